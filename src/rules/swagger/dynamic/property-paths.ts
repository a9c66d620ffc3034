/** Following a path of property names through a schema, references and `allOf` included. Elements of arrays are not entered. */
import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { arrayOf, isInternal, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import { DYNAMIC } from './invocations.ts';

export interface Followed {
  /** The schema at the end; undefined when its reference leads nowhere. */
  readonly schema: JsonObject | undefined;
  readonly names: readonly string[];
  /** The schema before the last step demands the last name. */
  readonly required: boolean;
  /** A property on the way is internal. */
  readonly internal: boolean;
  readonly default: JsonValue | undefined;
}

/** `open`: a schema on the way says nothing about its properties, so the path may well exist. */
export type Outcome = Followed | 'open' | 'missing';

/** Tries the readings one after the other: a name may itself contain the sign that separates names. */
export function followAny(swagger: Swagger, root: JsonValue | undefined, readings: readonly (readonly string[])[]): Outcome {
  let outcome: Outcome = 'missing';
  for (const names of readings) {
    const next = follow(swagger, root, names);
    if (typeof next === 'object') return next;
    if (next === 'open') outcome = 'open';
  }
  return outcome;
}

/** The ways to read a path whose names are separated by one of the signs, each different one once. */
export function readingsOf(path: string, separators: readonly string[]): readonly (readonly string[])[] {
  if (path === '') return [[]];
  return [[path], ...separators.filter((separator) => path.includes(separator)).map((separator) => path.split(separator))];
}

function follow(swagger: Swagger, root: JsonValue | undefined, names: readonly string[]): Outcome {
  let schema = swagger.resolveSchema(root);
  let internal = isInternal(root);
  let required = false;
  let written: JsonValue | undefined = root;
  for (const name of names) {
    if (schema === undefined) return 'open';
    const property = swagger.property(schema, name);
    if (property === undefined) return isOpen(swagger, schema) ? 'open' : 'missing';
    required = property.required || swagger.requiredNames(schema).has(name);
    written = property.written;
    schema = property.schema;
    internal ||= isInternal(written) || isInternal(schema);
  }
  return { schema, names, required, internal, default: member(written, 'default') ?? member(schema, 'default') };
}

/** A schema that declares no properties, has its fields from elsewhere, or cannot be read as a whole. */
export function isOpen(swagger: Swagger, schema: JsonObject): boolean {
  const seen = new Set<JsonObject>();
  const pending: JsonValue[] = [schema];
  let declares = false;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const part = swagger.resolveSchema(next);
    if (part === undefined || DYNAMIC.some((extension) => Object.hasOwn(part, extension))) return true;
    if (seen.has(part)) continue;
    seen.add(part);
    const properties = member(part, 'properties');
    declares ||= isObject(properties) && Object.keys(properties).length > 0;
    for (const each of arrayOf(part, 'allOf') ?? []) pending.push(each);
  }
  return !declares;
}

/** The declared type; a schema with properties is an object even when it does not say so. */
export function typeOf(schema: JsonObject | undefined): string | undefined {
  return textOf(schema, 'type') ?? (schema !== undefined && Object.hasOwn(schema, 'properties') ? 'object' : undefined);
}
