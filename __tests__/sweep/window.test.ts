import { expect, test } from '@jest/globals';
import { isOfShard, parseShard } from '../../src/shard.ts';
import { chooseWindow } from '../../src/sweep/window.ts';

const items = Array.from({ length: 100 }, (_, index) => index);
const at = (hours: number) => new Date(hours * 3_600_000);

test('where all fit, all are taken, in their order', () => {
  expect(chooseWindow(items, 100, at(5))).toEqual(items);
});

test.each([1, 2, 5, 24, 168])('where a tenth fits, sweeps every %i hours come to every item in time, none far more often', (step) => {
  const times = new Map<number, number>();
  for (let sweep = 0; sweep < 200; sweep += 1) {
    const taken = chooseWindow(items, 10, at(495_000 + sweep * step));
    expect(new Set(taken).size).toBe(10);
    for (const item of taken) times.set(item, (times.get(item) ?? 0) + 1);
  }
  expect(times.size).toBe(100);
  expect(Math.max(...times.values())).toBeLessThan(60);
});

test('every number is in exactly one part, whatever other numbers there are', () => {
  const parts = [1, 2, 3].map((index) => items.filter((number) => isOfShard(number, { index, count: 3 })));
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(items);
});

test.each(['', '0/3', '4/3', '1', '1/2/3', '1/x', '1/99999'])('%j is no part', (text) => {
  expect(parseShard(text)).toBeUndefined();
});
