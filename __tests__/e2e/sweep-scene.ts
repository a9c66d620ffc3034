/** The built command line that sweeps a repository. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queue } from '../../src/queue/queue.ts';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../github-double/double.ts';
import type { World } from '../github-double/world.ts';
import { expectNoToken } from './review-scene.ts';
import { runCli } from './run-cli.ts';
import type { Finished, ProcessOptions } from './run-process.ts';

/** Starts a double for the world, and closes it when the work is done. Every request must be one that GitHub describes. */
export async function withWorld(world: World, work: (double: GitHubDouble) => Promise<void>, options: DoubleOptions = {}): Promise<void> {
  const double = await startDouble(world, options);
  try {
    await work(double);
    double.assertClean();
  } finally {
    await double.close();
  }
}

export interface SweepRun extends Finished {
  /** What queue.json holds; undefined when there is none. */
  readonly queue: Queue;
  readonly markdown: string;
}

/** Runs `sweep` and forgets what was asked before, so that `double.requests` are those of this run. */
export async function sweepWith(double: GitHubDouble, parameters: readonly string[] = [], options: ProcessOptions = {}): Promise<SweepRun> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-sweep-'));
  try {
    double.forget();
    const environment = { GITHUB_API_URL: double.url, GITHUB_TOKEN: double.token };
    const command = ['sweep', double.world.repository, '--out', folder, ...parameters];
    const finished = await runCli(command, { cwd: folder, environment, timeoutMs: 240_000, ...options });
    expectNoToken(double, finished.stdout + finished.stderr);
    const read = async (name: string) => readFile(join(folder, name), 'utf8').catch(() => '');
    const json = await read('queue.json');
    return { ...finished, queue: (json === '' ? undefined : JSON.parse(json)) as Queue, markdown: await read('queue.md') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const numbersOf = (entries: readonly { readonly number: number }[]): number[] =>
  entries.map(({ number }) => number).toSorted((a, b) => a - b);
