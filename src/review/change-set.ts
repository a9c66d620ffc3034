/** A name for the changes that would break flows, by which an acceptance knows whether they are still the ones that were accepted. */
import { createHash } from 'node:crypto';
import type { Change } from '../changes/change.ts';
import { plainText } from '../text/render.ts';

/** 32 hexadecimal digits; the same for the same changes in any order and on any line. Undefined when nothing would break. */
export function changeSetOf(changes: readonly Change[]): string | undefined {
  const breaking = changes.filter(({ impact }) => impact === 'breaking').map(describe);
  if (breaking.length === 0) return undefined;
  return createHash('sha256').update(JSON.stringify(breaking.toSorted())).digest('hex').slice(0, 32);
}

function describe({ rule, side, file, pointer, operation, valuePath, message }: Change): string {
  return JSON.stringify([rule, side, file ?? '', pointer, operation ?? '', valuePath ?? '', plainText(message)]);
}
