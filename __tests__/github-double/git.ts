/** Git objects with their real SHA-1 names, and what git says of two trees. */
import { createHash } from 'node:crypto';

/** What a test may say a file is. `size` announces another size than the content has, for files that are too large to build. */
export type FileContent =
  | string
  | Uint8Array
  | { readonly content: string | Uint8Array; readonly size?: number; readonly executable?: boolean }
  | { readonly symlink: string }
  | { readonly submodule: string };

/** Contents by path; null takes a path away. A map may hold names that an object literal cannot (`__proto__`). */
export type Files = Readonly<Record<string, FileContent | null>> | ReadonlyMap<string, FileContent | null>;

export interface Entry {
  readonly mode: '100644' | '100755' | '120000' | '160000' | '040000';
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: string;
  readonly message: string;
  /** ISO 8601. */
  readonly date: string;
}

export interface Diff {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly old: Entry | undefined;
  readonly new: Entry | undefined;
}

type Tree = ReadonlyMap<string, Entry>;

function objectName(type: string, content: Uint8Array): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? Buffer.from(content) : content);
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export function entriesOf(files: Files): [string, FileContent | null][] {
  return files instanceof Map ? [...files] : Object.entries(files as Record<string, FileContent | null>);
}

export class ObjectStore {
  readonly blobs = new Map<string, { bytes: Uint8Array; size: number }>();
  readonly trees = new Map<string, Tree>();
  readonly commits = new Map<string, Commit>();

  writeFile(file: FileContent): Entry {
    if (typeof file === 'object' && 'submodule' in file) return { mode: '160000', type: 'commit', sha: file.submodule };
    if (typeof file === 'object' && 'symlink' in file) return { mode: '120000', type: 'blob', sha: this.#writeBlob(bytesOf(file.symlink)) };
    if (typeof file === 'string' || file instanceof Uint8Array) {
      return { mode: '100644', type: 'blob', sha: this.#writeBlob(bytesOf(file)) };
    }
    return { mode: file.executable ? '100755' : '100644', type: 'blob', sha: this.#writeBlob(bytesOf(file.content), file.size) };
  }

  #writeBlob(bytes: Uint8Array, size = bytes.length): string {
    const sha = objectName('blob', bytes);
    this.blobs.set(sha, { bytes, size });
    return sha;
  }

  /** Writes the tree that holds these files and gives its name. */
  writeTree(files: ReadonlyMap<string, Entry>): string {
    const entries = new Map<string, Entry>();
    const folders = new Map<string, Map<string, Entry>>();
    for (const [path, entry] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) {
        entries.set(path, entry);
        continue;
      }
      const folder = path.slice(0, slash);
      const below = folders.get(folder) ?? new Map<string, Entry>();
      folders.set(folder, below.set(path.slice(slash + 1), entry));
    }
    for (const [folder, below] of folders) entries.set(folder, { mode: '040000', type: 'tree', sha: this.writeTree(below) });
    const sortKey = ([name, entry]: [string, Entry]): string => (entry.type === 'tree' ? `${name}/` : name);
    const sorted = [...entries].sort((a, b) => byBytes(sortKey(a), sortKey(b)));
    const content = sorted.flatMap(([name, { mode, sha }]) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    const name = objectName('tree', Buffer.concat(content));
    this.trees.set(name, new Map(sorted));
    return name;
  }

  writeCommit(commit: Omit<Commit, 'sha'>): Commit {
    const who = `${commit.author} <${commit.author}@users.noreply.github.com> ${Date.parse(commit.date) / 1000} +0000`;
    const parents = commit.parents.map((parent) => `parent ${parent}\n`).join('');
    const text = `tree ${commit.tree}\n${parents}author ${who}\ncommitter ${who}\n\n${commit.message}\n`;
    const written = { ...commit, sha: objectName('commit', Buffer.from(text)) };
    this.commits.set(written.sha, written);
    return written;
  }

  /** Every file below a tree by its whole path, in git's order; with `folders` the trees on the way too. */
  list(treeSha: string, folders: 'with-folders' | 'files-only' = 'files-only'): Map<string, Entry> {
    const found = new Map<string, Entry>();
    const walk = (sha: string, prefix: string): void => {
      for (const [name, entry] of this.trees.get(sha) ?? []) {
        if (entry.type !== 'tree' || folders === 'with-folders') found.set(prefix + name, entry);
        if (entry.type === 'tree') walk(entry.sha, `${prefix}${name}/`);
      }
    };
    walk(treeSha, '');
    return found;
  }

  filesOf(commitSha: string): Map<string, Entry> {
    return this.list(this.commit(commitSha).tree);
  }

  commit(sha: string): Commit {
    const commit = this.commits.get(sha);
    if (commit === undefined) throw new Error(`The world has no commit ${sha}.`);
    return commit;
  }

  /** A commit and all it descends from, nearest first. */
  ancestors(sha: string): string[] {
    const seen = new Set([sha]);
    for (const name of seen) for (const parent of this.commit(name).parents) seen.add(parent);
    return [...seen];
  }

  mergeBase(a: string, b: string): string | undefined {
    const ofA = new Set(this.ancestors(a));
    return this.ancestors(b).find((sha) => ofA.has(sha));
  }

  diff(oldCommit: string, newCommit: string): Diff[] {
    const before = this.filesOf(oldCommit);
    const after = this.filesOf(newCommit);
    const added = [...after].filter(([path]) => !before.has(path));
    const removed = new Map([...before].filter(([path]) => !after.has(path)));
    const changes: Diff[] = [];
    for (const [path, entry] of after) {
      const old = before.get(path);
      if (old === undefined || (old.sha === entry.sha && old.mode === entry.mode)) continue;
      changes.push({ path, status: old.sha === entry.sha ? 'changed' : 'modified', old, new: entry });
    }
    for (const [path, entry] of added) {
      const previousPath = this.#renamedFrom(entry, removed);
      const old = previousPath === undefined ? undefined : removed.get(previousPath);
      if (previousPath !== undefined) removed.delete(previousPath);
      changes.push({ path, old, new: entry, ...(previousPath === undefined ? { status: 'added' } : { status: 'renamed', previousPath }) });
    }
    for (const [path, entry] of removed) changes.push({ path, status: 'removed', old: entry, new: undefined });
    return changes.sort((a, b) => byBytes(a.path, b.path));
  }

  /** As git does by default: an equal file, else the first that shares at least half of its lines. */
  #renamedFrom(entry: Entry, removed: ReadonlyMap<string, Entry>): string | undefined {
    const equal = [...removed].find(([, old]) => old.sha === entry.sha);
    if (equal !== undefined || removed.size > 400 || entry.type !== 'blob') return equal?.[0];
    return [...removed].find(([, old]) => old.type === 'blob' && this.#similarity(old.sha, entry.sha) >= 0.5)?.[0];
  }

  #similarity(oldSha: string, newSha: string): number {
    const [older, newer] = [this.textOf(oldSha), this.textOf(newSha)];
    if (older === undefined || newer === undefined || newer.length === 0) return 0;
    const lines = new Set(older.split('\n'));
    const shared = newer.split('\n').filter((line) => lines.has(line));
    return shared.join('\n').length / Math.max(older.length, newer.length);
  }

  /** The content as text; undefined for what git calls binary. */
  textOf(blobSha: string): string | undefined {
    const bytes = this.blobs.get(blobSha)?.bytes;
    if (bytes === undefined || bytes.subarray(0, 8000).includes(0)) return undefined;
    return Buffer.from(bytes).toString('utf8');
  }
}

export interface Patch {
  readonly additions: number;
  readonly deletions: number;
  /** Absent for binary files and for diffs that are too large to show. */
  readonly patch?: string;
  /** 1-based lines that a review comment may stand on, by side. */
  readonly lines: { readonly LEFT: ReadonlySet<number>; readonly RIGHT: ReadonlySet<number> };
}

const NO_LINES = { LEFT: new Set<number>(), RIGHT: new Set<number>() };
const CONTEXT = 3;
const NO_END_OF_LINE = '\\ No newline at end of file';

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const range = (from: number, to: number): Set<number> =>
  new Set(Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index + 1));

/** One hunk from the first to the last line that differs: a valid patch, though not the smallest. `limit` in bytes of the patch. */
export function patchBetween(older: string | undefined, newer: string | undefined, limit: number): Patch {
  if (older === undefined || newer === undefined) return { additions: 0, deletions: 0, lines: NO_LINES };
  const [a, b] = [linesOf(older), linesOf(newer)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const counts = { additions: b.length - end - start, deletions: a.length - end - start };
  if (counts.additions + counts.deletions === 0) return { ...counts, lines: NO_LINES };
  const from = Math.max(0, start - CONTEXT);
  const tail = Math.min(end, CONTEXT);
  const [toA, toB] = [a.length - end + tail, b.length - end + tail];
  const hunk = [
    `@@ -${toA === from ? from : from + 1},${toA - from} +${toB === from ? from : from + 1},${toB - from} @@`,
    ...a.slice(from, start).map((line) => ` ${line}`),
    ...a.slice(start, a.length - end).map((line) => `-${line}`),
    ...(end === 0 && a.length > start && !older.endsWith('\n') ? [NO_END_OF_LINE] : []),
    ...b.slice(start, b.length - end).map((line) => `+${line}`),
    ...(end === 0 && b.length > start && !newer.endsWith('\n') ? [NO_END_OF_LINE] : []),
    ...b.slice(b.length - end, toB).map((line) => ` ${line}`),
  ].join('\n');
  if (Buffer.byteLength(hunk) > limit) return { ...counts, lines: NO_LINES };
  return { ...counts, patch: hunk, lines: { LEFT: range(from, toA), RIGHT: range(from, toB) } };
}
