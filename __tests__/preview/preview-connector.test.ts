import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/connector/json-value.ts';
import type { PlaceKey, Preview } from '../../src/preview/preview.ts';
import { previewConnector } from '../../src/preview/preview-connector.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';
import { linesOf, operationOf, previewOf } from './previews.ts';

describe('operations', () => {
  test('come as actions and triggers, without the internal ones', () => {
    const { operations, internalOperations } = previewOf({});
    expect(operations.map(({ name, trigger }) => [name, trigger?.way ?? 'action'])).toEqual([
      ['List tickets', 'action'],
      ['Create a ticket', 'action'],
      ['Get a ticket', 'action'],
      ['When a ticket changes', 'webhook'],
    ]);
    expect(internalOperations).toBe(3);
  });

  test('a webhook gives what it is sent, not the answer to its registration', () => {
    const hook = previewOf({}).operations.find(({ trigger }) => trigger !== undefined);
    expect(linesOf(hook?.outputs.fields ?? [])).toEqual(['id: string', 'subject: string', 'score: integer (int32)']);
    expect(hook?.internalInputs).toBe(1);
  });

  test.each<[string, JsonObject, object | undefined]>([
    [
      'a list of items',
      { 'x-ms-trigger': 'batch', 'x-ms-trigger-hint': 'Add one.' },
      { delivery: 'batch', way: 'polling', hint: 'Add one.' },
    ],
    ['single items', { 'x-ms-trigger': 'single' }, { delivery: 'single', way: 'polling' }],
    ['anything else', { 'x-ms-trigger': 'sometimes' }, { delivery: undefined, way: 'polling' }],
  ])('a trigger delivers %s', (_, operation, trigger) => {
    expect(operationOf(operation).trigger).toMatchObject(trigger ?? {});
  });

  test('the first success with a schema is what comes back, else the default', () => {
    const answer = (name: string) => ({ description: '-', schema: { type: 'object', properties: { [name]: { type: 'string' } } } });
    const named = (responses: JsonObject) => operationOf({ responses }).outputs.fields.map(({ name }) => name);
    expect(named({ default: answer('any'), 400: answer('fault'), 204: { description: '-' }, 201: answer('made') })).toEqual(['made']);
    expect(named({ default: answer('any'), 400: answer('fault') })).toEqual(['any']);
    expect(named({ 400: answer('fault') })).toEqual([]);
  });

  test.each([
    [500, 0],
    [501, 1],
  ])('%d of them: %d more than are shown', (count, more) => {
    const paths = Object.fromEntries(Array.from({ length: count }, (_, index) => [`/p${index}`, { get: { operationId: `P${index}` } }]));
    const swagger = { swagger: '2.0', info: {}, paths };
    const preview = previewOf({ files: { 'apiDefinition.swagger.json': JSON.stringify(swagger) } });
    expect([preview.operations.length, preview.moreOperations]).toEqual([500, more]);
  });
});

describe('the connection', () => {
  const waysOf = ({ connection }: Preview) =>
    connection?.ways.map(({ name, fields }) => [
      name,
      fields.map(({ label, kind, required }) => `${label}: ${kind}${required ? ' *' : ''}`),
    ]);

  test('asks for what apiProperties.json says', () => {
    expect(waysOf(previewOf({}))).toEqual([[undefined, ['API Key: secret *']]]);
  });

  test('leaves out what is hidden, and shows a log-in as a button', () => {
    const connectionParameters = {
      api_key: null,
      token: { type: 'oauthSetting', oAuthSettings: {} },
      'token:clientId': { type: 'string', uiDefinition: { displayName: 'Client', constraints: { hidden: 'true' } } },
      region: {
        type: 'string',
        uiDefinition: { displayName: 'Region' },
        allowedValues: [{ text: 'Europe', value: 'eu' }, { value: 'us' }],
      },
    };
    const preview = previewOf({ properties: { properties: { connectionParameters } } });
    expect(waysOf(preview)).toEqual([[undefined, ['token: sign-in', 'Region: choice']]]);
    expect(preview.connection?.ways[0]?.fields[1]?.choices).toEqual(['Europe', 'us']);
  });

  test('lets the user choose among sets', () => {
    const set = (name: string) => ({
      name,
      uiDefinition: { displayName: `By ${name}` },
      parameters: { [name]: { type: 'securestring', uiDefinition: { displayName: name } } },
    });
    const connectionParameterSets = { uiDefinition: { displayName: 'How to sign in' }, values: [set('key'), set('password')] };
    const preview = previewOf({ properties: { properties: { connectionParameters: null, connectionParameterSets } } });
    expect(preview.connection?.question).toBe('How to sign in');
    expect(waysOf(preview)).toEqual([
      ['By key', ['key: secret']],
      ['By password', ['password: secret']],
    ]);
  });

  test('is not known where the file cannot be read', () => {
    expect(previewOf({ files: { 'apiProperties.json': '[]' } }).connection).toBeUndefined();
  });
});

describe('findings stand at the nearest thing that is shown', () => {
  const rulesAt = ({ remarks }: Preview, place: PlaceKey) => remarks.get(place)?.map(({ rule }) => rule);

  test('a text that is too long, at its operation', () => {
    const preview = previewOf({ swagger: { paths: { '/tickets': { get: { summary: 'List '.repeat(40) } } } } });
    expect(rulesAt(preview, 'swagger /paths/~1tickets/get')).toContain('OperationSummaryTooLong');
  });

  test('a schema that is used by reference, at every field that it makes', () => {
    const preview = previewOf({
      swagger: { definitions: { Ticket: { properties: { subject: { type: 'string', enum: ['a', 'a'] } } } } },
    });
    const place = 'swagger /definitions/Ticket/properties/subject';
    expect(rulesAt(preview, place)?.length).toBeGreaterThan(0);
    const showing = preview.operations.filter(({ outputs }) =>
      outputs.fields.some((field) => [field, ...field.fields].some(({ places }) => places.includes(place))),
    );
    expect(showing.map(({ id }) => id)).toEqual(['ListTickets', 'CreateTicket', 'GetTicket', 'OnTicketChanged']);
  });

  test('a connection field without a text, at the field', () => {
    const preview = previewOf({ properties: { properties: { connectionParameters: { api_key: { uiDefinition: { description: '' } } } } } });
    expect(rulesAt(preview, 'properties /properties/connectionParameters/api_key')?.length).toBeGreaterThan(0);
  });

  test('what is about nothing shown is counted', () => {
    expect(previewOf({ files: { 'readme.md': null } }).otherFindings).toBeGreaterThan(0);
  });
});

test.each([
  ['no swagger', null],
  ['a swagger that is no object', '[]'],
  ['OpenAPI 3', '{"openapi":"3.0.0","paths":{}}'],
])('%s gives no preview', (_, text) => {
  expect(previewConnector(applyExample({ files: { 'apiDefinition.swagger.json': text } }), [])).toBeUndefined();
});
