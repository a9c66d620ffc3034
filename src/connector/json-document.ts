/** A JSON file as text, value and places. The reader is tolerant: trouble is listed in `problems`, what could be read is in `value`. */
import type { Text } from '../text/text.ts';
import { decodeText } from './json/decode.ts';
import { LineTable } from './json/lines.ts';
import { findInStrictText, PlaceFinder, WantedPlaces } from './json/locate.ts';
import { recogniseOtherFormat } from './json/other-formats.ts';
import { Problems } from './json/problems.ts';
import { parseStrictly } from './json/strict.ts';
import { type Guide, type JsonSink, TolerantParser } from './json/tolerant-parser.ts';
import { ValueBuilder } from './json/value-builder.ts';
import { wording } from './json/wording.ts';
import type { JsonValue } from './json-value.ts';

/** 1-based line and column; columns count UTF-16 code units, as editors and GitHub do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of the decoded text, in UTF-16 code units. Length 0: between two characters, where something is missing. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export type JsonProblemKind = 'empty' | 'encoding' | 'syntax' | 'duplicate-key' | 'too-deep' | 'not-json';

export interface JsonProblem extends Span {
  readonly kind: JsonProblemKind;
  /** What is wrong and what was expected there, one sentence. */
  readonly message: Text;
  /**
   * True where the text is still unambiguous and the program's own .NET tools read it, though strict parsers may refuse it: a UTF-8 byte
   * order mark, a comment, half of a surrogate pair as an escape. Everything else is not: a trailing comma or a second key often is the
   * trace of a lost entry.
   */
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

/** How the text was understood; `locate` reads it the same way. */
type Reading = 'strict' | 'nothing' | Guide;

interface Understood {
  readonly reading: Reading;
  readonly value: JsonValue | undefined;
  readonly problems: readonly JsonProblem[];
}

class ReadDocument implements JsonDocument {
  readonly text: string;
  readonly encoding: JsonDocument['encoding'];
  readonly value: JsonValue | undefined;
  readonly problems: readonly JsonProblem[];
  readonly #reading: Reading;
  readonly #lines: LineTable;

  constructor(text: string, encoding: JsonDocument['encoding'], lines: LineTable, understood: Understood) {
    this.text = text;
    this.encoding = encoding;
    this.value = understood.value;
    this.problems = understood.problems;
    this.#reading = understood.reading;
    this.#lines = lines;
  }

  locate(places: readonly { readonly pointer: string; readonly atKey?: boolean }[]): readonly Span[] {
    const wanted = new WantedPlaces(places);
    if (this.#reading === 'strict') findInStrictText(this.text, wanted);
    else if (this.#reading !== 'nothing') parse(this.text, new PlaceFinder(wanted), new Problems(), this.#lines, this.#reading);
    return wanted.spans();
  }

  positionAt(offset: number): Position {
    return this.#lines.positionAt(offset);
  }
}

/** Reads the bytes of a JSON file. Never throws. */
export function readJson(bytes: Uint8Array): JsonDocument {
  const decoding = new Problems();
  const { text, encoding } = decodeText(bytes, decoding);
  const lines = new LineTable(text);
  const understood = understand(text, lines);
  const problems = [...decoding.list(), ...understood.problems];
  return new ReadDocument(text, encoding, lines, { ...understood, problems });
}

function understand(text: string, lines: LineTable): Understood {
  const value = parseStrictly(text);
  if (value !== undefined) return { reading: 'strict', value, problems: [] };
  const start = text.search(/\S|$/);
  if (start === text.length) return nothing('empty', 0, 0, wording.empty());
  const otherFormat = recogniseOtherFormat(text);
  if (otherFormat !== undefined) return nothing('not-json', start, Math.min(text.length - start, 1), otherFormat);
  return understandTolerantly(text, lines);
}

function nothing(kind: JsonProblemKind, offset: number, length: number, message: Text): Understood {
  return { reading: 'nothing', value: undefined, problems: [{ kind, offset, length, message, harmless: false }] };
}

/**
 * Brackets that do not match can be mended in more than one way. The way that the indentation suggests finds the place where a bracket is
 * really missing, so it is taken unless it makes more trouble than the brackets alone.
 */
function understandTolerantly(text: string, lines: LineTable): Understood {
  const byBrackets = attempt(text, lines, 'brackets');
  const best = byBrackets.bracketFaults === 0 ? byBrackets : fewerProblems(attempt(text, lines, 'indentation'), byBrackets);
  const problems = best.problems.list();
  if (best.value !== undefined || problems.length > 0) return { reading: best.reading, value: best.value, problems };
  return nothing('empty', 0, 0, wording.empty());
}

interface Attempt {
  readonly reading: Guide;
  readonly value: JsonValue | undefined;
  readonly problems: Problems;
  readonly bracketFaults: number;
}

function attempt(text: string, lines: LineTable, reading: Guide): Attempt {
  const problems = new Problems();
  const builder = new ValueBuilder(problems, lines);
  const bracketFaults = parse(text, builder, problems, lines, reading);
  return { reading, value: builder.value, problems, bracketFaults };
}

function parse(text: string, sink: JsonSink, problems: Problems, lines: LineTable, guide: Guide): number {
  return new TolerantParser(text, sink, problems, lines, guide).parse();
}

function fewerProblems(preferred: Attempt, other: Attempt): Attempt {
  return preferred.problems.count <= other.problems.count ? preferred : other;
}
