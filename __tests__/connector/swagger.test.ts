import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { COUNT_LIMIT, DEPTH_LIMIT } from '../../src/connector/swagger/schema-graph.ts';
import { MAX_SOURCE_OPERATIONS, Swagger, templateVariables } from '../../src/connector/swagger/swagger.ts';

function reference(name: string): JsonObject {
  return { $ref: `#/definitions/${name}` };
}

function withDefinitions(definitions: JsonObject): Swagger {
  return new Swagger({ swagger: '2.0', definitions });
}

function sizeOf(definitions: JsonObject, name: string): { count: number; depth: number } {
  const swagger = withDefinitions(definitions);
  const schema = swagger.definitions.get(name)?.value;
  return { count: swagger.graph.expandedCount(schema), depth: swagger.graph.expandedDepth(schema) };
}

describe('operations', () => {
  const swagger = new Swagger({
    consumes: ['application/json'],
    paths: {
      '/b/{id}': {
        parameters: [
          { name: 'id', in: 'path' },
          { name: 'q', in: 'query', description: 'of the path' },
          { $ref: '#/parameters/limit' },
          { $ref: '#/parameters/none' },
        ],
        post: { operationId: 'B', parameters: [{ name: 'q', in: 'query' }, { name: 'q', in: 'header' }, 'nonsense'], consumes: [] },
        get: { operationId: 'B', 'x-ms-visibility': 'Internal', deprecated: 'true' },
        trace: { operationId: 'T' },
      },
      'x-notes': { get: {} },
      '/a': { get: { operationId: '', responses: { 200: { $ref: '#/responses/ok' }, 404: { $ref: '#/responses/loop' }, 'x-z': {} } } },
    },
    parameters: { limit: { name: 'limit', in: 'query', required: true } },
    responses: { ok: { description: 'OK', schema: { type: 'object' } }, loop: { $ref: '#/responses/ok' } },
  });

  test('come in file order, with the methods that Swagger 2.0 knows', () => {
    expect(swagger.operations.map((operation) => operation.pointer)).toEqual([
      '/paths/~1b~1{id}/post',
      '/paths/~1b~1{id}/get',
      '/paths/~1a/get',
    ]);
  });

  test('have an id only when it is a text that is not empty; the first of several counts', () => {
    expect(swagger.operations.map((operation) => operation.id)).toEqual(['B', 'B', undefined]);
    expect(swagger.operation('B')?.method).toBe('post');
    expect(swagger.operation('b')).toBeUndefined();
  });

  test('are internal in any spelling, and deprecated only by the boolean', () => {
    expect(swagger.operations.map(({ internal, deprecated }) => [internal, deprecated])).toEqual([
      [false, false],
      [true, false],
      [false, false],
    ]);
  });

  test('take over the parameters of the path that they do not override', () => {
    const places = swagger.operations[0]?.parameters.map(({ in: location, name, usedAt, writtenAt }) => [
      location,
      name,
      usedAt,
      writtenAt,
    ]);
    expect(places).toEqual([
      ['query', 'q', '/paths/~1b~1{id}/post/parameters/0', '/paths/~1b~1{id}/post/parameters/0'],
      ['header', 'q', '/paths/~1b~1{id}/post/parameters/1', '/paths/~1b~1{id}/post/parameters/1'],
      ['path', 'id', '/paths/~1b~1{id}/parameters/0', '/paths/~1b~1{id}/parameters/0'],
      ['query', 'limit', '/paths/~1b~1{id}/parameters/2', '/parameters/limit'],
    ]);
  });

  test('consume what they say, even when that is nothing, else what the document says', () => {
    expect(swagger.operations.map((operation) => operation.consumes)).toEqual([[], ['application/json'], ['application/json']]);
  });

  test('follow a response reference one step and no further', () => {
    expect(swagger.operations[2]?.responses.map(({ code, writtenAt }) => [code, writtenAt])).toEqual([['200', '/responses/ok']]);
  });
});

describe('references', () => {
  const swagger = withDefinitions({
    'a/b': { type: 'string' },
    'a b': { type: 'integer' },
    alias: reference('a~1b'),
    'alias of alias': reference('alias'),
    round: reference('about'),
    about: reference('round'),
    number: { $ref: 5 },
    nothing: null,
  });

  test.each([
    ['#/definitions/a~1b', { type: 'string' }],
    ['#/definitions/a%20b', { type: 'integer' }],
    ['#/definitions/alias of alias', { type: 'string' }],
    ['#/definitions/round', undefined],
    ['#/definitions/number', undefined],
    ['#/definitions/nothing', undefined],
    ['#/definitions/__proto__', undefined],
    ['#/definitions/a~2b', undefined],
    ['#/definitions/a/b', undefined],
    ['#/definitions/%E0%A4%A', undefined],
    ['other.json#/definitions/alias', undefined],
    [7, undefined],
  ])('%s leads to %j', (target: JsonValue, expected) => {
    expect(swagger.resolveSchema({ $ref: target })).toEqual(expected);
  });

  test('a chain of 50,000 definitions that only refer on is followed to its end', () => {
    const chain: Record<string, JsonValue> = { d50000: { type: 'string' } };
    for (let index = 0; index < 50_000; index += 1) chain[`d${index}`] = reference(`d${index + 1}`);
    const swaggerWithChain = withDefinitions(chain);
    expect(swaggerWithChain.resolveSchema(reference('d0'))).toEqual({ type: 'string' });
    expect(swaggerWithChain.graph.expandedCount(reference('d0'))).toBe(1);
  });
});

describe('expanded counts and depths', () => {
  test('a reference costs nothing and every use counts again', () => {
    const pair = { properties: { a: reference('Leaf'), b: reference('Leaf') } };
    expect(sizeOf({ Leaf: { properties: { x: {} } }, Pair: pair }, 'Pair')).toEqual({ count: 5, depth: 3 });
  });

  test('properties, items, additional properties and parts of allOf count, examples do not', () => {
    const all = {
      properties: { a: {} },
      items: {},
      additionalProperties: {},
      allOf: [{}, {}],
      example: { properties: { b: {} } },
      not: {},
    };
    expect(sizeOf({ All: all }, 'All')).toEqual({ count: 6, depth: 2 });
  });

  test('a reference that is open already counts one and ends its branch', () => {
    expect(sizeOf({ Tree: { properties: { children: { items: reference('Tree') } } } }, 'Tree')).toEqual({ count: 3, depth: 3 });
  });

  test('what is open depends on where one enters a circle', () => {
    const circle = {
      A: { properties: { b: reference('B'), c: {} } },
      B: { properties: { a: reference('A') } },
      Outside: { items: reference('A') },
    };
    expect(sizeOf(circle, 'A')).toEqual({ count: 4, depth: 3 });
    expect(sizeOf(circle, 'B')).toEqual({ count: 4, depth: 3 });
    expect(sizeOf(circle, 'Outside')).toEqual({ count: 5, depth: 4 });
  });

  test('a reference to nothing counts one', () => {
    expect(sizeOf({ A: { properties: { x: reference('none') } } }, 'A')).toEqual({ count: 2, depth: 2 });
  });

  test('written schemas are counted without following anything', () => {
    const swagger = withDefinitions({ A: { properties: { x: reference('B'), y: { items: {} } } }, B: {} });
    expect(swagger.graph.writtenCount(swagger.definitions.get('A')?.value)).toBe(4);
  });

  test('definitions that would unfold to 2^60 nodes are answered with the limit', () => {
    const doubling: Record<string, JsonValue> = { d60: {} };
    for (let index = 0; index < 60; index += 1) {
      doubling[`d${index}`] = { properties: { a: reference(`d${index + 1}`), b: reference(`d${index + 1}`) } };
    }
    expect(sizeOf(doubling, 'd0')).toEqual({ count: COUNT_LIMIT, depth: 61 });
    expect(sizeOf(doubling, 'd52')).toEqual({ count: 511, depth: 9 });
  });

  test('definitions that all refer to each other are answered', () => {
    const names = Array.from({ length: 40 }, (_, index) => `d${index}`);
    const properties = Object.fromEntries(names.map((name) => [name, reference(name)]));
    const tangle = Object.fromEntries(names.map((name) => [name, { properties }]));
    expect(sizeOf(tangle, 'd0')).toEqual({ count: COUNT_LIMIT, depth: 41 });
  });

  test('a circle of 50,000 definitions is answered', () => {
    const circle: Record<string, JsonValue> = {};
    for (let index = 0; index < 50_000; index += 1) circle[`d${index}`] = { properties: { next: reference(`d${(index + 1) % 50_000}`) } };
    expect(sizeOf(circle, 'd7')).toEqual({ count: COUNT_LIMIT, depth: DEPTH_LIMIT });
  });
});

describe('uses of schemas', () => {
  const swagger = new Swagger({
    paths: {
      '/a': {
        get: { operationId: 'Get', responses: { 200: { schema: { items: reference('Out') } } } },
        post: { operationId: 'Post', parameters: [{ in: 'body', schema: reference('In') }], responses: {} },
      },
      '/hooks': { 'x-ms-notification-content': { schema: reference('Event') }, post: { operationId: 'Hook' } },
    },
    definitions: {
      In: { properties: { s: reference('Shared') } },
      Out: { allOf: [reference('Shared')] },
      Shared: {},
      Event: {},
      Unused: {},
    },
  });

  test.each([
    ['In', { input: true, output: false }, ['Post']],
    ['Out', { input: false, output: true }, ['Get']],
    ['Shared', { input: true, output: true }, ['Get', 'Post']],
    ['Event', { input: false, output: true }, ['Hook']],
    ['Unused', { input: false, output: false }, []],
  ])('%s goes in and out as its users do', (name, roles, users) => {
    const definition = swagger.definitions.get(name);
    expect(definition && swagger.rolesOf(definition)).toEqual(roles);
    expect(definition && swagger.operationsUsing(definition).map((operation) => operation.id)).toEqual(users);
  });

  test('of ever so many operations that use a definition, the first ones are named', () => {
    const paths = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, index) => [
        `/${index}x`,
        { get: { operationId: `O${index}`, responses: { 200: { schema: reference('A') } } } },
      ]),
    );
    const many = new Swagger({ paths, definitions: { A: { items: reference('B') }, B: {} } });
    const last = many.definitions.get('B');
    expect(last && many.operationsUsing(last).map((operation) => operation.id)).toEqual(
      Array.from({ length: MAX_SOURCE_OPERATIONS }, (_, index) => `O${index}`),
    );
  });

  test('a property is found through references and allOf, with the schema that declares it', () => {
    const base = { required: ['id'], properties: { id: { type: 'string' } } };
    const inherited = withDefinitions({
      Base: base,
      Derived: { allOf: [reference('Base'), reference('Derived')], properties: { own: reference('Base') } },
    });
    expect(inherited.property(reference('Derived'), 'id')).toEqual({
      schema: { type: 'string' },
      written: { type: 'string' },
      owner: base,
      required: true,
    });
    expect(inherited.property(reference('Derived'), 'own')).toMatchObject({ schema: base, written: reference('Base'), required: false });
    expect(inherited.property(reference('Derived'), 'none')).toBeUndefined();
  });
});

describe('hostile documents', () => {
  const values: readonly JsonValue[] = [
    null,
    true,
    0,
    '',
    'text',
    [],
    [null],
    {},
    { $ref: null },
    JSON.parse('{"__proto__": {"get": {}}}'),
  ];
  const keys = ['info', 'paths', 'definitions', 'parameters', 'responses', 'consumes', 'security', 'tags'];

  test('are read whatever type anything has', () => {
    for (const key of keys) {
      for (const value of values) {
        for (const wrapped of [value, [value], { k: value }, { k: { get: value, parameters: value, properties: value } }]) {
          const swagger = new Swagger({ [key]: wrapped });
          const seen = swagger.operations.flatMap((operation) => [...operation.parameters, ...operation.responses, ...operation.schemas]);
          const roles = [...swagger.definitions.values()].map((definition) => swagger.rolesOf(definition));
          expect([seen, roles, swagger.schemaRoots, swagger.operationsById].every((found) => found !== undefined)).toBe(true);
        }
      }
    }
  });

  test('inherited members are never taken for members of the document', () => {
    const swagger = new Swagger(
      JSON.parse('{"paths": {"/a": {"__proto__": {"get": {}}}}, "definitions": {"__proto__": {"type": "string"}}}'),
    );
    expect(swagger.operations).toEqual([]);
    expect(swagger.resolveSchema(reference('__proto__'))).toEqual({ type: 'string' });
    expect(swagger.resolveSchema(reference('constructor'))).toBeUndefined();
  });

  test('100,000 parameters of one name are one identity', () => {
    const parameters = Array.from({ length: 100_000 }, () => ({ name: 'q', in: 'query' }));
    const swagger = new Swagger({ paths: { '/a': { parameters, get: { parameters } } } });
    expect(swagger.operations[0]?.parameters).toHaveLength(100_000);
  });
});

test.each([
  ['/a/{b}/{c}', ['b', 'c']],
  ['/items({id})/{name}.{ext}', ['id', 'name', 'ext']],
  ['/a/{b', []],
  ['/a/{}', ['']],
  ['/plain', []],
])('the variables of %s are %j', (path, variables) => {
  expect(templateVariables(path)).toEqual(variables);
});
