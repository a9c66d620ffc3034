/**
 * The state of the GitHub double: one repository with its branches, people and pull requests, built from plain data.
 *
 *     const world = createWorld({
 *       branches: { dev: { 'readme.md': '# Connectors\n' } },
 *       users: { alice: 'write' },
 *       pulls: [{ number: 7, title: 'Contoso (Independent Publisher)', author: 'bob', changes: { 'a/b.json': '{}' } }],
 *     });
 *     world.push(7, { 'a/b.json': '{"c":1}' });
 */
import { type Commit, type Diff, type Entry, entriesOf, type Files, ObjectStore } from './git.ts';

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

export interface PullOptions {
  readonly number: number;
  readonly title?: string;
  readonly body?: string | null;
  /** Login; the head is a branch of this person's fork, unless `fork` says otherwise. */
  readonly author?: string;
  /** Files that the head adds, replaces or (null) deletes. */
  readonly changes?: Files;
  readonly base?: string;
  readonly headRef?: string;
  /** `owner/name` of the repository that the head branch is in. */
  readonly fork?: string;
  readonly labels?: readonly string[];
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed';
}

export interface WorldOptions {
  /** `owner/name`; contoso/PowerPlatformConnectors unless said. */
  readonly repository?: string;
  readonly private?: boolean;
  /** Contents of branches; the first one is the default branch. */
  readonly branches?: Readonly<Record<string, Files>>;
  readonly users?: Readonly<Record<string, Role>>;
  readonly labels?: readonly string[];
  readonly pulls?: readonly PullOptions[];
  /** Required checks by branch: what the branch protection says. */
  readonly protection?: Readonly<Record<string, { readonly contexts: readonly string[]; readonly strict?: boolean }>>;
  /** Rules by branch, as the API words them. */
  readonly rules?: Readonly<Record<string, readonly Record<string, unknown>[]>>;
  readonly actions?: ActionsOptions;
  readonly policies?: readonly PolicyOptions[];
  /** GitHub's own limits, lowered by tests that want to reach them cheaply. */
  readonly limits?: Partial<PlatformLimits>;
}

export interface ActionsOptions {
  readonly enabled: boolean;
  readonly allowed_actions?: 'all' | 'local_only' | 'selected';
  readonly sha_pinning_required?: boolean;
  /** What may be used with `selected`. */
  readonly patterns?: readonly string[];
}

/** An Actions policy; active, for all workflows and about events, unless said. */
export interface PolicyOptions {
  readonly name: string;
  readonly enforcement?: 'disabled' | 'active' | 'evaluate';
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly events?: readonly string[];
  /** Ids of people. */
  readonly actors?: readonly number[];
}

export interface PlatformLimits {
  /** Entries of a recursive tree before it is `truncated`. */
  readonly treeEntries: number;
  /** Changed files that a pull request lists. */
  readonly pullFiles: number;
  /** Bytes of a patch before it is left out. */
  readonly patchBytes: number;
  /** Bytes of a file that the contents API encodes, and that it and the blobs API give at all. */
  readonly contentBytes: number;
  readonly blobBytes: number;
}

const PLATFORM_LIMITS: PlatformLimits = {
  treeEntries: 100_000,
  pullFiles: 3_000,
  patchBytes: 500_000,
  contentBytes: 1_048_576,
  blobBytes: 104_857_600,
};

export interface Pull {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: string;
  state: 'open' | 'closed';
  draft: boolean;
  merged: boolean;
  /** Tip of the base branch before the merge: GitHub names no later one from then on. */
  mergedOnto?: string;
  closedAt?: string;
  base: string;
  readonly headRef: string;
  /** `owner/name`. */
  readonly headRepository: string;
  headSha: string;
  readonly labels: Set<string>;
  readonly createdAt: string;
  updatedAt: string;
}

export interface StoredComment {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  /** The comment was written by an app's token. */
  readonly byApp: boolean;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  readonly reactions: StoredReaction[];
}

export interface StoredReaction {
  readonly id: number;
  readonly content: string;
  readonly author: string;
  readonly createdAt: string;
}

export interface StoredLabel {
  readonly id: number;
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface StoredCheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly author: string;
  name: string;
  status: string;
  conclusion: string | null;
  detailsUrl: string | null;
  externalId: string;
  startedAt: string | null;
  completedAt: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface StoredStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly context: string;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly author: string;
  readonly createdAt: string;
}

export interface StoredReviewComment {
  readonly id: number;
  readonly number: number;
  readonly reviewId: number;
  readonly author: string;
  readonly path: string;
  readonly body: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly side: 'LEFT' | 'RIGHT';
  readonly wholeFile: boolean;
  readonly commit: string;
  readonly createdAt: string;
  /** The comment that it answers. */
  readonly inReplyTo: number | null;
}

export interface StoredReview {
  readonly id: number;
  readonly number: number;
  readonly author: string;
  readonly state: string;
  readonly body: string;
  readonly commit: string;
  readonly createdAt: string;
}

/** The world's clock starts here and moves by a second with every change, so that two runs of a test give the same times. */
const START = Date.UTC(2026, 10, 9, 9, 0, 0);

export class World {
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  readonly defaultBranch: string;
  readonly objects = new ObjectStore();
  readonly branches = new Map<string, string>();
  readonly users: Map<string, Role>;
  readonly pulls = new Map<number, Pull>();
  readonly comments: StoredComment[] = [];
  readonly labels = new Map<string, StoredLabel>();
  readonly checkRuns: StoredCheckRun[] = [];
  readonly statuses: StoredStatus[] = [];
  readonly reviews: StoredReview[] = [];
  readonly reviewComments: StoredReviewComment[] = [];
  readonly protection: NonNullable<WorldOptions['protection']>;
  readonly rules: NonNullable<WorldOptions['rules']>;
  readonly actions: ActionsOptions;
  readonly policies: readonly PolicyOptions[];
  readonly limits: PlatformLimits;
  readonly #userIds = new Map<string, number>();
  #nextId = 1000;
  #ticks = 0;

  constructor(options: WorldOptions) {
    const [owner = '', name = ''] = (options.repository ?? 'contoso/PowerPlatformConnectors').split('/');
    this.owner = owner;
    this.name = name;
    this.private = options.private ?? false;
    const branches = Object.entries(options.branches ?? { dev: { 'readme.md': '# Connectors\n' } });
    this.defaultBranch = branches[0]?.[0] ?? 'dev';
    this.users = new Map(Object.entries(options.users ?? {}));
    this.protection = options.protection ?? {};
    this.rules = options.rules ?? {};
    this.actions = options.actions ?? { enabled: true, allowed_actions: 'all' };
    this.policies = options.policies ?? [];
    this.limits = { ...PLATFORM_LIMITS, ...options.limits };
    for (const [branch, files] of branches) this.branches.set(branch, this.#commit([], new Map(), files, owner, 'Start').sha);
    for (const label of options.labels ?? []) this.ensureLabel(label);
    for (const pull of options.pulls ?? []) this.open(pull);
  }

  get repository(): string {
    return `${this.owner}/${this.name}`;
  }

  id(): number {
    this.#nextId += 1;
    return this.#nextId;
  }

  /** The next moment of the world's clock. */
  tick(): string {
    this.#ticks += 1;
    return this.now();
  }

  now(): string {
    return new Date(START + this.#ticks * 1000).toISOString().replace('.000', '');
  }

  userId(login: string): number {
    const known = this.#userIds.get(login);
    if (known !== undefined) return known;
    const id = 500 + this.#userIds.size;
    this.#userIds.set(login, id);
    return id;
  }

  /** Everyone that the world has heard of; other logins do not exist. */
  knows(login: string): boolean {
    const same = (name: string): boolean => name.toLowerCase() === login.toLowerCase();
    return (
      [this.owner, ...this.users.keys(), ...[...this.pulls.values()].map((pull) => pull.author)].some(same) ||
      this.comments.some((comment) => same(comment.author))
    );
  }

  #commit(parents: readonly string[], before: ReadonlyMap<string, Entry>, changes: Files, author: string, message: string): Commit {
    const files = new Map(before);
    for (const [path, file] of entriesOf(changes)) {
      if (file === null) files.delete(path);
      else files.set(path, this.objects.writeFile(file));
    }
    return this.objects.writeCommit({ tree: this.objects.writeTree(files), parents, author, message, date: this.tick() });
  }

  #commitOn(parent: string, changes: Files, author: string, message: string): string {
    return this.#commit([parent], this.objects.filesOf(parent), changes, author, message).sha;
  }

  branch(name: string): string {
    const sha = this.branches.get(name);
    if (sha === undefined) throw new Error(`The world has no branch ${name}.`);
    return sha;
  }

  pull(number: number): Pull {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`The world has no pull request ${number}.`);
    return pull;
  }

  /** Opens a pull request from the present tip of its base branch. */
  open(options: PullOptions): Pull {
    const author = options.author ?? 'publisher';
    const base = options.base ?? this.defaultBranch;
    const title = options.title ?? `Pull request ${options.number}`;
    const pull: Pull = {
      id: this.id(),
      number: options.number,
      title,
      body: options.body ?? null,
      author,
      state: options.state ?? 'open',
      draft: options.draft ?? false,
      merged: false,
      base,
      headRef: options.headRef ?? `change-${options.number}`,
      headRepository: options.fork ?? `${author}/${this.name}`,
      headSha: this.#commitOn(this.branch(base), options.changes ?? {}, author, title),
      labels: new Set(),
      createdAt: this.now(),
      updatedAt: this.now(),
    };
    this.pulls.set(pull.number, pull);
    for (const label of options.labels ?? []) pull.labels.add(this.ensureLabel(label).name);
    return pull;
  }

  /** Somebody answers a comment on lines. */
  replyTo(id: number, author: string, body: string): void {
    const comment = this.reviewComments.find((one) => one.id === id);
    if (comment === undefined) throw new Error(`There is no review comment ${id}.`);
    this.reviewComments.push({ ...comment, id: this.id(), author, body, createdAt: this.tick(), inReplyTo: id });
  }

  /** Where the lines of a comment are in the present head; undefined when they are gone or were changed, or when there are several such. */
  linesNow(comment: StoredReviewComment): { readonly startLine: number | null; readonly line: number } | undefined {
    const { path, line, startLine } = comment;
    if (line === null) return undefined;
    const [then, now] = [comment.commit, this.pull(comment.number).headSha].map((sha) => this.#linesAt(sha, path));
    const first = startLine ?? line;
    const wanted = then?.slice(first - 1, line).join('\n');
    const places = (now ?? []).flatMap((_, at) => (now?.slice(at, at + line - first + 1).join('\n') === wanted ? [at + 1] : []));
    const place = places.includes(first) ? first : places.length === 1 ? places[0] : undefined;
    return place === undefined ? undefined : { startLine: startLine === null ? null : place, line: place + line - first };
  }

  #linesAt(commit: string, path: string): readonly string[] | undefined {
    const entry = this.objects.filesOf(commit).get(path);
    return entry && this.objects.textOf(entry.sha)?.split('\n');
  }

  /** A further commit on the head of a pull request; gives the new head. */
  push(number: number, changes: Files, message = 'Change'): string {
    const pull = this.pull(number);
    pull.headSha = this.#commitOn(pull.headSha, changes, pull.author, message);
    pull.updatedAt = this.now();
    return pull.headSha;
  }

  /** Replaces the head of a pull request by one commit on the present tip of the base; gives the new head. */
  forcePush(number: number, changes: Files, message = 'Start again'): string {
    const pull = this.pull(number);
    pull.headSha = this.#commitOn(this.branch(pull.base), changes, pull.author, message);
    pull.updatedAt = this.now();
    return pull.headSha;
  }

  /** A further commit on a branch of the repository; gives its new tip. */
  pushTo(branch: string, changes: Files, message = 'Change'): string {
    const sha = this.#commitOn(this.branch(branch), changes, this.owner, message);
    this.branches.set(branch, sha);
    return sha;
  }

  /** Merges the base branch into the head, as the "Update branch" button does; gives the new head. */
  updateBranch(number: number): string {
    const pull = this.pull(number);
    const base = this.branch(pull.base);
    const files = this.objects.filesOf(base);
    for (const change of this.diff(pull)) {
      if (change.previousPath !== undefined) files.delete(change.previousPath);
      if (change.new === undefined) files.delete(change.path);
      else files.set(change.path, change.new);
    }
    pull.headSha = this.#commit([pull.headSha, base], files, {}, pull.author, `Merge ${pull.base}`).sha;
    pull.updatedAt = this.now();
    return pull.headSha;
  }

  /** What the merge queue builds to be checked: the pull request on the present tip of its base, as a commit of its own; gives its SHA. */
  queue(number: number): string {
    const pull = this.pull(number);
    const base = this.branch(pull.base);
    return this.#commit([base, pull.headSha], this.objects.filesOf(pull.headSha), {}, this.owner, `Merge pull request #${number}`).sha;
  }

  /** Squash-merges a pull request; gives the new tip of its base. */
  merge(number: number): string {
    const pull = this.pull(number);
    const head = this.updateBranch(number);
    const commit = this.#commit([this.branch(pull.base)], this.objects.filesOf(head), {}, pull.author, `${pull.title} (#${number})`);
    const mergedOnto = this.branch(pull.base);
    this.branches.set(pull.base, commit.sha);
    Object.assign(pull, { mergedOnto, merged: true, state: 'closed', updatedAt: this.now(), closedAt: this.now() });
    return commit.sha;
  }

  mergeBase(pull: Pull): string {
    const sha = this.objects.mergeBase(this.branch(pull.base), pull.headSha);
    if (sha === undefined) throw new Error(`Pull request ${pull.number} has no merge base.`);
    return sha;
  }

  /** What the pull request changes: merge base against head. */
  diff(pull: Pull): Diff[] {
    return this.objects.diff(this.mergeBase(pull), pull.headSha);
  }

  comment(number: number, author: string, body: string, byApp = author.endsWith('[bot]')): StoredComment {
    const at = this.tick();
    const comment = { id: this.id(), number, author, byApp, body, createdAt: at, updatedAt: at, reactions: [] };
    this.comments.push(comment);
    this.pull(number).updatedAt = at;
    return comment;
  }

  commentsOn(number: number): StoredComment[] {
    return this.comments.filter((comment) => comment.number === number);
  }

  label(name: string): StoredLabel | undefined {
    return this.labels.get(name.toLowerCase());
  }

  ensureLabel(name: string, color = 'ededed', description = ''): StoredLabel {
    const known = this.label(name);
    if (known !== undefined) return known;
    const label = { id: this.id(), name, color, description };
    this.labels.set(name.toLowerCase(), label);
    return label;
  }

  /** The commit that a SHA, branch, `heads/x`, `refs/heads/x` or `pull/N/head` names. */
  resolveCommit(reference: string): string | undefined {
    if (this.objects.commits.has(reference)) return reference;
    const short = reference.replace(/^refs\//, '').replace(/^heads\//, '');
    const pull = /^pull\/(\d+)\/head$/.exec(short);
    return pull === null ? this.branches.get(short) : this.pulls.get(Number(pull[1]))?.headSha;
  }
}

export function createWorld(options: WorldOptions = {}): World {
  return new World(options);
}
