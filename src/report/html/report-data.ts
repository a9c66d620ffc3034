/** Connectors and rules as the report page shows them. */

import { type Totals, totalsOf } from '../../review/totals.ts';
import type { Profile, RuleFacts, Severity } from '../../rules/rule.ts';
import type { CheckedConnector, RuleLookup } from '../check-report.ts';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', info: 'Hints' };

export const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  'independent-publisher': 'Independent',
  certified: 'Certified',
  custom: 'Custom',
};

export interface ShownConnector extends CheckedConnector {
  /** 1-based, in the order of the report. */
  readonly number: number;
  /** The folder without what all folders begin with. */
  readonly name: string;
  readonly totals: Totals;
}

/** A rule that has findings. */
export interface BrokenRule {
  readonly id: string;
  /** Undefined for what the reader itself found. */
  readonly facts: RuleFacts | undefined;
  readonly totals: Totals;
  /** Number of connectors with findings of it. */
  readonly connectors: number;
}

export const sumOf = (totals: Totals): number => totals.error + totals.warning + totals.info;

export function worstOf(totals: Totals): Severity | undefined {
  return SEVERITIES.find((severity) => totals[severity] > 0);
}

/** Those with the most errors first. */
export function shownConnectors(connectors: readonly CheckedConnector[], parent: string): ShownConnector[] {
  return connectors
    .map((connector, index) => ({
      ...connector,
      number: index + 1,
      name: connector.folder.slice(parent.length),
      totals: totalsOf(connector.findings),
    }))
    .sort((a, b) => b.totals.error - a.totals.error || sumOf(b.totals) - sumOf(a.totals));
}

/** What all folders begin with, up to and with a slash; "" for fewer than two. */
export function commonParent(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((folder) => folder.split('/').slice(0, -1));
  if (others.length === 0) return '';
  const different = first.findIndex((segment, index) => others.some((other) => other[index] !== segment));
  return (different === -1 ? first : first.slice(0, different)).map((segment) => `${segment}/`).join('');
}

/** The most frequent first. */
export function brokenRules(connectors: readonly CheckedConnector[], rules: RuleLookup): BrokenRule[] {
  const found = new Map<string, { totals: Record<Severity, number>; connectors: Set<CheckedConnector> }>();
  for (const connector of connectors) {
    for (const { rule, severity, waiver } of connector.findings) {
      if (waiver !== undefined) continue;
      const known = found.get(rule) ?? { totals: { error: 0, warning: 0, info: 0 }, connectors: new Set() };
      found.set(rule, known);
      known.totals[severity] += 1;
      known.connectors.add(connector);
    }
  }
  return [...found]
    .map(([id, known]) => ({ id, facts: rules(id), totals: known.totals, connectors: known.connectors.size }))
    .sort((a, b) => sumOf(b.totals) - sumOf(a.totals));
}
