/** `review`: the same four steps as the Action, from whatever holds the pull request. */
import type { Configuration } from '../config/configuration.ts';
import { readConfiguration } from '../config/load-configuration.ts';
import { readText } from '../disk/read-files.ts';
import { writeText } from '../disk/write-text.ts';
import { readFromGit } from '../facts/from-git.ts';
import { readFromGitHub } from '../facts/from-github.ts';
import { readSnapshot, renderSnapshot } from '../facts/from-snapshot.ts';
import { InputError } from '../facts/input-error.ts';
import type { Blob, PullRequest } from '../facts/pull-request.ts';
import { withPermissions } from '../facts/read-permissions.ts';
import { applyEffects } from '../github/apply.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Effect } from '../github/effects.ts';
import { layoutFrom, personOf, planPass, withPerson } from '../github/passes.ts';
import type { ReviewFormat } from '../report/format-names.ts';
import { REVIEW_RENDERERS } from '../report/formats.ts';
import { renderJson } from '../report/json.ts';
import type { Review } from '../review/review.ts';
import { reviewPullRequest } from '../review/review-pull-request.ts';
import { ruleById } from '../rules/registry.ts';
import { VERSION } from '../version.ts';
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

/** Where the pull request comes from, and the client when it is GitHub. */
interface Source {
  readonly facts: PullRequest;
  readonly gitHub?: GitHub;
}

interface GitHub {
  readonly client: GitHubClient;
  /** Whose token it is; absent for the token of an app or a workflow, and without a token. */
  readonly person?: string;
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

  const { configuration: settings, problems } = readConfiguration(facts.support.configuration?.blob ?? null);
  const configuration = withPerson(settings, gitHub?.person);
  complainOfSettings(facts.support.configuration?.path ?? '', problems);
  const review = reviewPullRequest(facts, configuration, problems);
  const plan = gitHub === undefined ? [] : await planFor(gitHub, facts, review, configuration);
  const arrived = gitHub !== undefined && options.publish === true ? await publish(gitHub, facts, plan) : true;
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

type SettingsFile = NonNullable<PullRequest['support']['configuration']>;

function readSettingsFile(path: string): SettingsFile {
  return { path, blob: { kind: 'bytes', bytes: new TextEncoder().encode(readSettingsText(path)) } };
}

function withSettings(facts: PullRequest, settings: SettingsFile | undefined): PullRequest {
  return settings === undefined ? facts : { ...facts, support: { ...facts.support, configuration: settings } };
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

async function readPull(name: string, { publish }: ReviewOptions, settings: SettingsFile | undefined): Promise<Source> {
  const { number, ...repository } = readPullName(name);
  const token = environmentToken();
  if (publish && !token) throw new InputError('--publish needs a token that may write to the pull request, in the variable GITHUB_TOKEN.');
  const client = environmentClient();
  const configure = (blob: Blob | null) => layoutFrom(settings?.blob ?? blob);
  const [read, person] = await Promise.all([
    readFromGitHub(client, { ...repository, number }, { configure }),
    token ? personOf(client, token) : undefined,
  ]);
  const server = process.env.GITHUB_SERVER_URL;
  const facts = withSettings(server ? { ...read, server } : read, settings);
  const { configuration } = readConfiguration(facts.support.configuration?.blob ?? null);
  return {
    facts: await withPermissions(client, repository, facts, configuration),
    gitHub: { client, ...(person === undefined ? {} : { person }) },
  };
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

function repositoryOf(facts: PullRequest): { owner: string; repo: string; number: number } {
  const [owner = '', repo = ''] = facts.repository?.split('/') ?? [];
  return { owner, repo, number: facts.number ?? 0 };
}

async function planFor(
  { client, person }: GitHub,
  facts: PullRequest,
  review: Review,
  configuration: Configuration,
): Promise<readonly Effect[]> {
  const { number, ...repository } = repositoryOf(facts);
  const options = { rules: ruleById, version: VERSION };
  const reviewed = { repository, number, facts, review, options, configuration };
  const planned = await planPass(client, reviewed, person);
  if (planned.kind === 'superseded') {
    throw new InputError(`The pull request moved on to ${planned.head.slice(0, 7)} while it was read. Run the command again.`);
  }
  return planned.effects;
}

/** False when something could not be written; what it was is said. */
async function publish({ client, person }: GitHub, facts: PullRequest, plan: readonly Effect[]): Promise<boolean> {
  const { number, ...repository } = repositoryOf(facts);
  const { done, failed } = await applyEffects(client, repository, number, plan);
  if (person !== undefined) note('GitHub takes check runs from apps only: with the token of a person, the check is left as it is.');
  note(plan.length === 0 ? 'GitHub shows this review already; nothing was written.' : `${done.length} of ${plan.length} writes made.`);
  for (const { effect, problem } of failed) complain(`Not written (${effect.kind}): ${problem.sentence}`);
  if (facts.comments === null) complain('The comment on the pull request is left as it is: the comments could not be read.');
  return failed.length === 0 && facts.comments !== null;
}

function printReview(review: Review, plan: readonly Effect[], options: ReviewOptions): void {
  if (options.dryRun === 'plan') print(renderJson(plan));
  else print(REVIEW_RENDERERS[options.dryRun === 'review' ? 'json' : options.format](review, { colour: wantsColour(options) }, plan));
}

function exitCodeOf(review: Review): ExitCode {
  if (review.verdict === 'unknown') return 2;
  return review.verdict === 'changes-needed' ? 1 : 0;
}
