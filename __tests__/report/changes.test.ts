import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import type { ChangesReport } from '../../src/changes/diff-connectors.ts';
import { changeRuleById } from '../../src/changes/rules/index.ts';
import { updateFindings } from '../../src/changes/update-findings.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { JsonObject } from '../../src/connector/json-value.ts';
import { renderJsonDiff } from '../../src/report/changes-json.ts';
import { changesMarkdown, EVERY_CHANGE, renderMarkdownDiff, sinceMarkdown } from '../../src/report/changes-markdown.ts';
import { renderPrettyDiff } from '../../src/report/changes-pretty.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { expectGolden } from './golden.ts';
import { liveParts } from './live-markdown.ts';

const validate = new Ajv2020({ strict: true }).compile(
  JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object,
);

function reportOf(example: ConnectorExample, old: ConnectorExample = {}): ChangesReport {
  const head = applyExample(example);
  const comparison = compareConnectors(applyExample(old), head);
  return { ...comparison, findings: updateFindings(comparison, head, DEFAULT_CONFIGURATION) };
}

const AROUND = { rules: changeRuleById, folder: '' };
const BREAKING = reportOf({
  swagger: {
    info: { title: 'Contoso Helpdesk', version: '2.0' },
    paths: {
      '/tickets/{ticketId}': { get: null },
      '/tickets': { get: { parameters: [] } },
      '/health': { get: { operationId: 'GetHealth', responses: {} } },
    },
    definitions: { NewTicket: { required: ['subject', 'queue'] } },
  },
});
const UNCHANGED = reportOf({});
const NASTY = '](https://evil.example) @everyone <script> ``` \u202e\u001b[31m | #1';
const HOSTILE = reportOf(
  { swagger: { host: NASTY, paths: { '/tickets/{ticketId}': { get: null } } } },
  {
    swagger: {
      paths: { '/tickets/{ticketId}': { get: { summary: NASTY, description: `\n\`\`\`\n${NASTY}`, operationId: NASTY } } },
    } as JsonObject,
  },
);

describe.each(Object.entries({ breaking: BREAKING, unchanged: UNCHANGED }))('a comparison that is %s', (name, report) => {
  test('reads well in a terminal', () => expectGolden(`diff-${name}.golden.txt`, renderPrettyDiff(report, { colour: false })));
  test('reads well as Markdown', () => expectGolden(`diff-${name}.golden.md`, renderMarkdownDiff(report, AROUND)));
  test('fits the schema as JSON', () => {
    expect(validate(JSON.parse(renderJsonDiff(report)))).toBe(true);
  });
});

test('the JSON of a change has exactly the keys of the contract, and says what to do in its message', () => {
  const { changes, update } = JSON.parse(renderJsonDiff(BREAKING));
  const deleted = changes.find(({ rule }: { rule: string }) => rule === 'OperationDeleted');
  expect(deleted).toEqual({
    rule: 'OperationDeleted',
    impact: 'breaking',
    message:
      "Flows that use 'Get a ticket' will fail: the operation was removed. Keep 'GetTicket', mark it deprecated, and add the new one as a revision.",
    operation: 'GetTicket',
    valuePath: 'operation/GetTicket',
    pointer: '/paths/~1tickets~1{ticketId}/get',
    side: 'base',
    file: 'independent-publisher-connectors/Contoso Tickets/apiDefinition.swagger.json',
    line: expect.any(Number),
    column: expect.any(Number),
  });
  expect(update.kind).toBe('major');
});

describe('texts of a pull request', () => {
  test('have no life of their own in Markdown', () => {
    const live = liveParts(renderMarkdownDiff(HOSTILE, AROUND));
    expect(live.links.filter((link) => !link.startsWith('https://github.com/connector-preflight/'))).toEqual([]);
    expect(live.text).not.toMatch(/@everyone|#1\b/);
    expect(new Set(live.html.join('').match(/<\/?\w+/g))).toEqual(new Set(['<details', '<summary', '</summary', '</details']));
    expect([live.images, live.tables.length, live.definitions]).toEqual([0, 0, 0]);
  });

  test('move nothing in a terminal', () => {
    expect(renderPrettyDiff(HOSTILE, { colour: false })).not.toMatch(/[\u001b\u202e]/);
    expect(renderJsonDiff(HOSTILE)).not.toMatch(/[\u001b\u202e]/);
  });
});

describe('what changed since the commit that was reviewed before', () => {
  const commit = '9'.repeat(40);
  const told = (example: ConnectorExample) => sinceMarkdown({ commit, changes: reportOf(example).changes }, EVERY_CHANGE, AROUND);

  test.each<[string, ConnectorExample, string]>([
    ['nothing', {}, 'nothing that flows or apps could notice was changed'],
    ['only what is safe', { swagger: { paths: { '/tickets': { get: { summary: 'Other' } } } } }, '1 safe change'],
  ])('is one line for %s', (_, example, words) => expect(told(example)).toBe(`Since the last reviewed commit \`9999999\`: ${words}.`));

  test('is folded where something breaks, and lists that only', () => {
    const markdown = told({ swagger: { paths: { '/tickets': { get: { summary: 'Other' } }, '/tickets/{ticketId}': { get: null } } } });
    expect(markdown).toContain('<summary>Since the last reviewed commit 9999999: 1 breaking change and 1 safe change</summary>');
    expect(markdown).toContain('compares two states of the pull request');
    expect(markdown.match(/^- .*/gm)).toEqual([expect.stringContaining('the operation was removed')]);
  });

  test('counts what there is no room for', () => {
    const some = sinceMarkdown({ commit, changes: BREAKING.changes }, { changes: 1, remedies: 0 }, AROUND);
    expect(some.match(/^- .*/gm)).toEqual([expect.any(String), expect.stringMatching(/^- And \d+ more changes?\.$/)]);
    const none = sinceMarkdown({ commit, changes: BREAKING.changes }, { changes: 0, remedies: 0 }, AROUND);
    expect(none).toMatch(/^Since the last reviewed commit `9999999`: .*\.$/);
  });

  test('has no life of its own', () => {
    const live = liveParts(sinceMarkdown({ commit, changes: HOSTILE.changes }, EVERY_CHANGE, AROUND));
    expect(live.links.filter((link) => !link.startsWith('https://github.com/connector-preflight/'))).toEqual([]);
    expect(live.text).not.toMatch(/@everyone|#1\b/);
  });
});

test('a section with little room names some changes and counts the others', () => {
  const short = changesMarkdown(BREAKING, { changes: 1, remedies: 0 }, AROUND);
  expect(short).toContain('1 more change');
  expect(short).not.toContain('x-ms-api-annotation');
  expect(changesMarkdown(BREAKING, EVERY_CHANGE, AROUND)).toContain('x-ms-api-annotation');
});
