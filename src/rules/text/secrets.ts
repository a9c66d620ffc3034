/** Credentials in the files of a connector. */

import type { ConnectorDocuments } from '../../connector/documents.ts';
import { LineTable } from '../../connector/json/lines.ts';
import { isArray, isObject, type JsonValue, member, pointer } from '../../connector/json-value.ts';
import { textOf } from '../../connector/swagger/swagger.ts';
import { findSecrets, isMixed, isPlaceholder, masked } from '../../text/find-secrets.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { withOAuthSettings } from '../properties/examples.ts';
import { readmeWith } from '../readme/example.ts';
import { NOT_FOR_CUSTOM, type Report } from '../rule.ts';
import { textFiles } from './text-files.ts';

export const SECRETS_GROUP = 'Secrets and personal data';
export const REVOKE = 'Revoke the credential at its issuer first, since the commit stays readable; then put a placeholder in its place.';
/** Put together here, so that scanners of repositories do not take the example for a find. */
const SAMPLE_TOKEN = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');

export const secretFound: ConnectorRule = {
  id: 'SecretFound',
  group: SECRETS_GROUP,
  subject: 'text',
  levels: { documented: 'error' },
  summary: 'No file of the connector holds a credential.',
  why: 'The repository is public. Whoever finds a credential in it can act in your name, also after the file was changed.',
  remedy: REVOKE,
  confidence: 'high',
  source: 'The forms that issuers of credentials document; none of 201 published connectors gives an error.',
  bad: readmeWith('None.\n', `None.\n\n    curl -H "Authorization: Bearer ${SAMPLE_TOKEN}"\n`),
  good: readmeWith('None.\n', 'None.\n\n    curl -H "Authorization: Bearer {token}"\n'),
  reportedAt: { file: 'readme.md' },
  check(documents, report) {
    for (const { file, text } of textFiles(documents)) {
      const lines = new LineTable(text);
      for (const { kind, offset, masked, certain } of findSecrets(text)) {
        const message = say`${masked} looks like ${[kind]}.`;
        report({ file: file.path, ...lines.positionAt(offset), message, ...(certain ? {} : { atMost: 'warning' as const }) });
      }
    }
    checkDefaults(documents, report);
  },
};

const SECRET_NAME = /key|token|secret|password|authorization|signature/i;

/** Long, random and not one of the known forms, which are found in the text already. */
function isBareSecret(value: string): boolean {
  return (
    /^[A-Za-z0-9_~.+/=-]{20,500}$/.test(value) &&
    (isMixed(value) || /^(?=.{0,500}[a-f])(?=.{0,500}\d)[0-9a-f]{32,500}$/i.test(value)) &&
    !isPlaceholder(value) &&
    findSecrets(value).length === 0
  );
}

function checkDefaults(documents: ConnectorDocuments, report: Report): void {
  const artifact = documents.swagger;
  if (artifact === undefined || documents.api === undefined) return;
  const seen = new Set<string>();
  for (const { parameters } of documents.api.operations) {
    for (const { name = '', value, writtenAt } of parameters) {
      const given = textOf(value, 'default');
      if (given === undefined || seen.has(writtenAt) || !SECRET_NAME.test(name) || !isBareSecret(given)) continue;
      seen.add(writtenAt);
      report({
        file: artifact.file.path,
        pointer: pointer(writtenAt, 'default'),
        message: say`The default of the parameter ${name}, ${masked(given)}, looks like a real key.`,
        atMost: 'warning',
      });
    }
  }
}

export const realClientId: ConnectorRule = {
  id: 'RealClientId',
  group: SECRETS_GROUP,
  subject: 'text',
  levels: { documented: 'warning', calibrated: 'info', profiles: { ...NOT_FOR_CUSTOM, certified: 'off' } },
  summary: 'The client id of the OAuth app is a placeholder.',
  why: 'The team that deploys the connector puts in the id that it is handed, so that the one in the file is not needed. Nearly all published connectors hold a placeholder.',
  remedy: 'Write a placeholder such as [YOUR_CLIENT_ID], and hand over the real one when you are asked for it.',
  confidence: 'medium',
  source: 'Published apiProperties.json files: most hold a placeholder.',
  bad: { ...withOAuthSettings({ clientId: '0f8c2b1e-6d4a-4c39-9a57-b1d3e6f7a802' }), profile: 'independent-publisher' },
  good: { ...withOAuthSettings({ clientId: '[YOUR_CLIENT_ID]' }), profile: 'independent-publisher' },
  reportedAt: { file: 'apiProperties.json', pointer: '/properties/connectionParameters/token/oAuthSettings/clientId' },
  alsoTriggers: ['OAuthPausedForIndependentPublisher', 'ReadmeOAuthStepsMissing'],
  check(documents, report) {
    const artifact = documents.properties;
    for (const { settings, at } of oauthSettings(artifact?.document.value)) {
      const value = textOf(settings, 'clientId');
      if (artifact === undefined || value === undefined || !isRealId(value)) continue;
      report({
        file: artifact.file.path,
        pointer: pointer(at, 'clientId'),
        message: say`The client id ${masked(value)} looks like that of a real app.`,
      });
    }
  },
};

/** The identifiers of the common issuers are 16 digits of a hexadecimal number or longer. */
function isRealId(value: string): boolean {
  const digits = value.replaceAll('-', '');
  return /^[0-9a-f]{16,64}$/i.test(digits) && /\d/.test(digits) && !isPlaceholder(digits);
}

interface OAuthSettings {
  readonly settings: JsonValue & object;
  /** Pointer to the settings. */
  readonly at: string;
}

function oauthSettings(document: JsonValue | undefined): readonly OAuthSettings[] {
  const properties = member(document, 'properties');
  const sets = member(member(properties, 'connectionParameterSets'), 'values');
  const groups = [
    { group: member(properties, 'connectionParameters'), at: '/properties/connectionParameters' },
    ...(isArray(sets) ? sets : []).map((set, index) => ({
      group: member(set, 'parameters'),
      at: `/properties/connectionParameterSets/values/${index}/parameters`,
    })),
  ];
  return groups.flatMap(({ group, at }) =>
    (isObject(group) ? Object.entries(group) : []).flatMap(([name, parameter]) => {
      const settings = member(parameter, 'oAuthSettings');
      return isObject(settings) ? [{ settings, at: pointer(at, name, 'oAuthSettings') }] : [];
    }),
  );
}
