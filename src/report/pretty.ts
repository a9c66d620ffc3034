/** Reports for a terminal: one line a finding, in the form that editors and terminals make clickable. */
import type { NextStep, Review } from '../review/review.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { type Colours, paint, plainText, terminalText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { type CheckReport, totalsOf } from './check-report.ts';
import { openFindings } from './groups.ts';
import * as sentences from './sentences.ts';

const COLOUR_OF = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;
const MOST_STEPS = 3;

export function renderPrettyCheck(report: CheckReport, colours: Colours): string {
  const findings = report.connectors.flatMap((connector) => connector.findings);
  const summary = sentences.checkedSentence(report.connectors.length, report.totals);
  return blocks([findingLines(findings, colours), [strong(summary, report.totals, colours), ...nextLine(findings, colours)]]);
}

export function renderPrettyReview(review: Review, colours: Colours): string {
  const totals = totalsOf(review.findings);
  const about = terminalText(sentences.aboutSentence(review), colours);
  const found = totals.error + totals.warning + totals.info > 0 ? [sentences.foundSentence(totals)] : [];
  return blocks([
    [strong(sentences.headline(review), totals, colours), ...(about === '' ? [] : [about])],
    review.pullRequest.draft ? [sentences.DRAFT] : [],
    gapLines(review, colours),
    stepLines(review, colours),
    findingLines(review.findings, colours),
    found,
  ]);
}

/** Lines in paragraphs; an empty paragraph leaves no gap. */
function blocks(paragraphs: readonly (readonly string[])[]): string {
  const shown = paragraphs.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

function strong(sentence: string, totals: Readonly<Record<Severity, number>>, colours: Colours): string {
  const colour = totals.error > 0 ? 'red' : totals.warning > 0 ? 'yellow' : 'green';
  return paint(['bold', colour], sentence, colours);
}

function gapLines(review: Review, colours: Colours): string[] {
  if (review.gaps.length === 0) return [];
  return [
    `${sentences.GAPS}:`,
    ...review.gaps.map((gap) => `  - ${terminalText(gap, colours)}`),
    ...(review.verdict === 'unknown' ? [sentences.NEITHER] : []),
  ];
}

function stepLines(review: Review, colours: Colours): string[] {
  const steps = review.nextSteps.slice(0, MOST_STEPS);
  if (steps.length === 0) return [];
  const rest = review.nextSteps.length - steps.length;
  const title = review.suggestedTitle === undefined ? [] : [sentences.SUGGESTED_TITLE, `  ${visible(review.suggestedTitle)}`];
  return [
    paint('bold', `${sentences.NEXT_STEPS}:`, colours),
    ...steps.map((step, index) => `  ${index + 1}. ${terminalText(step.text, colours)}${stepPlace(step)}`),
    ...(rest > 0 ? [`  ${sentences.moreSteps(rest)}`] : []),
    ...title,
  ];
}

function stepPlace(step: NextStep): string {
  if (step.file === undefined) return '';
  return ` (${visible(step.file)}${step.line === undefined ? '' : `:${step.line}`})`;
}

/** The findings as lines, a blank line between files. The way to fix is said once for neighbours that have it in common. */
function findingLines(findings: readonly Finding[], colours: Colours): string[] {
  return neighbours(findings, (finding) => finding.file ?? '').flatMap((ofFile, index) => [
    ...(index > 0 ? [''] : []),
    ...neighbours(ofFile, (finding) => `${finding.rule} ${plainText(finding.help)}`).flatMap((alike) => [
      ...alike.map((finding) => findingLine(finding, colours)),
      ...helpLine(alike[0], colours),
    ]),
  ]);
}

function neighbours(findings: readonly Finding[], keyOf: (finding: Finding) => string): [Finding, ...Finding[]][] {
  const runs: [Finding, ...Finding[]][] = [];
  for (const finding of findings) {
    const last = runs.at(-1);
    if (last && keyOf(last[0]) === keyOf(finding)) last.push(finding);
    else runs.push([finding]);
  }
  return runs;
}

function findingLine(finding: Finding, colours: Colours): string {
  const severity = paint(COLOUR_OF[finding.severity], sentences.SEVERITY_WORDS[finding.severity], colours);
  const message = terminalText(finding.message, colours);
  const inBase = finding.inBase ? ` ${sentences.IN_BASE}` : '';
  const accepted = finding.waiver ? ` ${terminalText(sentences.acceptedBy(finding.waiver.by, finding.waiver.reason), colours)}` : '';
  return `${placeOf(finding)}  ${severity}  ${paint('bold', finding.rule, colours)}  ${message}${inBase}${accepted}`;
}

function placeOf({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  if (file === undefined) return sentences.PULL_REQUEST_PLACE;
  return [visible(file), ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':');
}

function helpLine({ help }: Finding, colours: Colours): string[] {
  return help.length === 0 ? [] : [paint('dim', `    ${plainText(help)}`, colours)];
}

/** The one thing to do next: what the first error asks for, or else the first warning. */
function nextLine(findings: readonly Finding[], colours: Colours): string[] {
  const [next] = [...openFindings(findings, 'error'), ...openFindings(findings, 'warning')];
  if (next === undefined) return [];
  const what = next.help.length > 0 ? next.help : next.message;
  return [`${paint('bold', `${sentences.NEXT_STEP}:`, colours)} ${placeOf(next)}: ${terminalText(what, colours)}`];
}
