import type { Operation } from './swagger.ts';

/** How messages name an operation: its id, or method and path where it has none. */
export function operationName({ id, method, path }: Operation): string {
  return id ?? `${method.toUpperCase()} ${path.key}`;
}
