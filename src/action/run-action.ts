/** One run of the Action. Exit codes: 0 the work was done, 1 errors were found and no check could say so, 2 the work could not be done. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { readConfiguration } from '../config/load-configuration.ts';
import { readFromGitHub } from '../facts/from-github.ts';
import { InputError } from '../facts/input-error.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { withPermissions } from '../facts/read-permissions.ts';
import { type Applied, applyEffects, type Repository } from '../github/apply.ts';
import { createClient, type GitHubClient } from '../github/client.ts';
import type { Effect } from '../github/effects.ts';
import { classifyError, GitHubUnavailable, isRefusal } from '../github/errors.ts';
import { planPublication, type Reviewed } from '../github/plan-publication.ts';
import { totalsOf } from '../report/check-report.ts';
import { renderSummary } from '../report/comment.ts';
import { logSafe, renderWorkflowCommands } from '../report/github.ts';
import { renderJsonReview } from '../report/review-json.ts';
import type { Review } from '../review/review.ts';
import { reviewPullRequest } from '../review/review-pull-request.ts';
import { ruleById } from '../rules/registry.ts';
import { plainText } from '../text/render.ts';
import { VERSION } from '../version.ts';
import { answerComment, type Outcome } from './answer-comment.ts';
import { type EventInput, readContext, type Task, UnsupportedEvent } from './context.ts';
import { findPullRequest } from './find-pull-request.ts';

export interface ActionInput {
  readonly event: Omit<EventInput, 'pullNumber'>;
  readonly token: string;
  /** "" for the usual path. */
  readonly configurationPath: string;
  readonly mode: string;
  readonly pullNumber: string;
  readonly publish: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Where the report is left for later steps. */
  readonly temporaryDirectory: string;
}

export async function runAction(input: ActionInput): Promise<number> {
  try {
    checkChoice('mode', input.mode, ['', 'auto', 'review']);
    checkChoice('publish', input.publish, ['', 'true', 'false']);
    const { owner, repo, task } = readContext({ ...input.event, pullNumber: input.pullNumber });
    const client = createClient({
      ...(input.token === '' ? {} : { token: input.token }),
      baseUrl: input.apiUrl,
      userAgent: `connector-preflight/${VERSION}`,
      log: (line) => core.info(logSafe(line)),
    });
    const repository = { owner, repo };
    if (task.kind === 'nothing') return passOn(task.why);
    if (task.kind === 'command') return await answerOne(client, repository, task, input);
    const located = await locate(client, repository, task);
    if (located === undefined) return passOn('No pull request has the finished workflow’s commit as its head: a newer commit came.');
    return await reviewOne(client, repository, located, input);
  } catch (error) {
    return reportFailure(error);
  }
}

interface Located {
  readonly number: number;
  readonly baseRef?: string;
  readonly mergeGroupHead?: string;
  readonly justClosed?: true;
}

type ReviewTask = Exclude<Task, { kind: 'command' | 'nothing' }>;

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
  const first = await passOver(client, repository, located, input);
  const outcome = isUncertain(first) ? await passOver(client, repository, located, input) : first;
  if (outcome.kind === 'superseded') {
    return passOn(`The pull request moved on to ${outcome.head.slice(0, 7)} while it was read; the run for the new head will answer.`);
  }
  const { reviewed, applied } = outcome;
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
  const answer = await answerComment(client, repository, number, comment, {
    review: () => review(client, repository, { number }, input),
    publish: (reviewed) => publish(client, reviewed, input),
  });
  if (answer.kind === 'nothing') return passOn(answer.why);
  warnOfSettings(answer.reviewed.facts);
  return conclude(answer.reviewed, answer.applied, true);
}

/** A write that was not refused may have arrived all the same. Only reading again tells, and then only what is missing is written. */
function isUncertain(outcome: Outcome): boolean {
  return outcome.kind === 'reviewed' && outcome.applied.failed.some(({ problem }) => !isRefusal(problem));
}

/** Another run answers for this pull request, or none has to. */
function passOn(sentence: string): number {
  core.notice(`${sentence} Nothing is written.`);
  core.setOutput('verdict', 'unknown');
  return 0;
}

async function passOver(client: GitHubClient, repository: Repository, located: Located, input: ActionInput): Promise<Outcome> {
  return publish(client, await review(client, repository, located, input), input);
}

async function publish(client: GitHubClient, reviewed: Reviewed, input: ActionInput): Promise<Outcome> {
  const planned = await planPublication(client, reviewed);
  if (planned.kind === 'superseded') return planned;
  const { effects } = planned;
  const applied =
    input.publish === 'false' ? { done: [], failed: [] } : await applyEffects(client, reviewed.repository, reviewed.number, effects);
  await leaveResults(reviewed, effects, input.temporaryDirectory);
  return { kind: 'reviewed', reviewed, applied };
}

async function review(
  client: GitHubClient,
  repository: Repository,
  { number, baseRef, mergeGroupHead, justClosed }: Located,
  input: ActionInput,
): Promise<Reviewed> {
  const read = await readFromGitHub(
    client,
    { ...repository, number, ...(baseRef === undefined ? {} : { baseRefHint: baseRef }) },
    {
      ...(input.configurationPath === '' ? {} : { configurationPath: input.configurationPath }),
      configure: (blob) => {
        const { folders, limits, report } = readConfiguration(blob).configuration;
        return { folders, fileBytes: limits.fileBytes, logins: report.logins };
      },
    },
  );
  const { configuration, problems } = readConfiguration(read.support.configuration?.blob ?? null);
  const facts = await withPermissions(client, repository, read, configuration);
  return {
    repository,
    number,
    facts,
    review: reviewPullRequest(facts, configuration, problems),
    configuration,
    options: { rules: ruleById, version: VERSION, server: input.serverUrl },
    ...(mergeGroupHead === undefined ? {} : { mergeGroupHead }),
    ...(justClosed === undefined ? {} : { justClosed }),
  };
}

function warnOfSettings({ support }: PullRequest): void {
  for (const { message, line } of readConfiguration(support.configuration?.blob ?? null).problems) {
    core.warning(logSafe(plainText(message)), { file: support.configuration?.path ?? '', startLine: line });
  }
}

async function leaveResults({ review, options }: Reviewed, effects: readonly Effect[], directory: string): Promise<void> {
  const totals = totalsOf(review.findings);
  const path = join(directory, 'connector-preflight.json');
  await writeFile(path, renderJsonReview(review, effects));
  core.setOutput('verdict', review.verdict);
  core.setOutput('stage', review.stage);
  core.setOutput('errors', totals.error);
  core.setOutput('warnings', totals.warning);
  core.setOutput('breaking', review.update?.changes.filter(({ impact }) => impact === 'breaking').length ?? 0);
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
