import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../src/connector/json-value.ts';
import { answerOf, bodyOf, linesOf, operationOf } from './previews.ts';

const inputsOf = (schema: JsonObject, required = true) => operationOf(bodyOf(schema, required)).inputs;
const outputsOf = (schema: JsonObject, definitions: JsonObject = {}) => operationOf(answerOf(schema), { definitions }).outputs;
const objectWith = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({ type: 'object', required, properties });
const text = { type: 'string' };

describe('the body is shown as its properties', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['those of an object', objectWith({ subject: text, urgent: { type: 'boolean' } }), ['subject: string', 'urgent: boolean']],
    ['those of an object in it below it', objectWith({ sender: objectWith({ name: text }) }), ['sender: object', 'sender/name: string']],
    [
      'those of the elements of a list',
      objectWith({ lines: { type: 'array', items: objectWith({ sku: text }) } }),
      ['lines: array of object', 'lines/items/sku: string'],
    ],
    ['a list of plain values as one', objectWith({ tags: { type: 'array', items: text } }), ['tags: array of string']],
    [
      'the values of a map',
      objectWith({ prices: { type: 'object', additionalProperties: objectWith({ net: { type: 'number', format: 'double' } }) } }),
      ['prices: object', 'prices/*/net: number (double)'],
    ],
    [
      'those of every part of an allOf',
      { allOf: [objectWith({ id: text }, ['id']), objectWith({ note: text })] },
      ['id: string *', 'note: string'],
    ],
    ['a body that is no object as one field', { type: 'array', items: text }, ['body: array of string *']],
    ['an object without properties as one field', { type: 'object' }, ['body: object *']],
    ['a schema that says nothing as one field', {}, ['body: any *']],
  ])('%s', (_, schema, lines) => {
    expect(linesOf(inputsOf(schema).fields)).toEqual(lines);
  });

  test('and what the service alone writes is left out of the inputs', () => {
    const schema = objectWith({ id: { ...text, readOnly: true }, subject: text });
    expect(linesOf(inputsOf(schema).fields)).toEqual(['subject: string']);
    expect(linesOf(outputsOf(schema).fields)).toEqual(['id: string', 'subject: string']);
  });
});

describe('a field is required', () => {
  const nested = objectWith({ sender: objectWith({ name: text }, ['name']) }, ['sender']);
  const optional = objectWith({ sender: objectWith({ name: text }, ['name']) });
  test.each<[string, JsonObject, boolean, readonly string[]]>([
    ['when everything it lies in is', nested, true, ['sender: object *', 'sender/name: string *']],
    ['not when an object around it may be left out', optional, true, ['sender: object', 'sender/name: string']],
    ['not when the body may be left out', nested, false, ['sender: object', 'sender/name: string']],
  ])('%s', (_, schema, bodyRequired, lines) => {
    expect(linesOf(inputsOf(schema, bodyRequired).fields)).toEqual(lines);
  });
});

describe('what is internal is absent, and counted', () => {
  const internal = { ...text, 'x-ms-visibility': 'internal' };
  test.each<[string, JsonObject]>([
    ['a parameter', { parameters: [{ name: 'key', in: 'query', ...internal }] }],
    ['a property', bodyOf(objectWith({ key: internal }))],
    [
      'an object with everything below it',
      bodyOf(objectWith({ key: { ...objectWith({ a: text, b: text }), 'x-ms-visibility': 'Internal' } })),
    ],
    ['the body as a whole', bodyOf({ ...objectWith({ a: text }), 'x-ms-visibility': 'internal' })],
  ])('%s', (_, operation) => {
    const { inputs, internalInputs } = operationOf(operation);
    expect([inputs.fields, internalInputs]).toEqual([[], 1]);
  });

  test('an operation', () => {
    expect(() => operationOf({ 'x-ms-visibility': 'internal' })).toThrow('There are 0 operations.');
  });
});

describe('a field is told as users read it', () => {
  const only = (schema: JsonObject) => inputsOf(objectWith({ queue: schema })).fields[0];
  test.each<[string, JsonObject, string]>([
    ['its summary', { ...text, 'x-ms-summary': 'Queue', title: 'The queue' }, 'Queue'],
    ['else its title', { ...text, title: 'The queue' }, 'The queue'],
    ['else its name', { ...text, 'x-ms-summary': ' ' }, 'queue'],
  ])('by %s', (_, schema, label) => {
    expect(only(schema)?.label).toBe(label);
  });

  test('with its choices, its default and its visibility', () => {
    expect(only({ ...text, enum: ['a', 'b', 3], default: 'b', 'x-ms-visibility': 'Advanced' })).toMatchObject({
      choices: ['a', 'b', '3'],
      default: 'b',
      visibility: 'advanced',
    });
  });

  test.each<[string, JsonObject, object]>([
    [
      'values',
      { 'x-ms-dynamic-values': { operationId: 'ListQueues' } },
      { fills: 'choices', operationId: 'ListQueues', operation: 'ListQueues' },
    ],
    ['a list', { 'x-ms-dynamic-list': { operationId: 'ListQueues' } }, { fills: 'choices', operation: 'ListQueues' }],
    ['a tree', { 'x-ms-dynamic-tree': { open: { operationId: 'ListQueues' } } }, { fills: 'choices', operation: 'ListQueues' }],
    ['a schema', { 'x-ms-dynamic-schema': { operationId: 'Gone' } }, { fills: 'fields', operationId: 'Gone', operation: undefined }],
  ])('with the operation that fills it: %s', (_, extension, dynamic) => {
    expect(only({ ...text, ...extension })?.dynamic).toMatchObject(dynamic);
  });
});

describe('no schema is too much', () => {
  test('one that holds itself ends where it begins again', () => {
    const definitions = { Node: objectWith({ name: text, next: { $ref: '#/definitions/Node' } }) };
    expect(linesOf(outputsOf({ $ref: '#/definitions/Node' }, definitions).fields)).toEqual(['name: string', 'next: object (repeats)']);
  });

  test('one that unfolds without end is cut, and says so', () => {
    const names = Array.from({ length: 40 }, (_, index) => `L${index}`);
    const definitions = Object.fromEntries(
      names.map((name, index) => [
        name,
        objectWith({ a: { $ref: `#/definitions/L${index + 1}` }, b: { $ref: `#/definitions/L${index + 1}` } }),
      ]),
    );
    const { fields, cut } = outputsOf({ $ref: '#/definitions/L0' }, definitions);
    expect([linesOf(fields).length, cut]).toEqual([300, true]);
  });

  test.each([
    [300, false],
    [301, true],
  ])('of %d fields', (count, expected) => {
    const { fields, cut } = outputsOf(objectWith(Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, text]))));
    expect([fields.length, cut]).toEqual([300, expected]);
  });

  test('references that lead nowhere, and names that objects inherit, are fields like others', () => {
    const schema = JSON.parse('{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"$ref":"#/definitions/Gone"}}}');
    expect(linesOf(outputsOf(schema).fields)).toEqual(['__proto__: string', 'constructor: any']);
  });
});
