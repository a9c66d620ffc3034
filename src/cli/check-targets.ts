/** Checks many connectors: a few in this thread, a big tree in several. */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Configuration } from '../config/configuration.ts';
import { runInWorkers } from './check-pool.ts';
import type { Progress } from './check-progress.ts';
import { type CheckedTarget, checkTarget, uncheckedTarget } from './check-target.ts';
import { bytesOf, type Target } from './read-connectors.ts';

/** With less, the work is done before another thread has loaded the rules. */
const FEWEST_PER_WORKER = 4;
const FEWEST_BYTES = 2_000_000;

export interface CheckManyOptions {
  readonly configuration: Configuration;
  /** Most threads at a time. */
  readonly workers: number;
  readonly progress: Progress;
}

/** In the order of the targets. Of the contents, only those of the connectors that are being checked are held in memory. */
export async function checkTargets(targets: readonly Target[], options: CheckManyOptions): Promise<CheckedTarget[]> {
  return isWorthWorkers(targets, options.workers) ? await checkInWorkers(targets, options) : checkHere(targets, options);
}

function isWorthWorkers(targets: readonly Target[], workers: number): boolean {
  if (SOURCES || workers < 2 || targets.length < 2 * FEWEST_PER_WORKER) return false;
  let bytes = 0;
  return targets.some((target) => {
    bytes += bytesOf(target);
    return bytes >= FEWEST_BYTES;
  });
}

function checkHere(targets: readonly Target[], { configuration, progress }: CheckManyOptions): CheckedTarget[] {
  return targets.map((target) => {
    const checked = checkTarget(target, configuration);
    progress.advance();
    return checked;
  });
}

async function checkInWorkers(
  targets: readonly Target[],
  { configuration, workers, progress }: CheckManyOptions,
): Promise<CheckedTarget[]> {
  const outcomes = await runInWorkers<Target, CheckedTarget>(targets, {
    workers: Math.min(workers, Math.ceil(targets.length / FEWEST_PER_WORKER)),
    start: () => new Worker(WORKER, { workerData: configuration }),
    onSettled: progress.advance,
  });
  return targets.map((target, index) => {
    const outcome = outcomes[index];
    return outcome?.kind === 'done' ? outcome.result : uncheckedTarget(target, outcome?.cause ?? 'no answer');
  });
}

/** Run from the sources, where a thread would lack the loader that reads TypeScript. */
const SOURCES = extname(import.meta.url) === '.ts';
/** One folder up in the bundle. */
const WORKER = new URL('../check-worker.js', import.meta.url);
