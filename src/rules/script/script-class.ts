import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withScript } from '../properties/examples.ts';
import { DOCUMENTED, SCRIPT } from '../properties/groups.ts';
import { onScript } from './checks.ts';

export const scriptClassMissing: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptClassMissing',
  levels: { documented: 'error' },
  summary: 'The script has a class Script that derives from ScriptBase.',
  why: 'The platform looks for this class and runs nothing else.',
  remedy: 'Name the class Script and derive it from ScriptBase: "public class Script : ScriptBase".',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withScript('public class Program { }\n'),
  good: withScript(),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check: onScript((script, report) => {
    if (!script.hasScriptClass) report({ message: say`The script has no class ${'Script : ScriptBase'}.` });
  }),
};

export const scriptExecuteAsyncMissing: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptExecuteAsyncMissing',
  levels: { documented: 'error' },
  summary: 'The class Script has a method ExecuteAsync.',
  why: 'It is the method that the platform calls for every request.',
  remedy: 'Add "public override async Task<HttpResponseMessage> ExecuteAsync()".',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withScript('public class Script : ScriptBase { }\n'),
  good: withScript(),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check: onScript((script, report) => {
    if (script.hasScriptClass && !script.hasExecuteAsync) report({ message: say`The class ${'Script'} has no method ${'ExecuteAsync'}.` });
  }),
};
