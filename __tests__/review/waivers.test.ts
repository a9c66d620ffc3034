import { describe, expect, test } from '@jest/globals';
import {
  type Acceptance,
  type AcceptedChanges,
  acceptanceHolds,
  applyWaivers,
  type Decision,
  type DecisionContent,
  evaluateAcceptance,
  evaluateDecisions,
  type Waiver,
} from '../../src/review/waivers.ts';
import type { Finding } from '../../src/rules/rule.ts';
import { plainText } from '../../src/text/render.ts';

const decision = (comment: number, content: DecisionContent, allowed: Decision['allowed'] = 'yes', by = 'ada'): Decision => {
  return { by, comment, allowed, content };
};
const waive = (rule: string, place?: string): DecisionContent => ({
  kind: 'waive',
  rule,
  reason: 'r',
  ...(place === undefined ? {} : { place }),
});
const rulesOf = (decisions: readonly Decision[]) =>
  evaluateDecisions(decisions).waivers.map(({ rule, place = '*', comment }) => `${rule} ${place} ${comment}`);

describe('of the waivers that were written', () => {
  test.each<[string, Decision[], string[]]>([
    ['none holds without a decision', [], []],
    ['one holds from its comment on', [decision(1, waive('A'))], ['A * 1']],
    ['none of a person without the permission holds', [decision(1, waive('A'), 'no')], []],
    ['a later one for the same place replaces the earlier', [decision(1, waive('A')), decision(2, waive('a'))], ['a * 2']],
    ['those for other places stand side by side', [decision(1, waive('A', '/x')), decision(2, waive('A', 'f'))], ['A /x 1', 'A f 2']],
    [
      'unwaive lifts all of its rule',
      [decision(1, waive('A', '/x')), decision(2, waive('B')), decision(3, { kind: 'unwaive', rule: 'a' })],
      ['B * 2'],
    ],
    ['unwaive lifts nothing that comes later', [decision(3, waive('A')), decision(2, { kind: 'unwaive', rule: 'A' })], ['A * 3']],
    [
      'unwaive without the permission lifts nothing',
      [decision(1, waive('A')), decision(2, { kind: 'unwaive', rule: 'A' }, 'no')],
      ['A * 1'],
    ],
    [
      'unwaive of somebody unknown lifts nothing',
      [decision(1, waive('A')), decision(2, { kind: 'unwaive', rule: 'A' }, 'unknown')],
      ['A * 1'],
    ],
    [
      'a waiver of somebody unknown does not replace one that holds',
      [decision(1, waive('A')), decision(2, waive('A'), 'unknown')],
      ['A * 1'],
    ],
  ])('%s', (_name, decisions, expected) => {
    expect(rulesOf(decisions)).toEqual(expected);
  });
});

describe('a pull request', () => {
  const hold = { kind: 'hold', reason: 'ask' } as const;
  const unhold = { kind: 'unhold' } as const;
  test.each<[string, Decision[], object | undefined]>([
    ['is on hold after hold', [decision(1, hold)], { by: 'ada', reason: 'ask' }],
    ['is not on hold after unhold', [decision(1, hold), decision(2, unhold, 'yes', 'mia')], undefined],
    ['is on hold again', [decision(1, hold), decision(2, unhold), decision(3, hold, 'yes', 'mia')], { by: 'mia', reason: 'ask' }],
    ['stays on hold for somebody without the permission', [decision(1, hold), decision(2, unhold, 'no')], { by: 'ada', reason: 'ask' }],
    ['is not on hold for somebody unknown', [decision(1, hold, 'unknown')], undefined],
    ['is not on hold for a waiver', [decision(1, waive('A'))], undefined],
  ])('%s', (_name, decisions, expected) => {
    const { hold: found, ...others } = evaluateDecisions(decisions);
    expect(found).toEqual(expected);
    expect(others).toMatchObject({ unverified: [], acceptances: [] });
  });
});

test('a waiver of somebody unknown is kept apart from those that hold', () => {
  const { waivers, unverified } = evaluateDecisions([decision(1, waive('A')), decision(2, waive('B', 'f'), 'unknown', 'mia')]);
  expect(waivers).toEqual([{ rule: 'A', reason: 'r', by: 'ada', comment: 1 }]);
  expect(unverified).toEqual([{ rule: 'B', place: 'f', reason: 'r', by: 'mia', comment: 2 }]);
});

test('who could not be asked about is named once, and nobody else', () => {
  const { gaps } = evaluateDecisions([
    decision(1, waive('A'), 'unknown'),
    decision(2, waive('B'), 'unknown'),
    decision(3, waive('C'), 'yes', 'mia'),
  ]);
  expect(gaps.map(plainText)).toEqual(["Whether 'ada' may decide about this pull request could not be asked."]);
});

const finding = (rule: string, file?: string, pointer?: string): Finding => ({
  rule,
  severity: 'error',
  message: ['m'],
  help: [],
  ...(file === undefined ? {} : { file }),
  ...(pointer === undefined ? {} : { pointer }),
});
const waiver = (rule: string, place?: string): Waiver => ({
  rule,
  by: 'ada',
  reason: 'r',
  comment: 1,
  ...(place === undefined ? {} : { place }),
});

describe('a waiver', () => {
  test.each<[string, Waiver, Finding, boolean]>([
    ['without a place covers its rule everywhere', waiver('A'), finding('A', 'x/y.json', '/a'), true],
    ['in other letters covers its rule', waiver('a'), finding('A'), true],
    ['covers no other rule', waiver('A'), finding('AB'), false],
    ['at a pointer covers the value', waiver('A', '/a/b'), finding('A', 'x', '/a/b'), true],
    ['at a pointer covers what is in the value', waiver('A', '/a/b'), finding('A', 'x', '/a/b/c'), true],
    ['at a pointer covers no value that begins so', waiver('A', '/a/b'), finding('A', 'x', '/a/bc'), false],
    ['at a pointer covers nothing above', waiver('A', '/a/b'), finding('A', 'x', '/a'), false],
    ['at a pointer covers no finding without one', waiver('A', '/a'), finding('A', 'x'), false],
    ['at a path covers the file', waiver('A', 'x/y.json'), finding('A', 'x/y.json', '/a'), true],
    ['at a name covers each file of that name', waiver('A', 'y.json'), finding('A', 'x/y.json'), true],
    ['at a name covers no file whose name ends so', waiver('A', 'y.json'), finding('A', 'x/my.json'), false],
    ['at a name covers nothing about the pull request', waiver('A', 'y.json'), finding('A'), false],
  ])('%s', (_name, one, found, covered) => {
    const { findings, waivers } = applyWaivers([found], { waivers: [one], unverified: [] }, () => true);
    expect(findings[0]?.waiver).toEqual(covered ? { by: 'ada', reason: 'r' } : undefined);
    expect(waivers).toMatchObject([{ covers: covered ? 1 : 0, effect: covered ? 'covers' : 'nothing-found' }]);
  });

  test('counts each finding that it covers, and a later one for the same finding counts none', () => {
    const found = [finding('A', 'x', '/a'), finding('A', 'x', '/b'), finding('B')];
    const { waivers } = applyWaivers(found, { waivers: [waiver('A'), waiver('A', '/b'), waiver('B')], unverified: [] }, () => true);
    expect(waivers.map(({ covers }) => covers)).toEqual([2, 0, 1]);
  });

  test('of a rule that does not exist any more is without effect', () => {
    expect(applyWaivers([], { waivers: [waiver('Gone')], unverified: [] }, () => false).waivers).toMatchObject([
      { effect: 'no-such-rule' },
    ]);
  });

  test('of somebody unknown leaves the finding undecided, unless another one covers it', () => {
    const found = [finding('A'), finding('B'), finding('C')];
    const { findings, undecided } = applyWaivers(found, { waivers: [waiver('A')], unverified: [waiver('A'), waiver('B')] }, () => true);
    expect(findings.map((one) => undecided.has(one))).toEqual([false, true, false]);
  });
});

test('breaking changes are accepted as long as they are the ones that were accepted', () => {
  const accept = { kind: 'accept-breaking', reason: 'r' } as const;
  const decisions = [decision(1, accept), decision(2, accept, 'no'), decision(3, accept)];
  const { acceptances } = evaluateDecisions(
    decisions,
    new Map([
      [1, 'aaaaaaaa'],
      [2, 'bbbbbbbb'],
    ]),
  );
  expect(acceptanceHolds('aaaaaaaa', acceptances)).toMatchObject({ comment: 1, by: 'ada' });
  expect(acceptanceHolds('bbbbbbbb', acceptances)).toBeUndefined();
  expect(acceptanceHolds('cccccccc', acceptances)).toBeUndefined();
});

describe('an acceptance of breaking changes', () => {
  const accepted = (by: string, changeSet?: string): Acceptance => ({
    by,
    reason: `${by} asked`,
    comment: 1,
    ...(changeSet === undefined ? {} : { changeSet }),
  });
  test.each<[string, string | undefined, Acceptance[], AcceptedChanges | undefined]>([
    ['is not shown where nothing would break', undefined, [accepted('ada', 'a'), accepted('mia')], undefined],
    ['is not shown where nobody gave one', 'a', [], undefined],
    ['holds for the very changes', 'a', [accepted('ada', 'a')], { by: 'ada', reason: 'ada asked', holds: true }],
    [
      'holds again when the changes are back',
      'a',
      [accepted('ada', 'a'), accepted('mia', 'b')],
      { by: 'ada', reason: 'ada asked', holds: true },
    ],
    [
      'has lapsed when the changes are others',
      'c',
      [accepted('ada', 'a'), accepted('mia', 'b')],
      { by: 'mia', reason: 'mia asked', holds: false },
    ],
    ['is not shown while it is not known what it was given for', 'a', [accepted('ada')], undefined],
    [
      'that is not known to be for anything hides none that is',
      'b',
      [accepted('ada', 'a'), accepted('mia')],
      { by: 'ada', reason: 'ada asked', holds: false },
    ],
  ])('%s', (_name, changeSet, acceptances, expected) => {
    expect(evaluateAcceptance(changeSet, acceptances)).toEqual(expected);
  });
});

test('an acceptance carries the hash of the changes only once it is known', () => {
  const accept = { kind: 'accept-breaking', reason: 'r' } as const;
  const { acceptances } = evaluateDecisions([decision(1, accept), decision(2, accept)], new Map([[1, 'aaaaaaaa']]));
  expect(acceptances).toStrictEqual([
    { by: 'ada', reason: 'r', comment: 1, changeSet: 'aaaaaaaa' },
    { by: 'ada', reason: 'r', comment: 2 },
  ]);
});
