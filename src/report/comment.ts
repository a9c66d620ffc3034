/** The one comment that a pull request gets, and the same review for other places that show Markdown. */

import { NO_RUN, nextRunState, type RunState, readRunState, renderRunState } from '../memory/run-state.ts';
import type { Standing } from '../memory/standing.ts';
import type { Review } from '../review/review.ts';
import { closingMarkdown } from './closing-note.ts';
import { completeMarkdown, type ReportOptions, readableMarkdown } from './review-markdown.ts';
import { UPDATED } from './sentences.ts';

/** GitHub takes 65,536 characters; we stay below that in bytes, with the marker. */
const COMMENT_BYTES = 65_000;
/** GitHub takes 1 MiB for all summaries of a step. */
const SUMMARY_BYTES = 1_000_000;

export interface CommentOptions extends ReportOptions {
  /** Body of our comment as it is now; absent when there is none. */
  readonly previous?: string;
  /** What the comment keeps for the sweep. */
  readonly standing?: Standing;
}

/**
 * The comment's body, with the marker at the very end. The same review with its own comment as `previous` gives the same text, so that
 * nothing is written when nothing changed.
 */
export function renderComment(review: Review, options: CommentOptions): string {
  const state = stateAfter(review, options);
  const marker = renderRunState(state);
  const body = readableMarkdown(review, options, COMMENT_BYTES - marker.length, {
    ...(review.gaps.length === 0 && state.comparison && { comparison: state.comparison }),
    // What could not be read comes with a sentence about the next run already.
    notes: review.gaps.length === 0 ? [UPDATED] : [],
  });
  return `${body}\n${marker}`;
}

/** The comment's body once the pull request is closed; the marker stays, so that it is the same comment when it is opened again. */
export function renderClosingNote(review: Review, options: CommentOptions): string {
  return `${closingMarkdown(review, options)}\n${renderRunState(stateAfter(review, options))}`;
}

/** A run that could not read everything is none to compare with: what the last whole one left stays. */
function stateAfter({ pullRequest: { head }, findings, lifecycle, gaps }: Review, { previous, standing }: CommentOptions): RunState {
  const left = previous === undefined ? undefined : readRunState(previous);
  if (gaps.length > 0) {
    const { standing: _, ...rest } = left ?? NO_RUN;
    return rest;
  }
  const state = nextRunState({ head, findings, lifecycle }, left);
  return standing === undefined ? state : { ...state, standing };
}

/** The review for a page of its own: everything, however long. */
export function renderMarkdown(review: Review, options: ReportOptions): string {
  return completeMarkdown(review, options, Number.POSITIVE_INFINITY);
}

/** The review for the summary of a workflow run. */
export function renderSummary(review: Review, options: ReportOptions): string {
  return completeMarkdown(review, options, SUMMARY_BYTES, { withPatch: true });
}
