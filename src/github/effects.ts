/** Everything the bot may do to GitHub: a closed union, so that what can happen to a pull request is read in one place. */
import type { CheckRun, CommitStatus } from '../report/check-run.ts';

/** As GitHub's API names them: 👀, 👍, 👎. */
export type Reaction = 'eyes' | '+1' | '-1';

/** On lines of the new version of a file, the last one and where there are several the first one. */
export interface ReviewComment {
  readonly path: string;
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
}

export type Effect =
  | { readonly kind: 'create-comment'; readonly body: string }
  | { readonly kind: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  /** `digest` goes into the check's `external_id` and tells the next run whose annotations these are. */
  | { readonly kind: 'create-check'; readonly name: string; readonly head: string; readonly digest: string; readonly check: CheckRun }
  | { readonly kind: 'update-check'; readonly id: number; readonly check: Omit<CheckRun, 'annotationPages'> }
  | { readonly kind: 'set-status'; readonly context: string; readonly head: string; readonly status: CommitStatus }
  /** Comments on lines of this head, all in one review that neither approves nor refuses. */
  | { readonly kind: 'create-review'; readonly head: string; readonly comments: readonly ReviewComment[] }
  | { readonly kind: 'delete-review-comment'; readonly id: number }
  /** `comment`: the one that is answered. */
  | { readonly kind: 'add-reaction'; readonly comment: number; readonly reaction: Reaction }
  | { readonly kind: 'create-reply'; readonly comment: number; readonly body: string }
  | { readonly kind: 'set-title'; readonly title: string }
  | { readonly kind: 'create-label'; readonly name: string }
  | { readonly kind: 'add-label'; readonly name: string }
  | { readonly kind: 'remove-label'; readonly name: string };
