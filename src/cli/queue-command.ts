/** `queue`: one queue from the parts of several sweeps. */
import { readFile } from 'node:fs/promises';
import { InputError } from '../facts/input-error.ts';
import { mergeQueues } from '../queue/make-queue.ts';
import type { Queue } from '../queue/queue.ts';
import { readQueue } from '../queue/read-queue.ts';
import { unreadable } from './file-errors.ts';
import type { ExitCode } from './outcome.ts';
import { type QueueOutput, showQueue } from './show-queue.ts';

export async function queueCommand(paths: readonly string[], options: QueueOutput): Promise<ExitCode> {
  const parts = await Promise.all(paths.map(readPart));
  await showQueue(merge(parts), options);
  return 0;
}

async function readPart(path: string): Promise<Queue> {
  try {
    return readQueue(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(path, error);
  }
}

function merge(parts: readonly Queue[]): Queue {
  try {
    return mergeQueues(parts);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message, { cause: error });
    throw error;
  }
}
