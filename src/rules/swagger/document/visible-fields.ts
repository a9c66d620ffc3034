/** Which parameters are fields that makers of flows see, and which therefore need texts. */
import type { SwaggerNode } from '../node.ts';

/**
 * A parameter outside the body that is shown: neither it nor its operation is internal. A parameter of a path is hidden when all
 * operations of the path are.
 */
export function isVisibleField(node: SwaggerNode): boolean {
  const location = node.in?.toLowerCase();
  if (location === undefined || location === 'body' || node.internal) return false;
  if (node.operation !== undefined) return !node.operation.internal;
  const operations = node.path?.operations ?? [];
  return operations.length === 0 || operations.some((operation) => !operation.internal);
}
