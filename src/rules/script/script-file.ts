import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withScript } from '../properties/examples.ts';
import { DOCUMENTED, PUBLISHED, SCRIPT } from '../properties/groups.ts';
import { scriptFiles } from '../properties/script-files.ts';
import { sampleScript } from '../sample-connector.ts';
import { SCRIPT_LIMIT, scriptOf } from './checks.ts';

export const scriptFileNameInvalid: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptFileNameInvalid',
  levels: { documented: 'error' },
  summary: 'The script of a connector is one file, named script.csx.',
  why: 'Only a file of exactly this name is taken along when the connector is imported.',
  remedy: 'Rename the file to script.csx. Put the code of several files into that one.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withScript(sampleScript, 'Script.csx'),
  good: withScript(),
  reportedAt: { file: 'Script.csx' },
  check(documents, report) {
    const { connector } = documents;
    const files = scriptFiles(connector);
    for (const file of files.filter(({ expectedName }) => expectedName !== undefined)) {
      const message = say`The script is named ${file.name}, not ${ARTIFACT_NAMES.script}.`;
      report({ file: file.path, message, ...(files.length === 1 ? { fix: { kind: 'rename', to: ARTIFACT_NAMES.script } } : {}) });
    }
  },
};

export const scriptTooLarge: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptTooLarge',
  levels: { documented: 'error' },
  summary: '`script.csx` has at most 1 MB.',
  why: 'A larger script is refused.',
  remedy: 'Shorten the script: leave out what its operations do not need.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withScript(`${sampleScript}// ${'x'.repeat(SCRIPT_LIMIT)}\n`),
  good: withScript(),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check(documents, report) {
    const file = scriptOf(documents);
    const size = file?.blob.kind === 'bytes' ? file.blob.bytes.length : file?.blob.kind === 'too-large' ? file.blob.size : 0;
    if (file === undefined || size <= SCRIPT_LIMIT) return;
    report({ file: file.path, message: say`The script has ${size} bytes; the limit is ${SCRIPT_LIMIT}.` });
  },
};
