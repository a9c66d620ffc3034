/** Which of the other open pull requests may bring the same connector, by what their list tells. */
import type { OpenPull } from '../facts/pull-request.ts';
import { comparableName } from '../text/names.ts';
import { lastSegment } from '../text/path-parts.ts';
import { nameKey } from './similar-names.ts';

/** A repository has about a hundred open ones; the page holds the newest. */
export const OPEN_PULLS = 100;
/** Most whose files are looked at; each is one request. */
const MOST_CANDIDATES = 3;

/** The pull request that others are compared with. */
export interface Newcomer {
  readonly number: number;
  readonly author: string;
  /** Folders that it brings. */
  readonly newFolders: readonly string[];
}

/** Generous: a title may carry anything around the name. */
function mayBring(pull: OpenPull, newFolders: readonly string[]): boolean {
  const title = comparableName(pull.title);
  const cores = newFolders.map((folder) => nameKey(lastSegment(folder)).core);
  return cores.some((core) => core.length > 2 && title.includes(core));
}

/** Those with the name in the title first, then those of the same author, whose titles often say nothing. */
export function chooseCandidates(pulls: readonly OpenPull[], { author, newFolders, number }: Newcomer): readonly OpenPull[] {
  const earlier = pulls.filter((pull) => pull.number < number);
  const named = earlier.filter((pull) => mayBring(pull, newFolders));
  const own = earlier.filter((pull) => author !== '' && pull.author === author && !named.includes(pull));
  return [...named, ...own].slice(0, MOST_CANDIDATES);
}
