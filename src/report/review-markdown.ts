/** A review as Markdown: the body of the comment, of the check run and of the job summary. */

import type { Comparison } from '../memory/run-state.ts';
import type { Update } from '../review/compare-versions.ts';
import { openFindings } from '../review/finding-groups.ts';
import type { NextStep, PassedCheck, Review } from '../review/review.ts';
import type { Finding } from '../rules/rule.ts';
import { commitAddress, type Source } from '../text/links.ts';
import { codeSpan, markdownLink, markdownWords } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import { type ChangesDetail, type ChangesSurroundings, changesMarkdown, sinceMarkdown } from './changes-markdown.ts';
import type { RuleLookup } from './check-report.ts';
import { type Detail, findingsMarkdown, folded, placeLink, ruleLink, type Surroundings, shortName } from './findings-markdown.ts';
import { operationsSection } from './operations-markdown.ts';
import * as sentences from './sentences.ts';
import { fenceFor } from './suggestion.ts';

export interface ReportOptions {
  readonly rules: RuleLookup;
  /** Version of this tool. */
  readonly version: string;
  /** Address of the GitHub server; `https://github.com` when absent. */
  readonly server?: string;
}

export interface BodyExtras {
  readonly comparison?: Comparison;
  /** The patch itself is shown, where there is room for it. */
  readonly withPatch?: boolean;
  /** Sentences of the kind of report, before the footer. */
  readonly notes?: readonly string[];
}

interface Level extends Detail {
  readonly passed: boolean;
  readonly steps: number;
  /** Operations of one connector that are listed. */
  readonly operations: number;
  readonly note: boolean;
}

const ALL = Number.POSITIVE_INFINITY;
const MOST_STEPS = 3;
const MOST_GAPS = 10;
const MOST_IDLE = 20;

/** From everything to nothing but the verdict. The first one that fits is used. */
const EVERYTHING: Level = { why: true, places: ALL, kinds: ALL, files: ALL, passed: true, steps: MOST_STEPS, operations: ALL, note: false };
const READABLE: Level = { ...EVERYTHING, places: 20, operations: 60 };
const SHORTER: readonly Level[] = [
  { ...READABLE, why: false, places: 10, operations: 20, note: true },
  { ...READABLE, why: false, places: 3, operations: 0, passed: false, note: true },
  { ...READABLE, why: false, operations: 0, places: 1, kinds: 20, files: 60, passed: false, note: true },
  { ...READABLE, why: false, operations: 0, places: 0, kinds: 5, files: 20, passed: false, note: true },
  { ...READABLE, why: false, operations: 0, places: 0, kinds: 0, files: 40, passed: false, note: true },
  { ...READABLE, why: false, operations: 0, places: 0, kinds: 0, files: 0, passed: false, note: true },
  { ...READABLE, why: false, operations: 0, places: 0, kinds: 0, files: 0, passed: false, steps: 0, note: true },
];

/** For a reader on a page that is scrolled past: long lists of places are cut even where they would fit. At most `limit` bytes. */
export function readableMarkdown(review: Review, options: ReportOptions, limit: number, extras: BodyExtras = {}): string {
  return firstThatFits(review, options, limit, extras, [READABLE, ...SHORTER]);
}

/** Everything, as far as `limit` bytes allow. */
export function completeMarkdown(review: Review, options: ReportOptions, limit: number, extras: BodyExtras = {}): string {
  return firstThatFits(review, options, limit, extras, [EVERYTHING, READABLE, ...SHORTER]);
}

function firstThatFits(review: Review, options: ReportOptions, limit: number, extras: BodyExtras, levels: readonly Level[]): string {
  for (const level of levels) {
    const text = bodyMarkdown(review, options, extras, level);
    // GitHub counts characters; bytes are never fewer.
    if (Buffer.byteLength(text) <= limit) return text;
  }
  return `${headingMarkdown(review)}\n\n${markdownWords(sentences.SHORTENED)}\n`;
}

function bodyMarkdown(review: Review, options: ReportOptions, extras: BodyExtras, level: Level): string {
  const around = surroundings(review, options);
  const blocks = [
    headingMarkdown(review),
    ...introduction(review, extras.comparison, level),
    ...gapsMarkdown(review, level),
    ...stepsMarkdown(review, level, around),
    ...mendingMarkdown(review, extras.withPatch === true && level.kinds > 0),
    ...changesSection(review, level, options, around),
    ...findingsSections(review, level, around),
    ...operationsSection(review.connectors, level.operations),
    ...waivedMarkdown(review, level, around),
    ...idleMarkdown(review, level),
    ...(review.verdict === 'not-applicable' ? [] : passedMarkdown(review.passed, level, around)),
    ...(extras.notes ?? []).map(markdownWords),
    footerMarkdown(review, options),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Where the reviewed commit can be looked at; undefined for a local clone. */
function sourceOf({ pullRequest: { repository, head } }: Review, { server = 'https://github.com' }: ReportOptions): Source | undefined {
  return repository === undefined ? undefined : { server, repository, sha: head };
}

function surroundings(review: Review, options: ReportOptions): Surroundings {
  const source = sourceOf(review, options);
  const [only, ...others] = review.connectors;
  const folder = only && others.length === 0 ? only.folder : '';
  return { rules: options.rules, folder, whole: sentences.PULL_REQUEST, ...(source && { source }) };
}

export function headingMarkdown(review: Review): string {
  return `### ${sentences.glyph(review)} ${markdownWords(sentences.headline(review))}`;
}

function introduction(review: Review, comparison: Comparison | undefined, level: Level): string[] {
  if (review.verdict === 'not-applicable' && review.findings.length === 0) return [];
  const found = review.findings.some(({ waiver }) => waiver === undefined) ? [sentences.foundSentence(review.findings)] : [];
  const compared =
    comparison && comparison.fixed + comparison.added + comparison.left > 0 ? [sentences.comparisonSentence(comparison)] : [];
  const about = [markdownText(sentences.aboutSentence(review)), ...[...found, ...compared].map(markdownWords)].join(' ').trim();
  return [
    ...(about === '' ? [] : [about]),
    ...[sentences.lifecycleSentence(review), sentences.holdSentence(review), sentences.breakingSentence(review)]
      .filter((said) => said.length > 0)
      .map(markdownText),
    ...(review.pullRequest.draft ? [markdownWords(sentences.DRAFT)] : []),
    ...(level.note ? [markdownWords(sentences.SHORTENED)] : []),
  ];
}

function gapsMarkdown(review: Review, level: Level): string[] {
  if (review.gaps.length === 0) return [];
  const shown = review.gaps.slice(0, level.steps === 0 ? 0 : MOST_GAPS).map((gap) => `- ${markdownText(gap)}`);
  if (review.gaps.length > shown.length) shown.push(`- ${sentences.moreGaps(review.gaps.length - shown.length)}`);
  return [`**${sentences.GAPS}**`, shown.join('\n'), markdownWords(sentences.afterGaps(review.verdict))];
}

function stepsMarkdown(review: Review, level: Level, around: Surroundings): string[] {
  const steps = review.nextSteps.slice(0, level.steps);
  if (steps.length === 0) return [];
  const rest = review.nextSteps.length - steps.length;
  const items = steps.map((step, index) => `${index + 1}. ${stepMarkdown(step, around)}`);
  return [`**${sentences.stepsHeading(review)}**`, items.join('\n'), ...(rest > 0 ? [sentences.moreSteps(rest)] : [])];
}

/** A file as a whole is named in the text already. */
function stepMarkdown(step: NextStep, around: Surroundings): string {
  if (step.file === undefined || step.line === undefined) return markdownText(step.text);
  const label = `${codeSpan(shortName(step.file, around.folder))}, line ${step.line}`;
  return `${markdownText(step.text)} (${placeLink(label, step.file, step.line, around.source)})`;
}

const LONGEST_PATCH = 60_000;
/** What a page would not show is not shown in part: the file has it. */
const HIDDEN = /\p{Cf}|(?![\t\n])\p{Cc}/u;

/** How many a machine can mend, and how. */
function mendingMarkdown({ mending, pullRequest }: Review, withPatch: boolean): string[] {
  if (mending === undefined) return [];
  const inline = pullRequest.repository === undefined ? 0 : mending.suggestions.length;
  const said = `${markdownWords(sentences.mendingSentence(mending.count, inline))} ${codeSpan(sentences.fixCommand(mending.folders))}`;
  if (!withPatch) return [said];
  const leftOut = mending.leftOut.length === 0 ? [] : [markdownText(sentences.leftOutOfPatch(mending.leftOut))];
  if (mending.patch === '' || mending.patch.length > LONGEST_PATCH || HIDDEN.test(mending.patch)) return [said, ...leftOut];
  const fence = fenceFor(mending.patch);
  return [said, folded(sentences.PATCH_HEADING, `${fence}diff\n${mending.patch}${fence}`), ...leftOut];
}

function findingsSections(review: Review, level: Level, around: Surroundings): string[] {
  if (level.files === 0) return [];
  const hints = openFindings(review.findings, 'info');
  return [
    ...errorsSection(review, level, around),
    ...foldedSection(openFindings(review.findings, 'warning'), sentences.warningsHeading, level, around),
    ...foldedSection(hints.filter(isNew), sentences.hintsHeading, level, around),
    ...foldedSection(hints.filter(isOld), sentences.oldHintsHeading, level, around),
  ];
}

const isNew = ({ inBase }: Finding): boolean => inBase !== true;
const isOld = ({ inBase }: Finding): boolean => inBase === true;

/** Folded where the steps name every error: then only the reasons and further places are new. */
function errorsSection(review: Review, level: Level, around: Surroundings): string[] {
  const errors = openFindings(review.findings, 'error');
  const areAllSteps = errors.every(({ rule }) => review.nextSteps.slice(0, level.steps).some((step) => step.rule === rule));
  if (areAllSteps && review.nextSteps.length <= level.steps) return foldedSection(errors, sentences.errorsHeading, level, around);
  return [`### ${sentences.countOf(errors.length, 'error')}`, findingsMarkdown(errors, level, around)];
}

function foldedSection(findings: readonly Finding[], heading: (count: number) => string, level: Level, around: Surroundings): string[] {
  return findings.length === 0 ? [] : [folded(heading(findings.length), findingsMarkdown(findings, level, around))];
}

/** Left out where an update changed nothing but texts of the readme: nothing follows from it. */
function changesSection({ update, pullRequest }: Review, level: Level, options: ReportOptions, around: Surroundings): string[] {
  if (update === undefined || (update.changes.length === 0 && update.update?.kind !== 'major')) return [];
  const detail = level.kinds === 0 ? { changes: 0, remedies: 0 } : { changes: level.places * 5, remedies: level.places };
  const base = around.source && { ...around.source, sha: pullRequest.base.sha };
  const places = { rules: options.rules, folder: around.folder, ...(around.source && { head: around.source }), ...(base && { base }) };
  return [`### ${sentences.CHANGES}`, changesMarkdown(update, detail, places), ...sinceSection(update, detail, places)];
}

function sinceSection({ sinceLastPush }: Update, detail: ChangesDetail, places: ChangesSurroundings): string[] {
  if (sinceLastPush === undefined) return [];
  const { base, ...others } = places;
  return [sinceMarkdown(sinceLastPush, detail, base ? { ...others, base: { ...base, sha: sinceLastPush.commit } } : others)];
}

function waivedMarkdown(review: Review, level: Level, around: Surroundings): string[] {
  const waived = review.findings.flatMap((finding) => (finding.waiver ? [{ finding, waiver: finding.waiver }] : []));
  if (waived.length === 0) return [];
  const shown = level.files === 0 ? [] : waived.slice(0, level.places);
  if (shown.length === 0) return [`${sentences.waivedHeading(waived.length)}.`];
  const items = shown.map(({ finding, waiver }) => {
    return `- ${findingInOneLine(finding, around)} ${markdownText(sentences.acceptedBy(waiver.by, waiver.reason))}`;
  });
  if (waived.length > shown.length) items.push(`- ${sentences.andMore(waived.length - shown.length)}`);
  return [folded(sentences.waivedHeading(waived.length), items.join('\n'))];
}

function idleMarkdown(review: Review, level: Level): string[] {
  const idle = sentences.idleDecisions(review);
  if (idle.length === 0) return [];
  const shown = level.files === 0 ? [] : idle.slice(0, MOST_IDLE);
  const items = shown.map((sentence) => `- ${markdownText(sentence)}`);
  if (idle.length > shown.length) items.push(`- ${sentences.andMore(idle.length - shown.length)}`);
  return [folded(sentences.idleHeading(idle.length), items.join('\n'))];
}

function findingInOneLine(finding: Finding, around: Surroundings): string {
  const message = `${markdownText(finding.message)} (${ruleLink(finding.rule, around.rules)})`;
  if (finding.file === undefined) return message;
  const label = `${codeSpan(shortName(finding.file, around.folder))}${finding.line === undefined ? '' : `, line ${finding.line}`}`;
  return `${placeLink(label, finding.file, finding.line, around.source)}: ${message}`;
}

function passedMarkdown(passed: readonly PassedCheck[], level: Level, around: Surroundings): string[] {
  if (passed.length === 0 || !level.passed) return [];
  const items = passed.map((check) => `- ${markdownWords(check.summary)} (${ruleLink(check.rule, around.rules)})`);
  return [folded(sentences.passedHeading(passed.length), items.join('\n'))];
}

/** Which commit this is about and which version says so, so that a report of another push cannot be taken for this one. */
export function footerMarkdown(review: Review, options: ReportOptions): string {
  const source = sourceOf(review, options);
  const commit = codeSpan(review.pullRequest.head.slice(0, 7));
  return `---\n${markdownWords(sentences.footer(options.version))} ${source ? markdownLink(commit, commitAddress(source)) : commit}.`;
}
