/** `index`: writes down title and address of every published connector, so that a review can compare a new one with all of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import { readConfiguration } from '../config/load-configuration.ts';
import { artifactKindOf, connectorOf } from '../connector/layout.ts';
import { entriesIfPresent, foldersAmong, readBlob } from '../disk/read-files.ts';
import { placeText } from '../disk/write-text.ts';
import { CONNECTOR_INDEX_PATH, type IndexEntry, indexEntryOf, renderConnectorIndex } from '../duplicates/connector-index.ts';
import { InputError } from '../facts/input-error.ts';
import { CONFIGURATION_PATH, SUPPORT_FILE_BYTES } from '../facts/reading-plan.ts';
import { count } from '../report/sentences.ts';
import { PROFILES, type Profile } from '../rules/rule.ts';
import { type ExitCode, note, print } from './outcome.ts';
import { complainOfSettings, readSettings } from './read-settings.ts';

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
  placeText(path, text);
  note(`${path}: ${count(entries.length, 'connector')}.`);
  return 0;
}

function ownSettings(repo: string): Configuration {
  const path = join(repo, CONFIGURATION_PATH);
  const { configuration, problems } = readConfiguration(existsSync(path) ? readBlob(path, SUPPORT_FILE_BYTES) : null);
  complainOfSettings(CONFIGURATION_PATH, problems);
  return configuration;
}

function readEntries(repo: string, { folders, limits }: Configuration): readonly IndexEntry[] {
  const roots = PROFILES.flatMap((profile) => folders[profile].map((root) => ({ profile, root })));
  return roots.flatMap(({ profile, root }) =>
    foldersAmong(entriesIfPresent(join(repo, root))).map((name) => readEntry(repo, `${root}/${name}`, profile, limits.fileBytes)),
  );
}

function readEntry(repo: string, folder: string, profile: Profile, limit: number): IndexEntry {
  // Links are left out: they lead anywhere.
  const names = entriesIfPresent(join(repo, folder)).flatMap((entry) => (entry.isFile() ? [entry.name] : []));
  const files = names
    .filter((name) => artifactKindOf(name).artifact === 'swagger')
    .map((name) => ({ name, blob: readBlob(join(repo, folder, name), limit) }));
  return indexEntryOf(connectorOf(folder, profile, files));
}
