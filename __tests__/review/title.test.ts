import { describe, expect, it, test } from '@jest/globals';
import { canonicalTitle, parseTitle } from '../../src/review/title.ts';

const SETTINGS = { suffix: '(Independent Publisher)', proposalPrefix: 'Proposal' };

const nameIn = (title: string, known: readonly string[] = []): string => parseTitle(title, SETTINGS, known).name;
const formOf = (title: string, known: readonly string[] = []): string => parseTitle(title, SETTINGS, known).form;
const notesIn = (title: string, known: readonly string[] = []): readonly string[] =>
  parseTitle(title, SETTINGS, known).notes.map((note) => `${note.kind}: ${note.text}`);

describe('a title in the wanted form', () => {
  test.each([
    ['Contoso Tickets (Independent Publisher)', 'Contoso Tickets', false],
    ['Proposal - Contoso Tickets (Independent Publisher)', 'Contoso Tickets', true],
    ['Contoso API (Independent Publisher)', 'Contoso API', false],
    ['Ice and Fire (Game of Thrones) (Independent Publisher)', 'Ice and Fire (Game of Thrones)', false],
    ['Vault by Contoso - Manage (Independent Publisher)', 'Vault by Contoso - Manage', false],
    ['r/Contoso (Independent Publisher)', 'r/Contoso', false],
    ['Proposal Manager (Independent Publisher)', 'Proposal Manager', false],
    ['Create Asset - Contoso (Independent Publisher)', 'Create Asset - Contoso', false],
  ])('%s is canonical', (title, name, proposal) => {
    expect(parseTitle(title, SETTINGS)).toEqual({ name, proposal, form: 'canonical', notes: [] });
    expect(canonicalTitle(name, proposal, SETTINGS)).toBe(title);
  });
});

describe('a title with the publisher in another form is recognised', () => {
  test.each([
    ['in small letters', 'Contoso (independent publisher)'],
    ['with double blanks', 'Contoso  (Independent  Publisher)'],
    ['with a blank before', ' Contoso (Independent Publisher)'],
    ['in the plural', 'Contoso (Independent Publishers)'],
    ['with a wrong letter', 'Contoso (Independend Publisher)'],
    ['with a missing syllable', 'Contoso (Indepdent Publisher)'],
    ['with another wrong letter', 'Contoso (Independant Publisher)'],
    ['with two letters exchanged', 'Contoso (Independent Pulbisher)'],
    ['with blanks inside the brackets', 'Contoso ( Independent Publisher )'],
    ['without a blank before the bracket', 'Contoso(Independent Publisher)'],
    ['without the closing bracket', 'Contoso (Independent Publisher'],
    ['as connector', 'Contoso (Independent Connector)'],
    ['as connectors', 'Contoso (Independent Connectors)'],
    ['as connectors without the closing bracket', 'Contoso (Independent Connectors'],
    ['as connectors without the opening bracket', 'Contoso Independent Connectors)'],
    ['as publisher connector', 'Contoso (Independent Publisher Connector)'],
    ['in square brackets', 'Contoso[independent publisher]'],
    ['in front', '[Independent-Publisher] Contoso'],
    ['in front with an announcement', '[Independent Publisher] New Connector: Contoso'],
    ['after a dash', 'Contoso - Independent Publisher'],
    ['before the name', 'Independent Publisher Contoso'],
    ['in words', 'Contoso independent connector'],
    ['in one word', 'Contoso (IndependentPublisher)'],
    ['in one word at the end with what it is', 'Contoso IndependentPublisher connector'],
    ['in words at the end with what it is', 'Contoso independent publisher connector'],
    ['after a word that links it', 'Contoso as a Independent Publisher'],
    ['after two words that link it', 'Contoso as an Independent Publisher'],
    ['with letters that look alike', 'Contoso (Independ\u0435nt Publisher)'],
    ['with invisible characters', 'Con\u200btoso (Independent\u2060 Publisher)'],
    ['with a right-to-left mark', '\u202eContoso\u202c (Independent Publisher)'],
    ['in full-width letters', 'Contoso （Ｉｎｄｅｐｅｎｄｅｎｔ Ｐｕｂｌｉｓｈｅｒ）'],
  ])('%s', (_, title) => {
    expect(parseTitle(title, SETTINGS)).toEqual({ name: 'Contoso', proposal: false, form: 'recognised', notes: [] });
  });
});

describe('a proposal is recognised', () => {
  test.each([
    'Proposal - Contoso',
    'Contoso - Proposal',
    'proposal: Contoso (independent publisher)',
    'PROPOSAL – Contoso',
    'Proposal — Contoso (Independent Publisher)',
    'Proposal for Contoso (Independent Publisher)',
    'Proposal of Contoso (Independent Publisher)',
    'Proposal to Contoso (Independent Publisher)',
    '[Proposal] Contoso (Independent Publisher)',
    'Contoso (Independent Publisher) - Proposal',
    'Contoso (Proposal)',
    'Propsal - Contoso (Independent Publisher)',
    'Proposals - Contoso',
    '( Proposal ) Contoso',
    'Contoso (Proposal',
    'Contoso (Proposal)!',
    'Contoso - Proposal!',
    'Contoso (Proposal) (Independent Publisher)',
    '(Independent Publisher) Proposal - Contoso',
  ])('%s', (title) => {
    expect(parseTitle(title, SETTINGS)).toEqual({ name: 'Contoso', proposal: true, form: 'recognised', notes: [] });
  });

  it('needs a separator, unless the folder shows what the name is', () => {
    expect(parseTitle('Proposal Contoso (Independent Publisher)', SETTINGS).proposal).toBe(false);
    expect(parseTitle('Proposal Contoso (Independent Publisher)', SETTINGS, ['Contoso'])).toMatchObject({
      proposal: true,
      name: 'Contoso',
    });
    expect(parseTitle('Proposal Manager (Independent Publisher)', SETTINGS, ['Proposal Manager']).proposal).toBe(false);
    expect(parseTitle('Proposal Manager (Independent Publisher)', SETTINGS, ['Manager', 'Proposal Manager']).proposal).toBe(false);
  });

  test.each([
    ['by the last word of a name', 'Contoso Proposal'],
    ['by a word with two wrong letters', 'Prposl - Contoso'],
    ['by a bracket around the whole title', '(Proposal - Contoso)'],
  ])('is not told %s', (_, name) => {
    expect(parseTitle(`${name} (Independent Publisher)`, SETTINGS)).toMatchObject({ proposal: false, name });
  });
});

describe('what stands around the name', () => {
  test.each([
    ['a version behind', 'Contoso (Independent Publisher) v1.1', 'version: v1.1'],
    ['a bare version behind', 'Contoso (Independent Publisher) 3.0', 'version: 3.0'],
    ['a version of four numbers behind', 'Contoso (Independent Publisher) 1.0.0.3', 'version: 1.0.0.3'],
    ['a version with one more dot behind', 'Contoso (Independent Publisher) v.1.2', 'version: v.1.2'],
    ['a year and month behind', 'Contoso (Independent Publisher) 2026.11', 'version: 2026.11'],
    ['a whole version behind', 'Contoso (Independent Publisher) V12', 'version: V12'],
    ['a version behind what it is', 'Contoso (Independent Publisher connector) v1.1', 'version: v1.1'],
    ['a number behind, which is no version,', 'Contoso (Independent Publisher) 2', 'remark: 2'],
    ['five numbers behind, which are no version,', 'Contoso (Independent Publisher) 1.0.0.0.1', 'remark: 1.0.0.0.1'],
    ['more than a version behind', 'Contoso (Independent Publisher) v1.1beta', 'remark: v1.1beta'],
    ['more than a whole version behind', 'Contoso (Independent Publisher) v2beta', 'remark: v2beta'],
    ['a revision behind', 'Contoso (Independent Publisher) rev1.1', 'remark: rev1.1'],
    ['a whole revision behind', 'Contoso (Independent Publisher) rev1', 'remark: rev1'],
    ['a version before the suffix', 'Contoso v1.1 (Independent Publisher)', 'version: v1.1'],
    ['the word plugin', 'Contoso (Independent Publisher) Plugin', 'remark: Plugin'],
    ['the word plugin in brackets', 'Contoso (Independent Publisher) (Plugin)', 'remark: (Plugin)'],
    ['a student', 'Contoso (Independent Publisher) (Student)', 'remark: (Student)'],
    ['version and plugin', 'Contoso (Independent Publisher) v1.1 Plugin', 'remark: v1.1 Plugin'],
    ['version and reason', 'Contoso (Independent Publisher) v1.1 - Add legacy scope', 'remark: v1.1 - Add legacy scope'],
    ['a reason after a dash', 'Contoso (Independent Publisher) - Bugfix', 'remark: Bugfix'],
    ['a reason after colons', 'Contoso (Independent Publisher) :: Fixed Data Type Error', 'remark: Fixed Data Type Error'],
    ['a deprecation', 'Contoso (Independent Publisher) v1.1 DEPRECATED', 'remark: v1.1 DEPRECATED'],
    ['a submission', 'Contoso — Independent Publisher connector submission', 'remark: connector submission'],
  ])('%s is a note', (_, title, note) => {
    expect(parseTitle(title, SETTINGS)).toMatchObject({ name: 'Contoso', form: 'recognised' });
    expect(notesIn(title)).toEqual([note]);
  });

  test.each([
    ['Update Contoso (Independent Publisher)', 'verb: Update'],
    ['Update - Contoso (Independent Publisher)', 'verb: Update'],
    ['Updates to Contoso (Independent Publisher)', 'verb: Updates to'],
    ['Create Contoso API (Independent Publisher)', 'verb: Create'],
    ['Update the connector for Contoso (Independent Publisher)', 'verb: Update the connector for'],
    ['Add Contoso as Independent Publisher', 'verb: Add'],
  ])('%s begins with a verb when a folder Contoso shows it', (title, note) => {
    expect(notesIn(title, ['Contoso'])).toEqual([note]);
    expect(formOf(title, ['Contoso'])).toBe('recognised');
  });

  it('keeps the verb of a real name', () => {
    expect(nameIn('Create Asset - Contoso (Independent Publisher)', ['AssetMaintenance'])).toBe('Create Asset - Contoso');
    expect(nameIn('Create Asset - Contoso (Independent Publisher)', ['Create Asset - Contoso'])).toBe('Create Asset - Contoso');
    expect(nameIn('Create Contoso (Independent Publisher)', ['Create Contoso', 'Contoso'])).toBe('Create Contoso');
  });

  it('keeps the verb in front of what is no connector', () => {
    expect(nameIn('Update scripts of Contoso (Independent Publisher)', ['Contoso'])).toBe('Update scripts of Contoso');
  });

  it('keeps the version of a real name', () => {
    expect(nameIn('Contoso CRM V2 (Independent Publisher)')).toBe('Contoso CRM V2');
    expect(nameIn('Contoso CRM V2 - Independent Publisher')).toBe('Contoso CRM V2');
    expect(nameIn('Contoso 2.0 (Independent Publisher)', ['Contoso 2.0'])).toBe('Contoso 2.0');
    expect(nameIn('Contoso V2 (Independent Publisher)', ['Contoso'])).toBe('Contoso');
    expect(nameIn('1.1 (Independent Publisher)')).toBe('1.1');
  });

  test.each([
    ['without a colon after it', 'New Connector Contoso'],
    ['when it is all there is', 'New Connector'],
    ['in front of a colon when it is no announcement', 'Contoso: Tickets'],
  ])('keeps what follows a suffix in front, %s', (_, name) => {
    expect(nameIn(`[Independent Publisher] ${name}`)).toBe(name);
  });

  it('keeps a name of nothing but small words', () => {
    expect(nameIn('As an Independent Publisher')).toBe('As an');
  });

  it('begins after the suffix, where that is in front', () => {
    expect(nameIn('Independent Publisher connector for Contoso')).toBe('connector for Contoso');
  });

  it('finds the name in a sentence when a folder shows it', () => {
    const title = 'Update Contoso connector with additional operations (Independent Publisher)';
    expect(nameIn(title, ['Contoso'])).toBe('Contoso');
    expect(notesIn(title, ['Contoso'])).toEqual(['verb: Update', 'remark: connector with additional operations']);
  });
});

describe('a title of something else is not recognised', () => {
  test.each([
    'Contoso',
    'Fixed publisher naming.',
    'Updated apiDefinition.swagger.json',
    'Update independent connectors',
    'Independent connectors of Contoso',
    'Independent connector of Contoso',
    'Contoso Independent',
    'Proposal!',
    'Contoso (Independent Puplischr)',
    'Proposal - Contoso (Verified Publisher)',
    'Add files via upload',
    '',
    '(Independent Publisher)',
    'Proposal',
    'Proposal (Independent Publisher)',
  ])('%j', (title) => {
    expect(formOf(title)).toBe('none');
  });

  test.each(['Certified Connector', 'Verified Publisher', 'Custom Connector', 'Non-Microsoft Publisher'])(
    '%s is another program',
    (program) => {
      const title = `Contoso (${program})`;
      expect(formOf(title)).toBe('none');
      expect(notesIn(title)).toEqual([`other-program: ${program}`]);
    },
  );
});

describe('what is in brackets at the end', () => {
  test.each([
    ['is part of the name when it is no other program', 'Contoso (Gold Partner)', 'Contoso (Gold Partner)', []],
    ['is part of the name when only its first word is', 'Contoso (Certified Gold)', 'Contoso (Certified Gold)', []],
    [
      'is another program also after more words',
      'Contoso (by a Verified Publisher)',
      'Contoso',
      ['other-program: by a Verified Publisher'],
    ],
    ['is the name when there is nothing else', '(Verified Publisher)', '(Verified Publisher)', []],
    ['is part of the name when more follows', 'Contoso (Verified Publisher) 2', 'Contoso (Verified Publisher) 2', []],
    ['was never opened', 'Contoso Custom Connector)', 'Contoso Custom Connector)', []],
  ])('%s', (_name, title, name, notes) => {
    expect(parseTitle(title, SETTINGS)).toEqual({ name, proposal: false, form: 'none', notes: notes.map(() => expect.anything()) });
    expect(notesIn(title)).toEqual(notes);
  });
});

it('another program before the publisher is part of the name', () => {
  expect(parseTitle('Contoso (Custom Connector) - Independent Publisher', SETTINGS)).toMatchObject({
    name: 'Contoso (Custom Connector)',
    form: 'recognised',
  });
});

describe('with other settings', () => {
  const parse = (title: string, suffix: string, proposalPrefix = 'Proposal') => parseTitle(title, { suffix, proposalPrefix });

  it('a suffix of one word is found in brackets and without', () => {
    expect(parse('Contoso (Fabrikam)', '(Fabrikam)')).toMatchObject({ name: 'Contoso', form: 'canonical' });
    expect(parse('Contoso - fabrikam', '(Fabrikam)')).toMatchObject({ name: 'Contoso', form: 'recognised' });
    expect(parse('Contoso (Connector)', '(Fabrikam)')).toMatchObject({ form: 'none' });
  });

  it('a short word may stand in the plural, and is not guessed', () => {
    expect(parse('Contoso (Our Teams)', '(Our Team)')).toMatchObject({ name: 'Contoso', form: 'recognised' });
    expect(parse('Contoso (Our Tram)', '(Our Team)')).toMatchObject({ form: 'none' });
  });

  it('a wrong letter is forgiven in a word of five, not in one of four', () => {
    expect(parse('Pich - Contoso', '', 'Pitch')).toMatchObject({ name: 'Contoso', proposal: true });
    expect(parse('Ides - Contoso', '', 'Idea')).toMatchObject({ name: 'Ides - Contoso', proposal: false });
  });

  it('without a suffix the name alone is the wanted form', () => {
    expect(canonicalTitle('Contoso', false, { suffix: '', proposalPrefix: 'Proposal' })).toBe('Contoso');
    expect(parse('Contoso', '')).toEqual({ name: 'Contoso', proposal: false, form: 'canonical', notes: [] });
    expect(parse('Contoso  Tickets', '')).toEqual({ name: 'Contoso Tickets', proposal: false, form: 'none', notes: [] });
  });

  it('without a word for proposals there are none', () => {
    expect(parse('Proposal - Contoso (Independent Publisher)', SETTINGS.suffix, '')).toMatchObject({
      name: 'Proposal - Contoso',
      proposal: false,
    });
    expect(parse('S - Contoso', SETTINGS.suffix, '')).toMatchObject({ name: 'S - Contoso', proposal: false });
  });
});

it('follows the configured suffix and prefix', () => {
  const settings = { suffix: '(Fabrikam Partner)', proposalPrefix: 'Idea' };
  expect(parseTitle('Idea: Contoso [fabrikam partners]', settings)).toEqual({
    name: 'Contoso',
    proposal: true,
    form: 'recognised',
    notes: [],
  });
  expect(canonicalTitle('Contoso', true, settings)).toBe('Idea - Contoso (Fabrikam Partner)');
  expect(parseTitle('Contoso (Independent Publisher)', settings).form).toBe('none');
});

it('reads titles of any length and depth', () => {
  expect(nameIn(`${'('.repeat(100_000)}Independent Publisher`)).not.toBeUndefined();
  expect(nameIn('Proposal - '.repeat(50_000))).not.toBeUndefined();
});
