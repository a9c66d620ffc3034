/** What the update rules say, as findings of the new connector. */

import type { Configuration } from '../config/configuration.ts';
import type { Connector } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import { levelOf, milder } from '../review/levels.ts';
import type { Finding } from '../rules/rule.ts';
import type { ConnectorComparison } from './compare-connectors.ts';

export function updateFindings(
  { complaints }: Pick<ConnectorComparison, 'complaints'>,
  head: Connector,
  configuration: Configuration,
): Finding[] {
  return complaints.flatMap(({ rule, complaint }) => {
    const level = levelOf(rule, head.profile, configuration);
    if (level === 'off') return [];
    const { message, help = [rule.remedy], file, pointer } = complaint;
    return {
      rule: rule.id,
      severity: milder(level, complaint.atMost),
      message,
      help,
      ...(file !== undefined && { file, ...(pointer !== undefined && { pointer, ...startOf(head, file, pointer) }) }),
    };
  });
}

function startOf(connector: Connector, file: string, pointer: string): Pick<Finding, 'line' | 'column'> {
  const document = documentsOf(connector).jsonAt(file);
  const [span] = document?.locate([{ pointer }]) ?? [];
  return document === undefined || span === undefined ? {} : document.positionAt(span.offset);
}
