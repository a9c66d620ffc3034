/** A short version of `npm run load`. */
import { expect, test } from '@jest/globals';
import { runLoad } from '../../reliability/sweep-load.ts';

test('sweeps in two parts review forty pull requests once each, and reach none of GitHub’s limits', async () => {
  const hours: string[] = [];
  const figures = await runLoad({ pulls: 40, shards: 2, log: (line) => hours.push(line) });
  expect(figures).toMatchObject({ limited: 0, notOnce: [] });
  // Parts that know nothing of each other's writes would go beyond this.
  expect(figures.writesInAMinute).toBeLessThanOrEqual(72);
  expect(figures.requestsInAnHour).toBeLessThanOrEqual(800);
}, 300_000);
