/** Every report by the name of its format, as the command line prints it. */
import type { ChangesReport } from '../changes/diff-connectors.ts';
import type { CheckReport } from '../report/check-report.ts';
import type { CheckFormat, DiffFormat, ReviewFormat } from '../report/format-names.ts';
import { CHECK_RENDERERS, DIFF_RENDERERS, REVIEW_RENDERERS } from '../report/formats.ts';
import type { Review } from '../review/review.ts';

const PLAIN = { colour: false };

/**
 * The text of a check. Every value that came out of a file is inert in it: it is no Markdown, no link, no workflow command and no control
 * character of a terminal. `json` is described by `schemas/report.schema.json`, `sarif` is SARIF 2.1.0 without fixes, `html` is a page
 * that works from disk.
 *
 * @example
 * const { findings, gaps } = checkConnector(connector);
 * const sarif = renderCheck(checkReport([{ ...connector, findings }], gaps), 'sarif');
 */
export function renderCheck(report: CheckReport, format: CheckFormat): string {
  return CHECK_RENDERERS[format](report, { colours: PLAIN, replacements: () => () => undefined });
}

/**
 * The text of a review, as safe as that of a check. In `json` the plan is empty: the library writes nothing to GitHub.
 *
 * @example
 * const markdown = renderReview(reviewPullRequest(pullRequest), 'markdown');
 */
export function renderReview(review: Review, format: ReviewFormat): string {
  return REVIEW_RENDERERS[format](review, PLAIN, []);
}

/**
 * The text of a comparison, as safe as that of a check.
 *
 * @example
 * const text = renderDiff(diffConnectors(published, changed), 'pretty');
 */
export function renderDiff(report: ChangesReport, format: DiffFormat): string {
  return DIFF_RENDERERS[format](report, PLAIN);
}
