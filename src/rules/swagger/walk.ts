/** Walks a document once and calls each rule only where it asked to be called. */
import { isArray, isObject, type JsonValue } from '../../connector/json-value.ts';
import { type Child, GRAMMAR, type ObjectKind, REFERABLE } from '../../connector/swagger/grammar.ts';
import type { PathItem, Swagger } from '../../connector/swagger/swagger.ts';
import { type SchemaUse, SwaggerNode } from './node.ts';
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
  /** Whether Swagger 2.0 knows the key. */
  readonly known: boolean;
  readonly checks: Wanted<KeyCheck>[];
}

interface KindCalls {
  readonly objects: Wanted<ObjectCheck>[];
  /** Keys that Swagger 2.0 knows for the kind, and keys that some rule wants to see. */
  readonly keys: Map<string, KeyCalls>;
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
        keys: new Map([...keys].map(([key, child]): [string, KeyCalls] => [key, { child, known: true, checks: [] }])),
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
      const entry = calls.keys.get(key) ?? { child: null, known: false, checks: [] };
      entry.checks.push({ rule, check: visit.check });
      calls.keys.set(key, entry);
    }
  }
}

/** Visits inside each other. */
const MOST_CALLS = 200;

type InTheMaking<T> = { -readonly [Key in keyof T]: T[Key] };

/** How a call is made; what it does when the rule throws is not the walk's business. */
export interface Caller {
  file(wanted: Wanted<FileCheck>, file: SwaggerFile): void;
  object(wanted: Wanted<ObjectCheck>, node: SwaggerNode): void;
  key(wanted: Wanted<KeyCheck>, node: SwaggerNode, value: JsonValue, key: string): void;
}

/**
 * Visits every object that Swagger 2.0 gives a meaning to, in the order of the file. A node is made when it is visited and forgotten after
 * what lies below it. What lies deeper than any real file waits in a list, so that depth costs no stack.
 */
export function walk(swagger: Swagger, calls: Calls, caller: Caller): void {
  const paths = new Map<string, PathItem>(swagger.paths.map((path) => [path.key, path]));
  const waiting: SwaggerNode[] = [new SwaggerNode(swagger, 'document', swagger.root)];
  let depth = 0;

  const visit = (node: SwaggerNode): void => {
    const { objects, keys, unknown } = calls.kinds[node.kind];
    for (const wanted of objects) caller.object(wanted, node);
    for (const key in node.value) {
      const value = node.value[key] as JsonValue;
      const entry = keys.get(key);
      if (unknown.length > 0 && !entry?.known && !key.startsWith('x-')) for (const wanted of unknown) caller.key(wanted, node, value, key);
      if (entry === undefined) continue;
      for (const wanted of entry.checks) caller.key(wanted, node, value, key);
      if (entry.child !== null && typeof value === 'object') enterAll(entry.child, node, key, value);
    }
  };

  const enterAll = (child: Child, parent: SwaggerNode, key: string, value: JsonValue): void => {
    if (child.shape === 'one') enter(child, parent, undefined, key, value);
    else if (child.shape === 'list') {
      if (isArray(value)) for (let index = 0; index < value.length; index += 1) enter(child, parent, key, index, value[index] as JsonValue);
    } else if (isObject(value)) for (const name in value) enter(child, parent, key, name, value[name] as JsonValue);
  };

  const enter = (child: Child, parent: SwaggerNode, container: string | undefined, key: string | number, value: JsonValue): void => {
    if (!isObject(value) || (child.extensible === true && String(key).startsWith('x-'))) return;
    const kind = REFERABLE.has(child.kind) && Object.hasOwn(value, '$ref') ? 'reference' : child.kind;
    const node: InTheMaking<SwaggerNode> = new SwaggerNode(swagger, kind, value, parent, container, key);
    if (child.kind === 'schema') node.use = useOfSchema(parent);
    if (child.kind === 'pathItem') node.path = paths.get(String(key));
    else if (child.kind === 'operation') node.operation = parent.path?.operations.find((operation) => operation.value === value);
    else if (container === 'definitions' && parent.kind === 'document') node.definition = swagger.definitions.get(String(key));
    if (depth === MOST_CALLS) {
      waiting.push(node);
      return;
    }
    depth += 1;
    visit(node);
    depth -= 1;
  };

  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) visit(node);
}

/** A schema inside another one is for what that one is for. */
function useOfSchema(parent: SwaggerNode): SchemaUse {
  if (parent.kind === 'document') return 'definition';
  if (parent.kind === 'parameter') return 'input';
  if (parent.kind === 'response' || parent.kind === 'notificationContent') return 'output';
  return parent.use;
}
