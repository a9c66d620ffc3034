import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { renderMarkdownCheck } from '../../src/report/check-markdown.ts';
import { checkReport } from '../../src/report/check-report.ts';
import { renderWorkflowCommands } from '../../src/report/github.ts';
import { renderJsonCheck } from '../../src/report/json.ts';
import { renderPrettyCheck } from '../../src/report/pretty.ts';
import { renderJsonReview } from '../../src/report/review-json.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { say } from '../../src/text/text.ts';
import { logSafe } from '../../src/text/visible.ts';
import {
  CHECKED,
  CLEAN,
  hostileReview,
  missingLabel,
  missingSummary,
  noFullStop,
  REVIEWS,
  rules,
  sameOperationId,
  submissionWithErrors,
  TOOL,
} from './reviews.ts';

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true }).compile(schema);

function problems(json: string): unknown {
  return validate(JSON.parse(json)) ? [] : validate.errors;
}

describe('the JSON', () => {
  test.each(Object.entries(REVIEWS))('of the review %s fits the schema', (_, value) =>
    expect(problems(renderJsonReview(value, []))).toEqual([]),
  );
  test('of a hostile review fits the schema', () =>
    expect(problems(renderJsonReview(hostileReview(['x']), [{ kind: 'comment' }]))).toEqual([]));
  test('of a check fits the schema', () => {
    expect(problems(renderJsonCheck(CHECKED, TOOL))).toEqual([]);
    expect(problems(renderJsonCheck(CLEAN, TOOL))).toEqual([]);
  });

  test('of another shape does not fit', () => {
    const check = JSON.parse(renderJsonCheck(CHECKED, TOOL));
    expect(problems(JSON.stringify({ ...check, totals: { error: 1 } }))).not.toEqual([]);
    expect(problems(JSON.stringify({ ...check, schemaVersion: 2 }))).not.toEqual([]);
    expect(problems(JSON.stringify({ ...JSON.parse(renderJsonReview(submissionWithErrors, [])), verdict: 'maybe' }))).not.toEqual([]);
  });

  test('of a comparison fits, and stays apart from a review that has one', () => {
    const comparison = {
      changes: [{ rule: 'OperationDeleted', impact: 'breaking', message: 'Gone.', pointer: '/paths/~1tickets' }],
      update: { kind: 'major', reasons: [] },
    };
    expect(problems(JSON.stringify({ schemaVersion: 1, ...comparison }))).toEqual([]);
    expect(problems(JSON.stringify({ ...JSON.parse(renderJsonReview(submissionWithErrors, [])), ...comparison }))).toEqual([]);
  });

  test('has only keys that the schema names', () => {
    const { review, finding, check } = schema.$defs;
    const rendered = JSON.parse(renderJsonReview(submissionWithErrors, []));
    expect(Object.keys(rendered).filter((key) => !(key in review.properties))).toEqual([]);
    const full: Finding = { ...sameOperationId, inBase: true, waiver: { by: 'a', reason: 'b' }, fix: { kind: 'rename', to: 'x' } };
    const checked = JSON.parse(renderJsonCheck(checkReport([{ folder: 'x', profile: 'custom', findings: [full] }]), TOOL));
    expect(Object.keys(checked).filter((key) => !(key in check.properties))).toEqual([]);
    expect(Object.keys(checked.connectors[0].findings[0])).toEqual(Object.keys(finding.properties));
  });
});

describe('workflow commands', () => {
  const many = (make: (name: string, line: number) => Finding, length: number) =>
    Array.from({ length }, (_, index) => make(`x${index}`, index + 1));

  test('come ten errors and ten warnings at most, with a note of the rest', () => {
    const output = renderWorkflowCommands([...many(missingSummary, 12), ...many(missingLabel, 11), noFullStop]);
    expect(output.match(/^::error /gm)).toHaveLength(10);
    expect(output.match(/^::warning /gm)).toHaveLength(10);
    expect(output).toContain('GitHub marks the first 20 of 23 errors and warnings');
  });

  test('have no note when all are marked', () => {
    expect(renderWorkflowCommands([...many(missingSummary, 10), ...many(missingLabel, 10)])).not.toContain('GitHub marks');
  });

  test('escape what separates their parts', () => {
    const finding: Finding = { rule: 'X', severity: 'error', message: say`100% ${'a\nb'}`, help: ['c'], file: 'a:b,c%d\n.json', line: 1 };
    expect(renderWorkflowCommands([finding])).toBe("::error file=a%3Ab%2Cc%25d\\n.json,line=1,title=X::100%25 'a\\nb'%0Ac\n");
  });
});

describe('text made safe for the log', () => {
  test.each([
    ['a command at the beginning of a line', '::error::x', ': :error::x'],
    ['a command after blanks', ' \u3000::error::x', ' \u3000: :error::x'],
    ['a command after any kind of line end', 'a\r::x::\r\n::y::\n::z::', 'a\n: :x::\n: :y::\n: :z::'],
    ['an old command anywhere in a line', 'a ##[error]b ##[x', 'a # #[error]b # #[x'],
    ['a control character', 'a\u001b[2Jb', 'a\\u001b[2Jb'],
  ])('%s', (_, text, safe) => expect(logSafe(text)).toBe(safe));

  test('leaves ordinary text alone', () => expect(logSafe('a::b #[x] #1\n  c: d')).toBe('a::b #[x] #1\n  c: d'));
});

describe('the SARIF', () => {
  const fingerprint = (finding: Finding) =>
    JSON.parse(renderSarif(checkReport([{ folder: 'x', profile: 'custom', findings: [finding] }]), TOOL, rules)).runs[0].results[0]
      .partialFingerprints;

  test('names a finding the same after it has moved to another line, and others differently', () => {
    expect(fingerprint({ ...sameOperationId, line: 7, column: 1 })).toEqual(fingerprint(sameOperationId));
    expect(fingerprint({ ...sameOperationId, pointer: '/other' })).not.toEqual(fingerprint(sameOperationId));
    expect(fingerprint({ ...sameOperationId, file: 'other.json' })).not.toEqual(fingerprint(sameOperationId));
    expect(fingerprint({ ...sameOperationId, rule: 'Other' })).not.toEqual(fingerprint(sameOperationId));
  });

  test('tells equal findings apart', () => {
    const twice = JSON.parse(
      renderSarif(checkReport([{ folder: 'x', profile: 'custom', findings: [noFullStop, noFullStop] }]), TOOL, rules),
    ).runs[0].results;
    expect(twice[0].partialFingerprints).not.toEqual(twice[1].partialFingerprints);
  });

  test('lists each rule once, with every result pointing at its own', () => {
    const [run] = JSON.parse(renderSarif(CHECKED, TOOL, rules)).runs;
    const ids: string[] = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(run.results.every((result: { ruleId: string; ruleIndex: number }) => ids[result.ruleIndex] === result.ruleId)).toBe(true);
  });

  test('has no link that a file has written', () => {
    const sarif = renderSarif(
      checkReport([{ folder: 'x', profile: 'custom', findings: hostileReview(['[a](https://example.com)']).findings }]),
      TOOL,
      rules,
    );
    expect(sarif).not.toContain('](https://example.com)');
    expect(sarif).toContain('[a] (https://example.com)');
  });
});

describe('the terminal', () => {
  test('begins with the first finding and ends with totals and the thing to do next', () => {
    const findings = [{ ...sameOperationId, file: 'apiDefinition.swagger.json' }, missingLabel('id', 3)];
    const lines = renderPrettyCheck(checkReport([{ folder: 'x', profile: 'custom', findings }]), { colour: false })
      .trimEnd()
      .split('\n');
    expect(lines[0]).toMatch(
      /^apiDefinition\.swagger\.json:41:17 {2}error {2}OperationIdNotUnique {2}The operationId 'ListTickets' is used/,
    );
    expect(lines.at(-2)).toBe('1 connector checked: 1 error and 1 warning.');
    expect(lines.at(-1)).toMatch(/^Next: apiDefinition\.swagger\.json:41:17: The operationId .* Give one of them/);
  });

  test('does not say a single finding twice', () => {
    const output = renderPrettyCheck(checkReport([{ folder: 'x', profile: 'custom', findings: [sameOperationId] }]), { colour: false });
    expect(output).toMatch(/\n1 connector checked: 1 error\.\n$/);
  });

  test('points to the command fix where a machine may mend something', () => {
    const mendable: Finding = {
      ...sameOperationId,
      fix: { kind: 'json', edits: [{ op: 'set', pointer: '/host', value: 'api.example.com' }] },
    };
    const ending = (finding: Finding): string | undefined =>
      renderPrettyCheck(checkReport([{ folder: 'x', profile: 'custom', findings: [finding] }]), { colour: false })
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(ending(mendable)).toMatch(/^A machine may mend some of this: "connector-preflight fix"/);
    expect(ending(sameOperationId)).toBe('1 connector checked: 1 error.');
  });

  test('names the error as the thing to do next, even behind a warning', () => {
    const output = renderPrettyCheck(
      checkReport([{ folder: 'x', profile: 'custom', findings: [missingLabel('id', 3), sameOperationId] }]),
      { colour: false },
    );
    expect(output).toMatch(/Next: .*:41:17: The operationId .* Give one/);
  });

  test('says the way to fix once for neighbours that share it', () => {
    const output = renderPrettyCheck(
      checkReport([{ folder: 'x', profile: 'custom', findings: [missingSummary('A', 1), missingSummary('B', 2)] }]),
      { colour: false },
    );
    expect(output.match(/^ {4}Write a short name/gm)).toHaveLength(1);
  });

  test('puts the files of several connectors under their folders, and names the folder in the thing to do next', () => {
    const inFolder = (folder: string) => ({
      folder,
      profile: 'custom' as const,
      findings: [{ ...sameOperationId, file: `${folder}/a.json` }],
    });
    const lines = renderPrettyCheck(checkReport([inFolder('b/One'), inFolder('b/Two')]), { colour: false }).split('\n');
    expect(lines.filter((line) => line.startsWith('b/') || line.startsWith('a.json')).map((line) => line.split('  ')[0])).toEqual([
      'b/One',
      'a.json:41:17',
      'b/Two',
      'a.json:41:17',
    ]);
    expect(lines.at(-2)).toMatch(/^Next: b\/One\/a\.json:41:17: The operationId .* Give one/);
  });

  test('has a place for a finding about the folder as a whole', () => {
    const { file: _, line: __, column: ___, ...whole } = sameOperationId;
    const output = renderPrettyCheck(checkReport([{ folder: 'b/One', profile: 'custom', findings: [whole] }]), { colour: false });
    expect(output).toMatch(/^folder {2}error {2}/);
  });
});

describe('a check in which something could not be checked', () => {
  const report = checkReport([{ folder: 'x', profile: 'custom', findings: [] }], [say`${'y'} was not checked.`]);

  test('says so in every format that stands for itself', () => {
    expect(renderPrettyCheck(report, { colour: false })).toBe('1 connector checked: nothing to report. Not everything could be checked.\n');
    expect(renderMarkdownCheck(report, rules)).toContain('Not everything could be checked.\n\n- `y` was not checked.');
    expect(JSON.parse(renderJsonCheck(report, TOOL)).gaps).toEqual(["'y' was not checked."]);
    expect(JSON.parse(renderSarif(report, TOOL, rules)).runs[0].invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ message: { text: "'y' was not checked." } }] },
    ]);
  });

  test('is not painted green', () => {
    expect(renderPrettyCheck(report, { colour: true })).toContain('\u001b[31m1 connector');
    expect(renderPrettyCheck(CLEAN, { colour: true })).toContain('\u001b[32m1 connector');
  });

  test('still fits the schema', () => expect(problems(renderJsonCheck(report, TOOL))).toEqual([]));
});
