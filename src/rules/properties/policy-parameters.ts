/** Which parameters a policy has, against its template. */
import { pointer } from '../../connector/json-value.ts';
import { POLICY_PARAMETER_PREFIX, type PolicyTemplate } from '../../connector/policy-templates.ts';
import { POLICY_OPERATIONS, POLICY_SECTION } from '../../connector/properties.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachPolicy } from './checks.ts';
import { withHeaderParameters } from './examples.ts';
import { at, FIRST_POLICY, POLICIES, PUBLISHED } from './groups.ts';
import { didYouMean, guesser, seen } from './wording.ts';

export function withPrefix(name: string): string {
  return `${POLICY_PARAMETER_PREFIX}${name}`;
}

export const policyParameterMissing: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyParameterMissing',
  levels: { documented: 'error' },
  summary: 'A policy has every parameter that its template needs.',
  why: 'A policy without a needed parameter is refused at import, or does nothing. No published policy lacks one.',
  remedy: 'Add the missing parameters, with their full names.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [withPrefix('value')]: null }),
  good: withHeaderParameters({ [withPrefix('value')]: 'support' }),
  reportedAt: at(`${FIRST_POLICY}/parameters`),
  check: onEachPolicy((policy, report) => {
    const { template, parameters } = policy;
    const missing = template?.required.map(withPrefix).filter((name) => !parameters.has(name)) ?? [];
    if (template === undefined || missing.length === 0) return;
    report({ pointer: policy.parametersPointer, message: say`The template ${template.id} also needs ${listOf(missing)}.` });
  }),
};

export const policyParameterEmpty: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyParameterEmpty',
  levels: { documented: 'warning' },
  summary: 'The needed parameters of a policy are filled in.',
  why: 'An empty value makes the policy do nothing, or send an empty header.',
  remedy: 'Fill in the value, or delete the policy.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [withPrefix('value')]: '' }),
  good: withHeaderParameters({ [withPrefix('value')]: 'support' }),
  reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix('value')}`),
  check: onEachPolicy((policy, report) => {
    const { template, parameters } = policy;
    for (const name of template?.required ?? []) {
      if (parameters.get(withPrefix(name)) !== '' || template?.mayBeEmpty.includes(name)) continue;
      report({ pointer: pointer(policy.parametersPointer, withPrefix(name)), message: say`${withPrefix(name)} is empty.` });
    }
  }),
};

function knownNames(template: PolicyTemplate): string[] {
  return [...[...template.required, ...template.optional].map(withPrefix), POLICY_OPERATIONS, POLICY_SECTION];
}

export const policyParameterUnknown: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyParameterUnknown',
  levels: { documented: 'error' },
  summary: 'A policy has only parameters that its template knows, in their exact spelling.',
  why: 'A misspelt parameter is not the one that the template reads. No published policy has an unknown one.',
  remedy: 'Correct the spelling, or delete the parameter.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withHeaderParameters({ [withPrefix('header')]: 'X' }),
  good: withHeaderParameters({ [withPrefix('existsAction')]: 'skip' }),
  reportedAt: at(`${FIRST_POLICY}/parameters/${withPrefix('header')}`),
  check: onEachPolicy((policy, report) => {
    if (policy.template === undefined) return;
    const names = knownNames(policy.template);
    const guess = guesser(names.filter((name) => !policy.parameters.has(name)));
    for (const name of policy.parameters.keys()) {
      if (names.includes(name)) continue;
      const message = say`The template ${policy.template.id} has no parameter ${seen(name)}.`;
      report({ pointer: pointer(policy.parametersPointer, name), atKey: true, message: [...message, ...didYouMean(guess(name))] });
    }
  }),
};
