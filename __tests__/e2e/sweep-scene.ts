/** A repository with many open pull requests, and the built command line that sweeps it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Queue } from '../../src/queue/queue.ts';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../github-double/double.ts';
import { createWorld, type PullOptions, type World, type WorldOptions } from '../github-double/world.ts';
import { expectNoToken } from './review-scene.ts';
import { runCli } from './run-cli.ts';
import type { Finished, ProcessOptions } from './run-process.ts';
import { BASE, BODY, CONNECTOR, FOLDER, swaggerWith } from './scenes.ts';

const NAMES = ['Amber', 'Birch', 'Cedar', 'Dahlia', 'Ebony', 'Fennel', 'Ginger', 'Hazel', 'Indigo', 'Juniper'];
const nameOf = (number: number) => `${NAMES[number % 10]} ${NAMES[Math.floor(number / 10) % 10]} ${number}`;

/** A new connector of its own for each number, from an author of its own. */
export function connectorPull(number: number, more: Partial<PullOptions> = {}): PullOptions {
  const name = nameOf(number);
  const files = Object.entries(CONNECTOR).map(([path, text]) => [path.replace(FOLDER, `independent-publisher-connectors/${name}`), text]);
  const swagger = `independent-publisher-connectors/${name}/apiDefinition.swagger.json`;
  const changes = {
    ...Object.fromEntries(files),
    [swagger]: swaggerWith({ title: name }).replace('api.fabrikam', `api-${number}.fabrikam`),
  };
  return { number, title: `${name} (Independent Publisher)`, body: BODY, author: `author-${number}`, changes, ...more };
}

export function sweepWorld(pulls: readonly PullOptions[], more: WorldOptions = {}): World {
  return createWorld({ branches: { dev: BASE }, pulls, ...more });
}

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

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
