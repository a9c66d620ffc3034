/** What a called operation answers with, as far as dynamic extensions take something from it. */
import type { JsonObject, JsonValue } from '../../../connector/json-value.ts';
import type { Operation, Swagger } from '../../../connector/swagger/swagger.ts';
import { followAny, isOpen, type Outcome, readingsOf, typeOf } from './property-paths.ts';

/** The schema of the first successful response that has one, else of `default`. */
export function answerOf(operation: Operation): JsonValue | undefined {
  const described = operation.responses.filter((response) => response.schema !== undefined);
  const success =
    described.find((response) => /^2[0-9]{2}$/.test(response.code)) ?? described.find((response) => response.code === 'default');
  return success?.schema;
}

export function outputAt(swagger: Swagger, schema: JsonValue | undefined, path: string): Outcome {
  return followAny(swagger, schema, readingsOf(path, ['/', '.']));
}

/** The array at a path of the answer: its schema, `none` when there is something else or nothing, `unknown` when the answer does not say. */
export function arrayAt(operation: Operation, path: string): JsonObject | 'none' | 'unknown' {
  const { swagger } = operation.path;
  const answer = answerOf(operation);
  const outcome = answer === undefined ? 'open' : outputAt(swagger, answer, path);
  if (outcome === 'missing') return 'none';
  const schema = outcome === 'open' ? undefined : outcome.schema;
  if (schema === undefined) return 'unknown';
  const type = typeOf(schema) ?? (Object.hasOwn(schema, 'items') ? 'array' : undefined);
  if (type === 'array') return schema;
  return (type === undefined || type === 'object') && isOpen(swagger, schema) ? 'unknown' : 'none';
}
