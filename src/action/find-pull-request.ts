/** Which pull request a finished workflow of a fork belongs to. The event's own list is empty for forks, so the branch is looked up. */
import type { GitHubClient, Repository } from '../github/client.ts';
import type { Task } from './context.ts';

/** undefined when no pull request has that commit as its head any more: a newer commit came, which has its own run. Open ones come first. */
export async function findPullRequest(
  client: GitHubClient,
  repository: Repository,
  task: Extract<Task, { kind: 'review-branch' }>,
): Promise<{ number: number; baseRef: string } | undefined> {
  const found = await client.request('GET /repos/{owner}/{repo}/pulls', {
    ...repository,
    state: 'all',
    head: `${task.owner}:${task.branch}`,
    per_page: 100,
  });
  const pulls = found.data.filter(({ head }) => head.sha === task.head);
  const pull = pulls.find(({ state }) => state === 'open') ?? pulls[0];
  return pull === undefined ? undefined : { number: pull.number, baseRef: pull.base.ref };
}
