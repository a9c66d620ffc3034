/** The quick way: most files are strict JSON, and for them the platform's parser is the fastest reader. */
import type { JsonValue } from '../json-value.ts';
import { countNames } from './strict-text.ts';
import { MAX_DEPTH } from './tolerant-parser.ts';

/**
 * The value, when the text is strict JSON that leaves nothing to say; undefined when the tolerant parser should look at it: not JSON,
 * nested too deep, a key that is there twice, an escaped surrogate that may be alone.
 */
export function parseStrictly(text: string): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  if (mayHoldHalfPair(text)) return undefined;
  const keys = countKeys(value, 1);
  return keys === countNames(text, keys) ? value : undefined;
}

const ESCAPED_PAIR = /(?<!\\)\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/g;

function mayHoldHalfPair(text: string): boolean {
  if (!text.includes('\\ud') && !text.includes('\\uD')) return false;
  return /\\u[dD]/.test(text.replace(ESCAPED_PAIR, ' '));
}

/** Keys of a value and all below it; not a number when it is nested deeper than the limit. */
function countKeys(value: JsonValue, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) return Number.NaN;
  let keys = 0;
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) if (typeof item === 'object') keys += countKeys(item, depth + 1);
    return keys;
  }
  for (const key in value) {
    keys++;
    const item = (value as Record<string, JsonValue>)[key];
    if (typeof item === 'object') keys += countKeys(item, depth + 1);
  }
  return keys;
}
