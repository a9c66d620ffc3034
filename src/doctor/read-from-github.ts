/** The setup of a repository on GitHub. What GitHub refuses to tell is part of the result; only the repository itself has to be readable. */
import { readConfiguration } from '../config/load-configuration.ts';
import { fetchBlob, treeFetcher } from '../facts/from-github.ts';
import { openTree } from '../facts/github-tree.ts';
import { InputError } from '../facts/input-error.ts';
import type { Blob } from '../facts/pull-request.ts';
import {
  CONFIGURATION_PATH,
  findSupportFiles,
  readSupportFile,
  SUPPORT_FILE_BYTES,
  supportDirectories,
  type Tree,
} from '../facts/reading-plan.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { classifyError, unusableAnswer } from '../github/errors.ts';
import { listLabels } from '../github/label-effects.ts';
import type { ActionsPolicy, ActionsSettings, Branches, Platform, Setup, Told } from './setup.ts';
import { readWorkflow, unreadWorkflow, WORKFLOW_FOLDER, type Workflow } from './workflow.ts';

const PAGE = 100;
/** Policies are few; more are not looked at, and that is said. */
const MOST_POLICIES = 30;

export interface Surroundings {
  readonly tokenGiven: boolean;
  /** Milliseconds since the epoch by this machine's clock. */
  readonly now: () => number;
}

/** Throws `InputError` when there is no such repository, and what the client throws when GitHub is out of reach. */
export async function readSetup(client: GitHubClient, repository: Repository, surroundings: Surroundings): Promise<Setup> {
  const about = await readRepository(client, repository, surroundings.now);
  const [files, settings] = await Promise.all([readFiles(client, repository, about.defaultBranch), readSettings(client, repository)]);
  const ofBranch = await readBranchSettings(client, repository, files.branches.base);
  const { tokenGiven } = surroundings;
  const { isPublic, clockAhead } = about;
  const platform = { tokenGiven, public: isPublic, clockAhead, ...settings, ...ofBranch };
  return { repository: `${repository.owner}/${repository.repo}`, ...files, platform };
}

/** A refusal becomes a sentence; a fault of ours is thrown on. */
async function told<T>(reading: Promise<T>): Promise<Told<T>> {
  try {
    return { value: await reading };
  } catch (error) {
    const problem = classifyError(error);
    if (problem === undefined) throw error;
    return { untold: problem.sentence };
  }
}

async function readRepository(client: GitHubClient, repository: Repository, now: () => number) {
  try {
    const sent = now();
    const { data, headers } = await client.request('GET /repos/{owner}/{repo}', { ...repository });
    return { isPublic: !data.private, defaultBranch: data.default_branch, clockAhead: clockAhead(headers.date, (sent + now()) / 2) };
  } catch (error) {
    if (classifyError(error)?.kind !== 'not-found') throw error;
    throw new InputError(`There is no repository ${repository.owner}/${repository.repo}, or the token may not see it.`, { cause: error });
  }
}

/** `moment`: about when GitHub wrote the header, in milliseconds since the epoch by our clock. */
function clockAhead(date: string | undefined, moment: number): Told<number> {
  const theirs = Date.parse(date ?? '');
  return Number.isNaN(theirs) ? { untold: 'The answer has no date.' } : { value: Math.round((moment - theirs) / 1000) };
}

// Files

type Files = Pick<Setup, 'branches' | 'configuration' | 'template' | 'workflows'>;

async function readFiles(client: GitHubClient, repository: Repository, defaultBranch: string): Promise<Files> {
  const read = (sha: string) => fetchBlob(client, repository, sha, SUPPORT_FILE_BYTES);
  const support = async (tree: Tree) => {
    const found = findSupportFiles(tree, CONFIGURATION_PATH);
    const [template, configuration] = await Promise.all([
      readSupportFile(found.template, read),
      readSupportFile(found.configuration, read),
    ]);
    return { template, configuration: configurationOf(configuration?.blob ?? null) };
  };
  const tree = await readTree(client, repository, defaultBranch);
  const [ofDefault, workflows] = await Promise.all([support(tree), readWorkflows(tree, read)]);
  const branches = await chooseBase(client, repository, defaultBranch, ofDefault.configuration.configuration.baseBranches);
  const ofBase = branches.base === defaultBranch ? ofDefault : await support(await readTree(client, repository, branches.base));
  return { branches, ...ofBase, workflows };
}

async function readTree(client: GitHubClient, repository: Repository, branch: string): Promise<Tree> {
  const load = await openTree(treeFetcher(client, repository), branch);
  return load({ shallow: [...supportDirectories(CONFIGURATION_PATH), WORKFLOW_FOLDER], deep: [] });
}

async function readWorkflows(tree: Tree, read: (sha: string) => ReturnType<typeof fetchBlob>): Promise<readonly Workflow[]> {
  const paths = workflowPaths([...tree].flatMap(([path, { kind }]) => (kind === 'file' ? [path] : [])));
  return Promise.all(
    paths.map(async (path) => {
      const blob = await read(tree.get(path)?.sha ?? '');
      if (blob.kind === 'bytes') return readWorkflow(path, new TextDecoder().decode(blob.bytes));
      return unreadWorkflow(path, blob.kind === 'unreadable' ? blob.cause : 'It is too large.');
    }),
  );
}

/** The settings as they lie on the base branch; null where there are none. */
export function configurationOf(blob: Blob | null): Setup['configuration'] {
  const unread = blob?.kind === 'unreadable' ? blob.cause : null;
  return { path: CONFIGURATION_PATH, unread, ...readConfiguration(blob) };
}

/** GitHub takes files with these endings, directly in the folder, and no others. */
export function workflowPaths(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith(`${WORKFLOW_FOLDER}/`) && /^[^/]+\.ya?ml$/.test(path.slice(WORKFLOW_FOLDER.length + 1)))
    .sort();
}

async function chooseBase(
  client: GitHubClient,
  repository: Repository,
  defaultBranch: string,
  wanted: readonly string[],
): Promise<Branches> {
  for (const branch of wanted) {
    const exists = branch === defaultBranch ? { value: true } : await told(branchExists(client, repository, branch));
    if ('untold' in exists) return { default: defaultBranch, base: defaultBranch, found: exists };
    if (exists.value) return { default: defaultBranch, base: branch, found: exists };
  }
  return { default: defaultBranch, base: defaultBranch, found: { value: false } };
}

async function branchExists(client: GitHubClient, repository: Repository, branch: string): Promise<boolean> {
  try {
    await client.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` });
    return true;
  } catch (error) {
    if (classifyError(error)?.kind === 'not-found') return false;
    throw error;
  }
}

// Settings

type BranchSettings = Pick<Platform, 'rules' | 'protection'>;
type RepositorySettings = Pick<Platform, 'policies' | 'actions' | 'labels' | 'rate'>;

async function readSettings(client: GitHubClient, repository: Repository): Promise<RepositorySettings> {
  const [policies, actions, labels, rate] = await Promise.all([
    told(readPolicies(client, repository)),
    told(readActions(client, repository)),
    told(listLabels(client, repository)),
    told(readRate(client)),
  ]);
  return { policies, actions, labels, rate };
}

async function readBranchSettings(client: GitHubClient, repository: Repository, branch: string): Promise<BranchSettings> {
  const [rules, protection] = await Promise.all([
    told(readRules(client, repository, branch)),
    told(readProtection(client, repository, branch)),
  ]);
  return { rules, protection };
}

interface ListedPolicy {
  readonly id: number;
  readonly name: string;
  readonly enforcement: string;
}

interface DetailedPolicy extends ListedPolicy {
  readonly conditions?: { readonly workflow_path?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] } };
  readonly rules?: readonly { readonly type: string; readonly parameters?: { readonly allowed_events?: readonly string[] } }[];
}

/** Octokit's types do not have these two operations yet. The list may leave the rules out, so each policy is asked for. */
async function readPolicies(client: GitHubClient, repository: Repository): Promise<readonly ActionsPolicy[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/policies' as string, { ...repository, per_page: PAGE });
  const { policies, total_count } = data as { readonly policies: readonly ListedPolicy[]; readonly total_count: number };
  const active = policies.filter(({ enforcement }) => enforcement === 'active');
  if (active.length > MOST_POLICIES || total_count > policies.length) {
    throw unusableAnswer('There are more Actions policies than are looked at here.');
  }
  const details = await Promise.all(
    active.map(({ id }) =>
      client.request('GET /repos/{owner}/{repo}/actions/policies/{policy_id}' as string, { ...repository, policy_id: id }),
    ),
  );
  return details.map((detail) => toPolicy(detail.data as DetailedPolicy));
}

function toPolicy({ name, conditions, rules = [] }: DetailedPolicy): ActionsPolicy {
  return {
    name,
    include: conditions?.workflow_path?.include ?? [],
    exclude: conditions?.workflow_path?.exclude ?? [],
    events: rules.find(({ type }) => type === 'restrict_action_events')?.parameters?.allowed_events ?? null,
    namesActors: rules.some(({ type }) => type === 'restrict_actions_actors'),
  };
}

async function readActions(client: GitHubClient, repository: Repository): Promise<ActionsSettings> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/permissions', { ...repository });
  const allowed = data.allowed_actions ?? 'all';
  const patterns = data.enabled && allowed === 'selected' ? await readPatterns(client, repository) : [];
  return { enabled: data.enabled, allowed, patterns, pinningRequired: data.sha_pinning_required ?? false };
}

async function readPatterns(client: GitHubClient, repository: Repository): Promise<readonly string[]> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/actions/permissions/selected-actions', { ...repository });
  return data.patterns_allowed ?? [];
}

async function readRate(client: GitHubClient) {
  const { data } = await client.request('GET /rate_limit');
  const { remaining, limit, reset } = data.resources.core;
  return { remaining, limit, resetsAt: new Date(reset * 1000) };
}

async function readRules(client: GitHubClient, repository: Repository, branch: string) {
  const { data } = await client.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...repository, branch, per_page: PAGE });
  const checks = data.flatMap((rule) => (rule.type === 'required_status_checks' ? (rule.parameters?.required_status_checks ?? []) : []));
  return { checks: checks.map(({ context }) => context), mergeQueue: data.some(({ type }) => type === 'merge_queue') };
}

/** To those who may look GitHub says that a branch is not protected with 404 and these words; to others with 404 and none. */
const NOT_PROTECTED = 'Branch not protected';

async function readProtection(client: GitHubClient, repository: Repository, branch: string): Promise<readonly string[]> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...repository, branch });
    return data.required_status_checks?.contexts ?? [];
  } catch (error) {
    if (classifyError(error)?.status === 404 && error instanceof Error && error.message.startsWith(NOT_PROTECTED)) return [];
    throw error;
  }
}
