/** Local references of a Swagger document: `#/definitions/Ticket` and the like, one segment below one of three maps. */
import { keyOfToken } from '../json-value.ts';

export type ReferenceTarget = 'definitions' | 'parameters' | 'responses';

const PREFIXES: Readonly<Record<ReferenceTarget, string>> = {
  definitions: '#/definitions/',
  parameters: '#/parameters/',
  responses: '#/responses/',
};

/**
 * The name that a well-formed local reference gives, or undefined when it is of any other form (another map, a file, a deeper pointer,
 * a `~` that is no escape).
 */
export function referencedName(reference: string, target: ReferenceTarget): string | undefined {
  const prefix = PREFIXES[target];
  if (!reference.startsWith(prefix)) return undefined;
  const segment = reference.slice(prefix.length);
  if (segment.includes('/') || !hasValidEscapes(segment)) return undefined;
  return keyOfToken(segment);
}

/** Every `~` is followed by 0 or 1, as RFC 6901 wants it. */
export function hasValidEscapes(segment: string): boolean {
  for (let at = segment.indexOf('~'); at !== -1; at = segment.indexOf('~', at + 1)) {
    if (segment[at + 1] !== '0' && segment[at + 1] !== '1') return false;
  }
  return true;
}

/** A reference is a URI fragment, so names may be percent-encoded; the exact name goes first. */
export function lookUp<T>(members: ReadonlyMap<string, T>, name: string): T | undefined {
  return members.get(name) ?? (name.includes('%') ? members.get(percentDecoded(name)) : undefined);
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
