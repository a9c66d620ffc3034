/** What `fix` did, and what is left for people. */
import type { Refusal } from '../fixes/steps.ts';
import { totalsOf } from '../review/totals.ts';
import type { Finding } from '../rules/rule.ts';
import { type Colours, paint, terminalText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { shortName } from './findings-markdown.ts';
import * as sentences from './sentences.ts';

export interface FixedConnector {
  readonly folder: string;
  readonly mended: readonly Finding[];
  readonly refused: readonly Refusal[];
  readonly left: readonly Finding[];
}

export interface FixReportOptions extends Colours {
  /** The files are written, and not only shown. */
  readonly written: boolean;
}

export function renderFixes(connectors: readonly FixedConnector[], options: FixReportOptions): string {
  const count = connectors.reduce((sum, { mended }) => sum + mended.length, 0);
  const blocks = [paint('bold', sentences.mendedHeading(count, options.written), options)];
  for (const { folder, mended, refused, left } of connectors) {
    const lines = [
      ...mended.map((finding) => `  ${placed(finding, folder, options)}`),
      ...refused.map(({ finding, why }) => `  ${sentences.NOT_MENDED} ${placed(finding, folder, options)} (${terminalText(why, options)})`),
      ...leftLines(left, folder, options),
    ];
    if (lines.length > 0)
      blocks.push([...(connectors.length > 1 ? [paint('underline', visible(folder), options)] : []), ...lines].join('\n'));
  }
  if (count > 0 && !options.written) blocks.push(sentences.HOW_TO_WRITE);
  return `${blocks.join('\n\n')}\n`;
}

/** Each error and warning that a person has to see to, and how many hints there are. */
function leftLines(left: readonly Finding[], folder: string, colours: Colours): string[] {
  const told = left.filter(({ severity }) => severity !== 'info');
  const summary = sentences.leftSentence(totalsOf(left));
  return [
    paint('bold', summary, colours),
    ...told.map((finding) => `  ${sentences.SEVERITY_WORDS[finding.severity]}: ${placed(finding, folder, colours)}`),
  ];
}

function placed(finding: Finding, folder: string, colours: Colours): string {
  const file =
    finding.file === undefined
      ? ''
      : `${visible(shortName(finding.file, folder))}${finding.line === undefined ? '' : `:${finding.line}`}: `;
  return `${file}${terminalText(finding.message, colours)} (${finding.rule})`;
}
