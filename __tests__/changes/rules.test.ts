import { describe, expect, test } from '@jest/globals';
import type { ChangeExample, ChangeRule } from '../../src/changes/rule.ts';
import { changeRuleById, changeRules } from '../../src/changes/rules/index.ts';
import { plainText } from '../../src/text/render.ts';
import { goldensIn } from '../report/golden.ts';
import { changesBetween, sampleWith } from './swaggers.ts';

function changesOf(example: ChangeExample) {
  return changesBetween(sampleWith(example.old ?? {}), sampleWith(example.new));
}

test('every rule about changes has an id of its own and is found by it', () => {
  expect(new Set(changeRules.map(({ id }) => id)).size).toBe(changeRules.length);
  for (const rule of changeRules) expect(changeRuleById(rule.id)).toBe(rule);
});

test('a breaking change is an error by the written rules, and a warning as reviewers go about it', () => {
  const breaking = changeRules.filter(({ impact }) => impact === 'breaking');
  expect(breaking).toHaveLength(16);
  for (const rule of breaking) expect(rule.levels).toEqual({ documented: 'error', calibrated: 'warning' });
});

const expectGolden = goldensIn(new URL('./goldens/', import.meta.url));

function saidBy({ id, bad }: ChangeRule): string {
  const said = changesOf(bad).filter(({ rule }) => rule === id);
  const lines = said.flatMap(({ side, pointer, counterpart, message, help }) => [
    `${side} ${pointer}${counterpart === undefined ? '' : `, ${counterpart.side} ${counterpart.pointer}`}: ${plainText(message)}`,
    ...(help.length === 0 ? [] : [`  ${plainText(help)}`]),
  ]);
  return [id, ...lines, ''].join('\n');
}

test('the rules about changes say what happens in their bad examples, and what to do', () => {
  expectGolden('rules.golden.txt', changeRules.map(saidBy).join('\n'));
});

describe.each(changeRules.map((rule): [string, ChangeRule] => [rule.id, rule]))('%s', (id, rule) => {
  const changes = changesOf(rule.bad);

  test('is what its bad example gives, at its place and with its weight', () => {
    expect(changes.map((change) => change.rule).sort()).toEqual([id, ...(rule.alsoGives ?? [])].sort());
    const change = changes.find((one) => one.rule === id);
    expect(change).toMatchObject({ impact: rule.impact });
    expect(change?.valuePath).toBe(rule.reportedAt);
  });

  test('says in whole sentences what happens, and what to do about it unless it is safe', () => {
    const change = changes.find((one) => one.rule === id);
    expect(plainText(change?.message ?? [])).toMatch(/^['A-Z].*\.$/);
    expect(change?.help.length === 0).toBe(rule.impact === 'safe');
  });

  test('is not what its good example gives, nor is anything else that could break a flow', () => {
    const good = changesOf(rule.good);
    expect(good.map((change) => change.rule)).not.toContain(id);
    if (rule.impact !== 'safe') expect(good.filter((change) => change.impact !== 'safe')).toEqual([]);
  });

  test('speaks in texts that end with a full stop', () => {
    for (const text of [rule.summary, rule.why, rule.remedy, rule.source]) expect(text).toMatch(/[^.]\.$/);
  });
});
