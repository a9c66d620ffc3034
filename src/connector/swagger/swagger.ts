/**
 * What a Swagger 2.0 document holds, looked up once: operations, effective parameters, definitions, references, and which schemas go in
 * and out. Knows no rules. Built from a parsed JSON value in which anything may have any type: what has the wrong type is treated as absent.
 *
 * Everything is worked out when first asked for and kept; no part of it takes more than linear time, whatever the document looks like.
 */
import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue, member, pointer } from '../json-value.ts';
import { METHODS, type Method } from './grammar.ts';
import { lookUp, type ReferenceTarget, referencedName } from './references.ts';
import { type Definition, eachSubschema, SchemaGraph } from './schema-graph.ts';

export type { Definition } from './schema-graph.ts';

const METHOD_NAMES: ReadonlySet<string> = new Set(METHODS);
const NOTHING: JsonObject = {};
const NO_ITEMS: JsonArray = [];
const NO_PARAMETERS: readonly Parameter[] = [];

export function textOf(value: JsonValue | undefined, key: string): string | undefined {
  const text = member(value, key);
  return typeof text === 'string' ? text : undefined;
}

export function objectOf(value: JsonValue | undefined, key: string): JsonObject | undefined {
  const object = member(value, key);
  return isObject(object) ? object : undefined;
}

export function arrayOf(value: JsonValue | undefined, key: string): JsonArray | undefined {
  const array = member(value, key);
  return isArray(array) ? array : undefined;
}

/** `x-ms-visibility` is `internal`, in any case. */
export function isInternal(value: JsonValue | undefined): boolean {
  return textOf(value, 'x-ms-visibility')?.toLowerCase() === 'internal';
}

/** A shared parameter or response: an entry of the map of that name at the root. */
export interface Shared {
  readonly name: string;
  readonly value: JsonObject;
  readonly pointer: string;
}

/** One parameter as an operation or a path item has it: inline, or a reference followed one step. */
export interface Parameter {
  readonly value: JsonObject;
  readonly name: string | undefined;
  /** `query`, `header`, `path`, `formData`, `body`, or whatever the file says. */
  readonly in: string | undefined;
  readonly required: boolean;
  readonly internal: boolean;
  /** The entry of the `parameters` list. */
  readonly usedAt: string;
  /** Where the parameter object is written: `usedAt`, or the shared parameter. */
  readonly writtenAt: string;
}

/** One response of an operation: inline, or a reference followed one step. */
export interface Response {
  /** A status code, or `default`. */
  readonly code: string;
  readonly value: JsonObject;
  readonly schema: JsonValue | undefined;
  readonly usedAt: string;
  readonly writtenAt: string;
}

/** A root of a written tree of schemas, and what it is for. */
export interface SchemaRoot {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly use: 'definition' | 'body' | 'response' | 'notification';
}

/** Where a schema is used: sent to the service, received from it, or both (a definition can be). */
export interface Roles {
  readonly input: boolean;
  readonly output: boolean;
}

/** How many operations are named for one shared schema: enough for any reader, and it keeps hostile documents cheap. */
export const MAX_SOURCE_OPERATIONS = 64;

export class Swagger {
  readonly root: JsonObject;
  #paths: readonly PathItem[] | undefined;
  #operations: readonly Operation[] | undefined;
  #operationsById: ReadonlyMap<string, readonly Operation[]> | undefined;
  #definitions: ReadonlyMap<string, Definition> | undefined;
  #parameters: ReadonlyMap<string, Shared> | undefined;
  #responses: ReadonlyMap<string, Shared> | undefined;
  #graph: SchemaGraph | undefined;
  #schemaRoots: readonly SchemaRoot[] | undefined;
  #inputs: ReadonlySet<Definition> | undefined;
  #outputs: ReadonlySet<Definition> | undefined;
  #users: ReadonlyMap<Definition, readonly Operation[]> | undefined;
  readonly #ends = new Map<Definition, Definition | undefined>();
  readonly #required = new Map<JsonObject, ReadonlySet<string>>();

  constructor(root: JsonValue | undefined) {
    this.root = isObject(root) ? root : NOTHING;
  }

  /** Every key of `paths` but extensions, in file order, whatever its value is. */
  get paths(): readonly PathItem[] {
    this.#paths ??= this.#findPaths();
    return this.#paths;
  }

  /** Every operation, in file order. */
  get operations(): readonly Operation[] {
    this.#operations ??= this.paths.flatMap((path) => path.operations);
    return this.#operations;
  }

  /** Operations by their exact `operationId`, in file order; those without one are left out. */
  get operationsById(): ReadonlyMap<string, readonly Operation[]> {
    if (this.#operationsById === undefined) {
      const byId = new Map<string, Operation[]>();
      for (const operation of this.operations) {
        if (operation.id === undefined) continue;
        const same = byId.get(operation.id);
        if (same === undefined) byId.set(operation.id, [operation]);
        else same.push(operation);
      }
      this.#operationsById = byId;
    }
    return this.#operationsById;
  }

  /** The first operation with exactly this id. */
  operation(id: string): Operation | undefined {
    return this.operationsById.get(id)?.[0];
  }

  /** Every entry of `definitions`, whatever its value is. */
  get definitions(): ReadonlyMap<string, Definition> {
    this.#definitions ??= new Map(
      entriesOf(member(this.root, 'definitions')).map(([name, value], index) => [
        name,
        { name, value, index, pointer: pointer('/definitions', name) },
      ]),
    );
    return this.#definitions;
  }

  /** Entries of the root's `parameters` that are objects. */
  get parameters(): ReadonlyMap<string, Shared> {
    this.#parameters ??= sharedOf(this.root, 'parameters');
    return this.#parameters;
  }

  /** Entries of the root's `responses` that are objects. */
  get responses(): ReadonlyMap<string, Shared> {
    this.#responses ??= sharedOf(this.root, 'responses');
    return this.#responses;
  }

  /** Counts, depths and reach of schemas over their references. */
  get graph(): SchemaGraph {
    this.#graph ??= new SchemaGraph([...this.definitions.values()], (reference) => this.#endOf(reference));
    return this.#graph;
  }

  /** Every place where a tree of schemas begins. */
  get schemaRoots(): readonly SchemaRoot[] {
    this.#schemaRoots ??= this.#findSchemaRoots();
    return this.#schemaRoots;
  }

  /** The definition that a `$ref` names (one step), or undefined when there is none or the reference is of another form. */
  definition(reference: JsonValue | undefined): Definition | undefined {
    return typeof reference === 'string' ? find(this.definitions, reference, 'definitions') : undefined;
  }

  /** The schema that a value stands for: itself, or the end of its references; undefined when they lead nowhere or round in a circle. */
  resolveSchema(value: JsonValue | undefined): JsonObject | undefined {
    if (!isObject(value)) return undefined;
    if (!Object.hasOwn(value, '$ref')) return value;
    const end = this.#endOf(value.$ref)?.value;
    return isObject(end) ? end : undefined;
  }

  /** The parameter object that an entry stands for, references followed one step. */
  resolveParameter(entry: JsonValue | undefined, usedAt: string): Parameter | undefined {
    const found = resolveShared(entry, usedAt, this.parameters, 'parameters');
    if (found === undefined) return undefined;
    const { value, writtenAt } = found;
    return {
      value,
      name: textOf(value, 'name'),
      in: textOf(value, 'in'),
      required: member(value, 'required') === true,
      internal: isInternal(value),
      usedAt,
      writtenAt,
    };
  }

  /** The response object that an entry stands for, references followed one step. */
  resolveResponse(code: string, entry: JsonValue | undefined, usedAt: string): Response | undefined {
    const found = resolveShared(entry, usedAt, this.responses, 'responses');
    if (found === undefined) return undefined;
    const { value, writtenAt } = found;
    return { code, value, schema: member(value, 'schema'), usedAt, writtenAt };
  }

  /** The names in `required` of a schema. */
  requiredNames(schema: JsonObject): ReadonlySet<string> {
    let names = this.#required.get(schema);
    if (names === undefined) {
      names = new Set((arrayOf(schema, 'required') ?? NO_ITEMS).filter((name) => typeof name === 'string'));
      this.#required.set(schema, names);
    }
    return names;
  }

  /**
   * A property of a schema: its own, or of a member of its `allOf`, references followed. `schema` is the property with its references
   * followed (undefined when they lead nowhere), `written` the property as it stands, `owner` the schema that declares it.
   */
  property(
    schema: JsonObject,
    name: string,
  ):
    | { readonly schema: JsonObject | undefined; readonly written: JsonValue; readonly owner: JsonObject; readonly required: boolean }
    | undefined {
    const seen = new Set<JsonObject>();
    const open: JsonValue[] = [schema];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const owner = this.resolveSchema(next);
      if (owner === undefined || seen.has(owner)) continue;
      seen.add(owner);
      const written = member(member(owner, 'properties'), name);
      if (written !== undefined)
        return { schema: this.resolveSchema(written), written, owner, required: this.requiredNames(owner).has(name) };
      for (const part of (arrayOf(owner, 'allOf') ?? NO_ITEMS).toReversed()) open.push(part);
    }
    return undefined;
  }

  /** Whether bodies and whether responses or notifications reach a definition. */
  rolesOf(definition: Definition): Roles {
    this.#inputs ??= this.#reachedFrom((use) => use === 'body');
    this.#outputs ??= this.#reachedFrom((use) => use === 'response' || use === 'notification');
    return { input: this.#inputs.has(definition), output: this.#outputs.has(definition) };
  }

  /** The operations whose inputs or outputs reach a definition, in file order; the first `MAX_SOURCE_OPERATIONS` of them. */
  operationsUsing(definition: Definition): readonly Operation[] {
    this.#users ??= this.#findUsers();
    return this.#users.get(definition) ?? [];
  }

  #reachedFrom(wanted: (use: SchemaRoot['use']) => boolean): ReadonlySet<Definition> {
    return this.graph.reachableFrom(this.schemaRoots.filter((root) => wanted(root.use)).map((root) => root.schema));
  }

  /** Once a definition has its full list, so has everything that it uses: each is entered at most as often as its list is long. */
  #findUsers(): ReadonlyMap<Definition, readonly Operation[]> {
    const users = new Map<Definition, Operation[]>();
    for (const operation of this.operations) {
      const open: Definition[] = operation.schemas.flatMap((schema) => this.graph.directUses(schema));
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const list = users.get(next) ?? [];
        if (list.length >= MAX_SOURCE_OPERATIONS || list.at(-1) === operation) continue;
        list.push(operation);
        users.set(next, list);
        open.push(...this.graph.directUses(next.value));
      }
    }
    return users;
  }

  /** Follows definitions that are nothing but references; every definition on the way remembers the end. */
  #endOf(reference: JsonValue | undefined): Definition | undefined {
    const way: Definition[] = [];
    const onWay = new Set<Definition>();
    let at = this.definition(reference);
    while (at !== undefined && !this.#ends.has(at)) {
      if (onWay.has(at)) {
        at = undefined;
        break;
      }
      if (!isObject(at.value) || !Object.hasOwn(at.value, '$ref')) {
        this.#ends.set(at, at);
        break;
      }
      way.push(at);
      onWay.add(at);
      at = this.definition(at.value.$ref);
    }
    const end = at && this.#ends.get(at);
    for (const definition of way) this.#ends.set(definition, end);
    return end;
  }

  #findPaths(): readonly PathItem[] {
    const paths: PathItem[] = [];
    const all = objectOf(this.root, 'paths') ?? NOTHING;
    for (const key in all) {
      const value = all[key];
      if (!key.startsWith('x-')) paths.push(new PathItem(this, key, isObject(value) ? value : NOTHING));
    }
    return paths;
  }

  #findSchemaRoots(): readonly SchemaRoot[] {
    const roots: SchemaRoot[] = [];
    const add = (holder: JsonValue | undefined, use: SchemaRoot['use'], at: string, ...keys: (string | number)[]): void => {
      const schema = objectOf(holder, 'schema');
      if (schema !== undefined) roots.push({ schema, pointer: pointer(at, ...keys, 'schema'), use });
    };
    const addBodies = (holder: JsonObject, at: string): void => {
      const parameters = arrayOf(holder, 'parameters') ?? NO_ITEMS;
      for (const [index, entry] of parameters.entries()) if (!isReference(entry)) add(entry, 'body', at, 'parameters', index);
    };
    for (const path of this.paths) {
      add(path.notificationContent, 'notification', path.pointer, 'x-ms-notification-content');
      addBodies(path.value, path.pointer);
      for (const operation of path.operations) {
        addBodies(operation.value, operation.pointer);
        const responses = objectOf(operation.value, 'responses') ?? NOTHING;
        for (const code in responses) {
          const entry = responses[code];
          if (!code.startsWith('x-') && !isReference(entry)) add(entry, 'response', operation.pointer, 'responses', code);
        }
      }
    }
    for (const definition of this.definitions.values()) {
      if (isObject(definition.value)) roots.push({ schema: definition.value, pointer: definition.pointer, use: 'definition' });
    }
    for (const parameter of this.parameters.values()) add(parameter.value, 'body', parameter.pointer);
    for (const response of this.responses.values()) add(response.value, 'response', response.pointer);
    return roots;
  }
}

/** A key of `paths`. */
export class PathItem {
  readonly swagger: Swagger;
  readonly key: string;
  /** Empty when the file has no object here. */
  readonly value: JsonObject;
  readonly pointer: string;
  #operations: readonly Operation[] | undefined;
  #parameters: readonly Parameter[] | undefined;

  constructor(swagger: Swagger, key: string, value: JsonObject) {
    this.swagger = swagger;
    this.key = key;
    this.value = value;
    this.pointer = pointer('/paths', key);
  }

  get operations(): readonly Operation[] {
    if (this.#operations === undefined) {
      const operations: Operation[] = [];
      for (const key in this.value) {
        const value = this.value[key];
        if (isMethod(key) && isObject(value)) operations.push(new Operation(this, key, value));
      }
      this.#operations = operations;
    }
    return this.#operations;
  }

  /** The parameters that all operations of the path share. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= parametersOf(this.swagger, this.value, this.pointer);
    return this.#parameters;
  }

  get notificationContent(): JsonObject | undefined {
    return objectOf(this.value, 'x-ms-notification-content');
  }

  /** The names between braces, in order. */
  get variables(): readonly string[] {
    return templateVariables(this.key);
  }
}

export class Operation {
  readonly path: PathItem;
  readonly method: Method;
  readonly value: JsonObject;
  readonly pointer: string;
  /** The operation id; undefined when it is absent, empty or no string. */
  readonly id: string | undefined;
  readonly internal: boolean;
  readonly deprecated: boolean;
  #ownParameters: readonly Parameter[] | undefined;
  #parameters: readonly Parameter[] | undefined;
  #responses: readonly Response[] | undefined;

  constructor(path: PathItem, method: Method, value: JsonObject) {
    this.path = path;
    this.method = method;
    this.value = value;
    this.pointer = `${path.pointer}/${method}`;
    this.id = textOf(value, 'operationId') || undefined;
    this.internal = isInternal(value);
    this.deprecated = member(value, 'deprecated') === true;
  }

  /** The entries of the operation's own `parameters`; those that could not be resolved are left out. */
  get ownParameters(): readonly Parameter[] {
    this.#ownParameters ??= parametersOf(this.path.swagger, this.value, this.pointer);
    return this.#ownParameters;
  }

  /** The effective parameters: its own, then those of the path that are not overridden by the same name and location. */
  get parameters(): readonly Parameter[] {
    this.#parameters ??= withInherited(this.ownParameters, this.path.parameters);
    return this.#parameters;
  }

  get body(): Parameter | undefined {
    return this.parameters.find((parameter) => parameter.in === 'body');
  }

  /** Status codes and `default`, references followed; those that could not be resolved are left out. */
  get responses(): readonly Response[] {
    this.#responses ??= this.#findResponses();
    return this.#responses;
  }

  #findResponses(): readonly Response[] {
    const found: Response[] = [];
    const responses = objectOf(this.value, 'responses') ?? NOTHING;
    for (const code in responses) {
      if (code.startsWith('x-')) continue;
      const response = this.path.swagger.resolveResponse(code, responses[code], pointer(this.pointer, 'responses', code));
      if (response !== undefined) found.push(response);
    }
    return found;
  }

  /** Media types that the operation accepts: its own list when it has the key, even when empty, else the document's. */
  get consumes(): readonly string[] {
    return this.#mediaTypes('consumes');
  }

  /** Media types that the operation answers with; same rule as `consumes`. */
  get produces(): readonly string[] {
    return this.#mediaTypes('produces');
  }

  /** Every schema that goes in or comes out, as written: bodies, responses, and what the path's webhook sends. */
  get schemas(): readonly JsonValue[] {
    const bodies = this.parameters.map((parameter) => member(parameter.value, 'schema'));
    const responses = this.responses.map((response) => response.schema);
    return [...bodies, ...responses, member(this.path.notificationContent, 'schema')].filter((schema) => schema !== undefined);
  }

  #mediaTypes(key: 'consumes' | 'produces'): readonly string[] {
    const holder = Object.hasOwn(this.value, key) ? this.value : this.path.swagger.root;
    return (arrayOf(holder, key) ?? NO_ITEMS).filter((entry) => typeof entry === 'string');
  }
}

function withInherited(own: readonly Parameter[], inherited: readonly Parameter[]): readonly Parameter[] {
  if (inherited.length === 0) return own;
  const known = new Set(own.map(identityOf));
  return [...own, ...inherited.filter((parameter) => !known.has(identityOf(parameter)))];
}

/** What makes two parameters the same one: name and location, both exact. */
export function identityOf(parameter: Pick<Parameter, 'name' | 'in'>): string {
  return `${parameter.in ?? ''} ${parameter.name ?? ''}`;
}

/** The texts between braces of a path, in order; an unclosed brace gives nothing. */
export function templateVariables(path: string): readonly string[] {
  const variables: string[] = [];
  for (let open = path.indexOf('{'); open !== -1; open = path.indexOf('{', open + 1)) {
    const close = path.indexOf('}', open);
    if (close === -1) break;
    variables.push(path.slice(open + 1, close));
    open = close;
  }
  return variables;
}

export function isReference(value: JsonValue | undefined): value is JsonObject {
  return isObject(value) && Object.hasOwn(value, '$ref');
}

export { eachSubschema };

function entriesOf(value: JsonValue | undefined): [string, JsonValue][] {
  return isObject(value) ? Object.entries(value) : [];
}

function isMethod(key: string): key is Method {
  return METHOD_NAMES.has(key);
}

function sharedOf(root: JsonObject, key: 'parameters' | 'responses'): ReadonlyMap<string, Shared> {
  const shared = new Map<string, Shared>();
  for (const [name, value] of entriesOf(member(root, key))) {
    if (isObject(value)) shared.set(name, { name, value, pointer: pointer(`/${key}`, name) });
  }
  return shared;
}

function parametersOf(swagger: Swagger, holder: JsonObject, at: string): readonly Parameter[] {
  const entries = arrayOf(holder, 'parameters');
  if (entries === undefined) return NO_PARAMETERS;
  return entries
    .map((entry, index) => swagger.resolveParameter(entry, `${at}/parameters/${index}`))
    .filter((parameter) => parameter !== undefined);
}

/** A target that is itself a reference is not followed further: the platform refuses it. */
function resolveShared(
  entry: JsonValue | undefined,
  usedAt: string,
  shared: ReadonlyMap<string, Shared>,
  target: ReferenceTarget,
): { value: JsonObject; writtenAt: string } | undefined {
  if (!isObject(entry)) return undefined;
  if (!Object.hasOwn(entry, '$ref')) return { value: entry, writtenAt: usedAt };
  const found = typeof entry.$ref === 'string' ? find(shared, entry.$ref, target) : undefined;
  return found === undefined || isReference(found.value) ? undefined : { value: found.value, writtenAt: found.pointer };
}

function find<T>(members: ReadonlyMap<string, T>, reference: string, target: ReferenceTarget): T | undefined {
  const name = referencedName(reference, target);
  return name === undefined ? undefined : lookUp(members, name);
}
