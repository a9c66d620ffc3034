/** Following a path of property names through a schema, references and `allOf` included. Elements of arrays are not entered. */
import { type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { arrayOf, isInternal, objectOf, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import { oncePerDocument } from '../swagger-rule.ts';
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
    const { byName, open } = fieldsOf(swagger, schema);
    const property = byName.get(name);
    if (property === undefined) return open ? 'open' : 'missing';
    required = property.required || swagger.requiredNames(schema).has(name);
    written = property.written;
    schema = swagger.resolveSchema(written);
    internal ||= isInternal(written) || isInternal(schema);
  }
  return { schema, names, required, internal, default: member(written, 'default') ?? member(schema, 'default') };
}

/** The properties of a schema, those of its `allOf` included. */
interface Fields {
  readonly byName: ReadonlyMap<string, { readonly written: JsonValue; readonly required: boolean }>;
  /** The schema declares none, has its fields from elsewhere, or cannot be read as a whole. */
  readonly open: boolean;
}

const knownFields = oncePerDocument(() => new Map<JsonObject, Fields>());

/** Kept for each schema: thousands of extensions may ask the same one. */
function fieldsOf(swagger: Swagger, schema: JsonObject): Fields {
  const known = knownFields(swagger);
  let fields = known.get(schema);
  if (fields === undefined) {
    fields = readFields(swagger, schema);
    known.set(schema, fields);
  }
  return fields;
}

function readFields(swagger: Swagger, schema: JsonObject): Fields {
  const byName = new Map<string, { readonly written: JsonValue; readonly required: boolean }>();
  const seen = new Set<JsonObject>();
  const pending: JsonValue[] = [schema];
  let open = false;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const part = swagger.resolveSchema(next);
    if (part === undefined || DYNAMIC.some((extension) => Object.hasOwn(part, extension))) open = true;
    if (part === undefined || seen.has(part)) continue;
    seen.add(part);
    const required = swagger.requiredNames(part);
    for (const [name, written] of Object.entries(objectOf(part, 'properties') ?? {})) {
      if (!byName.has(name)) byName.set(name, { written, required: required.has(name) });
    }
    for (const each of (arrayOf(part, 'allOf') ?? []).toReversed()) pending.push(each);
  }
  return { byName, open: open || byName.size === 0 };
}

export function isOpen(swagger: Swagger, schema: JsonObject): boolean {
  return fieldsOf(swagger, schema).open;
}

/** The declared type; a schema with properties is an object even when it does not say so. */
export function typeOf(schema: JsonObject | undefined): string | undefined {
  return textOf(schema, 'type') ?? (schema !== undefined && Object.hasOwn(schema, 'properties') ? 'object' : undefined);
}
