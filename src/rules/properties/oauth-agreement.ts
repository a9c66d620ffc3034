/** The sign-in is written down twice, here and in the swagger: the two must say the same. */
import { isArray, isObject, type JsonObject, member, pointer } from '../../connector/json-value.ts';
import type { OAuthSettings } from '../../connector/properties.ts';
import type { Swagger } from '../../connector/swagger/swagger.ts';
import { listOf, say, type Text } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withSwagger } from './checks.ts';
import { withOAuthSettings } from './examples.ts';
import { at, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { customParameter } from './oauth-custom-parameters.ts';
import { splitScopes } from './oauth-scopes.ts';
import { securityOf } from './swagger-reading.ts';
import { seen } from './wording.ts';

function definitionsOf(swagger: Swagger): JsonObject[] {
  return securityOf(swagger).filter((definition) => member(definition, 'type') === 'oauth2');
}

export const oauthEndpointMismatch: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthEndpointMismatch',
  levels: { documented: 'warning' },
  summary: 'The addresses for the sign-in are the same in apiProperties.json and in the swagger.',
  why: 'Connections use the address in apiProperties.json; whoever reads the swagger sees another one.',
  remedy: 'Make both files agree.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ customParameters: { tokenUrl: { value: 'https://login.contoso.example/token' } } }),
  good: withOAuthSettings({ customParameters: { tokenUrl: { value: 'https://contoso.example/token' } } }),
  reportedAt: at(`${TOKEN_SETTINGS}/customParameters/tokenUrl`),
  check: withSwagger((properties, swagger, report) => {
    const definitions = definitionsOf(swagger);
    for (const settings of properties.oauth.filter(({ provider }) => provider === 'oauth2')) {
      for (const name of ['authorizationUrl', 'tokenUrl']) {
        const here = customParameter(settings, name);
        const there = definitions.map((definition) => member(definition, name)).filter((url) => typeof url === 'string');
        if (here?.text === undefined || there.length === 0 || there.includes(here.text)) continue;
        report({ pointer: here.pointer, message: say`${name} is ${seen(here.text)} here, but ${seen(there[0])} in the swagger.` });
      }
    }
  }),
};

export const oauthScopesMismatch: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthScopesMismatch',
  levels: { documented: 'warning' },
  summary: 'The scopes are the same in apiProperties.json and in the swagger.',
  why: 'Connections ask for the scopes in apiProperties.json; whoever reads the swagger expects others.',
  remedy: 'Make both files agree.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ scopes: ['tickets.write'] }),
  good: withOAuthSettings({ scopes: ['tickets.read'] }),
  reportedAt: at(`${TOKEN_SETTINGS}/scopes`),
  check: withSwagger((properties, swagger, report) => {
    const there = definitionsOf(swagger).flatMap((definition) => {
      const scopes = member(definition, 'scopes');
      return isObject(scopes) ? [new Set(Object.keys(scopes).flatMap(splitScopes))] : [];
    });
    for (const settings of properties.oauth.filter(({ provider }) => provider === 'oauth2')) {
      const here = scopesOf(settings);
      const first = there[0];
      if (here === undefined || first === undefined || there.some((scopes) => isSame(here, scopes))) continue;
      report({ pointer: pointer(settings.pointer, 'scopes'), message: differenceOf(here, first) });
    }
  }),
};

function scopesOf(settings: OAuthSettings): Set<string> | undefined {
  const scopes = member(settings.value, 'scopes');
  if (!isArray(scopes)) return undefined;
  return new Set(scopes.flatMap((scope) => (typeof scope === 'string' ? splitScopes(scope) : [])));
}

function isSame(here: ReadonlySet<string>, there: ReadonlySet<string>): boolean {
  return here.size === there.size && [...here].every((scope) => there.has(scope));
}

function differenceOf(here: ReadonlySet<string>, there: ReadonlySet<string>): Text {
  const onlyHere = [...here].filter((scope) => !there.has(scope));
  const onlyThere = [...there].filter((scope) => !here.has(scope));
  const extra = onlyHere.length === 0 ? [] : say` Only here: ${listOf(onlyHere)}.`;
  const missing = onlyThere.length === 0 ? [] : say` Only in the swagger: ${listOf(onlyThere)}.`;
  return ['The scopes differ from those in the swagger.', ...extra, ...missing];
}
