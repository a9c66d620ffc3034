/** The three main flows of the Action, run as its built `dist` against the GitHub double, and what they leave on GitHub. */

import { type ActionEvent, issueCommentEvent, pullRequestEvent, scheduleEvent } from '../__tests__/e2e/events.ts';
import { connectorPull } from '../__tests__/e2e/many-pulls.ts';
import { type ActionResult, type ActionRun, runAction } from '../__tests__/e2e/run-action.ts';
import { CONNECTOR, createScene, NUMBER, SETTINGS, WRONG_COLOUR } from '../__tests__/e2e/scenes.ts';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../__tests__/github-double/double.ts';
import type { StoredCheckRun, World } from '../__tests__/github-double/world.ts';

export interface Flow {
  readonly name: string;
  /** A fresh repository before the flow. */
  world(): World | Promise<World>;
  event(world: World): ActionEvent;
  readonly inputs?: Readonly<Record<string, string>>;
}

const LABELS = [
  'independent-publisher-connector',
  'Proposal',
  'New',
  'Validation phase',
  'needs:partner-attention',
  'needs:attention',
  'On Hold',
];
const MANAGED = { [SETTINGS]: 'version: 1\nlabels:\n  manage: true\n' };

/** A pull request with one error and managed labels, so that every kind of write has its turn. */
export function repository(): World {
  const world = createScene({ base: MANAGED, pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } });
  for (const label of LABELS) world.ensureLabel(label);
  world.users.set('wendy', 'write');
  return world;
}

export const COMMAND = '/preflight waive BrandColorNotIndependentPublisher because the brand is agreed\n/preflight next';

export const review: Flow = {
  name: 'review',
  world: repository,
  event: (world) => pullRequestEvent(world, NUMBER, 'opened'),
};

export const command: Flow = {
  name: 'command',
  world() {
    const world = repository();
    world.comment(NUMBER, 'wendy', COMMAND);
    return world;
  },
  event: (world) => issueCommentEvent(world, world.commentsOn(NUMBER)[0]?.id ?? 0),
};

const REVIEWED = 8;
const UNCONCERNED = 9;

/** Besides the pull request of the other flows, one without errors and one that changes no connector. */
function manyPulls(): World {
  const world = repository();
  world.open(connectorPull(REVIEWED));
  world.open({ number: UNCONCERNED, title: 'Mend a page', author: 'carol', changes: { 'docs/page.md': 'Text\n' } });
  return world;
}

/** The review of one of them is made once; what it leaves is put into every fresh repository. */
let reviewOfOne: Promise<World> | undefined;

async function reviewOne(): Promise<World> {
  const double = await startDouble(manyPulls());
  try {
    await runFlow({ name: 'review', event: (world) => pullRequestEvent(world, REVIEWED, 'opened') }, double);
    return double.world;
  } finally {
    await double.close();
  }
}

async function sweptRepository(): Promise<World> {
  reviewOfOne ??= reviewOne();
  const { comments, checkRuns, pulls } = await reviewOfOne;
  const world = manyPulls();
  for (const { number, author, body } of comments) world.comment(number, author, body);
  for (const run of checkRuns) world.checkRuns.push({ ...run, id: world.id() });
  for (const label of pulls.get(REVIEWED)?.labels ?? []) world.pull(REVIEWED).labels.add(label);
  return world;
}

export const swept: Flow = { name: 'sweep', world: sweptRepository, event: (world) => scheduleEvent(world) };

export const flows: readonly Flow[] = [review, command, swept];

export async function runFlow(flow: Omit<Flow, 'world'>, double: GitHubDouble, more: Partial<ActionRun> = {}): Promise<ActionResult> {
  return runAction({ double, event: flow.event(double.world), inputs: flow.inputs ?? {}, timeoutMs: 600_000, ...more });
}

/** Opens a double for the flow, and closes it after the work. */
export async function inFlow<T>(flow: Flow, work: (double: GitHubDouble) => Promise<T>, options: DoubleOptions = {}): Promise<T> {
  const double = await startDouble(await flow.world(), options);
  try {
    return await work(double);
  } finally {
    await double.close();
  }
}

const MARKER = /<!-- connector-preflight:.*$/s;
const TIME = /\d{4}-\d{2}-\d{2}T[\d:.]+Z/g;

/** Of the checks of one name on a commit GitHub shows the newest one. */
function isShown({ name, headSha }: StoredCheckRun, index: number, all: readonly StoredCheckRun[]): boolean {
  return all.findLastIndex((other) => other.name === name && other.headSha === headSha) === index;
}

/** 👀 says that somebody is at it; an answer says more. */
function isOvertaken({ content }: { readonly content: string }, _index: number, all: readonly { readonly content: string }[]): boolean {
  return content === 'eyes' && all.some((other) => other.content !== 'eyes');
}

/**
 * What stands on GitHub, without ids and times: two states that tell a person the same are equal. In which order pull requests were
 * reviewed, or which of two comments of ours came first, is not part of it.
 */
export function stateOf({ world }: GitHubDouble): unknown {
  const ids = new Map(world.comments.map(({ id }, index) => [String(id), `comment ${index}`]));
  const anonymous = (text: string): string => [...ids].reduce((shown, [id, name]) => shown.replaceAll(id, name), text);
  return {
    comments: world.comments
      .map(({ number, author, body, reactions }) => ({
        on: number,
        author,
        body: anonymous(body).replace(MARKER, (marker) => marker.replaceAll(TIME, 'a time')),
        reactions: reactions.filter((...reaction) => !isOvertaken(...reaction)).map(({ content }) => content),
      }))
      .toSorted((one, two) => one.on - two.on || one.body.localeCompare(two.body)),
    suggestions: world.reviewComments.map(({ number, path, line, body }) => ({ on: number, path, line, body: anonymous(body) })),
    checks: world.checkRuns
      .filter(isShown)
      .map(({ name, headSha, conclusion }) => ({ name, headSha, conclusion }))
      .toSorted((one, two) => (one.headSha < two.headSha ? -1 : Number(one.headSha > two.headSha))),
    pulls: [...world.pulls.values()].map(({ number, title, labels }) => ({ number, title, labels: [...labels].toSorted() })),
  };
}
