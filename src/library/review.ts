/** A review with the settings that belong to the pull request, unless others are handed over. */
import { type LoadedConfiguration, readConfiguration } from '../config/load-configuration.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import type { Review } from '../review/review.ts';
import { reviewPullRequest as reviewWith } from '../review/review-pull-request.ts';

/**
 * Reviews a pull request: stage, verdict, whose turn it is, findings, what changes for existing flows, and what to do next. It decides
 * from `pullRequest` alone, without network and clock, so that the same value gives the same review.
 *
 * `settings` are those of the base branch (`pullRequest.support.configuration`) when absent. Never throws for what is in the pull request;
 * what could not be read stands in `gaps`, and then the verdict is not `pass`.
 *
 * @example
 * const review = reviewPullRequest(readSnapshot(await readFile('pull-request.json', 'utf8')));
 * if (review.verdict === 'changes-needed') console.log(renderReview(review, 'markdown'));
 */
export function reviewPullRequest(
  pullRequest: PullRequest,
  settings: LoadedConfiguration = readConfiguration(pullRequest.support.configuration?.blob ?? null),
): Review {
  return reviewWith(pullRequest, settings.configuration, settings.problems);
}
