/** A cheap look at an open pull request: whether what our comment says of it still holds. */

import { listComments } from '../facts/from-github.ts';
import type { OpenPull } from '../facts/pull-request.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { readCheck, readStatus } from '../github/plan-publication.ts';
import { ourComments } from '../memory/our-comments.ts';
import { readRunState } from '../memory/run-state.ts';
import { NOT_APPLICABLE } from '../report/sentences.ts';
import { digestFacts } from '../review/facts-digest.ts';
import type { Summary } from '../review/summary.ts';
import { VERSION } from '../version.ts';
import type { BaseBranch } from './base-branch.ts';
import type { ListedPull } from './open-pulls.ts';

export type Look =
  | { readonly kind: 'current'; readonly summary: Summary }
  /** `reviewedAt`: when our comment was last written; "" where there is none. */
  | { readonly kind: 'stale'; readonly reviewedAt: string };

/** Of a pull request that the review is not for. */
export const UNCONCERNED: Summary = {
  ...{ stage: 'not-applicable', verdict: 'not-applicable', lifecycle: 'in-review', turn: 'nobody' },
  ...{ errors: 0, warnings: 0, breaking: 0, duplicates: 0, next: '' },
};

/** One request for every hundred comments. `openPulls`: all of them, newest first. */
export async function look(
  client: GitHubClient,
  repository: Repository,
  pull: ListedPull,
  base: BaseBranch,
  openPulls: readonly OpenPull[],
): Promise<Look> {
  const comments = await listComments(client, { ...repository, number: pull.number });
  const { report, labels } = base.configuration;
  const [ours, ...copies] = ourComments(comments, report.logins);
  if (ours === undefined) return { kind: 'stale', reviewedAt: '' };
  const stale: Look = { kind: 'stale', reviewedAt: ours.updatedAt };
  const standing = readRunState(ours.body)?.standing;
  const isAsked = pull.labels.some((name) => labels.recheck !== '' && name.toLowerCase() === labels.recheck.toLowerCase());
  if (standing === undefined || isAsked || copies.length > 0) return stale;
  const { from, summary } = standing;
  const folders = Object.fromEntries(from.folders.map((key) => [key, base.folders.get(key) ?? '']));
  const { steering, baseFolders, configuration } = base;
  const now = digestFacts(
    { ...pull, comments, openPulls, steering, baseFolders, folders, bringsNew: from.bringsNew },
    configuration,
    VERSION,
  );
  return now === from.digest ? { kind: 'current', summary } : stale;
}

/**
 * Whether our check at the head says that the review is not for this pull request. It has no comment, so that the check stands for it, as
 * long as the head is the same.
 */
export async function isShownUnconcerned(
  client: GitHubClient,
  repository: Repository,
  { head }: ListedPull,
  { configuration: { report } }: BaseBranch,
): Promise<boolean> {
  if (!report.comment) return false;
  const shown =
    report.status === 'check-run'
      ? (await readCheck(client, repository, head, report.name))?.title
      : (await readStatus(client, repository, head, report.name))?.description;
  return shown?.startsWith(NOT_APPLICABLE) ?? false;
}
