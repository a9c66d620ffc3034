import { describe, expect, test } from '@jest/globals';
import type { Comment } from '../../src/facts/pull-request.ts';
import { daysBetween, mergeQueues, queueEntry } from '../../src/queue/make-queue.ts';
import type { Summary } from '../../src/report/standing.ts';
import { entry, queue } from './queues.ts';

const NOW = '2026-11-20T08:00:00Z';

const summary = (turn: Summary['turn']): Summary => ({
  ...{ stage: 'submission', verdict: 'pass', turn, errors: 1, warnings: 2, breaking: 3, duplicates: 4, next: 'Wait.' },
});

const said = (author: string, createdAt: string, authorIsBot = false): Comment => ({
  ...{ id: 1, author, authorIsBot, body: 'Text', createdAt, updatedAt: createdAt },
});

describe('the turn is told', () => {
  const comments = [
    said('robin', '2026-11-05T08:00:00Z'),
    said('alice', '2026-11-10T08:00:00Z'),
    said('robin', '2026-11-14T08:00:00Z'),
    said('github-actions', '2026-11-19T08:00:00Z', true),
  ];

  test.each([
    ['for reviewers, since the publisher’s last word', 'reviewer', '2026-11-14T08:00:00Z', 6],
    ['for the publisher, since the last word of another person', 'publisher', '2026-11-10T08:00:00Z', 10],
    ['for nobody, since the beginning', 'nobody', '2026-11-01T08:00:00Z', 19],
  ] as const)('%s', (_name, turn, since, daysWaiting) => {
    const known = { number: 7, title: 'Contoso', author: 'robin', draft: false, createdAt: '2026-11-01T08:00:00Z', comments };
    expect(queueEntry({ ...known, summary: summary(turn) }, NOW)).toEqual({
      ...{ number: 7, title: 'Contoso', author: 'robin', draft: false, stage: 'submission', verdict: 'pass', lifecycle: 'in-review', turn },
      ...{ since, daysWaiting, daysOpen: 19, errors: 1, warnings: 2, breaking: 3, duplicates: 4, next: 'Wait.' },
    });
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
