/** Which pull request a finished workflow of a fork belongs to. The event's own list is empty for forks, so the branch is looked up. */
import { InputError } from '../facts/input-error.ts';
import type { Repository } from '../github/apply.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Task } from './context.ts';

/** @throws InputError when no open pull request comes from that branch at that commit. */
export async function findPullRequest(
  client: GitHubClient,
  repository: Repository,
  task: Extract<Task, { kind: 'review-branch' }>,
): Promise<{ number: number; baseRef: string }> {
  const found = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'open',
    head: `${task.owner}:${task.branch}`,
    per_page: 100,
  });
  const pull = found.data.find(({ head }) => head.sha === task.head);
  if (pull === undefined) {
    throw new InputError(
      `No open pull request comes from ${task.owner}:${task.branch} at ${task.head.slice(0, 7)}; it was closed, or a newer commit is being reviewed.`,
    );
  }
  return { number: pull.number, baseRef: pull.base.ref };
}
