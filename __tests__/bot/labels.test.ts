import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXCLUSIVE_LABELS, planLabels } from '../../src/bot/labels.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { LifecycleState, Review, Stage, Turn, Verdict } from '../../src/review/review.ts';
import type { Profile } from '../../src/rules/rule.ts';

const NAMES = DEFAULT_CONFIGURATION.labels.names;
type Standing = Parameters<typeof planLabels>[0];

function standing(stage: Stage, verdict: Verdict, turn: Turn, held = false, state: LifecycleState = 'in-review'): Standing {
  const connector = { folder: 'a/b', name: 'b', profile: 'independent-publisher' as const, change: 'new' as const };
  const decisions: NonNullable<Review['decisions']> = { waivers: [], hold: { by: 'ada', reason: 'ask' } };
  return { stage, verdict, lifecycle: { state, turn }, connectors: [connector], ...(held ? { decisions } : {}) };
}

describe('a pull request gets the labels', () => {
  test.each<[string, Standing, string[]]>([
    ['of a proposal in its publisher’s hands', standing('proposal', 'pass', 'publisher'), ['Proposal', 'needs:partner-attention']],
    ['of a new connector with errors', standing('submission', 'changes-needed', 'publisher'), ['New', 'needs:partner-attention']],
    ['of a new connector that is in order', standing('submission', 'pass', 'reviewer'), ['New', 'Validation phase']],
    ['of an update that is in order', standing('update', 'pass', 'reviewer'), ['Validation phase']],
    ['of a review that is not finished', standing('submission', 'unknown', 'nobody'), ['New', 'needs:attention']],
    ['of one that was read, and for which nobody has to do anything', standing('submission', 'pass', 'nobody'), ['New']],
    ['of one on hold, whatever the verdict', standing('submission', 'changes-needed', 'nobody', true), ['New', 'On Hold']],
    ['of one that is merged', standing('submission', 'pass', 'nobody', false, 'merged'), ['New']],
    ['of one that was merged on hold', standing('submission', 'pass', 'nobody', true, 'merged'), ['New']],
    ['of one that is approved and on hold', standing('submission', 'pass', 'nobody', true, 'approved'), ['New', 'On Hold']],
    ['of one that was closed before it was read', standing('submission', 'unknown', 'nobody', false, 'closed'), ['New']],
  ])('%s', (_name, review, states) => {
    expect(planLabels(review, NAMES, [])).toEqual({ add: ['independent-publisher-connector', ...states], remove: [] });
  });
});

describe('stage and state of the certification give the labels', () => {
  const STATES: readonly (readonly [LifecycleState, Turn, readonly string[]])[] = [
    ['in-review', 'reviewer', ['Validation phase']],
    ['in-review', 'publisher', ['needs:partner-attention']],
    ['awaiting-package', 'publisher', ['needs:partner-attention']],
    ['in-certification', 'reviewer', ['Validation phase']],
    ['changes-requested', 'publisher', ['needs:partner-attention']],
    ['approved', 'reviewer', []],
    ['merged', 'nobody', []],
    ['deployed', 'nobody', []],
    ['closed', 'nobody', []],
  ];
  const STAGES: readonly (readonly [Stage, readonly string[]])[] = [
    ['proposal', ['Proposal']],
    ['submission', ['New']],
    ['update', []],
    ['deprecation', []],
  ];
  const cases = STAGES.flatMap(([stage, kind]) =>
    STATES.map(([state, turn, turns]) => [stage, state, turn, ['independent-publisher-connector', ...kind, ...turns]] as const),
  );
  test.each(cases)('%s, %s, the turn of the %s', (stage, state, turn, wanted) => {
    const review = standing(stage, 'pass', turn, false, state);
    expect(planLabels(review, NAMES, [])).toEqual({ add: wanted, remove: [] });
    const others = ['deployment-in-progress', 'deployed', 'bug'];
    const everything = [...Object.values(NAMES), ...others];
    const { add, remove } = planLabels(review, NAMES, everything);
    expect(add).toEqual([]);
    expect(everything.filter((name) => !remove.includes(name)).toSorted()).toEqual([...wanted, ...others].toSorted());
  });
});

test('what is wrong of the catalogue is taken off, in any case of letters, and all else is left alone', () => {
  const present = ['bug', 'NEW', 'on hold', 'Proposal', 'independent-publisher-connector'];
  expect(planLabels(standing('submission', 'pass', 'reviewer'), NAMES, present)).toEqual({
    add: ['Validation phase'],
    remove: ['on hold', 'Proposal'],
  });
});

describe('the label of the program', () => {
  const of = (...profiles: readonly Profile[]): Standing => ({
    ...standing('update', 'pass', 'reviewer'),
    connectors: profiles.map((profile) => ({ folder: 'a/b', name: 'b', profile, change: 'changed' })),
  });
  test.each<[string, Standing, string[]]>([
    ['is set for a connector of an independent publisher', of('independent-publisher'), ['independent-publisher-connector']],
    ['is set when there is one among others', of('certified', 'independent-publisher'), ['independent-publisher-connector']],
    ['is not set for others', of('certified', 'custom'), []],
  ])('%s', (_name, review, labels) => {
    expect(planLabels(review, NAMES, []).add).toEqual([...labels, 'Validation phase']);
  });
});

test('a pull request that changes no connector keeps the labels it has', () => {
  expect(planLabels(standing('not-applicable', 'not-applicable', 'nobody'), NAMES, ['New', 'On Hold'])).toEqual({ add: [], remove: [] });
});

test('labels without a name are not used, and one name for two states is set once', () => {
  const names = { ...NAMES, 'independent-publisher': '', new: ' ', 'partner-attention': 'Waiting', 'on-hold': 'waiting' };
  expect(planLabels(standing('submission', 'changes-needed', 'publisher'), names, ['New'])).toEqual({ add: ['Waiting'], remove: [] });
  expect(planLabels(standing('submission', 'pass', 'nobody', true), names, ['Waiting'])).toEqual({ add: [], remove: [] });
});

/** What happens to a pull request: a review with some result, or somebody's own hand at the labels. */
type Happening =
  | { readonly kind: 'review'; readonly review: Standing }
  | { readonly kind: 'by-hand'; readonly label: string; readonly set: boolean };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('review' as const),
      review: fc
        .tuple(
          fc.constantFrom<Stage>('proposal', 'submission', 'update', 'deprecation'),
          fc.constantFrom<Verdict>('pass', 'changes-needed', 'unknown'),
          fc.constantFrom<Turn>('publisher', 'reviewer', 'nobody'),
          fc.boolean(),
        )
        .map((parts) => standing(...parts)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('by-hand' as const),
      label: fc.constantFrom(...Object.values(NAMES), 'bug', 'new', 'ON HOLD'),
      set: fc.boolean(),
    }),
  },
);

function setByHand(labels: readonly string[], { label, set }: Extract<Happening, { kind: 'by-hand' }>): readonly string[] {
  const others = labels.filter((one) => one.toLowerCase() !== label.toLowerCase());
  return set ? [...others, label] : others;
}

test('over 1,000 sequences of events no two exclusive labels stand after a review, nothing flaps, and a replay writes nothing', () => {
  const excluding = EXCLUSIVE_LABELS.map((keys) => keys.map((key) => NAMES[key].toLowerCase()));
  fc.assert(
    fc.property(fc.array(happening, { minLength: 1, maxLength: 30 }), (sequence) => {
      let labels: readonly string[] = [];
      for (const event of sequence) {
        if (event.kind === 'by-hand') {
          labels = setByHand(labels, event);
          continue;
        }
        const { add, remove } = planLabels(event.review, NAMES, labels);
        expect(add.filter((name) => remove.includes(name))).toEqual([]);
        labels = [...labels.filter((name) => !remove.includes(name)), ...add];
        for (const names of excluding) {
          expect(labels.filter((name) => names.includes(name.toLowerCase())).length).toBeLessThanOrEqual(1);
        }
        expect(planLabels(event.review, NAMES, labels)).toEqual({ add: [], remove: [] });
      }
    }),
    { numRuns: 1000 },
  );
});
