/** Other open pull requests, from GitHub: one request for the list, and one for the files of each that looks like the same connector. */
import { chooseCandidates, type Newcomer, OPEN_PULLS } from '../duplicates/candidate-pulls.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { classifyError, unusableAnswer } from '../github/errors.ts';
import type { OpenPull, PullRequest } from './pull-request.ts';

interface OpenPullsQuery extends Repository, Newcomer {}

export type OpenPullsRead = Pick<PullRequest, 'openPulls'> & { readonly gaps: readonly string[] };

/** The open pull requests, newest first. */
export async function fetchOpenPulls(client: GitHubClient, { owner, repo }: Repository): Promise<readonly OpenPull[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', per_page: OPEN_PULLS });
  if (!Array.isArray(data)) throw unusableAnswer('GitHub sent something else than a list.');
  return data.map(({ number, title, user }) => ({ number, title, author: user?.login ?? '' }));
}

async function withPaths(client: GitHubClient, { owner, repo }: Repository, pull: OpenPull): Promise<OpenPull> {
  const parameters = { owner, repo, pull_number: pull.number, per_page: OPEN_PULLS };
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', parameters);
  return { ...pull, paths: data.map(({ filename }) => filename) };
}

/** Completes the list with the files of the candidates. Failures are gaps: what was not looked at is not said to be in order. */
export async function readOpenPulls(
  client: GitHubClient,
  query: OpenPullsQuery,
  listing: Promise<readonly OpenPull[]>,
): Promise<OpenPullsRead> {
  try {
    const pulls = (await listing).filter(({ number }) => number !== query.number);
    const candidates = chooseCandidates(pulls, query);
    const read = await Promise.all(candidates.map((pull) => withPaths(client, query, pull)));
    const complete = new Map(read.map((pull) => [pull.number, pull]));
    return { openPulls: pulls.map((pull) => complete.get(pull.number) ?? pull), gaps: [] };
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return { gaps: [`The other open pull requests could not be read. ${problem.sentence}`] };
  }
}
