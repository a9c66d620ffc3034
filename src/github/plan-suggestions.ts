/** Which of our suggested changes go, and which come. Pure: the same suggestions over a pull request that shows them give nothing to do. */
import type { Suggestion } from '../fixes/suggest.ts';
import { suggestionIn } from '../report/suggestion.ts';
import type { Effect, ReviewComment } from './effects.ts';

/** A comment on lines of the pull request. */
export interface PresentReviewComment {
  readonly id: number;
  /** Login, with "[bot]" for one. */
  readonly author: string;
  readonly body: string;
  /** The last line that it is about now; null where that line is gone or was changed. */
  readonly line: number | null;
  /** The comment that it answers. */
  readonly inReplyTo: number | null;
}

export interface WantedSuggestion {
  readonly suggestion: Suggestion;
  readonly body: string;
}

/** GitHub shows more on one page only on request, and nobody reads them. */
const MOST_SUGGESTIONS = 30;

/**
 * A comment that somebody answered stays, whatever became of it, and its suggestion is not made again. `present` null: the comments could not
 * be read, so that ours may be among them.
 */
export function planSuggestions(
  head: string,
  wanted: readonly WantedSuggestion[],
  present: readonly PresentReviewComment[] | null,
  logins: readonly string[],
): Effect[] {
  if (present === null) return [];
  const own = new Set(logins.map((login) => login.toLowerCase()));
  const answered = new Set(present.flatMap(({ inReplyTo }) => inReplyTo ?? []));
  const byFingerprint = new Map(wanted.map((one) => [one.suggestion.fingerprint, one]));
  const standing = new Set<string>();
  const gone: Effect[] = [];
  for (const comment of present) {
    const fingerprint = suggestionIn(comment.body);
    if (fingerprint === undefined || !own.has(comment.author.toLowerCase())) continue;
    const same = byFingerprint.get(fingerprint);
    const isTrue = same !== undefined && !standing.has(fingerprint) && shows(comment, same);
    if (isTrue || answered.has(comment.id)) standing.add(fingerprint);
    else gone.push({ kind: 'delete-review-comment', id: comment.id });
  }
  const missing = wanted.filter(({ suggestion }) => !standing.has(suggestion.fingerprint));
  const fresh = missing.slice(0, Math.max(0, MOST_SUGGESTIONS - standing.size)).map(toComment);
  return [...gone, ...(fresh.length === 0 ? [] : [{ kind: 'create-review' as const, head, comments: fresh }])];
}

function shows({ body, line }: PresentReviewComment, wanted: WantedSuggestion): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return line === wanted.suggestion.to && plain(body) === plain(wanted.body);
}

function toComment({ suggestion: { path, from, to }, body }: WantedSuggestion): ReviewComment {
  return { path, line: to, ...(from < to ? { startLine: from } : {}), body };
}
