/** From the comments of a pull request to what maintainers decided in them. */

import type { Configuration } from '../config/configuration.ts';
import type { Comment, PullRequest } from '../facts/pull-request.ts';
import type { Decision, DecisionContent } from '../review/waivers.ts';
import { eachOnce } from '../text/names.ts';
import { readRequest } from './commands/index.ts';
import { parseCommands } from './parse-commands.ts';
import { mayUse, type Need, needOf, sameLogin } from './permissions.ts';
import { acceptedChanges } from './reply.ts';

type Settings = Pick<Configuration, 'commands' | 'report'>;

/**
 * Whether the commands of a comment count: a person wrote it, and it stands as it was written. Whoever may edit a comment could otherwise
 * speak in its writer's name.
 */
export function isCommandSource({ authorIsBot, createdAt, updatedAt }: Comment): boolean {
  return !authorIsBot && createdAt === updatedAt;
}

interface Issued {
  readonly by: string;
  readonly comment: number;
  readonly need: Need;
  readonly content: DecisionContent;
}

function issuedDecisions(comments: readonly Comment[], { commands: { prefix, allow } }: Settings): readonly Issued[] {
  return comments.filter(isCommandSource).flatMap(({ id, author, body }) =>
    parseCommands(body, prefix).commands.flatMap((line): readonly Issued[] => {
      const request = readRequest(line);
      if (request.kind !== 'command' || request.command.decide === undefined) return [];
      return [{ by: author, comment: id, need: needOf(request.command, allow), content: request.command.decide(request.values) }];
    }),
  );
}

/** The comments that decide something as they stand: those by which a review can change. */
export function decisionComments(comments: readonly Comment[], settings: Settings): readonly Comment[] {
  const deciding = new Set(issuedDecisions(comments, settings).map(({ comment }) => comment));
  return comments.filter(({ id }) => deciding.has(id));
}

/** Logins whose role has to be known before their decisions count, each once. */
export function decidingLogins(pullRequest: Pick<PullRequest, 'comments'>, settings: Settings): readonly string[] {
  const issued = issuedDecisions(pullRequest.comments ?? [], settings).filter(({ need }) => need !== 'nobody');
  return eachOnce(issued.map(({ by }) => by));
}

/** The decisions, each with whether its writer may decide it, as the facts have it now. */
export function readDecisions(
  { author, comments, permissions = [] }: Pick<PullRequest, 'author' | 'comments' | 'permissions'>,
  settings: Settings,
): readonly Decision[] {
  return issuedDecisions(comments ?? [], settings).map(({ by, comment, need, content }) => {
    const role = permissions.find(({ login }) => sameLogin(login, by))?.role;
    return { by, comment, content, allowed: mayUse(need, { isAuthor: sameLogin(by, author), role }) };
  });
}

/** The hash of the changes that each accepted `accept-breaking` was recorded for, by the comment of the command. */
export function recordedChangeSets({ comments }: Pick<PullRequest, 'comments'>, { report }: Settings): ReadonlyMap<number, string> {
  return acceptedChanges(comments ?? [], report.logins);
}
