/** Reports for a terminal: one line a finding, in the form that editors and terminals make clickable. */

import { openFindings } from '../review/finding-groups.ts';
import type { NextStep, Review } from '../review/review.ts';
import { totalsOf } from '../review/totals.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { type Colours, paint, plainText, terminalText } from '../text/render.ts';
import { visible } from '../text/visible.ts';
import { updateParagraphs } from './changes-pretty.ts';
import type { CheckReport } from './check-report.ts';
import { shortName } from './findings-markdown.ts';
import * as sentences from './sentences.ts';

const COLOUR_OF = { error: 'red', warning: 'yellow', info: 'blue' } as const satisfies Record<Severity, string>;
const MOST_STEPS = 3;

/** Files are named from their connector folder, with a heading for each folder when there is more than one. */
export function renderPrettyCheck(report: CheckReport, colours: Colours): string {
  const found = report.connectors.filter(({ findings }) => findings.length > 0);
  const sections = found.map(({ folder, findings }) => [
    ...(report.connectors.length > 1 ? [paint(['bold', 'underline'], visible(folder), colours)] : []),
    ...findingLines(
      findings.map((finding) => withinFolder(finding, folder)),
      sentences.FOLDER_PLACE,
      colours,
    ),
  ]);
  const weight = { ...report.totals, error: report.totals.error + report.gaps.length };
  const summary = sentences.checkedSentence(report.connectors.length, report.totals, report.gaps.length);
  return blocks([...sections, [strong(summary, weight, colours), ...nextLine(report, colours), ...fixLine(report)]]);
}

function withinFolder(finding: Finding, folder: string): Finding {
  return finding.file === undefined ? finding : { ...finding, file: shortName(finding.file, folder) };
}

export function renderPrettyReview(review: Review, colours: Colours): string {
  const totals = totalsOf(review.findings);
  const about = terminalText(sentences.aboutSentence(review), colours);
  const found = review.findings.some(({ waiver }) => waiver === undefined) ? [sentences.foundSentence(review.findings)] : [];
  return blocks([
    [strong(sentences.headline(review), totals, colours), ...(about === '' ? [] : [about])],
    [sentences.lifecycleSentence(review), sentences.holdSentence(review), sentences.breakingSentence(review)]
      .filter((said) => said.length > 0)
      .map((said) => terminalText(said, colours)),
    review.pullRequest.draft ? [sentences.DRAFT] : [],
    gapLines(review, colours),
    stepLines(review, colours),
    mendingLines(review),
    ...(review.update === undefined ? [] : updateParagraphs(review.update, colours)),
    findingLines(review.findings, sentences.PULL_REQUEST_PLACE, colours),
    sentences.idleDecisions(review).map((sentence) => terminalText(sentence, colours)),
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
  return [
    paint('bold', `${sentences.stepsHeading(review)}:`, colours),
    ...steps.map((step, index) => `  ${index + 1}. ${terminalText(step.text, colours)}${stepPlace(step)}`),
    ...(rest > 0 ? [`  ${sentences.moreSteps(rest)}`] : []),
  ];
}

function mendingLines({ mending }: Review): string[] {
  return mending === undefined ? [] : [sentences.mendingSentence(mending.count, 0), `  ${visible(sentences.fixCommand(mending.folders))}`];
}

function stepPlace(step: NextStep): string {
  return step.file === undefined || step.line === undefined ? '' : ` (${visible(step.file)}:${step.line})`;
}

/**
 * The findings as lines, a blank line between files. The way to fix is said once for neighbours that have it in common. `whole`: where a
 * finding stands that is about no file.
 */
function findingLines(findings: readonly Finding[], whole: string, colours: Colours): string[] {
  return neighbours(findings, (finding) => finding.file ?? '').flatMap((ofFile, index) => [
    ...(index > 0 ? [''] : []),
    ...neighbours(ofFile, (finding) => `${finding.rule} ${plainText(finding.help)}`).flatMap((alike) => [
      ...alike.map((finding) => findingLine(finding, whole, colours)),
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

function findingLine(finding: Finding, whole: string, colours: Colours): string {
  const severity = paint(COLOUR_OF[finding.severity], sentences.SEVERITY_WORDS[finding.severity], colours);
  const message = terminalText(finding.message, colours);
  const inBase = finding.inBase ? ` ${sentences.IN_BASE}` : '';
  const accepted = finding.waiver ? ` ${terminalText(sentences.acceptedBy(finding.waiver.by, finding.waiver.reason), colours)}` : '';
  return `${placeOf(finding, whole)}  ${severity}  ${paint('bold', finding.rule, colours)}  ${message}${inBase}${accepted}`;
}

function placeOf({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>, whole: string): string {
  if (file === undefined) return whole;
  return [visible(file), ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(':');
}

function helpLine({ help }: Finding, colours: Colours): string[] {
  return help.length === 0 ? [] : [paint('dim', `    ${plainText(help)}`, colours)];
}

/** The one thing to do next: what the first error asks for, or else the first warning. Several connectors: with the folder. Not where it stands right above. */
function nextLine({ connectors }: CheckReport, colours: Colours): string[] {
  const placed = connectors.flatMap(({ folder, findings }) =>
    findings.map((finding) => ({ finding: connectors.length > 1 ? finding : withinFolder(finding, folder), folder })),
  );
  const ofSeverity = (severity: Severity) => placed.find(({ finding }) => openFindings([finding], severity).length > 0);
  const next = ofSeverity('error') ?? ofSeverity('warning');
  if (next === undefined || placed.length === 1) return [];
  const { finding, folder } = next;
  const what = [finding.message, finding.help].filter((text) => text.length > 0).map((text) => terminalText(text, colours));
  return [`${paint('bold', `${sentences.NEXT_STEP}:`, colours)} ${placeOf(finding, visible(folder))}: ${what.join(' ')}`];
}

function fixLine({ connectors }: CheckReport): string[] {
  const mendable = connectors.some(({ findings }) => findings.some(({ fix, waiver }) => fix !== undefined && waiver === undefined));
  return mendable ? [sentences.TRY_FIX] : [];
}
