/** JSON as data. Objects may carry any own key, `__proto__` too: read them with `member`, never with a bare index of unknown origin. */
export type JsonValue = string | number | boolean | null | JsonArray | JsonObject;
/** A list of JSON values. */
export type JsonArray = readonly JsonValue[];
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** The own member of an object, or undefined: never something inherited. */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** One reference token of an RFC 6901 pointer. */
function pointerToken(key: string | number): string {
  if (typeof key === 'number') return String(key);
  return key.includes('/') || key.includes('~') ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The key that a reference token of a pointer stands for. */
export function keyOfToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** The keys of a pointer, from the root on. */
export function keysOfPointer(path: string): string[] {
  return path.split('/').slice(1).map(keyOfToken);
}

/** `pointer('/paths', '/items', 'get')` is `/paths/~1items/get`. */
export function pointer(parent: string, ...keys: readonly (string | number)[]): string {
  let path = parent;
  for (const key of keys) path += `/${pointerToken(key)}`;
  return path;
}
