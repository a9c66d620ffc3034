/**
 * Which old thing is which new thing. An operation is what its `operationId` says, because flows and apps know it by nothing else; a
 * parameter is its name; the body is the body, whatever its name; a response is its code.
 */
import type { JsonObject } from '../connector/json-value.ts';
import { member } from '../connector/json-value.ts';
import type { Operation, Parameter, Response, Swagger } from '../connector/swagger/swagger.ts';
import { NOTIFICATION, type OperationPair } from './fact.ts';

export interface Matched<T> {
  readonly old: T;
  readonly new: T;
}

/** Old things in their order, each with its new self; then the new things that were not there before. */
export interface Matching<T> {
  readonly old: readonly { readonly old: T; readonly new: T | undefined }[];
  readonly added: readonly T[];
}

function match<T>(olds: readonly T[], news: readonly T[], keysOf: readonly ((thing: T) => string | undefined)[]): Matching<T> {
  const partners = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of keysOf) {
    const free = queues(
      news.filter((thing) => !taken.has(thing)),
      keyOf,
    );
    for (const old of olds) {
      const key = keyOf(old);
      if (partners.has(old) || key === undefined) continue;
      const partner = free.get(key)?.shift();
      if (partner === undefined) continue;
      partners.set(old, partner);
      taken.add(partner);
    }
  }
  return { old: olds.map((old) => ({ old, new: partners.get(old) })), added: news.filter((thing) => !taken.has(thing)) };
}

function queues<T>(things: readonly T[], keyOf: (thing: T) => string | undefined): Map<string, T[]> {
  const byKey = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === undefined) continue;
    const queue = byKey.get(key);
    if (queue === undefined) byKey.set(key, [thing]);
    else queue.push(thing);
  }
  return byKey;
}

/** An operation without an id cannot be used in a flow; it is known by its place, so that its changes still show. */
export function matchOperations(old: Swagger, now: Swagger): readonly OperationPair[] {
  const { old: olds, added } = match(old.operations, now.operations, [keyOfOperation]);
  const pairs = olds.map((pair): OperationPair => (pair.new === undefined ? { old: pair.old } : { old: pair.old, new: pair.new }));
  return [...pairs, ...added.map((operation): OperationPair => ({ new: operation }))];
}

function keyOfOperation(operation: Operation): string {
  return operation.id === undefined ? `place ${operation.method} ${operation.path.key}` : `id ${operation.id}`;
}

/** First those of the same place and name, then those that only kept their name. */
export function matchParameters(old: Operation, now: Operation): Matching<Parameter> {
  return match(old.parameters, now.parameters, [
    (parameter) => (parameter.in === 'body' ? 'body' : `${parameter.in} ${parameter.name}`),
    (parameter) => (parameter.in === 'body' ? undefined : parameter.name),
  ]);
}

/** The responses of an operation, and what the path's webhook sends for the operation that is its trigger. */
export function responsesOf(operation: Operation): readonly Response[] {
  const content = notificationOf(operation);
  if (content === undefined) return operation.responses;
  const at = `${operation.path.pointer}/${NOTIFICATION}`;
  const notification = { code: NOTIFICATION, value: content, schema: member(content, 'schema'), usedAt: at, writtenAt: at };
  return [...operation.responses, notification];
}

function notificationOf(operation: Operation): JsonObject | undefined {
  const content = operation.path.notificationContent;
  if (content === undefined) return undefined;
  const { operations } = operation.path;
  const trigger =
    operations.find((one) => member(one.value, 'x-ms-trigger') !== undefined) ?? operations.find((one) => one.method === 'post');
  return (trigger ?? operations[0]) === operation ? content : undefined;
}

export function matchResponses(old: Operation, now: Operation): Matching<Response> {
  return match(responsesOf(old), responsesOf(now), [(response) => response.code]);
}
