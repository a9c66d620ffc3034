import { isObject, member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachParameter, onProperties } from './checks.ts';
import { connectionSet, textParameter, withApiKey, withParameters, withProperties, withSets } from './examples.ts';
import { API_KEY, at, DOCUMENTED, PARAMETERS, PUBLISHED } from './groups.ts';
import { didYouMean, nearest, seen } from './wording.ts';

const PLACE = '/properties/connectionParameters';

export const connectionParametersMissing: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParametersMissing',
  levels: { documented: 'warning' },
  summary: 'The file says what a connection needs: connectionParameters or connectionParameterSets is there.',
  why: 'Without either key it is open whether a connection needs nothing or the part was forgotten.',
  remedy: 'Add the parameters, or "connectionParameters": {} when a connection needs nothing.',
  confidence: 'high',
  source: PUBLISHED,
  bad: { ...withProperties({ connectionParameters: null }), swagger: { securityDefinitions: null, security: null } },
  good: { ...withParameters({ api_key: null }), swagger: { securityDefinitions: null, security: null } },
  reportedAt: at('/properties'),
  check: onProperties((properties, report) => {
    if (member(properties.value, 'connectionParameters') !== undefined) return;
    if (member(properties.value, 'connectionParameterSets') !== undefined) return;
    report({ pointer: '/properties', message: say`There is neither ${'connectionParameters'} nor ${'connectionParameterSets'}.` });
  }),
};

export const connectionParametersAndSets: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParametersAndSets',
  levels: { documented: 'warning' },
  summary: 'A new connector has either connectionParameters or connectionParameterSets.',
  why: 'New connections offer the sets alone. The old parameters serve only connections that were made before an update.',
  remedy: 'Keep the old parameters only when you update a published connector that had them; else delete them.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withProperties({
    connectionParameterSets: {
      uiDefinition: { displayName: 'Authentication type', description: 'How to sign in.' },
      values: [connectionSet('basic'), connectionSet('token')],
    },
  }),
  good: withSets([connectionSet('basic'), connectionSet('token')]),
  reportedAt: at('/properties/connectionParameterSets'),
  check: onProperties((properties, report) => {
    const plain = member(properties.value, 'connectionParameters');
    if (!isObject(plain) || Object.keys(plain).length === 0) return;
    if (member(properties.value, 'connectionParameterSets') === undefined) return;
    const message = say`Both ${'connectionParameters'} and ${'connectionParameterSets'} hold parameters; new connections offer the sets alone.`;
    report({ pointer: '/properties/connectionParameterSets', atKey: true, message });
  }),
};

const NAME = /^\w+(:\w+)?$/;

export const connectionParameterNameInvalid: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParameterNameInvalid',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'The name of a connection parameter has letters, digits and underscores, and at most one colon.',
  why: 'Policies name the parameter in an expression, where blanks and other characters are easily misread. A few published names have them, so it may work.',
  remedy:
    'Rename the parameter, and every policy that mentions it. Leave it in a published connector: existing connections know it by this name.',
  confidence: 'medium',
  source: `${DOCUMENTED} Three published names break the rule.`,
  bad: {
    ...withProperties({
      connectionParameters: { 'account region': textParameter() },
      policyTemplateInstances: [
        {
          templateId: 'setheader',
          title: 'Region',
          parameters: {
            'x-ms-apimTemplateParameter.name': 'X-Region',
            'x-ms-apimTemplateParameter.value': "@connectionParameters('account region')",
            'x-ms-apimTemplate-policySection': 'Request',
          },
        },
      ],
    }),
  },
  good: withParameters({ username: textParameter() }),
  reportedAt: at(`${PLACE}/account region`),
  check: onEachParameter((parameter, report) => {
    if (NAME.test(parameter.name)) return;
    const message = say`The name ${seen(parameter.name)} has characters other than letters, digits, underscores and one colon.`;
    report({ pointer: parameter.pointer, atKey: true, message });
  }),
};

const TYPES = ['string', 'securestring', 'int', 'bool', 'oauthSetting', 'gatewaySetting'];

export const connectionParameterTypeInvalid: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParameterTypeInvalid',
  levels: { documented: 'error' },
  summary: 'Every connection parameter has a type that the platform knows, in its exact spelling.',
  why: 'Without it the dialog that makes a connection cannot show the parameter.',
  remedy: 'Use string, securestring, int, bool, oauthSetting or gatewaySetting.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withParameters({ username: textParameter({ type: 'String' }) }),
  good: withParameters({ username: textParameter({ type: 'string' }) }),
  reportedAt: at(`${PLACE}/username/type`),
  check: onEachParameter((parameter, report) => {
    const type = member(parameter.value, 'type');
    if (typeof type === 'string' && TYPES.includes(type)) return;
    const place = pointer(parameter.pointer, 'type');
    if (type === undefined) {
      report({ pointer: parameter.pointer, message: say`The connection parameter ${seen(parameter.name)} has no ${'type'}.` });
      return;
    }
    const guess = typeof type === 'string' ? nearest(type, TYPES) : undefined;
    report({
      pointer: place,
      message: say`${seen(type)} is no type of a connection parameter.${didYouMean(guess)}`,
      ...(guess === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: guess }] } }),
    });
  }),
};

const KEYS = ['type', 'uiDefinition', 'oAuthSettings', 'gatewaySettings', 'allowedValues', 'defaultValue', 'metadata'];

export const connectionParameterKeyUnknown: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParameterKeyUnknown',
  levels: { documented: 'warning' },
  summary: 'A connection parameter has only keys that the platform knows, in their exact spelling.',
  why: 'An unknown key is ignored without a word: a "required" beside the type, for instance, demands nothing.',
  remedy: 'Correct the spelling, move the key into uiDefinition.constraints, or delete it.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withApiKey({ required: true }),
  good: withApiKey({ defaultValue: '' }),
  reportedAt: at(`${API_KEY}/required`),
  check: onEachParameter((parameter, report) => {
    for (const key of Object.keys(parameter.value)) {
      if (KEYS.includes(key)) continue;
      const message = say`${key} is no key of a connection parameter.${didYouMean(nearest(key, KEYS))}`;
      report({ pointer: pointer(parameter.pointer, key), atKey: true, message });
    }
  }),
};
