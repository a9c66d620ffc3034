/** Findings for the log of a GitHub Actions run: workflow commands that mark lines, and text that can do nothing at all. */

import { openFindings } from '../review/finding-groups.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import { logSafe, visible } from '../text/visible.ts';
import type { CheckReport } from './check-report.ts';
import { renderPrettyCheck } from './pretty.ts';
import { commandsCapped } from './sentences.ts';

/** GitHub shows so many errors and so many warnings of one step. */
const MOST_COMMANDS = 10;

/** `--format github`: the marked lines first, then everything as text. */
export function renderGithubCheck(report: CheckReport): string {
  const findings = report.connectors.flatMap((connector) => connector.findings);
  return `${renderWorkflowCommands(findings)}${logSafe(renderPrettyCheck(report, { colour: false }))}`;
}

/** Workflow commands for the first errors and warnings, one a line, and a note of how many are not marked. */
export function renderWorkflowCommands(findings: readonly Finding[]): string {
  const errors = openFindings(findings, 'error');
  const warnings = openFindings(findings, 'warning');
  const marked = [...errors.slice(0, MOST_COMMANDS), ...warnings.slice(0, MOST_COMMANDS)];
  const all = errors.length + warnings.length;
  const lines = [...marked.map(workflowCommand), ...(all > marked.length ? [commandsCapped(marked.length, all)] : [])];
  return lines.map((line) => `${line}\n`).join('');
}

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

function workflowCommand(finding: Finding): string {
  const { file, line, column, endLine, endColumn, severity, rule, message, help } = finding;
  const oneLine = endLine === undefined || endLine === line;
  const properties = Object.entries({
    // The runner has no escape for characters that are not seen: such a file is named without its place in the diff.
    file: file === undefined ? undefined : visible(file),
    line,
    endLine,
    col: oneLine ? column : undefined,
    endColumn: oneLine && endColumn !== undefined ? Math.max(column ?? 1, endColumn - 1) : undefined,
    title: rule,
  })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(`${plainText(message)}\n${plainText(help)}`.trim())}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
