/** Where a pull request stands in the certification process, whose turn it is and since when. The only place that decides a turn. */
import type { Configuration } from '../config/configuration.ts';
import type { PullRequest } from '../facts/pull-request.ts';
import { ourComments } from '../memory/our-comments.ts';
import { NO_RUN, type RunState, readRunState } from '../memory/run-state.ts';
import type { Lifecycle, LifecycleState, Stage, Turn, Verdict } from '../review/review.ts';
import { evaluateTurn } from '../review/stage.ts';
import type { Text } from '../text/text.ts';
import { type Evidence, type LabelEvidence, readEvidence, readLabels } from './evidence.ts';

export interface LifecycleFacts {
  readonly stage: Stage;
  readonly verdict: Verdict;
  /** A maintainer set the pull request aside by a command. */
  readonly onHold: boolean;
  /** A connector of the pull request comes with its package. */
  readonly hasPackage: boolean;
}

type Settings = Pick<Configuration, 'certification' | 'labels' | 'report'>;

interface Position {
  readonly state: LifecycleState;
  /** When it came to this, where that is told. */
  readonly at?: string;
  readonly asks?: readonly Text[];
  readonly label?: LabelEvidence;
}

/** A turn has no date of its own in the facts: what our comment recorded holds as long as the turn is the same. */
export function evaluateLifecycle(pullRequest: PullRequest, facts: LifecycleFacts, settings: Settings): Lifecycle {
  const recorded = readRunState(ourComments(pullRequest.comments ?? [], settings.report.logins)[0]?.body ?? '');
  const headSince = headSinceOf(pullRequest, recorded);
  const { state, at, asks = [], label } = positionOf(pullRequest, facts, settings, headSince);
  const turn = turnIn(state, pullRequest, facts, label);
  const told = turn === USUAL_TURNS[state] ? at : undefined;
  const since = told ?? (recorded?.turn?.side === turn ? recorded.turn.since : pullRequest.updatedAt);
  return {
    state,
    turn,
    ...(since === undefined ? {} : { since }),
    ...(asks.length === 0 ? {} : { asks }),
    ...(label === undefined ? {} : { label: label.label }),
    ...(headSince === undefined ? {} : { headSince }),
  };
}

/** Undefined for the first head that is seen: it has been there since the beginning, whatever happened to the pull request since. */
function headSinceOf({ head, updatedAt }: PullRequest, recorded: RunState | undefined): string | undefined {
  if (recorded === undefined || recorded.head === NO_RUN.head) return undefined;
  return recorded.head === head.sha ? recorded.headSince : updatedAt;
}

function positionOf(pullRequest: PullRequest, facts: LifecycleFacts, settings: Settings, headSince: string | undefined): Position {
  if (facts.stage === 'not-applicable') return closing(pullRequest) ?? { state: 'in-review' };
  const label = readLabels(pullRequest.labels, settings);
  const told = fromComments(readEvidence(pullRequest, settings), facts.hasPackage, headSince);
  if (told.state === 'deployed') return told;
  if (label?.says === 'deployed') return { state: 'deployed', label };
  const closed = closing(pullRequest);
  if (closed !== undefined) return closed;
  if (label === undefined) return told;
  return label.says === 'deploying' && told.state !== 'approved' ? { state: 'approved', label } : { ...told, label };
}

function closing({ state, mergedAt, closedAt }: PullRequest): Position | undefined {
  if (state === 'open') return undefined;
  const at = state === 'merged' ? mergedAt : closedAt;
  return { state, ...(at === undefined ? {} : { at }) };
}

/** The last word counts. A package that is there is not asked for any more, and changes that were pushed are to be looked at again. */
function fromComments(evidence: readonly Evidence[], hasPackage: boolean, headSince: string | undefined): Position {
  const open = evidence.filter(({ kind }) => kind !== 'package-asked' || !hasPackage);
  const last = open.at(-1);
  if (last === undefined) return { state: 'in-review' };
  if (last.kind !== 'message') {
    const before = open.findLastIndex(({ kind }) => kind !== last.kind);
    const first = open[before + 1] ?? last;
    return { state: last.kind === 'certify' ? 'in-certification' : 'awaiting-package', at: first.at };
  }
  const { outcome, asks } = last.message;
  if (outcome !== 'changes') return { state: outcome, at: last.at };
  const isPushed = headSince !== undefined && Date.parse(headSince) > Date.parse(last.at);
  return isPushed ? { state: 'in-review' } : { state: 'changes-requested', at: last.at, asks };
}

/** Whose turn it is by the state alone; in review it depends on the result. */
const USUAL_TURNS: Readonly<Record<Exclude<LifecycleState, 'in-review'>, Turn>> & { readonly 'in-review'?: undefined } = {
  'awaiting-package': 'publisher',
  'in-certification': 'reviewer',
  'changes-requested': 'publisher',
  approved: 'reviewer',
  merged: 'nobody',
  deployed: 'nobody',
  closed: 'nobody',
};

function turnIn(state: LifecycleState, { draft, state: open }: PullRequest, facts: LifecycleFacts, label: LabelEvidence | undefined): Turn {
  const { stage, verdict } = facts;
  const onHold = facts.onHold || label?.says === 'on-hold';
  if (onHold) return 'nobody';
  const inReview = evaluateTurn({ stage, verdict, draft, state: open });
  if (state === 'in-review') return label?.says === 'publisher' && inReview === 'reviewer' ? 'publisher' : inReview;
  // What the review found has to be mended in any case, and that is sooner done than a refusal is awaited.
  return state === 'in-certification' && inReview === 'publisher' ? inReview : USUAL_TURNS[state];
}
