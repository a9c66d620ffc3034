/** What stands in the parameters of a policy. */
import { type JsonValue, pointer } from '../../connector/json-value.ts';
import { POLICY_SECTION, type Policy } from '../../connector/properties.ts';
import type { Fix } from '../../fixes/fix.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Report } from '../rule.ts';
import { onEachPolicy } from './checks.ts';
import { withHeaderParameters, withPolicy } from './examples.ts';
import { at, FIRST_POLICY, JUDGEMENT, POLICIES, PUBLISHED } from './groups.ts';
import { withPrefix } from './policy-parameters.ts';
import { seen } from './wording.ts';

const FIRST_PARAMETERS = `${FIRST_POLICY}/parameters`;

interface Choice {
  readonly name: string;
  readonly choices: readonly string[];
}

/** Complains of a parameter that is none of the choices, and mends one that is so but for its case. */
function complainOfChoice(policy: Policy, { name, choices }: Choice, report: Report): void {
  const value = policy.parameters.get(name);
  if (value === undefined || choices.some((choice) => choice === value)) return;
  const place = pointer(policy.parametersPointer, name);
  const meant = typeof value === 'string' ? choices.find((choice) => choice.toLowerCase() === value.trim().toLowerCase()) : undefined;
  const fix: { fix?: Fix } = meant === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: meant }] } };
  report({ pointer: place, message: sayChoices(name, value, choices), ...fix });
}

function sayChoices(name: string, value: JsonValue, choices: readonly string[]): Text {
  return say`${name} is ${seen(value)}; it can be ${listOf(choices, 10)}.`;
}

export const policySectionInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicySectionInvalid',
  levels: { documented: 'error' },
  summary: 'The section of a policy is one in which its template can run, in its exact spelling.',
  why: 'The section says whether the policy changes the request or the response; another word is refused.',
  remedy: 'Write Request or Response (setheader also Failure; setqueryparameter and dynamichosturl only Request).',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [POLICY_SECTION]: 'request' }),
  good: withHeaderParameters({ [POLICY_SECTION]: 'Failure' }),
  reportedAt: at(`${FIRST_PARAMETERS}/${POLICY_SECTION}`),
  check: onEachPolicy((policy, report) => {
    if (policy.template === undefined) return;
    complainOfChoice(policy, { name: POLICY_SECTION, choices: policy.template.sections }, report);
  }),
};

export const policyExistsActionInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyExistsActionInvalid',
  levels: { documented: 'error' },
  summary: '`existsAction` is override, skip or append.',
  why: 'It says what happens when the header or the query parameter is there already; another word is refused.',
  remedy: 'Use override, skip or append.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [withPrefix('existsAction')]: 'replace' }),
  good: withHeaderParameters({ [withPrefix('existsAction')]: 'override' }),
  reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix('existsAction')}`),
  check: onEachPolicy((policy, report) => {
    if (!policy.template?.optional.includes('existsAction')) return;
    complainOfChoice(policy, { name: withPrefix('existsAction'), choices: ['override', 'skip', 'append'] }, report);
  }),
};

function routePolicy(parameters: Readonly<Record<string, string>>): ReturnType<typeof withPolicy> {
  const named = Object.entries(parameters).map(([name, value]) => [withPrefix(name), value]);
  return withPolicy({ templateId: 'routerequesttoendpoint', title: 'Route', parameters: Object.fromEntries(named) });
}

export const policyHttpMethodInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyHttpMethodInvalid',
  levels: { documented: 'error' },
  summary: '`httpMethod` is a method that the template can send, in capitals.',
  why: 'The method is sent as it is written, and services compare it exactly.',
  remedy: 'Write the method in capitals, such as GET or POST.',
  confidence: 'high',
  source: PUBLISHED,
  bad: routePolicy({ newPath: '/tickets', httpMethod: 'get' }),
  good: routePolicy({ newPath: '/tickets', httpMethod: 'GET' }),
  reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix('httpMethod')}`),
  check: onEachPolicy((policy, report) => {
    if (!policy.template?.optional.includes('httpMethod')) return;
    complainOfChoice(policy, { name: withPrefix('httpMethod'), choices: policy.template.methods }, report);
  }),
};

export const policyRoutePathInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyRoutePathInvalid',
  levels: { documented: 'warning' },
  summary: 'The new path of a route begins with a slash or an expression.',
  why: 'The path is put behind the host of the connector: a full address or a relative path leads elsewhere than meant.',
  remedy: 'Write the path below the host, beginning with a slash. For another host use the template dynamichosturl.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: routePolicy({ newPath: 'tickets/open' }),
  good: routePolicy({ newPath: '/tickets/open' }),
  reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix('newPath')}`),
  check: onEachPolicy((policy, report) => {
    const path = policy.parameters.get(withPrefix('newPath'));
    if (policy.template?.id !== 'routerequesttoendpoint' || typeof path !== 'string' || /^(?:[/@{]|$)/.test(path)) return;
    const place = pointer(policy.parametersPointer, withPrefix('newPath'));
    const relative = /^[\w-]+(?:\/|$)/.test(path);
    const fix: { fix?: Fix } = relative ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: `/${path}` }] } } : {};
    report({ pointer: place, message: say`The new path is ${seen(path)}, which does not begin with a slash.`, ...fix });
  }),
};

function hostPolicy(urlTemplate: string): ReturnType<typeof withPolicy> {
  return withPolicy({ templateId: 'dynamichosturl', title: 'Host', parameters: { [withPrefix('urlTemplate')]: urlTemplate } });
}

export const policyHostTemplateInvalid: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyHostTemplateInvalid',
  levels: { documented: 'error' },
  summary: 'The host template begins with https:// or an expression.',
  why: 'The template is the whole beginning of every address; without https the call fails or sends the key in the open.',
  remedy: 'Begin the template with https://.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: hostPolicy('http://eu.contoso.example'),
  good: hostPolicy('https://eu.contoso.example'),
  reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix('urlTemplate')}`),
  check: onEachPolicy((policy, report) => {
    const template = policy.parameters.get(withPrefix('urlTemplate'));
    if (policy.template?.id !== 'dynamichosturl' || typeof template !== 'string' || /^(?:https:\/\/|@|$)/i.test(template)) return;
    const place = pointer(policy.parametersPointer, withPrefix('urlTemplate'));
    const value = /^http:\/\//i.test(template) ? template.replace(/^http/i, 'https') : undefined;
    const fix: { fix?: Fix } = value === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value }] } };
    report({ pointer: place, message: say`The host template ${seen(template)} does not begin with ${'https://'}.`, ...fix });
  }),
};

const SECRET_HEADERS = ['authorization', 'apikey', 'token', 'secret', 'subscriptionkey'];

export const policyHardCodedSecret: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyHardCodedSecret',
  levels: { documented: 'warning' },
  summary: 'A policy takes a key from the connection instead of holding one.',
  why: 'A key in the file is public, and every user of the connector would act in the name of its owner.',
  remedy: 'Take the value from a connection parameter: "@connectionParameters(\'api_key\')". If it was a real key, revoke it.',
  confidence: 'medium',
  source: JUDGEMENT,
  bad: withHeaderParameters({ [withPrefix('name')]: 'X-Api-Key', [withPrefix('value')]: 'k3y0fC0nt0s0' }),
  good: withHeaderParameters({ [withPrefix('name')]: 'X-Api-Key', [withPrefix('value')]: "@connectionParameters('api_key')" }),
  reportedAt: at(`${FIRST_PARAMETERS}/${withPrefix('value')}`),
  check: onEachPolicy((policy, report) => {
    if (policy.template?.id !== 'setheader' && policy.template?.id !== 'setqueryparameter') return;
    const name = policy.parameters.get(withPrefix('name'));
    const value = policy.parameters.get(withPrefix('value'));
    if (typeof name !== 'string' || typeof value !== 'string' || value === '' || value.includes('@')) return;
    const letters = name.toLowerCase().replaceAll(/[^a-z]/g, '');
    if (!SECRET_HEADERS.some((word) => letters.includes(word))) return;
    const message = say`The policy sets ${seen(name)} to a fixed value (not shown here).`;
    report({ pointer: pointer(policy.parametersPointer, withPrefix('value')), atKey: true, message });
  }),
};
