/** What `check` says about connectors on disk. */
import type { Replacement } from '../fixes/replacements.ts';
import { type Totals, totalsOf } from '../review/totals.ts';
import type { Finding, Profile, RuleFacts } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';

/** One connector of a check. */
export interface CheckedConnector {
  /** As given on the command line, forward slashes. */
  readonly folder: string;
  readonly profile: Profile;
  /** In the order of files and documents; paths as the folder is given. */
  readonly findings: readonly Finding[];
}

/** What a check says about connectors; made by `checkReport`. */
export interface CheckReport {
  readonly connectors: readonly CheckedConnector[];
  readonly totals: Totals;
  /** What could not be checked, and why. A connector that nothing is known of is not among `connectors`. */
  readonly gaps: readonly Text[];
}

/** What would mend a finding; undefined where that cannot be said as a change of its file. */
export type ReplacementLookup = (finding: Finding) => readonly Replacement[] | undefined;

/** What is known of a rule; undefined for a finding of the reader itself. */
export type RuleLookup = (rule: string) => RuleFacts | undefined;

/**
 * Puts the findings of several connectors together, with their totals. `gaps`: what could not be checked, in sentences.
 *
 * @example
 * const report = checkReport([{ ...connector, findings: checkConnector(connector).findings }]);
 */
export function checkReport(connectors: readonly CheckedConnector[], gaps: readonly Text[] = []): CheckReport {
  return { connectors, gaps, totals: totalsOf(connectors.flatMap((connector) => connector.findings)) };
}
