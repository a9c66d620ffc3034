/** The one place where events become something to do. */

import { PULL_REQUEST_ACTIONS } from '../github/activities.ts';

export type Task =
  | {
      readonly kind: 'review';
      readonly number: number;
      /** Where the event says the pull request is aimed; only a hint. */
      readonly baseRef?: string;
      /** The event tells that it was closed just now, by a merge or without one. */
      readonly justClosed?: true;
    }
  /** A finished `pull_request` workflow of a fork: the event names a branch, the pull request has to be looked up. */
  | { readonly kind: 'review-branch'; readonly owner: string; readonly branch: string; readonly head: string }
  | { readonly kind: 'merge-group'; readonly head: string; readonly number: number }
  /** A new comment that may hold commands: the event's copy of it is only a hint, it is read again. */
  | { readonly kind: 'command'; readonly number: number; readonly comment: number }
  /** Every open pull request. */
  | { readonly kind: 'sweep' }
  /** An event of the right kind with nothing to do; `why` is a sentence for the log. */
  | { readonly kind: 'nothing'; readonly why: string };

export interface ActionContext {
  readonly owner: string;
  readonly repo: string;
  readonly task: Task;
}

/** The event cannot be worked on; the message tells an admin what to change in the workflow file. */
export class UnsupportedEvent extends Error {
  override readonly name = 'UnsupportedEvent';
}

export interface EventInput {
  readonly name: string;
  readonly payload: unknown;
  /** `owner/repo` of the workflow. */
  readonly repository: string;
  /** Input `pull-number`, "" when not given. */
  readonly pullNumber: string;
  /** Input `mode`: "" and "auto" follow the event. */
  readonly mode: Mode;
}

export const MODES = ['', 'auto', 'review', 'sweep'] as const;
export type Mode = (typeof MODES)[number];

/** The mode of an input. @throws UnsupportedEvent for a word that is none. */
export function readMode(text: string): Mode {
  const mode = MODES.find((known) => known === text);
  if (mode === undefined) throw new UnsupportedEvent(`The input "mode" has to be one of auto, review, sweep; it is "${text}".`);
  return mode;
}

/**
 * @throws UnsupportedEvent for an event or an activity type that the Action is not for, and for a payload without what it must hold.
 */
export function readContext(input: EventInput): ActionContext {
  const [owner, repo, ...rest] = input.repository.split('/');
  if (!owner || !repo || rest.length > 0) throw new UnsupportedEvent(`GITHUB_REPOSITORY is not "owner/name": "${input.repository}".`);
  return {
    owner,
    repo,
    task: input.mode === 'sweep' ? sweepTask(input) : singleTask(input),
  };
}

function singleTask({ name, payload, pullNumber: given, mode }: EventInput): Task {
  if (given !== '') return { kind: 'review', number: pullNumber(given) };
  return name === 'schedule' && mode !== 'review' ? { kind: 'sweep' } : taskOf(name, payload);
}

/** An event of an outsider must not set off so much work. */
function sweepTask({ name, pullNumber: given }: EventInput): Task {
  if (given !== '') throw new UnsupportedEvent('The mode "sweep" takes every open pull request; leave the input "pull-number" out.');
  if (name === 'schedule' || name === 'workflow_dispatch') return { kind: 'sweep' };
  throw new UnsupportedEvent(`The mode "sweep" is for schedule and workflow_dispatch, not for "${name}".`);
}

function taskOf(name: string, payload: unknown): Task {
  switch (name) {
    case 'pull_request_target':
    case 'pull_request':
      return reviewTask(name, payload);
    case 'workflow_run':
      return branchTask(payload);
    case 'merge_group':
      return mergeGroupTask(payload);
    case 'issue_comment':
      return commandTask(payload);
    case 'workflow_dispatch':
      throw new UnsupportedEvent(
        'A run started by hand needs the input "pull-number": the number of the pull request to review; or the mode "sweep", for all of them.',
      );
    default:
      throw new UnsupportedEvent(
        `The event "${name}" is not one that Connector Preflight works on. Use pull_request_target, pull_request, workflow_run, issue_comment, schedule, workflow_dispatch or merge_group.`,
      );
  }
}

function reviewTask(name: string, payload: unknown): Task {
  const action = stringAt(payload, 'action');
  if (!PULL_REQUEST_ACTIONS.includes(action)) {
    throw new UnsupportedEvent(
      `The activity "${action}" of ${name} is not one that Connector Preflight works on. List these types in the workflow: ${PULL_REQUEST_ACTIONS.join(', ')}.`,
    );
  }
  return {
    kind: 'review',
    number: numberAt(payload, 'pull_request', 'number'),
    // After a merge the base branch is read as it was before, so that its name would not save anything.
    ...(action === 'closed' ? { justClosed: true } : { baseRef: stringAt(payload, 'pull_request', 'base', 'ref') }),
  };
}

function branchTask(payload: unknown): Task {
  const event = stringAt(payload, 'workflow_run', 'event');
  if (event !== 'pull_request') {
    throw new UnsupportedEvent(`The finished workflow was started by "${event}", not by pull_request; there is no pull request to review.`);
  }
  return {
    kind: 'review-branch',
    owner: stringAt(payload, 'workflow_run', 'head_repository', 'owner', 'login'),
    branch: stringAt(payload, 'workflow_run', 'head_branch'),
    head: stringAt(payload, 'workflow_run', 'head_sha'),
  };
}

function mergeGroupTask(payload: unknown): Task {
  const ref = stringAt(payload, 'merge_group', 'head_ref');
  const number = /\/pr-(\d{1,10})-[0-9a-f]{40}$/.exec(ref)?.[1];
  if (number === undefined) throw new UnsupportedEvent(`The merge group's branch "${ref}" does not name a pull request.`);
  return { kind: 'merge-group', head: stringAt(payload, 'merge_group', 'head_sha'), number: Number(number) };
}

/** Anybody's comment on anything starts this event, so that most of them end here without a request. */
function commandTask(payload: unknown): Task {
  const nothing = (why: string): Task => ({ kind: 'nothing', why });
  if (stringAt(payload, 'action') !== 'created') return nothing('Only new comments are read for commands.');
  if (valueAt(payload, ['issue', 'pull_request']) === undefined) return nothing('The comment is on an issue, not on a pull request.');
  if (stringAt(payload, 'comment', 'user', 'type') !== 'User') return nothing('Commands of bots are not obeyed.');
  const body = valueAt(payload, ['comment', 'body']);
  if (typeof body !== 'string' || !/^ {0,3}\//m.test(body)) return nothing('The comment holds no command.');
  return { kind: 'command', number: numberAt(payload, 'issue', 'number'), comment: numberAt(payload, 'comment', 'id') };
}

/** @throws UnsupportedEvent unless the text is a positive whole number. */
export function pullNumber(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text.trim())) {
    throw new UnsupportedEvent(`The input "pull-number" has to be the number of a pull request, such as 1234; it is "${text}".`);
  }
  return Number(text.trim());
}

function valueAt(payload: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined,
    payload,
  );
}

function stringAt(payload: unknown, ...path: readonly string[]): string {
  const value = valueAt(payload, path);
  if (typeof value === 'string') return value;
  throw new UnsupportedEvent(`The event's payload has no ${path.join('.')}.`);
}

function numberAt(payload: unknown, ...path: readonly string[]): number {
  const value = valueAt(payload, path);
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new UnsupportedEvent(`The event's payload has no ${path.join('.')}.`);
}
