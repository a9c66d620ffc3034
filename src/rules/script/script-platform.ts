/** What a script may use of the platform. */

import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import type { UsedNamespace } from '../../connector/script.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withScript } from '../properties/examples.ts';
import { DOCUMENTED, PUBLISHED, SCRIPT } from '../properties/groups.ts';
import { seen } from '../properties/wording.ts';
import { sampleScript } from '../sample-connector.ts';
import { onScript } from './checks.ts';

export const scriptHttpClient: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptHttpClient',
  levels: { documented: 'warning' },
  summary: 'The script sends its requests through the platform.',
  why: 'An HttpClient of its own works today, but goes past the connection and its policies; the documentation announces that it will be blocked.',
  remedy: 'Send the request with this.Context.SendAsync.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withScript(sampleScript.replace('return', 'var client = new HttpClient();\n    return')),
  good: withScript(),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check: onScript((script, report) => {
    for (const line of script.httpClientLines) report({ line, message: say`The script creates an ${'HttpClient'}.` });
  }),
};

const NAMESPACES = new Set([
  'System',
  'System.Collections',
  'System.Collections.Generic',
  'System.Diagnostics',
  'System.Drawing',
  'System.Drawing.Drawing2D',
  'System.Drawing.Imaging',
  'System.IO',
  'System.IO.Compression',
  'System.Linq',
  'System.Net',
  'System.Net.Http',
  'System.Net.Http.Headers',
  'System.Net.Security',
  'System.Security.Authentication',
  'System.Security.Cryptography',
  'System.Text',
  'System.Text.RegularExpressions',
  'System.Threading',
  'System.Threading.Tasks',
  'System.Web',
  'System.Xml',
  'System.Xml.Linq',
  'Microsoft.Extensions.Logging',
  'Newtonsoft.Json',
  'Newtonsoft.Json.Linq',
]);

export const scriptNamespaceUnsupported: ConnectorRule = {
  ...SCRIPT,
  id: 'ScriptNamespaceUnsupported',
  levels: { documented: 'error' },
  summary: 'The script uses only namespaces that the platform offers.',
  why: 'The platform compiles the script with a fixed list of namespaces; another one fails the deployment.',
  remedy: 'Do without the namespace, or use one of the 26 that the documentation of custom code lists.',
  confidence: 'high',
  source: `${DOCUMENTED} ${PUBLISHED}`,
  bad: withScript(`using System.Reflection;\n${sampleScript}`),
  good: withScript(`using System.Net;\nusing static System.Math;\nusing Json = Newtonsoft.Json.Linq.JObject;\n${sampleScript}`),
  reportedAt: { file: ARTIFACT_NAMES.script },
  check: onScript((script, report) => {
    for (const used of script.usedNamespaces) {
      if (!isOffered(used)) report({ line: used.line, message: say`The platform does not offer ${seen(used.name)} to scripts.` });
    }
  }),
};

function isOffered({ name, mayBeType }: UsedNamespace): boolean {
  return NAMESPACES.has(name) || (mayBeType && NAMESPACES.has(name.slice(0, name.lastIndexOf('.'))));
}
