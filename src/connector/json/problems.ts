import type { Text } from '../../text/text.ts';
import type { JsonProblem, JsonProblemKind, Span } from '../json-document.ts';
import { wording } from './wording.ts';

/** A reader that lists thousands of faults helps nobody; what follows the hundredth is counted. */
const MOST_PROBLEMS = 100;

export interface Trouble extends Span {
  readonly kind: JsonProblemKind;
  readonly harmless?: boolean;
}

/** Gathers problems up to a limit. Sentences are built only for those that are kept. */
export class Problems {
  readonly #kept: JsonProblem[] = [];
  #firstUnkept: Trouble | undefined;
  #count = 0;
  #unkeptAreHarmless = true;

  get count(): number {
    return this.#count;
  }

  add(trouble: Trouble, message: () => Text): void {
    this.#count++;
    const harmless = trouble.harmless ?? false;
    if (this.#kept.length < MOST_PROBLEMS) {
      this.#kept.push({ kind: trouble.kind, offset: trouble.offset, length: trouble.length, message: message(), harmless });
      return;
    }
    this.#firstUnkept ??= trouble;
    this.#unkeptAreHarmless &&= harmless;
  }

  /** In the order of the text; the last one says how many more there are. */
  list(): readonly JsonProblem[] {
    const listed = this.#kept.toSorted((a, b) => a.offset - b.offset);
    if (this.#firstUnkept === undefined) return listed;
    const { kind, offset, length } = this.#firstUnkept;
    const message = wording.more(this.#count - this.#kept.length);
    return [...listed, { kind, offset, length, message, harmless: this.#unkeptAreHarmless }];
  }
}
