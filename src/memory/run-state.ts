/**
 * What a run leaves in its comment for the next one: an HTML comment at the very end that holds the head SHA, hashes of the findings and,
 * for the sweep, where the pull request stands, so that nothing of the pull request's text is in it as it was written. It is read as a
 * stranger's text: whatever does not look exactly right is ignored, and the worst that a forged one can do is a wrong "since the last run".
 */
import type { Lifecycle, Turn } from '../review/review.ts';
import { fingerprints } from '../rules/fingerprint.ts';
import type { Finding } from '../rules/rule.ts';
import { readStanding, renderStanding, type Standing } from './standing.ts';

export interface Comparison {
  readonly fixed: number;
  readonly added: number;
  readonly left: number;
}

export interface RunState {
  readonly head: string;
  /** The head that was reviewed before this one. */
  readonly before?: string;
  /** When that head was first seen: ISO 8601. */
  readonly headSince?: string;
  /** Whose turn it was, and since when. */
  readonly turn?: { readonly side: Turn; readonly since: string };
  /** Hashes of the errors and warnings of that run; absent when there were too many to keep. */
  readonly findings?: readonly string[];
  /** What that run said about the one before it. */
  readonly comparison?: Comparison;
  /** For the sweep; absent where the run could not tell what it rested on. */
  readonly standing?: Standing;
}

/** Before any run read everything. */
export const NO_RUN: RunState = { head: '-' };

const MARKER = '<!-- connector-preflight:';
const TIME = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?Z';
const STATE = new RegExp(
  [
    '^<!-- connector-preflight:1 head=(?<head>[0-9a-f]{7,64}|-)',
    '(?: before=(?<before>[0-9a-f]{40}|[0-9a-f]{64}))?',
    `(?: head-since=(?<headSince>${TIME}))?`,
    `(?: turn=(?<side>publisher|reviewer|nobody),(?<turnSince>${TIME}))?`,
    '(?: since=(?<fixed>\\d{1,9}),(?<added>\\d{1,9}),(?<left>\\d{1,9}))?',
    '(?: findings=(?<findings>[0-9a-f]*|-))?',
    '(?: (?<standing>facts=[^<>]{1,2000}))? -->$',
  ].join(''),
);
const ONLY_TIME = new RegExp(`^${TIME}$`);
const DIGITS = 8;
const MOST_KEPT = 2000;

/** True for a body that ends with our marker. Anybody can write one: look at the author as well. */
export function carriesMarker(body: string): boolean {
  const text = body.trimEnd();
  return text.endsWith('-->') && text.slice(Math.max(0, text.lastIndexOf('<!--'))).startsWith(MARKER);
}

/** The state in the marker of a comment; undefined when there is none or when it is not in our form. */
export function readRunState(body: string): RunState | undefined {
  const text = body.trimEnd();
  const start = text.lastIndexOf(MARKER);
  const { head, before, headSince, side, turnSince, fixed, added, left, findings, standing } =
    (start === -1 ? null : STATE.exec(text.slice(start)))?.groups ?? {};
  if (head === undefined) return undefined;
  const hashes = readHashes(findings);
  const comparison =
    fixed !== undefined && added !== undefined && left !== undefined
      ? { fixed: Number(fixed), added: Number(added), left: Number(left) }
      : undefined;
  const last = side !== undefined && isTime(turnSince) ? { side: side as Turn, since: turnSince } : undefined;
  const stood = standing === undefined || last === undefined ? undefined : readStanding(standing, last);
  return {
    head,
    ...(before !== undefined && { before }),
    ...(isTime(headSince) && { headSince }),
    ...(last && { turn: last }),
    ...(hashes && { findings: hashes }),
    ...(comparison && { comparison }),
    ...(stood && { standing: stood }),
  };
}

/** Digits in the right places are not yet a day of the calendar. */
function isTime(text: string | undefined): text is string {
  return text !== undefined && ONLY_TIME.test(text) && !Number.isNaN(Date.parse(text));
}

function readHashes(text: string | undefined): readonly string[] | undefined {
  if (text === undefined || text === '-' || text.length % DIGITS !== 0 || text.length > MOST_KEPT * DIGITS) return undefined;
  return text.match(/.{8}/g) ?? [];
}

/** The commit that the comment before a review of `head` was about: reviewing the same head again gives the same one. */
export function reviewedBefore(head: string, previous: RunState | undefined): string | undefined {
  if (previous === undefined || previous.head === head) return previous?.before;
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(previous.head) ? previous.head : undefined;
}

/** The marker for the end of a comment. */
export function renderRunState(state: RunState): string {
  const since = state.comparison ? ` since=${state.comparison.fixed},${state.comparison.added},${state.comparison.left}` : '';
  const head = /^[0-9a-f]{7,64}$/.test(state.head) ? state.head : NO_RUN.head;
  const before = state.before === undefined ? '' : ` before=${state.before}`;
  const headSince = isTime(state.headSince) ? ` head-since=${state.headSince}` : '';
  const turn = isTime(state.turn?.since) ? ` turn=${state.turn.side},${state.turn.since}` : '';
  const standing = state.standing === undefined ? '' : ` ${renderStanding(state.standing)}`;
  return `${MARKER}1 head=${head}${before}${headSince}${turn}${since} findings=${state.findings?.join('') ?? '-'}${standing} -->`;
}

/** The comment without what makes a sweep pass it over: for a run that could not write everything else. */
export function withoutStanding(body: string): string {
  const text = body.trimEnd();
  const start = text.lastIndexOf(MARKER);
  const state = readRunState(text);
  if (start === -1 || state?.standing === undefined) return body;
  const { standing: _, ...rest } = state;
  return `${text.slice(0, start)}${renderRunState(rest)}`;
}

/**
 * The state after this run. A run that finds what the last one found at the same head repeats what the last one said, so that the same
 * event twice gives the same comment.
 */
export function nextRunState({ head, findings, lifecycle }: Reviewed, previous: RunState | undefined): RunState {
  const all = fingerprints(findings).map((fingerprint) => fingerprint.slice(0, DIGITS));
  const open = all.filter((_, index) => counts(findings[index]));
  const before = reviewedBefore(head, previous);
  const { headSince, turn, since } = lifecycle;
  const known = {
    head,
    ...(before !== undefined && { before }),
    ...(headSince !== undefined && { headSince }),
    ...(since !== undefined && { turn: { side: turn, since } }),
  };
  if (open.length > MOST_KEPT) return known;
  const comparison = previous === undefined ? undefined : compareRuns(head, open, new Set(all), previous);
  return { ...known, findings: open, ...(comparison && { comparison }) };
}

interface Reviewed {
  readonly head: string;
  readonly findings: readonly Finding[];
  readonly lifecycle: Lifecycle;
}

/** Hints come and go without anybody having to act; an accepted finding is neither fixed nor left. */
function counts(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.severity !== 'info' && finding.waiver === undefined;
}

function compareRuns(head: string, open: readonly string[], all: ReadonlySet<string>, previous: RunState): Comparison | undefined {
  if (previous.findings === undefined) return undefined;
  const before = new Set(previous.findings);
  const now = new Set(open);
  const added = open.filter((hash) => !before.has(hash)).length;
  const unchanged = added === 0 && before.size === now.size;
  if (unchanged && previous.head === head) return previous.comparison;
  return { fixed: previous.findings.filter((hash) => !all.has(hash)).length, added, left: open.length - added };
}
