/** Words out of a list, on the command line. */
import { InvalidArgumentError, Option } from 'commander';
import { closest, distance } from 'fastest-levenshtein';

const LONGEST_WORD = 100;

/** The one of a list that was most likely meant; undefined when none is like it. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const wanted = word.slice(0, LONGEST_WORD).toLowerCase();
  const prefixed = known.find((one) => wanted.length > 1 && one.toLowerCase().startsWith(wanted));
  if (prefixed !== undefined || known.length === 0) return prefixed;
  const best = closest(wanted, known);
  return distance(wanted, best.toLowerCase()) <= Math.max(1, Math.floor(wanted.length / 3)) ? best : undefined;
}

/** An option that takes one of a few words. */
export function choice(flags: string, description: string, values: readonly string[]): Option {
  return new Option(flags, description).choices(values).argParser((text) => readChoice(text, values));
}

/** @throws InvalidArgumentError that names the nearest and all of them. */
export function readChoice(text: string, values: readonly string[]): string {
  if (values.includes(text)) return text;
  const nearest = nearestOf(text, values);
  throw new InvalidArgumentError(`${nearest === undefined ? '' : `Did you mean ${nearest}? `}It has to be one of ${values.join(', ')}.`);
}
