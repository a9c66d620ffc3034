/** Everything the bot may do to GitHub: a closed union, so that what can happen to a pull request is read in one place. */
import type { CheckRun, CommitStatus } from '../report/check-run.ts';

export type Effect =
  | { readonly kind: 'create-comment'; readonly body: string }
  | { readonly kind: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-comment'; readonly id: number }
  /** `digest` goes into the check's `external_id` and tells the next run whose annotations these are. */
  | { readonly kind: 'create-check'; readonly name: string; readonly head: string; readonly digest: string; readonly check: CheckRun }
  | { readonly kind: 'update-check'; readonly id: number; readonly check: Omit<CheckRun, 'annotationPages'> }
  | { readonly kind: 'set-status'; readonly context: string; readonly head: string; readonly status: CommitStatus };
