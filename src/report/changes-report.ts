/** Changes in the groups that reports show them in. */
import type { Change, Impact } from '../changes/change.ts';

/** Changes of one operation, or of the connector as a whole. */
export interface ChangeGroup {
  /** The operationId; absent for the connector, and for an operation without one. */
  readonly operation?: string;
  readonly name?: string;
  readonly changes: readonly Change[];
}

export function changesOf(changes: readonly Change[], impact: Impact): Change[] {
  return changes.filter((change) => change.impact === impact);
}

/** In the order in which the operations first come. */
export function groupByOperation(changes: readonly Change[]): ChangeGroup[] {
  const groups = new Map<string | undefined, Change[]>();
  for (const change of changes) {
    const key = change.operation ?? change.operationName;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()].map((group) => {
    const { operation, operationName } = group[0] ?? {};
    return { ...(operation !== undefined && { operation }), ...(operationName !== undefined && { name: operationName }), changes: group };
  });
}
