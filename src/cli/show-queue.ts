/** The queue as a command gives it. */
import type { Queue } from '../queue/queue.ts';
import { writeQueueFiles } from '../queue/queue-files.ts';
import { print as printJson } from '../report/json.ts';
import { renderQueueMarkdown } from '../report/queue-markdown.ts';
import { print } from './outcome.ts';

export interface QueueOutput {
  /** Folder for the files of the queue. */
  readonly out?: string;
  readonly format: 'markdown' | 'json';
}

/** Prints a queue, and writes its files where a folder is named. */
export async function showQueue(queue: Queue, { out, format }: QueueOutput): Promise<void> {
  if (out !== undefined) await writeQueueFiles(queue, out);
  print(format === 'json' ? printJson(queue) : renderQueueMarkdown(queue));
}
