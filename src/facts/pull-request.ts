/**
 * Pull request facts: what GitHub or git says about a pull request, read once, as plain data.
 *
 * Three readers give this same value (`from-github.ts`, `from-git.ts`, `from-snapshot.ts`), so that the review cannot tell
 * where it came from. Everything here except SHAs was written by an outsider: treat each string as hostile.
 */

/** What could be read of a file. A file that could not be read is a fact with a cause, never an empty file. */
export type Blob =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** The file is larger than the reader's limit; sizes in bytes. */
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  /** Reading failed; `cause` is one plain sentence for the reader of the report. */
  | { readonly kind: 'unreadable'; readonly cause: string }
  /** A symbolic link or a submodule: there is no content of the connector's own to read. */
  | { readonly kind: 'not-a-file'; readonly what: 'symlink' | 'submodule' }
  /** Nobody needs its content (a file outside every connector, or a picture); `size` in bytes where known. */
  | { readonly kind: 'not-read'; readonly size?: number };

/** How a file differs between the merge base and the head. `unchanged`: listed because it belongs to a touched connector. */
export type FileStatus = 'added' | 'modified' | 'removed' | 'renamed' | 'unchanged';

/** 1-based, both ends included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** A file of the repository as the pull request finds and leaves it. */
export interface RepositoryFile {
  /** Path in the repository, forward slashes, no leading slash. */
  readonly path: string;
  /** The path at the merge base, for `renamed`. */
  readonly previousPath?: string;
  readonly status: FileStatus;
  /** Content the pull request would leave; null when the file is removed. */
  readonly head: Blob | null;
  /** Content at the tip of the base branch (at `previousPath` for a rename); null when there is none. */
  readonly base: Blob | null;
  /**
   * Lines of the head that GitHub's page of changed files shows: only they can be commented on. Absent where GitHub was not asked, and where
   * it leaves the changes of a file out, as it does when they are large.
   */
  readonly shownLines?: readonly LineRange[];
}

/** A comment on the pull request itself. */
export interface Comment {
  readonly id: number;
  /** Login of the author, without "[bot]". */
  readonly author: string;
  readonly authorIsBot: boolean;
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** Another pull request that is open at the same time. */
export interface OpenPull {
  readonly number: number;
  readonly title: string;
  /** Login; "" where unknown. */
  readonly author: string;
  /** Paths that it changes; read only of the few whose title or author make it likely to bring the same connector. */
  readonly paths?: readonly string[];
}

/** What somebody may do in the repository, from nothing upwards. */
export const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
/** The role of an account in the repository. */
export type Role = (typeof ROLES)[number];

/** What one account may do. */
export interface Permission {
  readonly login: string;
  /** `unknown`: GitHub was asked and did not tell. */
  readonly role: Role | 'unknown';
}

/** Object names of what the base branch holds: whether something changed there is told by them alone. */
export interface BaseObjects {
  readonly folders: Readonly<Record<string, string>>;
  readonly steering: Readonly<Record<string, string>>;
}

/** An earlier state of the pull request; for information only, so what of it could not be read is no gap. */
export interface PreviousState {
  /** Full name of the commit. */
  readonly sha: string;
  readonly files: readonly { readonly path: string; readonly blob: Blob }[];
}

/** Everything that a review is decided from. */
export interface PullRequest {
  /** `owner/name`; absent when read from a local clone. */
  readonly repository?: string;
  /** Address of the GitHub server, without a slash at the end; `https://github.com` when absent. */
  readonly server?: string;
  readonly number?: number;
  readonly title: string;
  readonly body: string;
  /** Login of the author; "" where unknown. */
  readonly author: string;
  readonly labels: readonly string[];
  readonly draft: boolean;
  readonly state: 'open' | 'closed' | 'merged';
  /** ISO 8601, UTC, as the others below; absent where there is no pull request yet. */
  readonly createdAt?: string;
  /** When anything about it changed last; of a local clone the time of the head commit. */
  readonly updatedAt?: string;
  readonly mergedAt?: string;
  /** Also of a merge. */
  readonly closedAt?: string;
  readonly base: { readonly ref: string; readonly sha: string };
  readonly head: { readonly ref: string; readonly sha: string };
  /** Changed files, and the unchanged files of every connector folder that is touched; ordered by path. */
  readonly files: readonly RepositoryFile[];
  /** Number of files the pull request changes, which can be more than the readers may list. */
  readonly changedFileCount: number;
  /** null: they could not be read, so whether ours is among them is not known; a gap says so too. */
  readonly comments: readonly Comment[] | null;
  /** The roles of those who decided something in a comment; absent where nobody did, and where there is nobody to ask. */
  readonly permissions?: readonly Permission[];
  /** The base branch's own files that steer the review; null when the branch has none. */
  readonly support: {
    readonly template: { readonly path: string; readonly blob: Blob } | null;
    readonly configuration: { readonly path: string; readonly blob: Blob } | null;
  };
  /** Names of the connector folders on the base branch below each of the connector roots, e.g. `certified-connectors/Contoso`. */
  readonly baseFolders: readonly string[];
  /** What the base branch tells of other connectors beyond their names; present exactly when the pull request brings a new folder. */
  readonly published?: {
    /** The file that `connector-preflight index` writes; null when the branch has none. */
    readonly index: { readonly path: string; readonly blob: Blob } | null;
    /** API definitions of the connectors whose folder is called nearly like a new one. */
    readonly neighbours: readonly { readonly path: string; readonly blob: Blob }[];
  };
  /** The newest open pull requests but this one, newest first; present when this one brings a new folder and GitHub was asked. */
  readonly openPulls?: readonly OpenPull[];
  /** The pull request as our last comment saw it: swagger files of published connectors that it changes. Absent on a first review. */
  readonly previous?: PreviousState;
  /**
   * Git object names on the base branch of what the review rests on: the touched connector folders ("" for one that is not there) and the
   * files that steer it, by path. Only where GitHub was read: by them a later look tells whether the base branch changed under the review.
   */
  readonly baseObjects?: BaseObjects;
  /** What could not be read, as plain sentences: each one makes the verdict `unknown`. */
  readonly gaps: readonly string[];
}
