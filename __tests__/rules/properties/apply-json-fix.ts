import type { JsonEdit, JsonScalarOrTree } from '../../../src/fixes/fix.ts';

type Node = Record<string, unknown> | unknown[];

/** Applies edits to a copy of a value; enough for tests, where every parent exists. */
export function applyJsonFix(value: unknown, edits: readonly JsonEdit[]): unknown {
  const root = structuredClone(value);
  for (const edit of edits) {
    const keys = edit.pointer
      .split('/')
      .slice(1)
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = keys.pop() ?? '';
    const owner = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], root) as Node;
    change(owner, last, edit.op === 'set' ? edit.value : undefined);
  }
  return root;
}

function change(owner: Node, key: string, value: JsonScalarOrTree | undefined): void {
  if (Array.isArray(owner)) owner.splice(Number(key), 1, ...(value === undefined ? [] : [value]));
  else if (value === undefined) delete owner[key];
  else owner[key] = value;
}
