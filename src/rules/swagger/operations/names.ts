import type { Operation } from '../../../connector/swagger/swagger.ts';

/** What to call an operation in a sentence: its id, else its method and path. */
export function nameOf(operation: Operation): string {
  return operation.id ?? `${operation.method.toUpperCase()} ${operation.path.key}`;
}
