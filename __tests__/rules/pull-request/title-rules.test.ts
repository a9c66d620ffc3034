import { describe, expect, it, test } from '@jest/globals';
import { titleNameMismatch } from '../../../src/rules/pull-request/title-name-mismatch.ts';
import { titlePattern } from '../../../src/rules/pull-request/title-pattern.ts';
import { titleStageMismatch } from '../../../src/rules/pull-request/title-stage-mismatch.ts';
import { added, complaintsOf, FOLDER, helpOf, messagesOf, modified, newConnector, proposal, updatedConnector } from './samples.ts';

describe('TitlePattern', () => {
  it('is content with the wanted forms', () => {
    expect(messagesOf(titlePattern, {})).toEqual([]);
    expect(messagesOf(titlePattern, { title: 'Proposal - Contoso Tickets (Independent Publisher)', files: proposal() })).toEqual([]);
  });

  test.each([
    ['contoso tickets (independent publisher)', 'contoso tickets (Independent Publisher)'],
    ['Contoso Tickets (Independent Publisher) v1.1', 'Contoso Tickets (Independent Publisher)'],
    ['Update Contoso Tickets (Independent Publisher)', 'Contoso Tickets (Independent Publisher)'],
    ['Add files via upload', 'Contoso Tickets (Independent Publisher)'],
    ['Contoso Tickets', 'Contoso Tickets (Independent Publisher)'],
  ])('gives the wanted title for %s, ready to copy', (title, wanted) => {
    expect(complaintsOf(titlePattern, { title }).map(({ fix }) => fix)).toEqual([{ kind: 'title', title: wanted }]);
    expect(helpOf(titlePattern, { title })).toEqual([`Change the title to \`${wanted}\`.`]);
  });

  it('gives the title of a proposal while there is only a proposal', () => {
    expect(helpOf(titlePattern, { title: 'Contoso Tickets', files: proposal() })).toEqual([
      'Change the title to `Proposal - Contoso Tickets (Independent Publisher)`.',
    ]);
  });

  it('does not take over a folder that is named like a title', () => {
    const folder = 'independent-publisher-connectors/Proposal - Contoso (Independent Publisher)';
    expect(helpOf(titlePattern, { title: 'Create readme.md', files: proposal(folder) })).toEqual([
      'Change the title to `Proposal - Contoso (Independent Publisher)`.',
    ]);
  });

  it('names the other program, and proposes no name where several connectors leave it open', () => {
    expect(messagesOf(titlePattern, { title: 'Contoso Tickets (Verified Publisher)' })).toEqual([
      'The title names another program: `Verified Publisher`.',
    ]);
    const files = [...newConnector(), ...newConnector('independent-publisher-connectors/Fabrikam')];
    expect(complaintsOf(titlePattern, { title: 'Add files via upload', files })[0]?.fix).toBeUndefined();
  });

  it('says nothing where no connector is changed', () => {
    expect(messagesOf(titlePattern, { title: 'Fix links', files: [modified('docs/a.md', 'a', 'b')] })).toEqual([]);
  });
});

describe('TitleStageMismatch', () => {
  const PROPOSAL = 'Proposal - Contoso Tickets (Independent Publisher)';
  const severities = (...args: Parameters<typeof complaintsOf> extends [unknown, ...infer Rest] ? Rest : never) =>
    complaintsOf(titleStageMismatch, ...args).map(({ atMost }) => atMost);

  it('asks to take the word out when all files are here', () => {
    expect(severities({ title: PROPOSAL })).toEqual(['error']);
    expect(helpOf(titleStageMismatch, { title: PROPOSAL })).toEqual([
      'When all files are ready for review, change the title to `Contoso Tickets (Independent Publisher)`.',
    ]);
  });

  test.each([
    ['a draft', { draft: true }],
    ['a connector without its readme yet', { files: newConnector().slice(0, 2) }],
  ])('only mentions it for %s', (_, changes) => {
    expect(severities({ title: PROPOSAL, ...changes })).toEqual(['info']);
  });

  it('warns when an update is called a proposal', () => {
    expect(severities({ title: PROPOSAL, files: updatedConnector() })).toEqual(['warning']);
  });

  it('warns when a description alone is called a connector', () => {
    const changes = { files: [added(`${FOLDER}/readme.md`)] };
    expect(severities(changes)).toEqual(['warning']);
    expect(complaintsOf(titleStageMismatch, changes)[0]?.fix).toEqual({ kind: 'title', title: PROPOSAL });
  });

  test.each([
    ['a proposal that is called one', { title: PROPOSAL, files: proposal() }],
    ['a connector that is called one', {}],
    ['a title that TitlePattern corrects anyway', { title: 'Contoso Tickets', files: proposal() }],
  ])('is content with %s', (_, changes) => {
    expect(severities(changes)).toEqual([]);
  });
});

describe('TitleNameMismatch', () => {
  it('reports a title that names another connector', () => {
    const changes = { title: 'Fabrikam Helpdesk (Independent Publisher)' };
    expect(messagesOf(titleNameMismatch, changes)).toEqual([
      'The title speaks of `Fabrikam Helpdesk`, and the files are those of `Contoso Tickets`.',
    ]);
    expect(complaintsOf(titleNameMismatch, changes)[0]?.fix).toBeUndefined();
  });

  test.each([
    ['the same name in other letters', 'contoso-tickets (Independent Publisher)'],
    ['a shorter name', 'Contoso (Independent Publisher)'],
    ['a longer name', 'Contoso Support Tickets API (Independent Publisher)'],
    ['no name that is known', 'Add files via upload'],
  ])('is content with %s', (_, title) => {
    expect(messagesOf(titleNameMismatch, { title })).toEqual([]);
  });
});
