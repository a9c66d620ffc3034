/** Since when it is this side's turn, told from what both the review and a look at the comments know. */
import type { Comment } from '../facts/pull-request.ts';
import type { Turn } from '../review/review.ts';

export interface WaitingFacts {
  readonly turn: Turn;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly comments: readonly Comment[];
}

/** The last word of the other side: the publisher waits for a person who is not the publisher, reviewers wait for the publisher. */
export function waitingSince({ turn, author, createdAt, comments }: WaitingFacts): string {
  if (turn === 'nobody') return createdAt;
  const ofOtherSide = comments.filter((comment) => !comment.authorIsBot && (comment.author === author) === (turn === 'reviewer'));
  const moments = [createdAt, ...ofOtherSide.map((comment) => comment.createdAt)];
  return moments.toSorted().at(-1) ?? createdAt;
}
