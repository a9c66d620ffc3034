/**
 * Dynamic extensions: a parameter or property whose choices or fields come from a call of another operation.
 *
 * The older two (`-values`, `-schema`) name inputs by their bare name or path; the newer ones put the name of the body parameter in front of
 * the path of a property. A tree (`-tree`) makes two calls: `open` for the top and `browse` for what lies below.
 */
import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { type Operation, objectOf, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onKey, TYPED, type Visit } from '../swagger-rule.ts';

export const VALUES = 'x-ms-dynamic-values';
export const LIST = 'x-ms-dynamic-list';
export const SCHEMA = 'x-ms-dynamic-schema';
export const PROPERTIES = 'x-ms-dynamic-properties';
export const TREE = 'x-ms-dynamic-tree';
export const DYNAMIC: readonly string[] = [VALUES, LIST, SCHEMA, PROPERTIES, TREE];

/** The objects that may carry a dynamic extension; beside a `$ref` too. */
export const HOLDERS = [...TYPED, 'reference'] as const;

/** How inputs are named: `where/area`, or `body/where/area` with the name of the body parameter in front. */
export type Spelling = 'bare' | 'full';

/** One entry of `parameters`: what is passed to an input of the called operation. */
export interface Passed {
  /** The key: the input of the called operation. */
  readonly name: string;
  /** The input of the operation that the extension stands in, when the value is taken from there. */
  readonly reference: string | undefined;
  /** The key under which the reference is written. */
  readonly referenceKey: 'parameter' | 'parameterReference';
  /** The value, when it is a fixed one. */
  readonly fixed: JsonValue | undefined;
  /** Keys from the entry down to the fixed value. */
  readonly fixedAt: readonly string[];
}

/** One call that an extension makes. */
export interface Invocation {
  readonly extension: string;
  /** Keys from the holder down to `value`. */
  readonly steps: readonly string[];
  /** The object with `operationId` and `parameters`. */
  readonly value: JsonObject;
  readonly spelling: Spelling;
  readonly operationId: string | undefined;
  /** The called operation; undefined when there is none of that id. */
  readonly target: Operation | undefined;
  readonly passed: readonly Passed[];
}

/** Calls the check for each call that these extensions make. */
export function onInvocation(
  extensions: readonly string[],
  check: (node: SwaggerNode, invocation: Invocation, report: Report) => void,
): Visit {
  return onKey(HOLDERS, extensions, (node, value, key, report) => {
    if (!isObject(value)) return;
    for (const invocation of invocationsOf(node.swagger, key, value)) check(node, invocation, report);
  });
}

/** The call that an extension of a holder makes; undefined when it is no object. */
export function invocationAt(node: SwaggerNode, extension: string): Invocation | undefined {
  const value = objectOf(node.value, extension);
  return value && invocationsOf(node.swagger, extension, value)[0];
}

const known = oncePerDocument(() => new Map<JsonObject, readonly Invocation[]>());

function invocationsOf(swagger: Swagger, extension: string, value: JsonObject): readonly Invocation[] {
  const read = known(swagger);
  let invocations = read.get(value);
  if (invocations === undefined) {
    invocations = readInvocations(swagger, extension, value);
    read.set(value, invocations);
  }
  return invocations;
}

function readInvocations(swagger: Swagger, extension: string, value: JsonObject): readonly Invocation[] {
  if (extension !== TREE) return [readInvocation(swagger, [extension], value)];
  return ['open', 'browse'].flatMap((part) => {
    const call = objectOf(value, part);
    return call === undefined ? [] : [readInvocation(swagger, [extension, part], call)];
  });
}

function readInvocation(swagger: Swagger, steps: readonly [string, ...string[]], value: JsonObject): Invocation {
  const [extension] = steps;
  const spelling: Spelling = extension === VALUES || extension === SCHEMA ? 'bare' : 'full';
  const operationId = textOf(value, 'operationId');
  const parameters = Object.entries(objectOf(value, 'parameters') ?? {});
  return {
    extension,
    steps,
    value,
    spelling,
    operationId,
    target: operationId === undefined ? undefined : swagger.operation(operationId),
    passed: parameters.map(([name, entry]) => readPassed(name, entry, spelling)),
  };
}

/** Entries of another form pass nothing that could be checked. */
function readPassed(name: string, entry: JsonValue, spelling: Spelling): Passed {
  const referenceKey = spelling === 'bare' ? 'parameter' : 'parameterReference';
  const nothing: Passed = { name, reference: undefined, referenceKey, fixed: undefined, fixedAt: [] };
  const reference = member(entry, referenceKey);
  if (reference !== undefined) return { ...nothing, reference: typeof reference === 'string' ? reference : undefined };
  const fixed = member(entry, 'value');
  if (fixed !== undefined) return { ...nothing, fixed, fixedAt: ['value'] };
  return spelling === 'bare' ? { ...nothing, fixed: entry } : nothing;
}
