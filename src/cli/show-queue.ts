/** The queue as a command gives it. */
import type { Queue } from '../queue/queue.ts';
import { renderJson } from '../report/json.ts';
import { renderQueueMarkdown } from '../report/queue-markdown.ts';
import { writeQueueFiles } from '../sweep/queue-files.ts';
import { print } from './outcome.ts';

export interface QueueOutput {
  /** Folder for the files of the queue. */
  readonly out?: string;
  readonly format: 'markdown' | 'json';
}

/** Prints a queue, and writes its files where a folder is named. @throws InputError */
export function showQueue(queue: Queue, { out, format }: QueueOutput): void {
  if (out !== undefined) writeQueueFiles(queue, out);
  print(format === 'json' ? renderJson(queue) : renderQueueMarkdown(queue));
}
