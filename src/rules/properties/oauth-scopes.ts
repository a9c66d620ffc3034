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
  levels: { documented: 'warning', calibrated: 'off' },
  summary: 'Each scope is an element of its own.',
  why: 'The platform puts the delimiter of the service between the elements. Several scopes in one text work only for services that expect a blank. Most services do, and most published connectors with OAuth are written so: the rule is off by default.',
  remedy: 'Write each scope in quotes of its own, with commas between them.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withOAuthSettings({ scopes: ['tickets.read tickets.read'] }),
  good: withOAuthSettings({ scopes: ['tickets.read'] }),
  reportedAt: at(`${PLACE}/0`),
  check: onEachOAuth((settings, report) => {
    const scopes = member(settings.value, 'scopes');
    if (!isArray(scopes)) return;
    const combined = scopes.findIndex((scope) => typeof scope === 'string' && splitScopes(scope).length > 1);
    if (combined === -1) return;
    const place = pointer(settings.pointer, 'scopes', String(combined));
    report({ pointer: place, message: say`Several scopes stand in one text: ${seen(scopes[combined])}.` });
  }),
};
