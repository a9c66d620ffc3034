import { isBuilt } from '../../connector/api-facts.ts';
import { artifactOf } from '../../connector/connector.ts';
import { listOf, say } from '../../text/text.ts';
import type { PullRequestRule, TouchedConnector } from '../pull-request-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { WHOLE_HISTORY } from './facts.ts';

/** What of a published connector is lost: the whole folder, or its API definition; undefined when nothing of that is. */
function lossOf({ folder, head, base }: TouchedConnector): string | undefined {
  if (base === null || !isBuilt(base)) return undefined;
  if (head === null) return folder;
  const swagger = artifactOf(base, 'swagger');
  return artifactOf(head, 'swagger') === undefined ? swagger?.path : undefined;
}

export const connectorDeleted: PullRequestRule = {
  id: 'ConnectorDeleted',
  subject: 'pull-request',
  group: 'Pull request',
  levels: { documented: 'error', profiles: NOT_FOR_CUSTOM },
  summary: 'A published connector is deprecated, not deleted.',
  why: 'Flows that use the connector would break without a warning, and the published connector cannot be maintained without its files.',
  remedy: 'Restore the files and mark the connector as deprecated in its API definition.',
  confidence: 'high',
  source: 'Reviewers asked for it in three pull requests.',
  bad: 'Removes every file below independent-publisher-connectors/Contoso Tickets',
  good: 'Sets "deprecated": true in every operation of apiDefinition.swagger.json',
  check({ connectors }, report) {
    if (connectors.length >= WHOLE_HISTORY) return;
    const lost = connectors.flatMap((connector) => lossOf(connector) ?? []);
    if (lost.length === 0) return;
    report({
      message: say`The pull request deletes ${listOf(lost)}.`,
      help: say`Restore what is deleted. To retire a connector, mark it as deprecated in the title and in every operation of its API definition, and leave the files in place until the program has taken it down.`,
    });
  },
};
