/** One run of the Action. Exit codes: 0 the work was done, 1 errors were found and no check could say so, 2 the work could not be done. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { readConfiguration } from '../config/load-configuration.ts';
import { InputError } from '../facts/input-error.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import type { Applied } from '../github/apply.ts';
import type { Repository } from '../github/client.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import type { Effect } from '../github/effects.ts';
import { classifyError, GitHubUnavailable } from '../github/errors.ts';
import { type Located, type PassSettings, publishReview, reviewAndPublish, reviewOnGitHub } from '../github/passes.ts';
import type { Reviewed } from '../github/plan-publication.ts';
import { renderSummary } from '../report/comment.ts';
import { renderWorkflowCommands } from '../report/github.ts';
import { renderJsonReview } from '../report/review-json.ts';
import type { Review } from '../review/review.ts';
import { summarise } from '../review/summary.ts';
import { plainText } from '../text/render.ts';
import { logSafe } from '../text/visible.ts';
import { type ActionInput, clientOptions } from './action-input.ts';
import { answerComment } from './answer-comment.ts';
import { readContext, readMode, type Task, UnsupportedEvent } from './context.ts';
import { findPullRequest } from './find-pull-request.ts';
import { sweepAction } from './sweep-action.ts';

export async function runAction(input: ActionInput): Promise<number> {
  try {
    const mode = readMode(input.mode);
    checkChoice('publish', input.publish, ['', 'true', 'false']);
    const { owner, repo, task } = readContext({ ...input.event, pullNumber: input.pullNumber, mode });
    const repository = { owner, repo };
    if (task.kind === 'nothing') return passOn(task.why);
    if (task.kind === 'sweep') return await sweepAction(repository, input, settingsOf(input));
    const client = createClient(clientOptions(input));
    if (task.kind === 'command') return await answerOne(client, repository, task, input);
    const located = await locate(client, repository, task);
    if (located === undefined) return passOn('No pull request has the finished workflow’s commit as its head: a newer commit came.');
    return await reviewOne(client, repository, located, input);
  } catch (error) {
    return reportFailure(error);
  }
}

type ReviewTask = Exclude<Task, { kind: 'command' | 'nothing' | 'sweep' }>;

async function locate(client: GitHubClient, repository: Repository, task: ReviewTask): Promise<Located | undefined> {
  switch (task.kind) {
    case 'review':
      return task;
    case 'review-branch':
      return findPullRequest(client, repository, task);
    case 'merge-group':
      return { number: task.number, mergeGroupHead: task.head };
  }
}

function checkChoice(name: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) {
    throw new UnsupportedEvent(`The input "${name}" has to be one of ${choices.filter(Boolean).join(', ')}; it is "${value}".`);
  }
}

async function reviewOne(client: GitHubClient, repository: Repository, located: Located, input: ActionInput): Promise<number> {
  const outcome = await reviewAndPublish(client, repository, located, settingsOf(input));
  if (outcome.kind === 'superseded') {
    return passOn(`The pull request moved on to ${outcome.head.slice(0, 7)} while it was read; the run for the new head will answer.`);
  }
  const { reviewed, applied, planned } = outcome;
  await leaveResults(reviewed, planned, input.temporaryDirectory);
  warnOfSettings(reviewed.facts);
  return conclude(reviewed, applied, input.publish !== 'false');
}

/** The commands of a comment, and a review with what they decided. */
async function answerOne(
  client: GitHubClient,
  repository: Repository,
  { number, comment }: Extract<Task, { kind: 'command' }>,
  input: ActionInput,
): Promise<number> {
  if (input.publish === 'false') return passOn('Commands are not carried out without publishing.');
  const settings = settingsOf(input);
  const answer = await answerComment(client, repository, number, comment, {
    review: () => reviewOnGitHub(client, repository, { number }, settings),
    publish: async (reviewed) => {
      const outcome = await publishReview(client, reviewed, settings);
      if (outcome.kind === 'reviewed') await leaveResults(reviewed, outcome.planned, input.temporaryDirectory);
      return outcome;
    },
  });
  if (answer.kind === 'nothing') return passOn(answer.why);
  warnOfSettings(answer.reviewed.facts);
  return conclude(answer.reviewed, answer.applied, true);
}

function settingsOf({ configurationPath, serverUrl, publish }: ActionInput): PassSettings {
  return { ...(configurationPath === '' ? {} : { configurationPath }), server: serverUrl, publish: publish !== 'false' };
}

/** Another run answers for this pull request, or none has to. */
function passOn(sentence: string): number {
  core.notice(`${sentence} Nothing is written.`);
  core.setOutput('verdict', 'unknown');
  return 0;
}

function warnOfSettings({ support }: PullRequest): void {
  for (const { message, line } of readConfiguration(support.configuration?.blob ?? null).problems) {
    core.warning(logSafe(plainText(message)), { file: support.configuration?.path ?? '', startLine: line });
  }
}

async function leaveResults({ review, options }: Reviewed, effects: readonly Effect[], directory: string): Promise<void> {
  const { verdict, stage, errors, warnings, breaking } = summarise(review);
  const path = join(directory, 'connector-preflight.json');
  await writeFile(path, renderJsonReview(review, effects));
  for (const [name, value] of Object.entries({ verdict, stage, errors, warnings, breaking })) core.setOutput(name, value);
  core.setOutput('report-json', path);
  core.setOutput('patch', await leavePatch(review, directory));
  await core.summary.addRaw(renderSummary(review, options)).write({ overwrite: true });
}

/** The path of the patch; "" where a machine can mend nothing. */
async function leavePatch({ mending }: Review, directory: string): Promise<string> {
  if (mending === undefined || mending.patch === '') return '';
  const path = join(directory, 'connector-preflight.patch');
  await writeFile(path, mending.patch);
  return path;
}

/** What the log says, and the exit code. */
function conclude({ review, facts }: Reviewed, { done, failed }: Applied, published: boolean): number {
  core.info(logSafe(`${review.stage}: ${review.verdict}. ${done.length} of ${done.length + failed.length} writes made.`));
  const refused = failed.filter(({ problem }) => problem.kind === 'no-permission');
  if (refused.length > 0) {
    const permissions = [...new Set(refused.map(({ effect }) => permissionFor(effect)))].join(' and ');
    core.notice(
      `The token lacks ${permissions}, so not all of the result stands on the pull request; it is in the job summary and in annotations. Grant the permission in a workflow that may write to pull requests of forks: see the examples of Connector Preflight.`,
    );
    process.stdout.write(renderWorkflowCommands(review.findings));
  }
  const broken = failed.filter(({ problem }) => problem.kind !== 'no-permission');
  for (const { effect, problem } of broken) core.warning(logSafe(`Could not ${effect.kind.replace('-', ' the ')}: ${problem.sentence}`));
  for (const gap of review.gaps) core.warning(logSafe(plainText(gap)));
  if (facts.comments === null) core.warning('The comment on the pull request is left as it is: the comments could not be read.');
  // Suggestions are a help beside the verdict, which stands without them.
  const essential = broken.filter(({ effect }) => effect.kind !== 'create-review' && effect.kind !== 'delete-review-comment');
  if (review.verdict === 'unknown' || essential.length > 0 || facts.comments === null) return 2;
  const told = published && refused.length === 0;
  return review.verdict === 'changes-needed' && !told ? 1 : 0;
}

function permissionFor(effect: Effect): string {
  switch (effect.kind) {
    case 'create-comment':
    case 'update-comment':
    case 'delete-comment':
    case 'create-review':
    case 'delete-review-comment':
    case 'add-reaction':
    case 'create-reply':
    case 'set-title':
    case 'add-label':
    case 'remove-label':
      return '"pull-requests: write"';
    case 'create-label':
      return '"issues: write"';
    case 'create-check':
    case 'update-check':
      return '"checks: write"';
    case 'set-status':
      return '"statuses: write"';
    default:
      return effect satisfies never;
  }
}

/** An error that the reader of the log can act on is one line; anything else is a fault of ours and goes on up. */
function reportFailure(error: unknown): number {
  const problem = classifyError(error);
  if (error instanceof InputError || error instanceof UnsupportedEvent || error instanceof GitHubUnavailable) {
    core.error(logSafe(error.message));
  } else if (problem !== undefined) {
    core.error(logSafe(problem.sentence));
  } else {
    throw error;
  }
  core.setOutput('verdict', 'unknown');
  return 2;
}
