/** The roles of people in a repository, asked one by one. */

import { roleOf } from '../bot/permissions.ts';
import { decidingLogins } from '../bot/read-decisions.ts';
import type { Configuration } from '../config/configuration.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { classifyError } from '../github/errors.ts';
import { claimingLogins } from '../lifecycle/evidence.ts';
import { eachOnce } from '../text/names.ts';
import type { Permission, PullRequest } from './pull-request.ts';

/** More people than this decide about no pull request; whoever is beyond stays unknown, and costs no request. */
const MOST_PEOPLE = 20;

/** The facts with the roles of those who decided something in a comment or moved the process on. Without such comments no request is made. */
export async function withPermissions(
  client: GitHubClient,
  repository: Repository,
  facts: PullRequest,
  configuration: Configuration,
): Promise<PullRequest> {
  const logins = eachOnce([...decidingLogins(facts, configuration), ...claimingLogins(facts, configuration)]);
  if (logins.length === 0) return facts;
  const permissions = await Promise.all(
    logins.map(async (login, index): Promise<Permission> => {
      return { login, role: index < MOST_PEOPLE ? await readRole(client, repository, login) : 'unknown' };
    }),
  );
  return { ...facts, permissions };
}

/** Never throws what is GitHub's doing: `unknown` when GitHub does not tell, `none` for who is no user any more. */
export async function readRole(client: GitHubClient, repository: Repository, login: string): Promise<Permission['role']> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      ...repository,
      username: login,
    });
    return typeof data?.permission === 'string' ? roleOf(data) : 'unknown';
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return problem.kind === 'not-found' && (await isGone(client, login)) ? 'none' : 'unknown';
  }
}

/** "Not found" is also GitHub's answer to a token that may not see the repository's people; only an account that nobody finds is gone. */
async function isGone(client: GitHubClient, login: string): Promise<boolean> {
  try {
    await client.request('GET /users/{username}', { username: login });
    return false;
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return problem.kind === 'not-found';
  }
}
