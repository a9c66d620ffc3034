/** What `check` says about connectors on disk. */
import type { Finding, Profile, RuleFacts, Severity } from '../rules/rule.ts';
import type { Text } from '../text/text.ts';

/** One connector of a check. */
export interface CheckedConnector {
  /** As given on the command line, forward slashes. */
  readonly folder: string;
  readonly profile: Profile;
  /** In the order of files and documents; paths as the folder is given. */
  readonly findings: readonly Finding[];
}

/** Numbers of findings by severity. */
export type Totals = Readonly<Record<Severity, number>>;

/** What a check says about connectors; made by `checkReport`. */
export interface CheckReport {
  readonly connectors: readonly CheckedConnector[];
  readonly totals: Totals;
  /** What could not be checked, and why. A connector that nothing is known of is not among `connectors`. */
  readonly gaps: readonly Text[];
}

/** A stretch of a file, 1-based with an exclusive end, and what is to stand there instead. */
export interface Replacement {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** What would mend a finding; undefined where that cannot be said as a change of its file. */
export type ReplacementLookup = (finding: Finding) => readonly Replacement[] | undefined;

/** What is known of a rule; undefined for a finding of the reader itself. */
export type RuleLookup = (rule: string) => RuleFacts | undefined;

/** Findings by severity. A finding that a maintainer has accepted weighs nothing. */
export function totalsOf(findings: readonly Finding[]): Totals {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (finding.waiver === undefined) totals[finding.severity] += 1;
  return totals;
}

/**
 * Puts the findings of several connectors together, with their totals. `gaps`: what could not be checked, in sentences.
 *
 * @example
 * const report = checkReport([{ ...connector, findings: checkConnector(connector).findings }]);
 */
export function checkReport(connectors: readonly CheckedConnector[], gaps: readonly Text[] = []): CheckReport {
  return { connectors, gaps, totals: totalsOf(connectors.flatMap((connector) => connector.findings)) };
}
