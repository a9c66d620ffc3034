import { describe, expect, test } from '@jest/globals';
import { swaggerRules } from '../../../src/rules/swagger/index.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { exampleText } from '../../../src/rules/swagger/sample.ts';
import type { SwaggerExample, SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { documentOf } from './documents.ts';

function findingsOf(example: SwaggerExample): readonly { rule: string; pointer: string | undefined }[] {
  const run = runSwaggerRules(documentOf(exampleText(example)), swaggerRules);
  expect(run.broken).toEqual([]);
  return run.complaints.map(({ rule, complaint }) => ({ rule: rule.id, pointer: complaint.pointer }));
}

test('the sample itself gives no finding', () => {
  expect(findingsOf({})).toEqual([]);
});

test('every rule has an id of its own', () => {
  expect(new Set(swaggerRules.map((rule) => rule.id)).size).toBe(swaggerRules.length);
});

describe.each(swaggerRules.map((rule): [string, SwaggerRule] => [rule.id, rule]))('%s', (id, rule) => {
  test('reports its bad example at the place that it names, and nothing else does', () => {
    const findings = findingsOf(rule.bad);
    expect(findings.filter((finding) => finding.rule === id)).toEqual([{ rule: id, pointer: rule.reportedAt }]);
    const others = new Set(findings.map((finding) => finding.rule).filter((other) => other !== id));
    expect([...others].sort()).toEqual([...(rule.alsoTriggers ?? [])].sort());
  });

  test('has nothing against its good example', () => {
    expect(findingsOf(rule.good)).toEqual([]);
  });

  test('says what, why and how in whole sentences', () => {
    for (const text of [rule.summary, rule.why, rule.remedy, rule.source]) expect(text).toMatch(/^[A-Z`"].*\.$/s);
  });
});
