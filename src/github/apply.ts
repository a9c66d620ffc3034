/** The only code that writes to GitHub. Writes go out one after the other. */

import { withoutStanding } from '../memory/run-state.ts';
import type { CheckRun } from '../report/check-run.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Effect, ReviewComment } from './effects.ts';
import { classifyError, type GitHubProblem, isRefusal } from './errors.ts';

export interface Applied {
  readonly done: readonly Effect[];
  /** Effects that GitHub refused or that did not arrive; the others were still tried. */
  readonly failed: readonly { readonly effect: Effect; readonly problem: GitHubProblem }[];
}

/** `number`: the pull request or issue that is commented on. Throws only what is not GitHub's doing. */
export async function applyEffects(
  client: GitHubClient,
  repository: Repository,
  number: number,
  effects: readonly Effect[],
): Promise<Applied> {
  const done: Effect[] = [];
  const failed: { effect: Effect; problem: GitHubProblem }[] = [];
  for (const effect of effects) {
    const stuck = effect.kind === 'add-label' ? failed.find((other) => other.effect.kind === 'remove-label') : undefined;
    if (stuck !== undefined) {
      // The label that could not be taken off may exclude this one.
      failed.push({ effect, problem: stuck.problem });
      continue;
    }
    try {
      await applyEffect(client, repository, number, failed.some(({ problem }) => !isRefusal(problem)) ? asUnfinished(effect) : effect);
      done.push(effect);
    } catch (error) {
      const problem = classifyError(error);
      if (problem === undefined) throw error;
      if (problem.kind === 'not-found' && takesAway(effect)) done.push(effect);
      else failed.push({ effect, problem });
    }
  }
  return { done, failed };
}

/** A comment after something that did not arrive must not say that all is done: a later sweep would pass the pull request over. */
function asUnfinished(effect: Effect): Effect {
  if (effect.kind !== 'create-comment' && effect.kind !== 'update-comment') return effect;
  return { ...effect, body: withoutStanding(effect.body) };
}

/** What is gone already, another run or a person took away. */
function takesAway({ kind }: Effect): boolean {
  return kind === 'delete-comment' || kind === 'delete-review-comment' || kind === 'remove-label';
}

async function applyEffect(client: GitHubClient, repository: Repository, number: number, effect: Effect): Promise<void> {
  switch (effect.kind) {
    case 'create-comment':
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: number,
        body: effect.body,
      });
      return;
    case 'update-comment':
      await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...repository,
        comment_id: effect.id,
        body: effect.body,
      });
      return;
    case 'delete-comment':
      await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...repository, comment_id: effect.id });
      return;
    case 'create-check':
      await createCheck(client, repository, effect);
      return;
    case 'update-check': {
      const { conclusion, title, summary } = effect.check;
      await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
        ...repository,
        check_run_id: effect.id,
        conclusion,
        output: { title, summary },
      });
      return;
    }
    case 'set-status':
      await client.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        ...repository,
        sha: effect.head,
        context: effect.context,
        ...effect.status,
      });
      return;
    case 'create-review':
      await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
        ...repository,
        pull_number: number,
        commit_id: effect.head,
        event: 'COMMENT',
        comments: effect.comments.map(reviewComment),
      });
      return;
    case 'delete-review-comment':
      await client.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', { ...repository, comment_id: effect.id });
      return;
    case 'add-reaction':
      await client.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        ...repository,
        comment_id: effect.comment,
        content: effect.reaction,
      });
      return;
    case 'create-reply':
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...repository,
        issue_number: number,
        body: effect.body,
      });
      return;
    case 'set-title':
      await client.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...repository, pull_number: number, title: effect.title });
      return;
    case 'create-label':
      await client.request('POST /repos/{owner}/{repo}/labels', { ...repository, name: effect.name });
      return;
    case 'add-label':
      await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
        ...repository,
        issue_number: number,
        labels: [effect.name],
      });
      return;
    case 'remove-label':
      await client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
        ...repository,
        issue_number: number,
        name: effect.name,
      });
      return;
    default:
      effect satisfies never;
  }
}

function reviewComment({ path, line, startLine, body }: ReviewComment) {
  const start = startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' };
  return { path, line, side: 'RIGHT', ...start, body };
}

/** The verdict goes out with the first page; a run that dies between two pages leaves a count by which the next run sees it. */
async function createCheck(
  client: GitHubClient,
  repository: Repository,
  { name, head, digest, check }: Extract<Effect, { kind: 'create-check' }>,
): Promise<void> {
  const { conclusion, title, summary, annotationPages } = check;
  const [first = [], ...further] = annotationPages;
  const created = await client.request('POST /repos/{owner}/{repo}/check-runs', {
    ...repository,
    name,
    head_sha: head,
    external_id: digest,
    status: 'completed',
    conclusion,
    output: { title, summary, annotations: mutable(first) },
  });
  for (const annotations of further) {
    await client.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...repository,
      check_run_id: created.data.id,
      output: { title, summary, annotations: mutable(annotations) },
    });
  }
}

/** Octokit's types ask for arrays that could be changed. */
function mutable(annotations: CheckRun['annotationPages'][number]) {
  return annotations.map((annotation) => ({ ...annotation }));
}
