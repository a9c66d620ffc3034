import { isArray, isObject, type JsonValue } from '../connector/json-value.ts';

/** Whether two values say the same; the order of keys says nothing, the order of a list does. */
export function jsonEqual(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === other) return true;
  if (isArray(one)) return isArray(other) && one.length === other.length && one.every((entry, index) => jsonEqual(entry, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && jsonEqual(one[key], other[key]));
}
