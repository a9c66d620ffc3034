/** The short answer to a comment with commands: one comment, which ends with a marker that names the comment it answers. */
import type { Comment } from '../facts/pull-request.ts';
import { codeSpan } from '../text/markdown.ts';
import { markdownText } from '../text/render.ts';
import type { Paragraph } from './commands/command.ts';
import { sameLogin } from './permissions.ts';

export interface Reply {
  /** Login of the one who is answered; shown as code, so that nobody is notified twice. */
  readonly to: string;
  /** Id of the comment that is answered. */
  readonly comment: number;
  readonly paragraphs: readonly Paragraph[];
  readonly acceptedChanges?: string;
  /** It rests on a review that is not complete. */
  readonly unfinished?: true;
}

const MARKER = /<!-- connector-preflight-reply:1 comment=(\d{1,16})(?: changes=([0-9a-f]{8,64}))?( state=unfinished)? -->$/;

export function renderReply({ to, comment, paragraphs, acceptedChanges, unfinished }: Reply): string {
  const changes = acceptedChanges === undefined ? '' : ` changes=${acceptedChanges}`;
  const state = unfinished ? ' state=unfinished' : '';
  const [first, ...rest] = paragraphs.map(paragraphMarkdown);
  return `${[`${codeSpan(to)}: ${first}`, ...rest].join('\n\n')}\n\n<!-- connector-preflight-reply:1 comment=${comment}${changes}${state} -->`;
}

function paragraphMarkdown(paragraph: Paragraph): string {
  if (!('items' in paragraph)) return markdownText(paragraph);
  return `\n${paragraph.items.map((item) => `- ${markdownText(item)}`).join('\n')}`;
}

interface Marked {
  readonly id: number;
  readonly comment: number;
  readonly changes: string | undefined;
  readonly unfinished: boolean;
}

/** Our replies, oldest first. Anybody can copy a marker, so the author is looked at as well. */
function markedReplies(comments: readonly Comment[], logins: readonly string[]): readonly Marked[] {
  return comments
    .filter(({ author, authorIsBot }) => logins.some((login) => sameLogin(login, authorIsBot ? `${author}[bot]` : author)))
    .flatMap(({ id, body }): Marked[] => {
      const match = MARKER.exec(body.trimEnd().slice(-200));
      return match === null ? [] : [{ id, comment: Number(match[1]), changes: match[2], unfinished: match[3] !== undefined }];
    })
    .sort((a, b) => a.id - b.id);
}

/** Ids of our replies to a comment, oldest first. */
export function repliesTo(comment: number, comments: readonly Comment[], logins: readonly string[]): readonly number[] {
  return markedReplies(comments, logins).flatMap((reply) => (reply.comment === comment ? [reply.id] : []));
}

/** The id of our reply that a later run may replace by a better one; undefined where there is none. */
export function unfinishedReplyTo(comment: number, comments: readonly Comment[], logins: readonly string[]): number | undefined {
  return markedReplies(comments, logins).find((reply) => reply.comment === comment && reply.unfinished)?.id;
}

/** What `acceptedChanges` the replies recorded, by the comment that they answer; the first reply counts. */
export function acceptedChanges(comments: readonly Comment[], logins: readonly string[]): ReadonlyMap<number, string> {
  const found = markedReplies(comments, logins).toReversed();
  return new Map(found.flatMap(({ comment, changes }) => (changes === undefined ? [] : [[comment, changes] as const])));
}
