/** The queue: every open pull request of a repository, where it stands and whose turn it is. What the sweep writes and the pages show. */
import type { Summary } from '../review/summary.ts';

/** Plain data, so that the JSON file is this value. Titles and logins are outsiders' words. */
export interface QueueEntry extends Summary {
  readonly number: number;
  readonly title: string;
  /** Login; "" where unknown. */
  readonly author: string;
  readonly draft: boolean;
  /** Since when it is this side's turn, or the pull request is open: ISO 8601, UTC. */
  readonly since: string;
  /** Whole days from `since` to the queue's own time. */
  readonly daysWaiting: number;
  /** Days since the pull request was opened. */
  readonly daysOpen: number;
}

/** An open pull request that has no review in this queue; `why` is one plain sentence. */
export interface Unreviewed {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly why: string;
}

export interface Queue {
  readonly schemaVersion: 1;
  /** `owner/name`. */
  readonly repository: string;
  /** Address of the GitHub server, without a slash at the end. */
  readonly server: string;
  /** When it was made: ISO 8601, UTC. */
  readonly generatedAt: string;
  /** Oldest wait first. */
  readonly entries: readonly QueueEntry[];
  readonly unreviewed: readonly Unreviewed[];
}
