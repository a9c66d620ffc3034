/** Every open pull request of a repository, a hundred in a request. */
import { OPEN_PULLS } from '../duplicates/candidate-pulls.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { unusableAnswer } from '../github/errors.ts';

/** What the list tells of a pull request. All texts are outsiders' words. */
export interface ListedPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  /** Login; "" where unknown. */
  readonly author: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly head: string;
  readonly baseRef: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** Beyond this nobody reviews; the newest ones count. */
const MOST_PAGES = 50;

/** Newest first. @throws what the client throws, and `GitHubUnavailable` for an answer that is no list. */
export async function listOpenPulls(client: GitHubClient, repository: Repository): Promise<readonly ListedPull[]> {
  const pulls = new Map<number, ListedPull>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    // The first page is asked for as the reviews ask for it, so that they share the answer.
    const position = page === 1 ? {} : { page };
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      ...repository,
      state: 'open',
      per_page: OPEN_PULLS,
      ...position,
    });
    if (!Array.isArray(data)) throw unusableAnswer('GitHub sent something else than a list of pull requests.');
    for (const pull of data) {
      pulls.set(pull.number, {
        ...{ number: pull.number, title: pull.title, body: pull.body ?? '', author: pull.user?.login ?? '' },
        ...{ labels: pull.labels.map(({ name }) => name), draft: pull.draft ?? false },
        ...{ head: pull.head.sha, baseRef: pull.base.ref, createdAt: pull.created_at },
      });
    }
    if (data.length < OPEN_PULLS) break;
  }
  return [...pulls.values()];
}
