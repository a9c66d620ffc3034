/**
 * From what is wanted and what is there to the writes that are missing. Pure: the same review over a pull request that already shows it
 * gives an empty plan.
 */
import { createHash } from 'node:crypto';
import type { Configuration } from '../config/configuration.ts';
import type { Comment } from '../facts/pull-request.ts';
import type { CheckRun, CommitStatus } from '../report/check-run.ts';
import type { Effect } from './effects.ts';

/** The newest check run of our name at the head, as GitHub shows it. */
export interface PresentCheck {
  readonly id: number;
  readonly externalId: string | null;
  readonly conclusion: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly annotations: number;
}

export interface PresentStatus {
  readonly state: string;
  readonly description: string | null;
}

/** What of ours is already on GitHub. */
export interface Presence {
  /** Our own comments, oldest first. */
  readonly comments: readonly Comment[];
  readonly check: PresentCheck | null;
  readonly status: PresentStatus | null;
}

/** What GitHub should show; null where nothing of the kind is wanted. */
export interface Wanted {
  readonly head: string;
  readonly comment: string | null;
  readonly check: CheckRun | null;
  readonly status: CommitStatus | null;
}

/** `others`: what else is to be written. The comment comes last: that it is there tells a later sweep that all before it was written. */
export function planEffects(
  wanted: Wanted,
  presence: Presence,
  report: Configuration['report'],
  others: readonly Effect[] = [],
): readonly Effect[] {
  return [
    ...planCheck(wanted, presence.check, report.name),
    ...planStatus(wanted, presence.status, report.name),
    ...others,
    ...planComment(wanted.comment, presence.comments),
  ];
}

function planComment(body: string | null, [first, ...copies]: readonly Comment[]): Effect[] {
  const effects: Effect[] = copies.map((copy) => ({ kind: 'delete-comment', id: copy.id }));
  if (body === null) return effects;
  if (first === undefined) return [{ kind: 'create-comment', body }];
  return sameText(first.body, body) ? effects : [{ kind: 'update-comment', id: first.id, body }, ...effects];
}

/**
 * GitHub adds annotations to a check run and never takes one away. So a check whose annotations are the wanted ones is updated in place,
 * and any other is replaced by a new check of the same name, which is the one that counts.
 */
function planCheck({ head, check }: Wanted, present: PresentCheck | null, name: string): Effect[] {
  if (check === null) return [];
  const digest = annotationDigest(check);
  const count = check.annotationPages.flat().length;
  if (present === null || present.externalId !== digest || present.annotations !== count) {
    return [{ kind: 'create-check', name, head, digest, check }];
  }
  const { conclusion, title, summary } = check;
  const same = present.conclusion === conclusion && present.title === title && sameText(present.summary ?? '', summary);
  return same ? [] : [{ kind: 'update-check', id: present.id, check: { conclusion, title, summary } }];
}

function planStatus({ head, status }: Wanted, present: PresentStatus | null, context: string): Effect[] {
  if (status === null) return [];
  const same = present !== null && present.state === status.state && present.description === status.description;
  return same ? [] : [{ kind: 'set-status', context, head, status }];
}

const DIGEST = 'connector-preflight:';

/** A check run that we made: other tools, and jobs of a workflow, may have one of the same name. */
export function isOurCheck(externalId: string | null): boolean {
  return externalId?.startsWith(DIGEST) ?? false;
}

function annotationDigest(check: CheckRun): string {
  return `${DIGEST}${createHash('sha256').update(JSON.stringify(check.annotationPages)).digest('hex').slice(0, 32)}`;
}

/** GitHub may give a text back with other line ends and without trailing blanks. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
