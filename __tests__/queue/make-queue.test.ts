import { describe, expect, test } from '@jest/globals';
import { daysBetween, mergeQueues, queueEntry } from '../../src/queue/make-queue.ts';
import type { Summary } from '../../src/review/summary.ts';
import { entry, queue } from './queues.ts';

const NOW = '2026-11-20T08:00:00Z';

const KNOWN = { number: 7, title: 'Contoso', author: 'robin', draft: false, createdAt: '2026-11-01T08:00:00Z' };
const SUMMARY: Summary = {
  ...{ stage: 'submission', verdict: 'pass', lifecycle: 'in-certification', turn: 'reviewer', since: '2026-11-14T08:00:00Z' },
  ...{ errors: 1, warnings: 2, breaking: 3, duplicates: 4, next: 'Wait.' },
};

describe('the wait of a turn', () => {
  test('begins when the review says', () => {
    expect(queueEntry({ ...KNOWN, summary: SUMMARY }, NOW)).toEqual({
      ...{ number: 7, title: 'Contoso', author: 'robin', draft: false, stage: 'submission', verdict: 'pass' },
      ...{ lifecycle: 'in-certification', turn: 'reviewer', since: '2026-11-14T08:00:00Z', daysWaiting: 6, daysOpen: 19 },
      ...{ errors: 1, warnings: 2, breaking: 3, duplicates: 4, next: 'Wait.' },
    });
  });

  test('began with the pull request where nothing tells when', () => {
    const { since: _, ...summary } = SUMMARY;
    expect(queueEntry({ ...KNOWN, summary }, NOW)).toMatchObject({ since: KNOWN.createdAt, daysWaiting: 19 });
  });
});

test.each([
  ['a second less than a day', '2026-11-19T08:00:01Z', 0],
  ['a day', '2026-11-19T08:00:00Z', 1],
  ['a moment that is still to come', '2026-11-21T08:00:00Z', 0],
])('%s counts as so many days', (_name, from, days) => {
  expect(daysBetween(from, NOW)).toBe(days);
});

test('the longest wait comes first, and the lower number where two wait as long', () => {
  const entries = [entry(3), entry(1, { since: '2026-11-02T08:00:00Z' }), entry(2), entry(4, { since: '2026-10-02T08:00:00Z' })];
  expect(queue({ entries }).entries.map(({ number }) => number)).toEqual([4, 2, 3, 1]);
});

describe('parts', () => {
  const unreviewed = (number: number) => ({ number, title: 'Contoso', author: 'robin', why: 'GitHub did not answer.' });

  test('are one queue whatever their order', () => {
    const parts = [queue({ entries: [entry(2)] }), queue({ entries: [entry(1)], unreviewed: [unreviewed(3)] })];
    const merged = mergeQueues(parts);
    expect(merged).toEqual(queue({ entries: [entry(1), entry(2)], unreviewed: [unreviewed(3)] }));
    expect(mergeQueues(parts.toReversed())).toEqual(merged);
  });

  test('that were made on another day are told with the days of the newest', () => {
    const older = queue({ entries: [entry(1)] });
    const newer = queue({ entries: [], generatedAt: '2026-11-12T08:00:00Z' });
    expect(mergeQueues([newer, older]).entries).toMatchObject([{ number: 1, daysWaiting: 11, daysOpen: 14 }]);
  });

  test('with the same pull request give the newest word, and a review before none', () => {
    const older = queue({ entries: [entry(1, { errors: 5 }), entry(2)] });
    const newer = queue({ entries: [entry(1, { errors: 0 })], unreviewed: [unreviewed(2)], generatedAt: '2026-11-11T08:00:00Z' });
    const merged = mergeQueues([newer, older]);
    expect(merged.entries.map(({ number, errors }) => [number, errors])).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(merged.unreviewed).toEqual([]);
  });

  test('of two repositories are no queue, and neither is nothing', () => {
    expect(() => mergeQueues([queue(), queue({ repository: 'fabrikam/connectors' })])).toThrow('of different repositories');
    expect(() => mergeQueues([])).toThrow('no part');
  });
});
