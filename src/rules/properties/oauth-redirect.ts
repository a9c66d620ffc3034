import { member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachOAuth } from './checks.ts';
import { withOAuthSettings } from './examples.ts';
import { at, DOCUMENTED, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { didYouMean, nearest, seen } from './wording.ts';

const MODES = ['Global', 'GlobalPerConnector', 'Direct'];
const GLOBAL_URL = 'https://global.consent.azure-apim.net/redirect';

export const oauthRedirectModeMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthRedirectModeMissing',
  levels: { documented: 'warning' },
  summary: '`oAuthSettings` say which redirect address is used.',
  why: 'The app at the service must be registered with exactly that address.',
  remedy: 'Add "redirectMode": "Global", or "GlobalPerConnector" for an address of the connector’s own.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withOAuthSettings({ redirectMode: null }),
  good: withOAuthSettings({ redirectMode: 'GlobalPerConnector' }),
  reportedAt: at(TOKEN_SETTINGS),
  check: onEachOAuth((settings, report) => {
    if (member(settings.value, 'redirectMode') !== undefined) return;
    const place = pointer(settings.pointer, 'redirectMode');
    const global = member(settings.value, 'redirectUrl') === GLOBAL_URL;
    report({
      pointer: settings.pointer,
      message: say`${'redirectMode'} is missing.`,
      ...(global ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: 'Global' }] } } : {}),
    });
  }),
};

export const oauthRedirectModeInvalid: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthRedirectModeInvalid',
  levels: { documented: 'error' },
  summary: '`redirectMode` is Global, GlobalPerConnector or Direct, in this spelling.',
  why: 'Another value is not understood, and the sign-in ends at the wrong address.',
  remedy: 'Write Global, GlobalPerConnector or Direct.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withOAuthSettings({ redirectMode: 'global' }),
  good: withOAuthSettings({ redirectMode: 'Global' }),
  reportedAt: at(`${TOKEN_SETTINGS}/redirectMode`),
  check: onEachOAuth((settings, report) => {
    const mode = member(settings.value, 'redirectMode');
    if (mode === undefined || MODES.some((known) => known === mode)) return;
    const place = pointer(settings.pointer, 'redirectMode');
    const guess = typeof mode === 'string' ? nearest(mode, MODES) : undefined;
    report({
      pointer: place,
      message: say`${'redirectMode'} is ${seen(mode)}, which is no known mode.${didYouMean(guess)}`,
      ...(guess === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: guess }] } }),
    });
  }),
};

export const oauthRedirectUrlInvalid: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthRedirectUrlInvalid',
  levels: { documented: 'error' },
  summary: 'With redirectMode Global the redirect address is the platform’s common one.',
  why: 'The platform answers at that address only; the service would send people elsewhere after they signed in.',
  remedy: `Set "redirectUrl" to "${GLOBAL_URL}".`,
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ redirectUrl: 'https://contoso.example/redirect' }),
  good: withOAuthSettings({ redirectUrl: GLOBAL_URL }),
  reportedAt: at(`${TOKEN_SETTINGS}/redirectUrl`),
  check: onEachOAuth((settings, report) => {
    const url = member(settings.value, 'redirectUrl');
    if (member(settings.value, 'redirectMode') !== 'Global' || url === undefined || url === GLOBAL_URL) return;
    const place = pointer(settings.pointer, 'redirectUrl');
    report({
      pointer: place,
      message: say`${'redirectUrl'} is ${seen(url)}; with ${'redirectMode'} ${'Global'} it is ${GLOBAL_URL}.`,
      fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: GLOBAL_URL }] },
    });
  }),
};
