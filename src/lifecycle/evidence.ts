/**
 * Where the process stands, as comments and labels tell it. Only those who may decide are heard: the certification account, and people who
 * GitHub says may write to the repository. What the publisher and outsiders write moves nothing.
 */

import { parseCommands } from '../bot/parse-commands.ts';
import { isAtLeast, sameLogin } from '../bot/permissions.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Comment, PullRequest } from '../facts/pull-request.ts';
import { eachOnce } from '../text/names.ts';
import { type CertificationMessage, recogniseMessage } from './certification-messages.ts';

export type Evidence =
  | { readonly kind: 'package-asked' | 'certify'; readonly at: string }
  | { readonly kind: 'message'; readonly at: string; readonly message: CertificationMessage };

type Settings = Pick<Configuration, 'certification'>;
type Facts = Pick<PullRequest, 'author' | 'comments' | 'permissions' | 'state'>;

/** What somebody's comment would say about the process, if they may. */
interface Claim {
  readonly comment: Comment;
  readonly kind: 'package-asked' | 'certify';
}

/** The order that reviewers give to the certification, in the forms in which it was seen; trial runs are none. */
function orders(body: string): boolean {
  if (!body.toLowerCase().includes('certify-connector')) return false;
  const lines = (prefix: string) => parseCommands(body, prefix).commands;
  return (
    [...lines('certify-connector'), ...lines('[[certify-connector]]')].includes('') ||
    lines('[[certify-connector').some((rest) => rest.startsWith('|') && rest.endsWith(']]'))
  );
}

const LONGEST = 20_000;
const PACKAGE = ['connector package', 'package.zip', 'package zip', 'zip package', 'zipped package'];
const ASKING = ['add', 'attach', 'include', 'missing', 'place', 'provide', 'put', 'share', 'submit', 'upload'];

/** Asks for the zip of the connector; in lines that are not quoted. */
function asksForPackage(body: string): boolean {
  const lines = body.slice(0, LONGEST).toLowerCase().split('\n');
  const text = lines
    .filter((line) => !line.trimStart().startsWith('>'))
    .join(' ')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ');
  return [PACKAGE, ASKING].every((words) => words.some((word) => text.includes(word)));
}

const OURS = '<!-- connector-preflight';

function claimOf(comment: Comment, author: string): readonly Claim[] {
  const { body, authorIsBot } = comment;
  if (authorIsBot || sameLogin(comment.author, author) || body.includes(OURS)) return [];
  if (orders(body)) return [{ comment, kind: 'certify' }];
  return asksForPackage(body) ? [{ comment, kind: 'package-asked' }] : [];
}

function messageOf({ author, authorIsBot, body }: Comment, { certification }: Settings): CertificationMessage | undefined {
  const login = authorIsBot ? `${author}[bot]` : author;
  return certification.logins.some((known) => sameLogin(known, login)) ? recogniseMessage(body) : undefined;
}

const byAge = (one: Comment, other: Comment): number => one.id - other.id;

/**
 * Logins of those whose role decides whether their comment counts, each once. What the certification account answered since makes older
 * claims idle, and a pull request that is not open has no more need of them: most pull requests cost no request here.
 */
export function claimingLogins({ author, comments, state }: Facts, settings: Settings): readonly string[] {
  if (state !== 'open') return [];
  const ordered = [...(comments ?? [])].sort(byAge);
  const answered = ordered.findLastIndex((comment) => messageOf(comment, settings) !== undefined);
  const claims = ordered.slice(answered + 1).flatMap((comment) => claimOf(comment, author));
  return eachOnce(claims.map(({ comment }) => comment.author));
}

/** Comments that could tell where the process stands, whoever wrote them. */
export function claimingComments(comments: readonly Comment[], author: string, settings: Settings): readonly Comment[] {
  return comments.filter((comment) => messageOf(comment, settings) !== undefined || claimOf(comment, author).length > 0);
}

/** Oldest first. */
export function readEvidence({ author, comments, permissions = [] }: Facts, settings: Settings): readonly Evidence[] {
  const mayDecide = (login: string): boolean => {
    const role = permissions.find((permission) => sameLogin(permission.login, login))?.role;
    return role !== undefined && role !== 'unknown' && isAtLeast(role, 'write');
  };
  return [...(comments ?? [])].sort(byAge).flatMap((comment): readonly Evidence[] => {
    const at = comment.createdAt;
    const message = messageOf(comment, settings);
    if (message !== undefined) return [{ kind: 'message', at, message }];
    return claimOf(comment, author)
      .filter(() => mayDecide(comment.author))
      .map(({ kind }) => ({ kind, at }));
  });
}

/** What a label of the pull request says; the first that does, in the order of the process from its end. */
export interface LabelEvidence {
  readonly says: 'deployed' | 'deploying' | 'on-hold' | 'publisher';
  readonly label: string;
}

/**
 * Labels can be set only by those who may decide, so they count; but not those that the bot sets itself, or its own word would come back to
 * it as somebody's.
 */
export function readLabels(labels: readonly string[], { certification, labels: own }: Pick<Configuration, 'certification' | 'labels'>) {
  const fold = (name: string) => name.trim().toLowerCase();
  const ours = new Set((own.manage ? Object.values(own.names) : []).concat(own.recheck).map(fold));
  const meanings: readonly (readonly [LabelEvidence['says'], string])[] = [
    ['deployed', certification.deployedLabel],
    ['deploying', certification.deployingLabel],
    ['on-hold', own.names['on-hold']],
    ['publisher', own.names['partner-attention']],
  ];
  return meanings.flatMap(([says, name]): readonly LabelEvidence[] => {
    const label = labels.find((present) => fold(present) === fold(name));
    return label === undefined || fold(name) === '' || ours.has(fold(name)) ? [] : [{ says, label }];
  })[0];
}
