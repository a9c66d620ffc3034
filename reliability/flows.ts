/** The three main flows of the Action, run as its built `dist` against the GitHub double, and what they leave on GitHub. */

import { type ActionEvent, issueCommentEvent, pullRequestEvent } from '../__tests__/e2e/events.ts';
import { type ActionResult, type ActionRun, runAction } from '../__tests__/e2e/run-action.ts';
import { CONNECTOR, createScene, NUMBER, SETTINGS, WRONG_COLOUR } from '../__tests__/e2e/scenes.ts';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../__tests__/github-double/double.ts';
import type { World } from '../__tests__/github-double/world.ts';

export interface Flow {
  readonly name: string;
  /** A fresh repository before the flow. */
  world(): World;
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

export const flows: readonly Flow[] = [review, command];

export async function runFlow(flow: Omit<Flow, 'world'>, double: GitHubDouble, more: Partial<ActionRun> = {}): Promise<ActionResult> {
  return runAction({ double, event: flow.event(double.world), inputs: flow.inputs ?? {}, timeoutMs: 600_000, ...more });
}

/** Opens a double for the flow, and closes it after the work. */
export async function inFlow<T>(flow: Flow, work: (double: GitHubDouble) => Promise<T>, options: DoubleOptions = {}): Promise<T> {
  const double = await startDouble(flow.world(), options);
  try {
    return await work(double);
  } finally {
    await double.close();
  }
}

/** What stands on GitHub, without ids and times: two states that a person could not tell apart are equal. */
export function stateOf({ world }: GitHubDouble): unknown {
  const ids = new Map(world.comments.map(({ id }, index) => [String(id), `comment ${index}`]));
  const anonymous = (text: string): string => [...ids].reduce((shown, [id, name]) => shown.replaceAll(id, name), text);
  return {
    comments: world.comments.map(({ number, author, body, reactions }) => ({
      on: number,
      author,
      body: anonymous(body),
      reactions: reactions.map(({ content }) => content),
    })),
    checks: world.checkRuns.map(({ name, headSha, conclusion }) => ({ name, headSha, conclusion })),
    pulls: [...world.pulls.values()].map(({ number, title, labels }) => ({ number, title, labels: [...labels].toSorted() })),
  };
}
