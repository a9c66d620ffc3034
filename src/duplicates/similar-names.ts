/** How close two names of connectors are: what tells a second connector for one service from two services. */
import { comparableName, foldText, isMisspelling, visibleText, wordsOf } from '../text/names.ts';

/**
 * `same`: a reader takes them for one name. `variant`: one is the other with a version or the letters IP behind it, as people do when a name
 * is taken. `misspelt`: a slip or two apart.
 */
export type Closeness = 'same' | 'variant' | 'misspelt';

/** A name made ready to be compared with many. */
export interface NameKey {
  /** `contosotickets` for `Contoso Tickets API`; "" for a name that says nothing. */
  readonly whole: string;
  /** `contosotickets` for `Contoso TicketsIP V2`. */
  readonly core: string;
  /** All words, folded. */
  readonly words: readonly string[];
}

/** What editors and samples put where a name belongs. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(
  ['Default title', 'Title', 'Untitled', 'Test', 'Swagger', 'Connector', 'API', 'Custom Connector', 'My Connector', 'New'].map(
    comparableName,
  ),
);

/** Shorter keys lose too much with the signs that are left out: `C#` and `C++`. */
const SHORTEST_KEY = 3;

const VERSION_WORD = /^v?\d{1,4}$/i;
/** `BitlyIP`: written together, so that the word for the program is no word of its own. */
const GLUED_IP = /^[\p{L}\p{N}]{3,}IP$/u;

function coreOf(name: string): string {
  const words = visibleText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  while (words.length > 1 && VERSION_WORD.test(words.at(-1) ?? '')) words.pop();
  const last = words.pop() ?? '';
  return comparableName([...words, GLUED_IP.test(last) ? last.slice(0, -2) : last].join(' '));
}

export function nameKey(name: string): NameKey {
  const key = comparableName(name);
  if (key === '' || SAYS_NOTHING.has(key)) return { whole: '', core: '', words: [] };
  const whole = key.length < SHORTEST_KEY ? foldText(name) : key;
  return { whole, core: key.length < SHORTEST_KEY ? whole : coreOf(name), words: wordsOf(name) };
}

/** Slips that may be one: in short names one letter makes another word. */
function slipsFor(length: number): number {
  return length >= 14 ? 2 : length >= 8 ? 1 : 0;
}

/** In a short word, and in one with a digit, another letter makes another name: `CRM` and `CMS`. */
const mayHaveSlip = (word: string): boolean => word.length >= 5 && !/\d/.test(word);

function differBySlips(one: NameKey, other: NameKey): boolean {
  const slips = slipsFor(Math.min(one.core.length, other.core.length));
  if (slips === 0 || one.words.length !== other.words.length || !isMisspelling(one.core, other.core, slips)) return false;
  return one.words.every((word, index) => word === other.words[index] || (mayHaveSlip(word) && mayHaveSlip(other.words[index] ?? '')));
}

export function closenessOf(one: NameKey, other: NameKey): Closeness | undefined {
  if (one.whole === '' || other.whole === '') return undefined;
  if (one.whole === other.whole) return 'same';
  if (one.core === other.core) return 'variant';
  return differBySlips(one, other) ? 'misspelt' : undefined;
}

const BY_CLOSENESS: readonly Closeness[] = ['same', 'variant', 'misspelt'];

/** The closest of several. */
export function closest(found: readonly (Closeness | undefined)[]): Closeness | undefined {
  return BY_CLOSENESS.find((closeness) => found.includes(closeness));
}
