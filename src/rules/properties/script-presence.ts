/** scriptOperations and script.csx belong together. */
import { member } from '../../connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { sampleScript } from '../sample-connector.ts';
import { onProperties } from './checks.ts';
import { withProperties, withScript, withScriptOperations } from './examples.ts';
import { at, CUSTOM_CODE, PUBLISHED } from './groups.ts';
import { hasScript } from './script-files.ts';

export const scriptFileMissing: ConnectorRule = {
  ...CUSTOM_CODE,
  id: 'ScriptFileMissing',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'A connector with scriptOperations has a script.csx.',
  why: 'The operations that are listed need code that is not there.',
  remedy: 'Add script.csx to the folder, or delete the key.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withProperties({ scriptOperations: ['ListTickets'] }),
  good: withScriptOperations(['ListTickets']),
  reportedAt: at('/properties/scriptOperations'),
  check: onProperties((properties, report, documents) => {
    if (member(properties.value, 'scriptOperations') === undefined || hasScript(documents.connector)) return;
    const message = say`${'scriptOperations'} is there, but the folder has no ${ARTIFACT_NAMES.script}.`;
    report({ pointer: '/properties/scriptOperations', atKey: true, message });
  }),
};

export const scriptOperationsMissing: ConnectorRule = {
  ...CUSTOM_CODE,
  id: 'ScriptOperationsMissing',
  levels: { documented: 'warning' },
  summary: 'A connector with a script says which operations run it.',
  why: 'Without the list it is open which operations run the script.',
  remedy: 'Add "scriptOperations" with the operationIds that need the script; [] means all of them.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: { files: { [ARTIFACT_NAMES.script]: sampleScript } },
  good: withScript(),
  reportedAt: at('/properties'),
  check: onProperties((properties, report, documents) => {
    if (member(properties.value, 'scriptOperations') !== undefined || !hasScript(documents.connector)) return;
    report({ pointer: '/properties', message: say`The folder has a script, but ${'scriptOperations'} is missing.` });
  }),
};
