import { describe, expect, test } from '@jest/globals';
import { VirtualTime } from '../../reliability/virtual-time.ts';
import { Pace } from '../../src/sweep/pace.ts';

const START = Date.UTC(2026, 10, 9);

/** Seconds until so many requests, each sent as soon as it may be, have had their turn. */
async function secondsFor(sharers: number, requests: number, isWrite: boolean): Promise<number> {
  const time = new VirtualTime(START);
  const pace = new Pace(sharers);
  await time.run(async () => {
    await Promise.all(Array.from({ length: requests }, () => pace.turn(isWrite)));
  });
  return (time.now - START) / 1000;
}

describe('nine tenths of what GitHub takes in a minute go out at once, the next request a minute later:', () => {
  test.each([
    ['reads', 1, 810, false],
    ['writes', 1, 72, true],
    ['reads of one of four sweeps', 4, 202, false],
    ['writes of one of four sweeps', 4, 18, true],
  ] as const)('%s', async (_name, sharers, most, isWrite) => {
    expect(await secondsFor(sharers, most, isWrite)).toBe(0);
    expect(await secondsFor(sharers, most + 1, isWrite)).toBe(60);
  });
});

test('a write costs as much as five reads', async () => {
  const time = new VirtualTime(START);
  const pace = new Pace(4);
  await time.run(async () => {
    for (let sent = 0; sent < 198; sent += 1) await pace.turn(false);
    expect(time.now).toBe(START);
    await pace.turn(true);
  });
  expect(time.now).toBe(START + 60_000);
});

test('the writes of an hour are spent after nine tenths of what GitHub takes, shared among the sweeps', async () => {
  const time = new VirtualTime(START);
  const pace = new Pace(10);
  await time.run(async () => {
    for (let sent = 0; sent < 44; sent += 1) await pace.turn(true);
    expect(pace.isSpent).toBe(false);
    await pace.turn(true);
  });
  expect(pace.isSpent).toBe(true);
});

test('where there are more sweeps than requests to share, each may still ask now and then', async () => {
  expect(await secondsFor(5_000, 2, true)).toBe(60);
});
