import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../../src/connector/json-value.ts';
import {
  invokedOperationShouldProduceArray,
  invokedOperationShouldProduceProperty,
} from '../../../../src/rules/swagger/dynamic/answer-rules.ts';
import {
  operationIdNotFound,
  operationMissingRequiredProperty,
  operationParameterNameIsAmbiguous,
  operationParameterNameNotFound,
} from '../../../../src/rules/swagger/dynamic/called-operation-rules.ts';
import { createInQueue, FIELDS_AT, findBy, itemsByArea, queryOf, values } from '../../../../src/rules/swagger/dynamic/examples.ts';
import {
  dynamicListRequiredForNonParameterReferences,
  dynamicPropertiesItemValuePathMismatch,
} from '../../../../src/rules/swagger/dynamic/newer-extension-rules.ts';
import {
  operationParameterRequiredMismatch,
  operationParameterStaticTypeMismatch,
  operationParameterTypeMismatch,
  sourcePropertyInternal,
} from '../../../../src/rules/swagger/dynamic/passed-value-rules.ts';
import { additionalPropertyNotAllowed, oneOfPropertiesRequired } from '../../../../src/rules/swagger/dynamic/shape-rules.ts';
import { plainText } from '../../../../src/text/render.ts';
import { found, mended, messagesOf, pointersOf } from '../found.ts';

const HOLDER = '/paths/~1find/get/parameters/0';
const VALUES_AT = `${HOLDER}/x-ms-dynamic-values`;

/** The sample with an operation whose only parameter takes its choices from the queues. */
function withChoices(parts: JsonObject, queues: JsonObject = {}): JsonObject {
  return { paths: { ...findBy(queryOf('queue', values('ListQueues', parts))), '/queues': { get: queues } } };
}

const answering = (schema: JsonObject): JsonObject => ({ responses: { '200': { schema } } });
const taking = (...parameters: readonly JsonObject[]): JsonObject => ({ parameters });

describe('the called operation', () => {
  test('is offered by its right name when only case and signs differ', () => {
    const [complaint] = found(operationIdNotFound, { paths: findBy(queryOf('queue', values('list_queues'))) });
    expect(plainText(complaint?.complaint.help ?? [])).toBe("Write 'ListQueues', as the operation is called.");
  });

  test.each<[string, JsonObject, string]>([
    [
      'the test of a connection',
      { 'x-ms-capabilities': { testConnection: { operationId: 'No' } } },
      '/x-ms-capabilities/testConnection/operationId',
    ],
    [
      'a file picker',
      { 'x-ms-capabilities': { 'file-picker': { open: { operationId: 'No' } } } },
      '/x-ms-capabilities/file-picker/open/operationId',
    ],
    [
      'the browsing of a tree',
      { paths: findBy(queryOf('folder', { 'x-ms-dynamic-tree': { browse: { operationId: 'No' } } })) },
      `${HOLDER}/x-ms-dynamic-tree/browse/operationId`,
    ],
    [
      'the browsing of a file picker',
      { 'x-ms-capabilities': { 'file-picker': { browse: { operationId: 'No' } } } },
      '/x-ms-capabilities/file-picker/browse/operationId',
    ],
    [
      'the webhook of a trigger',
      { paths: { '/tickets': { get: { 'x-ms-notification': { operationId: 'No' } } } } },
      '/paths/~1tickets/get/x-ms-notification/operationId',
    ],
    [
      'the trial of a trigger',
      { paths: { '/tickets': { get: { 'x-ms-operation-context': { simulate: { operationId: 'No' } } } } } },
      '/paths/~1tickets/get/x-ms-operation-context/simulate/operationId',
    ],
  ])('is looked up for %s', (_name, changes, pointer) => {
    expect(pointersOf(found(operationIdNotFound, changes))).toEqual([pointer]);
  });

  test('is not guessed where no id is alike, and an id that is no text is left to the rule about types', () => {
    const [complaint] = found(operationIdNotFound, { paths: findBy(queryOf('queue', values('Nothing'))) });
    expect(complaint?.complaint).not.toHaveProperty('help');
    expect(found(operationIdNotFound, { 'x-ms-capabilities': { testConnection: { operationId: 5 } } })).toEqual([]);
    expect(found(operationIdNotFound, { 'x-ms-capabilities': 'none' })).toEqual([]);
  });

  test('gets several required parameters, of which the first are named', () => {
    const needed = (...names: readonly string[]) => taking(...names.map((name) => queryOf(name, { required: true })));
    const said = (...names: readonly string[]) => messagesOf(found(operationMissingRequiredProperty, withChoices({}, needed(...names))));
    expect(said('a', 'b')).toEqual(["The call of 'ListQueues' does not pass 'a' and 'b', which are required there."]);
    const many = Array.from({ length: 30 }, (_, index) => `p${index}`);
    expect(said(...many)[0]).toMatch(/^The call of 'ListQueues' does not pass 'p0', .*, and \d+ more, which are required there\.$/);
  });

  test('is not said to miss parameters where they cannot be read', () => {
    const needed = taking(queryOf('a', { required: true }));
    expect(found(operationMissingRequiredProperty, withChoices({ parameters: ['a'] }, needed))).toEqual([]);
    expect(found(operationMissingRequiredProperty, withChoices({ operationId: 'No' }, needed))).toEqual([]);
  });

  test('offers the input whose name differs only in case and signs', () => {
    const complaints = found(operationParameterNameNotFound, withChoices({ parameters: { Area_ID: 'x' } }, taking(queryOf('areaId'))));
    expect(messagesOf(complaints)).toEqual(["'ListQueues' has no input 'Area_ID'."]);
    expect(plainText(complaints[0]?.complaint.help ?? [])).toBe("Write 'areaId', as the parameter is called.");
  });

  test.each<[string, JsonObject, number]>([
    ['a parameter and a property of the body', queryOf('area'), 1],
    ['a parameter alone', queryOf('zone'), 0],
    ['a property of the body alone', { name: 'area', in: 'body' }, 0],
  ])('is given %s by one name', (_name, first, count) => {
    const schema = { type: 'object', properties: { area: { type: 'string' } } };
    const body = { name: 'body', in: 'body', schema };
    const needed = first.in === 'body' ? taking({ ...first, schema }) : taking(first, body);
    expect(found(operationParameterNameIsAmbiguous, withChoices({ parameters: { area: 'x' } }, needed))).toHaveLength(count);
  });

  test('gets each required parameter, unless it has a default', () => {
    const needed = taking(queryOf('a', { required: true }), queryOf('b', { required: true, default: 'x' }), queryOf('c'));
    expect(messagesOf(found(operationMissingRequiredProperty, withChoices({}, needed)))).toEqual([
      "The call of 'ListQueues' does not pass 'a', which is required there.",
    ]);
  });

  test('has its body when a property of the body is passed', () => {
    const schema = { type: 'object', properties: { area: { type: 'string' } } };
    const needed = taking({ name: 'body', in: 'body', required: true, schema });
    expect(pointersOf(found(operationMissingRequiredProperty, withChoices({ parameters: { area: 'x' } }, needed)))).toEqual([]);
    expect(pointersOf(found(operationMissingRequiredProperty, withChoices({ parameters: { zone: 'x' } }, needed)))).toEqual([
      `${VALUES_AT}/parameters`,
    ]);
  });

  test('may have any input when its body leaves the properties open', () => {
    const open = taking({ name: 'body', in: 'body', schema: { type: 'object' } });
    expect(found(operationParameterNameNotFound, withChoices({ parameters: { any: 'x' } }, open))).toEqual([]);
    expect(pointersOf(found(operationParameterNameNotFound, withChoices({ parameters: { any: 'x' } })))).toEqual([
      `${VALUES_AT}/parameters/any`,
    ]);
  });
});

describe('references', () => {
  test.each([
    ['a parameter', 'queue', 0],
    ['a property of the body', 'where/area', 0],
    ['a property with a dot before it', 'where.area', 0],
    ['a property that does not exist', 'where/city', 1],
    ['the newer spelling in an older extension', 'body/where/area', 1],
  ])('find %s', (_name, reference, count) => {
    expect(found(operationParameterNameNotFound, createInQueue({ type: 'string', ...itemsByArea(reference) }))).toHaveLength(count);
  });

  test('are an error where no operation has the input, and the one that is alike is offered', () => {
    const changes = findBy(queryOf('areaId'), queryOf('form', values('ListQueues', { parameters: { status: { parameter: 'area-id' } } })));
    const complaints = found(operationParameterNameNotFound, { paths: { ...changes, '/queues': { get: taking(queryOf('status')) } } });
    expect(messagesOf(complaints)).toEqual(["'FindTickets' has no input 'area-id' to take the value from."]);
    expect(plainText(complaints[0]?.complaint.help ?? [])).toBe("Write 'areaId', as the parameter is called.");
    expect(complaints[0]?.complaint.atMost).toBeUndefined();
  });

  test('are a warning where another operation that shares the definition has the input', () => {
    const Ticket = { properties: { id: values('ListQueues', { parameters: { status: { parameter: 'status' } } }) } };
    const complaints = found(operationParameterNameNotFound, {
      paths: { '/queues': { get: taking(queryOf('status')) } },
      definitions: { Ticket },
    });
    expect(pointersOf(complaints)).toEqual(['/definitions/Ticket/properties/id/x-ms-dynamic-values/parameters/status/parameter']);
    expect(complaints[0]?.complaint.atMost).toBe('warning');
  });

  test('follow recursive definitions without end', () => {
    const Node = {
      type: 'object',
      properties: {
        next: { $ref: '#/definitions/Node' },
        pick: values('ListQueues', { parameters: { a: { parameter: 'next/next/nowhere' } } }),
      },
    };
    const changes = {
      paths: { '/tickets': { post: { parameters: [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Node' } }] } } },
      definitions: { Node },
    };
    expect(messagesOf(found(operationParameterNameNotFound, changes))).toContain(
      "'CreateTicket' has no input 'next/next/nowhere' to take the value from.",
    );
  });
});

describe('passed values', () => {
  function forms(source: JsonObject, target: JsonObject): JsonObject {
    const choice = queryOf('form', values('ListQueues', { parameters: { area: { parameter: 'area' } } }));
    return { paths: { ...findBy(queryOf('area', source), choice), '/queues': { get: taking(queryOf('area', target)) } } };
  }

  test.each([
    ['an integer for a number fits', { type: 'integer' }, { type: 'number' }, 0],
    ['a number for an integer does not', { type: 'number' }, { type: 'integer' }, 1],
    ['nothing is said of an input without a type', { type: null }, { type: 'integer' }, 0],
  ])('%s', (_name, source, target, count) => {
    expect(found(operationParameterTypeMismatch, forms(source, target))).toHaveLength(count);
  });

  test('an optional input may feed a required one that has a default', () => {
    expect(found(operationParameterRequiredMismatch, forms({}, { required: true }))).toHaveLength(1);
    expect(found(operationParameterRequiredMismatch, forms({}, { required: true, default: 'x' }))).toEqual([]);
  });

  test('an internal input is replaced by its default value', () => {
    const complaints = found(sourcePropertyInternal, forms({ 'x-ms-visibility': 'internal', default: 'north' }, {}));
    expect(mended(complaints)).toEqual({ '/paths/~1find/get/parameters/1/x-ms-dynamic-values/parameters/area': 'north' });
  });

  test.each<[JsonValue, string, JsonValue | undefined]>([
    ['10', 'integer', 10],
    ['1.5', 'number', 1.5],
    ['true', 'boolean', true],
    [7, 'string', '7'],
    ['ten', 'integer', undefined],
    [1.5, 'integer', undefined],
  ])('the fixed value %j for a %s is mended to %j', (value, type, expected) => {
    const complaints = found(
      operationParameterStaticTypeMismatch,
      withChoices({ parameters: { top: value } }, taking(queryOf('top', { type }))),
    );
    const pointer = `${VALUES_AT}/parameters/top`;
    expect(pointersOf(complaints)).toEqual([pointer]);
    expect(mended(complaints)).toEqual(expected === undefined ? undefined : { [pointer]: expected });
  });
});

describe('the answer', () => {
  const queue = { type: 'object', properties: { id: { type: 'string' } } };

  test.each<[string, JsonObject, JsonObject, number]>([
    ['has its list at a path', { 'value-collection': 'a/b' }, { properties: { a: { properties: { b: { type: 'array' } } } } }, 0],
    ['has no list where the path leads to text', { 'value-collection': 'a' }, { properties: { a: { type: 'string' } } }, 1],
    ['is no list as a whole', { 'value-collection': '' }, { properties: { a: { type: 'array' } } }, 1],
    ['is open', { 'value-collection': 'a' }, { type: 'object', properties: { value: null } }, 0],
    ['is a list as a whole', { 'value-collection': '' }, { type: 'array', items: queue }, 0],
  ])('%s', (_name, parts, schema, count) => {
    const changes = withChoices(
      parts,
      answering({ ...schema, properties: { value: null, ...(schema.properties as JsonObject | undefined) } }),
    );
    expect(found(invokedOperationShouldProduceArray, changes)).toHaveLength(count);
  });

  test.each<[string, JsonObject, string, string]>([
    [
      'at a path',
      values('ListQueues', { 'value-collection': 'items' }),
      `${VALUES_AT}/value-collection`,
      "The answer of 'ListQueues' has no list at 'items'.",
    ],
    [
      'as a whole',
      values('ListQueues', { 'value-collection': '' }),
      `${VALUES_AT}/value-collection`,
      "The answer of 'ListQueues' is no list as a whole.",
    ],
    [
      'as a whole, without saying so',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemValuePath: 'id', itemTitlePath: 'name' } },
      `${HOLDER}/x-ms-dynamic-list`,
      "The answer of 'ListQueues' is no list as a whole.",
    ],
    [
      'at a path of the newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemsPath: 'items', itemValuePath: 'id', itemTitlePath: 'name' } },
      `${HOLDER}/x-ms-dynamic-list/itemsPath`,
      "The answer of 'ListQueues' has no list at 'items'.",
    ],
  ])('is told to have no list %s', (_name, extension, pointer, message) => {
    const complaints = found(invokedOperationShouldProduceArray, { paths: findBy(queryOf('queue', extension)) });
    expect(pointersOf(complaints)).toEqual([pointer]);
    expect(messagesOf(complaints)).toEqual([message]);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'of the value and of the title',
      values('ListQueues', { 'value-path': 'a', 'value-title': 'b' }),
      ["An element of the list of 'ListQueues' has no property 'a'.", "An element of the list of 'ListQueues' has no property 'b'."],
    ],
    [
      'of the newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemsPath: 'value', itemValuePath: 'a', itemTitlePath: 'name' } },
      ["An element of the list of 'ListQueues' has no property 'a'."],
    ],
    [
      'of the fields of a form',
      { 'x-ms-dynamic-schema': { operationId: 'GetQueueForm', 'value-path': 'fields' } },
      ["The answer of 'GetQueueForm' has no property 'fields'."],
    ],
    [
      'of the fields of a form in the newer extension',
      { 'x-ms-dynamic-properties': { operationId: 'GetQueueForm', itemValuePath: 'fields' } },
      ["The answer of 'GetQueueForm' has no property 'fields'."],
    ],
    ['where the list is not found, which another rule tells', values('ListQueues', { 'value-collection': 'no', 'value-path': 'a' }), []],
    ['where the operation is not found, which another rule tells', values('No', { 'value-path': 'a' }), []],
    ['where the path is empty or no text', values('ListQueues', { 'value-path': '', 'value-title': 5 }), []],
  ])('is told to lack the property %s', (_name, extension, messages) => {
    expect(messagesOf(found(invokedOperationShouldProduceProperty, { paths: findBy(queryOf('queue', extension)) }))).toEqual(messages);
  });

  test('is not asked for properties when its elements are plain text', () => {
    const plain = answering({ type: 'object', properties: { value: { items: { $ref: null, type: 'string' } } } });
    expect(found(invokedOperationShouldProduceProperty, withChoices({ 'value-path': 'name2' }, plain))).toEqual([]);
    expect(found(invokedOperationShouldProduceProperty, withChoices({ 'value-path': 'name2' }))).toHaveLength(1);
  });
});

describe('the newer extension', () => {
  test('is written out, with full paths, where the older one does not suffice', () => {
    const complaints = found(dynamicListRequiredForNonParameterReferences, createInQueue({ type: 'string', ...itemsByArea('where.area') }));
    expect(mended(complaints)).toEqual({
      [`${FIELDS_AT}/x-ms-dynamic-list`]: {
        operationId: 'ListQueueItems',
        parameters: { area: { parameterReference: 'body/where/area' } },
        itemsPath: 'value',
        itemValuePath: 'id',
        itemTitlePath: 'name',
      },
    });
  });

  test.each([
    ['form', 'form', 0],
    ['form/properties', 'form', 0],
    ['properties', undefined, 0],
    ['form/properties', 'form/properties', 1],
    [undefined, 'form', 1],
  ])('beside the path %s may have the path %s', (older, newer, count) => {
    const form = { operationId: 'GetQueueForm', parameters: {} };
    const fields = {
      'x-ms-dynamic-schema': { ...form, ...(older !== undefined && { 'value-path': older }) },
      'x-ms-dynamic-properties': { ...form, ...(newer !== undefined && { itemValuePath: newer }) },
    };
    expect(found(dynamicPropertiesItemValuePathMismatch, { definitions: { NewTicket: { properties: { fields } } } })).toHaveLength(count);
  });
});

describe('shapes', () => {
  test('a key in another spelling is renamed', () => {
    const complaints = found(additionalPropertyNotAllowed, withChoices({ valueTitle: 'name' }));
    expect(mended(complaints)).toEqual({ [`${VALUES_AT}/valueTitle`]: null, [`${VALUES_AT}/value-title`]: 'name' });
  });

  test.each<[string, JsonObject, string]>([
    [
      'an entry of a newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', parameters: { a: {} } } },
      'x-ms-dynamic-list/parameters/a',
    ],
    [
      'an entry of a tree',
      { 'x-ms-dynamic-tree': { open: { operationId: 'ListQueues', parameters: { a: {} } } } },
      'x-ms-dynamic-tree/open/parameters/a',
    ],
  ])('%s must pass something', (_name, parts, at) => {
    expect(pointersOf(found(oneOfPropertiesRequired, { paths: findBy(queryOf('queue', parts)) }))).toEqual([`${HOLDER}/${at}`]);
  });

  test.each<[string, JsonValue]>([
    ['null', null],
    ['a text', 'ListQueues'],
    ['a list', [{}]],
    ['odd parameters', { operationId: 5, parameters: ['a', null] }],
    ['odd entries', { operationId: 'ListQueues', parameters: { a: { parameter: 5 }, b: null, constructor: { parameter: 'toString' } } }],
  ])('%s where an extension should be breaks nothing', (_name, value) => {
    const holder = (name: string): JsonObject => queryOf(name, { 'x-ms-dynamic-values': value, 'x-ms-dynamic-tree': { open: value } });
    const changes = { paths: findBy(holder('a')) };
    for (const rule of [operationParameterNameNotFound, operationParameterStaticTypeMismatch, operationMissingRequiredProperty]) {
      expect(() => found(rule, changes)).not.toThrow();
    }
  });
});
