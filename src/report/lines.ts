/** One line a finding, `file:line:column: severity: message (Rule)`: what the problem matchers of editors and of GitHub read. */
import type { Finding } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import type { CheckReport } from './check-report.ts';

/** Paths as they were given on the command line. A finding without a line stands in the first one; one that is accepted is left out. */
export function renderLines(report: CheckReport): string {
  return report.connectors
    .flatMap(({ folder, findings }) => findings.filter(({ waiver }) => waiver === undefined).map((finding) => findingLine(finding, folder)))
    .map((line) => `${line}\n`)
    .join('');
}

function findingLine({ file, line = 1, column = 1, severity, message, help, rule }: Finding, folder: string): string {
  const words = [plainText(message), plainText(help)].filter((text) => text !== '').join(' ');
  return `${visible(file ?? folder)}:${line}:${column}: ${severity}: ${words} (${rule})`;
}
