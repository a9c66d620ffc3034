import { describe, expect, test } from '@jest/globals';
import { comparableName, mayBeSameName, visibleText } from '../../src/text/names.ts';

describe('names that a reader takes for the same compare as the same', () => {
  test.each([
    ['Contoso Tickets', 'contoso-tickets'],
    ['Contoso Tickets', 'ContosoTickets'],
    ['Contoso Tickets', 'Contoso Tickets Connector'],
    ['Contoso', 'Contoso API'],
    ['Contoso', 'Contoso (Independent Publisher)'],
    ['Café Contoso', 'Cafe Contoso'],
    ['Contoso', 'C\u043ent\u043es\u043e'],
    ['Contoso', 'Con\u200btoso'],
    ['Ｃｏｎｔｏｓｏ', 'contoso'],
  ])('%s and %s', (one, other) => {
    expect(comparableName(one)).toBe(comparableName(other));
  });

  test.each([
    ['Contoso', 'Contoso 2'],
    ['Contoso CRM', 'Contoso CMS'],
    ['API', 'Connector'],
  ])('but not %s and %s', (one, other) => {
    expect(comparableName(one)).not.toBe(comparableName(other));
  });
});

describe('two names may be the same service', () => {
  test.each([
    ['one is longer', 'Contoso Vulnerability Database', 'Contoso CVE'],
    ['letters are added to dodge a clash', 'ContosoIP', 'Contoso'],
    ['a by-line is dropped', 'Rates by Contoso Bank', 'Rates'],
    ['a letter is wrong', 'Contoso Nation Database', 'Contsoo National Database'],
    ['one is the abbreviation of the other', 'Contoso Conduct Authority', 'CCA'],
    ['the abbreviation stands in brackets', 'Contoso Conduct Authority (CCA) UK', 'CCA'],
    ['one has no letters to compare', '???', 'Contoso'],
  ])('when %s', (_, one, other) => {
    expect(mayBeSameName(one, other)).toBe(true);
    expect(mayBeSameName(other, one)).toBe(true);
  });

  test.each([
    ['Contoso Tickets', 'Fabrikam Helpdesk'],
    ['Datablock', 'Databox'],
  ])('but hardly %s and %s', (one, other) => {
    expect(mayBeSameName(one, other)).toBe(false);
  });
});

test('visible text has no invisible characters and single blanks', () => {
  expect(visibleText('\u202e Con\u00adtoso\u200b \n\t Tickets\u0000 ')).toBe('Contoso Tickets');
});
