import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { updateFindings } from '../../src/changes/update-findings.ts';
import { updateRules } from '../../src/changes/update-rules.ts';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { plainText } from '../../src/text/render.ts';

const SWAGGER = 'apiDefinition.swagger.json';
const PROPERTIES = 'apiProperties.json';

function findingsOf(old: ConnectorExample, now: ConnectorExample, configuration: Configuration = DEFAULT_CONFIGURATION) {
  const head = applyExample(now);
  return updateFindings(compareConnectors(applyExample(old), head), head, configuration);
}

/** `ConnectorRenamed apiDefinition.swagger.json /info/title: What happened. | What to do.` */
function saidOf(old: ConnectorExample, now: ConnectorExample): string[] {
  return findingsOf(old, now).map(
    ({ rule, file, pointer, message, help }) =>
      `${rule} ${file?.split('/').at(-1)} ${pointer}: ${plainText(message)} | ${plainText(help ?? [])}`,
  );
}

type Pair = [string, ConnectorExample, ConnectorExample];
type Told = [...Pair, string];

const withoutFile = (name: string): ConnectorExample => ({ files: { [name]: null } });
const oauthParameter: ConnectorExample = {
  properties: { properties: { connectionParameters: { token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } } } } },
};
const definitions = (securityDefinitions: ConnectorExample['swagger'] & object): ConnectorExample => ({ swagger: { securityDefinitions } });
const BASIC = { basic: { type: 'basic' } };

describe('another type of authentication', () => {
  const said = (from: string, to: string): string =>
    `AuthenticationTypeChanged ${SWAGGER} /securityDefinitions: The type of authentication was changed from ${from} to ${to}, ` +
    'which an update may not do. | Put the authentication back as it was published. For another type, ask the certification team before you go on.';

  test.each<Told>([
    ['one definition by another', {}, definitions({ api_key: null, ...BASIC }), said("'apiKey'", "'basic'")],
    [
      'one definition by a log-in window that only the properties name',
      {},
      { ...oauthParameter, swagger: { securityDefinitions: null } },
      said("'apiKey'", "'oauth2'"),
    ],
    [
      'two definitions by one of another kind',
      definitions(BASIC),
      definitions({ api_key: null, window: { type: 'oauth2' } }),
      said("'apiKey' and 'basic'", "'oauth2'"),
    ],
    [
      'a log-in window by basic',
      definitions({ api_key: { type: 'oauth2' } }),
      definitions({ api_key: BASIC.basic }),
      said("'oauth2'", "'basic'"),
    ],
  ])('is told with both types, and with whom to ask: %s', (_, old, now, message) => expect(saidOf(old, now)).toEqual([message]));

  test.each<Pair>([
    ['an OAuth definition gives way to what the properties say already', definitions({ w: { type: 'oauth2' } }), oauthParameter],
    ['one of two ways is taken away', definitions(BASIC), {}],
    ['the definitions are taken away', {}, { swagger: { securityDefinitions: null } }],
    ['a definition that names no type gets one', definitions({ api_key: { type: null } }), {}],
    ['the new version has no swagger', {}, { ...oauthParameter, ...withoutFile(SWAGGER) }],
    ['the published version had no swagger', { ...oauthParameter, ...withoutFile(SWAGGER) }, {}],
    ['neither version has properties', withoutFile(PROPERTIES), withoutFile(PROPERTIES)],
  ])('is not what an update brings when %s', (_, old, now) => expect(saidOf(old, now)).toEqual([]));

  test('is what the example of the rule shows, from an API key to OAuth', () => {
    const [rule] = updateRules.filter(({ id }) => id === 'AuthenticationTypeChanged');
    expect(saidOf(rule?.bad.old ?? {}, rule?.bad.new ?? {})).toEqual([said("'apiKey'", "'oauth2'")]);
  });
});

describe('another title', () => {
  const titled = (title: string | null): ConnectorExample => ({ swagger: { info: { title } } });

  test('is told with both titles, and which one to put back', () =>
    expect(saidOf(titled('Contoso Tickets'), titled('Fabrikam Desk'))).toEqual([
      `ConnectorRenamed ${SWAGGER} /info/title: The connector is published as 'Contoso Tickets'; this update calls it 'Fabrikam Desk'. | Put the title 'Contoso Tickets' back.`,
    ]));

  test.each<Pair>([
    ['the published title was missing', titled(null), titled('Fabrikam')],
    ['the published title was empty', titled(''), titled('Fabrikam')],
    ['the published title was blank', titled('  '), titled('Fabrikam')],
    ['the new title is missing', titled('Fabrikam'), titled(null)],
    ['the new title is empty', titled('Fabrikam'), titled('')],
    ['the new title is blank', titled('Fabrikam'), titled(' \t')],
    ['the published version had no swagger', withoutFile(SWAGGER), titled('Fabrikam')],
    ['the new version has no swagger', titled('Fabrikam'), withoutFile(SWAGGER)],
  ])('is not what an update brings when %s', (_, old, now) => expect(saidOf(old, now)).toEqual([]));
});

describe('another publisher', () => {
  const by = (publisher: string | null): ConnectorExample => ({ properties: { properties: { publisher } } });

  test('is told with both names, and what the present publisher has to do', () =>
    expect(saidOf(by('Ada'), by('Bo'))).toEqual([
      `PublisherChanged ${PROPERTIES} /properties/publisher: The publisher was 'Ada'; this update names 'Bo'. | If you took the connector over, say so in the pull request and let the present publisher agree there. Else put the name back.`,
    ]));

  test.each<Pair>([
    ['nobody was named before', by(null), by('Bo')],
    ['the name was empty before', by(''), by('Bo')],
    ['nobody is named any more', by('Ada'), by(null)],
    ['the name is empty now', by('Ada'), by('')],
    ['the published version had no properties', withoutFile(PROPERTIES), by('Bo')],
    ['the new version has no properties', by('Ada'), withoutFile(PROPERTIES)],
    ['neither version names anybody', by(null), by(null)],
  ])('is not what an update brings when %s', (_, old, now) => expect(saidOf(old, now)).toEqual([]));
});

describe('an id that was tidied up', () => {
  const called = (operationId: string | null): ConnectorExample => ({
    swagger: { paths: { '/tickets/{ticketId}': { get: { operationId } } } },
  });

  test.each([
    ['another case', 'GetTicket', 'getTicket'],
    ['a removed underscore', 'Get_Ticket', 'GetTicket'],
    ['a hyphen that became an underscore', 'Get-Ticket', 'Get_Ticket'],
    ['several hyphens that were removed', 'Get-One-Ticket', 'GetOneTicket'],
  ])('is told with both ids, and which one to write again: %s', (_, old, now) =>
    expect(saidOf(called(old), called(now))).toEqual([
      `OperationIdRenamedCosmetically ${SWAGGER} /paths/~1tickets~1{ticketId}/get/operationId: The published operation '${old}' was renamed '${now}': flows that use it will fail. | Write '${old}' again, letter by letter.`,
    ]),
  );

  test.each<Pair>([
    ['the id is another word', called('GetTicket'), called('ReadTicket')],
    ['there was no id before', called(null), called('GetTicket')],
    ['there is no id any more', called('GetTicket'), called(null)],
    ['there never was an id', called(null), called(null)],
    ['the published version had no swagger', withoutFile(SWAGGER), called('get_ticket')],
    ['the new version has no swagger', called('get_ticket'), withoutFile(SWAGGER)],
    [
      'the operation moved to another path as well',
      {},
      { swagger: { paths: { '/tickets/{ticketId}': { get: null }, '/one': { get: { operationId: 'get_ticket' } } } } },
    ],
  ])('is not what an update brings when %s', (_, old, now) => expect(saidOf(old, now)).toEqual([]));
});

describe('findings of an update', () => {
  const renamed: ConnectorExample = { swagger: { info: { title: 'Fabrikam Desk' } } };

  test('are not given for a rule that is switched off', () => {
    const off: Configuration = { ...DEFAULT_CONFIGURATION, rules: { ConnectorRenamed: 'off' } };
    expect(findingsOf({}, renamed).map(({ rule }) => rule)).toEqual(['ConnectorRenamed']);
    expect(findingsOf({}, renamed, off)).toEqual([]);
  });

  test('are not given for a custom connector, which nobody certifies', () =>
    expect(findingsOf({ profile: 'custom' }, { profile: 'custom', ...renamed })).toEqual([]));

  const head = applyExample({});
  const [rule] = updateRules;
  const [swagger = '', readme = ''] = [SWAGGER, 'readme.md'].map((name) => head.files.find((file) => file.name === name)?.path);
  const placesOf = (place: { readonly file?: string; readonly pointer?: string }): object[] => {
    const complaints = rule === undefined ? [] : [{ rule, complaint: { message: ['Something changed.'], ...place } }];
    return updateFindings({ complaints }, head, DEFAULT_CONFIGURATION).map(
      ({ rule: _, severity: __, message: ___, help: ____, ...rest }) => rest,
    );
  };

  test.each<[string, { file?: string; pointer?: string }, object]>([
    ['line and column of a value in a JSON file', { file: swagger, pointer: '/info/title' }, { line: 4, column: 14 }],
    ['the nearest holder of what is not there', { file: swagger, pointer: '/info/license/name' }, { line: 3, column: 11 }],
    ['no line without a pointer', { file: swagger }, {}],
    ['no line in a file that is no JSON', { file: readme, pointer: '/info' }, {}],
    ['neither file nor line for the connector as a whole', {}, {}],
  ])('name %s', (_, place, position) => expect(placesOf(place)).toStrictEqual([{ ...place, ...position }]));

  test('stand together in the list of rules', () => expect([...new Set(updateRules.map(({ group }) => group))]).toEqual(['Updates']));
});
