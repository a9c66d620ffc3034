/** Every sentence that the JSON reader says: what is wrong and what was expected there. */
import { say, type Text } from '../../text/text.ts';

export type Bracket = 'object' | 'array';

const OPENER: Readonly<Record<Bracket, string>> = { object: '{', array: '[' };
export const CLOSER: Readonly<Record<Bracket, string>> = { object: '}', array: ']' };
const NOUN: Readonly<Record<Bracket, string>> = { object: 'object', array: 'list' };

const LONGEST_QUOTE = 60;

/** What the file says, short enough for a sentence. */
function quote(text: string): { readonly value: string } {
  return { value: text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text };
}

function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function hexByte(byte: number): string {
  return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

const noun = (kind: Bracket): Text => [NOUN[kind]];

export const wording = {
  empty: (): Text => say`This file is empty; a JSON document was expected.`,
  more: (count: number): Text =>
    count === 1 ? say`There is one more problem in this file, here.` : say`There are ${count} more problems in this file, from here on.`,
  tooDeep: (limit: number): Text =>
    say`The entries are nested more than ${limit} levels deep here; what lies deeper was left out of the review.`,

  duplicateKey: (name: string, line: number): Text =>
    say`The name ${quote(name)} is already used on line ${line} of this object; only this second value counts.`,

  byteOrderMark: (): Text => say`The file starts with a byte order mark, which some tools refuse; save it as UTF-8 without one.`,
  utf16: (): Text => say`The file is saved as UTF-16; save it as UTF-8, which is what tools expect of JSON.`,
  wrongByte: (byte: number, letter: string, others: number): Text => {
    const rest: Text = others === 0 ? [] : others === 1 ? say` (and one more byte)` : say` (and ${others} more bytes)`;
    return say`The byte ${hexByte(byte)}${rest} is not UTF-8 text, it was read as ${letter}; save the file as UTF-8.`;
  },

  webPage: (): Text => say`This is a web page saved under the name of a JSON file; download the raw file instead.`,
  xml: (): Text => say`This is XML, not JSON; a JSON file starts with ${'{'} or ${'['}.`,
  yaml: (): Text => say`This looks like YAML; convert it to JSON, which starts with ${'{'}.`,
  storagePointer: (): Text => say`This is only a Git LFS pointer to the file; commit the JSON file itself.`,
  notText: (): Text => say`This is not a text file; a JSON file was expected.`,
  otherText: (start: string): Text => say`This is not JSON: it starts with ${quote(start)} where ${'{'} or ${'['} was expected.`,

  missingComma: (): Text => say`A comma is missing between these two entries.`,
  trailingComma: (kind: Bracket): Text => say`There is a comma after the last entry of this ${noun(kind)}; remove it.`,
  extraComma: (): Text => say`There is a comma too many here; an entry was expected.`,
  missingColon: (name: string): Text => say`A colon is missing between the name ${quote(name)} and its value.`,
  wrongSeparator: (found: string): Text => say`A colon was expected between name and value, not ${found}.`,
  strayColon: (): Text => say`This colon is out of place: a colon only stands between a name and its value.`,
  missingName: (): Text => say`A name in double quotes was expected before this value.`,
  missingValue: (name: string): Text => say`The name ${quote(name)} has no value.`,
  strayText: (text: string): Text => say`The text ${quote(text)} is out of place; a name in double quotes was expected.`,
  missingOpening: (): Text => say`The opening ${'{'} of the document is missing before this name.`,

  notClosed: (kind: Bracket, line: number): Text =>
    say`This ${noun(kind)} is not closed: the ${OPENER[kind]} on line ${line} has no ${CLOSER[kind]}.`,
  severalNotClosed: (kind: Bracket, line: number, around: number): Text => {
    const rest: Text = around === 1 ? say`one bracket around it` : say`${around} brackets around it`;
    return say`Closing brackets are missing here: the ${OPENER[kind]} on line ${line} and ${rest} are still open.`;
  },
  wrongCloser: (kind: Bracket, line: number, found: string): Text =>
    say`The ${noun(kind)} that starts on line ${line} must be closed with ${CLOSER[kind]}, not with ${found}.`,
  extraCloser: (found: string): Text => say`There is one ${found} too many here; nothing is open that it could close.`,
  textAfterEnd: (): Text => say`The document has ended before this text; remove what follows or the bracket that ends it too early.`,

  stringNotClosed: (): Text => say`This text is not closed: a double quote was expected at its end.`,
  innerQuote: (): Text => say`A double quote inside a text must be written as ${'\\"'}.`,
  controlCharacter: (code: number): Text => {
    if (code === 9) return say`A tab inside a text must be written as ${'\\t'}.`;
    if (code === 10 || code === 13) return say`A line break inside a text must be written as ${'\\n'}.`;
    return say`The control character ${codePoint(code)} cannot stand inside a text; remove it.`;
  },
  badEscape: (found: string): Text => say`${found} is not an escape that JSON knows; to write a backslash, double it: ${'\\\\'}.`,
  loneSurrogate: (found: string): Text => say`The escape ${found} is only half of a character; write both halves or the character itself.`,
  singleQuotes: (): Text => say`Double quotes were expected around this text, not single quotes.`,
  typographicQuotes: (): Text => say`Straight double quotes were expected around this text, not typographic ones.`,
  unquotedName: (name: string): Text => say`The name ${quote(name)} must stand in double quotes.`,
  unquotedText: (text: string): Text => say`The text ${quote(text)} must stand in double quotes.`,
  notANumber: (found: string): Text => say`JSON has no ${found}; a number, a text or ${'null'} was expected.`,
  numberForm: (found: string): Text =>
    say`The number ${quote(found)} is not written as JSON wants it: no plus sign, no zero in front, a digit on each side of the point.`,
  literalCase: (found: string, expected: string): Text => say`${found} must be written ${expected}.`,
  comment: (): Text => say`JSON has no comments, and strict tools refuse them; remove it.`,
  commentNotClosed: (): Text => say`This comment is not closed: ${'*/'} was expected, and JSON has no comments.`,
  oddSpace: (code: number): Text => say`The invisible character ${codePoint(code)} stands here where only a plain space is allowed.`,
  mergeConflict: (): Text => say`A merge conflict was left in the file; choose one side and remove the marker lines.`,
} as const;
