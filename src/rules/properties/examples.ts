/** Pieces that the examples of several rules share. */
import type { JsonObject, JsonValue } from '../../connector/json-value.ts';
import { ARTIFACT_NAMES } from '../../connector/layout.ts';
import type { ConnectorExample } from '../connector-rule.ts';
import { sampleScript } from '../sample-connector.ts';
import { mergePatch } from '../swagger/merge-patch.ts';

/** A merge patch of the object `properties`. */
export function withProperties(properties: JsonObject): ConnectorExample {
  return { properties: { properties } };
}

/** A merge patch of the sample's connection parameter. */
export function withApiKey(change: JsonObject): ConnectorExample {
  return withProperties({ connectionParameters: { api_key: change } });
}

export function withApiKeyUi(uiDefinition: JsonObject): ConnectorExample {
  return withApiKey({ uiDefinition });
}

/** A second connection parameter beside the API key; null removes the API key itself. */
export function withParameters(connectionParameters: JsonObject): ConnectorExample {
  return withProperties({ connectionParameters });
}

const REGION_UI = { displayName: 'Region', description: 'The region of your account.', tooltip: 'Provide the region' };

/** A connection parameter of type string with every text that one should have. */
export function textParameter(change: JsonObject = {}): JsonValue {
  return mergePatch({ type: 'string', uiDefinition: REGION_UI }, change);
}

const KEY_PARAMETER = {
  type: 'securestring',
  uiDefinition: {
    displayName: 'Key',
    description: 'The key of your Contoso account.',
    tooltip: 'Provide the key',
    constraints: { required: 'true', clearText: false },
  },
};

export function connectionSet(name: string, change: JsonObject = {}): JsonValue {
  const set = {
    name,
    uiDefinition: { displayName: `Use ${name}`, description: 'Sign in with a key.' },
    parameters: { [`key_${name}`]: KEY_PARAMETER },
  };
  return mergePatch(set, change);
}

const SETS_UI = { displayName: 'Authentication type', description: 'How to sign in.' };

/** The sample with two ways to sign in instead of one; `sets` are its values. */
export function withSets(sets: readonly JsonValue[], change: JsonObject = {}): ConnectorExample {
  const connectionParameterSets = mergePatch({ uiDefinition: SETS_UI, values: sets }, change);
  return withProperties({ connectionParameters: null, connectionParameterSets });
}

const OAUTH_PARAMETER: JsonObject = {
  type: 'oauthSetting',
  oAuthSettings: {
    identityProvider: 'oauth2',
    clientId: 'contoso-connector',
    scopes: ['tickets.read'],
    redirectMode: 'Global',
    redirectUrl: 'https://global.consent.azure-apim.net/redirect',
    properties: { IsFirstParty: 'False' },
    customParameters: {
      authorizationUrl: { value: 'https://contoso.example/authorize' },
      tokenUrl: { value: 'https://contoso.example/token' },
      refreshUrl: { value: 'https://contoso.example/token' },
    },
  },
};

export const OAUTH_SWAGGER: JsonObject = {
  securityDefinitions: {
    api_key: null,
    oauth: {
      type: 'oauth2',
      flow: 'accessCode',
      authorizationUrl: 'https://contoso.example/authorize',
      tokenUrl: 'https://contoso.example/token',
      scopes: { 'tickets.read': 'Read tickets' },
    },
  },
  security: [{ oauth: ['tickets.read'] }],
};

/** A certified connector that signs in with OAuth; `change` is a merge patch of its connection parameter `token`. */
export function withOAuth(change: JsonObject = {}): ConnectorExample {
  const token = mergePatch(OAUTH_PARAMETER, change);
  return { profile: 'certified', swagger: OAUTH_SWAGGER, ...withParameters({ api_key: null, token }) };
}

/** As `withOAuth`, with a merge patch of `oAuthSettings`. */
export function withOAuthSettings(oAuthSettings: JsonObject): ConnectorExample {
  return withOAuth({ oAuthSettings });
}

const HEADER_POLICY: JsonObject = {
  templateId: 'setheader',
  title: 'Name the team',
  parameters: {
    'x-ms-apimTemplateParameter.name': 'X-Team',
    'x-ms-apimTemplateParameter.value': 'support',
    'x-ms-apimTemplateParameter.existsAction': 'override',
    'x-ms-apimTemplate-policySection': 'Request',
  },
};

/** The sample with a policy that sets a header; `change` is a merge patch of the policy. */
export function withHeaderPolicy(change: JsonObject = {}): ConnectorExample {
  return withPolicy(mergePatch(HEADER_POLICY, change));
}

/** As `withHeaderPolicy`, with a merge patch of the policy's parameters. */
export function withHeaderParameters(parameters: JsonObject): ConnectorExample {
  return withHeaderPolicy({ parameters });
}

export function withPolicy(policy: JsonValue): ConnectorExample {
  return withProperties({ policyTemplateInstances: [policy] });
}

/** The sample with a script for every operation. */
export function withScript(text: string = sampleScript, name: string = ARTIFACT_NAMES.script): ConnectorExample {
  return { ...withProperties({ scriptOperations: [] }), files: { [name]: text } };
}

/** The sample with a script for some operations. */
export function withScriptOperations(scriptOperations: readonly JsonValue[]): ConnectorExample {
  return { ...withProperties({ scriptOperations }), files: { [ARTIFACT_NAMES.script]: sampleScript } };
}
