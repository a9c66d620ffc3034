/** What an update changes, and what the update rules say of it: `diff`, and the same for other programs. */
import { type Configuration, DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import type { Finding } from '../rules/rule.ts';
import { type ConnectorChanges, compareConnectors } from './compare-connectors.ts';
import { updateFindings } from './update-findings.ts';

/** Everything that a comparison of two versions says; the value that its reports are made from. */
export interface ChangesReport extends ConnectorChanges {
  /** What the update rules say of the new version. */
  readonly findings: readonly Finding[];
}

/**
 * Compares a published connector with its update: what breaks existing flows, what may break them, what is safe, and whether the program
 * will take the update for a minor or a major one. Only the connectors that are handed over are looked at.
 *
 * Never throws for what is in the files. `update` is undefined, and `gaps` says why, where a swagger could not be read: an empty list of
 * changes means that nothing changed only as long as `gaps` is empty.
 *
 * @example
 * const { changes } = diffConnectors(published, changed);
 * const breaking = changes.filter(({ impact }) => impact === 'breaking');
 */
export function diffConnectors(base: Connector, head: Connector, configuration: Configuration = DEFAULT_CONFIGURATION): ChangesReport {
  const { complaints, ...changes } = compareConnectors(base, head);
  return { ...changes, findings: updateFindings({ complaints }, head, configuration) };
}
