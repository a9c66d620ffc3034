import { describe, expect, test } from '@jest/globals';
import { readShard, shardOf } from '../../src/cli/check-shard.ts';

describe('a shard is read from', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['1/8', { index: 1, count: 8 }],
    ['8/8', { index: 8, count: 8 }],
    ['12/9999', { index: 12, count: 9999 }],
  ])('%s', (text, shard) => expect(readShard(text)).toEqual(shard));
});

describe('a shard is not read from', () => {
  test.each(['', '1', '/', '0/8', '9/8', '1/0', '-1/8', '1/10000', '01/8', '1.5/8', '1/8/2', ' 1/8', 'a/b', '1/8a', '1e1/20'])(
    '"%s"',
    (text) => expect(() => readShard(text)).toThrow('such as 2/8'),
  );
});

describe('all shards together are the whole, each item once,', () => {
  test.each([
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 3],
    [10, 1],
    [10, 3],
    [11, 4],
  ])('for %i items in %i parts', (items, count) => {
    const all = Array.from({ length: items }, (_, index) => index);
    const parts = Array.from({ length: count }, (_, index) => shardOf(all, { index: index + 1, count }));
    expect(parts.flat().sort((a, b) => a - b)).toEqual(all);
    const sizes = parts.map((part) => part.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});

test('a shard keeps the order', () => expect(shardOf(['a', 'b', 'c', 'd', 'e'], { index: 2, count: 2 })).toEqual(['b', 'd']));
