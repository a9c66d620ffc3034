/** Labels of fields in title case. */
import { wordsBetweenBlanks } from './shown-texts.ts';

export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from if in into is it nor of off on onto or out over per than that the to up via with within without your'.split(
    ' ',
  ),
);
export const LOWER = /^[a-z]+$/;

/** Abbreviations that are spoken letter by letter. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'api csv faq html http https iban id ids ip json pdf sku sms ssl uri url urls utc vat xml'.split(' '),
);

function titleWord(word: string): string {
  if (!ABBREVIATIONS.has(word)) return word.charAt(0).toUpperCase() + word.slice(1);
  return word === 'ids' || word === 'urls' ? `${word.slice(0, -1).toUpperCase()}s` : word.toUpperCase();
}

/** Short words that are words for certain; any other in small letters may be an abbreviation, like `nif` or `dir`. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'age all any are be box day due end fee has her his its job key log low map max min new no not now old one row run set sum tag tax top two use who why yes zip'.split(
    ' ',
  ),
);

const MOST_WORDS = 5;

/**
 * A label of a few words whose case can be told. A sentence is no label, whatever its case; in `late-season`, `nif` or `b` nobody
 * can tell from outside what the right case is.
 */
function isPlainLabel(label: string): boolean {
  const words = wordsBetweenBlanks(label);
  return words.length <= MOST_WORDS && (words[0]?.length ?? 0) > 1 && words.every(isKnownWord);
}

function isKnownWord(word: string): boolean {
  if (!/^[\p{L}\p{N}()/&]+$/u.test(word)) return false;
  const { length } = word;
  return !LOWER.test(word) || length > 3 || SMALL_WORDS.has(word) || ABBREVIATIONS.has(word) || SHORT_WORDS.has(word);
}

function inTitleCase(label: string): string {
  return label
    .split(' ')
    .map((word, index) => (LOWER.test(word) && (index === 0 || !SMALL_WORDS.has(word)) ? titleWord(word) : word))
    .join(' ');
}

const LONGEST_NAME = 60;

/** A label made of the name that the service has for a value: `ticketStatus` is `Ticket Status`; undefined where a name has no words. */
export function labelFromName(name: string): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const words = name
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .split(/[^A-Za-z\d]+/)
    .filter((word) => word !== '')
    .map((word, index) => (/^[A-Z][a-z]+$/.test(word) && index > 0 ? word.toLowerCase() : word));
  return words.some((word) => /[A-Za-z]/.test(word)) ? inTitleCase(words.join(' ')) : undefined;
}

/** The label in title case; the label itself where that cannot be told. */
export function betterLabel(label: string): string {
  return isPlainLabel(label) ? inTitleCase(label) : label;
}
