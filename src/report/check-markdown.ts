/** `check --format markdown`: the findings of connectors on disk for a page, everything unfolded. */

import { openFindings } from '../review/finding-groups.ts';
import { codeSpan } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import type { CheckReport, RuleLookup } from './check-report.ts';
import { type Detail, findingsMarkdown } from './findings-markdown.ts';
import { checkedSentence, countOf, FOLDER } from './sentences.ts';

const ALL = Number.POSITIVE_INFINITY;
const EVERYTHING: Detail = { why: true, places: ALL, kinds: ALL, files: ALL };

export function renderMarkdownCheck(report: CheckReport, rules: RuleLookup): string {
  const sections = report.connectors.flatMap(({ folder, findings }) => {
    const bySeverity = (['error', 'warning', 'info'] as const).flatMap((severity) => {
      const open = openFindings(findings, severity);
      return open.length === 0
        ? []
        : [`### ${countOf(open.length, severity)}`, findingsMarkdown(open, EVERYTHING, { rules, folder, whole: FOLDER })];
    });
    return bySeverity.length === 0 ? [] : [`## ${codeSpan(folder)}`, ...bySeverity];
  });
  const gaps = report.gaps.length === 0 ? [] : [report.gaps.map((gap) => `- ${markdownText(gap)}`).join('\n')];
  return `${[checkedSentence(report.connectors.length, report.totals, report.gaps.length), ...gaps, ...sections].join('\n\n')}\n`;
}
