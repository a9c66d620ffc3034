/** The registered app: its id belongs into the file, its secret never. */
import { member, pointer } from '../../connector/json-value.ts';
import type { OAuthSettings } from '../../connector/properties.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachOAuth } from './checks.ts';
import { withOAuthSettings } from './examples.ts';
import { at, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { isBlank } from './wording.ts';

interface ClientSecret {
  readonly key: string;
  readonly pointer: string;
  readonly placeholder: boolean;
}

const IN_BRACKETS = /^(?:\[.*\]|<.*>|\{.*\}|\*+.*|\(.*\))$/s;
const PLACEHOLDER_WORDS = /your|placeholder|dummy|enter|replace|_here|client[ _-]?id|client[ _-]?secret|change[ _-]?me|xxx|todo|test/i;

function secretsOf(settings: OAuthSettings): ClientSecret[] {
  return ['clientSecret', 'ClientSecret'].flatMap((key) => {
    const secret = member(settings.value, key);
    if (typeof secret !== 'string' || secret.trim() === '') return [];
    const placeholder = IN_BRACKETS.test(secret.trim()) || PLACEHOLDER_WORDS.test(secret);
    return [{ key, pointer: pointer(settings.pointer, key), placeholder }];
  });
}

export const oauthClientSecretPresent: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthClientSecretPresent',
  levels: { documented: 'error' },
  summary: 'No client secret stands in the file.',
  why: 'The repository is public, its history too: whoever reads it can act as your app.',
  remedy: 'Delete the key, revoke the secret at the service, and hand the new one to the certification team outside of the repository.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ clientSecret: 'p8Q~3kVb0sRrW2' }),
  good: withOAuthSettings({ clientId: 'contoso-connector' }),
  reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
  check: onEachOAuth((settings, report) => {
    for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
      if (placeholder) continue;
      // No fix: removing the text alone would leave the secret in the history, and valid.
      report({ pointer: place, atKey: true, message: say`${key} holds what looks like a real secret (not shown here).` });
    }
  }),
};

export const oauthClientSecretPlaceholder: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthClientSecretPlaceholder',
  levels: { documented: 'warning' },
  summary: 'The key for the client secret is left out altogether.',
  why: 'The secret is handed over outside of the repository; a placeholder for it only raises the question whether it is a real one.',
  remedy: 'Delete the key.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withOAuthSettings({ clientSecret: '<enter your secret>' }),
  good: withOAuthSettings({ clientId: 'contoso-connector' }),
  reportedAt: at(`${TOKEN_SETTINGS}/clientSecret`),
  check: onEachOAuth((settings, report) => {
    for (const { key, placeholder, pointer: place } of secretsOf(settings)) {
      if (!placeholder) continue;
      const message = say`${key} holds a placeholder; the key can go.`;
      report({ pointer: place, atKey: true, message, fix: { kind: 'json', edits: [{ op: 'remove', pointer: place }] } });
    }
  }),
};

export const oauthClientIdMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthClientIdMissing',
  levels: { documented: 'warning' },
  summary: '`oAuthSettings` have a client id, be it a speaking placeholder.',
  why: 'The certification team puts its own id there, and needs to see where. Many published connectors hold a placeholder.',
  remedy: 'Write a text that says what belongs there, such as [YOUR_CLIENT_ID].',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withOAuthSettings({ clientId: '' }),
  good: withOAuthSettings({ clientId: 'your-client-id' }),
  reportedAt: at(`${TOKEN_SETTINGS}/clientId`),
  check: onEachOAuth((settings, report) => {
    if (!isBlank(member(settings.value, 'clientId'))) return;
    report({ pointer: pointer(settings.pointer, 'clientId'), message: say`${'clientId'} is missing or empty.` });
  }),
};
