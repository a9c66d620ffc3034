import type { LineRange } from './pull-request.ts';

/** Lines of the new file that a patch shows, a range for each of its parts. Lines of content begin with a sign or a blank, never with @. */
export function shownLines(patch: string): readonly LineRange[] {
  return [...patch.matchAll(/^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,(\d{1,9}))? @@/gm)].flatMap(([, start, count = '1']) => {
    const from = Number(start);
    return Number(count) === 0 ? [] : [{ from, to: from + Number(count) - 1 }];
  });
}
