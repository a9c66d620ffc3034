import { expect, test } from '@jest/globals';
import { fetchIn } from '../../reliability/sweep-load.ts';
import { VirtualTime } from '../../reliability/virtual-time.ts';
import { createClient } from '../../src/github/client.ts';
import { RequestBudget } from '../../src/sweep/request-budget.ts';
import { sweep } from '../../src/sweep/sweep.ts';
import { connectorPull, numbers, sweepWorld } from '../e2e/many-pulls.ts';
import { withWorld } from '../e2e/sweep-scene.ts';

const NOW = new Date('2026-11-20T08:00:00Z');

test('no review is begun any more when the sweep has made its part of the writes of an hour', async () => {
  const parts = 45;
  const mine = numbers(7).map((part) => part * parts);
  await withWorld(
    sweepWorld(mine.map((number) => connectorPull(number))),
    async ({ url, token, world }) => {
      const time = new VirtualTime(NOW.getTime());
      const { reviewed, left, stop } = await time.run(() =>
        sweep({
          repository: { owner: world.owner, repo: world.name },
          server: 'https://github.com',
          connect: (fetch) => createClient({ token, baseUrl: url, log: () => undefined, fetch }),
          budget: new RequestBudget({ sharers: parts, fetch: fetchIn(time) }),
          settings: { publish: true },
          shard: { index: 1, count: parts },
          now: NOW,
          log: () => undefined,
        }),
      );
      // Ten of four hundred and fifty writes, two for each pull request.
      expect({ reviewed, left, stop }).toEqual({ reviewed: 5, left: 2, stop: 'budget' });
    },
    { limits: { primaryPerHour: 15_000 } },
  );
}, 60_000);
