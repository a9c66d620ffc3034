/** Connectors from the disk: what `check` was pointed at, as the same values that a pull request gives. */
import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { artifactKindOf, connectorOf } from '../connector/layout.ts';
import { InputError } from '../facts/input-error.ts';
import type { Blob } from '../facts/pull-request.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';

/** A connector to check; `only` limits the report to these files where single files were named. */
export interface Target {
  readonly folder: string;
  readonly profile: Profile;
  readonly only?: readonly string[];
}

const NOT_CONNECTORS = new Set(['node_modules', '.git']);
const MOST_DEPTH = 8;

/**
 * Folders that hold a swagger or properties file, in the order of the paths given and by name below them.
 * @throws InputError when a path does not exist or holds no connector.
 */
export function findTargets(paths: readonly string[], configuration: Configuration, profile: Profile | undefined): Target[] {
  const targets = paths.flatMap((path) => {
    const stats = statOf(path);
    const folders = stats.isDirectory() ? connectorFolders(path, 0) : [dirname(path)];
    if (folders.length === 0) {
      throw new InputError(`There is no connector in ${path}: no folder in it holds an apiDefinition.swagger.json or apiProperties.json.`);
    }
    return folders.map(
      (folder): Target => ({
        folder: withForwardSlashes(folder),
        profile: profile ?? profileOf(folder, configuration),
        ...(stats.isDirectory() ? {} : { only: [withForwardSlashes(path)] }),
      }),
    );
  });
  return mergeSameFolders(targets);
}

function statOf(path: string): Stats {
  try {
    return lstatSync(path);
  } catch (error) {
    throw new InputError(`There is nothing at ${path}. Name a connector folder, one of its files, or a folder that holds connectors.`, {
      cause: error,
    });
  }
}

function connectorFolders(folder: string, depth: number): string[] {
  if (depth > MOST_DEPTH) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  if (entries.some((entry) => entry.isFile() && ['swagger', 'properties'].includes(artifactKindOf(entry.name).artifact))) return [folder];
  return entries
    .filter((entry) => entry.isDirectory() && !NOT_CONNECTORS.has(entry.name))
    .flatMap((entry) => connectorFolders(join(folder, entry.name), depth + 1));
}

/** Told from the connector root that the folder lies in; a folder anywhere else is a new independent publisher's. */
function profileOf(folder: string, configuration: Configuration): Profile {
  const segments = withForwardSlashes(folder).toLowerCase().split('/');
  const found = PROFILES.find((profile) =>
    configuration.folders[profile].some((root) => segments.includes(root.toLowerCase().split('/').at(-1) ?? root)),
  );
  return found ?? 'independent-publisher';
}

/** Two files of one folder are one connector. */
function mergeSameFolders(targets: readonly Target[]): Target[] {
  const merged = new Map<string, Target>();
  for (const target of targets) {
    const present = merged.get(target.folder);
    if (present === undefined) merged.set(target.folder, target);
    else if (present.only !== undefined) {
      const { only: _, ...whole } = present;
      merged.set(target.folder, target.only === undefined ? whole : { ...present, only: [...present.only, ...target.only] });
    }
  }
  return [...merged.values()];
}

export function readConnector({ folder, profile }: Target, limits: Configuration['limits']): Connector {
  return connectorOf(folder, profile, filesBelow(folder, '', limits.fileBytes));
}

function filesBelow(root: string, below: string, limit: number): { name: string; blob: Blob }[] {
  const entries = readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return NOT_CONNECTORS.has(entry.name) ? [] : filesBelow(root, name, limit);
    return [{ name, blob: entry.isFile() ? readBlob(join(root, name), limit) : ({ kind: 'not-a-file', what: 'symlink' } as const) }];
  });
}

function readBlob(path: string, limit: number): Blob {
  try {
    const { size } = lstatSync(path);
    return size > limit ? { kind: 'too-large', size, limit } : { kind: 'bytes', bytes: readFileSync(path) };
  } catch (error) {
    return { kind: 'unreadable', cause: `The file could not be read (${(error as NodeJS.ErrnoException).code ?? 'unknown cause'}).` };
  }
}

function withForwardSlashes(path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
  return slashed.length > 1 && slashed.endsWith('/') ? slashed.slice(0, -1) : slashed;
}
