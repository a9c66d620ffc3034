/** Policies for triggers and for paging, against the operations that they are for. */
import { pointer } from '../../connector/json-value.ts';
import { POLICY_OPERATIONS, type Policy } from '../../connector/properties.ts';
import type { Operation, Swagger } from '../../connector/swagger/swagger.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withSwagger } from './checks.ts';
import { withPolicy, withProperties } from './examples.ts';
import { at, FIRST_POLICY, POLICIES, PUBLISHED } from './groups.ts';
import { withPrefix } from './policy-parameters.ts';
import { isPageable, isTrigger } from './swagger-reading.ts';

function triggerPolicy(operationId: string): ReturnType<typeof withPolicy> {
  return withPolicy({
    templateId: 'pollingtrigger',
    title: 'Remember the last ticket',
    parameters: {
      [withPrefix('triggerConfig')]: { since: '@{triggerBody().value}' },
      [withPrefix('triggerDataPath')]: '@triggerBody().value',
      [POLICY_OPERATIONS]: [operationId],
    },
  });
}

/** Operations of the policy's list that exist and lack what the policy works on. */
function unfit(policy: Policy, swagger: Swagger, fits: (operation: Operation) => boolean): string[] {
  const ids = new Set((policy.operations ?? []).map(({ operationId }) => operationId));
  return [...ids].filter((id) => {
    const operation = swagger.operation(id);
    return operation !== undefined && !fits(operation);
  });
}

export const pollingPolicyOnNonTrigger: ConnectorRule = {
  ...POLICIES,
  id: 'PollingPolicyOnNonTrigger',
  levels: { documented: 'warning' },
  summary: 'A pollingtrigger policy is for triggers.',
  why: 'It keeps what a polling trigger has seen; an action has nothing of the kind.',
  remedy: 'Mark the operation as a trigger with x-ms-trigger, or take it out of the policy.',
  confidence: 'high',
  source: PUBLISHED,
  bad: triggerPolicy('ListTickets'),
  good: triggerPolicy('OnTicketChanged'),
  reportedAt: at(FIRST_POLICY),
  check: withSwagger((properties, swagger, report) => {
    for (const policy of properties.policies) {
      if (policy.template?.id !== 'pollingtrigger') continue;
      const ids = unfit(policy, swagger, isTrigger);
      if (ids.length > 0) report({ pointer: policy.pointer, message: say`The policy is for triggers, but lists ${listOf(ids)}.` });
    }
  }),
};

const PAGEABLE_TICKETS = { paths: { '/tickets': { get: { 'x-ms-pageable': { nextLinkName: 'nextLink' } } } } };

const nextLinkPolicy = withPolicy({
  templateId: 'updatenextlink',
  title: 'Page through the connector',
  parameters: { [withPrefix('nextLinkPropertyName')]: 'nextLink', [POLICY_OPERATIONS]: ['ListTickets'] },
});

export const nextLinkPolicyOnNonPageable: ConnectorRule = {
  ...POLICIES,
  id: 'NextLinkPolicyOnNonPageable',
  levels: { documented: 'warning' },
  summary: 'An updatenextlink policy is for operations with pages.',
  why: 'It changes the link to the next page, which only operations with x-ms-pageable follow.',
  remedy: 'Add x-ms-pageable to the operation, or take it out of the policy.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: nextLinkPolicy,
  good: { ...nextLinkPolicy, swagger: PAGEABLE_TICKETS },
  reportedAt: at(FIRST_POLICY),
  check: withSwagger((properties, swagger, report) => {
    for (const policy of properties.policies) {
      if (policy.template?.id !== 'updatenextlink') continue;
      const ids = unfit(policy, swagger, isPageable);
      if (ids.length > 0)
        report({ pointer: policy.pointer, message: say`The policy is for operations with pages, but lists ${listOf(ids)}.` });
    }
  }),
};

export const pageableWithoutNextLinkPolicy: ConnectorRule = {
  ...POLICIES,
  id: 'PageableWithoutNextLinkPolicy',
  levels: { documented: 'warning' },
  summary: 'Every operation with pages is covered by an updatenextlink policy.',
  why: 'Without the policy the link to the next page leads past the connector, where the connection’s sign-in is missing.',
  remedy: 'Add a policy with the template updatenextlink for these operations.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: { ...withProperties({ policyTemplateInstances: [] }), swagger: PAGEABLE_TICKETS },
  good: { ...nextLinkPolicy, swagger: PAGEABLE_TICKETS },
  reportedAt: at('/properties/policyTemplateInstances'),
  check: withSwagger((properties, swagger, report) => {
    const policies = properties.policies.filter((policy) => policy.template?.id === 'updatenextlink');
    if (policies.some((policy) => !policy.parameters.has(POLICY_OPERATIONS))) return;
    const covered = new Set(policies.flatMap((policy) => policy.operations ?? []).map(({ operationId }) => operationId));
    const open = swagger.operations.filter(isPageable).flatMap(({ id }) => (id === undefined || covered.has(id) ? [] : [id]));
    if (open.length === 0) return;
    const message = say`No ${'updatenextlink'} policy covers ${listOf(open)}, which ${open.length === 1 ? ['has'] : ['have']} pages.`;
    report({ pointer: pointer('/properties', 'policyTemplateInstances'), message });
  }),
};
