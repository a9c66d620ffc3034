/** The words of a JSON text that may be broken: space, comments, texts, bare words. Says what is wrong inside each of them. */
import type { JsonValue } from '../json-value.ts';
import type { Problems } from './problems.ts';
import { wording } from './wording.ts';

export const Code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  doubleQuote: 34,
  singleQuote: 39,
  asterisk: 42,
  comma: 44,
  slash: 47,
  colon: 58,
  equals: 61,
  openArray: 91,
  backslash: 92,
  closeArray: 93,
  openObject: 123,
  closeObject: 125,
} as const;

const TYPOGRAPHIC_QUOTES = '“”„‟';
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

// Sticky patterns, each linear: no two neighbouring parts can match the same character.
const ODD_SPACES = /[^\S \t\r\n]+|[\u200b-\u200d\u2060]+/y;
const CONFLICT_MARKER = /(?:<{7}|\|{7}|={7}|>{7})(?![<|=>])[^\r\n]*/y;
const REST_OF_LINE = /[^\r\n]*/y;
const WORD = /[^\s,:=[\]{}"'/“”„‟]+/y;
const BARE_TEXT = /[^,[\]{}"\r\n]+/y;
const HEX = /[\da-fA-F]{4}/y;
const PLAIN_TEXT = /[^"\\\x00-\x1f]+/y;
const PLAIN: Readonly<Record<string, RegExp>> = {
  '"': PLAIN_TEXT,
  "'": /[^'\\\x00-\x1f]+/y,
  '“': /[^"“”\\\x00-\x1f]+/y,
};
/** What a line looks like that follows a text whose closing quote was forgotten, and not a text with a line break in it. */
const STRUCTURE = /[ \t]*(?:[\]}]|"[^"\r\n]*"[ \t]*(?:[:,\]}\r\n]|$))/y;
const TEXT_GOES_ON = /[ \t]*[^\s,:\]}"'{[/]/y;
const LAST_QUOTE = /"[ \t]*(?:[\]}\r\n]|$|,[ \t]*(?:["\]}{[\d\r\n]|$))/y;

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LOOSE_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const LITERALS: Readonly<Record<string, JsonValue>> = { true: true, false: false, null: null };
const NOT_JSON_LITERAL = /^[+-]?(?:nan|infinity|undefined|none|nil)$/i;

export interface Token<T> {
  readonly value: T;
  readonly offset: number;
  readonly end: number;
}

export class Lexer {
  readonly text: string;
  readonly problems: Problems;
  at = 0;
  /** True when the next token is the first on its line. */
  fresh = true;
  /** Characters before the first token of the line. */
  indent = 0;
  /** The last text ran to the end of the file because its quote is missing. */
  swallowedTheRest = false;
  #settledAt = -1;
  #noLastQuoteBefore = 0;
  #noConflictEnd = false;

  constructor(text: string, problems: Problems) {
    this.text = text;
    this.problems = problems;
  }

  get code(): number {
    return this.text.charCodeAt(this.at);
  }

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** True where a text in quotes of any kind starts. */
  get atQuote(): boolean {
    return this.code === Code.doubleQuote || this.code === Code.singleQuote || TYPOGRAPHIC_QUOTES.includes(this.text.charAt(this.at));
  }

  /** Moves to the next token, past space and comments. */
  skipTrivia(): void {
    if (this.at === this.#settledAt) return;
    let lineStart = this.at === 0 ? 0 : -1;
    for (;;) {
      const code = this.code;
      if (code === Code.space || code === Code.tab) this.at++;
      else if (code === Code.lineFeed || code === Code.carriageReturn) lineStart = ++this.at;
      else if (isOrdinary(code) || !this.#skipUnusual(code, lineStart >= 0)) break;
    }
    this.fresh = lineStart >= 0;
    if (this.fresh) this.indent = this.at - lineStart;
    this.#settledAt = this.at;
  }

  #skipUnusual(code: number, fresh: boolean): boolean {
    return this.#skipComment(code) || this.#skipOddSpaces(code) || (fresh && this.#skipConflictMarker(code));
  }

  #skipComment(code: number): boolean {
    if (code !== Code.slash) return false;
    const next = this.text.charCodeAt(this.at + 1);
    if (next !== Code.slash && next !== Code.asterisk) return false;
    const offset = this.at;
    if (next === Code.slash) this.at = endOf(REST_OF_LINE, this.text, offset);
    else {
      const close = this.text.indexOf('*/', offset + 2);
      this.at = close < 0 ? this.text.length : close + 2;
      if (close < 0) {
        this.problems.add({ kind: 'syntax', offset, length: 2 }, wording.commentNotClosed);
        this.swallowedTheRest = true;
        return true;
      }
    }
    this.problems.add({ kind: 'syntax', offset, length: this.at - offset, harmless: true }, wording.comment);
    return true;
  }

  #skipOddSpaces(code: number): boolean {
    const offset = this.at;
    const end = endOf(ODD_SPACES, this.text, offset);
    if (end < 0) return false;
    this.at = end;
    this.problems.add({ kind: 'syntax', offset, length: end - offset }, () => wording.oddSpace(code));
    return true;
  }

  /** Keeps the first side of a merge conflict and drops the others. */
  #skipConflictMarker(code: number): boolean {
    const offset = this.at;
    const end = endOf(CONFLICT_MARKER, this.text, offset);
    if (end < 0) return false;
    this.at = end;
    if (this.text[offset] === '<') this.problems.add({ kind: 'syntax', offset, length: end - offset }, wording.mergeConflict);
    else if (code === Code.equals || this.text[offset] === '|') this.#skipOtherSide();
    return true;
  }

  #skipOtherSide(): void {
    if (this.#noConflictEnd) return;
    const close = this.text.indexOf('>>>>>>>', this.at);
    if (close < 0) this.#noConflictEnd = true;
    else this.at = endOf(REST_OF_LINE, this.text, close);
  }

  /** A text in quotes that stands where a value or a list entry may stand; minds quotes inside it that were not escaped. */
  valueText(): Token<string> {
    const token = this.quotedText();
    if (this.text.charCodeAt(token.end - 1) !== Code.doubleQuote || token.end - token.offset < 2) return token;
    if (endOf(TEXT_GOES_ON, this.text, token.end) < 0) return token;
    const last = this.#lastQuoteOfLine(token.end);
    if (last < 0) return token;
    this.problems.add({ kind: 'syntax', offset: token.end - 1, length: 1 }, wording.innerQuote);
    this.at = last + 1;
    return { value: token.value + this.text.slice(token.end - 1, last), offset: token.offset, end: this.at };
  }

  #lastQuoteOfLine(from: number): number {
    if (from < this.#noLastQuoteBefore) return -1;
    const lineEnd = endOf(REST_OF_LINE, this.text, from);
    for (let at = this.text.indexOf('"', from); at >= 0 && at < lineEnd; at = this.text.indexOf('"', at + 1)) {
      if (this.text.charCodeAt(at - 1) !== Code.backslash && endOf(LAST_QUOTE, this.text, at) >= 0) return at;
    }
    this.#noLastQuoteBefore = lineEnd;
    return -1;
  }

  /** A text in quotes, with what is wrong inside it. At most one problem of each sort is reported for one text. */
  quotedText(): Token<string> {
    return this.#simpleText() ?? this.#troubledText();
  }

  /** A text in double quotes with nothing special inside. */
  #simpleText(): Token<string> | undefined {
    const offset = this.at;
    const close = Math.max(offset + 1, endOf(PLAIN_TEXT, this.text, offset + 1));
    if (this.code !== Code.doubleQuote || this.text.charCodeAt(close) !== Code.doubleQuote) return undefined;
    this.at = close + 1;
    return { value: this.text.slice(offset + 1, close), offset, end: this.at };
  }

  #troubledText(): Token<string> {
    const offset = this.at;
    const opener = this.text.charAt(offset);
    const typographic = TYPOGRAPHIC_QUOTES.includes(opener);
    const plain = PLAIN[typographic ? '“' : opener] ?? REST_OF_LINE;
    const closers = typographic ? `${TYPOGRAPHIC_QUOTES}"` : opener;
    const content = new TextContent(this.text, this.problems);
    this.at++;
    let closed = false;
    while (!this.atEnd && !closed) {
      const end = endOf(plain, this.text, this.at);
      if (end > 0) {
        content.add(this.text.slice(this.at, end));
        this.at = end;
        continue;
      }
      if (closers.includes(this.text.charAt(this.at))) {
        this.at++;
        closed = true;
      } else if (this.code === Code.backslash) this.at = content.escape(this.at);
      else if (this.#quoteIsMissingHere()) return this.#textWithoutEnd(offset, content);
      else this.at = content.control(this.at);
    }
    if (!closed) {
      this.swallowedTheRest = true;
      return this.#textWithoutEnd(offset, content);
    }
    if (opener !== '"') {
      const sentence = typographic ? wording.typographicQuotes : wording.singleQuotes;
      this.problems.add({ kind: 'syntax', offset, length: this.at - offset }, sentence);
    }
    return { value: content.value(), offset, end: this.at };
  }

  #quoteIsMissingHere(): boolean {
    const code = this.code;
    if (code !== Code.lineFeed && code !== Code.carriageReturn) return false;
    const pair = code === Code.carriageReturn && this.text.charCodeAt(this.at + 1) === Code.lineFeed;
    return endOf(STRUCTURE, this.text, this.at + (pair ? 2 : 1)) >= 0;
  }

  /** Ends a text at the end of its line; a comma there belongs to the list, not to the text. */
  #textWithoutEnd(offset: number, content: TextContent): Token<string> {
    const value = content.value().trimEnd();
    let end = this.at;
    while (end > offset + 1 && isSpaceOrBreak(this.text.charCodeAt(end - 1))) end--;
    const comma = value.endsWith(',') && this.text.charCodeAt(end - 1) === Code.comma;
    if (comma) end--;
    this.at = end;
    this.problems.add({ kind: 'syntax', offset, length: end - offset }, wording.stringNotClosed);
    return { value: comma ? value.slice(0, -1) : value, offset, end };
  }

  /** A run of characters that mean nothing to JSON. Never empty where the parser asks for it. */
  word(): Token<string> {
    const offset = this.at;
    let end = Math.max(offset, endOf(WORD, this.text, offset));
    while (this.#isLoneSlash(end)) end = Math.max(end + 1, endOf(WORD, this.text, end + 1));
    this.at = Math.max(end, offset + 1);
    return { value: this.text.slice(offset, this.at), offset, end: this.at };
  }

  #isLoneSlash(at: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    return this.text.charCodeAt(at) === Code.slash && next !== Code.slash && next !== Code.asterisk;
  }

  /** A number, `true`, `false` or `null`, or what somebody took for one. */
  bareValue(): Token<JsonValue> {
    const word = this.word();
    const known = bareMeaning(word.value);
    if (known === undefined) return this.#bareText(word.offset);
    const { value, complaint } = known;
    if (complaint !== undefined) this.problems.add({ kind: 'syntax', offset: word.offset, length: word.end - word.offset }, complaint);
    return { value, offset: word.offset, end: word.end };
  }

  #bareText(offset: number): Token<string> {
    this.at = Math.max(this.at, endOf(BARE_TEXT, this.text, offset));
    const value = this.text.slice(offset, this.at).trimEnd();
    const end = offset + value.length;
    this.problems.add({ kind: 'syntax', offset, length: value.length }, () => wording.unquotedText(value));
    return { value, offset, end };
  }
}

interface BareMeaning {
  readonly value: JsonValue;
  readonly complaint?: () => ReturnType<(typeof wording)['notANumber']>;
}

/** What an unquoted word means as a value; undefined for words that mean nothing. */
export function bareMeaning(word: string): BareMeaning | undefined {
  if (Object.hasOwn(LITERALS, word)) return { value: LITERALS[word] ?? null };
  if (NUMBER.test(word)) return { value: Number(word) };
  if (LOOSE_NUMBER.test(word)) return { value: Number(word), complaint: () => wording.numberForm(word) };
  if (word.length > 10) return undefined;
  if (NOT_JSON_LITERAL.test(word)) return { value: null, complaint: () => wording.notANumber(word) };
  const lower = word.toLowerCase();
  if (!Object.hasOwn(LITERALS, lower)) return undefined;
  return { value: LITERALS[lower] ?? null, complaint: () => wording.literalCase(word, lower) };
}

/** What stands between two quotes, decoded piece by piece. */
class TextContent {
  readonly #text: string;
  readonly #problems: Problems;
  readonly #pieces: string[] = [];
  #complainedOfControl = false;
  #complainedOfEscape = false;
  /** Offset of an escaped high surrogate that still waits for its other half. */
  #highAt = -1;

  constructor(text: string, problems: Problems) {
    this.#text = text;
    this.#problems = problems;
  }

  add(piece: string): void {
    this.#halfIsAlone();
    this.#pieces.push(piece);
  }

  value(): string {
    this.#halfIsAlone();
    return this.#pieces.join('');
  }

  control(at: number): number {
    if (!this.#complainedOfControl) {
      const code = this.#text.charCodeAt(at);
      this.#problems.add({ kind: 'syntax', offset: at, length: 1 }, () => wording.controlCharacter(code));
    }
    this.#complainedOfControl = true;
    this.add(this.#text.charAt(at));
    return at + 1;
  }

  /** Reads the escape at this place and gives the place after it. */
  escape(at: number): number {
    const letter = this.#text.charAt(at + 1);
    if (letter === 'u' && endOf(HEX, this.#text, at + 2) > 0) return this.#unicodeEscape(at);
    if (Object.hasOwn(SIMPLE_ESCAPES, letter)) {
      this.add(SIMPLE_ESCAPES[letter] ?? '');
      return at + 2;
    }
    if (!this.#complainedOfEscape) {
      const found = `\\${isSpaceOrBreak(letter.charCodeAt(0)) ? '' : letter}`;
      const length = Math.min(found.length, this.#text.length - at);
      this.#problems.add({ kind: 'syntax', offset: at, length }, () => wording.badEscape(found));
    }
    this.#complainedOfEscape = true;
    // Most often a regular expression or a Windows path: the backslash is meant as itself.
    this.add(letter === "'" ? letter : '\\');
    return at + (letter === "'" ? 2 : 1);
  }

  #unicodeEscape(at: number): number {
    const code = Number.parseInt(this.#text.slice(at + 2, at + 6), 16);
    const low = code >= 0xdc00 && code <= 0xdfff;
    if (low && this.#highAt >= 0) this.#highAt = -1;
    else {
      this.#halfIsAlone();
      if (low) this.#complainOfHalf(at);
      else if (code >= 0xd800 && code <= 0xdbff) this.#highAt = at;
    }
    this.#pieces.push(String.fromCharCode(code));
    return at + 6;
  }

  #halfIsAlone(): void {
    if (this.#highAt >= 0) this.#complainOfHalf(this.#highAt);
    this.#highAt = -1;
  }

  #complainOfHalf(at: number): void {
    const found = this.#text.slice(at, at + 6);
    this.#problems.add({ kind: 'syntax', offset: at, length: 6, harmless: true }, () => wording.loneSurrogate(found));
  }
}

/** Where a sticky pattern that starts at this place ends; -1 when it does not match there. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Quotes, brackets, comma, colon, letters, digits: what most tokens start with. */
function isOrdinary(code: number): boolean {
  return (
    code === Code.doubleQuote ||
    code === Code.comma ||
    (code >= 48 && code <= 58) ||
    (code >= 64 && code <= 123) ||
    code === Code.closeObject
  );
}

function isSpaceOrBreak(code: number): boolean {
  return code === Code.space || code === Code.tab || code === Code.lineFeed || code === Code.carriageReturn;
}
