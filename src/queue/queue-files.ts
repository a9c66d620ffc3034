/** The files of a queue. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../facts/input-error.ts';
import { renderQueuePage } from '../report/html/queue-page.ts';
import { print } from '../report/json.ts';
import { renderQueueMarkdown } from '../report/queue-markdown.ts';
import type { Queue } from './queue.ts';

/** What each file holds, by its name. */
const FILES: Readonly<Record<string, (queue: Queue) => string>> = {
  'queue.json': print,
  'queue.md': renderQueueMarkdown,
  'queue.html': renderQueuePage,
};

/** Writes the files into a folder, which is made where it is not there. @throws InputError where it cannot be written to. */
export async function writeQueueFiles(queue: Queue, folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, render] of Object.entries(FILES)) await writeFile(join(folder, name), render(queue));
  } catch (error) {
    throw new InputError(`Could not write to ${folder}: ${(error as NodeJS.ErrnoException).code ?? 'unknown cause'}.`, { cause: error });
  }
}
