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
}

const MARKER = /<!-- connector-preflight-reply:1 comment=(\d{1,16})(?: changes=([0-9a-f]{8,64}))? -->$/;

export function renderReply({ to, comment, paragraphs, acceptedChanges }: Reply): string {
  const changes = acceptedChanges === undefined ? '' : ` changes=${acceptedChanges}`;
  const [first, ...rest] = paragraphs.map(paragraphMarkdown);
  return `${[`${codeSpan(to)}: ${first}`, ...rest].join('\n\n')}\n\n<!-- connector-preflight-reply:1 comment=${comment}${changes} -->`;
}

function paragraphMarkdown(paragraph: Paragraph): string {
  if (!('items' in paragraph)) return markdownText(paragraph);
  return `\n${paragraph.items.map((item) => `- ${markdownText(item)}`).join('\n')}`;
}

interface Marked {
  readonly id: number;
  readonly comment: number;
  readonly changes: string | undefined;
}

/** Our replies, oldest first. Anybody can copy a marker, so the author is looked at as well. */
function markedReplies(comments: readonly Comment[], logins: readonly string[]): readonly Marked[] {
  return comments
    .filter(({ author, authorIsBot }) => logins.some((login) => sameLogin(login, authorIsBot ? `${author}[bot]` : author)))
    .flatMap(({ id, body }): Marked[] => {
      const match = MARKER.exec(body.trimEnd().slice(-200));
      return match === null ? [] : [{ id, comment: Number(match[1]), changes: match[2] }];
    })
    .sort((a, b) => a.id - b.id);
}

/** Ids of our replies to a comment, oldest first. */
export function repliesTo(comment: number, comments: readonly Comment[], logins: readonly string[]): readonly number[] {
  return markedReplies(comments, logins).flatMap((reply) => (reply.comment === comment ? [reply.id] : []));
}

/** What `acceptedChanges` the replies recorded, by the comment that they answer; the first reply counts. */
export function acceptedChanges(comments: readonly Comment[], logins: readonly string[]): ReadonlyMap<number, string> {
  const found = markedReplies(comments, logins).toReversed();
  return new Map(found.flatMap(({ comment, changes }) => (changes === undefined ? [] : [[comment, changes] as const])));
}
