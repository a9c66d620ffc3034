import { describe, expect, test } from '@jest/globals';
import { type Closeness, closenessOf, nameKey } from '../../src/duplicates/similar-names.ts';

const closeness = (one: string, other: string): Closeness | undefined => closenessOf(nameKey(one), nameKey(other));

describe('two names of connectors', () => {
  const CASES: readonly [sentence: string, one: string, other: string, expected: Closeness | undefined][] = [
    ['are the same in another case and without blanks', 'Contoso Tickets', 'contosotickets', 'same'],
    ['are the same with a hyphen', 'Contoso-Tickets', 'Contoso Tickets', 'same'],
    ['are the same with the words that people add', 'Contoso Tickets API Connector', 'Contoso Tickets', 'same'],
    ['are the same with the program as a word of its own', 'Contoso Tickets IP', 'Contoso Tickets', 'same'],
    ['are the same in letters that look alike', 'Соntoso Tickets', 'Contoso Tickets', 'same'],
    ['are variants with a version behind', 'Contoso CRM V2', 'Contoso CRM', 'variant'],
    ['are variants with a version in brackets', 'Contoso Files (V2)', 'Contoso Files', 'variant'],
    ['are variants with a number behind', 'Contoso 2.0', 'Contoso', 'variant'],
    ['are variants in two versions', 'Contoso V2', 'Contoso V3', 'variant'],
    ['are variants with the program glued to the name', 'ContosoIP', 'Contoso', 'variant'],
    ['are variants with the program glued to a capital', 'FabrikamLIP', 'FabrikamL', 'variant'],
    ['are variants with the program glued and a version', 'ContosoIP V2', 'Contoso', 'variant'],
    ['are not variants because a word ends in ip', 'Contoso Zip', 'Contoso Z', undefined],
    ['are not variants when too little is before the program', 'ZIP', 'Z', undefined],
    ['are misspelt with one slip in eight letters', 'Contosoo', 'Contosox', 'misspelt'],
    ['are two names with one slip in seven letters', 'Contoso', 'Contosa', undefined],
    ['are two names with two slips in thirteen letters', 'Contosotickxx', 'Contosoticket', undefined],
    ['are misspelt with two slips in fourteen letters', 'Contosoticketx', 'Contosoticktsx', 'misspelt'],
    ['are two names when a short word differs', 'Contoso Sales CRM', 'Contoso Sales CRN', undefined],
    ['are misspelt when a word of five letters differs', 'Contoso Sales', 'Contoso Seles', 'misspelt'],
    ['are two names when a digit differs inside', 'Contoso365Mail', 'Contoso366Mail', undefined],
    ['are two names when one has a word more', 'Contoso Tickets', 'Contoso Tickets Reports', undefined],
    ['are two names when only a sign tells them apart', 'C#', 'C++', undefined],
    ['are the same when two letters are all there is', 'Xy', 'XY', 'same'],
    ['say nothing when both are what an editor wrote', 'Default title', 'Default title', undefined],
    ['say nothing when both are empty', '', '', undefined],
    ['say nothing when both are signs', '---', '***', undefined],
  ];
  test.each(CASES)('%s', (_, one, other, expected) => {
    expect([closeness(one, other), closeness(other, one)]).toEqual([expected, expected]);
  });
});
