import { Worker } from 'node:worker_threads';
import { describe, expect, test } from '@jest/globals';
import { runInWorkers } from '../../src/cli/check-pool.ts';

/** Threads that do what a task says, with a word in front of it for what they were started as. */
const THREAD = `
const { parentPort, threadId } = require('node:worker_threads');
let handled = 0;
parentPort.on('message', async (task) => {
  handled += 1;
  if (task === 'throw') throw new Error('no luck');
  if (task === 'exit') process.exit(7);
  if (task === 'reject') await Promise.reject(new Error('broken promise'));
  if (task === 'not to be copied') parentPort.postMessage(() => task);
  const [, turns = 0] = /^slow (\\d+)/.exec(task) ?? [];
  for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
  parentPort.postMessage({ task, handled });
});
`;

interface Answer {
  readonly task: string;
  readonly handled: number;
}

async function run(tasks: readonly string[], workers: number) {
  const started: Worker[] = [];
  let settled = 0;
  const outcomes = await runInWorkers<string, Answer>(tasks, {
    workers,
    start: () => {
      const worker = new Worker(THREAD, { eval: true });
      started.push(worker);
      return worker;
    },
    onSettled: () => {
      settled += 1;
    },
  });
  const told = outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.result.task : `lost: ${outcome.cause}`));
  return { told, outcomes, settled, started };
}

describe('results come in the order of the tasks', () => {
  const tasks = ['slow 400', 'a', 'slow 200', 'b', 'slow 50', 'c', 'd'];
  test.each([1, 2, 3, 16])('with %i threads', async (workers) => {
    const { told, settled, started } = await run(tasks, workers);
    expect(told).toEqual(tasks);
    expect(settled).toBe(tasks.length);
    expect(started).toHaveLength(Math.min(workers, tasks.length));
  });

  test('and no thread is started for nothing to do', async () => {
    expect(await run([], 4)).toMatchObject({ told: [], started: [] });
  });
});

describe('a thread that ends takes only its own task with it', () => {
  test.each([
    ['throws', 'throw', 'lost: no luck'],
    ['ends itself', 'exit', 'lost: its thread ended with exit code 7'],
    ['leaves a promise broken', 'reject', 'lost: broken promise'],
  ])('when it %s', async (_, task, told) => {
    const { told: all, settled, started } = await run(['a', task, 'b', 'c'], 1);
    expect(all).toEqual(['a', told, 'b', 'c']);
    expect(settled).toBe(4);
    expect(started).toHaveLength(2);
  });

  test('when its answer cannot be copied', async () => {
    const { told } = await run(['not to be copied', 'a'], 1);
    expect(told).toEqual(['lost: its thread ended with exit code 1', 'a']);
  });

  test('when every one does', async () => {
    const { told, started } = await run(['throw', 'exit', 'throw'], 1);
    expect(told).toEqual(['lost: no luck', 'lost: its thread ended with exit code 7', 'lost: no luck']);
    expect(started).toHaveLength(3);
  });

  test('when it is the last task', async () => {
    expect((await run(['a', 'throw'], 2)).told).toEqual(['a', 'lost: no luck']);
  });
});

test('a thread is used again, and all of them end with the work', async () => {
  const { outcomes, started } = await run(['a', 'b', 'c'], 1);
  expect(outcomes.map((outcome) => outcome.kind === 'done' && outcome.result.handled)).toEqual([1, 2, 3]);
  expect(started.map(({ threadId }) => threadId)).toEqual([-1]);
});

test('a thread that cannot be loaded loses each of its tasks and says why', async () => {
  const outcomes = await runInWorkers(['a', 'b'], {
    workers: 1,
    start: () => new Worker(new URL('./no-such-thread.mjs', import.meta.url)),
    onSettled: () => undefined,
  });
  expect(outcomes).toMatchObject([
    { kind: 'lost', cause: expect.stringContaining('no-such-thread') },
    { kind: 'lost', cause: expect.stringContaining('no-such-thread') },
  ]);
});
