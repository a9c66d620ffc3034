/**
 * What maintainers decided in comments: findings that they accept, pull requests that they hold. Nothing is stored: every review works it
 * out again from the comments that still stand, so that deleting a comment takes its decision back.
 */
import type { Finding } from '../rules/rule.ts';
import { say, type Text } from '../text/text.ts';

export type DecisionContent =
  /** `place`: a JSON pointer, or a file; absent for everywhere. */
  | { readonly kind: 'waive'; readonly rule: string; readonly place?: string; readonly reason: string }
  | { readonly kind: 'unwaive'; readonly rule: string }
  | { readonly kind: 'accept-breaking'; readonly reason: string }
  | { readonly kind: 'hold'; readonly reason: string }
  | { readonly kind: 'unhold' };

export interface Decision {
  readonly by: string;
  /** Id of the comment; later comments have higher ones. */
  readonly comment: number;
  /** Whether the person may decide this, as of now. */
  readonly allowed: 'yes' | 'no' | 'unknown';
  readonly content: DecisionContent;
}

/** A finding that a maintainer accepts. */
export interface Waiver {
  readonly rule: string;
  readonly place?: string;
  readonly by: string;
  readonly reason: string;
  readonly comment: number;
}

/** A maintainer has set the pull request aside. */
export interface Hold {
  readonly by: string;
  readonly reason: string;
}

/** An acceptance of changes that would break flows; `changeSet` is the hash of those changes, as they were then. */
export interface Acceptance {
  readonly by: string;
  readonly reason: string;
  readonly comment: number;
  readonly changeSet?: string;
}

/** What holds after all decisions, in the order of their comments. */
export interface StandingDecisions {
  readonly waivers: readonly Waiver[];
  /** Waivers of people whose permission could not be asked: they neither hold nor fall. */
  readonly unverified: readonly Waiver[];
  readonly hold?: Hold;
  readonly acceptances: readonly Acceptance[];
  /** People whose permission could not be asked. */
  readonly gaps: readonly Text[];
}

const sameRule = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** `changeSets`: by comment, the changes that an acceptance was recorded for. */
export function evaluateDecisions(decisions: readonly Decision[], changeSets: ReadonlyMap<number, string> = new Map()): StandingDecisions {
  let waivers: (Waiver & { readonly unverified: boolean })[] = [];
  let hold: Hold | undefined;
  const acceptances: Acceptance[] = [];
  const unasked = new Set<string>();
  for (const { by, comment, allowed, content } of decisions.toSorted((a, b) => a.comment - b.comment)) {
    if (allowed === 'no') continue;
    if (allowed === 'unknown') unasked.add(by);
    if (content.kind === 'waive') {
      const { kind: _kind, ...waiver } = content;
      const unverified = allowed === 'unknown';
      const isReplaced = (other: (typeof waivers)[number]) =>
        sameRule(other.rule, waiver.rule) && other.place === waiver.place && (other.unverified || !unverified);
      waivers = [...waivers.filter((other) => !isReplaced(other)), { ...waiver, by, comment, unverified }];
    }
    if (allowed === 'unknown') continue;
    if (content.kind === 'unwaive') waivers = waivers.filter((waiver) => !sameRule(waiver.rule, content.rule));
    if (content.kind === 'hold') hold = { by, reason: content.reason };
    if (content.kind === 'unhold') hold = undefined;
    if (content.kind === 'accept-breaking') {
      const changeSet = changeSets.get(comment);
      acceptances.push({ by, reason: content.reason, comment, ...(changeSet === undefined ? {} : { changeSet }) });
    }
  }
  const plain = ({ unverified: _unverified, ...waiver }: (typeof waivers)[number]): Waiver => waiver;
  return {
    waivers: waivers.filter((waiver) => !waiver.unverified).map(plain),
    unverified: waivers.filter((waiver) => waiver.unverified).map(plain),
    ...(hold === undefined ? {} : { hold }),
    acceptances,
    gaps: [...unasked].map((by) => say`Whether ${by} may decide about this pull request could not be asked.`),
  };
}

/** The acceptance that covers these very changes; undefined when they changed since, or nobody accepted them. */
export function acceptanceHolds(changeSet: string, acceptances: readonly Acceptance[]): Acceptance | undefined {
  return acceptances.findLast((acceptance) => acceptance.changeSet === changeSet);
}

/** An acceptance of changes, and whether the changes are still those that were accepted. */
export interface AcceptedChanges {
  readonly by: string;
  readonly reason: string;
  readonly holds: boolean;
}

/** `changeSet`: undefined when nothing would break; then nothing is accepted and nothing lapsed. */
export function evaluateAcceptance(changeSet: string | undefined, acceptances: readonly Acceptance[]): AcceptedChanges | undefined {
  if (changeSet === undefined) return undefined;
  const holding = acceptanceHolds(changeSet, acceptances);
  const last = holding ?? acceptances.findLast((acceptance) => acceptance.changeSet !== undefined);
  return last === undefined ? undefined : { by: last.by, reason: last.reason, holds: holding !== undefined };
}

/** A waiver and what it does in this review. */
export interface AppliedWaiver extends Waiver {
  /** Number of findings. */
  readonly covers: number;
  readonly effect: 'covers' | 'nothing-found' | 'no-such-rule';
}

export interface WaivedFindings {
  readonly findings: readonly Finding[];
  readonly waivers: readonly AppliedWaiver[];
  /** Findings that may be waived: who waived them could not be asked for a permission. */
  readonly undecided: ReadonlySet<Finding>;
}

export function applyWaivers(
  findings: readonly Finding[],
  { waivers, unverified }: Pick<StandingDecisions, 'waivers' | 'unverified'>,
  isRule: (id: string) => boolean,
): WaivedFindings {
  const covers = new Map<Waiver, number>();
  const waived = findings.map((finding) => {
    const waiver = waivers.find((candidate) => isCovered(finding, candidate));
    if (waiver === undefined) return finding;
    covers.set(waiver, (covers.get(waiver) ?? 0) + 1);
    return { ...finding, waiver: { by: waiver.by, reason: waiver.reason } };
  });
  const undecided = waived.filter(
    (finding) => finding.waiver === undefined && unverified.some((candidate) => isCovered(finding, candidate)),
  );
  return {
    findings: waived,
    waivers: waivers.map((waiver) => applied(waiver, covers.get(waiver) ?? 0, isRule)),
    undecided: new Set(undecided),
  };
}

function applied(waiver: Waiver, covers: number, isRule: (id: string) => boolean): AppliedWaiver {
  if (covers > 0) return { ...waiver, covers, effect: 'covers' };
  return { ...waiver, covers, effect: isRule(waiver.rule) ? 'nothing-found' : 'no-such-rule' };
}

function isCovered(finding: Finding, { rule, place }: Waiver): boolean {
  return sameRule(finding.rule, rule) && (place === undefined || isAt(finding, place));
}

/** A pointer stands for the value and everything in it, a file name for each file that is called so. */
function isAt({ file, pointer }: Finding, place: string): boolean {
  if (place.startsWith('/')) return pointer !== undefined && (pointer === place || pointer.startsWith(`${place}/`));
  return file !== undefined && (file === place || file.endsWith(`/${place}`));
}
