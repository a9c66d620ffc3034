/**
 * Names of connectors, made comparable. What people type differs in case, blanks, accents, invisible characters and look-alike letters;
 * two names that a reader takes for the same must compare as the same.
 */
import { distance } from 'fastest-levenshtein';

/** No real name or title is longer; everything beyond is not looked at. */
const LONGEST = 1_000;

/** Cyrillic and Greek letters that look like Latin ones; small letters suffice, because folding lowers first. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    һ: 'h',
    і: 'i',
    ј: 'j',
    к: 'k',
    м: 'm',
    н: 'h',
    о: 'o',
    р: 'p',
    ѕ: 's',
    т: 't',
    у: 'y',
    х: 'x',
    α: 'a',
    ε: 'e',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    υ: 'u',
    ı: 'i',
  }),
);

/** Letters, digits, punctuation and blanks of ASCII: nothing in them is invisible, accented or a look-alike. */
const PLAIN = /^[ -~]*$/;

/** A name as a reader sees it: NFKC, no control or invisible characters, blanks collapsed. */
export function visibleText(text: string): string {
  const start = text.slice(0, LONGEST);
  if (PLAIN.test(start)) return start.replace(/ +/g, ' ').trim();
  return start
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** Lower case, without accents, look-alikes replaced. For comparing only: letters of other scripts may come out wrong. */
export function foldText(text: string): string {
  const visible = visibleText(text);
  if (PLAIN.test(visible)) return visible.toLowerCase();
  const plain = visible.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** The words of a text, folded; everything that is neither letter nor digit separates them. */
export function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words that people add to a name or leave away without meaning another connector. */
const ORNAMENTS: ReadonlySet<string> = new Set([
  'connector',
  'connectors',
  'api',
  'apis',
  'the',
  'independent',
  'publisher',
  'ip',
  'preview',
  'deprecated',
]);

/** The significant words of a name; all of them when nothing else would be left. */
function significantWords(name: string): readonly string[] {
  const words = wordsOf(name);
  const significant = words.filter((word) => !ORNAMENTS.has(word));
  return significant.length > 0 ? significant : words;
}

/** One key for a name: equal keys mean the same name for a reader, e.g. `Foo-Bar API` and `foobar`. */
export function comparableName(name: string): string {
  return significantWords(name).join('');
}

/** True when two strings differ by at most `most` typing slips. */
export function isMisspelling(word: string, intended: string, most: number): boolean {
  return Math.abs(word.length - intended.length) <= most && distance(word, intended) <= most;
}

const initials = (words: readonly string[]): string => words.map((word) => word.slice(0, 1)).join('');

/**
 * Whether two names may well mean the same service. Generous on purpose: it is used to keep quiet, never to accuse.
 * True for equal, contained, misspelt and abbreviated names, and for names that share a word of four letters.
 */
export function mayBeSameName(one: string, other: string): boolean {
  const [a, b] = [significantWords(one), significantWords(other)];
  const [left, right] = [a.join(''), b.join('')];
  if (left === '' || right === '') return true;
  if (left.includes(right) || right.includes(left)) return true;
  if (isMisspelling(left, right, Math.floor(Math.max(left.length, right.length) / 4))) return true;
  if (a.some((word) => word.length >= 4 && right.includes(word)) || b.some((word) => word.length >= 4 && left.includes(word))) return true;
  return a.includes(initials(b)) || b.includes(initials(a)) || initials(a) === right || initials(b) === left;
}

/** Logins or labels, each once: GitHub takes them in any case for the same. */
export function eachOnce(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}
