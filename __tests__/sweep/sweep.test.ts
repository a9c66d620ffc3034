import { expect, test } from '@jest/globals';
import { createClient } from '../../src/github/client.ts';
import { RequestBudget } from '../../src/sweep/request-budget.ts';
import { sweep } from '../../src/sweep/sweep.ts';
import { connectorPull, numbers, sweepWorld } from '../e2e/many-pulls.ts';
import { BASE, SETTINGS } from '../e2e/scenes.ts';
import { withWorld } from '../e2e/sweep-scene.ts';
import type { GitHubDouble } from '../github-double/double.ts';

const NOW = new Date('2026-11-20T08:00:00Z');

/** A sweep in this process, whose client waits only thousandths of seconds between two tries. */
function sweepHere({ url, token, world }: GitHubDouble, log: string[] = [], publish = false) {
  return sweep({
    repository: { owner: world.owner, repo: world.name },
    server: 'https://github.com',
    connect: (fetch) => createClient({ token, baseUrl: url, log: () => undefined, limits: { secondMs: 1 }, fetch }),
    budget: new RequestBudget({ sharers: 1 }),
    settings: { publish },
    now: NOW,
    log: (line) => log.push(line),
  });
}

const few = (count: number) => sweepWorld(numbers(count).map((number) => connectorPull(number)));

test('an outage ends the sweep after a few failures instead of waiting for each pull request', async () => {
  await withWorld(few(9), async (double) => {
    double.fault({ operation: 'issues/list-comments' }, { kind: 'status', status: 502 });
    const { stop, failed, left, queue } = await sweepHere(double);
    expect({ stop, failed, left }).toEqual({ stop: 'outage', failed: 3, left: 6 });
    expect(queue.unreviewed).toHaveLength(9);
  });
}, 60_000);

test('a server that does not tell its limit is swept with a modest budget', async () => {
  await withWorld(few(2), async (double) => {
    double.fault({ operation: 'rate-limit/get' }, { kind: 'status', status: 404 });
    expect(await sweepHere(double)).toMatchObject({ reviewed: 2, failed: 0, left: 0 });
  });
}, 60_000);

test('what is the same for all pull requests is asked for once', async () => {
  await withWorld(few(5), async (double) => {
    await sweepHere(double);
    const asked = (operation: string) => double.requests.filter((request) => request.operation === operation).length;
    expect({ lists: asked('pulls/list'), trees: asked('git/get-tree'), limits: asked('rate-limit/get') }).toEqual({
      lists: 1,
      trees: 1,
      limits: 1,
    });
  });
}, 60_000);

test('what other jobs take from the same limit is left to them', async () => {
  await withWorld(few(9), async (double) => {
    double.on({ operation: 'pulls/list-files', nth: 2 }, () => {
      for (let spent = 0; spent < 760; spent += 1) double.meter.spend('github-actions[bot]', false, 1);
      double.meter.passTime(61_000);
      return undefined;
    });
    const { stop, reviewed } = await sweepHere(double);
    expect({ stop, few: reviewed < 9 }).toEqual({ stop: 'budget', few: true });
    expect(double.meter.status('github-actions[bot]').remaining).toBeGreaterThanOrEqual(200);
  });
}, 60_000);

const publishHere = (double: GitHubDouble) => sweepHere(double, [], true);

test('a pull request that is gone when its turn comes is told with a sentence, not with a stack', async () => {
  await withWorld(few(2), async (double) => {
    double.fault({ path: /\/pulls\/2$/ }, { kind: 'status', status: 404 });
    const log: string[] = [];
    const { reviewed, failed, queue } = await sweepHere(double, log);
    expect({ reviewed, failed, unreviewed: queue.unreviewed }).toMatchObject({ reviewed: 1, failed: 1, unreviewed: [{ number: 2 }] });
    expect(queue.unreviewed[0]?.why).not.toContain('fault of its own');
    expect(log.join('\n')).not.toContain(' at ');
  });
}, 60_000);

test('a write that GitHub refuses by mistake is tried once more, since no later sweep would', async () => {
  await withWorld(few(1), async (double) => {
    double.fault({ operation: 'checks/create', times: 1 }, { kind: 'permission' });
    await publishHere(double);
    expect(double.world.checkRuns).toMatchObject([{ conclusion: 'success' }]);
    expect(await publishHere(double)).toMatchObject({ reviewed: 0, current: 1 });
  });
}, 60_000);

test('labels that could not be set because the repository did not list its own are set by the next sweep', async () => {
  const labels = ['New', 'Validation phase', 'independent-publisher-connector'];
  const settings = { [SETTINGS]: 'version: 1\nlabels:\n  manage: true\n' };
  const world = sweepWorld([connectorPull(1)], { branches: { dev: { ...BASE, ...settings } }, labels });
  await withWorld(world, async (double) => {
    double.fault({ operation: 'issues/list-labels-for-repo' }, { kind: 'permission' });
    await publishHere(double);
    expect([...world.pull(1).labels]).toEqual([]);
    double.heal();
    expect(await publishHere(double)).toMatchObject({ reviewed: 1, current: 0 });
    expect([...world.pull(1).labels].toSorted()).toEqual(labels);
    expect(await publishHere(double)).toMatchObject({ reviewed: 0, current: 1 });
  });
}, 60_000);
