/** Every report by the name of its format, as the command line prints it. */

import type { ChangesReport } from '../changes/diff-connectors.ts';
import { renderJsonDiff } from '../report/changes-json.ts';
import { renderMarkdownDiff } from '../report/changes-markdown.ts';
import { renderPrettyDiff } from '../report/changes-pretty.ts';
import { renderMarkdownCheck } from '../report/check-markdown.ts';
import type { CheckReport } from '../report/check-report.ts';
import { renderMarkdown } from '../report/comment.ts';
import { renderGithubCheck } from '../report/github.ts';
import { renderJsonCheck } from '../report/json.ts';
import { renderPrettyCheck, renderPrettyReview } from '../report/pretty.ts';
import { renderJsonReview } from '../report/review-json.ts';
import { renderSarif } from '../report/sarif.ts';
import type { Review } from '../review/review.ts';
import { ruleById } from '../rules/registry.ts';
import { TOOL } from '../version.ts';

/** `pretty` is for people, without colours; `github` are annotations as a workflow prints them. */
export type CheckFormat = 'pretty' | 'json' | 'sarif' | 'markdown' | 'github';
/** `pretty` is for people, without colours. */
export type ReviewFormat = 'pretty' | 'json' | 'markdown';
/** `pretty` is for people, without colours. */
export type DiffFormat = 'pretty' | 'json' | 'markdown';

const PLAIN = { colour: false };

const CHECK: Readonly<Record<CheckFormat, (report: CheckReport) => string>> = {
  pretty: (report) => renderPrettyCheck(report, PLAIN),
  json: (report) => renderJsonCheck(report, TOOL),
  sarif: (report) => renderSarif(report, TOOL, ruleById),
  markdown: (report) => renderMarkdownCheck(report, ruleById),
  github: renderGithubCheck,
};

const REVIEW: Readonly<Record<ReviewFormat, (review: Review) => string>> = {
  pretty: (review) => renderPrettyReview(review, PLAIN),
  json: (review) => renderJsonReview(review, []),
  markdown: (review) => renderMarkdown(review, { rules: ruleById, version: TOOL.version }),
};

const DIFF: Readonly<Record<DiffFormat, (report: ChangesReport) => string>> = {
  pretty: (report) => renderPrettyDiff(report, PLAIN),
  json: renderJsonDiff,
  markdown: (report) => renderMarkdownDiff(report, { rules: ruleById, folder: '' }),
};

/**
 * The text of a check. Every value that came out of a file is inert in it: it is no Markdown, no link, no workflow command and no control
 * character of a terminal. `json` is described by `schemas/report.schema.json`, `sarif` is SARIF 2.1.0.
 *
 * @example
 * const { findings, gaps } = checkConnector(connector);
 * const sarif = renderCheck(checkReport([{ ...connector, findings }], gaps), 'sarif');
 */
export function renderCheck(report: CheckReport, format: CheckFormat): string {
  return CHECK[format](report);
}

/**
 * The text of a review, as safe as that of a check. In `json` the plan is empty: the library writes nothing to GitHub.
 *
 * @example
 * const markdown = renderReview(reviewPullRequest(pullRequest), 'markdown');
 */
export function renderReview(review: Review, format: ReviewFormat): string {
  return REVIEW[format](review);
}

/**
 * The text of a comparison, as safe as that of a check.
 *
 * @example
 * const text = renderDiff(diffConnectors(published, changed), 'pretty');
 */
export function renderDiff(report: ChangesReport, format: DiffFormat): string {
  return DIFF[format](report);
}
