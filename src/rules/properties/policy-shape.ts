import { member, pointer } from '../../connector/json-value.ts';
import { POLICY_TEMPLATES } from '../../connector/policy-templates.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachPolicy } from './checks.ts';
import { withHeaderPolicy, withPolicy } from './examples.ts';
import { at, DOCUMENTED, FIRST_POLICY, POLICIES, PUBLISHED } from './groups.ts';
import { didYouMean, isBlank, nearest, seen } from './wording.ts';

export const policyTemplateIdMissing: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyTemplateIdMissing',
  levels: { documented: 'error' },
  summary: 'Every policy names its template.',
  why: 'The template says what the policy does; without it there is nothing to run.',
  remedy: 'Add "templateId".',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withPolicy({ title: 'Name the team', parameters: {} }),
  good: withHeaderPolicy(),
  reportedAt: at(FIRST_POLICY),
  check: onEachPolicy((policy, report) => {
    if (policy.templateId === undefined) report({ pointer: policy.pointer, message: say`The policy has no ${'templateId'}.` });
  }),
};

const TEMPLATE_IDS = POLICY_TEMPLATES.map((template) => template.id);

export const policyTemplateUnknown: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyTemplateUnknown',
  levels: { documented: 'warning' },
  summary: 'The template of a policy is a documented one.',
  why: 'A template that the platform does not know fails the import; a few more work, but only in Microsoft’s own connectors.',
  remedy: 'Use a documented template.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withPolicy({ templateId: 'setheaders', title: 'Name the team', parameters: {} }),
  good: withHeaderPolicy({ templateId: 'SetHeader' }),
  reportedAt: at(`${FIRST_POLICY}/templateId`),
  check: onEachPolicy((policy, report) => {
    if (policy.templateId === undefined || policy.template !== undefined) return;
    const place = pointer(policy.pointer, 'templateId');
    const guess = nearest(policy.templateId, TEMPLATE_IDS);
    report({ pointer: place, message: say`${seen(policy.templateId)} is no documented policy template.${didYouMean(guess)}` });
  }),
};

const KEYS = ['templateId', 'title', 'parameters'];

export const policyKeyUnknown: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyKeyUnknown',
  levels: { documented: 'warning' },
  summary: 'A policy has templateId, title and parameters, and nothing else.',
  why: 'Other keys are ignored. The list of operations, for instance, belongs into the parameters.',
  remedy: 'Delete the key, or move it into "parameters".',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withHeaderPolicy({ operations: [] }),
  good: withHeaderPolicy(),
  reportedAt: at(`${FIRST_POLICY}/operations`),
  check: onEachPolicy((policy, report) => {
    const keys = policy.template?.id === 'pollingtrigger' ? [...KEYS, 'type'] : KEYS;
    for (const key of Object.keys(policy.value)) {
      if (keys.includes(key)) continue;
      const message = say`${key} is no key of a policy.${didYouMean(nearest(key, keys))}`;
      report({ pointer: pointer(policy.pointer, key), atKey: true, message });
    }
  }),
};

export const policyTitleMissing: ConnectorRule = {
  ...POLICIES,
  id: 'PolicyTitleMissing',
  levels: { documented: 'warning' },
  summary: 'Every policy has a title.',
  why: 'The title tells the next maintainer what the policy is for; every published policy has one.',
  remedy: 'Add a short "title".',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withHeaderPolicy({ title: null }),
  good: withHeaderPolicy({ title: 'Name the team' }),
  reportedAt: at(FIRST_POLICY),
  check: onEachPolicy((policy, report) => {
    if (isBlank(member(policy.value, 'title'))) report({ pointer: policy.pointer, message: say`The policy has no ${'title'}.` });
  }),
};
