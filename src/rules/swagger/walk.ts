/** Walks a document once and calls each rule only where it asked to be called. */
import { isArray, isObject, type JsonObject, type JsonValue } from '../../connector/json-value.ts';
import { type Child, GRAMMAR, type ObjectKind, REFERABLE } from '../../connector/swagger/grammar.ts';
import type { Operation, PathItem, Swagger } from '../../connector/swagger/swagger.ts';
import { type NodePlace, type SchemaUse, SwaggerNode } from './node.ts';
import type { SwaggerFile, SwaggerRule, Visit } from './swagger-rule.ts';

/** Which rule (by its position) wants which call. */
interface Wanted<T> {
  readonly rule: number;
  readonly check: T;
}

type ObjectCheck = Extract<Visit, { on: 'object' }>['check'];
type KeyCheck = Extract<Visit, { on: 'key' }>['check'];
type FileCheck = Extract<Visit, { on: 'file' }>['check'];

interface KeyCalls {
  readonly child: Child | null;
  readonly checks: Wanted<KeyCheck>[];
}

interface KindCalls {
  readonly objects: Wanted<ObjectCheck>[];
  /** Keys that Swagger 2.0 knows for the kind, and keys that some rule wants to see. */
  readonly keys: Map<string, KeyCalls>;
  readonly known: ReadonlySet<string>;
  readonly unknown: Wanted<KeyCheck>[];
}

/** The calls of a set of rules, sorted by where they are made. */
export interface Calls {
  readonly files: readonly Wanted<FileCheck>[];
  readonly kinds: Readonly<Record<ObjectKind, KindCalls>>;
}

export function callsOf(rules: readonly SwaggerRule[]): Calls {
  const files: Wanted<FileCheck>[] = [];
  const kinds = Object.fromEntries(
    Object.entries(GRAMMAR).map(([kind, keys]): [string, KindCalls] => [
      kind,
      {
        objects: [],
        keys: new Map([...keys].map(([key, child]): [string, KeyCalls] => [key, { child, checks: [] }])),
        known: new Set(keys.keys()),
        unknown: [],
      },
    ]),
  ) as unknown as Record<ObjectKind, KindCalls>;
  rules.forEach((rule, index) => {
    for (const visit of rule.visit) {
      if (visit.on === 'file') files.push({ rule: index, check: visit.check });
      else for (const kind of visit.kinds) addCall(kinds[kind], visit, index);
    }
  });
  return { files, kinds };
}

function addCall(calls: KindCalls, visit: Exclude<Visit, { on: 'file' }>, rule: number): void {
  if (visit.on === 'object') calls.objects.push({ rule, check: visit.check });
  else if (visit.on === 'unknown-key') calls.unknown.push({ rule, check: visit.check });
  else {
    for (const key of visit.keys) {
      const entry = calls.keys.get(key) ?? { child: null, checks: [] };
      entry.checks.push({ rule, check: visit.check });
      calls.keys.set(key, entry);
    }
  }
}

/** How a call is made; what it does when the rule throws is not the walk's business. */
export interface Caller {
  file(wanted: Wanted<FileCheck>, file: SwaggerFile): void;
  object(wanted: Wanted<ObjectCheck>, node: SwaggerNode): void;
  key(wanted: Wanted<KeyCheck>, node: SwaggerNode, value: JsonValue, key: string): void;
}

/** Visits every object that Swagger 2.0 gives a meaning to. The objects yet to be visited are kept in a list: depth costs no stack. */
export function walk(swagger: Swagger, calls: Calls, caller: Caller): void {
  const operations = new Map<JsonObject, Operation>(swagger.operations.map((operation) => [operation.value, operation]));
  const paths = new Map<string, PathItem>(swagger.paths.map((path) => [path.key, path]));
  const open: SwaggerNode[] = [new SwaggerNode(swagger, 'document', swagger.root)];

  const enter = (child: Child, parent: SwaggerNode, container: string | undefined, key: string | number, value: JsonValue): void => {
    if (!isObject(value) || (child.extensible === true && String(key).startsWith('x-'))) return;
    const kind = REFERABLE.has(child.kind) && Object.hasOwn(value, '$ref') ? 'reference' : child.kind;
    const place: NodePlace = {
      parent,
      container,
      key,
      path: child.kind === 'pathItem' ? paths.get(String(key)) : undefined,
      operation: child.kind === 'operation' ? operations.get(value) : undefined,
      definition: container === 'definitions' && parent.kind === 'document' ? swagger.definitions.get(String(key)) : undefined,
      use: child.kind === 'schema' ? useOfSchema(parent) : undefined,
    };
    open.push(new SwaggerNode(swagger, kind, value, place));
  };

  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const kind = calls.kinds[node.kind];
    for (const wanted of kind.objects) caller.object(wanted, node);
    for (const key of Object.keys(node.value)) {
      const value = node.value[key] as JsonValue;
      const entry = kind.keys.get(key);
      if (entry === undefined || (kind.unknown.length > 0 && !kind.known.has(key))) {
        if (!key.startsWith('x-')) for (const wanted of kind.unknown) caller.key(wanted, node, value, key);
        if (entry === undefined) continue;
      }
      for (const wanted of entry.checks) caller.key(wanted, node, value, key);
      const { child } = entry;
      if (child === null) continue;
      if (child.shape === 'one') enter(child, node, undefined, key, value);
      else if (child.shape === 'list') {
        if (isArray(value)) for (let index = 0; index < value.length; index += 1) enter(child, node, key, index, value[index] as JsonValue);
      } else if (isObject(value)) for (const name of Object.keys(value)) enter(child, node, key, name, value[name] as JsonValue);
    }
  }
}

/** A schema inside another one is for what that one is for. */
function useOfSchema(parent: SwaggerNode): SchemaUse | undefined {
  if (parent.kind === 'document') return 'definition';
  if (parent.kind === 'parameter') return 'input';
  if (parent.kind === 'response' || parent.kind === 'notificationContent') return 'output';
  return undefined;
}
