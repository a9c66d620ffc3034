/** What a review says: the value that every report and the plan are made from. */

import type { Suggestion } from '../fixes/suggest.ts';
import type { OutlinedOperation } from '../preview/outline-operations.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';
import type { Update } from './compare-versions.ts';
import type { AcceptedChanges, AppliedWaiver, Hold } from './waivers.ts';

/** Where the pull request stands. `not-applicable`: it touches no connector that the review is for. */
export type Stage = (typeof STAGES)[number];
export const STAGES = ['proposal', 'submission', 'update', 'deprecation', 'not-applicable'] as const;
/** `unknown`: something that decides could not be read. */
export type Verdict = (typeof VERDICTS)[number];
export const VERDICTS = ['pass', 'changes-needed', 'unknown', 'not-applicable'] as const;
/** Who has to act next. */
export type Turn = (typeof TURNS)[number];
export const TURNS = ['publisher', 'reviewer', 'nobody'] as const;

/**
 * Where the pull request stands in the certification process, beyond its stage: told from labels and comments.
 * `in-review` is everything before a package was asked for.
 */
export type LifecycleState = (typeof LIFECYCLE_STATES)[number];
export const LIFECYCLE_STATES = [
  'in-review',
  'awaiting-package',
  'in-certification',
  'changes-requested',
  'approved',
  'merged',
  'deployed',
  'closed',
] as const;

/** Where the pull request stands in the process, whose turn it is, and since when. */
export interface Lifecycle {
  readonly state: LifecycleState;
  readonly turn: Turn;
  /** Since when it is so: ISO 8601, UTC. Absent where the facts hold no time. */
  readonly since?: string;
  /** What the certification account asked for, in plain words; in `changes-requested` only. */
  readonly asks?: readonly Text[];
  /** A label that somebody set and that speaks of the state or the turn. */
  readonly label?: string;
  /** When the present head was first seen; absent on a first review. */
  readonly headSince?: string;
}

/** States in which nobody has to do anything about the pull request any more. */
export const OVER: ReadonlySet<LifecycleState> = new Set(['merged', 'deployed', 'closed']);

/** A connector that the pull request touches. */
export interface ReviewedConnector {
  readonly folder: string;
  readonly name: string;
  readonly profile: Profile;
  /** `new`: the base branch has no such folder. */
  readonly change: 'new' | 'changed' | 'deleted';
  /** Number of operations of the swagger; undefined when there is none that could be read. */
  readonly operations?: number;
  /** Operations that the pull request adds, changes or takes away, as users see them; absent for a proposal and where there is no swagger. */
  readonly outline?: readonly OutlinedOperation[];
}

/** One thing to do, most urgent first; what a report shows as "do this next". */
export interface NextStep {
  readonly text: Text;
  readonly rule?: string;
  readonly file?: string;
  readonly line?: number;
}

/** A check that was made and had nothing to say, in the words of the rule's summary. */
export interface PassedCheck {
  readonly rule: string;
  readonly summary: string;
}

/** What the fixes of a review come to, tried out: each of them makes its finding go away and brings no error. */
export interface ReviewMending {
  /** How many findings are mended. */
  readonly count: number;
  /** Connector folders with something to mend. */
  readonly folders: readonly string[];
  /** All of it but for the files that are left out, for `git apply`; "" where nothing remains. */
  readonly patch: string;
  /** Files that are not in the patch, because it would repeat a credential. */
  readonly leftOut: readonly string[];
  /** What can be shown beside the lines of the pull request, most severe first. */
  readonly suggestions: readonly Suggestion[];
}

/** What a review says; made by `reviewPullRequest`. */
export interface Review {
  readonly pullRequest: {
    readonly repository?: string;
    readonly number?: number;
    readonly title: string;
    readonly author: string;
    readonly draft: boolean;
    readonly head: string;
    readonly base: { readonly ref: string; readonly sha: string };
  };
  readonly stage: Stage;
  readonly verdict: Verdict;
  /** That of `lifecycle`. */
  readonly turn: Turn;
  readonly lifecycle: Lifecycle;
  readonly connectors: readonly ReviewedConnector[];
  /** By file, then in the order of the document; findings of the pull request itself come first. */
  readonly findings: readonly Finding[];
  /** What changed in connectors that are published already; undefined when there is none. */
  readonly update?: Update;
  /** Pull-request checks that passed. */
  readonly passed: readonly PassedCheck[];
  readonly nextSteps: readonly NextStep[];
  /** What could not be read; not empty exactly when the verdict is `unknown`, unless there are errors as well. */
  readonly gaps: readonly Text[];
  /** What of it a machine can mend; absent where that is nothing. */
  readonly mending?: ReviewMending;
  /** The title in its canonical form, when the present one is not. */
  readonly suggestedTitle?: string;
  /** What maintainers decided in comments; absent when they decided nothing. */
  readonly decisions?: {
    readonly waivers: readonly AppliedWaiver[];
    /** The newest acceptance of breaking changes. */
    readonly breaking?: AcceptedChanges;
    /** The pull request is set aside: it is nobody's turn, whatever the verdict. */
    readonly hold?: Hold;
  };
}
