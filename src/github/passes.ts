/** One pull request on GitHub from reading to writing: the way that events, commands, the command line and the sweep all take. */
import type { Configuration } from '../config/configuration.ts';
import { readConfiguration } from '../config/load-configuration.ts';
import { readCommentsSince, readFromGitHub } from '../facts/from-github.ts';
import type { Blob, Comment, PullRequest } from '../facts/pull-request.ts';
import { withPermissions } from '../facts/read-permissions.ts';
import type { Layout } from '../facts/reading-plan.ts';
import { ourComments } from '../memory/our-comments.ts';
import { reviewPullRequest } from '../review/review-pull-request.ts';
import { ruleById } from '../rules/registry.ts';
import { VERSION } from '../version.ts';
import { type Applied, applyEffects } from './apply.ts';
import type { GitHubClient, Repository } from './client.ts';
import type { Effect } from './effects.ts';
import { isRefusal } from './errors.ts';
import { type Planned, planPublication, type Reviewed } from './plan-publication.ts';

export interface PassSettings {
  /** Path of the settings file on the base branch; the usual one when absent. */
  readonly configurationPath?: string;
  /** A settings file to try out instead of that of the base branch. */
  readonly settingsFile?: SettingsFile;
  /** Address of the GitHub server; `https://github.com` when absent. */
  readonly server?: string;
  /** Login of the person whose token it is; absent for the token of an app or a workflow. */
  readonly person?: string;
  /** False: what would be written is only planned. */
  readonly publish: boolean;
  /** Throws for a review that must not be published. */
  readonly assertSound?: (reviewed: Reviewed) => void;
}

export type SettingsFile = NonNullable<PullRequest['support']['configuration']>;

export interface Located {
  readonly number: number;
  /** Where it is said to be aimed; only a hint. */
  readonly baseRef?: string;
  readonly mergeGroupHead?: string;
  readonly justClosed?: true;
}

/** What one pass over the pull request came to. */
export type Outcome =
  | { readonly kind: 'superseded'; readonly head: string }
  | { readonly kind: 'reviewed'; readonly reviewed: Reviewed; readonly planned: readonly Effect[]; readonly applied: Applied };

/** Reads and reviews; writes nothing. */
export async function reviewOnGitHub(
  client: GitHubClient,
  repository: Repository,
  { number, baseRef, mergeGroupHead, justClosed }: Located,
  { configurationPath, settingsFile, server, person }: PassSettings,
): Promise<Reviewed> {
  const read = await readFromGitHub(
    client,
    { ...repository, number, ...(baseRef === undefined ? {} : { baseRefHint: baseRef }) },
    {
      ...(configurationPath === undefined ? {} : { configurationPath }),
      configure: (blob) => layoutOf(withPerson(readConfiguration(settingsFile?.blob ?? blob).configuration, person)),
    },
  );
  const known = withSettings(server === undefined ? read : { ...read, server }, settingsFile);
  const { configuration: settings, problems } = readConfiguration(known.support.configuration?.blob ?? null);
  const configuration = withPerson(settings, person);
  const facts = await withPermissions(client, repository, known, configuration);
  return {
    ...{ repository, number, facts, configuration },
    review: reviewPullRequest(facts, configuration, problems),
    options: { rules: ruleById, version: VERSION, ...(server === undefined ? {} : { server }) },
    ...(mergeGroupHead === undefined ? {} : { mergeGroupHead }),
    ...(justClosed === undefined ? {} : { justClosed }),
  };
}

/** The facts as if the base branch had this settings file; as they are where there is none to try. */
export function withSettings(facts: PullRequest, settings: SettingsFile | undefined): PullRequest {
  return settings === undefined ? facts : { ...facts, support: { ...facts.support, configuration: settings } };
}

/** What the readers need to know of the settings. */
export function layoutOf({ folders, limits, report }: Configuration): Layout {
  return { folders, fileBytes: limits.fileBytes, logins: report.logins };
}

/** As `layoutOf`, from a settings file; null for none. */
export function layoutFrom(blob: Blob | null): Layout {
  return layoutOf(readConfiguration(blob).configuration);
}

/** What is published with a person's token is that person's comment, and the next run has to find it. */
export function withPerson(configuration: Configuration, login: string | undefined): Configuration {
  if (login === undefined) return configuration;
  const { report } = configuration;
  return { ...configuration, report: { ...report, logins: [...report.logins, login] } };
}

/** The writes that are missing. GitHub takes check runs from apps only, so a person's token leaves them. */
async function planPass(client: GitHubClient, reviewed: Reviewed, person: string | undefined): Promise<Planned> {
  const planned = await planPublication(client, reviewed);
  if (planned.kind === 'superseded' || person === undefined) return planned;
  return { kind: 'planned', effects: planned.effects.filter(({ kind }) => kind !== 'create-check' && kind !== 'update-check') };
}

/**
 * Writes what is missing. Where the comment is new, another run may have written one in the same moment: only reading again tells, and then
 * the oldest one stays.
 */
export async function publishReview(client: GitHubClient, reviewed: Reviewed, settings: PassSettings): Promise<Outcome> {
  const first = await publishOnce(client, reviewed, settings);
  if (first.kind === 'superseded' || !first.applied.done.some(({ kind }) => kind === 'create-comment')) return first;
  const comments = await readCommentsNow(client, reviewed);
  if (ourComments(comments, reviewed.configuration.report.logins).length < 2) return first;
  const second = await publishOnce(client, { ...reviewed, facts: { ...reviewed.facts, comments } }, settings);
  if (second.kind === 'superseded') return second;
  const { applied } = second;
  return {
    ...second,
    applied: { done: [...first.applied.done, ...applied.done], failed: [...first.applied.failed, ...applied.failed] },
  };
}

/** The comments of the facts with those that came since. */
export async function readCommentsNow(client: GitHubClient, { facts, repository, number }: Reviewed): Promise<readonly Comment[]> {
  const known = facts.comments ?? [];
  const since =
    known
      .map(({ updatedAt }) => updatedAt)
      .toSorted()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const fresh = await readCommentsSince(client, { ...repository, number }, since);
  return [...new Map([...known, ...fresh].map((comment) => [comment.id, comment])).values()];
}

async function publishOnce(client: GitHubClient, reviewed: Reviewed, { person, publish }: PassSettings): Promise<Outcome> {
  const planned = await planPass(client, reviewed, person);
  if (planned.kind === 'superseded') return planned;
  const { effects } = planned;
  const applied = publish ? await applyEffects(client, reviewed.repository, reviewed.number, effects) : { done: [], failed: [] };
  return { kind: 'reviewed', reviewed, planned: effects, applied };
}

/** Reviews and publishes; where a write may have arrived all the same, only reading again tells, and then only what is missing is written. */
export async function reviewAndPublish(
  client: GitHubClient,
  repository: Repository,
  located: Located,
  settings: PassSettings,
): Promise<Outcome> {
  const pass = async () => {
    const reviewed = await reviewOnGitHub(client, repository, located, settings);
    settings.assertSound?.(reviewed);
    return publishReview(client, reviewed, settings);
  };
  const first = await pass();
  return isUncertain(first) ? pass() : first;
}

function isUncertain(outcome: Outcome): boolean {
  return outcome.kind === 'reviewed' && outcome.applied.failed.some(({ problem }) => !isRefusal(problem));
}

/** Tokens of installed apps and of workflows begin with `ghs_`; all others speak for a person, whose login this gives. */
export async function personOf(client: GitHubClient, token: string): Promise<string | undefined> {
  if (token.startsWith('ghs_')) return undefined;
  return (await client.request('GET /user')).data.login;
}
