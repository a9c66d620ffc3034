/** Pull request facts from a local clone: what would be a pull request from `head` to `base`. */
import { GitFailure, GitObjects, runGit } from './git.ts';
import { InputError } from './input-error.ts';
import type { FileStatus, PullRequest } from './pull-request.ts';
import {
  type Change,
  CONFIGURATION_PATH,
  type Configure,
  fillIn,
  findSupportFiles,
  gapsOf,
  planReading,
  publishedFacts,
  readSupportFile,
  readWanted,
  type Tree,
  type TreeEntry,
} from './reading-plan.ts';

export interface GitRequest {
  /** A folder in a clone; bare and shallow clones will do. */
  readonly repository: string;
  /** The branch the pull request aims at, as git names it: `dev`, `origin/dev`, a SHA. */
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly author?: string;
  readonly number?: number;
  readonly draft?: boolean;
  /** Path of the configuration file on the base branch. */
  readonly configurationPath?: string;
  readonly configure: Configure;
}

interface Commit {
  readonly ref: string;
  readonly sha: string;
}

/** Reads a pull request from a clone. Throws `InputError` when there is nothing to review: no such ref, no common history. */
export async function readFromGit(request: GitRequest): Promise<PullRequest> {
  const { repository } = request;
  await checkRepository(repository);
  const [base, head] = await Promise.all([resolve(repository, 'base', request.base), resolve(repository, 'head', request.head)]);
  const mergeBase = await findMergeBase(repository, base, head);
  const missing = await listMissing(repository, [base.sha, head.sha]);
  const [baseTree, headTree] = await Promise.all([listTree(repository, base.sha, missing), listTree(repository, head.sha, missing)]);
  const changes = await listChanges(repository, mergeBase, head.sha, headTree);
  const contents = await readContents(request, { changes, base: baseTree, missing });
  const updatedAt = await commitTime(repository, head.sha);
  return { ...describe(request, base, head, changes.length), ...(updatedAt === undefined ? {} : { updatedAt }), ...contents };
}

/** As whoever made the commit says. */
async function commitTime(repository: string, sha: string): Promise<string | undefined> {
  const printed = await runGit(repository, ['show', '--no-patch', '--format=%ct', sha]).catch(() => Buffer.alloc(0));
  const time = new Date(Number(/^(\d{1,12})\n/.exec(printed.toString('latin1'))?.[1] ?? Number.NaN) * 1000);
  const text = Number.isNaN(time.getTime()) ? '' : time.toISOString();
  // Years beyond 9999 are written with a sign.
  return /^\d/.test(text) ? text.replace('.000Z', 'Z') : undefined;
}

function describe(request: GitRequest, base: Commit, head: Commit, changedFileCount: number) {
  const { title, body = '', labels = [], author = '', draft = false, number } = request;
  const described = { title, body, labels, author, draft, state: 'open' as const, base, head, changedFileCount, comments: [] };
  return number === undefined ? described : { number, ...described };
}

interface ToRead {
  readonly changes: readonly Change[];
  readonly base: Tree;
  readonly missing: ReadonlySet<string>;
}

async function readContents(request: GitRequest, { changes, base, missing }: ToRead) {
  const objects = new GitObjects(request.repository, missing);
  try {
    const read = (sha: string) => objects.read(sha);
    const support = findSupportFiles(base, request.configurationPath ?? CONFIGURATION_PATH);
    const configuration = await readSupportFile(support.configuration, read);
    const template = await readSupportFile(support.template, read);
    const plan = planReading(changes, base, request.configure(configuration?.blob ?? null));
    const contents = await readWanted(plan.wanted, read, 1);
    const files = fillIn(plan.files, contents);
    const index = plan.newFolders.length === 0 ? null : await readSupportFile(support.index, read);
    const supportFiles = { template, configuration };
    const facts = { files, support: supportFiles, baseFolders: plan.baseFolders, ...publishedFacts(plan, contents, index) };
    return { ...facts, gaps: [...plan.gaps, ...gapsOf(facts)] };
  } finally {
    objects.close();
  }
}

async function checkRepository(repository: string): Promise<void> {
  try {
    await runGit(repository, ['rev-parse', '--git-dir']);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const reason = error.complaint === '' ? '' : ` (git: ${error.complaint})`;
    throw new InputError(
      `The folder ${repository} is not a git repository that can be read${reason}. Name a clone of the connector repository.`,
      { cause: error },
    );
  }
}

/** The commit behind a ref. A ref is the user's text: it never becomes an option of git. */
async function resolve(repository: string, role: 'base' | 'head', ref: string): Promise<Commit> {
  if (ref === '' || ref.startsWith('-') || /[\u0000-\u0020\u007f]/.test(ref)) {
    throw new InputError(
      `The ${role} ${JSON.stringify(ref)} is not the name of a branch or commit. Write it as git does, such as origin/dev.`,
    );
  }
  try {
    const sha = await runGit(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    return { ref: await branchName(repository, ref), sha: sha.toString('latin1').trim() };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    throw new InputError(`The ${role} ${JSON.stringify(ref)} is not in this clone. Check the name, or fetch it first.`, { cause: error });
  }
}

/** `refs/remotes/origin/dev` and `refs/heads/dev` are both the branch `dev`; anything without such a name stays as it was given. */
async function branchName(repository: string, ref: string): Promise<string> {
  const printed = await runGit(repository, ['rev-parse', '--symbolic-full-name', '--verify', '--quiet', '--end-of-options', ref]).catch(
    () => Buffer.alloc(0),
  );
  const match = /^refs\/(?:heads\/|tags\/|remotes\/[^/\n]+\/)([^\n]+)\n/.exec(printed.toString('utf8'));
  return match?.[1] ?? ref;
}

/** Of several, the one that git names first, as GitHub does. */
async function findMergeBase(repository: string, base: Commit, head: Commit): Promise<string> {
  const printed = await runGit(repository, ['merge-base', base.sha, head.sha]).catch((error) => {
    if (error instanceof GitFailure && error.status === 1) return Buffer.alloc(0);
    throw incompleteHistory(error);
  });
  const found = printed.toString('latin1').trim();
  if (found !== '') return found;
  const shallow = (await runGit(repository, ['rev-parse', '--is-shallow-repository'])).toString('latin1').trim() === 'true';
  if (shallow) throw incompleteHistory(undefined);
  throw new InputError(
    `${base.ref} and ${head.ref} have no common history, so there is nothing to compare. Check that both are branches of the same repository.`,
  );
}

function incompleteHistory(cause: unknown): InputError {
  return new InputError(
    'This clone holds too little history to find where the branch began. Fetch more of it, for example with `git fetch --unshallow`.',
    { cause },
  );
}

const MODES: Readonly<Record<string, TreeEntry['kind']>> = { '040000': 'directory', '120000': 'symlink', '160000': 'submodule' };

/** Objects of the commits' trees that the clone does not hold. */
async function listMissing(repository: string, commits: readonly string[]): Promise<ReadonlySet<string>> {
  const printed = await runGit(repository, ['rev-list', '--objects', '--no-walk', '--missing=print', ...commits]).catch(lacksFolders);
  const lines = printed.toString('utf8').split('\n');
  return new Set(lines.filter((line) => line.startsWith('?')).map((line) => line.slice(1)));
}

function lacksFolders(cause: unknown): never {
  throw new InputError('This clone lacks folders of the base or the head. Fetch them, or use a full clone.', { cause });
}

/** `<mode> <type> <sha>\t<path>\0` for every entry, directories too; sizes where the clone holds the object. */
async function listTree(repository: string, commit: string, missing: ReadonlySet<string>): Promise<Tree> {
  const printed = await runGit(repository, ['ls-tree', '-r', '-t', '-z', '--full-tree', commit]).catch(lacksFolders);
  const entries = printed
    .toString('utf8')
    .split('\0')
    .flatMap((record): [string, TreeEntry][] => {
      const tab = record.indexOf('\t');
      const [mode = '', , sha = ''] = record.slice(0, Math.max(0, tab)).split(' ');
      return tab === -1 ? [] : [[record.slice(tab + 1), { kind: MODES[mode] ?? 'file', sha }]];
    });
  const held = entries.flatMap(([, { kind, sha }]) => (kind === 'file' && !missing.has(sha) ? [sha] : []));
  const sizes = await listSizes(repository, held);
  return new Map(
    entries.map(([path, entry]) => {
      const size = sizes.get(entry.sha);
      return [path, size === undefined ? entry : { ...entry, size }];
    }),
  );
}

async function listSizes(repository: string, shas: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const format = '--batch-check=%(objectname) %(objectsize)';
  const printed = await runGit(repository, ['cat-file', format], shas.map((sha) => `${sha}\n`).join(''));
  const lines = printed.toString('latin1').split('\n');
  const sizes = lines.map((line) => line.split(' ')).filter(([, size]) => /^\d+$/.test(size ?? ''));
  return new Map(sizes.map(([sha = '', size]) => [sha, Number(size)]));
}

const STATUSES: Readonly<Record<string, Change['status']>> = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' };

async function listChanges(repository: string, mergeBase: string, head: string, headTree: Tree): Promise<readonly Change[]> {
  const fields = (await diffTree(repository, mergeBase, head)).toString('utf8').split('\0').values();
  const changes: Change[] = [];
  for (const header of fields) {
    const letter = header.split(' ')[4]?.[0] ?? '';
    const status: Exclude<FileStatus, 'unchanged'> | undefined = STATUSES[letter];
    if (status === undefined) continue;
    const first: string = fields.next().value ?? '';
    if (status === 'renamed') {
      const path: string = fields.next().value ?? '';
      changes.push({ path, previousPath: first, status, head: headTree.get(path) ?? null });
    } else {
      changes.push({ path: first, status, head: headTree.get(first) ?? null });
    }
  }
  return changes;
}

/** `:<modes> <shas> <status>\0<path>\0`, with a second path for a rename. */
async function diffTree(repository: string, mergeBase: string, head: string): Promise<Buffer> {
  const options = ['-r', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-relative', '-l1000'];
  const compare = (renames: string) => runGit(repository, ['diff-tree', ...options, renames, mergeBase, head]);
  try {
    return await compare('--find-renames');
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    // Similar files can be told only from their contents, which a partial clone may lack; equal ones by their ids.
    return compare('--find-renames=100%').catch((cause) => {
      throw new InputError(
        'git could not compare the branches; the clone may lack history or be damaged. Fetch both branches, or make a new clone.',
        { cause },
      );
    });
  }
}
