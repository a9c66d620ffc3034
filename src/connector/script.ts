/**
 * What the text of a script.csx says, without a compiler. C# is read only as far as comments, texts and braces go: enough to know what is
 * code and what merely looks like it. Nothing is ever executed. Time grows linearly with the text.
 */

import { LineTable } from './json/lines.ts';

/** A stretch of the decoded text, in UTF-16 code units. */
interface Stretch {
  readonly offset: number;
  readonly length: number;
}

export interface Literal extends Stretch {
  /** The text between the quotes, as written. */
  readonly text: string;
  /** It has expressions in it, so that its value is not known. */
  readonly interpolated: boolean;
}

export interface UsedNamespace {
  readonly name: string;
  /** The directive may name a type: `using static`, or an alias. */
  readonly mayBeType: boolean;
  readonly line: number;
}

export interface ComparedOperation {
  readonly operationId: string;
  readonly ignoresCase: boolean;
  readonly line: number;
}

export interface Script {
  /** The text with comments and the contents of texts blanked out, of the same length. */
  readonly code: string;
  readonly literals: readonly Literal[];
  /** `class Script : ScriptBase`; the name in any case. */
  readonly hasScriptClass: boolean;
  readonly hasExecuteAsync: boolean;
  readonly usedNamespaces: readonly UsedNamespace[];
  /** 1-based lines that create an HttpClient. */
  readonly httpClientLines: readonly number[];
  /** Literals that `OperationId` is compared with, by ==, !=, Equals or the cases of a switch. */
  readonly comparedOperations: readonly ComparedOperation[];
}

const known = new WeakMap<Uint8Array, Script>();

/** Reads the bytes of a script, once. Never throws. */
export function readScript(bytes: Uint8Array): Script {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const script = viewScript(decode(bytes));
  known.set(bytes, script);
  return script;
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** What the text of a script says. */
export function viewScript(text: string): Script {
  const { code, literals } = blankOut(text);
  const lines = new LineTable(text);
  const lineOf = (offset: number) => lines.lineAt(offset);
  return {
    code,
    literals,
    hasScriptClass: /\bclass\s+script\s*:\s*ScriptBase\b/i.test(code),
    hasExecuteAsync: /(?<![.\w])ExecuteAsync\s*\(/.test(code),
    usedNamespaces: namespacesOf(code, lineOf),
    httpClientLines: Array.from(code.matchAll(NEW_HTTP_CLIENT), (match) => lineOf(match.index)),
    comparedOperations: comparedOperations(code, literals, lineOf),
  };
}

const NEW_HTTP_CLIENT = /\bnew\s+(?:System\.Net\.Http\.)?HttpClient\s*[({]|\bHttpClient\s+\w+\s*=\s*new\s*\(/g;
const USING = /(?<![.\w])using\s+(static\s+)?(?:(\w+)\s*=\s*)?([A-Za-z_][\w.]*)\s*;/g;

function namespacesOf(code: string, lineOf: (offset: number) => number): UsedNamespace[] {
  return Array.from(code.matchAll(USING), (match) => ({
    name: match[3] ?? '',
    mayBeType: match[1] !== undefined || match[2] !== undefined,
    line: lineOf(match.index),
  }));
}

/** How far around a literal the comparison with it may reach. */
const REACH = 120;
const COMPARED_BEFORE = /\bOperationId\s*(?:[=!]=\s*|\.\s*Equals\s*\(\s*)$/;
const COMPARED_AFTER = /^\s*[=!]=\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\b(?!\s*[.([])/;
const STATIC_EQUALS = /\b[Ss]tring\s*\.\s*Equals\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*,\s*$/;
const IGNORES_CASE = /^\s*,\s*StringComparison\s*\.\s*\w*IgnoreCase\b/;
const CASE_LABEL = /\bcase\s*$/;
const ARM = /^\s*(?:=>|when\b)/;

function comparedOperations(code: string, literals: readonly Literal[], lineOf: (offset: number) => number): ComparedOperation[] {
  const inSwitch = operationSwitches(code);
  return literals.flatMap((literal) => {
    if (literal.interpolated || literal.text === '') return [];
    const end = literal.offset + literal.length;
    const before = code.slice(Math.max(0, literal.offset - REACH), literal.offset);
    const after = code.slice(end, end + REACH);
    const compared =
      COMPARED_BEFORE.test(before) ||
      STATIC_EQUALS.test(before) ||
      COMPARED_AFTER.test(after) ||
      (isCase(before, after) && inSwitch(literal.offset));
    return compared ? [{ operationId: literal.text, ignoresCase: IGNORES_CASE.test(after), line: lineOf(literal.offset) }] : [];
  });
}

function isCase(before: string, after: string): boolean {
  return CASE_LABEL.test(before) || (ARM.test(after) && /[{,]\s*$/.test(before));
}

const SWITCH_BRACE = /\bswitch\s*\(\s*(?:this\s*\.\s*)?Context\s*\.\s*OperationId\s*\)\s*$|\bContext\s*\.\s*OperationId\s+switch\s*$/;
const ANY_SWITCH_BRACE = /\bswitch\b[^;{}]*$/;

/** Whether the innermost switch around an offset is one over the operation id. Offsets must be asked for in ascending order. */
function operationSwitches(code: string): (offset: number) => boolean {
  /** One entry an open brace: what the innermost switch at that depth is about. */
  const open: ('operation' | 'other')[] = [];
  let position = 0;
  return (offset) => {
    for (; position < offset; position += 1) {
      const character = code.charCodeAt(position);
      if (character === OPEN_BRACE) open.push(switchAt(code, position) ?? open.at(-1) ?? 'other');
      else if (character === CLOSE_BRACE) open.pop();
    }
    return open.at(-1) === 'operation';
  };
}

function switchAt(code: string, brace: number): 'operation' | 'other' | undefined {
  const before = code.slice(Math.max(0, brace - REACH), brace);
  if (SWITCH_BRACE.test(before)) return 'operation';
  return ANY_SWITCH_BRACE.test(before) ? 'other' : undefined;
}

const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

interface Blanked {
  readonly code: string;
  readonly literals: Literal[];
}

/** A text that is open while one of its `{…}` expressions is read as code. */
interface OpenText {
  readonly offset: number;
  readonly verbatim: boolean;
  /** Braces open inside of the expression. */
  depth: number;
}

/** Where a piece of the text ends, and whether it stopped inside of a text, in front of an expression. */
interface TextEnd {
  readonly end: number;
  readonly expression: boolean;
}

/** Blanks out everything that is not code, and collects the literals. Line breaks stay. */
function blankOut(text: string): Blanked {
  const pieces: string[] = [];
  const literals: Literal[] = [];
  const open: OpenText[] = [];
  let position = 0;
  let codeStart = 0;

  const skipTo = (end: number): void => {
    pieces.push(text.slice(codeStart, position), blank(text.slice(position, end)));
    position = end;
    codeStart = end;
  };
  const readText = (start: number, verbatim: boolean, from: number): void => {
    const { end, expression } = endOfText(text, from, verbatim, true);
    skipTo(end);
    if (expression) open.push({ offset: start, verbatim, depth: 0 });
    else literals.push({ offset: start, length: end - start, text: '', interpolated: true });
  };

  while (position < text.length) {
    const character = text[position] ?? '';
    const next = text[position + 1];
    if (character === '/' && next === '/') skipTo(endOfLine(text, position));
    else if (character === '/' && next === '*') skipTo(endOfComment(text, position));
    else if (character === '#' && startsLine(text, position)) skipTo(endOfLine(text, position));
    else if (character === "'") skipTo(endOfCharacter(text, position));
    else if (character === '"' || ((character === '$' || character === '@') && isPrefix(text, position))) {
      const start = position;
      const { quotes, quote, verbatim, interpolated } = openingOf(text, position);
      if (quotes >= 3) {
        skipTo(endOfRaw(text, quote, quotes));
        literals.push({ offset: start, length: position - start, text: text.slice(quote + quotes, position - quotes), interpolated });
      } else if (interpolated) {
        readText(start, verbatim, quote + 1);
      } else {
        const { end } = endOfText(text, quote + 1, verbatim, false);
        skipTo(end);
        literals.push({ offset: start, length: end - start, text: text.slice(quote + 1, end - 1), interpolated: false });
      }
    } else {
      const around = open.at(-1);
      if (around !== undefined && character === '{') around.depth += 1;
      if (around !== undefined && character === '}') {
        if (around.depth === 0) {
          open.pop();
          // The closing brace belongs to the text: as code it would close a block.
          readText(around.offset, around.verbatim, position + 1);
          continue;
        }
        around.depth -= 1;
      }
      position += 1;
    }
  }
  pieces.push(text.slice(codeStart));
  literals.sort((a, b) => a.offset - b.offset);
  return { code: pieces.join(''), literals };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('*/', from + 2);
  return end === -1 ? text.length : end + 2;
}

/** A directive such as #region, whose words are no code, stands alone on its line. */
function startsLine(text: string, position: number): boolean {
  for (let at = position - 1; at >= 0; at -= 1) {
    const character = text[at];
    if (character === '\n') return true;
    if (character !== ' ' && character !== '\t') return false;
  }
  return true;
}

function endOfCharacter(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text[at] !== "'" && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return Math.min(text[at] === '\n' ? at : at + 1, text.length);
}

/** `$` and `@` in front of a quote; at most a few of them make sense. */
const PREFIX = /[$@]{1,8}"/y;

function isPrefix(text: string, position: number): boolean {
  PREFIX.lastIndex = position;
  return PREFIX.test(text);
}

interface Opening {
  /** Offset of the first quote. */
  readonly quote: number;
  /** 1, or 3 and more for a raw text. */
  readonly quotes: number;
  readonly verbatim: boolean;
  readonly interpolated: boolean;
}

function openingOf(text: string, position: number): Opening {
  const quote = text.indexOf('"', position);
  const prefix = text.slice(position, quote);
  const verbatim = prefix.includes('@');
  let after = quote;
  while (text[after] === '"') after += 1;
  const raw = !verbatim && after - quote >= 3;
  return { quote, quotes: raw ? after - quote : 1, verbatim, interpolated: prefix.includes('$') };
}

function endOfRaw(text: string, quote: number, quotes: number): number {
  const end = text.indexOf('"'.repeat(quotes), quote + quotes);
  return end === -1 ? text.length : end + quotes;
}

/** The end of a text that is open at `from`: behind its closing quote, or behind the `{` of an expression in it. */
function endOfText(text: string, from: number, verbatim: boolean, interpolated: boolean): TextEnd {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    const doubled = text[at + 1] === character;
    if (character === '"') {
      if (!verbatim || !doubled) return { end: at + 1, expression: false };
      at += 2;
    } else if (character === '\\' && !verbatim) at += 2;
    else if (character === '\n' && !verbatim) return { end: at, expression: false };
    else if (character === '{' && interpolated) {
      if (!doubled) return { end: at + 1, expression: true };
      at += 2;
    } else at += 1;
  }
  return { end: text.length, expression: false };
}
