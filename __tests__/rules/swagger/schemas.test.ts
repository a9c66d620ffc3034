import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { schemaRules } from '../../../src/rules/swagger/schemas/index.ts';
import { totalSchemaCountExceedsMaxAllowed } from '../../../src/rules/swagger/schemas/schema-limits.ts';
import { plainText } from '../../../src/text/render.ts';
import { complaintsOf, findingsOf, plain, pointersOf, withParameters } from './findings.ts';
import * as told from './told.ts';

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

  test('asks for nothing special where other answers have content', () => {
    const schema = objectWith(1);
    expect(helpFor({ '202': { description: 'Taken', schema }, '204': { description: 'Done', schema } })).toEqual(['']);
  });

  const described = { description: 'OK', schema: objectWith(1) };
  const COMPLAINT = '/paths/~1search/get/responses: `FindTickets` describes its answer at `202` and `203`, but not at `200` or `201`.';
  test.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ['names the codes that have the answer', { '202': described, '203': described, '404': described }, {}, [COMPLAINT]],
    ['is content with 200', { '200': described, '202': described }, {}, []],
    ['is content with 201', { '201': described, '202': described }, {}, []],
    [
      'takes an empty schema at 200 for none',
      { '200': { description: 'OK', schema: {} }, '202': described, '203': described },
      {},
      [COMPLAINT],
    ],
    ['does not ask errors', { '404': described }, {}, []],
    ['does not ask operations that nobody sees', { '202': described }, { 'x-ms-visibility': 'internal' }, []],
  ])('%s', (_what, responses, operation, findings) => {
    expect(findingsOf('SchemaDefinitionSetIncorrectly', searchAnswering(responses, operation))).toEqual(findings);
  });

  test('does not ask the registration of a webhook, whose path says what comes', () => {
    const post = { operationId: 'Subscribe', responses: { '202': described } };
    const value = { paths: { '/hooks': { 'x-ms-notification-content': { schema: objectWith(1) }, post } } };
    expect(told.pointersOf(value, ...schemaRules)).toEqual([]);
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

describe('the size of schemas', () => {
  test('of a file is counted to the last part', () => {
    const definitions = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`Export${index}`, objectWith(511)]));
    expect(told.findingsOf({ definitions }, totalSchemaCountExceedsMaxAllowed)).toEqual([]);
    expect(told.findingsOf({ definitions: { ...definitions, One: { type: 'string' } } }, totalSchemaCountExceedsMaxAllowed)).toEqual([
      ' The schemas of the file have 8,193 parts; about 8,192 are allowed.',
    ]);
  });

  test.each([
    [1023, []],
    [1024, ['/paths/~1search/get: The operation `FindTickets` has 1,025 parameters and parts of schemas; about 1,024 are allowed.']],
  ])('of an operation counts a query parameter, the body and the answers: %i parts beside one parameter', (parts, findings) => {
    const parameters = [
      { name: 'q', in: 'query', type: 'string' },
      { name: 'body', in: 'body', schema: objectWith(300) },
    ];
    const responses = {
      '200': { description: 'OK', schema: objectWith(300) },
      '404': { description: 'None', schema: objectWith(parts - 603) },
    };
    const patch = withParameters(parameters, { responses });
    expect(findingsOf('OperationSchemaCountExceedsMaxAllowed', patch)).toEqual(findings);
  });

  const nested = (steps: number): JsonObject =>
    steps === 0 ? { type: 'string' } : { type: 'object', properties: { inner: nested(steps - 1) } };
  test('of an inline schema is told of this schema', () => {
    expect(findingsOf('SchemaTooDeep', searchAnswering({ '200': { description: 'OK', schema: nested(16) } }))).toEqual([
      '/paths/~1search/get/responses/200/schema: This schema is 17 levels deep; at most 16 are allowed.',
    ]);
    expect(
      findingsOf('BodySchemaCountExceedsMaxAllowed', searchAnswering({ '200': { description: 'OK', schema: objectWith(512) } })),
    ).toEqual(['/paths/~1search/get/responses/200/schema: This schema has 513 parts, references followed; at most 512 are allowed.']);
  });

  test('is told of the definition, not of those that refer to it', () => {
    const answer = searchAnswering({ '200': { description: 'OK', schema: { $ref: '#/definitions/Big' } } });
    expect(pointersOf('SchemaTooDeep', { ...answer, definitions: { Big: nested(16) } })).toEqual(['/definitions/Big']);
    expect(pointersOf('BodySchemaCountExceedsMaxAllowed', { ...answer, definitions: { Big: objectWith(512) } })).toEqual([
      '/definitions/Big',
    ]);
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
    ['a~b.json', 'SchemaReferenceNotValid'],
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

  test.each<[string, JsonObject, JsonObject | undefined]>([
    ['is wrapped where it stands alone', { $ref: '#/definitions/Queue' }, { allOf: [{ $ref: '#/definitions/Queue' }] }],
    ['is left to people where something stands beside it', { $ref: '#/definitions/Queue', title: 'Q' }, undefined],
    ['is left to people where it is no text', { $ref: 5 }, undefined],
  ])('a definition that is nothing but a reference %s', (_what, Case, value) => {
    const found = complaintsOf({ definitions: { Case } }).filter(({ rule }) => rule.id === 'SchemaRefLoopNotAllowed');
    expect(found.map(({ complaint }) => complaint.pointer)).toEqual(['/definitions/Case/$ref']);
    expect(found[0]?.complaint.fix).toEqual(value && { kind: 'json', edits: [{ op: 'set', pointer: '/definitions/Case', value }] });
  });

  test('a property may be nothing but a reference, and what stands beside it is named', () => {
    const queue = { $ref: '#/definitions/Queue', title: 'Queue', description: 'The queue.' };
    const patch = { definitions: { Case: { properties: { queue, next: { $ref: '#/definitions/Queue' } } } } };
    expect(pointersOf('SchemaRefLoopNotAllowed', patch)).toEqual([]);
    expect(findingsOf('AdditionalPropertyNotAllowedAdjacentToRef', patch)).toEqual([
      '/definitions/Case/properties/queue: Beside `$ref` stands `title` and `description`, which is ignored.',
    ]);
  });

  test.each<[string, JsonObject, JsonObject | undefined]>([
    ['is written out by the fix', { $ref: '#/responses/Gone' }, { description: 'Gone' }],
    ['is left to people where it leads nowhere', { $ref: '#/responses/Never' }, undefined],
  ])('a shared response that is nothing but a reference %s', (_what, Missing, value) => {
    const responses = { Gone: { description: 'Gone' }, Missing };
    const found = complaintsOf({ responses }).filter(({ rule }) => rule.id.startsWith('ResponseRef'));
    expect(found.map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`)).toEqual([
      'ResponseRefLoopNotAllowed /responses/Missing/$ref',
    ]);
    expect(found[0]?.complaint.fix).toEqual(value && { kind: 'json', edits: [{ op: 'set', pointer: '/responses/Missing', value }] });
  });

  test('a shared response that is there in a wrong form is not called missing', () => {
    const patch = { ...searchAnswering({ '404': { $ref: '#/responses/Gone' } }), responses: { Gone: 'gone' } };
    expect(pointersOf('ResponseReferenceNotFound', patch)).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ['a schema', { responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/T' } } } }],
    ['a parameter', { parameters: [{ $ref: '#/parameters/P' }], responses: {} }],
    ['a response', { responses: { '200': { $ref: '#/responses/R' } } }],
  ])('of %s are held against what they refer to', (_what, get) => {
    const shared = { definitions: { T: {} }, parameters: { P: { name: 'p', in: 'query' } }, responses: { R: { description: 'R' } } };
    expect(told.findingsOf({ paths: { '/t': { get } }, ...shared }, ...schemaRules)).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ['responses', { responses: 'OK' }],
    ['a response', { responses: { '200': 'OK' } }],
    ['a reference of a response', { responses: { '200': { $ref: 5 } } }],
    ['examples', { responses: { '200': { description: 'OK', examples: 'none' } } }],
    ['headers', { responses: { '200': { description: 'OK', headers: 'none' } } }],
    ['a reference of a schema', { responses: { '200': { description: 'OK', schema: { $ref: 5 } } } }],
  ])('of a wrong type are left to the rule about types: %s', (_what, get) => {
    expect(told.findingsOf({ paths: { '/t': { get } } }, ...schemaRules)).toEqual([]);
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
    ['declared by a part of a part', { allOf: [{ allOf: [{ $ref: '#/definitions/Queue' }] }], required: ['id'] }, []],
    ['declared beside a part in a part that requires it', { properties: { due: {} }, allOf: [{ allOf: [{ required: ['due'] }] }] }, []],
    ['of a part of itself', { allOf: [{ $ref: '#/definitions/Case' }], required: ['due'] }, ['/definitions/Case/required/0']],
    ['of a list, which another rule is about', { type: 'array', items: {}, required: ['due'] }, []],
    ['that are no names', { type: 'object', required: [5, null] }, []],
    ['that are no names beside one', { type: 'object', required: [5, 'due'] }, ['/definitions/Case/required/1']],
    ['of an object without properties', { type: 'object', required: ['due'] }, ['/definitions/Case/required/0']],
    ['named like something inherited', { type: 'object', required: ['toString'] }, ['/definitions/Case/required/0']],
  ])('RequiredPropertyDefinitionMissing: %s', (_what, schema, pointers) => {
    expect(pointersOf('RequiredPropertyDefinitionMissing', ticket(schema))).toEqual(pointers);
  });

  test('what an unresolved part declares is not known, so nothing is said of it', () => {
    const patch = ticket({ allOf: [{ $ref: '#/definitions/Gone' }], required: ['due'] });
    expect(pointersOf('RequiredPropertyDefinitionMissing', patch)).toEqual([]);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    ['of a text have no effect', { type: 'string', required: ['a'] }, ['/definitions/Case/required']],
    ['of an object have one, in any case of letters', { type: 'Object', required: [] }, []],
    ['of a schema without a type have one', { required: [] }, []],
    ['that are no list are left to the rule about types', { type: 'string', required: true }, []],
  ])('RequiredPropertyNotOnObject: those %s', (_what, schema, pointers) => {
    expect(pointersOf('RequiredPropertyNotOnObject', ticket(schema))).toEqual(pointers);
  });

  const READ_ONLY = { type: 'string', readOnly: true };
  test.each<[string, JsonObject, readonly string[]]>([
    ['is wrong in a request', { NewTicket: { required: ['id'], properties: { id: READ_ONLY } } }, ['/definitions/NewTicket/properties/id']],
    ['is right in an answer', { Ticket: { required: ['id'], properties: { id: READ_ONLY } } }, []],
    ['is right when another name is required', { NewTicket: { required: ['subject'], properties: { id: READ_ONLY } } }, []],
    ['is right when it may be written', { NewTicket: { required: ['id'], properties: { id: { type: 'string', readOnly: false } } } }, []],
    ['is told of properties only', { NewTicket: { required: ['0'], allOf: [READ_ONLY] } }, []],
  ])('RequiredReadOnlyPropertyNotAllowedAsInput: what can only be read %s', (_what, definitions, pointers) => {
    expect(pointersOf('RequiredReadOnlyPropertyNotAllowedAsInput', { definitions })).toEqual(pointers);
  });

  const HIDDEN = { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' };
  const { default: _default, ...HIDDEN_ONLY } = HIDDEN;
  test.each<[string, JsonObject]>([
    ['that is required', { NewTicket: { required: ['subject', 'source'], properties: { source: HIDDEN } } }],
    ['without a default', { NewTicket: { properties: { source: HIDDEN_ONLY } } }],
    [
      'without a default behind a reference',
      { Source: HIDDEN_ONLY, NewTicket: { properties: { source: { $ref: '#/definitions/Source' } } } },
    ],
    ['that is shown', { NewTicket: { properties: { source: { type: 'string', default: 'flow' } } } }],
    [
      'that is shown behind a reference',
      { Source: { type: 'string', default: 'flow' }, NewTicket: { properties: { source: { $ref: '#/definitions/Source' } } } },
    ],
    ['that is no property but an element', { NewTicket: { properties: { sources: { type: 'array', items: HIDDEN } } } }],
    ['behind a reference of an element', { Source: HIDDEN, NewTicket: { allOf: [{ $ref: '#/definitions/Source' }] } }],
  ])('PropertyMustBeRequired: nothing is said of a value %s', (_what, definitions) => {
    expect(pointersOf('PropertyMustBeRequired', { definitions })).toEqual([]);
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

  test('the fix of a hidden default leaves optional what has none', () => {
    const [found] = complaintsOf({ definitions: { NewTicket: { required: null, properties: { note: HIDDEN_ONLY, source: HIDDEN } } } });
    expect(found?.complaint.fix).toMatchObject({ edits: [{ value: ['source'] }] });
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

  test.each<[string, JsonObject, readonly string[]]>([
    ['itself', { A: requiring('A') }, ['/definitions/A: `A` requires itself.']],
    ['itself by a part', { A: { allOf: [{ $ref: '#/definitions/A' }] } }, ['/definitions/A: `A` requires itself.']],
    [
      'itself by a property of a part',
      { A: { allOf: [requiring('B')] }, B: requiring('A') },
      ['/definitions/A: `A` and `B` require each other in a circle.'],
    ],
    [
      'two circles, each of which is named',
      { A: requiring('A'), B: requiring('B'), C: requiring('A') },
      ['/definitions/A: `A` requires itself.', '/definitions/B: `B` requires itself.'],
    ],
    [
      'by two ways, and the circle is on the second',
      {
        A: { required: ['one', 'two'], properties: { one: { $ref: '#/definitions/B' }, two: { $ref: '#/definitions/C' } } },
        B: {},
        C: requiring('A'),
      },
      ['/definitions/A: `A` and `C` require each other in a circle.'],
    ],
    ['one definition by two ways', { A: { allOf: [requiring('C'), { $ref: '#/definitions/B' }] }, B: requiring('C'), C: {} }, []],
    [
      'two circles through one definition, which is named once',
      {
        A: { required: ['one', 'two'], properties: { one: { $ref: '#/definitions/B' }, two: { $ref: '#/definitions/C' } } },
        B: requiring('A'),
        C: requiring('A'),
      },
      ['/definitions/A: `A` and `C` require each other in a circle.'],
    ],
    [
      'one definition at once and at the end of a chain',
      {
        A: { required: ['chain', 'end'], properties: { chain: { $ref: '#/definitions/B' }, end: { $ref: '#/definitions/End' } } },
        B: requiring('C'),
        C: requiring('End'),
        End: {},
      },
      [],
    ],
    [
      'itself beside what is no schema',
      { A: { required: ['next', 'odd'], properties: { next: { $ref: '#/definitions/A' }, odd: 5 } } },
      ['/definitions/A: `A` requires itself.'],
    ],
    ['a name that is not declared', { A: { required: ['gone'], properties: {} } }, []],
  ])('a definition may require %s', (_what, definitions, findings) => {
    expect(findingsOf('RequiredLoopInSchemaNotAllowed', { definitions })).toEqual(findings);
  });

  test.each<[string, JsonObject]>([
    ['an optional link', { properties: { next: { $ref: '#/definitions/A' } } }],
    ['a list', { required: ['next'], properties: { next: { type: 'array', items: { $ref: '#/definitions/A' } } } }],
    ['a link that leads nowhere', requiring('Gone')],
  ])('%s breaks the circle', (_what, schema) => {
    expect(pointersOf('RequiredLoopInSchemaNotAllowed', { definitions: { A: schema } })).toEqual([]);
  });

  test('a net of definitions, through which a million ways lead, is looked through at once', () => {
    const both = (level: number) => ({
      required: ['left', 'right'],
      properties: { left: { $ref: `#/definitions/L${level + 1}` }, right: { $ref: `#/definitions/R${level + 1}` } },
    });
    const levels = Array.from(
      { length: 40 },
      (_, level) =>
        [
          [`L${level}`, both(level)],
          [`R${level}`, both(level)],
        ] as const,
    );
    expect(pointersOf('RequiredLoopInSchemaNotAllowed', { definitions: Object.fromEntries(levels.flat()) })).toEqual([]);
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
    expect(fixOf({ '201': { description: 'OK', schema: ticket }, default: { description: 'Error', schema: ticket } })).toBeDefined();
    expect(fixOf({ '200': { description: 'OK' }, default: { description: 'All', schema: ticket } })).toBeUndefined();
    expect(fixOf({ '202': { description: 'OK', schema: ticket }, default: { description: 'All', schema: ticket } })).toBeUndefined();
  });

  test('a shared default response is not removed: others may use it', () => {
    const answers = { '200': { description: 'OK', schema: ticket }, default: { $ref: '#/responses/Error' } };
    const patch = { ...searchAnswering(answers), responses: { Error: { description: 'Error', schema: ticket } } };
    const [found] = complaintsOf(patch).filter(({ rule }) => rule.id === 'DefaultResponseHasSchema');
    expect(found?.complaint.pointer).toBe('/paths/~1search/get/responses/default');
    expect(found?.complaint.fix).toBeUndefined();
  });

  test.each<[string, boolean]>([
    ['200', true],
    ['456', true],
    ['599', true],
    ['x-note', true],
    ['100', true],
    ['099', false],
    ['2000', false],
    ['1200', false],
    ['600', false],
    ['2XX', false],
    ['20', false],
    ['Default', false],
  ])('%s is a response code: %s', (code, isFine) => {
    const patch = searchAnswering({ [code]: { description: 'OK' } });
    expect(pointersOf('ResponseMustBeDefaultOrHttpStatusCode', patch)).toHaveLength(isFine ? 0 : 1);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'of another type are told the types',
      { produces: ['text/plain', 'text/csv'] },
      ['Use `text/plain` and `text/csv` as the key, or delete the example.'],
    ],
    ['without any type need one', { produces: [] }, ['Add `produces` with the media type, or delete the example.']],
    ['of the type that is announced are right', { produces: ['application/json'] }, []],
  ])('examples %s', (_what, operation, help) => {
    const examples = { 'application/json': [{ id: '7' }], 'x-note': 'Not an example.' };
    const patch = searchAnswering({ '200': { description: 'OK', schema: ticket, examples } }, operation);
    const found = complaintsOf(patch).filter(({ rule }) => rule.id === 'ResponseExampleMustBeProducedByOperation');
    expect(found.map(({ complaint }) => plain(complaint.help ?? []))).toEqual(help);
  });

  test('examples of a shared response are not judged: each operation may produce something else', () => {
    const responses = { Found: { description: 'Found', examples: { sample: {} } } };
    expect(pointersOf('ResponseExampleMustBeProducedByOperation', { responses })).toEqual([]);
  });

  test('headers that differ in case are told, each with the first of its name', () => {
    const headers = Object.fromEntries(['ETag', 'Etag', 'Age', 'etag'].map((name) => [name, { type: 'string' }]));
    const patch = searchAnswering({ '200': { description: 'OK', schema: ticket, headers } });
    expect(findingsOf('ResponseHeadersAreNotUnique', patch)).toEqual([
      '/paths/~1search/get/responses/200/headers: The headers `ETag` and `Etag` are the same one.',
      '/paths/~1search/get/responses/200/headers: The headers `ETag` and `etag` are the same one.',
    ]);
  });

  test('examples are compared with the operation, not with the document, where it has a list', () => {
    const examples = { 'application/json': [{ id: '7' }] };
    const patch = searchAnswering({ '200': { description: 'OK', schema: ticket, examples } }, { produces: ['text/plain'] });
    expect(pointersOf('ResponseExampleMustBeProducedByOperation', patch)).toEqual([
      '/paths/~1search/get/responses/200/examples/application~1json',
    ]);
  });
});
