/** How a connection signs in, here, against how the swagger says that calls are signed in. */
import { member } from '../../connector/json-value.ts';
import type { Properties } from '../../connector/properties.ts';
import type { Swagger } from '../../connector/swagger/swagger.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withSwagger } from './checks.ts';
import { OAUTH_SWAGGER, textParameter, withOAuth, withParameters } from './examples.ts';
import { AGREEMENT, at, PUBLISHED } from './groups.ts';
import { mentionsOf } from './parameter-mentions.ts';
import { hasScript } from './script-files.ts';
import { securityOf } from './swagger-reading.ts';

const PLACE = '/properties/connectionParameters';

function asksFor(swagger: Swagger, type: string): boolean {
  return securityOf(swagger).some((definition) => member(definition, 'type') === type);
}

function hasOAuth(properties: Properties): boolean {
  return properties.parameters.some((parameter) => parameter.type === 'oauthSetting');
}

function hasPassword(properties: Properties): boolean {
  return properties.parameters.some((parameter) => parameter.name.toLowerCase() === 'password');
}

const USER_AND_PASSWORD = { username: textParameter(), password: textParameter({ type: 'securestring' }) };
const BASIC_SWAGGER = { securityDefinitions: { api_key: { type: 'basic', name: null, in: null } } };

export const securityOAuthWithoutConnectionParameter: ConnectorRule = {
  ...AGREEMENT,
  id: 'SecurityOAuthWithoutConnectionParameter',
  levels: { documented: 'error' },
  summary: 'When the swagger signs in with OAuth, a connection parameter of type oauthSetting is there.',
  why: 'The swagger promises OAuth, but a connection has nothing to sign in with.',
  remedy: 'Add the oauthSetting parameter, by custom named "token", or correct the security definition.',
  confidence: 'high',
  source: PUBLISHED,
  bad: { swagger: OAUTH_SWAGGER },
  good: withOAuth(),
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report) => {
    if (!asksFor(swagger, 'oauth2') || hasOAuth(properties)) return;
    report({ pointer: PLACE, message: say`The swagger signs in with ${'oauth2'}, but no connection parameter is an ${'oauthSetting'}.` });
  }),
};

export const securityApiKeyWithoutConnectionParameter: ConnectorRule = {
  ...AGREEMENT,
  id: 'SecurityApiKeyWithoutConnectionParameter',
  levels: { documented: 'error' },
  summary: 'When the swagger signs in with an API key, a secure connection parameter for it is there.',
  why: 'The swagger promises a key, but nobody is asked for it when a connection is made.',
  remedy: 'Add a securestring parameter, by custom named "api_key", or correct the security definition.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withParameters({ api_key: null }),
  good: {},
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report) => {
    if (!asksFor(swagger, 'apiKey') || hasOAuth(properties) || hasPassword(properties)) return;
    const key = properties.parameters.some((parameter) => parameter.type === 'securestring' && !parameter.name.includes(':'));
    if (key) return;
    report({ pointer: PLACE, message: say`The swagger signs in with an ${'apiKey'}, but no connection parameter is a ${'securestring'}.` });
  }),
};

export const securityBasicWithoutConnectionParameter: ConnectorRule = {
  ...AGREEMENT,
  id: 'SecurityBasicWithoutConnectionParameter',
  levels: { documented: 'error' },
  summary: 'When the swagger signs in with a user name and password, a connection parameter for the password is there.',
  why: 'The platform builds basic authentication from the parameters "username" and "password".',
  remedy: 'Add username and password, or correct the security definition.',
  confidence: 'high',
  source: PUBLISHED,
  bad: { swagger: BASIC_SWAGGER },
  good: { ...withParameters({ api_key: null, ...USER_AND_PASSWORD }), swagger: BASIC_SWAGGER },
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report) => {
    if (!asksFor(swagger, 'basic') || hasPassword(properties)) return;
    report({ pointer: PLACE, message: say`The swagger signs in with ${'basic'}, but no connection parameter is named ${'password'}.` });
  }),
};

export const connectionOAuthWithoutSecurity: ConnectorRule = {
  ...AGREEMENT,
  id: 'ConnectionOAuthWithoutSecurity',
  levels: { documented: 'warning' },
  summary: 'When a connection signs in with OAuth, the swagger says so.',
  why: 'The swagger describes another way to sign in than the one that connections use.',
  remedy: 'Describe the OAuth flow in securityDefinitions.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: { ...withOAuth(), swagger: {} },
  good: withOAuth(),
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report) => {
    if (!hasOAuth(properties) || securityOf(swagger).length === 0 || asksFor(swagger, 'oauth2')) return;
    report({ pointer: PLACE, message: say`Connections sign in with OAuth, but no security definition of the swagger is ${'oauth2'}.` });
  }),
};

export const connectionParametersWithoutSecurity: ConnectorRule = {
  ...AGREEMENT,
  id: 'ConnectionParametersWithoutSecurity',
  levels: { documented: 'warning', calibrated: 'info' },
  summary: 'When a connection asks for something, the swagger says how calls are signed in.',
  why: 'Usually the security definition was forgotten, and calls go out without the key.',
  remedy: 'Add the matching entry to `securityDefinitions` of the swagger, or a policy that sends the value.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: { swagger: { securityDefinitions: null, security: null } },
  good: {},
  reportedAt: at(PLACE),
  check: withSwagger((properties, swagger, report, { connector }) => {
    if (properties.parameters.length === 0 || securityOf(swagger).length > 0) return;
    if (hasScript(connector) || properties.policies.some((policy) => mentionsOf(policy).length > 0)) return;
    report({ pointer: PLACE, message: say`Connections ask for something, but neither the swagger nor a policy says where it is sent.` });
  }),
};
