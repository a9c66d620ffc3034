/** Writes the newer dynamic extension that says the same as an older one. */
import { type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import type { Operation } from '../../../connector/swagger/swagger.ts';
import type { SwaggerNode } from '../node.ts';
import { type Input, inputOf, matchOf, sourcesOf } from './inputs.ts';
import type { Invocation, Passed } from './invocations.ts';

const LAST_PROPERTIES = '/properties';

/** The path of a schema, when the path may lead on to its map of properties. */
export function schemaPathOf(path: string): string {
  if (path === 'properties') return '';
  return path.endsWith(LAST_PROPERTIES) ? path.slice(0, -LAST_PROPERTIES.length) : path;
}

/** An `x-ms-dynamic-list` instead of an `x-ms-dynamic-values`; undefined when it cannot be said without doubt. */
export function listInstead(node: SwaggerNode, invocation: Invocation): JsonObject | undefined {
  const { value } = invocation;
  return withPaths(newerCallOf(node, invocation), [
    ['itemsPath', member(value, 'value-collection')],
    ['itemValuePath', member(value, 'value-path')],
    ['itemTitlePath', member(value, 'value-title')],
  ]);
}

/** An `x-ms-dynamic-properties` instead of an `x-ms-dynamic-schema`; undefined when it cannot be said without doubt. */
export function propertiesInstead(node: SwaggerNode, invocation: Invocation): JsonObject | undefined {
  const path = member(invocation.value, 'value-path');
  return withPaths(newerCallOf(node, invocation), [['itemValuePath', typeof path === 'string' ? schemaPathOf(path) : path]]);
}

function withPaths(call: JsonObject | undefined, paths: readonly (readonly [string, JsonValue | undefined])[]): JsonObject | undefined {
  if (call === undefined) return undefined;
  const stated = paths.flatMap(([key, path]): [string, JsonValue][] => (path === undefined ? [] : [[key, path]]));
  return { ...call, ...Object.fromEntries(stated) };
}

/** Operation and parameters; only where one operation has the extension and all names are found. */
function newerCallOf(node: SwaggerNode, { operationId, target, passed }: Invocation): JsonObject | undefined {
  const [source, ...others] = sourcesOf(node);
  if (operationId === undefined || target === undefined || source === undefined || others.length > 0) return undefined;
  const parameters: [string, JsonObject][] = [];
  for (const each of passed) {
    const to = onlyInput(target, each.name);
    const entry = newerEntryOf(source, each);
    if (to === undefined || entry === undefined) return undefined;
    parameters.push([to.fullName, entry]);
  }
  return { operationId, parameters: Object.fromEntries(parameters) };
}

function newerEntryOf(source: Operation, { reference, fixed }: Passed): JsonObject | undefined {
  if (fixed !== undefined) return { value: fixed };
  const from = reference === undefined ? undefined : onlyInput(source, reference);
  return from && { parameterReference: from.fullName };
}

function onlyInput(operation: Operation, name: string): Input | undefined {
  const match = matchOf(operation, name, 'bare');
  return match.parameter !== undefined && match.property !== undefined ? undefined : inputOf(match);
}
