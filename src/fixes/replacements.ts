/** The fixes of findings as replacements at lines and columns, for viewers that offer them. */
import type { Connector } from '../connector/connector.ts';
import { LineTable } from '../connector/json/lines.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import type { Finding } from '../rules/rule.ts';
import { findSecrets } from '../text/find-secrets.ts';
import { BYTE_ORDER_MARK, exactText, fileAt } from './file-text.ts';
import { type MendingTask, mendConnector } from './mend.ts';
import { planSteps } from './steps.ts';
import type { TextEdit } from './text-edit.ts';

/** A stretch of a file, 1-based with an exclusive end, and what is to stand there instead. */
export interface Replacement {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/**
 * Each taken alone. Left out is what does more than change the text of the finding's own file, what `mendConnector` does not vouch for, and
 * what writes a credential: a report would mask it, and whoever takes the replacement over would write the mask.
 * `check`: everything that there is to say about a connector; `findings` are among it.
 */
export function replacementsFor(
  connector: Connector,
  findings: readonly Finding[],
  check: MendingTask['check'],
): ReadonlyMap<Finding, readonly Replacement[]> {
  const { mended } = mendConnector(connector, { check, wants: changesText });
  const vouched = new Set(mended.map(nameOf));
  const { steps } = planSteps(
    connector,
    findings.filter((finding) => changesText(finding) && vouched.has(nameOf(finding))),
  );
  const tables = new Map<string, LineTable>();
  return new Map(
    steps.flatMap(({ findings: fixed, change }) => {
      if (change.kind !== 'edit') return [];
      const table = tables.get(change.path) ?? new LineTable(textAt(connector, change.path));
      tables.set(change.path, table);
      if (change.edits.some(({ text }) => findSecrets(text).length > 0)) return [];
      const replacements = change.edits.map((edit) => replacementOf(edit, table));
      return fixed.map((finding) => [finding, replacements] as const);
    }),
  );
}

function changesText({ fix }: Finding): boolean {
  return fix?.kind === 'json' || fix?.kind === 'text';
}

/** Findings of one name are mended the same way. */
function nameOf(finding: Finding): string {
  return fingerprints([finding]).join();
}

function replacementOf({ offset, length, text }: TextEdit, table: LineTable): Replacement {
  const start = table.positionAt(offset);
  const end = table.positionAt(offset + length);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column, text };
}

/** Without its byte order mark, as offsets of fixes are. */
function textAt(connector: Connector, path: string): string {
  const blob = fileAt(connector, path)?.blob;
  const text = blob?.kind === 'bytes' ? exactText(blob.bytes) : undefined;
  return text?.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : (text ?? '');
}
