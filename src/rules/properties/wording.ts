/** Pieces of sentences that several rules share. */
import { closest, distance } from 'fastest-levenshtein';
import { isArray, isObject, type JsonValue } from '../../connector/json-value.ts';
import { say, type Text } from '../../text/text.ts';

const SHOWN = 60;

/** A value of the publisher, short enough for a sentence. Never use it on what may be a secret. */
export function seen(value: JsonValue | undefined): Text {
  if (value === undefined) return ['nothing'];
  if (isArray(value)) return ['a list'];
  if (isObject(value)) return ['an object'];
  if (value === '') return ['an empty text'];
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return say`${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`;
}

/** What kind of JSON value stands there. */
export function kindOf(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return 'a text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

export function isBlank(value: JsonValue | undefined): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

const LONGEST_GUESS = 80;
const MOST_CANDIDATES = 400;
const MOST_GUESSES = 30;

/** The one of a few candidates that was most likely meant; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  return guesser(candidates)(word);
}

/**
 * Finds what was most likely meant, for many words and many candidates. A word that differs only in case is always found; spelling is
 * compared for the first words alone, since that takes time and nobody reads the hundredth guess.
 */
export function guesser(candidates: readonly string[]): (word: string) => string | undefined {
  const byLowerCase = new Map(candidates.map((candidate) => [candidate.toLowerCase(), candidate]));
  const few = candidates.slice(0, MOST_CANDIDATES).filter((candidate) => candidate.length <= LONGEST_GUESS);
  let guesses = 0;
  return (word) => {
    const sameButCase = byLowerCase.get(word.toLowerCase());
    if (sameButCase !== undefined) return sameButCase;
    if (few.length === 0 || word.length > LONGEST_GUESS || guesses >= MOST_GUESSES) return undefined;
    guesses += 1;
    const guess = closest(word, few);
    return distance(word, guess) <= Math.max(2, Math.floor(word.length / 4)) ? guess : undefined;
  };
}

/** " Did you mean …?", or nothing. */
export function didYouMean(guess: string | undefined): Text {
  return guess === undefined ? [] : say` Did you mean ${guess}?`;
}
