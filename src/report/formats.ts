/** Every report by the name of its format: what the command line prints, and what the library gives. */
import type { ChangesReport } from '../changes/diff-connectors.ts';
import type { Review } from '../review/review.ts';
import { ruleById } from '../rules/registry.ts';
import type { Colours } from '../text/render.ts';
import { TOOL } from '../version.ts';
import { renderJsonDiff } from './changes-json.ts';
import { renderMarkdownDiff } from './changes-markdown.ts';
import { renderPrettyDiff } from './changes-pretty.ts';
import { renderMarkdownCheck } from './check-markdown.ts';
import type { CheckReport, ReplacementLookup } from './check-report.ts';
import { renderMarkdown } from './comment.ts';
import type { CheckFormat, DiffFormat, ReviewFormat } from './format-names.ts';
import { renderGithubCheck } from './github.ts';
import { renderReportPage } from './html/report-page.ts';
import { renderJsonCheck } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderLines } from './lines.ts';
import { renderPrettyCheck, renderPrettyReview } from './pretty.ts';
import { renderJsonReview } from './review-json.ts';
import { renderSarif } from './sarif.ts';

/** What some of the formats show beside the report. */
export interface CheckExtras {
  readonly colours: Colours;
  /** Asked only for a format that carries fixes. */
  readonly replacements: () => ReplacementLookup;
}

export const CHECK_RENDERERS: Readonly<Record<CheckFormat, (report: CheckReport, extras: CheckExtras) => string>> = {
  pretty: (report, { colours }) => renderPrettyCheck(report, colours),
  lines: renderLines,
  json: (report) => renderJsonCheck(report, TOOL),
  sarif: (report, { replacements }) => renderSarif(report, TOOL, ruleById, replacements()),
  junit: (report) => renderJunit(report, TOOL),
  markdown: (report) => renderMarkdownCheck(report, ruleById),
  github: renderGithubCheck,
  html: (report) => renderReportPage(report, ruleById),
};

/** `plan`: the writes that the review leads to, for the format that lists them. */
export const REVIEW_RENDERERS: Readonly<Record<ReviewFormat, (review: Review, colours: Colours, plan: readonly object[]) => string>> = {
  pretty: (review, colours) => renderPrettyReview(review, colours),
  json: (review, _colours, plan) => renderJsonReview(review, plan),
  markdown: (review) => renderMarkdown(review, { rules: ruleById, version: TOOL.version }),
};

export const DIFF_RENDERERS: Readonly<Record<DiffFormat, (report: ChangesReport, colours: Colours) => string>> = {
  pretty: renderPrettyDiff,
  json: renderJsonDiff,
  markdown: (report) => renderMarkdownDiff(report, { rules: ruleById, folder: '' }),
};
