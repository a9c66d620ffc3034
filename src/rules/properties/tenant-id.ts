import { member } from '../../connector/json-value.ts';
import type { ConnectionParameter } from '../../connector/properties.ts';
import { say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachParameter } from './checks.ts';
import { withParameters } from './examples.ts';
import { at, PARAMETERS, QUOTED } from './groups.ts';
import { seen } from './wording.ts';

const NAME = 'token:TenantId';
const SOURCE = 'AzureActiveDirectoryTenant';
/** The platform's own text, slip included: it is compared letter by letter. */
const DESCRIPTION = 'The tenant ID of for the Azure Active Directory application';

const hiddenUi = { constraints: { required: 'false', hidden: 'true' } };

export const tenantIdParameterInvalid: ConnectorRule = {
  ...PARAMETERS,
  id: 'TenantIdParameterInvalid',
  levels: { documented: 'error' },
  summary: '`token:TenantId` is as the platform generates it.',
  why: 'The platform fills this parameter in by itself, and recognises it by its type and metadata. The validator refuses changed ones.',
  remedy:
    'Restore what the connector wizard wrote: type string, metadata {"sourceType": "AzureActiveDirectoryTenant"}, no description of your own.',
  confidence: 'medium',
  source: QUOTED,
  bad: withParameters({ [NAME]: { type: 'string', uiDefinition: hiddenUi } }),
  good: withParameters({ [NAME]: { type: 'string', metadata: { sourceType: SOURCE }, uiDefinition: hiddenUi } }),
  reportedAt: at('/properties/connectionParameters/token:TenantId'),
  check: onEachParameter((parameter, report) => {
    if (parameter.name !== NAME) return;
    const fault = faultOf(parameter);
    if (fault !== undefined) report({ pointer: parameter.pointer, message: fault });
  }),
};

function faultOf(parameter: ConnectionParameter): Text | undefined {
  if (parameter.type !== 'string') return say`The type of ${NAME} is ${seen(parameter.type)} instead of ${'string'}.`;
  const source = member(member(parameter.value, 'metadata'), 'sourceType');
  if (source !== SOURCE) return say`${NAME} lacks the metadata ${`"sourceType": "${SOURCE}"`}.`;
  const description = member(parameter.ui, 'description');
  if (description === undefined || description === DESCRIPTION) return undefined;
  return say`${NAME} has a description of its own, ${seen(description)}.`;
}
