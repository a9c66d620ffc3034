import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a commit does to the tree: a content, a link, a submodule, or null to remove the path. */
export type Entry = string | Uint8Array | { readonly link: string } | { readonly submodule: string } | null;
export type Entries = Readonly<Record<string, Entry>>;

/** A repository in a temporary folder, written through git's plumbing so that any file name is possible. Nothing is ever checked out. */
export class TestRepository {
  readonly folder: string;

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'preflight-'));
    this.git(['init', '--quiet', '--bare', '--initial-branch=dev', '.']);
  }

  git(args: readonly string[], input: string | Uint8Array = ''): string {
    return this.gitBytes(args, input).toString('utf8').trim();
  }

  gitBytes(args: readonly string[], input: string | Uint8Array = ''): Buffer {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Ada',
      GIT_AUTHOR_EMAIL: 'ada@example.com',
      GIT_AUTHOR_DATE: '2026-11-02T09:00:00Z',
      GIT_COMMITTER_NAME: 'Ada',
      GIT_COMMITTER_EMAIL: 'ada@example.com',
      GIT_COMMITTER_DATE: '2026-11-02T09:00:00Z',
    };
    return execFileSync('git', args, { cwd: this.folder, env, input, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 64_000_000 });
  }

  /** Commits changes on top of the parents (the tree of the first one) and moves the branch there. */
  commit(branch: string, parents: readonly string[], entries: Entries): string {
    if (parents[0] === undefined) this.git(['read-tree', '--empty']);
    else this.git(['read-tree', parents[0]]);
    for (const [path, entry] of Object.entries(entries)) this.#stage(path, entry);
    const tree = this.git(['write-tree']);
    const sha = this.git(['commit-tree', tree, '-m', 'change', ...parents.flatMap((parent) => ['-p', parent])]);
    this.git(['update-ref', `refs/heads/${branch}`, sha]);
    return sha;
  }

  #stage(path: string, entry: Entry): void {
    if (entry === null) {
      this.git(['update-index', '-z', '--index-info'], `0 ${'0'.repeat(40)}\t${path}\0`);
      return;
    }
    const [mode, sha] = this.#store(entry);
    this.git(['update-index', '-z', '--index-info'], `${mode} ${sha}\t${path}\0`);
  }

  #store(entry: Exclude<Entry, null>): [mode: string, sha: string] {
    if (typeof entry === 'object' && 'submodule' in entry) return ['160000', entry.submodule];
    if (typeof entry === 'object' && 'link' in entry) return ['120000', this.git(['hash-object', '-w', '--stdin'], entry.link)];
    return ['100644', this.git(['hash-object', '-w', '--stdin'], entry)];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
