/** Reads the shared corpus: real connectors, real pull requests, real outputs of the closed tools. Nothing of it is in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Connector } from '../../src/connector/connector.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import type { Blob, FileStatus, PullRequest, RepositoryFile } from '../../src/facts/pull-request.ts';

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url));

export function hasShared(): boolean {
  return existsSync(SHARED);
}

export function sharedPath(...segments: readonly string[]): string {
  return join(SHARED, ...segments);
}

export interface RecordedPull {
  readonly merged: boolean;
  readonly facts: PullRequest;
}

interface PullRecord {
  readonly number: number;
  readonly title: string | null;
  readonly merged: boolean;
  readonly files: readonly { readonly path: string; readonly status: FileStatus; readonly contentKept: boolean }[];
}

/**
 * Bodies, labels and comments are not recorded, and of a touched folder only the changed files are: what an update leaves alone looks
 * missing on both sides.
 */
export function readPulls(): RecordedPull[] {
  return foldersOf(sharedPath('corpus', 'pulls')).map((folder) => {
    const record = JSON.parse(readFileSync(join(folder, 'pull.json'), 'utf8')) as PullRecord;
    return { merged: record.merged, facts: factsOf(folder, record) };
  });
}

function factsOf(folder: string, record: PullRecord): PullRequest {
  const files = record.files.map(
    ({ path, status }): RepositoryFile => ({
      path,
      status,
      head: status === 'removed' ? null : blobAt(join(folder, 'head', path)),
      base: status === 'added' ? null : blobAt(join(folder, 'base', path)),
    }),
  );
  return {
    number: record.number,
    title: record.title ?? '',
    body: '',
    author: '',
    labels: [],
    draft: false,
    state: record.merged ? 'merged' : 'closed',
    base: { ref: 'dev', sha: '0'.repeat(40) },
    head: { ref: 'pull', sha: String(record.number).padStart(40, '0') },
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    changedFileCount: files.length,
    comments: [],
    support: { template: null, configuration: null },
    baseFolders: [...new Set(files.filter((file) => file.base !== null).map((file) => folderOf(file.path)))],
    gaps: [],
  };
}

function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function blobAt(path: string): Blob {
  return existsSync(path) ? { kind: 'bytes', bytes: readFileSync(path) } : { kind: 'not-read' };
}

/** Published connectors: accepted as they are. */
export function readPublished(): Connector[] {
  const root = DEFAULT_CONFIGURATION.folders['independent-publisher'][0] ?? '';
  return foldersOf(sharedPath('corpus', 'connectors', root)).map((folder) => readFolder(folder, root));
}

function readFolder(folder: string, root: string): Connector {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = names.map((entry) => {
    const path = join(entry.parentPath, entry.name);
    return { name: path.slice(folder.length + 1), blob: { kind: 'bytes', bytes: readFileSync(path) } as const };
  });
  return connectorOf(`${root}/${folder.split('/').at(-1)}`, 'independent-publisher', files);
}

export interface QuotedMessages {
  readonly name: string;
  readonly messages: readonly { readonly severity: string; readonly rule: string; readonly valuePath: string | null }[];
  readonly connector: Connector;
}

/** What the closed validator printed, with the connector it printed it for. */
export function readValidatorEvidence(): QuotedMessages[] {
  return foldersOf(sharedPath('evidence', 'validator')).map((folder) => {
    const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
      folder: string;
      messages: QuotedMessages['messages'];
    };
    const [root = ''] = expected.folder.split('/');
    return {
      name: folder.split('/').at(-1) ?? '',
      messages: expected.messages,
      connector: readFolder(join(folder, expected.folder), root),
    };
  });
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
