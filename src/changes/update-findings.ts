/** What a comparison says, as findings of the new connector, with the severity that the configuration gives them. */

import type { Configuration } from '../config/configuration.ts';
import { artifactOf, type Connector } from '../connector/connector.ts';
import { documentsOf } from '../connector/documents.ts';
import { levelOf, milder } from '../review/levels.ts';
import type { Finding } from '../rules/rule.ts';
import type { ConnectorComparison } from './compare-connectors.ts';
import { changeRuleById } from './rules/index.ts';

/** One for each breaking or risky change. What is gone has no line in the new file; the finding is about the file as a whole then. */
export function changeFindings(
  { changes }: Pick<ConnectorComparison, 'changes'>,
  head: Connector,
  configuration: Configuration,
): Finding[] {
  const swagger = artifactOf(head, 'swagger')?.path;
  return changes.flatMap(({ rule, message, help, side, pointer, file, line, column }) => {
    const declared = changeRuleById(rule);
    const level = declared === undefined ? 'off' : levelOf(declared, head.profile, configuration);
    if (level === 'off') return [];
    const finding = { rule, severity: level, message, help };
    if (side === 'base' || file === undefined) return { ...finding, ...(swagger !== undefined && { file: swagger }) };
    return { ...finding, file, pointer, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
  });
}

/** What the update rules report. */
export function updateFindings({ complaints }: ConnectorComparison, head: Connector, configuration: Configuration): Finding[] {
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
