/** The setup of a repository as far as its files tell, from a clone. Files are read as they lie there; links are not followed. */
import { join } from 'node:path';
import { entriesIfPresent, entriesOf, tryReadBlob } from '../disk/read-files.ts';
import { runGit } from '../facts/git.ts';
import {
  CONFIGURATION_PATH,
  findSupportFiles,
  readSupportFile,
  SUPPORT_FILE_BYTES,
  supportDirectories,
  type Tree,
  type TreeEntry,
} from '../facts/reading-plan.ts';
import type { Repository } from '../github/client.ts';
import { configurationOf, workflowPaths } from './read-from-github.ts';
import type { Branches, Setup } from './setup.ts';
import { readWorkflow, unreadWorkflow, WORKFLOW_FOLDER, type Workflow } from './workflow.ts';

/** Throws `InputError` when there is no such folder. */
export async function readFolderSetup(folder: string): Promise<Setup> {
  const tree = listFolders(folder, [...supportDirectories(CONFIGURATION_PATH), WORKFLOW_FOLDER]);
  const read = async (path: string) => tryReadBlob(join(folder, path), SUPPORT_FILE_BYTES);
  const found = findSupportFiles(tree, CONFIGURATION_PATH);
  const [template, written] = await Promise.all([readSupportFile(found.template, read), readSupportFile(found.configuration, read)]);
  const configuration = configurationOf(written?.blob ?? null);
  return {
    repository: null,
    branches: await branchesOf(folder, configuration.configuration.baseBranches),
    configuration,
    template,
    workflows: workflowPaths([...tree].flatMap(([path, { kind }]) => (kind === 'file' ? [path] : []))).map((path) =>
      workflowAt(folder, path),
    ),
    platform: null,
  };
}

/** The entries of some folders, as a tree in which the name of a content is its path. */
function listFolders(root: string, folders: readonly string[]): Tree {
  return new Map(
    folders.flatMap((folder) =>
      (folder === '' ? entriesOf(root) : entriesIfPresent(join(root, folder))).map((entry): [string, TreeEntry] => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        const kind = entry.isSymbolicLink() ? 'symlink' : entry.isDirectory() ? 'directory' : 'file';
        return [path, { kind, sha: path }];
      }),
    ),
  );
}

function workflowAt(folder: string, path: string): Workflow {
  const blob = tryReadBlob(join(folder, path), SUPPORT_FILE_BYTES);
  if (blob.kind === 'bytes') return readWorkflow(path, new TextDecoder().decode(blob.bytes));
  return unreadWorkflow(path, blob.kind === 'unreadable' ? blob.cause : 'It is too large.');
}

/** A clone knows the branches of where it came from; without any, nothing is said about them. */
async function branchesOf(folder: string, wanted: readonly string[]): Promise<Branches> {
  const known = await remoteBranches(folder);
  const ofRemote = await defaultBranchOf(folder);
  const base = wanted.find((branch) => known.includes(branch));
  const found = { value: known.length === 0 || base !== undefined };
  return { default: ofRemote, base: base ?? ofRemote ?? wanted[0] ?? '', found };
}

/** What git printed, without the line end; undefined where it had nothing to say, or the folder is no repository. */
async function askGit(folder: string, args: readonly [string, ...string[]]): Promise<string | undefined> {
  try {
    return (await runGit(folder, args)).toString('utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

async function remoteBranches(folder: string): Promise<readonly string[]> {
  const printed = await askGit(folder, ['for-each-ref', '--format=%(refname:lstrip=3)', 'refs/remotes/origin']);
  return printed?.split('\n').filter((name) => name !== 'HEAD') ?? [];
}

/** The branch that `origin` calls its own; null where the clone does not know. */
export async function defaultBranchOf(folder: string): Promise<string | null> {
  const head = await askGit(folder, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  return head?.replace(/^origin\//, '') ?? null;
}

/** GitHub reads workflows at the root of a repository only. */
export async function isRootOfClone(folder: string): Promise<boolean> {
  return (await askGit(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix'])) === 'true';
}

/** The branch that is checked out; null outside a repository and on a commit of no branch. */
export async function currentBranchOf(folder: string): Promise<string | null> {
  return (await askGit(folder, ['symbolic-ref', '--short', 'HEAD'])) ?? null;
}

/** The repository on GitHub that the clone came from: that of `upstream`, or else of `origin`. */
export async function remoteRepository(folder: string): Promise<Repository | undefined> {
  for (const remote of ['upstream', 'origin']) {
    const address = await askGit(folder, ['config', '--get', `remote.${remote}.url`]);
    const repository = repositoryOf(address ?? '');
    if (repository !== undefined) return repository;
  }
  return undefined;
}

/** `https://host/owner/name.git`, `git@host:owner/name`, `ssh://git@host/owner/name`. */
export function repositoryOf(address: string): Repository | undefined {
  const [, owner, repo] =
    /^(?:https?:\/\/[^/\s]+\/|ssh:\/\/[^/\s]+\/|[^/\s:]+@[^/\s:]+:)([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(address) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
