/** What the pull request changes for those who use the connectors already: the comparison with the base branch, for all of them together. */
import type { Change } from '../changes/change.ts';
import { compareConnectors, type Remedy } from '../changes/compare-connectors.ts';
import { changeRuleById } from '../changes/rules/index.ts';
import type { UpdateClass, UpdateKind } from '../changes/update-class.ts';
import { updateFindings } from '../changes/update-findings.ts';
import type { Configuration } from '../config/configuration.ts';
import { isBuilt } from '../connector/api-facts.ts';
import type { Connector } from '../connector/connector.ts';
import type { Blob, PreviousState } from '../facts/pull-request.ts';
import type { TouchedConnector } from '../rules/pull-request-rule.ts';
import type { Finding, Profile } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';
import { levelOf } from './levels.ts';

/** What changed in published connectors. */
export interface Update {
  readonly changes: readonly Change[];
  /** The largest class of all connectors; undefined where not everything could be compared. */
  readonly update: UpdateClass | undefined;
  readonly remedies: readonly Remedy[];
  readonly gaps: readonly Text[];
  /** For information: what changed in the pull request since the commit that was reviewed before. */
  readonly sinceLastPush?: SinceLastPush;
}

/** What a push changed. */
export interface SinceLastPush {
  /** Full name of the commit that was reviewed before. */
  readonly commit: string;
  readonly changes: readonly Change[];
}

export interface ComparedVersions {
  /** Undefined when no published connector is touched. */
  readonly update: Update | undefined;
  readonly findings: readonly Finding[];
  /** Breaking changes that hold up the review, by the level of their rules. */
  readonly blocking: number;
}

export function compareVersions(
  connectors: readonly TouchedConnector[],
  configuration: Configuration,
  previous: PreviousState | undefined,
): ComparedVersions {
  const pairs = connectors.flatMap(({ head, base }) => (head !== null && base !== null && isBuilt(base) ? [{ head, base }] : []));
  if (pairs.length === 0) return { update: undefined, findings: [], blocking: 0 };
  const compared = pairs.map(({ head, base }) => ({ head, comparison: compareConnectors(base, head) }));
  const since = previous && compareWithPrevious(pairs, previous);
  const update: Update = {
    changes: compared.flatMap(({ comparison }) => comparison.changes),
    update: largest(compared.map(({ comparison }) => comparison.update)),
    remedies: compared.flatMap(({ comparison }) => comparison.remedies),
    gaps: compared.flatMap(({ comparison }) => comparison.gaps),
    ...(since && { sinceLastPush: since }),
  };
  return {
    update,
    findings: compared.flatMap(({ head, comparison }) => updateFindings(comparison, head, configuration)),
    blocking: compared.reduce((sum, { head, comparison }) => sum + countBlocking(comparison.changes, head.profile, configuration), 0),
  };
}

/** Undefined where not everything could be compared: a number that is too small says less than none. */
function compareWithPrevious(pairs: readonly { readonly head: Connector }[], { sha, files }: PreviousState): SinceLastPush | undefined {
  const before = new Map(files.map(({ path, blob }) => [path, blob]));
  const compared = pairs
    .filter(({ head }) => head.files.some(({ path }) => before.has(path)))
    .map(({ head }) => compareConnectors(withContents(head, before), head));
  if (compared.length === 0 || compared.some(({ gaps }) => gaps.length > 0)) return undefined;
  return { commit: sha, changes: compared.flatMap(({ changes }) => changes) };
}

function withContents(connector: Connector, contents: ReadonlyMap<string, Blob>): Connector {
  return { ...connector, files: connector.files.map((file) => ({ ...file, blob: contents.get(file.path) ?? file.blob })) };
}

const WEIGHT: Readonly<Record<UpdateKind, number>> = { none: 0, minor: 1, major: 2 };

function largest(classes: readonly (UpdateClass | undefined)[]): UpdateClass | undefined {
  if (classes.includes(undefined)) return undefined;
  const known = classes.filter((one) => one !== undefined);
  const kind = known.map((one) => one.kind).sort((a, b) => WEIGHT[b] - WEIGHT[a])[0] ?? 'none';
  return { kind, reasons: known.filter((one) => one.kind === kind).flatMap((one) => one.reasons) };
}

function countBlocking(changes: readonly Change[], profile: Profile, configuration: Configuration): number {
  const blocks = ({ rule, impact }: Change): boolean => {
    const declared = changeRuleById(rule);
    return impact === 'breaking' && declared !== undefined && levelOf(declared, profile, configuration) === 'error';
  };
  return changes.filter(blocks).length;
}
