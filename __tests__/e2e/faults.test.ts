/** Faults of GitHub and of the network, at each request of a run in turn: the next run makes good whatever they left. */
import { describe, expect, test } from '@jest/globals';
import type { Fault, GitHubDouble } from '../github-double/double.ts';
import { pullRequestEvent } from './events.ts';
import { checks, comments, PATIENCE, review, withDouble } from './review-scene.ts';
import { NUMBER, type Scene, WRONG_COLOUR } from './scenes.ts';

/** GitHub leaves every patch out, as it does for large files: each content is a request of its own. */
const SCENE: Scene = { world: { limits: { patchBytes: 0 } } };
/** A new connector of three files takes so many requests then. */
const REQUESTS = 13;
/** Of which these are the writes; the last one looks whether another run wrote too. */
const WRITING = [11, 12];
/** In each test, of which several run at once: a run that waits for a retry takes no time of a processor. */
const AT_ONCE = 6;

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const numbers = Array.from({ length: REQUESTS }, (_, index) => index + 1);

/** The same run once more, with nothing in its way. */
async function expectHealed(double: GitHubDouble, verdict: string, conclusion: string): Promise<void> {
  double.heal();
  expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict } });
  expect(comments(double)).toEqual([expect.stringContaining(`head=${double.world.pull(NUMBER).headSha}`)]);
  expect(checks(double).at(-1)).toMatchObject({ conclusion });
}

const READS = ['pulls/get', 'pulls/list-files', 'issues/list-comments', 'git/get-tree', 'git/get-blob', 'checks/list-for-ref'];
const WRITES = ['issues/update-comment', 'checks/create'];

const LASTING: readonly (readonly [string, Fault])[] = [
  ['502', { kind: 'status', status: 502 }],
  ['a dropped connection', { kind: 'reset' }],
  ['403 for the secondary limit', { kind: 'secondary-limit', retryAfter: 1 }],
  ['429 with more time to wait than anybody has', { kind: 'secondary-limit', status: 429, retryAfter: 600 }],
];

describe('a fault that lasts ends with exit code 2, without a second comment and without a pass, after a push with an error:', () => {
  test.concurrent.each(LASTING)(
    '%s',
    async (_name, fault) => {
      await inTurn([...WRITES, ...READS], async (operation) => {
        await withDouble(SCENE, async (double) => {
          await review(double);
          double.world.push(NUMBER, WRONG_COLOUR);
          double.fault({ operation }, fault);
          const { exitCode, outputs } = await review(double, pullRequestEvent(double.world, NUMBER, 'synchronize'));
          expect({ operation, exitCode }).toEqual({ operation, exitCode: 2 });
          expect(['unknown', 'changes-needed']).toContain(outputs.verdict);
          expect(comments(double)).toHaveLength(1);
          expect(checks(double).filter(({ conclusion }) => conclusion === 'success')).toEqual([]);
          await expectHealed(double, 'changes-needed', 'failure');
        });
      });
    },
    PATIENCE,
  );
});

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['429 with a time to wait', { kind: 'secondary-limit', status: 429, retryAfter: 1 }],
  ['429 from something between that says no more', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['403 for the secondary limit', { kind: 'secondary-limit', status: 403, retryAfter: 1 }],
  ['502', { kind: 'status', status: 502 }],
  ['502 after the work was done', { kind: 'status', status: 502, applied: true }],
  ['a dropped connection', { kind: 'reset' }],
  ['a dropped connection after the work was done', { kind: 'reset', applied: true }],
  ['half an answer', { kind: 'half-body' }],
  ['a page in place of the answer', { kind: 'wrong-body' }],
];

describe('one fault at any request is survived, with one comment and the right check:', () => {
  test.concurrent.each(FAULTS)(
    '%s',
    async (_name, fault) => {
      await inTurn('applied' in fault ? WRITING : numbers, async (nth) => {
        await withDouble(SCENE, async (double) => {
          let met = '';
          double.on({ nth }, ({ operation }) => {
            met = `${nth}: ${operation}`;
            return fault;
          });
          const { exitCode, outputs } = await review(double);
          expect({ met, exitCode, verdict: outputs.verdict, comments: comments(double).length }).toEqual({
            met: expect.stringMatching(/^\d+: [a-z-]+\/[a-z-]+$/),
            exitCode: 0,
            verdict: 'pass',
            comments: 1,
          });
          expect(checks(double).at(-1)).toMatchObject({ conclusion: 'success' });
          if (WRITING.includes(nth)) await expectHealed(double, 'pass', 'success');
        });
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'a file that stays out of reach keeps the verdict open, and the comment says why',
  async () => {
    await withDouble(SCENE, async (double) => {
      double.fault({ operation: 'git/get-blob' }, { kind: 'permission' });
      expect(await review(double)).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' } });
      expect(comments(double)).toEqual([expect.stringContaining('could not be read')]);
      expect(checks(double)).toMatchObject([{ conclusion: 'neutral' }]);
      await expectHealed(double, 'pass', 'success');
    });
  },
  PATIENCE,
);
