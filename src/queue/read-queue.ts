/** A queue file as it was written by another run: somebody may have changed it, so its shape is checked. */
import { InputError } from '../facts/input-error.ts';
import { validateQueue } from '../generated/validate-queue.js';
import type { Queue } from './queue.ts';

/** @throws InputError for a text that is no queue of a version that this tool knows; `name` is what the message calls it. */
export function readQueue(text: string, name: string): Queue {
  const value = parse(text, name);
  if (validateQueue(value)) return value as Queue;
  const [problem] = validateQueue.errors ?? [];
  const place = problem?.instancePath ?? '';
  throw new InputError(
    `${name} is no queue that this tool can read: ${place === '' ? 'it' : place} ${problem?.message ?? 'is not as it has to be'}.`,
  );
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new InputError(`${name} is no JSON.`, { cause: error });
  }
}
