/** A review as a check run or a commit status. */
import type { Review, Verdict } from '../review/review.ts';
import { totalsOf } from '../review/totals.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { maskSecrets } from '../text/find-secrets.ts';
import { plainText } from '../text/render.ts';
import { type ReportOptions, readableMarkdown } from './review-markdown.ts';
import { annotationsCapped, headline, totalsSentence } from './sentences.ts';

/** As GitHub's API takes it. Lines and columns are 1-based; columns only where start and end line are the same. */
export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

export interface CheckRun {
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  /** One request each. */
  readonly annotationPages: readonly (readonly Annotation[])[];
}

export interface CommitStatus {
  readonly state: 'success' | 'failure' | 'error';
  readonly description: string;
}

/** GitHub takes 65,535 characters. */
const SUMMARY_BYTES = 65_000;
const PAGE = 50;
const MOST_ANNOTATIONS = 500;
const DESCRIPTION = 140;

/**
 * `unknown` is neutral: it shows as grey and not as passed, says so in its title, and does not hold up a merge, since what could not be
 * read is seldom the publisher's doing. GitHub lets a neutral check satisfy branch protection, so a person still has to look: the comment
 * and the title say that the review is not finished.
 */
const CONCLUSIONS: Readonly<Record<Verdict, CheckRun['conclusion']>> = {
  pass: 'success',
  'changes-needed': 'failure',
  unknown: 'neutral',
  'not-applicable': 'success',
};

export function renderCheck(review: Review, options: ReportOptions): CheckRun {
  const all = review.findings.filter((finding) => finding.file !== undefined && finding.waiver === undefined);
  const annotations = bySeverity(all).slice(0, MOST_ANNOTATIONS).map(annotationOf);
  const notes = all.length > annotations.length ? [annotationsCapped(annotations.length, all.length)] : [];
  return {
    conclusion: CONCLUSIONS[review.verdict],
    title: resultTitle(review),
    summary: readableMarkdown(review, options, SUMMARY_BYTES, { notes }),
    annotationPages: pages(annotations),
  };
}

/**
 * GitHub has no neutral status. `unknown` is `error`, its word for a checker that could not do its work: it is not a pass, and nothing but
 * a pass satisfies branch protection. Who must not be held up by that requires the check run instead.
 */
const STATES: Readonly<Record<Verdict, CommitStatus['state']>> = {
  pass: 'success',
  'changes-needed': 'failure',
  unknown: 'error',
  'not-applicable': 'success',
};

export function renderStatus(review: Review): CommitStatus {
  const description = resultTitle(review);
  return { state: STATES[review.verdict], description: [...description].slice(0, DESCRIPTION).join('') };
}

function resultTitle(review: Review): string {
  const totals = totalsOf(review.findings);
  const found = totals.error + totals.warning + totals.info === 0 ? '' : ` ${totalsSentence(totals)}.`;
  return `${headline(review)}${found}`;
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function bySeverity(findings: readonly Finding[]): Finding[] {
  return ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

const LEVELS = { error: 'failure', warning: 'warning', info: 'notice' } as const;

function annotationOf(finding: Finding): Annotation {
  const line = finding.line ?? 1;
  const endLine = Math.max(line, finding.endLine ?? line);
  const columns = endLine === line && finding.line !== undefined ? columnsOf(finding) : {};
  const help = plainText(finding.help);
  return {
    path: maskSecrets(finding.file ?? ''),
    start_line: line,
    end_line: endLine,
    ...columns,
    annotation_level: LEVELS[finding.severity],
    title: finding.rule,
    message: [plainText(finding.message), ...(help === '' ? [] : [help])].join('\n'),
  };
}

function columnsOf({ column, endColumn }: Finding): { start_column?: number; end_column?: number } {
  if (column === undefined) return {};
  // Ours is exclusive, GitHub's inclusive.
  return { start_column: column, end_column: Math.max(column, (endColumn ?? column + 1) - 1) };
}

function pages<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => items.slice(page * PAGE, (page + 1) * PAGE));
}
