/** A JSON file as text, value and places. The reader is tolerant: trouble is listed in `problems`, what could be read is in `value`. */
import type { Text } from '../text/text.ts';
import type { JsonValue } from './json-value.ts';

/** 1-based line and column; columns count UTF-16 code units, as editors and GitHub do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of the decoded text, in UTF-16 code units. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export type JsonProblemKind = 'empty' | 'encoding' | 'syntax' | 'duplicate-key' | 'too-deep' | 'not-json';

export interface JsonProblem extends Span {
  readonly kind: JsonProblemKind;
  /** What is wrong and what was expected there, one sentence. */
  readonly message: Text;
  /** True where the text is still unambiguous (a byte order mark, a comment): strict parsers may or may not accept it. */
  readonly harmless: boolean;
}

export interface JsonDocument {
  /** The decoded text, without a byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';
  /** Undefined when nothing could be read. */
  readonly value: JsonValue | undefined;
  readonly problems: readonly JsonProblem[];
  /**
   * Where values stand, for many pointers at once (one pass over the text). A pointer to a key that does not exist gives its nearest
   * existing ancestor. `atKey` asks for the key in quotes instead of the value.
   */
  locate(places: readonly { readonly pointer: string; readonly atKey?: boolean }[]): readonly Span[];
  positionAt(offset: number): Position;
}

/** Reads the bytes of a JSON file. Never throws. */
export declare function readJson(bytes: Uint8Array): JsonDocument;
