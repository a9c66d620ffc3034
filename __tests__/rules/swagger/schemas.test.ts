import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { plainText } from '../../../src/text/render.ts';
import { complaintsOf, findingsOf, pointersOf, withParameters } from './findings.ts';

function objectWith(count: number): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`field${index}`, { type: 'string' }])),
  };
}

function searchAnswering(responses: JsonObject, operation: JsonObject = {}): JsonObject {
  return withParameters([], { responses, ...operation });
}

describe('SchemaDefinitionSetIncorrectly', () => {
  const helpFor = (responses: JsonObject): string[] =>
    complaintsOf(searchAnswering(responses))
      .filter(({ rule }) => rule.id === 'SchemaDefinitionSetIncorrectly')
      .map(({ complaint }) => plainText(complaint.help ?? []));

  test('asks to delete the schema of an answer without content', () => {
    expect(helpFor({ '204': { description: 'Done', schema: objectWith(1) } })).toEqual([
      "Delete the 'schema': '204' means that the service answers nothing.",
    ]);
  });

  test('leaves the schema of the default response to the rule about it', () => {
    expect(helpFor({ '200': { description: 'OK' }, default: { description: 'Error', schema: objectWith(1) } })).toEqual([]);
  });
});

describe('BodySchemaCountExceedsMaxAllowed', () => {
  test('counts inline bodies and responses where they stand', () => {
    const patch = withParameters([{ name: 'body', in: 'body', schema: objectWith(512) }], {
      responses: { '200': { description: 'OK', schema: objectWith(512) } },
    });
    expect(pointersOf('BodySchemaCountExceedsMaxAllowed', patch)).toEqual([
      '/paths/~1search/get/parameters/0/schema',
      '/paths/~1search/get/responses/200/schema',
    ]);
  });

  test('counts a definition at each use, and names only the definitions that are too large', () => {
    const definitions = {
      Half: objectWith(255),
      Two: { type: 'object', properties: { a: { $ref: '#/definitions/Half' }, b: { $ref: '#/definitions/Half' } } },
    };
    expect(pointersOf('BodySchemaCountExceedsMaxAllowed', { definitions })).toEqual(['/definitions/Two']);
    expect(pointersOf('BodySchemaCountExceedsMaxAllowed', { definitions: { ...definitions, Half: objectWith(254) } })).toEqual([]);
  });

  test('answers at once for definitions that would unfold without end', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => {
        const next = { $ref: `#/definitions/Level${index + 1}` };
        return [`Level${index}`, { type: 'object', properties: { a: next, b: next } }];
      }),
    );
    const patch = { definitions: { ...definitions, Level60: { type: 'string' } } };
    expect(findingsOf('BodySchemaCountExceedsMaxAllowed', patch)[0]).toBe(
      '/definitions/Level0: The definition `Level0` has 1,100 or more parts, references followed; at most 512 are allowed.',
    );
  });
});

describe('references', () => {
  test.each<[string, string | null]>([
    ['#/definitions/Queue', null],
    ['#/definitions/queue', 'SchemaReferenceNotFound'],
    ['#/definitions/Queue/properties/id', 'SchemaReferenceNotValid'],
    ['#/parameters/Limit', 'SchemaReferenceNotValid'],
    ['https://contoso.example/queue.json', 'SchemaReferenceNotValid'],
    ['', 'SchemaReferenceNotValid'],
    ['#/definitions/a~b', 'JsonPointerNotValid'],
    ['#/definitions/constructor', 'SchemaReferenceNotFound'],
    ['#/definitions/__proto__', 'SchemaReferenceNotFound'],
  ])('%s gives %s', ($ref, rule) => {
    const patch = { definitions: { Ticket: { properties: { queue: { $ref } } } } };
    const found = complaintsOf(patch).map((item) => `${item.rule.id} ${item.complaint.pointer}`);
    expect(found).toEqual(rule === null ? [] : [`${rule} /definitions/Ticket/properties/queue/$ref`]);
  });

  test('finds names with escapes', () => {
    const definitions = { 'a/b c': { type: 'string' }, Ticket: { properties: { x: { $ref: '#/definitions/a~1b%20c' } } } };
    expect(complaintsOf({ definitions })).toEqual([]);
  });

  test('a shared response that is missing is named where it is used, whatever else it is called', () => {
    const patch = searchAnswering({ '404': { $ref: '#/responses/Gone' }, '410': { $ref: '#/responses/a/b' } });
    expect(pointersOf('ResponseReferenceNotFound', patch)).toEqual(['/paths/~1search/get/responses/404/$ref']);
    expect(pointersOf('ResponseReferenceNotValid', patch)).toEqual(['/paths/~1search/get/responses/410/$ref']);
  });
});

describe('required properties', () => {
  const ticket = (schema: JsonObject): JsonObject => ({ definitions: { Case: schema } });

  test.each<[string, JsonObject, readonly string[]]>([
    ['declared by a part', { allOf: [{ $ref: '#/definitions/Queue' }], required: ['id'] }, []],
    ['declared beside the part that requires it', { allOf: [{ $ref: '#/definitions/Queue' }, { required: ['id'] }] }, []],
    ['declared by nobody', { allOf: [{ $ref: '#/definitions/Queue' }], required: ['id', 'due'] }, ['/definitions/Case/required/1']],
    ['of an object without properties', { type: 'object', required: ['due'] }, ['/definitions/Case/required/0']],
    ['named like something inherited', { type: 'object', required: ['toString'] }, ['/definitions/Case/required/0']],
  ])('RequiredPropertyDefinitionMissing: %s', (_what, schema, pointers) => {
    expect(pointersOf('RequiredPropertyDefinitionMissing', ticket(schema))).toEqual(pointers);
  });

  test('what an unresolved part declares is not known, so nothing is said of it', () => {
    const patch = ticket({ allOf: [{ $ref: '#/definitions/Gone' }], required: ['due'] });
    expect(pointersOf('RequiredPropertyDefinitionMissing', patch)).toEqual([]);
  });

  test('a hidden default in an answer need not be required', () => {
    const source = { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' };
    expect(pointersOf('PropertyMustBeRequired', { definitions: { Ticket: { properties: { source } } } })).toEqual([]);
    expect(pointersOf('PropertyMustBeRequired', { definitions: { NewTicket: { properties: { source } } } })).toEqual([
      '/definitions/NewTicket/properties/source',
    ]);
  });

  test('a hidden default behind a reference has to be required where it is used', () => {
    const patch = {
      definitions: {
        Source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' },
        NewTicket: { properties: { source: { $ref: '#/definitions/Source' } } },
      },
    };
    expect(pointersOf('PropertyMustBeRequired', patch)).toEqual(['/definitions/NewTicket/properties/source']);
  });

  test('the fix keeps what was required before, and mends all properties at once', () => {
    const source = { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' };
    const found = complaintsOf({ definitions: { NewTicket: { properties: { source, channel: source } } } });
    const edits = [{ op: 'set', pointer: '/definitions/NewTicket/required', value: ['subject', 'source', 'channel'] }];
    expect(found.map(({ complaint }) => complaint.fix)).toEqual([
      { kind: 'json', edits },
      { kind: 'json', edits },
    ]);
  });
});

describe('RequiredLoopInSchemaNotAllowed', () => {
  const requiring = (name: string): JsonObject => ({ required: ['next'], properties: { next: { $ref: `#/definitions/${name}` } } });

  test('names the circle once, at its first definition', () => {
    const definitions = { Start: requiring('A'), A: requiring('B'), B: requiring('A') };
    expect(findingsOf('RequiredLoopInSchemaNotAllowed', { definitions })).toEqual([
      '/definitions/A: `A` and `B` require each other in a circle.',
    ]);
  });

  test.each<[string, JsonObject]>([
    ['an optional link', { properties: { next: { $ref: '#/definitions/A' } } }],
    ['a list', { required: ['next'], properties: { next: { type: 'array', items: { $ref: '#/definitions/A' } } } }],
    ['a link that leads nowhere', requiring('Gone')],
  ])('%s breaks the circle', (_what, schema) => {
    expect(pointersOf('RequiredLoopInSchemaNotAllowed', { definitions: { A: schema } })).toEqual([]);
  });

  test('a chain of 20,000 definitions is followed to its end', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`A${index}`, requiring(`A${(index + 1) % 20_000}`)]),
    );
    expect(pointersOf('RequiredLoopInSchemaNotAllowed', { definitions })).toEqual(['/definitions/A0']);
  });
});

describe('responses', () => {
  const ticket = { $ref: '#/definitions/Ticket' };

  test.each<[string, JsonObject, number]>([
    ['an empty schema', { '200': { description: 'OK', schema: ticket }, default: { description: 'Error', schema: {} } }, 0],
    ['a reference', { '200': { description: 'OK' }, default: { description: 'Error', schema: ticket } }, 1],
    ['a shared response', { default: { $ref: '#/responses/Error' } }, 1],
  ])('DefaultResponseHasSchema: %s', (_what, answers, count) => {
    const patch = { ...searchAnswering(answers), responses: { Error: { description: 'Error', schema: ticket } } };
    expect(pointersOf('DefaultResponseHasSchema', patch)).toEqual(Array(count).fill('/paths/~1search/get/responses/default'));
  });

  test('the schema of a default response is only removed where flows keep their fields', () => {
    const fixOf = (answers: JsonObject): unknown =>
      complaintsOf(searchAnswering(answers)).find(({ rule }) => rule.id === 'DefaultResponseHasSchema')?.complaint.fix;
    const pointer = '/paths/~1search/get/responses/default';
    expect(fixOf({ '200': { description: 'OK', schema: ticket }, default: { description: 'Error', schema: ticket } })).toEqual({
      kind: 'json',
      edits: [{ op: 'remove', pointer }],
    });
    expect(fixOf({ '200': { description: 'OK' }, default: { description: 'All', schema: ticket } })).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['200', true],
    ['456', true],
    ['599', true],
    ['x-note', true],
    ['600', false],
    ['2XX', false],
    ['20', false],
    ['Default', false],
  ])('%s is a response code: %s', (code, isFine) => {
    const patch = searchAnswering({ [code]: { description: 'OK' } });
    expect(pointersOf('ResponseMustBeDefaultOrHttpStatusCode', patch)).toHaveLength(isFine ? 0 : 1);
  });

  test('examples are compared with the operation, not with the document, where it has a list', () => {
    const examples = { 'application/json': [{ id: '7' }] };
    const patch = searchAnswering({ '200': { description: 'OK', schema: ticket, examples } }, { produces: ['text/plain'] });
    expect(pointersOf('ResponseExampleMustBeProducedByOperation', patch)).toEqual([
      '/paths/~1search/get/responses/200/examples/application~1json',
    ]);
  });
});
