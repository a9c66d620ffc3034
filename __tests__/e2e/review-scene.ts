/** One run of the built Action over a scene, with what has to hold after every run whatever it is about. */
import { expect } from '@jest/globals';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../github-double/double.ts';
import type { StoredCheckRun } from '../github-double/world.ts';
import { type ActionEvent, pullRequestEvent } from './events.ts';
import { type ActionResult, type ActionRun, runAction } from './run-action.ts';
import { CHECK, createScene, NUMBER, type Scene } from './scenes.ts';

/** Longest that a test with a few runs may take, in milliseconds: GitHub wants a second between two writes. */
export const PATIENCE = 120_000;

/** Starts a double for the scene, and closes it when the work is done. Every request must be one that GitHub describes. */
export async function withDouble(scene: Scene, work: (double: GitHubDouble) => Promise<void>, options: DoubleOptions = {}): Promise<void> {
  const double = await startDouble(createScene(scene), options);
  try {
    await work(double);
    double.assertClean();
  } finally {
    await double.close();
  }
}

/** Runs the Action and forgets what was asked before, so that `double.requests` are those of this run. */
export async function review(
  double: GitHubDouble,
  event: ActionEvent = pullRequestEvent(double.world, NUMBER, 'opened'),
  more: Partial<ActionRun> = {},
): Promise<ActionResult> {
  double.forget();
  const result = await runAction({ double, event, ...more });
  expectNoToken(double, JSON.stringify(result));
  return result;
}

/** The token is nowhere but in the header of requests to GitHub. */
export function expectNoToken(double: GitHubDouble, printed: string): void {
  const { comments, checkRuns, statuses } = double.world;
  expect(
    printed + JSON.stringify([comments, checkRuns, statuses, double.requests.map(({ body, path, query }) => [body, path, query])]),
  ).not.toContain(double.token);
}

export const comments = (double: GitHubDouble): string[] => double.world.commentsOn(NUMBER).map(({ body }) => body);

/** The runs of our check on a commit, oldest first; on the head of the pull request unless said. */
export function checks(double: GitHubDouble, sha = double.world.pull(NUMBER).headSha): StoredCheckRun[] {
  return double.world.checkRuns.filter(({ name, headSha }) => name === CHECK && headSha === sha);
}

/** The writes of the last run, such as `POST issues/create-comment`. */
export const writes = (double: GitHubDouble): string[] => double.writes.map(({ method, operation }) => `${method} ${operation}`);

/** Lines of the log that a runner takes for commands. */
export const commands = (log: string): string[] => log.split(/\r\n|\r|\n/).filter((line) => /^\s*::|##\[/.test(line));
