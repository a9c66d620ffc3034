/** What is fuzzed: a piece of the program that outsiders' bytes reach, inputs to begin with, and what has to hold for every input. */
export interface FuzzTarget {
  readonly name: string;
  /** Inputs that reach different parts of the code; mutations begin at them. */
  readonly seeds: readonly Uint8Array[];
  /** Pieces of text that mean something here and are mixed into the inputs. */
  readonly words: readonly string[];
  /** Throws where something does not hold. */
  check(input: Uint8Array): void;
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** @throws Error with the sentence, when the condition does not hold. */
export function hold(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence);
}
