/** The operations of a connector in short: what a pull request adds, changes and takes away. */

import type { Change } from '../changes/change.ts';
import { matchOperations } from '../changes/identity.ts';
import { nameOf } from '../changes/wording.ts';
import { operationName } from '../connector/swagger/operation-name.ts';
import { type Operation, Swagger } from '../connector/swagger/swagger.ts';
import { triggerOf } from './read-operations.ts';

/** An operation in a few words, for a table of what a pull request brings. */
export interface OutlinedOperation {
  readonly change: 'new' | 'changed' | 'removed';
  readonly kind: 'action' | 'trigger';
  /** Its summary, else its id. */
  readonly name: string;
  /** The operationId, or method and path. */
  readonly id: string;
}

/** Without the operations that users do not see. `changes`: what was found between the two, of this connector alone. */
export function outlineOperations(base: Swagger | undefined, head: Swagger, changes: readonly Change[]): OutlinedOperation[] {
  const changed = new Set(changes.map(({ operation, operationName }) => operation ?? operationName));
  return matchOperations(base ?? new Swagger({}), head).flatMap((pair) => {
    const operations = [pair.new, pair.old].filter((operation) => operation !== undefined);
    const [shown] = operations;
    if (shown === undefined || operations.every(({ internal }) => internal)) return [];
    if (pair.old === undefined) return [outlined(shown, 'new')];
    if (pair.new === undefined) return [outlined(shown, 'removed')];
    return changed.has(pair.old.id ?? nameOf(pair.old)) ? [outlined(shown, 'changed')] : [];
  });
}

function outlined(operation: Operation, change: OutlinedOperation['change']): OutlinedOperation {
  const kind = triggerOf(operation) === undefined ? 'action' : 'trigger';
  return { change, kind, name: nameOf(operation), id: operationName(operation) };
}
