import type { Finding, Severity } from '../rules/rule.ts';

/** Numbers of findings by severity. */
export type Totals = Readonly<Record<Severity, number>>;

/** Findings by severity. A finding that a maintainer has accepted weighs nothing. */
export function totalsOf(findings: readonly Finding[]): Totals {
  const totals = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (finding.waiver === undefined) totals[finding.severity] += 1;
  return totals;
}
