/**
 * Rules about the swagger file.
 *
 * A rule says which objects or keys it wants to see; the document is walked once for all rules, and each is called only there. The order in
 * which a rule is called does not matter: findings are put into the order of the document afterwards. A rule keeps nothing between calls;
 * what has to be known of the whole document comes from `node.swagger` or from `oncePerDocument`.
 */
import type { JsonDocument } from '../../connector/json-document.ts';
import type { JsonObject, JsonValue } from '../../connector/json-value.ts';
import type { ObjectKind } from '../../connector/swagger/grammar.ts';
import type { Swagger } from '../../connector/swagger/swagger.ts';
import type { Report, RuleFacts } from '../rule.ts';
import type { NodeOf, SwaggerNode } from './node.ts';

/** What the file turned out to be. Only a `swagger` is walked; of anything else the `onFile` rules speak. */
export type FileNature = 'swagger' | 'openapi-3' | 'not-an-object' | 'unreadable';

export interface SwaggerFile {
  readonly document: JsonDocument;
  readonly nature: FileNature;
}

export type Visit =
  | { readonly on: 'file'; readonly check: (file: SwaggerFile, report: Report) => void }
  | { readonly on: 'object'; readonly kinds: readonly ObjectKind[]; readonly check: (node: SwaggerNode, report: Report) => void }
  | { readonly on: 'key'; readonly kinds: readonly ObjectKind[]; readonly keys: readonly string[]; readonly check: KeyCheck }
  | { readonly on: 'unknown-key'; readonly kinds: readonly ObjectKind[]; readonly check: KeyCheck };

type KeyCheck = (node: SwaggerNode, value: JsonValue, key: string, report: Report) => void;

/** Look at the file as text, whatever is in it. */
export function onFile(check: (file: SwaggerFile, report: Report) => void): Visit {
  return { on: 'file', check };
}

/** Look at every object of these kinds. A `reference` is a kind of its own: where it stands, no parameter, response or schema is seen. */
export function onObject<K extends ObjectKind>(kinds: readonly K[], check: (node: NodeOf<K>, report: Report) => void): Visit {
  return { on: 'object', kinds, check: check as (node: SwaggerNode, report: Report) => void };
}

/** Look at every value that stands under one of these keys of these kinds of object, whatever its type. Cheaper than `onObject`. */
export function onKey<K extends ObjectKind>(
  kinds: readonly K[],
  keys: readonly string[],
  check: (node: NodeOf<K>, value: JsonValue, key: string, report: Report) => void,
): Visit {
  return { on: 'key', kinds, keys, check: check as KeyCheck };
}

/** Look at every key that Swagger 2.0 does not give these kinds of object and that does not start with `x-`. */
export function onUnknownKey<K extends ObjectKind>(
  kinds: readonly K[],
  check: (node: NodeOf<K>, value: JsonValue, key: string, report: Report) => void,
): Visit {
  return { on: 'unknown-key', kinds, check: check as KeyCheck };
}

/** The kinds that describe a value by `type`, `format`, `enum` and the like. */
export const TYPED = ['parameter', 'items', 'header', 'schema'] as const;

/** An example that no merge patch can say, or that would be too long to print: `words` describe it, `text` makes the file. */
export interface MadeExample {
  readonly words: string;
  readonly text: () => string;
}

/** An RFC 7386 merge patch for the sample swagger (sample.ts), or a file of its own. */
export type SwaggerExample = JsonObject | MadeExample;

export function isMade(example: SwaggerExample): example is MadeExample {
  return typeof example.text === 'function';
}

export interface SwaggerRule extends RuleFacts {
  readonly subject: 'swagger';
  readonly bad: SwaggerExample;
  readonly good: SwaggerExample;
  /** The pointer at which the bad example is reported; undefined when it is reported by its place in the text. */
  readonly reportedAt: string | undefined;
  /** Other rules that the bad example breaks as well. */
  readonly alsoTriggers?: readonly string[];
  readonly visit: readonly Visit[];
}

/** Keeps what was worked out of a document as long as its index lives, so that several rules can share it. */
export function oncePerDocument<T>(make: (swagger: Swagger) => T): (swagger: Swagger) => T {
  const made = new WeakMap<Swagger, { readonly value: T }>();
  return (swagger) => {
    let kept = made.get(swagger);
    if (kept === undefined) {
      kept = { value: make(swagger) };
      made.set(swagger, kept);
    }
    return kept.value;
  };
}
