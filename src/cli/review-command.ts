/** `review`: the same four steps as the Action, from whatever holds the pull request. */
import { readConfiguration } from '../config/load-configuration.ts';
import { readText } from '../disk/read-files.ts';
import { writeText } from '../disk/write-text.ts';
import { readFromGit } from '../facts/from-git.ts';
import { readSnapshot, renderSnapshot } from '../facts/from-snapshot.ts';
import { InputError } from '../facts/input-error.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Effect } from '../github/effects.ts';
import {
  layoutFrom,
  type PassSettings,
  personOf,
  publishReview,
  reviewOnGitHub,
  type SettingsFile,
  withSettings,
} from '../github/passes.ts';
import type { Reviewed } from '../github/plan-publication.ts';
import type { ReviewFormat } from '../report/format-names.ts';
import { REVIEW_RENDERERS } from '../report/formats.ts';
import { renderJson } from '../report/json.ts';
import type { Review } from '../review/review.ts';
import { reviewPullRequest } from '../review/review-pull-request.ts';
import { showWaiting } from './check-progress.ts';
import { environmentClient, environmentToken } from './environment-client.ts';
import { complain, type ExitCode, note, print, wantsColour } from './outcome.ts';
import { complainOfSettings, readSettingsText } from './read-settings.ts';
import { readPullName } from './repository-name.ts';

const SOURCES = [
  '  --head REF --base REF --title TEXT  in a clone (--repo DIR)',
  '  --pull OWNER/REPO#N                on GitHub',
  '  --snapshot FILE                    saved before',
  '  --example                          an invented one',
];

export interface ReviewOptions {
  readonly repo: string;
  readonly base?: string;
  readonly head?: string;
  readonly title?: string;
  readonly bodyFile?: string;
  readonly labels?: string;
  readonly author?: string;
  readonly number?: number;
  readonly pull?: string;
  readonly publish?: boolean;
  readonly dryRun?: true | 'facts' | 'review' | 'plan';
  readonly snapshot?: string;
  readonly example?: boolean;
  readonly saveSnapshot?: string;
  /** Settings to try out instead of those of the base branch. */
  readonly config?: string;
  readonly quiet?: boolean;
  readonly format: ReviewFormat;
  readonly color?: boolean;
}

/** Where the pull request comes from, and what was made of it already when it is GitHub. */
interface Source {
  readonly facts: PullRequest;
  readonly gitHub?: GitHub;
}

interface GitHub {
  readonly client: GitHubClient;
  readonly settings: PassSettings;
  readonly reviewed: Reviewed;
}

export async function reviewCommand(options: ReviewOptions): Promise<ExitCode> {
  if (options.publish && options.dryRun !== undefined) throw new InputError('--publish and --dry-run exclude each other: choose one.');
  if (options.publish && options.pull === undefined)
    throw new InputError(
      '--publish goes with --pull: only a pull request on GitHub can be written to. Name it with --pull OWNER/REPO#N, or leave --publish out.',
    );
  if (options.publish && options.config !== undefined)
    throw new InputError('--publish and --config exclude each other: what is published follows the settings of the base branch.');
  const waiting = showWaiting(process.stderr, options.quiet === true ? '' : 'Reading the pull request …');
  const { facts, gitHub } = await readSource(options).finally(waiting.end);
  if (options.saveSnapshot !== undefined) writeText(options.saveSnapshot, renderSnapshot(facts));
  if (options.dryRun === 'facts') {
    print(renderSnapshot(facts));
    return 0;
  }

  const { configuration, problems } = readConfiguration(facts.support.configuration?.blob ?? null);
  complainOfSettings(facts.support.configuration?.path ?? '', problems);
  const review = gitHub?.reviewed.review ?? reviewPullRequest(facts, configuration, problems);
  const { plan, arrived } = gitHub === undefined ? { plan: [], arrived: true } : await publish(gitHub);
  printReview(review, plan, options);
  return arrived ? exitCodeOf(review) : 2;
}

async function readSource(options: ReviewOptions): Promise<Source> {
  const sources = [options.pull, options.snapshot, options.example, options.head].filter((source) => source !== undefined);
  if (sources.length !== 1) {
    throw new InputError('Say which pull request to review, in one of these ways:', { more: SOURCES });
  }
  const settings = options.config === undefined ? undefined : readSettingsFile(options.config);
  if (options.pull !== undefined) return readPull(options.pull, options, settings);
  if (options.snapshot !== undefined) return { facts: withSettings(readSnapshotFile(options.snapshot), settings) };
  if (options.example) return { facts: withSettings(await readExample(), settings) };
  return { facts: withSettings(await readClone(options, settings), settings) };
}

function readSettingsFile(path: string): SettingsFile {
  return { path, blob: { kind: 'bytes', bytes: new TextEncoder().encode(readSettingsText(path)) } };
}

async function readClone(
  { repo, base, head, title, bodyFile, labels, author, number }: ReviewOptions,
  settings: SettingsFile | undefined,
): Promise<PullRequest> {
  if (base === undefined || head === undefined)
    throw new InputError('A review in a clone needs --base and --head: the branch aimed at, and the branch to review.');
  if (title === undefined) throw new InputError('A review in a clone needs --title: the title that the pull request has or will have.');
  return readFromGit({
    repository: repo,
    base,
    head,
    title,
    ...(bodyFile === undefined ? {} : { body: readText(bodyFile) }),
    ...(labels === undefined
      ? {}
      : {
          labels: labels
            .split(',')
            .map((label) => label.trim())
            .filter(Boolean),
        }),
    ...(author === undefined ? {} : { author }),
    ...(number === undefined ? {} : { number }),
    configure: (blob) => layoutFrom(settings?.blob ?? blob),
  });
}

async function readPull(name: string, { publish }: ReviewOptions, settingsFile: SettingsFile | undefined): Promise<Source> {
  const { number, ...repository } = readPullName(name);
  const token = environmentToken();
  if (publish && !token) throw new InputError('--publish needs a token that may write to the pull request, in the variable GITHUB_TOKEN.');
  const client = environmentClient();
  const person = token ? await personOf(client, token) : undefined;
  const server = process.env.GITHUB_SERVER_URL;
  const settings: PassSettings = {
    publish: publish === true,
    ...(settingsFile === undefined ? {} : { settingsFile }),
    ...(server ? { server } : {}),
    ...(person === undefined ? {} : { person }),
  };
  const reviewed = await reviewOnGitHub(client, repository, { number }, settings);
  return { facts: reviewed.facts, gitHub: { client, settings, reviewed } };
}

/** Bundled with the tool, and loaded only when it is asked for. */
async function readExample(): Promise<PullRequest> {
  const { default: example } = await import('../generated/example.json', { with: { type: 'json' } });
  return readSnapshot(JSON.stringify(example));
}

function readSnapshotFile(path: string): PullRequest {
  const text = readText(path);
  try {
    return readSnapshot(text);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`${path}: ${error.message} Make a snapshot with connector-preflight review --save-snapshot.`, { cause: error });
  }
}

/** The writes that are missing; with `--publish` they are made. `arrived`: false when something could not be written; what it was is said. */
async function publish({ client, settings, reviewed }: GitHub): Promise<{ plan: readonly Effect[]; arrived: boolean }> {
  const outcome = await publishReview(client, reviewed, settings);
  if (outcome.kind === 'superseded') {
    throw new InputError(`The pull request moved on to ${outcome.head.slice(0, 7)} while it was read. Run the command again.`);
  }
  const { planned: plan, applied } = outcome;
  if (!settings.publish) return { plan, arrived: true };
  const { done, failed } = applied;
  const all = done.length + failed.length;
  if (settings.person !== undefined)
    note('GitHub takes check runs from apps only: with the token of a person, the check is left as it is.');
  note(all === 0 ? 'GitHub shows this review already; nothing was written.' : `${done.length} of ${all} writes made.`);
  for (const { effect, problem } of failed) complain(`Not written (${effect.kind}): ${problem.sentence}`);
  const { comments } = reviewed.facts;
  if (comments === null) complain('The comment on the pull request is left as it is: the comments could not be read.');
  return { plan, arrived: failed.length === 0 && comments !== null };
}

function printReview(review: Review, plan: readonly Effect[], options: ReviewOptions): void {
  if (options.dryRun === 'plan') print(renderJson(plan));
  else print(REVIEW_RENDERERS[options.dryRun === 'review' ? 'json' : options.format](review, { colour: wantsColour(options) }, plan));
}

function exitCodeOf(review: Review): ExitCode {
  if (review.verdict === 'unknown') return 2;
  return review.verdict === 'changes-needed' ? 1 : 0;
}
