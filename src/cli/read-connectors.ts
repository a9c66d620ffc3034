/** Connectors from the disk: what `check` was pointed at, as the same values that a pull request gives. */
import { type Dirent, lstatSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import type { ArtifactKind, Connector } from '../connector/connector.ts';
import { artifactKindOf, connectorOf } from '../connector/layout.ts';
import { entriesOf, tryReadBlob } from '../disk/read-files.ts';
import { InputError } from '../facts/input-error.ts';
import type { Blob } from '../facts/pull-request.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import { lastSegment } from '../text/path-parts.ts';
import { fileIn, segmentsOf, withForwardSlashes } from './paths.ts';

/** A connector to check, paths with forward slashes; `only` limits the report to these files where single files were named. */
export interface Target {
  readonly folder: string;
  readonly profile: Profile;
  readonly only?: readonly string[];
}

const NOT_CONNECTORS = new Set(['node_modules', '.git']);

/**
 * Folders that hold a swagger or properties file, or a proposal, in the order of the paths given and by name below them.
 * @throws InputError when a path does not exist or holds no connector.
 */
export function findTargets(paths: readonly string[], configuration: Configuration, profile: Profile | undefined): Target[] {
  return mergeSameFolders(
    paths.flatMap((path) => {
      if (!statOf(path).isDirectory()) return [targetOf(dirname(path), configuration, profile, [nameOnDisk(path)])];
      const folders = connectorFolders(path, configuration);
      if (folders.length > 0) return folders.map((folder) => targetOf(folder, configuration, profile));
      throw new InputError(
        `There is no connector in ${path}: no folder in it holds an apiDefinition.swagger.json, an apiProperties.json or the intro.md of a proposal. Name the folder of a connector, or begin one with connector-preflight new.`,
      );
    }),
  );
}

function targetOf(path: string, configuration: Configuration, profile: Profile | undefined, only?: readonly string[]): Target {
  const folder = withForwardSlashes(path);
  return {
    folder,
    profile: profile ?? profileOf(folder, configuration),
    ...(only === undefined ? {} : { only: only.map((name) => fileIn(folder, name)) }),
  };
}

/** A system that takes upper and lower case for the same finds a file under a name that it does not have. */
function nameOnDisk(path: string): string {
  const name = basename(path);
  const names = entriesOf(dirname(path)).map((entry) => entry.name);
  return names.includes(name) ? name : (names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? name);
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new InputError(`There is nothing at ${path}. Name a connector folder, one of its files, or a folder that holds connectors.`, {
      cause: error,
    });
  }
}

/** Whether there is a connector in a folder or in those below it, down to a depth; what cannot be looked into holds none. */
export function holdsConnectors(folder: string, configuration: Configuration, depth: number): boolean {
  try {
    const entries = entriesOf(folder);
    if (isConnector(folder, entries, configuration)) return true;
    return depth > 0 && foldersBelow(folder, entries).some((below) => holdsConnectors(below, configuration, depth - 1));
  } catch {
    return false;
  }
}

/** A folder that was named itself may be a proposal wherever it lies. */
function connectorFolders(path: string, configuration: Configuration): string[] {
  const found = (folder: string): string[] => {
    const entries = entriesOf(folder);
    return isConnector(folder, entries, configuration) ? [folder] : foldersBelow(folder, entries).flatMap(found);
  };
  const folders = found(path);
  return folders.length === 0 && holds(entriesOf(path), ['intro']) ? [path] : folders;
}

/** An introduction alone is a proposal in the folder of a program; anywhere else many things are called so. */
function isConnector(folder: string, entries: readonly Dirent[], { folders }: Configuration): boolean {
  if (holds(entries, ['swagger', 'properties'])) return true;
  if (!holds(entries, ['intro'])) return false;
  const parent = segmentsOf(folder).at(-2)?.toLowerCase();
  return PROFILES.some((profile) => folders[profile].some((root) => root.toLowerCase().split('/').at(-1) === parent));
}

function holds(entries: readonly Dirent[], kinds: readonly ArtifactKind[]): boolean {
  return entries.some((entry) => entry.isFile() && kinds.includes(artifactKindOf(entry.name).artifact));
}

function foldersBelow(folder: string, entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => entry.isDirectory() && !NOT_CONNECTORS.has(entry.name)).map((entry) => join(folder, entry.name));
}

/** Told from the connector root that the folder lies in; a folder anywhere else is a new independent publisher's. */
export function profileOf(folder: string, configuration: Configuration): Profile {
  const segments = segmentsOf(folder).map((segment) => segment.toLowerCase());
  const found = PROFILES.find((profile) =>
    configuration.folders[profile].some((root) => segments.includes(root.toLowerCase().split('/').at(-1) ?? root)),
  );
  return found ?? 'independent-publisher';
}

/** The same files by the name that their folder was given first. */
function inFolder(folder: string, paths: readonly string[]): string[] {
  return paths.map((path) => fileIn(folder, lastSegment(path)));
}

/** Two files of one folder are one connector, and so is a folder that is named twice. */
function mergeSameFolders(targets: readonly Target[]): Target[] {
  const merged = new Map<string, Target>();
  for (const target of targets) {
    const key = resolve(target.folder);
    const present = merged.get(key);
    if (present === undefined) merged.set(key, target);
    else if (present.only !== undefined) {
      const { only: _, ...whole } = present;
      merged.set(key, target.only === undefined ? whole : { ...whole, only: [...present.only, ...inFolder(present.folder, target.only)] });
    }
  }
  return [...merged.values()];
}

/**
 * The one connector that a path names.
 * @throws InputError when there is none, or there are several.
 */
export function readOneConnector(path: string, configuration: Configuration): Connector {
  const [target, ...others] = findTargets([path], configuration, undefined);
  if (target === undefined || others.length > 0) {
    throw new InputError(`There are several connectors in ${path}. Name the folder of one of them.`);
  }
  return readConnector(target, configuration.limits);
}

export function readConnector({ folder, profile }: Target, limits: Configuration['limits']): Connector {
  const files = filesBelow(folder, '').map(({ name, isFile }) => ({
    name,
    blob: isFile ? tryReadBlob(join(folder, name), limits.fileBytes) : LINK,
  }));
  // The folder may be given as `.`, which is not what it is called.
  return { ...connectorOf(folder, profile, files), name: basename(resolve(folder)) };
}

/** Size of everything in the folder. What cannot be looked at counts as nothing. */
export function bytesOf({ folder }: Target): number {
  try {
    return filesBelow(folder, '').reduce((sum, { name }) => sum + lstatSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}

const LINK: Blob = { kind: 'not-a-file', what: 'symlink' };

function filesBelow(root: string, below: string): { name: string; isFile: boolean }[] {
  return entriesOf(join(root, below)).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return NOT_CONNECTORS.has(entry.name) ? [] : filesBelow(root, name);
    return [{ name, isFile: entry.isFile() }];
  });
}
