import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withScript } from '../properties/examples.ts';
import { PUBLISHED, SCRIPT } from '../properties/groups.ts';
import { didYouMean, guesser, seen } from '../properties/wording.ts';
import { sampleScript } from '../sample-connector.ts';
import { onScript } from './checks.ts';

function comparing(operationId: string): string {
  return sampleScript.replace('return', `if (this.Context.OperationId == "${operationId}") { }\n    return`);
}

export const scriptUnknownOperationId: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptUnknownOperationId',
  levels: { documented: 'warning' },
  summary: 'The script asks only for operations that the swagger has.',
  why: 'The branch never runs. Usually the operation was renamed in the swagger and not in the script.',
  remedy: 'Write the operationId exactly as in the swagger, or delete the branch.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withScript(comparing('GetCases')),
  good: withScript(comparing('GetTicket')),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check: onScript((script, report, documents) => {
    const swagger = documents.api;
    if (swagger === undefined) return;
    const guess = guesser([...swagger.operationsById.keys()]);
    for (const { operationId, ignoresCase, line } of script.comparedOperations) {
      if (swagger.operationsById.has(operationId)) continue;
      const meant = guess(operationId);
      if (ignoresCase && meant?.toLowerCase() === operationId.toLowerCase()) continue;
      report({ line, message: say`The swagger has no operation ${seen(operationId)}.${didYouMean(meant)}` });
    }
  }),
};
