import type { TestRepository } from './make-repository.ts';

export interface StubPull {
  readonly base: string;
  readonly head: string;
  readonly title: string;
  readonly body?: string | null;
  readonly author?: string;
  readonly draft?: boolean;
  readonly state?: string;
  readonly merged?: boolean;
  readonly changedFiles?: number;
  readonly comments?: readonly object[];
  /** `created_at` and the like. */
  readonly times?: object;
  /** Where the base branch was; its tip unless said. */
  readonly baseSha?: string;
}

type Answer = Response | Promise<Response>;

/** Answers GitHub's read requests for pull request 7 of contoso/connectors from a repository, through Octokit's `fetch`. */
export class GitHubStub {
  readonly repository: TestRepository;
  pull: StubPull;
  /** Paths with query as they were asked for, below `/repos/contoso/connectors/`. */
  readonly requests: string[] = [];
  /** Sequential rounds: requests are held back until no more come, then all of them are answered. */
  rounds = 0;
  /** Answers instead of the stub where it gives something; `count` is how often this path was asked for before. */
  intercept: (path: string, count: number, init: RequestInit) => Answer | undefined = () => undefined;
  /** Cuts the recursive list of a branch off, as GitHub does with large ones. */
  truncatesRoot = false;
  /** Other open pull requests, newest first, with the paths that they change. */
  others: readonly { readonly number: number; readonly title: string; readonly author: string; readonly paths?: readonly string[] }[] = [];
  #held: (() => void)[] = [];
  #quiet: NodeJS.Timeout | undefined;

  constructor(repository: TestRepository, pull: StubPull) {
    this.repository = repository;
    this.pull = pull;
  }

  readonly fetch = async (url: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const path = String(url).replace(/^https:\/\/api\.example\.com\/repos\/contoso\/connectors\//, '');
    const count = this.requests.filter((request) => request === path).length;
    this.requests.push(path);
    await this.#endOfRound();
    return (await this.intercept(path, count, init)) ?? this.#answer(path);
  };

  #endOfRound(): Promise<void> {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.rounds += 1;
      for (const release of this.#held.splice(0)) release();
    }, 20);
    return new Promise((resolve) => {
      this.#held.push(resolve);
    });
  }

  #answer(path: string): Response {
    const url = new URL(path, 'https://api.example.com/');
    const [kind = '', id = '', ...rest] = url.pathname.slice(1).split('/');
    const page = Number(url.searchParams.get('page') ?? '1');
    const cut = <T>(list: readonly T[]) => list.slice((page - 1) * 100, page * 100);
    if (kind === 'pulls' && id === '7') return json(rest[0] === 'files' ? cut(this.#files()).slice(0, 100) : this.#pull());
    if (kind === 'pulls' && id === '') {
      const all = [{ number: 7, title: this.pull.title, author: this.pull.author ?? 'ada' }, ...this.others];
      return json(cut(all.map(({ number, title, author }) => ({ number, title, user: { login: author } }))));
    }
    const other = kind === 'pulls' ? this.others.find(({ number }) => String(number) === id) : undefined;
    if (other !== undefined) return json(cut((other.paths ?? []).map((filename) => ({ filename }))));
    if (kind === 'issues' && id === '7') return json(cut(this.pull.comments ?? []));
    if (kind === 'contents') return this.#folder(decodeURIComponent([id, ...rest].join('/')), url.searchParams.get('ref') ?? '');
    if (kind === 'git' && id === 'trees') return this.#tree(decodeURIComponent(rest[0] ?? ''), url.searchParams.get('recursive') === '1');
    if (kind === 'git' && id === 'blobs') return this.#blob(rest[0] ?? '');
    return notFound();
  }

  #sha(ref: string): string {
    return this.repository.git(['rev-parse', ref]);
  }

  #pull() {
    const { base, head, title, body = '', author = 'ada', draft = false, state = 'open', merged = false, comments = [] } = this.pull;
    return {
      number: 7,
      title,
      body,
      user: { login: author, type: 'User' },
      labels: [{ name: 'New' }],
      draft,
      state,
      merged,
      ...this.pull.times,
      base: { ref: base, sha: this.pull.baseSha ?? this.#sha(base) },
      head: { ref: head, sha: this.#sha(head) },
      changed_files: this.pull.changedFiles ?? this.#files().length,
      comments: comments.length,
    };
  }

  #files() {
    const head = this.#sha(this.pull.head);
    const mergeBase = this.repository.git(['merge-base', this.pull.baseSha ?? this.pull.base, head]);
    const fields = this.repository.git(['diff-tree', '-r', '-z', '-M', '--no-abbrev', mergeBase, head]).split('\0').values();
    const files: object[] = [];
    for (const header of fields) {
      const [, , before, after, letter = ''] = header.split(' ');
      if (letter === '') continue;
      const path: string = fields.next().value ?? '';
      const status = { A: 'added', D: 'removed', R: 'renamed', T: 'changed' }[letter[0] ?? ''] ?? 'modified';
      const sha = status === 'removed' ? before : after;
      const contents_url = `https://api.example.com/contents/x?ref=${status === 'removed' ? mergeBase : head}`;
      files.push(
        status === 'renamed'
          ? { filename: fields.next().value, previous_filename: path, status, sha, contents_url }
          : { filename: path, status, sha, contents_url },
      );
    }
    return files;
  }

  #tree(treeish: string, recursive: boolean): Response {
    const tree = this.#entries(treeish, recursive ? ['-r', '-t'] : []);
    if (tree === undefined) return notFound();
    const truncated = this.truncatesRoot && recursive && !/^[0-9a-f]{40}$/.test(treeish);
    return json({ sha: treeish, tree: truncated ? tree.slice(0, 1) : tree, truncated });
  }

  #folder(path: string, ref: string): Response {
    const entries = this.#entries(`${ref}:${path}`, []);
    if (entries === undefined) return notFound();
    return json(entries.map((entry) => ({ ...entry, path: `${path}/${entry.path}`, type: entry.type === 'blob' ? 'file' : 'dir' })));
  }

  #entries(treeish: string, options: readonly string[]) {
    let printed: string;
    try {
      printed = this.repository.git(['ls-tree', '-z', '-l', ...options, treeish]);
    } catch {
      return undefined;
    }
    return printed
      .split('\0')
      .filter(Boolean)
      .map((record) => {
        const tab = record.indexOf('\t');
        const [mode, type, sha, size = '-'] = record.slice(0, tab).split(/ +/);
        return { path: record.slice(tab + 1), mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) };
      });
  }

  #blob(sha: string): Response {
    let bytes: Buffer;
    try {
      bytes = this.repository.gitBytes(['cat-file', 'blob', sha]);
    } catch {
      return notFound();
    }
    const content = bytes.toString('base64').replaceAll(/.{60}/g, '$&\n');
    return json({ sha, size: bytes.length, encoding: 'base64', content });
  }
}

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
}

export function notFound(): Response {
  return json({ message: 'Not Found' }, 404);
}
