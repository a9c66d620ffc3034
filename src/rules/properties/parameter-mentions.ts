/** Connection parameters against the policies that mention them. */
import { isArray, isObject, type JsonValue } from '../../connector/json-value.ts';
import type { ParameterGroup, Policy, Properties } from '../../connector/properties.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onProperties } from './checks.ts';
import { textParameter, withHeaderParameters, withParameters, withProperties } from './examples.ts';
import { at, FIRST_POLICY, PARAMETERS, POLICIES, PUBLISHED } from './groups.ts';
import { hasScript } from './script-files.ts';
import { didYouMean, guesser, seen } from './wording.ts';

const MENTION = /connectionParameters\(\s{0,20}['"]([^'"]{0,200})['"]/gi;

/** Names in `@connectionParameters('…')` expressions anywhere in a policy's parameters. */
export function mentionsOf(policy: Policy): string[] {
  const names: string[] = [];
  const waiting: JsonValue[] = [...policy.parameters.values()];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') for (const match of value.matchAll(MENTION)) names.push(match[1] ?? '');
    else if (isArray(value)) for (const entry of value) waiting.push(entry);
    else if (isObject(value)) for (const entry of Object.values(value)) waiting.push(entry);
  }
  return names;
}

/** Names that serve as a credential by themselves, without a policy. */
const CREDENTIALS = ['api_key', 'apikey', 'username', 'password'];

export const connectionParameterUnused: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParameterUnused',
  levels: { documented: 'warning' },
  summary: 'What people fill in for a connection is used by a policy or a script.',
  why: 'A value that nothing uses asks people for something and drops it.',
  remedy: 'Use the value in a policy (setheader, setqueryparameter, dynamichosturl), or delete the parameter.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withParameters({ region: textParameter() }),
  good: withProperties({
    connectionParameters: { region: textParameter() },
    policyTemplateInstances: [
      {
        templateId: 'dynamichosturl',
        title: 'Host',
        parameters: { 'x-ms-apimTemplateParameter.urlTemplate': "https://@connectionParameters('region').contoso.example" },
      },
    ],
  }),
  reportedAt: at('/properties/connectionParameters/region'),
  check: onProperties((properties, report, documents) => {
    if (hasScript(documents.connector)) return;
    const mentioned = new Set(properties.policies.flatMap(mentionsOf).map((name) => name.toLowerCase()));
    for (const group of properties.groups) {
      for (const parameter of unnamedCredentials(group)) {
        if (mentioned.has(parameter.name.toLowerCase())) continue;
        report({ pointer: parameter.pointer, atKey: true, message: say`No policy and no script uses ${seen(parameter.name)}.` });
      }
    }
  }),
};

function unnamedCredentials(group: ParameterGroup): ParameterGroup['parameters'] {
  const secure = group.parameters.filter((parameter) => parameter.type === 'securestring');
  // The only secure value of a group serves as the key, whatever its name.
  const key = secure.length === 1 ? secure[0] : undefined;
  return group.parameters.filter(
    (parameter) =>
      parameter !== key &&
      parameter.type !== 'oauthSetting' &&
      parameter.type !== 'gatewaySetting' &&
      !parameter.name.includes(':') &&
      !CREDENTIALS.includes(parameter.name.toLowerCase()),
  );
}

export const policyConnectionParameterNotFound: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyConnectionParameterNotFound',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'A policy mentions only connection parameters that exist.',
  why: 'The expression has no value at run time, and the call fails or goes out without its key.',
  remedy: 'Correct the name in the expression, or add the connection parameter.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ 'x-ms-apimTemplateParameter.value': "@connectionParameters('apikey2')" }),
  good: withHeaderParameters({ 'x-ms-apimTemplateParameter.value': "@connectionParameters('API_KEY')" }),
  reportedAt: at(FIRST_POLICY),
  check: onProperties((properties, report) => {
    const names = namesOf(properties);
    const guess = guesser(names.written);
    for (const policy of properties.policies) {
      const unknown = new Set(mentionsOf(policy).filter((name) => !names.known.has(name.toLowerCase())));
      for (const name of unknown) {
        const message = say`The policy mentions the connection parameter ${seen(name)}, which does not exist.`;
        report({ pointer: policy.pointer, message: [...message, ...didYouMean(guess(name))] });
      }
    }
  }),
};

/** Policies may write `TenantId` for `token:TenantId`. */
function namesOf(properties: Properties): { written: string[]; known: Set<string> } {
  const written = properties.parameters.map((parameter) => parameter.name);
  const known = written.flatMap((name) => [name.toLowerCase(), name.slice(name.indexOf(':') + 1).toLowerCase()]);
  return { written, known: new Set(known) };
}
