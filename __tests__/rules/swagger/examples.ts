/** The examples of rules are tests of them. */
import { describe, expect, test } from '@jest/globals';
import { swaggerRules } from '../../../src/rules/swagger/index.ts';
import { runSwaggerRules, type SwaggerComplaint } from '../../../src/rules/swagger/run.ts';
import { exampleText } from '../../../src/rules/swagger/sample.ts';
import type { SwaggerExample, SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../src/text/render.ts';
import { goldensIn } from '../../report/golden.ts';
import { documentOf } from './documents.ts';

function complaintsOf(example: SwaggerExample): readonly SwaggerComplaint[] {
  const run = runSwaggerRules(documentOf(exampleText(example)), swaggerRules);
  expect(run.broken).toEqual([]);
  return run.complaints;
}

/** What all rules find in an example. */
export function findingsOf(example: SwaggerExample): readonly { rule: string; pointer: string | undefined }[] {
  return complaintsOf(example).map(({ rule, complaint }) => ({ rule: rule.id, pointer: complaint.pointer }));
}

const expectGolden = goldensIn(new URL('./goldens/', import.meta.url));

/** What the rule says of its bad example, and what a machine would write to mend it. */
function saidBy({ id, bad }: SwaggerRule): string {
  const said = complaintsOf(bad).filter(({ rule }) => rule.id === id);
  const lines = said.flatMap(({ complaint: { pointer, atKey, message, help, atMost, fix } }) => [
    `${atKey ? 'key of ' : ''}${pointer ?? 'the file'}${atMost === undefined ? '' : ` (at most ${atMost})`}: ${plainText(message)}`,
    ...(help === undefined ? [] : [`  ${plainText(help)}`]),
    ...(fix === undefined ? [] : [`  ${JSON.stringify(fix)}`]),
  ]);
  return [id, ...lines, ''].join('\n');
}

/** The golden file of the `family` is what its rules say. */
export function testExamples(family: string, rules: readonly SwaggerRule[]): void {
  test(`the rules of ${family} say what is wrong in their bad examples, and how to mend it`, () => {
    expectGolden(`${family}.golden.txt`, rules.map(saidBy).join('\n'));
  });

  describe.each(rules.map((rule): [string, SwaggerRule] => [rule.id, rule]))('%s', (id, rule) => {
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
}
