/**
 * Reads JSON that may be broken. Iterative and linear in the length of the text. One fault gives one problem: what follows from a fault
 * that was already reported is mended in silence.
 */
import type { JsonValue } from '../json-value.ts';
import { Code, endOf, Lexer, type Token } from './lexer.ts';
import type { LineTable } from './lines.ts';
import type { Problems } from './problems.ts';
import { type Bracket, CLOSER, wording } from './wording.ts';

/**
 * Levels of nesting that are read. Published connectors stay below 30 and .NET's JSON readers stop at 64 by default; 500 is far above
 * both, and low enough for rules that recurse with several calls a level.
 */
export const MAX_DEPTH = 500;

/** What the parser tells, in the order of the text. A value that no `key` precedes inside an object has no name and is dropped. */
export interface JsonSink {
  open(kind: Bracket, offset: number): void;
  key(name: string, offset: number, end: number): void;
  scalar(value: JsonValue, offset: number, end: number): void;
  close(end: number): void;
}

/** What decides which bracket is meant when brackets do not match: the brackets alone, or how the lines are indented. */
export type Guide = 'brackets' | 'indentation';

interface Frame {
  readonly kind: Bracket;
  readonly offset: number;
  /** Indentation of the line on which it was opened. */
  readonly indent: number;
  /** Place in the stack of the innermost bracket of the other kind around this one; -1 where there is none. */
  readonly other: number;
  /** `start`: nothing yet; `filled`: after an entry; `separated`: after a comma. */
  state: 'start' | 'filled' | 'separated';
  /** Where the last comma is; -1 where there is none, or where a problem was reported already. */
  comma: number;
}

const NO_OFFSET = -1;
const NAME_FOLLOWS = /\s*(?:,\s*)?"/y;
const TEXT_AND_COLON = /"[^"\\\r\n]*"\s*:/y;
const SPACE = /\s*/y;
/** A name whose closing quote was forgotten, so that the opening quote of its value closed it. */
const NAME_WITH_COLON = /^[\w.$/{} -]*\w:\s*$/;

export class TolerantParser {
  readonly #lexer: Lexer;
  readonly #problems: Problems;
  readonly #lines: LineTable;
  readonly #sink: JsonSink;
  readonly #guide: Guide;
  readonly #stack: Frame[] = [];
  #bracketFaults = 0;
  /** End of the last value or bracket: where a missing comma or bracket belongs. */
  #lastEnd = 0;
  #rootRead = false;
  #rootIsImplied = false;
  #complainedOfDepth = false;
  #complainedOfCloser = false;

  constructor(text: string, sink: JsonSink, problems: Problems, lines: LineTable, guide: Guide) {
    this.#lexer = new Lexer(text, problems);
    this.#problems = problems;
    this.#lines = lines;
    this.#sink = sink;
    this.#guide = guide;
  }

  /** Reads the whole text. Gives the number of faults that concern brackets. */
  parse(): number {
    const lexer = this.#lexer;
    for (;;) {
      lexer.skipTrivia();
      if (lexer.atEnd) break;
      const frame = this.#stack.at(-1);
      if (frame !== undefined) this.#step(frame);
      else if (!this.#rootRead) this.#root();
      else if (!this.#afterRoot()) break;
    }
    this.#finish();
    return this.#bracketFaults;
  }

  #root(): void {
    const lexer = this.#lexer;
    if (this.#isOpener(lexer.code)) {
      this.#openBracket(bracketOf(lexer.code));
      return;
    }
    if (this.#isCloser(lexer.code) || lexer.code === Code.comma || lexer.code === Code.colon) {
      const word = lexer.word();
      this.#complain(word.offset, 1, () => wording.strayText(word.value));
      return;
    }
    const text = this.#nameOrScalar();
    if (text === undefined) return;
    this.#complain(text.offset, 0, wording.missingOpening);
    this.#rootIsImplied = true;
    this.#afterName(this.#push('object', text.offset), text, true);
  }

  /** Whatever follows the document. Gives false when nothing more is to be read. */
  #afterRoot(): boolean {
    const lexer = this.#lexer;
    const offset = lexer.at;
    if (this.#isCloser(lexer.code)) {
      this.#extraCloser();
      return true;
    }
    this.#complain(offset, lexer.text.length - offset, wording.textAfterEnd);
    return false;
  }

  #step(frame: Frame): void {
    const { code, fresh } = this.#lexer;
    if (this.#guide === 'indentation' && fresh && this.#followIndentation(frame, code)) return;
    if (code === Code.comma) this.#comma(frame);
    else if (this.#isCloser(code)) this.#closer(frame, bracketOf(code));
    else if (code === Code.colon && (frame.kind === 'array' || frame.state === 'filled')) this.#strayColon(frame);
    else if (frame.kind === 'object') this.#member(frame);
    else this.#element(frame);
  }

  /** Closes what the indentation says is over. Gives true when the step is done. */
  #followIndentation(frame: Frame, code: number): boolean {
    const { indent } = this.#lexer;
    const closes = this.#isCloser(code);
    if (code === Code.comma || indent > frame.indent) {
      if (!closes || indent <= frame.indent) return false;
      this.#extraCloser();
      return true;
    }
    let over = 0;
    for (let index = this.#stack.length - 1; index > 0; index--) {
      const opened = this.#stack[index]?.indent ?? 0;
      if (opened < indent || (closes && opened === indent)) break;
      over++;
    }
    if (over === 0) return false;
    this.#closeUnclosed(over, !closes);
    return true;
  }

  #comma(frame: Frame): void {
    const lexer = this.#lexer;
    if (frame.state === 'filled') {
      frame.state = 'separated';
      frame.comma = lexer.at;
    } else if (frame.state === 'start' || frame.comma !== NO_OFFSET) {
      this.#complain(lexer.at, 1, wording.extraComma);
      this.#forgiveComma(frame);
    }
    lexer.at++;
  }

  /** From here on the frame is as after a comma, and nothing more is said about it. */
  #forgiveComma(frame: Frame): void {
    frame.state = 'separated';
    frame.comma = NO_OFFSET;
  }

  #strayColon(frame: Frame): void {
    this.#complain(this.#lexer.at, 1, wording.strayColon);
    this.#forgiveComma(frame);
    this.#lexer.at++;
  }

  #closer(frame: Frame, kind: Bracket): void {
    const lexer = this.#lexer;
    const next = lexer.at + 1;
    if (frame.kind === kind) {
      if (this.#stack.length === 1 && kind === 'object' && endOf(NAME_FOLLOWS, lexer.text, next) > 0) {
        this.#extraCloser();
        return;
      }
      if (frame.state === 'separated' && frame.comma !== NO_OFFSET) {
        this.#complain(frame.comma, 1, () => wording.trailingComma(kind));
      }
      lexer.at = next;
      this.#pop(next);
      return;
    }
    const over = frame.other < 0 ? 0 : this.#stack.length - 1 - frame.other;
    if (over > 0 && !this.#isMistyped(frame, over)) {
      this.#closeUnclosed(over, false);
      return;
    }
    if (over === 0 && lexer.text[endOf(SPACE, lexer.text, next)] === CLOSER[frame.kind]) {
      this.#extraCloser();
      return;
    }
    this.#bracketFaults++;
    this.#complain(lexer.at, 1, () => wording.wrongCloser(frame.kind, this.#lines.lineAt(frame.offset), CLOSER[kind]));
    lexer.at = next;
    this.#pop(next);
  }

  /** A closing bracket of the wrong kind, as opposed to one that closes something further out. */
  #isMistyped(frame: Frame, over: number): boolean {
    const lexer = this.#lexer;
    const target = this.#stack.at(-1 - over);
    if (lexer.fresh && target !== undefined && target.indent !== frame.indent) return lexer.indent === frame.indent;
    return over === this.#stack.length - 1 && endOf(NAME_FOLLOWS, lexer.text, lexer.at + 1) > 0;
  }

  #extraCloser(): void {
    const lexer = this.#lexer;
    const found = lexer.text.charAt(lexer.at);
    this.#bracketFaults++;
    if (!this.#rootRead || !this.#complainedOfCloser) this.#complain(lexer.at, 1, () => wording.extraCloser(found));
    this.#complainedOfCloser = this.#rootRead;
    lexer.at++;
    const frame = this.#stack.at(-1);
    if (frame?.state === 'separated') this.#forgiveComma(frame);
  }

  /** Closes the innermost brackets that the text forgot to close, where the last value ended. */
  #closeUnclosed(count: number, anEntryFollows: boolean): void {
    const frame = this.#stack.at(-1);
    if (frame === undefined) return;
    this.#complainUnclosed(frame, count);
    for (let closed = 0; closed < count; closed++) this.#pop(this.#lastEnd);
    const parent = this.#stack.at(-1);
    if (anEntryFollows && parent !== undefined) this.#forgiveComma(parent);
  }

  #complainUnclosed(innermost: Frame, count: number): void {
    this.#bracketFaults++;
    this.#complain(this.#lastEnd, 0, () => {
      const line = this.#lines.lineAt(innermost.offset);
      return count === 1 ? wording.notClosed(innermost.kind, line) : wording.severalNotClosed(innermost.kind, line, count - 1);
    });
  }

  /** One name and its value. */
  #member(frame: Frame): void {
    const lexer = this.#lexer;
    if (this.#isOpener(lexer.code)) {
      if (frame.state !== 'start' && this.#stack.at(-2)?.kind === 'array') {
        this.#closeUnclosed(1, true);
        return;
      }
      this.#separate(frame, lexer.at);
      this.#complain(lexer.at, 0, wording.missingName);
      this.#openBracket(bracketOf(lexer.code));
      return;
    }
    this.#separate(frame, lexer.at);
    if (lexer.code === Code.colon) {
      this.#complain(lexer.at, 0, wording.missingName);
      lexer.at++;
      this.#memberValue(frame, undefined);
      return;
    }
    const quoted = lexer.atQuote;
    this.#afterName(frame, quoted ? lexer.quotedText() : lexer.word(), quoted);
  }

  #afterName(frame: Frame, name: Token<string>, quoted: boolean): void {
    this.#lexer.skipTrivia();
    if (!this.#passColon(frame, name, quoted)) return;
    if (!quoted) this.#complain(name.offset, name.end - name.offset, () => wording.unquotedName(name.value));
    this.#sink.key(name.value, name.offset, name.end);
    this.#memberValue(frame, name);
  }

  /** Passes the colon after a name, or what stands in its place. Gives true where the value of the name is still to be read. */
  #passColon(frame: Frame, name: Token<string>, quoted: boolean): boolean {
    const lexer = this.#lexer;
    const { code } = lexer;
    if (code === Code.colon) lexer.at++;
    else if (code === Code.equals) this.#wrongSeparator();
    else if (!quoted) this.#strayWord(frame, name);
    else if (NAME_WITH_COLON.test(name.value) && lexer.text[name.end - 1] === '"') this.#nameWithoutEnd(frame, name);
    else if (lexer.atEnd) this.#lastEnd = name.end;
    else if (code === Code.comma || this.#isCloser(code)) this.#nameWithoutValue(frame, name, 'filled');
    else if (endOf(TEXT_AND_COLON, lexer.text, lexer.at) > 0) this.#nameWithoutValue(frame, name, 'separated');
    else {
      this.#complain(name.end, 0, () => wording.missingColon(name.value));
      return true;
    }
    return code === Code.colon || code === Code.equals;
  }

  #wrongSeparator(): void {
    const lexer = this.#lexer;
    const offset = lexer.at;
    lexer.at += lexer.text[offset + 1] === '>' ? 2 : 1;
    const found = lexer.text.slice(offset, lexer.at);
    this.#complain(offset, found.length, () => wording.wrongSeparator(found));
  }

  #nameWithoutEnd(frame: Frame, name: Token<string>): void {
    const value = name.value.trimEnd().slice(0, -1);
    const end = name.offset + 1 + value.length;
    this.#complain(name.offset, end - name.offset, wording.stringNotClosed);
    this.#lexer.at = name.end - 1;
    this.#sink.key(value, name.offset, end);
    this.#memberValue(frame, { value, offset: name.offset, end });
  }

  #nameWithoutValue(frame: Frame, name: Token<string> | undefined, state: 'filled' | 'separated'): void {
    if (name !== undefined) {
      this.#complain(name.offset, name.end - name.offset, () => wording.missingValue(name.value));
      this.#lastEnd = name.end;
    }
    frame.state = state;
    frame.comma = NO_OFFSET;
  }

  #strayWord(frame: Frame, word: Token<string>): void {
    this.#complain(word.offset, word.end - word.offset, () => wording.strayText(word.value));
    this.#forgiveComma(frame);
  }

  /** The value after a colon; without a name it is read and dropped. */
  #memberValue(frame: Frame, name: Token<string> | undefined): void {
    const lexer = this.#lexer;
    let current = name;
    let complained = false;
    for (;;) {
      lexer.skipTrivia();
      const { code } = lexer;
      if (lexer.atEnd) return;
      if (code === Code.colon) {
        if (!complained) this.#complain(lexer.at, 1, wording.strayColon);
        complained = true;
        lexer.at++;
        continue;
      }
      if (code === Code.comma || this.#isCloser(code)) {
        this.#nameWithoutValue(frame, current, 'filled');
        return;
      }
      if (this.#isOpener(code)) {
        this.#openBracket(bracketOf(code));
        return;
      }
      const text = this.#nameOrScalar();
      if (text === undefined) return;
      // The text is the next name already.
      this.#nameWithoutValue(frame, current, 'separated');
      this.#sink.key(text.value, text.offset, text.end);
      current = text;
      complained = false;
      lexer.at++;
    }
  }

  /** One entry of a list. */
  #element(frame: Frame): void {
    const lexer = this.#lexer;
    const offset = lexer.at;
    if (!lexer.atQuote) {
      this.#separate(frame, offset);
      if (this.#isOpener(lexer.code)) {
        this.#openBracket(bracketOf(lexer.code));
        return;
      }
      this.#scalar(lexer.bareValue());
      return;
    }
    const text = lexer.valueText();
    lexer.skipTrivia();
    const around = this.#stack.at(-2);
    if (lexer.code === Code.colon && around?.kind === 'object') {
      this.#closeUnclosed(1, true);
      this.#afterName(around, text, true);
      return;
    }
    this.#separate(frame, offset);
    this.#scalar(text);
  }

  /** Asks for a comma before an entry that starts here. */
  #separate(frame: Frame, entry: number): void {
    if (frame.state === 'filled') this.#complain(Math.min(this.#lastEnd, entry), 0, wording.missingComma);
    this.#forgiveComma(frame);
  }

  /** Reads what is no bracket: a text with a colon behind it is a name and is given back; all else is a value, and taken. */
  #nameOrScalar(): Token<string> | undefined {
    const lexer = this.#lexer;
    if (!lexer.atQuote) {
      this.#scalar(lexer.bareValue());
      return undefined;
    }
    const text = lexer.valueText();
    lexer.skipTrivia();
    if (lexer.code === Code.colon) return text;
    this.#scalar(text);
    return undefined;
  }

  #scalar(token: Token<JsonValue>): void {
    this.#sink.scalar(token.value, token.offset, token.end);
    this.#entryRead(token.end);
  }

  #entryRead(end: number): void {
    this.#lastEnd = end;
    const frame = this.#stack.at(-1);
    if (frame === undefined) this.#rootRead = true;
    else frame.state = 'filled';
  }

  #openBracket(kind: Bracket): void {
    const lexer = this.#lexer;
    if (this.#stack.length >= MAX_DEPTH) {
      this.#skipDepth(kind);
      return;
    }
    this.#push(kind, lexer.at);
    lexer.at++;
    this.#lastEnd = lexer.at;
  }

  #push(kind: Bracket, offset: number): Frame {
    const around = this.#stack.at(-1);
    if (around !== undefined) around.state = 'filled';
    const other = around === undefined || around.kind === kind ? (around?.other ?? -1) : this.#stack.length - 1;
    const frame: Frame = { kind, offset, indent: this.#lexer.indent, other, state: 'start', comma: NO_OFFSET };
    this.#stack.push(frame);
    this.#sink.open(kind, offset);
    return frame;
  }

  #pop(end: number): void {
    const frame = this.#stack.pop();
    if (frame === undefined) return;
    this.#sink.close(end);
    this.#entryRead(end);
  }

  /** Passes over a bracket that is nested too deep; it is left empty. */
  #skipDepth(kind: Bracket): void {
    const lexer = this.#lexer;
    const offset = lexer.at;
    if (!this.#complainedOfDepth) {
      this.#problems.add({ kind: 'too-deep', offset, length: 1 }, () => wording.tooDeep(MAX_DEPTH));
      this.#complainedOfDepth = true;
    }
    lexer.at = endOfBrackets(lexer.text, offset);
    this.#sink.open(kind, offset);
    this.#sink.close(lexer.at);
    this.#entryRead(lexer.at);
  }

  #finish(): void {
    const innermost = this.#stack.at(-1);
    const unclosed = this.#stack.length - (this.#rootIsImplied ? 1 : 0);
    if (innermost !== undefined && unclosed > 0 && !this.#lexer.swallowedTheRest) this.#complainUnclosed(innermost, unclosed);
    const end = this.#lexer.text.length;
    while (this.#stack.length > 0) this.#pop(end);
  }

  #complain(offset: number, length: number, message: Parameters<Problems['add']>[1]): void {
    this.#problems.add({ kind: 'syntax', offset, length }, message);
  }

  #isOpener(code: number): boolean {
    return code === Code.openObject || code === Code.openArray;
  }

  #isCloser(code: number): boolean {
    return code === Code.closeObject || code === Code.closeArray;
  }
}

function bracketOf(code: number): Bracket {
  return code === Code.openObject || code === Code.closeObject ? 'object' : 'array';
}

/** The end of the bracket that opens at this place, by counting brackets outside texts; a text does not go on after its line. */
function endOfBrackets(text: string, start: number): number {
  let open = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.doubleQuote) at = endOfSimpleText(text, at);
    else if (code === Code.openObject || code === Code.openArray) open++;
    else if ((code === Code.closeObject || code === Code.closeArray) && --open === 0) return at + 1;
  }
  return text.length;
}

function endOfSimpleText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === Code.backslash) at++;
    else if (code === Code.doubleQuote || code === Code.lineFeed) return at;
  }
  return text.length;
}
