import type { JsonValue } from '../connector/json-value.ts';

/** A text that says something; undefined for blanks and for anything else. */
export function writtenText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
