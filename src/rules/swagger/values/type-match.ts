/** Whether a value is of the type that is declared for it. */
import { isArray, isObject, type JsonValue } from '../../../connector/json-value.ts';

const INTEGER = /^[+-]?\d+$/;
const BOOLEAN = /^(?:true|false)$/i;

type Declared = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

const ACCEPTS: Readonly<Record<Declared, (value: JsonValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isInteger(value) || (typeof value === 'string' && INTEGER.test(value.trim())),
  number: (value) => typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value))),
  boolean: (value) => typeof value === 'boolean' || (typeof value === 'string' && BOOLEAN.test(value.trim())),
  array: isArray,
  object: isObject,
};

/**
 * Null is accepted everywhere, and a text that reads as the declared number or boolean is: published connectors are full of both.
 * A type that Swagger 2.0 does not know accepts everything.
 */
export function matchesType(value: JsonValue, type: string): boolean {
  return value === null || !Object.hasOwn(ACCEPTS, type) || ACCEPTS[type as Declared](value);
}

/** What a value is, in words that follow "is". */
export function kindInWords(value: JsonValue): string {
  if (value === null) return 'null';
  if (isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false without quotes';
  return Number.isInteger(value) ? 'a whole number' : 'a number';
}
