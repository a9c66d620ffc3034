import { isArray, type JsonValue, member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachOAuth } from './checks.ts';
import { withOAuthSettings } from './examples.ts';
import { at, DOCUMENTED, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { kindOf, seen } from './wording.ts';

const PLACE = `${TOKEN_SETTINGS}/scopes`;

/** The scopes in a text that may hold several, separated by blanks or commas. */
export function splitScopes(text: string): string[] {
  return text.split(/[\s,]+/).filter((scope) => scope !== '');
}

export const oauthScopesNotArray: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthScopesNotArray',
  levels: { documented: 'error' },
  summary: '`scopes` is a list, be it an empty one.',
  why: 'The platform reads a list; a single text is not understood.',
  remedy: 'Write the scopes as a list of texts, or [] when the service has none.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withOAuthSettings({ scopes: 'tickets.read' }),
  good: withOAuthSettings({ scopes: ['tickets.read'] }),
  reportedAt: at(PLACE),
  check: onEachOAuth((settings, report) => {
    const scopes = member(settings.value, 'scopes');
    if (isArray(scopes)) return;
    const place = pointer(settings.pointer, 'scopes');
    const value: JsonValue | undefined = typeof scopes === 'string' ? splitScopes(scopes) : undefined;
    report({
      pointer: place,
      message: scopes === undefined ? say`${'scopes'} is missing.` : say`${'scopes'} is ${[kindOf(scopes)]}, not a list.`,
      ...(value === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value }] } }),
    });
  }),
};

export const oauthScopesCombined: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthScopesCombined',
  levels: { documented: 'warning', calibrated: 'info' },
  summary: 'Each scope is an element of its own.',
  why: 'The platform puts the delimiter of the service between the elements. Several scopes in one text work only for services that expect a blank; many such connectors are published.',
  remedy: 'Write one scope an element.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withOAuthSettings({ scopes: ['tickets.read tickets.read'] }),
  good: withOAuthSettings({ scopes: ['tickets.read'] }),
  reportedAt: at(PLACE),
  check: onEachOAuth((settings, report) => {
    const scopes = member(settings.value, 'scopes');
    if (!isArray(scopes)) return;
    const combined = scopes.find((scope) => typeof scope === 'string' && splitScopes(scope).length > 1);
    if (combined === undefined) return;
    report({ pointer: pointer(settings.pointer, 'scopes'), message: say`One element of ${'scopes'} holds several: ${seen(combined)}.` });
  }),
};
