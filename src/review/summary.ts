/** A review in a few words and numbers. */
import { plainText } from '../text/render.ts';
import { cutInTheMiddle } from '../text/visible.ts';
import type { LifecycleState, Review, Stage, Turn, Verdict } from './review.ts';
import { totalsOf } from './totals.ts';

/** What the queue tells of a review. */
export interface Summary {
  readonly stage: Stage;
  readonly verdict: Verdict;
  readonly lifecycle: LifecycleState;
  readonly turn: Turn;
  /** Since when it is this side's turn: ISO 8601, UTC; absent where that is not known. */
  readonly since?: string;
  readonly errors: number;
  readonly warnings: number;
  /** Breaking changes of published operations. */
  readonly breaking: number;
  /** Findings that say that such a connector exists or is on its way. */
  readonly duplicates: number;
  /** The first thing to do, as plain text; "" when there is nothing. */
  readonly next: string;
}

const DUPLICATE_RULES: ReadonlySet<string> = new Set(['ConnectorExists', 'ConnectorExistsAsIndependent', 'SubmissionOpen', 'ProposalOpen']);
/** Longest `next`, in UTF-16 code units. */
export const LONGEST_NEXT = 200;

export function summarise(review: Review): Summary {
  const { error, warning } = totalsOf(review.findings);
  const [first] = review.nextSteps;
  const { state: lifecycle, turn, since } = review.lifecycle;
  return {
    ...{ stage: review.stage, verdict: review.verdict, lifecycle, turn, errors: error, warnings: warning },
    ...(since === undefined ? {} : { since }),
    breaking: review.update?.changes.filter(({ impact }) => impact === 'breaking').length ?? 0,
    duplicates: review.findings.filter(({ rule, waiver }) => DUPLICATE_RULES.has(rule) && waiver === undefined).length,
    next: first === undefined ? '' : cutInTheMiddle(plainText(first.text), LONGEST_NEXT),
  };
}
