/** What the patch of a file, as GitHub lists it with the changed files, tells of the file. */
import type { LineRange } from './pull-request.ts';

/** Lines of the new file that a patch shows, a range for each of its parts. Lines of content begin with a sign or a blank, never with @. */
export function shownLines(patch: string): readonly LineRange[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, start, count = '1']) => {
    const from = Number(start);
    return Number(count) === 0 ? [] : [{ from, to: from + Number(count) - 1 }];
  });
}

const ADDED = /^@@ -0,0 \+1(?:,\d{1,9})? @@$/;
const NO_END_OF_LINE = '\\ No newline at end of file';

/** The content of a file that is new, when the patch is one of a new file. Bytes that are no UTF-8 are not what they were in the file. */
export function addedContent(patch: string): Uint8Array | undefined {
  const [head = '', ...lines] = patch.split('\n');
  const isOpen = lines.at(-1) === NO_END_OF_LINE;
  const added = isOpen ? lines.slice(0, -1) : lines;
  if (!ADDED.test(head) || !added.every((line) => line.startsWith('+'))) return undefined;
  return new TextEncoder().encode(`${added.map((line) => line.slice(1)).join('\n')}${isOpen ? '' : '\n'}`);
}
