/** The files of a queue. */
import { join } from 'node:path';
import { placeText } from '../disk/write-text.ts';
import type { Queue } from '../queue/queue.ts';
import { renderQueuePage } from '../report/html/queue-page.ts';
import { renderJson } from '../report/json.ts';
import { renderQueueMarkdown } from '../report/queue-markdown.ts';

/** What each file holds, by its name. */
const FILES: Readonly<Record<string, (queue: Queue) => string>> = {
  'queue.json': renderJson,
  'queue.md': renderQueueMarkdown,
  'queue.html': renderQueuePage,
};

/** Writes the files into a folder, which is made where it is not there. @throws InputError where it cannot be written to. */
export function writeQueueFiles(queue: Queue, folder: string): void {
  for (const [name, render] of Object.entries(FILES)) placeText(join(folder, name), render(queue));
}
