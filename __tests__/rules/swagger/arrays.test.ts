import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { arrayHasNoItems, requiredPropertyArrayEmpty, schemesArrayEmpty } from '../../../src/rules/swagger/arrays/array-rules.ts';
import { pointersOf } from './told.ts';

const parameter = (one: JsonObject): JsonObject => ({ swagger: '2.0', parameters: { One: { name: 'one', ...one } } });

describe('an array', () => {
  test.each<[string, JsonObject, string[]]>([
    ['says what it holds', { swagger: '2.0', definitions: { List: { type: 'array' } } }, ['/definitions/List']],
    ['may hold anything', { swagger: '2.0', definitions: { List: { type: 'array', items: {} } } }, []],
    ['is not any other type', { swagger: '2.0', definitions: { List: { type: 'object' }, Other: { type: ['array'] } } }, []],
    ['in the query says what it holds', parameter({ in: 'query', type: 'array' }), ['/parameters/One']],
    [
      'inside another one says what it holds',
      parameter({ in: 'query', type: 'array', items: { type: 'array' } }),
      ['/parameters/One/items'],
    ],
    ['as the type of a body does not belong there anyway', parameter({ in: 'body', type: 'array', schema: {} }), []],
  ])('%s', (_name, value, pointers) => {
    expect(pointersOf(value, arrayHasNoItems)).toEqual(pointers);
  });
});

describe('a list that must not be empty', () => {
  const required = (list: JsonObject[string]): JsonObject => ({ swagger: '2.0', definitions: { A: { required: list } } });
  test.each<[string, JsonObject, string[]]>([
    ['is empty', required([]), ['/definitions/A/required']],
    ['has one name', required(['a']), []],
    ['is no list', required(true), []],
    ['is an empty text', required(''), []],
  ])('of required properties %s', (_name, value, pointers) => {
    expect(pointersOf(value, requiredPropertyArrayEmpty)).toEqual(pointers);
  });

  const operation = { operationId: 'A', schemes: [], responses: {} };
  test.each<[string, JsonObject, string[]]>([
    ['of the document is empty', { swagger: '2.0', schemes: [] }, ['/schemes']],
    ['of an operation is empty', { swagger: '2.0', paths: { '/a': { get: operation } } }, ['/paths/~1a/get/schemes']],
    ['has one entry', { swagger: '2.0', schemes: ['https'] }, []],
    ['is no list', { swagger: '2.0', schemes: '' }, []],
  ])('of schemes %s', (_name, value, pointers) => {
    expect(pointersOf(value, schemesArrayEmpty)).toEqual(pointers);
  });
});
