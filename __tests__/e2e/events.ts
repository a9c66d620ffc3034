/**
 * Event payloads as a runner gets them: GitHub's own examples, made to speak of the double's world, and checked against the published
 * schemas of webhook events.
 */
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Pull, World } from '../github-double/world.ts';

type Json = Record<string, unknown>;

export interface ActionEvent {
  /** `GITHUB_EVENT_NAME`. */
  readonly name: string;
  readonly payload: Json;
  /** `GITHUB_REF` and `GITHUB_SHA`: for all but `pull_request` and `merge_group` they are the default branch's. */
  readonly ref: string;
  readonly sha: string;
  /** Login that set the event off. */
  readonly actor: string;
}

export type PullRequestAction =
  | 'opened'
  | 'edited'
  | 'synchronize'
  | 'reopened'
  | 'closed'
  | 'ready_for_review'
  | 'converted_to_draft'
  | 'labeled'
  | 'unlabeled';

const require = createRequire(import.meta.url);
const examples = require('@octokit/webhooks-examples') as { name: string; examples: Json[] }[];
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(require('@octokit/webhooks-schemas') as Json, 'webhooks');

/** The longest example of its kind: the others are older and lack fields that GitHub sends today. */
function example(name: string, action: string | undefined): Json {
  const all = examples.find((candidate) => candidate.name === name)?.examples ?? [];
  const size = (payload: Json): number => JSON.stringify(payload).length;
  const [found] = all.filter((candidate) => candidate.action === action).toSorted((a, b) => size(b) - size(a));
  if (found === undefined) throw new Error(`There is no example of ${name} ${action}.`);
  return structuredClone(found);
}

/** Throws when the payload is not what GitHub sends. */
function assertValid(definition: string, payload: Json): void {
  const validate = ajv.getSchema(`webhooks#/definitions/${encodeURIComponent(definition)}`) as ValidateFunction;
  if (validate(payload)) return;
  const problems = (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  throw new Error(`Not a payload of ${definition}:\n${problems.join('\n')}`);
}

/** Names of repositories, people and numbers in the examples' addresses. */
function retarget(node: unknown, world: World, number: number): unknown {
  if (typeof node === 'string') {
    return node
      .replaceAll(/(Codertocat\/Hello-World|octo-org\/octo-repo)/g, world.repository)
      .replaceAll(/\/(pulls?|issues)\/[12]\b/g, `/$1/${number}`);
  }
  if (Array.isArray(node)) return node.map((item) => retarget(item, world, number));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, retarget(value, world, number)]));
}

function person(like: unknown, login: string, world: World): Json {
  const before = like as Json;
  const renamed = Object.entries(before).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll(String(before.login), login) : value,
  ]);
  return { ...Object.fromEntries(renamed), id: world.userId(login), login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

/** Fields that GitHub sends today and that even the longest examples are too old to have. */
const YOUNGER_REPOSITORY_FIELDS = {
  is_template: false,
  web_commit_signoff_required: false,
  topics: [],
  custom_properties: {},
  visibility: 'public',
};
const YOUNGER_PULL_FIELDS = { auto_merge: null, active_lock_reason: null };
const NO_REACTIONS = { url: '', total_count: 0, '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };

/** A repository with the fields that the example has; some events carry only the short form. */
function repository(like: unknown, fullName: string, world: World): Json {
  const [owner = '', name = ''] = fullName.split('/');
  const before = retarget(like, world, 0) as Json;
  const renamed = Object.entries(before).map(([key, value]) => [
    key,
    typeof value === 'string' ? value.replaceAll(world.repository, fullName) : value,
  ]);
  const facts = {
    id: world.userId(fullName),
    name,
    full_name: fullName,
    fork: fullName !== world.repository,
    private: world.private,
    visibility: world.private ? 'private' : 'public',
    default_branch: world.defaultBranch,
    owner: person(before.owner, owner, world),
  };
  return { ...Object.fromEntries(renamed), ...Object.fromEntries(Object.entries(facts).filter(([key]) => key in before)) };
}

const wholeRepository = (like: unknown, fullName: string, world: World): Json =>
  repository({ ...YOUNGER_REPOSITORY_FIELDS, ...(like as Json) }, fullName, world);

/** The parts every event has. */
function base(name: string, action: string | undefined, world: World, number: number, actor: string): Json {
  const { installation: _installation, organization: _organization, ...payload } = retarget(example(name, action), world, number) as Json;
  return {
    ...payload,
    repository: wholeRepository(payload.repository, world.repository, world),
    sender: person(payload.sender, actor, world),
  };
}

const onDefaultBranch = (world: World): { ref: string; sha: string } => ({
  ref: `refs/heads/${world.defaultBranch}`,
  sha: world.branch(world.defaultBranch),
});

function labelsOf(pull: Pull, world: World): Json[] {
  return [...pull.labels].map((name) => {
    const { id, color, description } = world.ensureLabel(name);
    const url = `https://api.github.com/repos/${world.repository}/labels/${encodeURIComponent(name)}`;
    return { id, node_id: `label-${id}`, url, name, color, default: false, description };
  });
}

function pullRequestPart(like: Json, pull: Pull, world: World): Json {
  const side = (before: unknown, fullName: string, ref: string, sha: string): Json => {
    const owner = fullName.split('/')[0] ?? '';
    const { user, repo } = before as { user: Json; repo: Json };
    return { label: `${owner}:${ref}`, ref, sha, user: person(user, owner, world), repo: wholeRepository(repo, fullName, world) };
  };
  return {
    ...YOUNGER_PULL_FIELDS,
    ...like,
    id: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    merged: pull.merged,
    user: person(like.user, pull.author, world),
    author_association: world.users.has(pull.author) ? 'COLLABORATOR' : 'NONE',
    ...{ assignee: null, assignees: [], requested_reviewers: [], requested_teams: [], merged_by: null },
    changed_files: world.diff(pull).length,
    statuses_url: `https://api.github.com/repos/${world.repository}/statuses/${pull.headSha}`,
    labels: labelsOf(pull, world),
    head: side(like.head, pull.headRepository, pull.headRef, pull.headSha),
    base: side(like.base, world.repository, pull.base, pull.mergedOnto ?? world.branch(pull.base)),
    created_at: pull.createdAt,
    updated_at: pull.updatedAt,
    closed_at: pull.state === 'closed' ? (pull.closedAt ?? pull.updatedAt) : null,
    merged_at: pull.merged ? (pull.closedAt ?? pull.updatedAt) : null,
  };
}

export interface PullRequestEventOptions {
  /** Under which event name the workflow runs; `pull_request_target` unless said. */
  readonly name?: 'pull_request' | 'pull_request_target';
  /** The label of `labeled` and `unlabeled`. */
  readonly label?: string;
  /** For `edited`: what the title was before. */
  readonly titleBefore?: string;
  readonly actor?: string;
}

/** A `pull_request` or `pull_request_target` event: both have one payload, but they run on different refs. */
export function pullRequestEvent(
  world: World,
  number: number,
  action: PullRequestAction,
  options: PullRequestEventOptions = {},
): ActionEvent {
  const pull = world.pull(number);
  const { name = 'pull_request_target', actor = pull.author } = options;
  const payload = base('pull_request', action === 'edited' ? 'opened' : action, world, number, actor);
  Object.assign(payload, { action, number, pull_request: pullRequestPart(payload.pull_request as Json, pull, world) });
  if (action === 'edited') payload.changes = options.titleBefore === undefined ? {} : { title: { from: options.titleBefore } };
  if (action === 'labeled' || action === 'unlabeled') {
    const { id, color, description, name: label } = world.ensureLabel(options.label ?? 'bug');
    payload.label = { ...(payload.label as Json), id, name: label, color, description };
  }
  if (action === 'synchronize') Object.assign(payload, { before: world.objects.commit(pull.headSha).parents[0], after: pull.headSha });
  assertValid(`pull_request$${action}`, payload);
  if (name === 'pull_request_target') return { name, payload, actor, ...onDefaultBranch(world) };
  return { name, payload, actor, ref: `refs/pull/${number}/merge`, sha: pull.headSha };
}

/** Someone commented on a pull request; the comment is one of the world's. */
export function issueCommentEvent(world: World, commentId: number, action: 'created' | 'edited' | 'deleted' = 'created'): ActionEvent {
  const comment = world.comments.find(({ id }) => id === commentId);
  if (comment === undefined) throw new Error(`The world has no comment ${commentId}.`);
  const pull = world.pull(comment.number);
  const payload = base('issue_comment', action, world, pull.number, comment.author);
  const { issue, comment: like } = payload as { issue: Json; comment: Json };
  const html = `https://github.com/${world.repository}/pull/${pull.number}`;
  const links = {
    url: `https://api.github.com/repos/${world.repository}/pulls/${pull.number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  };
  payload.issue = {
    ...{ active_lock_reason: null, reactions: NO_REACTIONS },
    ...issue,
    number: pull.number,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    html_url: html,
    user: person(issue.user, pull.author, world),
    labels: labelsOf(pull, world),
    pull_request: links,
  };
  const { id, body, createdAt, updatedAt } = comment;
  const younger = { performed_via_github_app: null, reactions: NO_REACTIONS };
  payload.comment = {
    ...younger,
    ...like,
    id,
    body,
    user: person(like.user, comment.author, world),
    created_at: createdAt,
    updated_at: updatedAt,
  };
  assertValid(`issue_comment$${action}`, payload);
  return { name: 'issue_comment', payload, actor: comment.author, ...onDefaultBranch(world) };
}

/**
 * A finished run of an unprivileged `pull_request` workflow. As GitHub does for forks, `pull_requests` is empty: the pull request has to be
 * found by its head.
 */
export function workflowRunEvent(world: World, number: number, event = 'pull_request'): ActionEvent {
  const pull = world.pull(number);
  const payload = base('workflow_run', 'completed', world, number, pull.author);
  const run = payload.workflow_run as Json;
  payload.workflow_run = {
    ...run,
    conclusion: 'success',
    event,
    head_branch: pull.headRef,
    head_sha: pull.headSha,
    head_commit: { ...(run.head_commit as Json), id: pull.headSha, tree_id: world.objects.commit(pull.headSha).tree },
    head_repository: repository(run.head_repository, pull.headRepository, world),
    repository: repository(run.repository, world.repository, world),
    pull_requests:
      pull.headRepository === world.repository
        ? [
            {
              id: pull.id,
              number,
              url: '',
              head: sideOf(world, pull.headRef, pull.headSha),
              base: sideOf(world, pull.base, world.branch(pull.base)),
            },
          ]
        : [],
  };
  assertValid('workflow_run$completed', payload);
  return { name: 'workflow_run', payload, actor: pull.author, ...onDefaultBranch(world) };
}

function sideOf(world: World, ref: string, sha: string): Json {
  const url = `https://api.github.com/repos/${world.repository}`;
  return { ref, sha, repo: { id: world.userId(world.repository), url, name: world.name } };
}

export function workflowDispatchEvent(world: World, inputs: Readonly<Record<string, string>> = {}): ActionEvent {
  const payload = base('workflow_dispatch', undefined, world, 0, world.owner);
  Object.assign(payload, { inputs, ref: `refs/heads/${world.defaultBranch}`, workflow: '.github/workflows/connector-preflight.yml' });
  assertValid('workflow_dispatch$event', payload);
  return { name: 'workflow_dispatch', payload, actor: world.owner, ...onDefaultBranch(world) };
}

/** The merge queue asks for checks on a commit that merges the pull request's head into the base. */
export function mergeGroupEvent(world: World, number: number): ActionEvent {
  const pull = world.pull(number);
  const payload = base('merge_group', 'checks_requested', world, number, world.owner);
  const [baseSha, sha] = [world.branch(pull.base), world.queue(number)];
  const ref = `refs/heads/gh-readonly-queue/${pull.base}/pr-${number}-${baseSha}`;
  const commit = { ...((payload.merge_group as Json).head_commit as Json), id: sha, tree_id: world.objects.commit(sha).tree };
  payload.merge_group = { head_sha: sha, head_ref: ref, base_sha: baseSha, base_ref: `refs/heads/${pull.base}`, head_commit: commit };
  assertValid('merge_group$checks_requested', payload);
  return { name: 'merge_group', payload, actor: world.owner, ref, sha };
}

/** A timer. It is no webhook, so there is neither an example nor a schema: the payload has the timer's line and the repository. */
export function scheduleEvent(world: World, schedule = '17 * * * *'): ActionEvent {
  const { repository: ours, sender } = base('workflow_dispatch', undefined, world, 0, world.owner);
  const payload = { schedule, workflow: '.github/workflows/connector-preflight.yml', repository: ours, sender };
  return { name: 'schedule', payload, actor: world.owner, ...onDefaultBranch(world) };
}

/** An event that the Action has no business with. */
export function pushEvent(world: World): ActionEvent {
  const payload = base('push', undefined, world, 0, world.owner);
  assertValid('push$event', payload);
  return { name: 'push', payload, actor: world.owner, ...onDefaultBranch(world) };
}
