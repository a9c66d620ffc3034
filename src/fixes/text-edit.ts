/** Replacements of stretches of a text: the one form that every fix of a file's content takes before it is carried out. */

/** In UTF-16 code units of the text as it is. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

const byOffset = (a: TextEdit, b: TextEdit): number => a.offset - b.offset;

/** Whether no two edits share a character. */
export function areApart(edits: readonly TextEdit[]): boolean {
  const sorted = [...edits].sort(byOffset);
  return sorted.every(({ offset, length }, index) => offset + length <= (sorted[index + 1]?.offset ?? Number.POSITIVE_INFINITY));
}

/** Whether an edit shares a character, or a place between two, with one of the others: then their outcome would hang on their order. */
export function touchesAny(edit: TextEdit, others: readonly TextEdit[]): boolean {
  return others.some((other) => edit.offset <= other.offset + other.length && other.offset <= edit.offset + edit.length);
}

/** The text with the edits made, which have to be apart. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let end = 0;
  const pieces: string[] = [];
  for (const edit of [...edits].sort(byOffset)) {
    pieces.push(text.slice(end, edit.offset), edit.text);
    end = edit.offset + edit.length;
  }
  return pieces.join('') + text.slice(end);
}
