/** What several pull-request rules ask of their subject. */
import { isBuilt, usesOAuth } from '../../connector/api-facts.ts';
import type { Connector } from '../../connector/connector.ts';
import { documentsOf } from '../../connector/documents.ts';
import type { MarkdownDocument } from '../../connector/markdown.ts';
import type { PullRequest } from '../../facts/pull-request.ts';
import { readDescription } from '../../review/checklist.ts';
import { readPictures } from '../../review/pictures.ts';
import { mainConnector, namesOfTouched } from '../../review/stage.ts';
import { canonicalTitle, type ParsedTitle, parseTitle } from '../../review/title.ts';
import type { PullRequestSubject, TouchedConnector } from '../pull-request-rule.ts';
import type { Profile } from '../rule.ts';

/** From so many connector folders on, a pull request carries the history of another branch rather than several connectors. */
export const WHOLE_HISTORY = 10;

/** Rules of the Independent Publisher program only. */
export const ONLY_INDEPENDENT: Partial<Record<Profile, 'off'>> = { certified: 'off', custom: 'off' };

export function mainOf({ connectors, pullRequest, configuration }: PullRequestSubject): TouchedConnector | undefined {
  return mainConnector(connectors, pullRequest.title, configuration.title);
}

/** The main connector as it would be, when there is one. */
export function mainHead(subject: PullRequestSubject): Connector | undefined {
  return mainOf(subject)?.head ?? undefined;
}

export function parsedTitle({ connectors, pullRequest, configuration }: PullRequestSubject): ParsedTitle {
  return parseTitle(pullRequest.title, configuration.title, connectors.flatMap(namesOfTouched));
}

/** The name that the title should carry: its own, else that of the only connector; undefined where neither tells. */
function wantedName(subject: PullRequestSubject): string | undefined {
  const parsed = parsedTitle(subject);
  if (parsed.form !== 'none') return parsed.name;
  const [only, ...others] = subject.connectors;
  if (only === undefined || others.length > 0) return undefined;
  // Folders are sometimes named like titles.
  return parseTitle(only.name, subject.configuration.title).name;
}

/** The title in the wanted form, for the stage in which the pull request is; undefined where no name can be told. */
export function wantedTitle(subject: PullRequestSubject): string | undefined {
  const name = wantedName(subject);
  return name === undefined || name === '' ? undefined : canonicalTitle(name, subject.stage === 'proposal', subject.configuration.title);
}

export function operationCount(connector: Connector): number {
  return documentsOf(connector).api?.operations.length ?? 0;
}

export function hasOAuth(connector: Connector): boolean {
  return usesOAuth(documentsOf(connector).properties?.document.value);
}

/** Connectors that are only proposed so far: new, and without anything that is built. */
export function proposedConnectors({ connectors }: PullRequestSubject): readonly Connector[] {
  return connectors.flatMap(({ head }) => (head === null || isBuilt(head) ? [] : [head]));
}

interface Writing {
  readonly body: MarkdownDocument;
  /** The author's comments, as far as they are read. */
  readonly comments: readonly MarkdownDocument[];
}

/** Comments of the author beyond so many characters in all are not looked at for pictures. */
const MOST_COMMENT_TEXT = 200_000;

function pictureComments({ comments, author }: PullRequest): readonly string[] {
  const own = (comments ?? []).filter((comment) => author !== '' && comment.author === author && /https?:/i.test(comment.body));
  const read: string[] = [];
  let left = MOST_COMMENT_TEXT;
  for (const { body } of own) {
    left -= body.length;
    if (left < 0) break;
    read.push(body);
  }
  return read;
}

const writings = new WeakMap<PullRequest, Writing>();

/** What the author wrote, each text parsed once however many rules look at it. */
export function writingOf(pullRequest: PullRequest): Writing {
  const known = writings.get(pullRequest);
  if (known !== undefined) return known;
  const writing = { body: readDescription(pullRequest.body), comments: pictureComments(pullRequest).map(readDescription) };
  writings.set(pullRequest, writing);
  return writing;
}

/** Number of pictures that show something: in the description, in the author's comments, and added to the pull request. */
export function countPictures({ pullRequest }: PullRequestSubject): number {
  const { body, comments } = writingOf(pullRequest);
  const shown = [body, ...comments].flatMap((document) => readPictures(document).shown);
  const committed = pullRequest.files.filter((file) => file.status === 'added' && /\.(?:png|jpe?g|gif|webp)$/i.test(file.path));
  return new Set(shown).size + committed.length;
}
