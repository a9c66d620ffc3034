/** `index`: writes down title and address of every published connector, so that a review can compare a new one with all of them. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { loadConfiguration } from '../config/load-configuration.ts';
import { artifactKindOf, connectorOf } from '../connector/layout.ts';
import { CONNECTOR_INDEX_PATH, type IndexEntry, indexEntryOf, renderConnectorIndex } from '../duplicates/connector-index.ts';
import { InputError } from '../facts/input-error.ts';
import type { Blob } from '../facts/pull-request.ts';
import { CONFIGURATION_PATH } from '../facts/reading-plan.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import { plainText } from '../text/render.ts';
import { unreadable, unwritable } from './file-errors.ts';
import { complain, type ExitCode, note, print } from './outcome.ts';
import { readSettings } from './read-settings.ts';

export interface IndexOptions {
  /** A clone with the base branch checked out. */
  readonly repo: string;
  /** Write the file instead of printing it. */
  readonly write?: boolean;
  /** Settings to use instead of the clone's own. */
  readonly config?: string;
}

export function indexCommand({ repo, write = false, config }: IndexOptions): ExitCode {
  const entries = readEntries(repo, config === undefined ? ownSettings(repo) : readSettings(config));
  if (entries.length === 0)
    throw new InputError(
      `There is no connector in ${repo}: none of the folders that hold connectors has any. Name a clone with --repo, or say with --config in which folders they are.`,
    );
  const text = renderConnectorIndex(entries);
  if (!write) {
    print(text);
    return 0;
  }
  const path = join(repo, CONNECTOR_INDEX_PATH);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
  note(`${path}: ${entries.length} ${entries.length === 1 ? 'connector' : 'connectors'}.`);
  return 0;
}

function ownSettings(repo: string): Configuration {
  const blob = readBlob(join(repo, CONFIGURATION_PATH), Number.POSITIVE_INFINITY);
  const { configuration, problems } = loadConfiguration(blob?.kind === 'bytes' ? new TextDecoder().decode(blob.bytes) : null);
  for (const { message, line } of problems) complain(`${CONFIGURATION_PATH}:${line}: ${plainText(message)}`);
  return configuration;
}

function readEntries(repo: string, { folders, limits }: Configuration): readonly IndexEntry[] {
  const roots = PROFILES.flatMap((profile) => folders[profile].map((root) => ({ profile, root })));
  return roots.flatMap(({ profile, root }) =>
    foldersIn(join(repo, root)).map((name) => readEntry(repo, `${root}/${name}`, profile, limits.fileBytes)),
  );
}

function readEntry(repo: string, folder: string, profile: Profile, limit: number): IndexEntry {
  const names = filesIn(join(repo, folder)).filter((name) => artifactKindOf(name).artifact === 'swagger');
  const files = names.flatMap((name) => {
    const blob = readBlob(join(repo, folder, name), limit);
    return blob === undefined ? [] : [{ name, blob }];
  });
  return indexEntryOf(connectorOf(folder, profile, files));
}

function foldersIn(path: string): readonly string[] {
  return entriesOf(path).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Links are left out: they lead anywhere. */
function filesIn(path: string): readonly string[] {
  return entriesOf(path).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw unreadable(path, error);
  }
}

/** Undefined where there is no such file. */
function readBlob(path: string, limit: number): Blob | undefined {
  try {
    const { size } = statSync(path);
    return size > limit ? { kind: 'too-large', size, limit } : { kind: 'bytes', bytes: readFileSync(path) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(path, error);
  }
}
