import { describe, expect, it, test } from '@jest/globals';
import type { Comment, PullRequest, RepositoryFile } from '../../../src/facts/pull-request.ts';
import { checklistIncomplete, checklistMissing } from '../../../src/rules/pull-request/checklist.ts';
import { checklistEvidence } from '../../../src/rules/pull-request/checklist-evidence.ts';
import { screenshotsMissing } from '../../../src/rules/pull-request/screenshots-missing.ts';
import {
  added,
  bytes,
  complaintsOf,
  FOLDER,
  messagesOf,
  newConnector,
  OAUTH_PROPERTIES,
  PROPERTIES,
  plain,
  proposal,
  SWAGGER,
  updatedConnector,
} from './samples.ts';

const BOXES = {
  tested: 'I deployed the connector, it works, and testing covered everything.',
  validated: 'I ran `paconn validate` on the swagger file.',
  oauth: 'If the connector uses OAuth, the readme explains how to make the app.',
};
const template = (boxes: readonly string[] = Object.values(BOXES)): PullRequest['support'] => ({
  template: { path: '.github/pull_request_template.md', blob: bytes(boxes.map((box) => `- [ ] ${box}`).join('\n')) },
  configuration: null,
});
const ticked = (...boxes: readonly string[]): string => boxes.map((box) => `- [x] ${box}`).join('\n');
const open = (...boxes: readonly string[]): string => boxes.map((box) => `- [ ] ${box}`).join('\n');

describe('ChecklistMissing', () => {
  it('counts the boxes of the template when the description has none of them', () => {
    const changes = { body: '## What\nA connector.\n\n- [x] buy milk', support: template() };
    expect(messagesOf(checklistMissing, changes)).toEqual([
      'The description has none of the boxes of the pull-request template, which has 3.',
    ]);
    expect(
      complaintsOf(checklistMissing, changes)[0]
        ?.help?.map((part) => plain([part]))
        .join(''),
    ).toContain('.github/pull_request_template.md');
  });

  it('is a hint for an update', () => {
    expect(complaintsOf(checklistMissing, { files: updatedConnector(), support: template() }).map(({ atMost }) => atMost)).toEqual([
      'info',
    ]);
  });

  const quiet: readonly [string, Partial<PullRequest>][] = [
    ['a description with the boxes of an older template', { body: open(BOXES.tested), support: template() }],
    ['a repository without a template', {}],
    ['a template without boxes', { support: template([]) }],
    ['a proposal', { files: proposal(), support: template() }],
    ['a description that cannot be parsed in time', { body: '['.repeat(60_000), support: template() }],
  ];
  test.each(quiet)('says nothing about %s', (_, changes) => {
    expect(messagesOf(checklistMissing, changes)).toEqual([]);
  });
});

describe('ChecklistIncomplete', () => {
  it('counts the open boxes and names them', () => {
    const body = `${ticked(BOXES.tested)}\n${open(BOXES.validated)}`;
    expect(messagesOf(checklistIncomplete, { body, support: template() })).toEqual([
      '1 of 2 boxes of the checklist is open: `I ran paconn validate on the swagger file.`.',
    ]);
  });

  it('asks for the OAuth box only where OAuth is used', () => {
    const oauth = [...newConnector().slice(0, 1), added(`${FOLDER}/apiProperties.json`, OAUTH_PROPERTIES), added(`${FOLDER}/readme.md`)];
    expect(messagesOf(checklistIncomplete, { body: open(BOXES.oauth) })).toEqual([]);
    expect(messagesOf(checklistIncomplete, { body: open(BOXES.oauth), files: oauth })).toHaveLength(1);
  });

  it('asks certified connectors for the general boxes only', () => {
    const files = newConnector('certified-connectors/Contoso');
    expect(messagesOf(checklistIncomplete, { body: open('I pasted screenshots of three operations in a Flow'), files })).toEqual([]);
    expect(messagesOf(checklistIncomplete, { body: open(BOXES.tested), files })).toHaveLength(1);
  });

  it('is a hint for an update', () => {
    const complaints = complaintsOf(checklistIncomplete, { body: open(BOXES.tested), files: updatedConnector() });
    expect(complaints.map(({ atMost }) => atMost)).toEqual(['info']);
  });

  const quiet: readonly [string, Partial<PullRequest>][] = [
    ['boxes that are ticked in any way', { body: `- [ X] ${BOXES.tested}\n- [YES ] ${BOXES.validated}` }],
    ['a box that is crossed out', { body: `- [ ] ~~${BOXES.validated}~~` }],
    ['boxes that the description does not have', { body: ticked(BOXES.tested), support: template() }],
    ['lists of the publisher’s own', { body: '- [ ] buy milk', support: template() }],
    ['a proposal', { body: open(BOXES.tested), files: proposal() }],
  ];
  test.each(quiet)('says nothing about %s', (_, changes) => {
    expect(messagesOf(checklistIncomplete, changes)).toEqual([]);
  });
});

describe('ChecklistEvidence', () => {
  const withSwagger = (text: string) => [
    added(`${FOLDER}/apiDefinition.swagger.json`, text),
    added(`${FOLDER}/apiProperties.json`, PROPERTIES),
  ];
  const cases: readonly [string, string, Partial<PullRequest>][] = [
    ['descriptions', 'I added detailed descriptions for all operations', { files: withSwagger(SWAGGER.replace('Lists tickets.', ' ')) }],
    ['schemas', 'I added response schemas to the actions', { files: withSwagger(SWAGGER.replace('"schema":{"type":"object"}', '"x":1')) }],
    ['validation', BOXES.validated, { files: withSwagger(SWAGGER.slice(0, -2)) }],
    ['no icon', 'I am not submitting a connector icon', { files: [...newConnector(), added(`${FOLDER}/icon.png`)] }],
    ['OAuth steps in a readme', BOXES.oauth, { files: withSwagger(SWAGGER) }],
  ];
  test.each(cases)('contradicts a tick for %s', (_, box, changes) => {
    expect(messagesOf(checklistEvidence, { body: ticked(box), ...changes })).toHaveLength(1);
  });
  test.each(cases)('leaves an open box for %s alone', (_, box, changes) => {
    expect(messagesOf(checklistEvidence, { body: open(box), ...changes })).toEqual([]);
  });

  it('says what is claimed and what speaks against it', () => {
    expect(
      messagesOf(checklistEvidence, {
        body: ticked('I added descriptions for all operations'),
        files: withSwagger(SWAGGER.replace('Lists tickets.', '')),
      }),
    ).toEqual(['The checklist says that all operations are described, but 1 of 2 operations have no description.']);
  });

  it('is one finding, whatever number of ticks is contradicted', () => {
    const body = ticked('I added descriptions for all operations', BOXES.validated, BOXES.oauth);
    expect(messagesOf(checklistEvidence, { body, files: withSwagger(`${SWAGGER.replace('Lists tickets.', '').slice(0, -1)},}`) })).toEqual([
      'The checklist says that all operations are described, but 1 of 2 operations have no description; that the API definition was validated, but `apiDefinition.swagger.json` is not valid JSON; that the readme explains how to make the OAuth app, but there is no readme.',
    ]);
  });

  it('does not take bytes that are not UTF-8 for a failed validation', () => {
    const latin1: RepositoryFile = {
      path: `${FOLDER}/apiDefinition.swagger.json`,
      status: 'added',
      head: { kind: 'bytes', bytes: Buffer.from(SWAGGER.replace('Lists', 'Listé'), 'latin1') },
      base: null,
    };
    expect(messagesOf(checklistEvidence, { body: ticked(BOXES.validated), files: [latin1] })).toEqual([]);
  });

  it('is content when the files bear the ticks out', () => {
    const body = ticked(
      'I added detailed descriptions for all operations',
      'I added response schemas to the actions',
      BOXES.validated,
      BOXES.oauth,
      'I am not submitting a connector icon',
      'I have named this PR after the pattern',
    );
    expect(messagesOf(checklistEvidence, { body })).toEqual([]);
  });
});

describe('ScreenshotsMissing', () => {
  const pictures = (count: number): string =>
    Array.from({ length: count }, (_, index) => `![](https://example.com/${index}.png)`).join('\n\n');
  const comment = (author: string, body: string): Comment => ({
    id: 1,
    author,
    authorIsBot: false,
    body,
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
  });

  it('is content with two pictures, since one can show all flows', () => {
    expect(messagesOf(screenshotsMissing, { body: pictures(1) })).toEqual([
      'The pull request shows 1 picture; the template asks for flows with 2 operations and for the test tab.',
    ]);
    expect(messagesOf(screenshotsMissing, { body: pictures(2) })).toEqual([]);
  });

  it('speaks of boxes that are ticked without a picture', () => {
    expect(messagesOf(screenshotsMissing, { body: ticked('I pasted screenshots of three operations in a Flow') })).toEqual([
      'The pull request shows no picture, though their boxes are ticked; the template asks for flows with 2 operations and for the test tab.',
    ]);
  });

  it('never asks for more flows than the configuration does', () => {
    expect(messagesOf(screenshotsMissing, {}, { screenshots: { flows: 1 } })).toEqual([
      'The pull request shows no picture; the template asks for flows with 1 operation and for the test tab.',
    ]);
    expect(messagesOf(screenshotsMissing, {}, { screenshots: { flows: 0 } })).toEqual([]);
  });

  it('counts pictures in the author’s comments and in the pull request, not those of others', () => {
    const files = [...newConnector(), added(`${FOLDER}/img/flow.png`)];
    expect(messagesOf(screenshotsMissing, { files, comments: [comment('ada', '![](https://example.com/x.png)')] })).toEqual([]);
    expect(messagesOf(screenshotsMissing, { files, comments: [comment('grace', '![](https://example.com/x.png)')] })).toHaveLength(1);
  });

  it('speaks of a picture that only the publisher can see', () => {
    expect(messagesOf(screenshotsMissing, { body: '![flow](C:/Users/ada/flow.png)' })).toEqual([
      expect.stringContaining('The picture `C:/Users/ada/flow.png` cannot be seen by others'),
    ]);
  });

  test.each([
    ['a proposal', { files: proposal() }],
    ['an update', { files: updatedConnector() }],
    ['a connector whose operations cannot be read', { files: [added(`${FOLDER}/apiDefinition.swagger.json`, 'oops')] }],
  ])('says nothing about %s', (_, changes) => {
    expect(messagesOf(screenshotsMissing, changes)).toEqual([]);
  });
});
