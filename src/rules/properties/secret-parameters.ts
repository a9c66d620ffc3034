/** Connection parameters that hold a secret. */
import { member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachParameter } from './checks.ts';
import { textParameter, withApiKeyUi, withParameters } from './examples.ts';
import { API_KEY_UI, at, PARAMETERS, PUBLISHED } from './groups.ts';
import { seen } from './wording.ts';

const SECRET_NAME = /password|secret|api[_ ]?key|(?:private|access)[_ -]?key/i;
/** Half of a sign-in that is no secret: many published connectors show user names that are stored as secure strings. */
const OPEN_NAME = /user|login|mail|account|id$|url|name/i;

/** The part of `token:clientSecret` that says what it is. */
function ownName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

export const secretNotSecureString: ConnectorRule = {
  ...PARAMETERS,
  id: 'SecretNotSecureString',
  levels: { documented: 'error' },
  summary: 'A connection parameter that holds a password, a key or a secret is a securestring.',
  why: 'A plain string is stored and shown openly, to everyone who can see the connection.',
  remedy: 'Set "type" to "securestring".',
  confidence: 'high',
  source: PUBLISHED,
  bad: withParameters({ password: textParameter() }),
  good: withParameters({ password: textParameter({ type: 'securestring' }) }),
  reportedAt: at('/properties/connectionParameters/password/type'),
  check: onEachParameter((parameter, report) => {
    if (parameter.type !== 'string' || !SECRET_NAME.test(ownName(parameter.name))) return;
    const place = pointer(parameter.pointer, 'type');
    const message = say`${seen(parameter.name)} sounds like a secret, but its type is ${'string'}.`;
    report({ pointer: place, message, fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: 'securestring' }] } });
  }),
};

export const secretShownAsClearText: ConnectorRule = {
  ...PARAMETERS,
  id: 'SecretShownAsClearText',
  levels: { documented: 'warning' },
  summary: 'A secret is not shown while it is typed.',
  why: 'With "clearText" true the field shows the secret on the screen.',
  remedy: 'Set "clearText" to false.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withApiKeyUi({ constraints: { clearText: true } }),
  good: withApiKeyUi({ constraints: { clearText: false } }),
  reportedAt: at(`${API_KEY_UI}/constraints/clearText`),
  check: onEachParameter((parameter, report) => {
    if (parameter.type !== 'securestring' || member(parameter.constraints, 'clearText') !== true) return;
    if (OPEN_NAME.test(ownName(parameter.name))) return;
    const place = pointer(parameter.pointer, 'uiDefinition', 'constraints', 'clearText');
    const message = say`The secure value ${seen(parameter.name)} is shown while it is typed: ${'clearText'} is true.`;
    report({ pointer: place, message, fix: { kind: 'json', edits: [{ op: 'set', pointer: place, value: false }] } });
  }),
};
