/**
 * The title of a pull request, read as people write it. The wanted forms are `Name (Independent Publisher)` and
 * `Proposal - Name (Independent Publisher)`; every other form here was seen in real pull requests. The title never tells what a pull request
 * is (its folders do): it is only compared with it.
 *
 * Reading works on words with their positions, so that its cost is linear in the title.
 */
import type { Configuration } from '../config/configuration.ts';
import { comparableName, foldText, isMisspelling, visibleText } from '../text/names.ts';

export type TitleSettings = Configuration['title'];

/** Something in the title that is neither the name nor part of the form. */
export type TitleNoteKind = 'version' | 'verb' | 'remark' | 'other-program';

export interface TitleNote {
  readonly kind: TitleNoteKind;
  readonly text: string;
}

export interface ParsedTitle {
  /** The connector's name as written; "" when the title has none. */
  readonly name: string;
  readonly proposal: boolean;
  /**
   * `canonical`: exactly the wanted form. `recognised`: the publisher mark or the proposal word is there in some form. `none`: neither;
   * `name` is then the whole title without decoration.
   */
  readonly form: 'canonical' | 'recognised' | 'none';
  /** In the order of the title. */
  readonly notes: readonly TitleNote[];
}

/** The title in the wanted form, for a name and a stage. */
export function canonicalTitle(name: string, proposal: boolean, settings: TitleSettings): string {
  return [...(proposal ? [settings.proposalPrefix, '-'] : []), name, settings.suffix].filter((part) => part !== '').join(' ');
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsWithPlaces(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: foldText(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Typing slips that a word of this length may have and still be told for sure. */
const slipsFor = (word: string): number => (word.length >= 9 ? 2 : word.length >= 5 ? 1 : 0);
const means = (word: string | undefined, intended: string): boolean =>
  word !== undefined && (isMisspelling(word, intended, slipsFor(intended)) || word === `${intended}s`);

interface Span {
  readonly start: number;
  readonly end: number;
}

const OPENING = '([{';
const CLOSING = ')]}';

function skipBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (text[at] === ' ') at += step;
  return at;
}

const isOneOf = (characters: string, character: string | undefined): boolean => character !== undefined && characters.includes(character);

/** Takes in the brackets around a mark; one of them may be missing. */
function withBrackets(text: string, span: Span): Span & { readonly bracketed: boolean } {
  const before = skipBlanks(text, span.start - 1, -1);
  const after = skipBlanks(text, span.end, 1);
  const opened = isOneOf(OPENING, text[before]);
  const closed = isOneOf(CLOSING, text[after]);
  return { start: opened ? before : span.start, end: closed ? after + 1 : span.end, bracketed: opened || closed };
}

/** Words that may follow the mark inside its brackets, or at the very end of the title. */
const isConnectorWord = (word: string | undefined): boolean => means(word, 'connector');

function extendOverConnector(text: string, words: readonly Word[], last: number): number {
  const next = words[last + 1];
  if (!isConnectorWord(next?.text) || next === undefined) return words[last]?.end ?? 0;
  const isClosed = isOneOf(CLOSING, text[skipBlanks(text, next.end, 1)]);
  const isLast = words.length === last + 2;
  return isClosed || isLast ? next.end : (words[last]?.end ?? 0);
}

/** Where the words of the suffix stand: misspelt, in one word, hyphenated, or `(Independent Connector)`. */
function findMark(text: string, words: readonly Word[], suffix: string): Span | undefined {
  const wanted = wordsWithPlaces(visibleText(suffix)).map((word) => word.text);
  const [first] = wanted;
  if (first === undefined) return undefined;
  for (let index = 0; index < words.length; index += 1) {
    const start = words[index]?.start ?? 0;
    const inOneWord = means(words[index]?.text, wanted.join(''));
    if (inOneWord) return withBrackets(text, { start, end: extendOverConnector(text, words, index) });
    if (wanted.every((word, offset) => means(words[index + offset]?.text, word))) {
      return withBrackets(text, { start, end: extendOverConnector(text, words, index + wanted.length - 1) });
    }
    if (means(words[index]?.text, first) && isConnectorWord(words[index + 1]?.text)) {
      const span = withBrackets(text, { start, end: words[index + 1]?.end ?? 0 });
      // Without brackets only the singular: `update independent connectors` names none.
      if (span.bracketed || (index + 2 === words.length && words[index + 1]?.text === 'connector')) return span;
    }
  }
  return undefined;
}

const SEPARATORS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212:|,;/~> ';
const isSeparator = (character: string | undefined): boolean => isOneOf(SEPARATORS, character);

function trimSeparators(text: string): string {
  let start = 0;
  let end = text.length;
  while (isSeparator(text[start])) start += 1;
  while (isSeparator(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/** The rest of a text after its first word, when that word is followed by a separator that is more than a blank, or by a bracket. */
function afterLeadingWord(text: string, word: Word): string | undefined {
  const opened = skipBlanks(text, 0, 1);
  const inBrackets = isOneOf(OPENING, text[opened]) && isOneOf(CLOSING, text[skipBlanks(text, word.end, 1)]);
  if (inBrackets) return trimSeparators(text.slice(skipBlanks(text, word.end, 1) + 1));
  const next = skipBlanks(text, word.end, 1);
  const isSeparated = isSeparator(text[next]) || next >= text.length;
  return isSeparated && word.start === opened ? trimSeparators(text.slice(next)) : undefined;
}

function beforeTrailingWord(text: string, word: Word): string | undefined {
  const before = skipBlanks(text, word.start - 1, -1);
  return isSeparator(text[before]) || isOneOf(OPENING, text[before]) ? trimSeparators(text.slice(0, before)) : undefined;
}

const PROPOSAL_LINKS: ReadonlySet<string> = new Set(['for', 'of', 'to']);

/**
 * The text without the word of a proposal; undefined when it has none. A name may begin with that word (`Proposal Manager`): without a
 * separator it counts only when a known connector is called like the rest.
 */
function withoutProposal(text: string, prefix: string, known: KnownNames): string | undefined {
  const words = wordsWithPlaces(text);
  const wanted = foldText(prefix);
  const [first, second] = words;
  const last = words.at(-1);
  if (wanted === '' || first === undefined || last === undefined) return undefined;
  if (means(first.text, wanted)) {
    const rest = afterLeadingWord(text, first);
    if (rest !== undefined) return rest;
    if (second !== undefined && PROPOSAL_LINKS.has(second.text)) return trimSeparators(text.slice(second.end));
    const joined = trimSeparators(text.slice(first.end));
    if (known.has(joined) && !known.has(text)) return joined;
  }
  return means(last.text, wanted) ? beforeTrailingWord(text, last) : undefined;
}

/** Names of the connectors that the pull request touches: the evidence for what is name and what is decoration. */
interface KnownNames {
  has(name: string): boolean;
}

function knownNames(names: readonly string[]): KnownNames {
  const keys = new Set(names.map(comparableName));
  return { has: (name) => keys.has(comparableName(name)) };
}

const VERSION = /^v?\.?\d{1,4}(?:\.\d{1,6}){1,3}$|^v\d{1,4}$/i;

/** `Contoso v1.1` is `Contoso` and a version, unless a known connector is called so, or the number is all that tells a version. */
function splitVersion(name: string, known: KnownNames): { readonly name: string; readonly version?: string } {
  const blank = name.lastIndexOf(' ');
  const last = name.slice(blank + 1);
  if (blank === -1 || !VERSION.test(last) || known.has(name)) return { name };
  const rest = trimSeparators(name.slice(0, blank));
  return last.includes('.') || known.has(rest) ? { name: rest, version: last } : { name };
}

const VERBS: ReadonlySet<string> = new Set(
  'add adds added adding update updates updated updating create creates created creating new init initial submit submission closed close fix fixes fixed fixing deprecate deprecates deprecated remove upload publish revert expand'.split(
    ' ',
  ),
);
const FILLERS: ReadonlySet<string> = new Set('to for of the a an in connector connectors proposal'.split(' '));

/** The beginning of a text that names a known connector, in whole words; the whole text where that does. */
function knownBeginning(text: string, known: KnownNames): string | undefined {
  if (known.has(text)) return text;
  const words = wordsWithPlaces(text).slice(0, 12);
  const end = words.find((word) => known.has(text.slice(0, word.end)))?.end;
  return end === undefined ? undefined : text.slice(0, end);
}

/** Takes verbs off the front, but only as far as evidence goes: `Create Asset - Contoso` may be a name. */
function splitVerb(name: string, known: KnownNames): { readonly name: string; readonly verb?: string; readonly rest?: string } {
  const words = wordsWithPlaces(name);
  if (!VERBS.has(words[0]?.text ?? '') || known.has(name)) return { name };
  for (const word of words.slice(0, 5)) {
    if (!VERBS.has(word.text) && !FILLERS.has(word.text)) break;
    const object = trimSeparators(name.slice(word.end));
    const beginning = knownBeginning(object, known);
    if (beginning === undefined) continue;
    return { name: beginning, verb: name.slice(0, word.end), rest: trimSeparators(object.slice(beginning.length)) };
  }
  return { name };
}

/** `X as an` and `X by` before the publisher words. */
function withoutTrailingLink(name: string): string {
  const words = wordsWithPlaces(name);
  let end = name.length;
  for (const word of words.toReversed()) {
    if (word.text !== 'as' && word.text !== 'an' && word.text !== 'a') break;
    end = word.start;
  }
  return end === 0 ? name : trimSeparators(name.slice(0, end));
}

/** `New Connector: Contoso`, as written after a mark in front. */
function withoutAnnouncement(name: string): string {
  const words = wordsWithPlaces(name);
  const count = words.findIndex((word) => !VERBS.has(word.text) && !isConnectorWord(word.text));
  const last = words[count - 1];
  const isAnnounced = last !== undefined && isOneOf(':-\u2013\u2014', name[skipBlanks(name, last.end, 1)]);
  return isAnnounced ? trimSeparators(name.slice(last.end)) : name;
}

const OTHER_PROGRAMS: readonly (readonly string[])[] = [
  ['certified', 'connector'],
  ['verified', 'publisher'],
  ['custom', 'connector'],
  ['microsoft', 'publisher'],
];

/** `(Verified Publisher)` and the like at the end: the title of another program. */
function splitOtherProgram(text: string): { readonly name: string; readonly program?: string } {
  if (!isOneOf(CLOSING, text.at(-1))) return { name: text };
  const open = Math.max(...Array.from(OPENING, (bracket) => text.lastIndexOf(bracket)));
  if (open <= 0) return { name: text };
  const inside = text.slice(open + 1, -1);
  const words = wordsWithPlaces(inside).map((word) => word.text);
  const isProgram = OTHER_PROGRAMS.some((program) => program.every((word, index) => words.at(index - program.length) === word));
  return isProgram ? { name: trimSeparators(text.slice(0, open)), program: inside } : { name: text };
}

interface Reading {
  readonly name: string;
  readonly proposal: boolean;
  readonly remark: string;
}

function readParts(text: string, mark: Span | undefined, settings: TitleSettings, known: KnownNames): Reading {
  const left = trimSeparators(mark === undefined ? text : text.slice(0, mark.start));
  const right = mark === undefined ? '' : trimSeparators(text.slice(mark.end));
  const bareLeft = withoutProposal(left, settings.proposalPrefix, known);
  const bareRight = withoutProposal(right, settings.proposalPrefix, known);
  const proposal = bareLeft !== undefined || bareRight !== undefined;
  const [before, after] = [withoutTrailingLink(bareLeft ?? left), bareRight ?? right];
  return before === '' ? { name: withoutAnnouncement(after), proposal, remark: '' } : { name: before, proposal, remark: after };
}

const note = (kind: TitleNoteKind, text: string | undefined): readonly TitleNote[] =>
  text === undefined || text === '' ? [] : [{ kind, text }];

const remarkKind = (remark: string): TitleNoteKind => (VERSION.test(remark) ? 'version' : 'remark');

/**
 * Reads a title. `connectorNames` are the names of the folders that the pull request touches and the titles of their swaggers; where the
 * words alone leave it open what is a name, they decide.
 */
export function parseTitle(title: string, settings: TitleSettings, connectorNames: readonly string[] = []): ParsedTitle {
  const known = knownNames(connectorNames);
  const text = visibleText(title);
  const mark = findMark(text, wordsWithPlaces(text), settings.suffix);
  const { name: whole, proposal, remark } = readParts(text, mark, settings, known);
  if (title === canonicalTitle(whole, proposal, settings) && whole !== '' && decorations(whole, known).length === 0) {
    return { name: whole, proposal, form: 'canonical', notes: [] };
  }
  const { name: own, program } = mark === undefined ? splitOtherProgram(whole) : { name: whole, program: undefined };
  const { name, notes } = undecorated(own, known);
  const allNotes = [...notes, ...note('other-program', program), ...note(remarkKind(remark), remark)];
  const isRecognised = name !== '' && program === undefined && (mark !== undefined || proposal);
  return { name, proposal, form: isRecognised ? 'recognised' : 'none', notes: allNotes };
}

function undecorated(whole: string, known: KnownNames): { readonly name: string; readonly notes: readonly TitleNote[] } {
  const { name: withVersion, verb, rest } = splitVerb(whole, known);
  const { name, version } = splitVersion(withVersion, known);
  return { name, notes: [...note('verb', verb), ...note('version', version), ...note('remark', rest)] };
}

const decorations = (whole: string, known: KnownNames): readonly TitleNote[] => undecorated(whole, known).notes;
