/**
 * Pull request facts as one JSON file: what another reader saw, kept for replay and for tests.
 *
 * `{ "snapshotVersion": 1, "pullRequest": ... }` with the fields of `PullRequest`; contents are `text` where they are UTF-8 and `base64`
 * where they are not. Reading gives back exactly what was rendered.
 */
import { pointer } from '../connector/json-value.ts';
import { escapeUnseen } from '../text/visible.ts';
import { InputError } from './input-error.ts';
import {
  type Blob,
  type Comment,
  type FileStatus,
  type LineRange,
  type OpenPull,
  type Permission,
  type PreviousState,
  type PullRequest,
  type RepositoryFile,
  ROLES,
} from './pull-request.ts';

const SNAPSHOT_VERSION = 1;

/** Renders facts as the text of a snapshot file (JSON), which `readSnapshot` reads again. */
export function renderSnapshot(pullRequest: PullRequest): string {
  // Object names on GitHub say nothing to a reader of the snapshot.
  const { files, support, published, previous, baseObjects: _baseObjects, ...rest } = pullRequest;
  const blobOf = (file: { path: string; blob: Blob } | null) => (file === null ? null : { path: file.path, blob: renderBlob(file.blob) });
  const written = {
    ...rest,
    files: files.map((file) => ({ ...file, head: renderNullable(file.head), base: renderNullable(file.base) })),
    support: { template: blobOf(support.template), configuration: blobOf(support.configuration) },
    ...(published === undefined ? {} : { published: { index: blobOf(published.index), neighbours: published.neighbours.map(blobOf) } }),
    ...(previous === undefined ? {} : { previous: { sha: previous.sha, files: previous.files.map(blobOf) } }),
  };
  return `${escapeUnseen(JSON.stringify({ snapshotVersion: SNAPSHOT_VERSION, pullRequest: written }, null, 1))}\n`;
}

function renderNullable(blob: Blob | null) {
  return blob === null ? null : renderBlob(blob);
}

function renderBlob(blob: Blob) {
  if (blob.kind !== 'bytes') return blob;
  const text = decodeUtf8(blob.bytes);
  return text === undefined ? { kind: 'bytes', base64: Buffer.from(blob.bytes).toString('base64') } : { kind: 'bytes', text };
}

/** The text of UTF-8 bytes, its byte order mark with it; undefined for any other bytes. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Reads the facts of a pull request from a snapshot, as `review --save-snapshot FILE` writes it.
 *
 * @throws InputError that names the place where the text is no snapshot.
 */
export function readSnapshot(text: string): PullRequest {
  const root = new Place(parse(text), '');
  const version = root.field('snapshotVersion').value;
  if (version !== SNAPSHOT_VERSION) {
    throw root.field('snapshotVersion').isNot(`${SNAPSHOT_VERSION}, the only version of snapshots that this program reads`);
  }
  root.onlyFields(['snapshotVersion', 'pullRequest']);
  return readPullRequest(root.field('pullRequest'));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError('The snapshot is not JSON.', { cause: error });
  }
}

/** A value of the snapshot and where it stands, as an RFC 6901 pointer. Only own fields are seen. */
class Place {
  readonly value: unknown;
  readonly #pointer: string;

  constructor(value: unknown, pointer: string) {
    this.value = value;
    this.#pointer = pointer;
  }

  isNot(expected: string): InputError {
    const where = this.#pointer === '' ? 'The snapshot as a whole' : `The snapshot's value at ${this.#pointer}`;
    return new InputError(`${where} ${this.value === undefined ? 'is missing; it should be' : 'is not'} ${expected}.`);
  }

  field(name: string): Place {
    const object = this.object();
    return new Place(Object.hasOwn(object, name) ? object[name] : undefined, `${this.#pointer}/${name}`);
  }

  /** What `read` makes of a field, as an object to spread; nothing when the field is absent. */
  optional<K extends string, T>(name: K, read: (place: Place) => T): Partial<Record<K, T>> {
    const place = this.field(name);
    return place.value === undefined ? {} : ({ [name]: read(place) } as Record<K, T>);
  }

  onlyFields(names: readonly string[]): void {
    for (const name of Object.keys(this.object())) {
      if (names.includes(name)) continue;
      throw new InputError(`The snapshot has ${JSON.stringify(pointer(this.#pointer, name))}, which is no part of a snapshot.`);
    }
  }

  object(): Readonly<Record<string, unknown>> {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) throw this.isNot('an object');
    return this.value as Record<string, unknown>;
  }

  nullable<T>(read: (place: Place) => T): T | null {
    return this.value === null ? null : read(this);
  }

  list<T>(read: (place: Place) => T): readonly T[] {
    if (!Array.isArray(this.value)) throw this.isNot('a list');
    return this.value.map((item, index) => read(new Place(item, `${this.#pointer}/${index}`)));
  }

  string(): string {
    if (typeof this.value !== 'string') throw this.isNot('a text');
    return this.value;
  }

  boolean(): boolean {
    if (typeof this.value !== 'boolean') throw this.isNot('true or false');
    return this.value;
  }

  /** Sizes, numbers and ids. */
  count(): number {
    if (!Number.isSafeInteger(this.value) || (this.value as number) < 0) throw this.isNot('a whole number, 0 or more');
    return this.value as number;
  }

  oneOf<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.value);
    if (found === undefined) throw this.isNot(`one of ${values.join(', ')}`);
    return found;
  }

  matching(pattern: RegExp, expected: string): string {
    const text = this.string();
    if (!pattern.test(text)) throw this.isNot(expected);
    return text;
  }
}

const text = (place: Place) => place.string();
const count = (place: Place) => place.count();

function readPullRequest(place: Place): PullRequest {
  place.onlyFields([
    ...['repository', 'server', 'number', 'title', 'body', 'author', 'labels', 'draft', 'state', 'base', 'head'],
    ...['createdAt', 'updatedAt', 'mergedAt', 'closedAt'],
    ...['files', 'changedFileCount', 'comments', 'permissions', 'support', 'baseFolders', 'published', 'openPulls', 'previous', 'gaps'],
  ]);
  return {
    ...place.optional('repository', (name) => name.matching(/^[^/\s]+\/[^/\s]+$/, 'a repository as owner/name')),
    ...place.optional('server', (address) => address.matching(/^https?:\/\/[\w.-]+(?::\d{1,5})?$/, 'the address of a server')),
    ...place.optional('number', count),
    title: place.field('title').string(),
    body: place.field('body').string(),
    author: place.field('author').string(),
    labels: place.field('labels').list(text),
    draft: place.field('draft').boolean(),
    state: place.field('state').oneOf(['open', 'closed', 'merged']),
    ...place.optional('createdAt', readTime),
    ...place.optional('updatedAt', readTime),
    ...place.optional('mergedAt', readTime),
    ...place.optional('closedAt', readTime),
    base: readCommit(place.field('base')),
    head: readCommit(place.field('head')),
    files: readFiles(place.field('files')),
    changedFileCount: place.field('changedFileCount').count(),
    comments: place.field('comments').nullable((comments) => comments.list(readComment)),
    ...place.optional('permissions', (permissions) => permissions.list(readPermission)),
    support: readSupport(place.field('support')),
    baseFolders: place.field('baseFolders').list(text),
    ...place.optional('published', readPublished),
    ...place.optional('openPulls', (pulls) => pulls.list(readOpenPull)),
    ...place.optional('previous', readPrevious),
    gaps: place.field('gaps').list(text),
  };
}

function readCommit(place: Place): PullRequest['head'] {
  place.onlyFields(['ref', 'sha']);
  return { ref: place.field('ref').string(), sha: readSha(place.field('sha')) };
}

function readSha(place: Place): string {
  return place.matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'a full commit id of 40 or 64 hexadecimal digits');
}

function readPrevious(place: Place): PreviousState {
  place.onlyFields(['sha', 'files']);
  return { sha: readSha(place.field('sha')), files: place.field('files').list(readBlobAt) };
}

function readSupport(place: Place): PullRequest['support'] {
  place.onlyFields(['template', 'configuration']);
  return { template: place.field('template').nullable(readBlobAt), configuration: place.field('configuration').nullable(readBlobAt) };
}

function readBlobAt(file: Place): { path: string; blob: Blob } {
  file.onlyFields(['path', 'blob']);
  return { path: readPath(file.field('path')), blob: readBlob(file.field('blob')) };
}

function readPublished(place: Place): NonNullable<PullRequest['published']> {
  place.onlyFields(['index', 'neighbours']);
  return { index: place.field('index').nullable(readBlobAt), neighbours: place.field('neighbours').list(readBlobAt) };
}

function readOpenPull(place: Place): OpenPull {
  place.onlyFields(['number', 'title', 'author', 'paths']);
  return {
    number: place.field('number').count(),
    title: place.field('title').string(),
    author: place.field('author').string(),
    ...place.optional('paths', (paths) => paths.list(readPath)),
  };
}

function readComment(place: Place): Comment {
  place.onlyFields(['id', 'author', 'authorIsBot', 'body', 'createdAt', 'updatedAt']);
  return {
    id: place.field('id').count(),
    author: place.field('author').string(),
    authorIsBot: place.field('authorIsBot').boolean(),
    body: place.field('body').string(),
    createdAt: readTime(place.field('createdAt')),
    updatedAt: readTime(place.field('updatedAt')),
  };
}

function readPermission(place: Place): Permission {
  place.onlyFields(['login', 'role']);
  return { login: place.field('login').string(), role: place.field('role').oneOf([...ROLES, 'unknown']) };
}

function readTime(place: Place): string {
  const time = place.matching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/, 'a time like 2026-11-02T09:30:00Z');
  if (Number.isNaN(Date.parse(time))) throw place.isNot('a time like 2026-11-02T09:30:00Z');
  return time;
}

function readFiles(place: Place): readonly RepositoryFile[] {
  const files = place.list(readFile);
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new InputError(`The snapshot lists the file ${JSON.stringify(path)} twice.`);
    paths.add(path);
  }
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const STATUSES: readonly FileStatus[] = ['added', 'modified', 'removed', 'renamed', 'unchanged'];

function readFile(place: Place): RepositoryFile {
  place.onlyFields(['path', 'previousPath', 'status', 'head', 'base', 'shownLines']);
  const file = {
    path: readPath(place.field('path')),
    ...place.optional('previousPath', readPath),
    status: place.field('status').oneOf(STATUSES),
    head: place.field('head').nullable(readBlob),
    base: place.field('base').nullable(readBlob),
    ...place.optional('shownLines', (lines) => lines.list(readRange)),
  };
  if ((file.status === 'removed') !== (file.head === null)) throw place.field('head').isNot('null exactly when the file is removed');
  if ((file.status === 'renamed') !== (file.previousPath !== undefined)) {
    throw place.field('previousPath').isNot('there exactly when the file is renamed');
  }
  return file;
}

function readRange(place: Place): LineRange {
  place.onlyFields(['from', 'to']);
  return { from: place.field('from').count(), to: place.field('to').count() };
}

function readPath(place: Place): string {
  const path = place.string();
  if (path === '' || path.startsWith('/')) throw place.isNot('a path in the repository, without a slash at its beginning');
  return path;
}

const BLOB_FIELDS: Readonly<Record<Blob['kind'], readonly string[]>> = {
  bytes: ['text', 'base64'],
  'too-large': ['size', 'limit'],
  unreadable: ['cause'],
  'not-a-file': ['what'],
  'not-read': ['size'],
};

function readBlob(place: Place): Blob {
  const kind = place.field('kind').oneOf(Object.keys(BLOB_FIELDS) as Blob['kind'][]);
  place.onlyFields(['kind', ...BLOB_FIELDS[kind]]);
  switch (kind) {
    case 'bytes':
      return { kind, bytes: readBytes(place) };
    case 'too-large':
      return { kind, size: place.field('size').count(), limit: place.field('limit').count() };
    case 'unreadable':
      return { kind, cause: place.field('cause').string() };
    case 'not-a-file':
      return { kind, what: place.field('what').oneOf(['symlink', 'submodule']) };
    case 'not-read':
      return { kind, ...place.optional('size', count) };
  }
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function readBytes(place: Place): Uint8Array {
  const [written, encoded] = [place.field('text'), place.field('base64')];
  if (written.value !== undefined && encoded.value !== undefined) throw place.isNot('a content with `text` or `base64`, not both');
  if (written.value !== undefined) return new TextEncoder().encode(written.string());
  if (encoded.value === undefined) throw place.isNot('a content with `text` or `base64`');
  const base64 = encoded.matching(BASE64, 'base64');
  if (base64.length % 4 !== 0) throw encoded.isNot('base64');
  return new Uint8Array(Buffer.from(base64, 'base64'));
}
