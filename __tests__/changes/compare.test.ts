import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { SAMPLE_SWAGGER } from '../../src/rules/swagger/sample.ts';
import { plainText } from '../../src/text/render.ts';
import { api, changesBetween, inShort, sampleWith } from './swaggers.ts';

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };

function breakingBetween(old: JsonValue, now: JsonValue): string[] {
  return inShort(changesBetween(old, now).filter(({ impact }) => impact === 'breaking'));
}

describe('a path that makes up for a new base path', () => {
  const at = (basePath: string, path: string): JsonValue => ({ basePath, paths: { [path]: { get: { operationId: 'A', responses: {} } } } });
  const told = (old: JsonValue, now: JsonValue): string[] =>
    changesBetween(old, now)
      .filter(({ rule }) => rule === 'OperationPathChanged')
      .map(({ message }) => plainText(message));

  test('is still breaking, and not said to be another address', () => {
    expect(told(at('/', '/v1/me'), at('/v1', '/me'))).toEqual([
      "Flows that use 'A' can fail while the update is rolled out: the path was changed from '/v1/me' to '/me', though calls go to the same address.",
    ]);
  });

  test('is told from one that leads elsewhere', () => {
    expect(told(at('/', '/v1/me'), at('/v2', '/me'))).toEqual([
      "Flows that use 'A' will call another address: the path was changed from '/v1/me' to '/me'.",
    ]);
  });
});

describe('another way to sign in', () => {
  const definitions = (name: string): JsonValue => ({ securityDefinitions: { [name]: { type: 'apiKey', in: 'header', name: 'X-Key' } } });
  const told = (old: JsonValue, now: JsonValue): string[] =>
    changesBetween(old, now).map(({ rule, message }) => `${rule}: ${plainText(message)}`);

  test('is told once when the definitions and what is asked for change together', () => {
    const before = { ...(definitions('key') as JsonObject), security: [{ key: [] }] };
    const after = { ...(definitions('token') as JsonObject), security: [{ token: [] }] };
    expect(told(before, after)).toEqual([
      "SecurityChanged: Existing connections may have to be made again: 'securityDefinitions' and 'security' were changed.",
    ]);
  });

  test('is told by the one key that changed', () => {
    expect(told(definitions('key'), definitions('token'))).toEqual([
      "SecurityChanged: Existing connections may have to be made again: 'securityDefinitions' was changed.",
    ]);
  });
});

describe('identity', () => {
  test('a parameter that moves from the path to its operations is no change', () => {
    const parameter = { name: 'q', in: 'query', type: 'string' };
    const get = (parameters: JsonValue[]): JsonObject => ({ operationId: 'A', parameters, responses: {} });
    const old = { paths: { '/a': { parameters: [parameter], get: get([]) } } };
    expect(changesBetween(old, { paths: { '/a': { get: get([parameter]) } } })).toEqual([]);
  });

  test('parameters in another order are no change', () => {
    const [one, other] = [
      { name: 'a', in: 'query', type: 'string' },
      { name: 'b', in: 'query', type: 'string', required: true },
    ];
    const get = (parameters: JsonValue[]): JsonObject => ({ paths: { '/a': { get: { operationId: 'A', parameters } } } });
    expect(changesBetween(get([one, other]), get([other, one]))).toEqual([]);
  });

  test('a definition that is written where it is used, renamed, or split into allOf is no change', () => {
    const thing = { type: 'object', required: ['a'], properties: { a: text, b: number } };
    const parts = {
      base: { required: ['a'], properties: { a: text } },
      all: { allOf: [{ $ref: '#/definitions/base' }], type: 'object', properties: { b: number } },
    };
    const old = api({ Thing: thing }, { $ref: '#/definitions/Thing' }, { $ref: '#/definitions/Thing' });
    expect(changesBetween(old, api({}, thing, thing))).toEqual([]);
    expect(changesBetween(old, api({ Other: thing }, { $ref: '#/definitions/Other' }, { $ref: '#/definitions/Other' }))).toEqual([]);
    expect(changesBetween(old, api(parts, { $ref: '#/definitions/all' }, { $ref: '#/definitions/all' }))).toEqual([]);
  });

  test('a shared parameter or response that is written where it is used is no change', () => {
    const parameter = { name: 'q', in: 'query', type: 'string' };
    const response = { description: 'OK', schema: text };
    const get = (entry: JsonValue, answer: JsonValue): JsonObject => ({
      '/a': { get: { operationId: 'A', parameters: [entry], responses: { 200: answer } } },
    });
    const shared = {
      paths: get({ $ref: '#/parameters/q' }, { $ref: '#/responses/ok' }),
      parameters: { q: parameter },
      responses: { ok: response },
    };
    expect(changesBetween(shared, { paths: get(parameter, response) })).toEqual([]);
  });

  test('an operation is known by its id alone, also when another one takes its place', () => {
    const get = (id: string): JsonObject => ({ paths: { '/a': { get: { operationId: id, responses: {} } } } });
    expect(inShort(changesBetween(get('A'), get('a')))).toEqual(['OperationDeleted operation/A', 'OperationAdded operation/a']);
  });

  test('a body is the body whatever its name, so that only what is new in it is required', () => {
    const post = (name: string, schema: JsonObject): JsonObject => ({
      paths: { '/a': { post: { operationId: 'A', parameters: [{ name, in: 'body', schema }], responses: {} } } },
    });
    const old = post('body', { properties: { a: text } });
    expect(inShort(changesBetween(old, post('item', { required: ['b'], properties: { a: text, b: text } })))).toEqual([
      'BodyParameterRenamed operation/A/parameter/item/name',
      'RequiredInputFieldAdded operation/A/parameter/item/schema/b',
    ]);
  });

  test('two parameters of one name are told apart by where they are', () => {
    const get = (inHeader: string): JsonObject => ({
      paths: {
        '/{id}': {
          get: {
            operationId: 'A',
            parameters: [
              { name: 'id', in: 'path' },
              { name: 'id', in: inHeader },
            ],
          },
        },
      },
    });
    expect(inShort(changesBetween(get('query'), get('header')))).toEqual(['ParameterLocationChanged operation/A/parameter/id/in']);
  });

  test('what a webhook sends belongs to the trigger of the path', () => {
    const path = (type: string): JsonObject => ({
      paths: {
        '/h': {
          'x-ms-notification-content': { schema: { properties: { id: { type } } } },
          get: { operationId: 'ListHooks' },
          post: { operationId: 'OnEvent', 'x-ms-trigger': 'single' },
        },
      },
    });
    expect(inShort(changesBetween(path('string'), path('integer')))).toEqual([
      'OutputFieldTypeChanged operation/OnEvent/responses/x-ms-notification-content/schema/id/type',
    ]);
  });
});

describe('value paths', () => {
  test('name properties, and the elements of lists as items', () => {
    const nested = (leaf: JsonObject): JsonObject => ({ properties: { a: { items: { items: { properties: { b: leaf } } } } } });
    const [old, now] = [api({}, nested(text), nested(text)), api({}, nested(number), nested(number))];
    expect(inShort(changesBetween(old, now))).toEqual([
      'InputFieldTypeChanged operation/X/parameter/body/schema/a/items/items/b/type',
      'OutputFieldTypeChanged operation/X/responses/200/schema/a/items/items/b/type',
    ]);
  });

  test('end at the schema for the root', () =>
    expect(inShort(changesBetween(api({}, text), api({}, number)))).toEqual([
      'OutputFieldTypeChanged operation/X/responses/200/schema/type',
    ]));

  test('come once for every operation that shares a definition', () => {
    const changed = changesBetween(SAMPLE_SWAGGER, sampleWith({ definitions: { Ticket: { properties: { id: { type: 'integer' } } } } }));
    expect(inShort(changed)).toEqual([
      'OutputFieldTypeChanged operation/ListTickets/responses/200/schema/items/id/type',
      'OutputFieldTypeChanged operation/CreateTicket/responses/201/schema/id/type',
      'OutputFieldTypeChanged operation/GetTicket/responses/200/schema/id/type',
      'OutputFieldTypeChanged operation/OnTicketChanged/responses/x-ms-notification-content/schema/id/type',
    ]);
    expect(changed.map(({ pointer }) => new Set([pointer]))).toEqual(
      changed.map(() => new Set(['/definitions/Ticket/properties/id/type'])),
    );
  });

  test('tell a recursive definition once around', () => {
    const node = (leaf: JsonObject): JsonObject => ({ Node: { properties: { value: leaf, next: { $ref: '#/definitions/Node' } } } });
    const result = { $ref: '#/definitions/Node' };
    expect(inShort(changesBetween(api(node(text), result), api(node(number), result)))).toEqual([
      'OutputFieldTypeChanged operation/X/responses/200/schema/value/type',
    ]);
  });

  test('go in the order of operations, old parameters, new inputs, responses', () => {
    const old = {
      paths: {
        '/a': {
          post: {
            operationId: 'A',
            parameters: [
              { name: 'body', in: 'body', schema: { properties: { a: text, b: text } } },
              { name: 'q', in: 'query' },
            ],
            responses: { 200: { schema: { properties: { r: text } } } },
          },
        },
        '/z': { get: { operationId: 'Z' } },
      },
    };
    const now = {
      paths: {
        '/b': {
          post: {
            operationId: 'A',
            parameters: [
              { name: 'new', in: 'query', required: true },
              { name: 'q', in: 'header' },
              { name: 'body', in: 'body', schema: { required: ['b', 'c'], properties: { c: text, b: text, a: number } } },
            ],
            responses: { 200: { schema: { properties: { r: number } } } },
          },
        },
      },
    };
    expect(breakingBetween(old, now)).toEqual([
      'OperationPathChanged operation/A',
      'InputFieldTypeChanged operation/A/parameter/body/schema/a/type',
      'InputFieldOptionalToRequired operation/A/parameter/body/schema/b/required',
      'ParameterLocationChanged operation/A/parameter/q/in',
      'RequiredParameterAdded operation/A/parameter/new',
      'RequiredInputFieldAdded operation/A/parameter/body/schema/c',
      'OutputFieldTypeChanged operation/A/responses/200/schema/r/type',
      'OperationDeleted operation/Z',
    ]);
  });
});

describe('what the detector lets pass is not breaking', () => {
  const field = (schema: JsonObject): JsonObject => ({ properties: { f: schema } });
  test.each<[string, JsonObject, JsonObject]>([
    ['an input that is gone, even a required one', api({}, {}, { required: ['f'], ...field(text) }), api({}, {}, {})],
    ['an input that is not required any more', api({}, {}, { required: ['f'], ...field(text) }), api({}, {}, field(text))],
    ['an optional output that is gone', api({}, field(text)), api({}, {})],
    ['a default that is gone', api({}, {}, field({ ...text, default: 'a' })), api({}, {}, field(text))],
    ['an input of int64 instead of int32', api({}, {}, field({ format: 'int32' })), api({}, {}, field({ format: 'int64' }))],
    ['a list of values of an input that is gone', api({}, {}, field({ enum: ['a'] })), api({}, {}, field({}))],
    ['a list of values of an output that is new', api({}, field(text)), api({}, field({ ...text, enum: ['a'] }))],
    ['a format of an output that is new', api({}, field(text)), api({}, field({ ...text, format: 'date-time' }))],
    ['a changed type in the values of a map', api({}, { additionalProperties: text }), api({}, { additionalProperties: number })],
    ['a new object with required fields', api({}, {}, {}), api({}, {}, field({ required: ['g'], properties: { g: text } }))],
  ])('%s', (_, old, now) => {
    expect(changesBetween(old, now)).not.toEqual([]);
    expect(breakingBetween(old, now)).toEqual([]);
  });

  test('anything about an error response', () => {
    const answers = (responses: JsonObject): JsonObject => ({ paths: { '/a': { get: { operationId: 'A', responses } } } });
    const old = answers({ 403: { schema: { required: ['a'], properties: { a: text } } }, default: { schema: text } });
    expect(inShort(changesBetween(old, answers({ 403: { schema: { type: 'array' } } })))).toEqual([
      'OtherChange operation/A/responses/403/schema',
      'OtherChange operation/A/responses/default',
    ]);
  });
});

describe('sentences', () => {
  test('speak of flows, and name the operation as people see it', () => {
    const [change] = changesBetween(SAMPLE_SWAGGER, sampleWith({ paths: { '/tickets/{ticketId}': { get: null } } }));
    expect(plainText(change?.message ?? [])).toBe("Flows that use 'Get a ticket' will fail: the operation was removed.");
    expect(plainText(change?.help ?? [])).toBe("Keep 'GetTicket', mark it deprecated, and add the new one as a revision.");
  });

  test('point at the new file, unless it is there no more', () => {
    const [gone] = changesBetween(SAMPLE_SWAGGER, sampleWith({ paths: { '/tickets/{ticketId}': { get: null } } }));
    expect(gone).toMatchObject({ side: 'base', pointer: '/paths/~1tickets~1{ticketId}/get' });
    expect(gone).not.toHaveProperty('counterpart');
    const [moved] = changesBetween(SAMPLE_SWAGGER, sampleWith({ host: 'other.contoso.example' }));
    expect(moved).toMatchObject({ side: 'head', pointer: '/host', counterpart: { side: 'base', pointer: '/host' } });
  });
});

describe('a single mutation gives exactly its change', () => {
  const operationIds = ['ListTickets', 'CreateTicket', 'GetTicket', 'ListQueues', 'GetQueueForm', 'OnTicketChanged', 'DeleteHook'];
  const at: Readonly<Record<string, readonly [string, string]>> = {
    ListTickets: ['/tickets', 'get'],
    CreateTicket: ['/tickets', 'post'],
    GetTicket: ['/tickets/{ticketId}', 'get'],
    ListQueues: ['/queues', 'get'],
    GetQueueForm: ['/queues/{queueId}/form', 'get'],
    OnTicketChanged: ['/hooks', 'post'],
    DeleteHook: ['/hooks/{hookId}', 'delete'],
  };
  const patch = (id: string, operation: JsonValue): JsonObject => {
    const [path, method] = at[id] ?? ['', ''];
    return { paths: { [path]: { [method]: operation } } };
  };

  test.each(operationIds)('removing %s', (id) =>
    expect(breakingBetween(SAMPLE_SWAGGER, sampleWith(patch(id, null)))).toEqual([`OperationDeleted operation/${id}`]),
  );

  test.each(operationIds)('renaming %s', (id) =>
    expect(inShort(changesBetween(SAMPLE_SWAGGER, sampleWith(patch(id, { operationId: 'Other' }))))).toEqual([
      `OperationDeleted operation/${id}`,
      'OperationAdded operation/Other',
    ]),
  );

  test.each(operationIds)('another description of %s', (id) =>
    expect(inShort(changesBetween(SAMPLE_SWAGGER, sampleWith(patch(id, { description: 'Other.' }))))).toEqual([
      `TextChanged operation/${id}/description`,
    ]),
  );

  test.each(operationIds)('a new required parameter of %s', (id) => {
    const [path, method] = at[id] ?? ['', ''];
    const known = (SAMPLE_SWAGGER as { paths: Record<string, Record<string, { parameters?: JsonValue[] }>> }).paths[path]?.[method]
      ?.parameters;
    const parameters = [...(known ?? []), { name: 'extra', in: 'header', required: true, type: 'string' }];
    expect(inShort(changesBetween(SAMPLE_SWAGGER, sampleWith(patch(id, { parameters }))))).toEqual([
      `RequiredParameterAdded operation/${id}/parameter/extra`,
    ]);
  });
});
