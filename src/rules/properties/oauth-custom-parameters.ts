/** The settings that depend on the identity provider. */
import { isObject, type JsonValue, member, pointer } from '../../connector/json-value.ts';
import type { CustomParameter, OAuthSettings } from '../../connector/properties.ts';
import type { Fix } from '../../fixes/fix.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachOAuth } from './checks.ts';
import { withOAuthSettings } from './examples.ts';
import { at, DOCUMENTED, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { kindOf, seen } from './wording.ts';

const PLACE = `${TOKEN_SETTINGS}/customParameters`;

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  oauth2: ['authorizationUrl', 'tokenUrl', 'refreshUrl'],
  oauth2generic: ['authorizationUrlTemplate', 'tokenUrlTemplate', 'refreshUrlTemplate'],
  aad: ['resourceUri'],
  aadcertificate: ['resourceUri'],
};

function neededOf(settings: OAuthSettings): readonly string[] {
  return (Object.hasOwn(NEEDED, settings.provider) ? NEEDED[settings.provider] : undefined) ?? [];
}

function isNeeded(settings: OAuthSettings, parameter: CustomParameter): boolean {
  return neededOf(settings).some((name) => name.toLowerCase() === parameter.name.toLowerCase());
}

/** The custom parameter of a name, whatever its case. */
export function customParameter(settings: OAuthSettings, name: string): CustomParameter | undefined {
  return settings.customParameters.find((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
}

export const oauthCustomParameterMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthCustomParameterMissing',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: '`customParameters` holds every address that the identity provider needs.',
  why: 'The platform takes these addresses for the sign-in and for renewing it; without one of them connections cannot be made or expire.',
  remedy: 'Add the missing addresses. A service without an address of its own for renewal uses its token address.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withOAuthSettings({ customParameters: { refreshUrl: null } }),
  good: withOAuthSettings({ customParameters: { refreshUrl: { value: 'https://contoso.example/token' } } }),
  reportedAt: at(PLACE),
  check: onEachOAuth((settings, report) => {
    const missing = neededOf(settings).filter((name) => customParameter(settings, name) === undefined);
    if (missing.length === 0) return;
    const message = say`For ${settings.provider}, ${'customParameters'} lacks ${listOf(missing)}.`;
    report({ pointer: pointer(settings.pointer, 'customParameters'), message, ...renewByToken(settings, missing) });
  }),
};

function renewByToken(settings: OAuthSettings, missing: readonly string[]): { fix?: Fix } {
  const value = customParameter(settings, 'tokenUrl')?.text;
  if (missing.length !== 1 || missing[0] !== 'refreshUrl' || !value) return {};
  return {
    fix: { kind: 'json', edits: [{ op: 'set', pointer: pointer(settings.pointer, 'customParameters', 'refreshUrl'), value: { value } }] },
  };
}

export const oauthCustomParameterEmpty: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthCustomParameterEmpty',
  levels: { documented: 'warning' },
  summary: 'The addresses that the identity provider needs are filled in.',
  why: 'An empty address fails when people sign in, or later when the sign-in is renewed.',
  remedy: 'Fill in the value.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ customParameters: { refreshUrl: { value: '' } } }),
  good: withOAuthSettings({ customParameters: { refreshUrl: { value: 'https://contoso.example/token' } } }),
  reportedAt: at(`${PLACE}/refreshUrl`),
  check: onEachOAuth((settings, report) => {
    for (const parameter of settings.customParameters) {
      if (!isNeeded(settings, parameter) || !isObject(parameter.value) || !isUnfilled(parameter.value)) continue;
      report({ pointer: parameter.pointer, message: say`${parameter.name} has no ${'value'}.` });
    }
  }),
};

function isUnfilled(entry: JsonValue): boolean {
  const value = member(entry, 'value');
  return value === undefined || value === null || value === '';
}

export const oauthCustomParameterShape: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthCustomParameterShape',
  levels: { documented: 'error' },
  summary: 'Every member of customParameters is an object with a text "value".',
  why: 'The platform takes the setting from "value"; anything else is not read.',
  remedy: 'Write {"value": "…"}.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withOAuthSettings({ customParameters: { scopeListDelimiter: ',' } }),
  good: withOAuthSettings({ customParameters: { scopeListDelimiter: { value: ',' } } }),
  reportedAt: at(`${PLACE}/scopeListDelimiter`),
  check: onEachOAuth((settings, report) => {
    for (const parameter of settings.customParameters) {
      if (parameter.text !== undefined) continue;
      if (isNeeded(settings, parameter) && isObject(parameter.value) && isUnfilled(parameter.value)) continue;
      report({
        pointer: parameter.pointer,
        message: isObject(parameter.value)
          ? say`The ${'value'} of ${seen(parameter.name)} is ${[kindOf(member(parameter.value, 'value'))]}, not a text.`
          : say`${seen(parameter.name)} is ${[kindOf(parameter.value)]}, not an object with a ${'value'}.`,
        ...wrapped(parameter),
      });
    }
  }),
};

function wrapped(parameter: CustomParameter): { fix?: Fix } {
  const { value } = parameter;
  if (typeof value !== 'string') return {};
  return { fix: { kind: 'json', edits: [{ op: 'set', pointer: parameter.pointer, value: { value } }] } };
}

export const oauthUrlNotHttps: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthUrlNotHttps',
  levels: { documented: 'error' },
  summary: 'The addresses for the sign-in are absolute and begin with https.',
  why: 'The platform calls them as they stand: a relative address leads nowhere, and http sends secrets in the open.',
  remedy: 'Write the whole address, beginning with https://.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ customParameters: { refreshUrl: { value: '/token' } } }),
  good: withOAuthSettings({ customParameters: { refreshUrl: { value: 'https://contoso.example/token' } } }),
  reportedAt: at(`${PLACE}/refreshUrl`),
  check: onEachOAuth((settings, report) => {
    if (settings.provider !== 'oauth2') return;
    for (const { name, text, pointer: place } of settings.customParameters) {
      if (!text || !name.toLowerCase().endsWith('url') || /^https:\/\//i.test(text)) continue;
      report({ pointer: place, message: say`${seen(name)} is ${seen(text)}, which does not begin with ${'https://'}.` });
    }
  }),
};
