/** `diff --format json`: the contract of the comparison, also for the two keys that a review takes from it. */
import type { Change } from '../changes/change.ts';
import type { ChangesReport } from '../changes/diff-connectors.ts';
import type { UpdateClass } from '../changes/update-class.ts';
import { plainText } from '../text/render.ts';
import { jsonFinding, renderJson, SCHEMA_VERSION } from './json.ts';

export interface JsonChange
  extends Pick<Change, 'rule' | 'impact' | 'operation' | 'valuePath' | 'pointer' | 'side' | 'file' | 'line' | 'column'> {
  /** What will happen and what to do about it. */
  readonly message: string;
}

export interface JsonUpdate {
  readonly kind: UpdateClass['kind'];
  readonly reasons: readonly string[];
}

export function renderJsonDiff({ changes, update, findings, gaps }: ChangesReport): string {
  return renderJson({
    schemaVersion: SCHEMA_VERSION,
    changes: changes.map(jsonChange),
    ...(update && { update: jsonUpdate(update) }),
    findings: findings.map(jsonFinding),
    gaps: gaps.map(plainText),
  });
}

export function jsonChange({ rule, impact, message, help, operation, valuePath, side, pointer, file, line, column }: Change): JsonChange {
  return {
    rule,
    impact,
    message: [plainText(message), ...(help.length > 0 ? [plainText(help)] : [])].join(' '),
    ...(operation !== undefined && { operation }),
    ...(valuePath !== undefined && { valuePath }),
    pointer,
    side,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

export function jsonUpdate({ kind, reasons }: UpdateClass): JsonUpdate {
  return { kind, reasons: reasons.map(plainText) };
}
