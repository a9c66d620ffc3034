import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Connector } from '../../src/connector/connector.ts';
import {
  checkConnector,
  checkReport,
  diffConnectors,
  findRule,
  loadConfiguration,
  plainText,
  readConnector,
  readSnapshot,
  renderCheck,
  renderDiff,
  renderReview,
  reviewPullRequest,
  rules,
} from '../../src/index.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

const SNAPSHOT = readFileSync(new URL('../../src/generated/example.json', import.meta.url), 'utf8');
const FOLDER = 'independent-publisher-connectors/Contoso Tickets';

const sampleFiles = (): Map<string, Uint8Array> =>
  new Map(applyExample({}).files.flatMap(({ name, blob }) => (blob.kind === 'bytes' ? [[name, blob.bytes] as const] : [])));

/** The sample with another text of one file. */
function sampleWith(name: string, change: (text: string) => string): Connector {
  const files = new Map<string, string | Uint8Array>(sampleFiles());
  files.set(name, change(new TextDecoder().decode(sampleFiles().get(name))));
  return readConnector({ folder: FOLDER, files });
}

describe('a connector from a map of files', () => {
  test('is named after the last part of its folder, and its files lie below it', () => {
    const connector = readConnector({ folder: `${FOLDER}/`, files: new Map([['readme.md', '# Contoso']]) });
    expect(connector.name).toBe('Contoso Tickets');
    expect(connector.files.map(({ path, artifact }) => [path, artifact])).toEqual([[`${FOLDER}/readme.md`, 'readme']]);
  });

  test('has the same findings from text as from bytes', () => {
    const text = new Map([...sampleFiles()].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
    text.set('apiProperties.json', '{}');
    const bytes = new Map([...text].map(([name, content]) => [name, new TextEncoder().encode(content)]));
    const findings = checkConnector(readConnector({ folder: FOLDER, files: text })).findings;
    expect(findings).not.toHaveLength(0);
    expect(checkConnector(readConnector({ folder: FOLDER, files: bytes })).findings).toEqual(findings);
  });

  test.each(['', '/readme.md', '../readme.md', 'a//b', './readme.md'])('refuses the file name %j', (name) => {
    expect(() => readConnector({ folder: FOLDER, files: new Map([[name, '']]) })).toThrow('is no path below the folder of the connector');
  });

  test.each(['', '/'])('refuses the folder %j', (folder) => {
    expect(() => readConnector({ folder, files: new Map() })).toThrow('whose last part is its name');
  });
});

describe('a check', () => {
  test('finds nothing in a connector that follows every rule', () => {
    expect(checkConnector(readConnector({ folder: FOLDER, files: sampleFiles() }))).toEqual({ findings: [], gaps: [] });
  });

  test('takes the level of a rule from settings', () => {
    const broken = sampleWith('apiProperties.json', (text) => text.replace('#da3b01', '#007ee5'));
    const { configuration } = loadConfiguration('version: 1\nrules:\n  BrandColorNotIndependentPublisher: "off"\n');
    expect(checkConnector(broken).findings.map(({ rule }) => rule)).toEqual(['BrandColorNotIndependentPublisher']);
    expect(checkConnector(broken, configuration).findings).toEqual([]);
  });

  test('takes the profile from its caller', () => {
    const files = sampleFiles();
    const certified = readConnector({ folder: 'certified-connectors/Contoso Tickets', files, profile: 'certified' });
    expect(checkConnector(certified).findings.map(({ rule }) => rule)).toContain('BrandColorReservedForIndependentPublisher');
  });

  test.each([
    ['pretty', 'apiProperties.json'],
    ['json', '"rule": "PropertiesJsonSyntaxInvalid"'],
    ['sarif', '"ruleId": "PropertiesJsonSyntaxInvalid"'],
    ['markdown', 'apiProperties.json'],
    ['github', '::error file='],
  ] as const)('is printed as %s', (format, expected) => {
    const connector = sampleWith('apiProperties.json', (text) => text.replace('{', '{,'));
    const { findings, gaps } = checkConnector(connector);
    expect(renderCheck(checkReport([{ ...connector, findings }], gaps), format)).toContain(expected);
  });
});

describe('a comparison', () => {
  const published = readConnector({ folder: FOLDER, files: sampleFiles() });

  test('of a connector with itself tells of no change', () => {
    expect(diffConnectors(published, published)).toEqual({
      changes: [],
      update: { kind: 'none', reasons: [] },
      remedies: [],
      findings: [],
      gaps: [],
    });
  });

  test('tells which operation breaks', () => {
    const changed = sampleWith('apiDefinition.swagger.json', (text) => text.replace('"GetTicket"', '"ReadTicket"'));
    const report = diffConnectors(published, changed);
    expect(report.changes.filter(({ impact }) => impact === 'breaking').map(({ operation }) => operation)).toContain('GetTicket');
    expect(renderDiff(report, 'pretty')).toContain('GetTicket');
    expect(JSON.parse(renderDiff(report, 'json')).changes).toHaveLength(report.changes.length);
    expect(renderDiff(report, 'markdown')).toContain('GetTicket');
  });

  test('with a swagger that cannot be read is a gap and decides nothing', () => {
    const report = diffConnectors(
      published,
      sampleWith('apiDefinition.swagger.json', () => '[]'),
    );
    expect(report.update).toBeUndefined();
    expect(report.gaps.map(plainText)).toEqual([
      `The new swagger '${FOLDER}/apiDefinition.swagger.json' could not be read as Swagger 2.0, so the two versions were not compared.`,
    ]);
  });
});

describe('a review', () => {
  const pullRequest = readSnapshot(SNAPSHOT);

  test('is that of the command line, printed in each format', () => {
    const review = reviewPullRequest(pullRequest);
    expect(review.verdict).toBe('changes-needed');
    expect(renderReview(review, 'pretty')).toContain('Changes are needed');
    expect(JSON.parse(renderReview(review, 'json'))).toMatchObject({ verdict: 'changes-needed', plan: [] });
    expect(renderReview(review, 'markdown')).toContain('Changes are needed');
  });

  test('follows the settings of the base branch', () => {
    const bytes = new TextEncoder().encode('version: 1\nfolders:\n  independent-publisher: [elsewhere]\n');
    const support = {
      ...pullRequest.support,
      configuration: { path: '.github/connector-preflight.yml', blob: { kind: 'bytes', bytes } },
    } as const;
    expect(reviewPullRequest({ ...pullRequest, support }).verdict).toBe('not-applicable');
    expect(reviewPullRequest({ ...pullRequest, support }, loadConfiguration(null)).verdict).toBe('changes-needed');
  });
});

test('every rule can be found by its id', () => {
  expect(rules.length).toBeGreaterThan(300);
  for (const rule of rules) expect(findRule(rule.id)).toBe(rule);
  expect(findRule('NoSuchRule')).toBeUndefined();
});
