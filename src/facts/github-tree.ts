/** The tree of a branch on GitHub: in one request where it fits, folder by folder where GitHub cuts the list off (100,000 entries or 7 MB). */

import { unusableAnswer } from '../github/errors.ts';
import { folderOf } from '../text/path-parts.ts';
import type { Tree, TreeEntry } from './reading-plan.ts';

/** Gives GitHub's answer for a tree named by a ref or a SHA. */
export type FetchTree = (treeish: string, recursive: boolean) => Promise<TreeListing>;

export interface TreeListing {
  readonly entries: readonly (readonly [path: string, entry: TreeEntry])[];
  readonly truncated: boolean;
}

/** Which part of the tree is needed: the entries of `shallow` folders, and everything below the `deep` ones; "" is the root. */
export interface Part {
  readonly shallow: readonly string[];
  readonly deep: readonly string[];
}

export type LoadTree = (part: Part) => Promise<Tree>;

/** Lists a branch; the result gives at least the part that is asked for. */
export async function openTree(fetchTree: FetchTree, treeish: string): Promise<LoadTree> {
  const listing = await fetchTree(treeish, true);
  if (!listing.truncated) {
    const whole = new Map(listing.entries);
    return async () => whole;
  }
  return walker(fetchTree, treeish);
}

function walker(fetchTree: FetchTree, treeish: string): LoadTree {
  const listed = new Map<string, Promise<Tree>>();

  const list = (folder: string): Promise<Tree> => {
    const known = listed.get(folder) ?? listOnce(folder);
    listed.set(folder, known);
    return known;
  };
  const listOnce = async (folder: string): Promise<Tree> => {
    if (folder === '') return new Map((await fetchTree(treeish, false)).entries);
    const entry = await find(folder);
    return entry ? below(folder, await fetchTree(entry.sha, false)) : new Map();
  };
  const find = async (folder: string): Promise<TreeEntry | undefined> => {
    const parent = await list(folderOf(folder));
    const entry = parent.get(folder);
    return entry?.kind === 'directory' ? entry : undefined;
  };
  const listDeep = async (folder: string): Promise<Tree> => {
    const entry = await find(folder);
    if (!entry) return new Map();
    const listing = await fetchTree(entry.sha, true);
    if (listing.truncated) throw unusableAnswer('A connector folder of the base branch holds more files than GitHub lists.');
    return below(folder, listing);
  };

  return async ({ shallow, deep }) => {
    const parts = await Promise.all([...shallow.map(list), ...deep.map(listDeep)]);
    return new Map(parts.flatMap((part) => [...part]));
  };
}

function below(folder: string, listing: TreeListing): Tree {
  return new Map(listing.entries.map(([path, entry]) => [`${folder}/${path}`, entry]));
}
