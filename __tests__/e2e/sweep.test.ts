/** The sweep over many open pull requests: what it costs, what stops it, and that the next one goes on. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import { READ_ONLY_TOKEN, WORKFLOW_TOKEN } from '../github-double/permissions.ts';
import { scheduleEvent, workflowDispatchEvent } from './events.ts';
import { connectorPull, numbers, sweepWorld } from './many-pulls.ts';
import { PATIENCE, writes } from './review-scene.ts';
import { runAction } from './run-action.ts';
import { runCli } from './run-cli.ts';
import { PROPERTIES, SETTINGS, WRONG_COLOUR } from './scenes.ts';
import { numbersOf, sweepWith, withWorld } from './sweep-scene.ts';

const few = (count: number) => sweepWorld(numbers(count).map((number) => connectorPull(number)));

const reviewedNumbers = (double: GitHubDouble): number[] =>
  [...new Set(double.world.comments.filter(({ author }) => author === 'github-actions[bot]').map(({ number }) => number))].toSorted(
    (a, b) => a - b,
  );

/** Each pull request has one comment of ours that names its head, and one check there. */
function expectWrittenOnce(double: GitHubDouble, pulls: readonly number[]): void {
  for (const number of pulls) {
    const { headSha } = double.world.pull(number);
    expect(double.world.commentsOn(number).map(({ body }) => body)).toEqual([expect.stringContaining(`head=${headSha}`)]);
    expect(double.world.checkRuns.filter((run) => run.headSha === headSha)).toHaveLength(1);
  }
}

describe('300 open pull requests', () => {
  test.concurrent('are swept within the requests that GitHub leaves, with a fifth of the limit untouched, and every one of them is in the queue', async () => {
    await withWorld(few(300), async (double) => {
      const { exitCode, queue, stderr } = await sweepWith(double);
      expect(exitCode).toBe(0);
      expect(double.meter.status(WORKFLOW_TOKEN.login).remaining).toBeGreaterThanOrEqual(200);
      expect(numbersOf([...queue.entries, ...queue.unreviewed])).toEqual(numbers(300));
      expect(queue.entries.length).toBeGreaterThan(30);
      expect(queue.unreviewed.map(({ why }) => why)).toEqual(
        queue.unreviewed.map(() => expect.stringContaining('used up before its turn came')),
      );
      expect(stderr).toContain('the next sweep goes on where this one stopped');
    });
  }, 300_000);

  test.concurrent('are swept within a smaller budget too, to the request', async () => {
    await withWorld(few(300), async (double) => {
      const { exitCode, queue } = await sweepWith(double, ['--budget', '60']);
      expect(exitCode).toBe(0);
      expect(double.requests.length).toBeLessThanOrEqual(60);
      expect(queue.entries.length).toBeGreaterThan(0);
      expect(numbersOf([...queue.entries, ...queue.unreviewed])).toEqual(numbers(300));
    });
  }, 300_000);
});

describe('a sweep that was stopped is finished by the next one, with nothing written twice:', () => {
  test.concurrent(
    'killed at a write',
    async () => {
      await withWorld(few(4), async (double) => {
        const abort = new AbortController();
        double.on({ operation: 'issues/create-comment', nth: 2 }, () => {
          abort.abort();
          return { kind: 'hang' };
        });
        const killed = await sweepWith(double, ['--publish'], { abort: abort.signal });
        expect(killed).toMatchObject({ signal: 'SIGKILL' });
        expect(reviewedNumbers(double)).toEqual([1]);
        double.heal();
        const { exitCode, queue, stderr } = await sweepWith(double, ['--publish']);
        expect(exitCode).toBe(0);
        expect(stderr).toContain('3 reviewed, 1 up to date, 0 failed, 0 left');
        // The check of the second one was there already.
        expect(writes(double).filter((write) => write === 'POST checks/create')).toHaveLength(2);
        expect(numbersOf(queue.entries)).toEqual(numbers(4));
        expectWrittenOnce(double, numbers(4));
        await sweepWith(double, ['--publish']);
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent.each([
    ['GitHub’s hourly limit', { kind: 'primary-limit' }],
    ['429 with more time to wait than anybody has', { kind: 'secondary-limit', status: 429, retryAfter: 3600 }],
  ] as const)(
    '%s in the middle of a review',
    async (_name, fault) => {
      await withWorld(few(3), async (double) => {
        double.on({ operation: 'pulls/list-files', nth: 2 }, () => {
          double.fault({ operation: 'pulls/get' }, fault);
          return undefined;
        });
        const stopped = await sweepWith(double, ['--publish']);
        expect(stopped.exitCode).toBe(2);
        expect(stopped.stderr).toContain('1 reviewed, 0 up to date, 0 failed, 2 left');
        expect(stopped.stderr).toContain('GitHub’s limit of requests is reached');
        expect(numbersOf(stopped.queue.entries)).toEqual([1]);
        expect(stopped.queue.unreviewed.map(({ why }) => why)).toEqual(
          [1, 2].map(() => expect.stringContaining('limit of requests was reached')),
        );
        expect(reviewedNumbers(double)).toEqual([1]);
        double.heal();
        const next = await sweepWith(double, ['--publish']);
        expect(next).toMatchObject({ exitCode: 0, queue: { unreviewed: [] } });
        expectWrittenOnce(double, numbers(3));
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'its own budget, the one that waits longest first',
    async () => {
      await withWorld(few(4), async (double) => {
        const cheap = ['--publish', '--budget', '40'];
        expect((await sweepWith(double, cheap)).exitCode).toBe(0);
        expect(reviewedNumbers(double)).toEqual([1, 2]);
        double.world.push(1, { 'independent-publisher-connectors/Birch Amber 1/readme.md': '# Birch\n' });
        const { exitCode, queue } = await sweepWith(double, cheap);
        expect(exitCode).toBe(0);
        expect(reviewedNumbers(double)).toEqual([1, 2, 3, 4]);
        expect(queue.unreviewed).toMatchObject([{ number: 1, why: expect.stringContaining('the next sweep goes on here') }]);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'one pull request that fails is told with a sentence and does not stop the others',
  async () => {
    await withWorld(few(3), async (double) => {
      double.fault({ path: /\/pulls\/2\/files$/ }, { kind: 'status', status: 404 });
      const { exitCode, queue } = await sweepWith(double);
      expect(exitCode).toBe(2);
      expect(numbersOf(queue.entries)).toEqual([1, 3]);
      expect(queue.unreviewed).toMatchObject([{ number: 2, why: expect.stringContaining('The list of changed files could not be read.') }]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a token that is not accepted any more ends the sweep after a few failures',
  async () => {
    await withWorld(few(9), async (double) => {
      double.fault({ operation: 'issues/list-comments' }, { kind: 'status', status: 401 });
      const { exitCode, queue, stderr } = await sweepWith(double);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('3 failed, 6 left');
      expect(queue.unreviewed).toHaveLength(9);
    });
  },
  PATIENCE,
);

describe('after a sweep only what changed is reviewed again:', () => {
  const CHANGES: readonly (readonly [string, (double: GitHubDouble) => unknown])[] = [
    ['a push', ({ world }) => world.push(2, { 'independent-publisher-connectors/Cedar Amber 2/readme.md': '# Cedar\n' })],
    ['another title', ({ world }) => Object.assign(world.pull(2), { title: 'Proposal - Cedar Amber 2 (Independent Publisher)' })],
    ['another description', ({ world }) => Object.assign(world.pull(2), { body: 'Nothing.' })],
    ['a draft', ({ world }) => Object.assign(world.pull(2), { draft: true })],
    ['the label that asks for it', ({ world }) => world.pull(2).labels.add(world.ensureLabel('recheck').name)],
    ['a decision of a maintainer', ({ world }) => world.comment(2, 'alice', '/preflight hold because the service moves')],
    [
      'its folder on the base branch',
      ({ world }) => world.pushTo('dev', { 'independent-publisher-connectors/Cedar Amber 2/readme.md': '# Here already\n' }),
    ],
    [
      'our comment taken away',
      ({ world }) =>
        world.comments.splice(
          world.comments.findIndex(({ number }) => number === 2),
          1,
        ),
    ],
  ];

  test.concurrent.each(CHANGES)(
    '%s',
    async (_name, change) => {
      const world = sweepWorld([connectorPull(1), connectorPull(2)], { users: { alice: 'write' } });
      await withWorld(world, async (double) => {
        await sweepWith(double, ['--publish']);
        change(double);
        expect((await sweepWith(double, ['--publish'])).stderr).toContain('1 reviewed, 1 up to date');
        expect(double.writes.length).toBeGreaterThan(0);
        expect((await sweepWith(double, ['--publish'])).stderr).toContain('0 reviewed, 2 up to date');
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'all of them when the settings change, none when another connector is published or somebody talks',
    async () => {
      await withWorld(few(2), async (double) => {
        await sweepWith(double, ['--publish']);
        double.world.pushTo('dev', { 'independent-publisher-connectors/Tailspin Toys/readme.md': '# Tailspin\n' });
        double.world.comment(1, 'carol', 'Looking forward to this one!');
        expect((await sweepWith(double, ['--publish'])).stderr).toContain('0 reviewed, 2 up to date');
        double.world.pushTo('dev', { [SETTINGS]: 'version: 1\npreset: documented\n' });
        expect((await sweepWith(double, ['--publish'])).stderr).toContain('2 reviewed, 0 up to date');
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'none that its own event has reviewed',
    async () => {
      const world = sweepWorld([connectorPull(1)]);
      await withWorld(world, async (double) => {
        const run = await runAction({ double, event: workflowDispatchEvent(world), inputs: { 'pull-number': '1' } });
        expect(run.exitCode).toBe(0);
        expect((await sweepWith(double, ['--publish'])).stderr).toContain('0 reviewed, 1 up to date');
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'nothing of a pull request that changes no connector, for which its check stands',
    async () => {
      await withWorld(sweepWorld([{ number: 1, changes: { 'docs/a.md': 'Text\n' } }]), async (double) => {
        await sweepWith(double, ['--publish']);
        expect(writes(double)).toEqual(['POST checks/create']);
        const { stderr, queue } = await sweepWith(double, ['--publish']);
        expect(stderr).toContain('0 reviewed, 1 up to date');
        expect(queue.entries).toMatchObject([{ stage: 'not-applicable', turn: 'nobody' }]);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'a check that did not arrive is written by the next sweep, although the comment is there',
  async () => {
    await withWorld(few(1), async (double) => {
      double.fault({ operation: 'checks/create' }, { kind: 'status', status: 502 });
      expect((await sweepWith(double, ['--publish'])).exitCode).toBe(2);
      expect(reviewedNumbers(double)).toEqual([1]);
      double.heal();
      expect((await sweepWith(double, ['--publish'])).exitCode).toBe(0);
      expectWrittenOnce(double, [1]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'words for a head that moved while they were written are replaced at once',
  async () => {
    await withWorld(few(1), async (double) => {
      double.on({ operation: 'issues/create-comment', times: 1 }, () => {
        double.world.push(1, { 'independent-publisher-connectors/Birch Amber 1/apiProperties.json': WRONG_COLOUR[PROPERTIES] ?? '' });
        return undefined;
      });
      const { queue } = await sweepWith(double, ['--publish']);
      expect(queue.entries).toMatchObject([{ verdict: 'changes-needed', turn: 'publisher', errors: 1 }]);
      expectWrittenOnce(double, [1]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a marker that somebody else wrote is not believed',
  async () => {
    await withWorld(few(1), async (double) => {
      await sweepWith(double, ['--publish']);
      const [ours] = double.world.comments.splice(0, 1);
      double.world.comment(1, 'mallory', (ours?.body ?? '').replace('verdict=pass', 'verdict=changes-needed'));
      const { queue, stderr } = await sweepWith(double);
      expect(stderr).toContain('1 reviewed, 0 up to date');
      expect(queue.entries).toMatchObject([{ verdict: 'pass' }]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a token that may only read leaves everything as it is and still gives the queue',
  async () => {
    await withWorld(
      few(2),
      async (double) => {
        const { exitCode, queue } = await sweepWith(double, ['--publish']);
        expect(exitCode).toBe(0);
        expect(numbersOf(queue.entries)).toEqual([1, 2]);
        expect(double.world.comments).toEqual([]);
      },
      { token: READ_ONLY_TOKEN },
    );
  },
  PATIENCE,
);

test.concurrent(
  'shards take each pull request once, and their parts are one queue again',
  async () => {
    await withWorld(few(5), async (double) => {
      const one = await sweepWith(double, ['--shard', '1/2']);
      const two = await sweepWith(double, ['--shard', '2/2']);
      expect([numbersOf(one.queue.entries), numbersOf(two.queue.entries)]).toEqual([
        [2, 4],
        [1, 3, 5],
      ]);
      const folder = mkdtempSync(join(tmpdir(), 'preflight-queue-'));
      try {
        const parts = [one, two].map(({ queue }, index) => {
          const path = join(folder, `part-${index}.json`);
          writeFileSync(path, JSON.stringify(queue));
          return path;
        });
        const merged = await runCli(['queue', ...parts, '--out', join(folder, 'whole')]);
        expect(merged).toMatchObject({ exitCode: 0, stderr: '', stdout: readFileSync(join(folder, 'whole/queue.md'), 'utf8') });
        expect(readFileSync(join(folder, 'whole/queue.html'), 'utf8')).toContain('Fennel Amber 5');
        expect(merged.stdout).toContain('5 reviewed (waiting for a reviewer 5,');
        expect(await runCli(['queue', join(folder, 'nothing.json')])).toMatchObject({
          exitCode: 2,
          stderr: expect.stringContaining('there is nothing at this path'),
        });
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  },
  PATIENCE,
);

describe('the Action sweeps', () => {
  test.concurrent.each([
    ['on a timer', scheduleEvent, {}],
    ['when it is started by hand with the mode', workflowDispatchEvent, { mode: 'sweep', shard: '1/1' }],
  ] as const)(
    '%s, with the queue in the job summary',
    async (_name, event, inputs) => {
      const world = few(2);
      await withWorld(world, async (double) => {
        const { exitCode, summary, report, stdout } = await runAction({ double, event: event(world), inputs });
        expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
        expect(summary).toContain('### New connectors');
        expect(report).toMatchObject({ schemaVersion: 1, entries: [{ number: 1 }, { number: 2 }] });
        expectWrittenOnce(double, [1, 2]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'on nothing that an outsider sets off',
    async () => {
      const world = few(1);
      await withWorld(world, async (double) => {
        const event = { ...scheduleEvent(world), name: 'pull_request_target' };
        const { exitCode, stdout } = await runAction({ double, event, inputs: { mode: 'sweep' } });
        expect(exitCode).toBe(2);
        expect(stdout).toContain('is for schedule and workflow_dispatch');
        expect(double.requests).toEqual([]);
      });
    },
    PATIENCE,
  );
});
