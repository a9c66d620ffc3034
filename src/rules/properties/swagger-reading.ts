/** The little that the rules of apiProperties.json ask of the swagger beside its index. */
import { isObject, type JsonObject, member } from '../../connector/json-value.ts';
import type { Operation, Swagger } from '../../connector/swagger/swagger.ts';

/** The entries of securityDefinitions that are objects. */
export function securityOf(swagger: Swagger): JsonObject[] {
  const definitions = member(swagger.root, 'securityDefinitions');
  return isObject(definitions) ? Object.values(definitions).filter(isObject) : [];
}

export function isTrigger(operation: Operation): boolean {
  return member(operation.value, 'x-ms-trigger') !== undefined;
}

export function isPageable(operation: Operation): boolean {
  return member(operation.value, 'x-ms-pageable') !== undefined;
}
