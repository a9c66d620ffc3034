import type { Comment } from '../facts/pull-request.ts';
import { carriesMarker } from './run-state.ts';

/** Comments that carry our marker and that one of our accounts wrote, oldest first: anybody can copy a marker. */
export function ourComments(comments: readonly Comment[], logins: readonly string[]): Comment[] {
  const own = new Set(logins.map((login) => login.toLowerCase()));
  return comments
    .filter(({ author, authorIsBot, body }) => own.has((authorIsBot ? `${author}[bot]` : author).toLowerCase()) && carriesMarker(body))
    .sort((a, b) => a.id - b.id);
}
