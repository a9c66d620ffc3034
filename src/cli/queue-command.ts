/** `queue`: one queue from the parts of several sweeps. */
import { readText } from '../disk/read-files.ts';
import { InputError } from '../facts/input-error.ts';
import { mergeQueues } from '../queue/make-queue.ts';
import type { Queue } from '../queue/queue.ts';
import { readQueue } from '../queue/read-queue.ts';
import type { ExitCode } from './outcome.ts';
import { type QueueOutput, showQueue } from './show-queue.ts';

export function queueCommand(paths: readonly string[], options: QueueOutput): ExitCode {
  showQueue(merge(paths.map((path) => readQueue(readText(path), path))), options);
  return 0;
}

function merge(parts: readonly Queue[]): Queue {
  try {
    return mergeQueues(parts);
  } catch (error) {
    if (error instanceof RangeError) throw new InputError(error.message, { cause: error });
    throw error;
  }
}
