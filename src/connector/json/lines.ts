import type { Position } from '../json-document.ts';

/** Line starts of a text, found when first asked for. `\n`, `\r\n` and a lone `\r` each end one line. */
export class LineTable {
  readonly #text: string;
  #starts: Uint32Array | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offsets outside the text give its first or last position, and one between `\r` and `\n` the end of the line that they end. */
  positionAt(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    const within = Math.max(0, Math.min(offset, this.#text.length));
    const inside = this.#text[within] === '\n' && this.#text[within - 1] === '\r' ? within - 1 : within;
    const index = lastAtOrBefore(this.#starts, inside);
    return { line: index + 1, column: inside - (this.#starts[index] ?? 0) + 1 };
  }

  lineAt(offset: number): number {
    return this.positionAt(offset).line;
  }
}

function lineStarts(text: string): Uint32Array {
  let starts = new Uint32Array(1024);
  let lines = 1;
  let feed = text.indexOf('\n');
  let carriage = text.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const pair = carriage >= 0 && feed === carriage + 1;
    const next = 1 + (pair || carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage);
    if (lines === starts.length) starts = doubled(starts);
    starts[lines++] = next;
    if (feed >= 0 && feed < next) feed = text.indexOf('\n', next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf('\r', next);
  }
  return starts.subarray(0, lines);
}

function doubled(starts: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(starts.length * 2);
  longer.set(starts);
  return longer;
}

function lastAtOrBefore(sorted: Uint32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
