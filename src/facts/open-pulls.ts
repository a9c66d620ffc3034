/** Other open pull requests, from GitHub: one request for the list, and one for the files of each that looks like the same connector. */

import { nameKey } from '../duplicates/similar-names.ts';
import type { GitHubClient } from '../github/client.ts';
import { classifyError, GitHubUnavailable } from '../github/errors.ts';
import { comparableName } from '../text/names.ts';
import type { OpenPull, PullRequest } from './pull-request.ts';

/** A repository has about a hundred open ones; the page holds the newest. */
export const OPEN_PULLS = 100;
/** Most whose files are looked at; each is one request. */
const MOST_CANDIDATES = 3;

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface OpenPullsQuery extends Repository {
  readonly number: number;
  readonly author: string;
  /** Folders that the pull request brings. */
  readonly newFolders: readonly string[];
}

export type OpenPullsRead = Pick<PullRequest, 'openPulls'> & { readonly gaps: readonly string[] };

/** The open pull requests, newest first. */
export async function fetchOpenPulls(client: GitHubClient, { owner, repo }: Repository): Promise<readonly OpenPull[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', per_page: OPEN_PULLS });
  if (!Array.isArray(data)) {
    const sentence = 'GitHub sent something else than a list.';
    throw new GitHubUnavailable(sentence, { kind: 'unavailable', sentence }, undefined);
  }
  return data.map(({ number, title, user }) => ({ number, title, author: user?.login ?? '' }));
}

/** Generous: a title may carry anything around the name. */
function mayBring(pull: OpenPull, newFolders: readonly string[]): boolean {
  const title = comparableName(pull.title);
  const cores = newFolders.map((folder) => nameKey(folder.slice(folder.lastIndexOf('/') + 1)).core);
  return cores.some((core) => core.length > 2 && title.includes(core));
}

/** Those with the name in the title first, then those of the same author, whose titles often say nothing. */
export function chooseCandidates(
  pulls: readonly OpenPull[],
  { author, newFolders, number }: Omit<OpenPullsQuery, keyof Repository>,
): readonly OpenPull[] {
  const earlier = pulls.filter((pull) => pull.number < number);
  const named = earlier.filter((pull) => mayBring(pull, newFolders));
  const own = earlier.filter((pull) => author !== '' && pull.author === author && !named.includes(pull));
  return [...named, ...own].slice(0, MOST_CANDIDATES);
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
