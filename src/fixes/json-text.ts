/** How a JSON file is written, so that what is added looks like what is there. */
import { afterSpace, endOfText, endOfValue } from '../connector/json/strict-text.ts';
import type { JsonScalarOrTree } from './fix.ts';

/** An entry of an object or array in strict JSON. */
export interface Entry {
  /** As text, also for the items of an array. */
  readonly key: string;
  /** Where its key starts; in an array, its value. */
  readonly start: number;
  /** Where its value starts. */
  readonly value: number;
  readonly end: number;
}

export interface Container {
  readonly isObject: boolean;
  readonly offset: number;
  /** Behind the closing bracket. */
  readonly end: number;
  readonly entries: readonly Entry[];
}

/** The object or array that starts here, in text that is known to be strict JSON. */
export function readContainer(text: string, offset: number): Container {
  const isObject = text[offset] === '{';
  const entries: Entry[] = [];
  let at = afterSpace(text, offset + 1);
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const keyEnd = isObject ? endOfText(text, at) : at;
    const value = isObject ? afterSpace(text, afterSpace(text, keyEnd) + 1) : at;
    const end = endOfValue(text, value);
    entries.push({ key: isObject ? (JSON.parse(text.slice(at, keyEnd)) as string) : String(entries.length), start: at, value, end });
    at = afterSpace(text, end);
    if (text[at] === ',') at = afterSpace(text, at + 1);
  }
  return { isObject, offset, end: at + 1, entries };
}

/** What a new value has to look like in a file. */
export interface JsonStyle {
  /** "" where the file is one line. */
  readonly lineEnd: string;
  /** What one step inwards is. */
  readonly indent: string;
}

export function styleOf(text: string): JsonStyle {
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '';
  return { lineEnd, indent: lineEnd === '' ? '' : (/[\r\n]([ \t]+)\S/.exec(text)?.[1] ?? '') };
}

/** The blanks at the beginning of the line that a place is on. */
export function indentAt(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(text.charAt(start - 1))) start -= 1;
  let end = start;
  while (text[end] === ' ' || text[end] === '\t') end += 1;
  return text.slice(start, end);
}

/** A value as the file would have it, on a line that is indented like this. */
export function printValue(value: JsonScalarOrTree, style: JsonStyle, lineIndent: string): string {
  if (style.lineEnd === '' || style.indent === '') return JSON.stringify(value);
  // Texts hold no line ends: JSON writes them as escapes.
  return JSON.stringify(value, undefined, style.indent).replaceAll('\n', `${style.lineEnd}${lineIndent}`);
}

/** A file that writes a text with escapes goes on doing so. */
export function escapedLike(printed: string, before: string): string {
  if (!before.includes('\\u')) return printed;
  return printed.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What stands between a key and its value, told from a neighbour. */
export function colonOf(text: string, neighbour: Entry | undefined, style: JsonStyle): string {
  if (neighbour === undefined) return style.lineEnd === '' && !text.includes('": ') ? ':' : ': ';
  const between = text.slice(endOfText(text, neighbour.start), neighbour.value);
  return /^[ \t]*:[ \t]*$/.test(between) ? between : ': ';
}
