/** What has to be written so that GitHub shows what a review says. */
import type { Configuration } from '../config/configuration.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { ourComments } from '../memory/our-comments.ts';
import type { Standing } from '../memory/standing.ts';
import { renderCheck, renderStatus } from '../report/check-run.ts';
import { renderClosingNote, renderComment } from '../report/comment.ts';
import type { ReportOptions } from '../report/review-markdown.ts';
import { renderSuggestion } from '../report/suggestion.ts';
import { madeFrom } from '../review/facts-digest.ts';
import type { Review } from '../review/review.ts';
import { summarise } from '../review/summary.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Effect } from './effects.ts';
import { classifyError } from './errors.ts';
import { type LabelEffects, planLabelEffects } from './label-effects.ts';
import { isOurCheck, type PresentCheck, type PresentStatus, planEffects, type Wanted } from './plan.ts';
import { type PresentReviewComment, planSuggestions } from './plan-suggestions.ts';

/** `superseded`: the head moved since the facts were read; a newer run will speak, and nothing of this one may stand. */
export type Planned =
  | { readonly kind: 'planned'; readonly effects: readonly Effect[] }
  | { readonly kind: 'superseded'; readonly head: string };

/** A pull request on GitHub and what was found about it. */
export interface Reviewed {
  readonly repository: Repository;
  readonly number: number;
  readonly facts: PullRequest;
  readonly review: Review;
  readonly configuration: Configuration;
  readonly options: ReportOptions;
  /**
   * A merge queue asks for the required check on a commit of its own, and waits until it comes: the check goes there, and the pull
   * request itself is left as it is.
   */
  readonly mergeGroupHead?: string;
  /** The event tells that the pull request was closed just now: a merge is noted even where we have no comment yet. */
  readonly justClosed?: boolean;
}

/** Reads what GitHub shows of us now, and whether the head is still the one that was reviewed: one round of requests. */
export async function planPublication(client: GitHubClient, reviewed: Reviewed): Promise<Planned> {
  const { repository, number, facts, configuration, mergeGroupHead } = reviewed;
  const { name } = configuration.report;
  const status = wantsCheck(reviewed) ? configuration.report.status : 'none';
  const checked = mergeGroupHead ?? facts.head.sha;
  const [pull, check, present] = await Promise.all([
    readPull(client, repository, number),
    status === 'check-run' ? readCheck(client, repository, checked, name) : null,
    status === 'commit-status' ? readStatus(client, repository, checked, name) : null,
  ]);
  if (pull.head !== facts.head.sha) return { kind: 'superseded', head: pull.head };
  const comments = mergeGroupHead === undefined ? ourComments(facts.comments ?? [], configuration.report.logins) : [];
  const suggestions =
    mergeGroupHead === undefined && facts.state === 'open' ? await planSuggestionEffects(client, reviewed, pull.reviewComments) : [];
  const labels = mergeGroupHead === undefined ? await planLabelEffects(client, reviewed, pull.labels) : NO_LABELS;
  const standing = labels.unread ? {} : standingOf(reviewed);
  const wanted = wantedState(reviewed, checked, { previous: comments[0]?.body, ...standing });
  const effects = planEffects(wanted, { comments, check, status: present }, configuration.report, [...suggestions, ...labels.states]);
  return { kind: 'planned', effects: [...effects, ...labels.asked] };
}

const NO_LABELS: LabelEffects = { states: [], asked: [] };

interface Said {
  readonly previous: string | undefined;
  readonly standing?: Standing;
}

function wantedState(reviewed: Reviewed, head: string, { previous, ...standing }: Said): Wanted {
  const { review, configuration, options, facts } = reviewed;
  const status = wantsCheck(reviewed) ? configuration.report.status : 'none';
  const render = facts.state === 'open' || review.stage === 'not-applicable' ? renderComment : renderClosingNote;
  return {
    head,
    comment: wantsComment(reviewed, previous)
      ? render(review, { ...options, ...(previous === undefined ? {} : { previous }), ...standing })
      : null,
    check: status === 'check-run' ? renderCheck(review, options) : null,
    status: status === 'commit-status' ? renderStatus(review) : null,
  };
}

/** A check holds up a merge; once the pull request is closed there is none to hold up, and what it said then is left to stand. */
function wantsCheck({ facts, mergeGroupHead }: Reviewed): boolean {
  return facts.state === 'open' || mergeGroupHead !== undefined;
}

/** Without it the next sweep reviews again: also what could not be read, since it may be readable then. */
function standingOf({ facts, review, configuration, options }: Reviewed): { standing?: Standing } {
  const from = review.verdict === 'unknown' || review.gaps.length > 0 ? undefined : madeFrom(facts, configuration, options.version);
  return from === undefined ? {} : { standing: { from, summary: summarise(review) } };
}

/**
 * A pull request that the review is not for gets no comment, and neither does one that was closed long ago; one that it already has is kept
 * true. Where the comments could not be read, ours may be among them, and a new one would be the second.
 */
function wantsComment({ facts, review, configuration, mergeGroupHead, justClosed }: Reviewed, previous: string | undefined): boolean {
  if (!configuration.report.comment || mergeGroupHead !== undefined || facts.comments === null) return false;
  if (previous !== undefined) return true;
  if (facts.state === 'open') return review.verdict !== 'not-applicable';
  return facts.state === 'merged' && justClosed === true && review.stage !== 'not-applicable';
}

/** What of a pull request may have changed since its facts were read. */
export async function readPull(
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<{ readonly head: string; readonly labels: readonly string[]; readonly reviewComments: number }> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: number });
  return { head: data.head.sha, labels: data.labels.map(({ name }) => name), reviewComments: data.review_comments };
}

/** The comments on lines are asked for only where there are any, so that a first review makes no request for them. */
async function planSuggestionEffects(client: GitHubClient, reviewed: Reviewed, count: number): Promise<readonly Effect[]> {
  const { repository, number, facts, review, configuration, options } = reviewed;
  const wanted = review.mending?.suggestions ?? [];
  if (count === 0 && wanted.length === 0) return [];
  const bodies = wanted.map((suggestion) => ({ suggestion, body: renderSuggestion(suggestion, options.rules) }));
  const present = count === 0 ? [] : await readReviewComments(client, repository, number, count);
  return planSuggestions(facts.head.sha, bodies, present, configuration.report.logins);
}

const PAGE = 100;
const MOST_REVIEW_COMMENTS = 1000;

/** Null where not all of them can be read: the rest of the review does not wait for that. */
async function readReviewComments(
  client: GitHubClient,
  repository: Repository,
  number: number,
  count: number,
): Promise<readonly PresentReviewComment[] | null> {
  if (count > MOST_REVIEW_COMMENTS) return null;
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
  const pages = Array.from({ length: Math.ceil(count / PAGE) }, (_, index) => index + 1);
  try {
    const read = await Promise.all(
      pages.map((page) => client.request(route, { ...repository, pull_number: number, per_page: PAGE, page })),
    );
    return read.flatMap(({ data }) =>
      data.map(({ id, user, body, line, in_reply_to_id }) => {
        // Octokit's types allow for ids beyond 2^53, which GitHub does not give.
        return {
          id: Number(id),
          author: user?.login ?? '',
          body,
          line: line ?? null,
          inReplyTo: in_reply_to_id === undefined ? null : Number(in_reply_to_id),
        };
      }),
    );
  } catch (error) {
    if (classifyError(error) === undefined) throw error;
    return null;
  }
}

/** The newest check run of ours on a commit. */
export async function readCheck(client: GitHubClient, repository: Repository, ref: string, name: string): Promise<PresentCheck | null> {
  const found = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
    ...repository,
    ref,
    check_name: name,
    // A job of the same name hides ours from "latest".
    filter: 'all',
    per_page: 100,
  });
  // Octokit's types allow for ids beyond 2^53, which GitHub does not give.
  const ours = found.data.check_runs.filter((run) => isOurCheck(run.external_id));
  const newest = ours.sort((a, b) => Number(b.id) - Number(a.id))[0];
  if (newest === undefined) return null;
  const { title, summary, annotations_count } = newest.output;
  return {
    id: Number(newest.id),
    externalId: newest.external_id,
    conclusion: newest.conclusion,
    title,
    summary,
    annotations: annotations_count,
  };
}

/** The commit status of our name. */
export async function readStatus(
  client: GitHubClient,
  repository: Repository,
  ref: string,
  context: string,
): Promise<PresentStatus | null> {
  const found = await client.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { ...repository, ref, per_page: 100 });
  return found.data.statuses.find((status) => status.context === context) ?? null;
}
