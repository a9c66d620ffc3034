/** The labels that a review wants, as writes. The repository's own list is asked for only when a label is to be set. */
import { planLabels } from '../bot/labels.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Review } from '../review/review.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Effect } from './effects.ts';
import { classifyError } from './errors.ts';

interface Labelled {
  readonly repository: Repository;
  readonly review: Review;
  readonly configuration: Configuration;
}

/** What is to be written about labels: those that show a state, and the one that asked for the review, which is taken off last of all. */
export interface LabelEffects {
  readonly states: readonly Effect[];
  readonly asked: readonly Effect[];
  /** The repository did not say which labels it has, so that some may be missing. */
  readonly unread?: true;
}

/** `present`: the labels of the pull request as they are now. */
export async function planLabelEffects(
  client: GitHubClient,
  { repository, review, configuration }: Labelled,
  present: readonly string[],
): Promise<LabelEffects> {
  const { manage, create, recheck, names } = configuration.labels;
  const asked = present.filter((name) => recheck !== '' && name.toLowerCase() === recheck.toLowerCase());
  const { add, remove } = manage ? planLabels(review, names, present) : { add: [], remove: [] };
  const known = add.length === 0 ? new Set<string>() : await readLabels(client, repository);
  const missing = known === undefined ? [] : add.filter((name) => !known.has(name.toLowerCase()));
  const usable = known === undefined ? [] : add.filter((name) => create || !missing.includes(name));
  return {
    states: [
      ...remove.map((name): Effect => ({ kind: 'remove-label', name })),
      ...(create ? missing : []).map((name): Effect => ({ kind: 'create-label', name })),
      ...usable.map((name): Effect => ({ kind: 'add-label', name })),
    ],
    asked: asked.filter((name) => !remove.includes(name)).map((name): Effect => ({ kind: 'remove-label', name })),
    ...(known === undefined ? { unread: true } : {}),
  };
}

const PAGE = 100;
/** A repository with more labels than this is not searched to the end. */
const MOST_PAGES = 10;

/** Lower-case names of the labels that the repository has; undefined when it does not say: labels never cost a report. */
async function readLabels(client: GitHubClient, repository: Repository): Promise<ReadonlySet<string> | undefined> {
  try {
    return await listLabels(client, repository);
  } catch (error) {
    if (classifyError(error) === undefined) throw error;
    return undefined;
  }
}

/** Lower-case names of the labels that the repository has. */
export async function listLabels(client: GitHubClient, repository: Repository): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/labels', { ...repository, per_page: PAGE, page });
    for (const { name } of data) names.add(name.toLowerCase());
    if (data.length < PAGE) break;
  }
  return names;
}
