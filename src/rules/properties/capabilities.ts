import { isArray, member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onProperties, withSwagger } from './checks.ts';
import { withProperties } from './examples.ts';
import { at, BRANDING, PUBLISHED } from './groups.ts';
import { isTrigger } from './swagger-reading.ts';
import { seen } from './wording.ts';

const CAPABILITIES = ['actions', 'triggers', 'cloud', 'gateway'];
const PLACE = '/properties/capabilities';

export const capabilitiesMissing: ConnectorRule = {
  ...BRANDING,
  id: 'CapabilitiesMissing',
  levels: { documented: 'warning' },
  summary: '`capabilities` is there, be it as an empty list.',
  why: 'Every published connector but one has the key; tools that read the file expect it.',
  remedy: 'Add "capabilities": [].',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withProperties({ capabilities: null }),
  good: withProperties({ capabilities: [] }),
  reportedAt: at('/properties'),
  check: onProperties((properties, report) => {
    if (member(properties.value, 'capabilities') !== undefined) return;
    report({
      pointer: '/properties',
      message: say`${'capabilities'} is missing.`,
      fix: { kind: 'json', edits: [{ op: 'set', pointer: PLACE, value: [] }] },
    });
  }),
};

export const capabilityUnknown: ConnectorRule = {
  ...BRANDING,
  id: 'CapabilityUnknown',
  levels: { documented: 'warning' },
  summary: 'Each capability is actions, triggers, cloud or gateway, in lower case.',
  why: 'Another word, or the same in capitals, says nothing to the platform.',
  remedy: 'Write it in lower case, or leave the list empty.',
  confidence: 'medium',
  source: `${PUBLISHED} The complete vocabulary is not documented.`,
  bad: withProperties({ capabilities: ['Actions'] }),
  good: withProperties({ capabilities: ['actions', 'triggers'] }),
  reportedAt: at('/properties/capabilities/0'),
  check: onProperties((properties, report) => {
    const capabilities = member(properties.value, 'capabilities');
    if (!isArray(capabilities)) return;
    capabilities.forEach((capability, index) => {
      if (CAPABILITIES.some((known) => known === capability)) return;
      const place = pointer(PLACE, index);
      const value = typeof capability === 'string' ? capability.trim().toLowerCase() : '';
      report({
        pointer: place,
        message: say`${seen(capability)} is not a known capability: they are actions, triggers, cloud and gateway.`,
        ...(CAPABILITIES.includes(value) ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value }] } } : {}),
      });
    });
  }),
};

export const capabilityTriggersMismatch: ConnectorRule = {
  ...BRANDING,
  id: 'CapabilityTriggersMismatch',
  levels: { documented: 'warning' },
  summary: 'When capabilities are listed, "triggers" is among them exactly if the connector has a trigger.',
  why: 'A list that disagrees with the swagger promises triggers that are not there, or hides those that are.',
  remedy: 'List what the swagger offers, or leave the list empty.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withProperties({ capabilities: ['actions'] }),
  good: withProperties({ capabilities: ['actions', 'triggers'] }),
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report) => {
    const capabilities = member(properties.value, 'capabilities');
    if (!isArray(capabilities)) return;
    const listed = capabilities.includes('triggers');
    if (!listed && !capabilities.includes('actions')) return;
    const offered = swagger.operations.some(isTrigger);
    if (listed === offered) return;
    const message = offered
      ? say`${'capabilities'} leaves out ${'triggers'}, but the swagger has an operation with ${'x-ms-trigger'}.`
      : say`${'capabilities'} lists ${'triggers'}, but no operation of the swagger has ${'x-ms-trigger'}.`;
    const value = offered ? [...capabilities, 'triggers'] : capabilities.filter((capability) => capability !== 'triggers');
    report({ pointer: PLACE, message, fix: { kind: 'json', edits: [{ op: 'set', pointer: PLACE, value }] } });
  }),
};
