/** The JSON contract, version 1 (`schemas/report.schema.json`): keys are only ever added. */
import type { Finding, Profile, Severity } from '../rules/rule.ts';
import { findSecrets, maskSecrets } from '../text/find-secrets.ts';
import { plainText } from '../text/render.ts';
import { escapeUnseen } from '../text/visible.ts';
import type { CheckReport } from './check-report.ts';

export const SCHEMA_VERSION = 1;

export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Sentences are plain text; what a finding does not have is absent. */
export interface JsonFinding extends Omit<Finding, 'message' | 'help'> {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

export function renderJsonCheck(report: CheckReport, tool: Tool): string {
  const connectors = report.connectors.map(
    ({ folder, profile, findings }): { folder: string; profile: Profile; findings: JsonFinding[] } => ({
      folder,
      profile,
      findings: findings.map(jsonFinding),
    }),
  );
  const { error, warning, info } = report.totals;
  return renderJson({
    schemaVersion: SCHEMA_VERSION,
    tool: { name: tool.name, version: tool.version },
    connectors,
    totals: { error, warning, info },
    gaps: report.gaps.map(plainText),
  });
}

export function jsonFinding(finding: Finding): JsonFinding {
  const { rule, severity, message, file, pointer, line, column, endLine, endColumn, help, fix, waiver, inBase } = finding;
  return {
    rule,
    severity,
    message: plainText(message),
    ...(file !== undefined && { file }),
    ...(pointer !== undefined && { pointer }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endLine !== undefined && { endLine }),
    ...(endColumn !== undefined && { endColumn }),
    help: plainText(help),
    // With a credential masked in it, a fix would write the mask.
    ...(fix && findSecrets(JSON.stringify(fix)).length === 0 && { fix }),
    ...(waiver && { waiver }),
    ...(inBase !== undefined && { inBase }),
  };
}

/**
 * Indented JSON. Characters that a terminal would act on or not show are written as escapes, which is the same JSON. Credentials are
 * masked, in paths and pointers too; a mask holds nothing that JSON would have to escape.
 */
export function renderJson(value: object): string {
  return `${escapeUnseen(maskSecrets(JSON.stringify(value, undefined, 2)))}\n`;
}
