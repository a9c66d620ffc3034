/** What a clone tells, so that nobody has to be asked. */
import { join } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { artifactKindOf } from '../connector/layout.ts';
import { entriesOf, foldersAmong } from '../disk/read-files.ts';
import { currentBranchOf, defaultBranchOf } from '../doctor/read-from-folder.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import type { Chosen } from './commented-configuration.ts';

/** Throws `InputError` when there is no such folder. */
export async function readClone(folder: string): Promise<Chosen> {
  const branch = (await defaultBranchOf(folder)) ?? (await currentBranchOf(folder));
  const folders = chooseFolders(rootsIn(folder));
  return {
    ...(branch === null || DEFAULT_CONFIGURATION.baseBranches.includes(branch) ? {} : { 'base-branches': [branch] }),
    ...(Object.keys(folders).length === 0 ? {} : { folders }),
  };
}

/** Folders at the top that hold folders of connectors, other than the usual ones. */
function rootsIn(folder: string): readonly string[] {
  const usual = new Set(PROFILES.flatMap((profile) => DEFAULT_CONFIGURATION.folders[profile]));
  return foldersIn(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules' && !usual.has(name))
    .filter((name) => foldersIn(join(folder, name)).some((connector) => holdsDefinition(join(folder, name, connector))));
}

const foldersIn = (path: string): readonly string[] => foldersAmong(entriesOf(path));

function holdsDefinition(path: string): boolean {
  return entriesOf(path).some((entry) => entry.isFile() && artifactKindOf(entry.name).artifact === 'swagger');
}

/** The name tells which rules hold; connectors of an unknown program are custom ones. */
function chooseFolders(roots: readonly string[]): Partial<Record<Profile, string[]>> {
  const profileOf = (root: string): Profile => {
    if (/independent/i.test(root)) return 'independent-publisher';
    return /certified/i.test(root) ? 'certified' : 'custom';
  };
  return Object.fromEntries(
    PROFILES.flatMap((profile) => {
      const found = roots.filter((root) => profileOf(root) === profile);
      return found.length === 0 ? [] : [[profile, [...DEFAULT_CONFIGURATION.folders[profile], ...found]]];
    }),
  );
}
