import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import {
  collectionFormatValueNotSupported,
  mimeTypeNotSupported,
  pathItemRefNotSuppored,
  swaggerKeywordNotSupported,
} from '../../../src/rules/swagger/not-supported/not-supported-rules.ts';
import { pointersOf } from './told.ts';

const shared = (one: JsonObject): JsonObject => ({
  swagger: '2.0',
  parameters: { One: { name: 'one', in: 'query', type: 'array', ...one } },
});

describe('the form of a list in a parameter', () => {
  const header = { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' };
  const answer = { swagger: '2.0', responses: { Ok: { description: 'OK', headers: { h: header } } } };
  test.each<[string, JsonObject, string[]]>([
    ['may be csv', shared({ collectionFormat: 'csv' }), []],
    ['may be csv in capital letters, which another rule judges', shared({ collectionFormat: 'CSV' }), []],
    ['is left to the rule about JSON types when it is no text', shared({ collectionFormat: 1 }), []],
    ['is not ssv', shared({ collectionFormat: 'ssv' }), ['/parameters/One/collectionFormat']],
    [
      'is not tsv in a list of lists',
      shared({ items: { type: 'array', collectionFormat: 'tsv' } }),
      ['/parameters/One/items/collectionFormat'],
    ],
    ['is not pipes in a header', answer, ['/responses/Ok/headers/h/collectionFormat']],
  ])('%s', (_name, value, pointers) => {
    expect(pointersOf(value, collectionFormatValueNotSupported)).toEqual(pointers);
  });
});

describe('a media type', () => {
  test.each<[string, JsonValue, string[]]>([
    ['may be JSON', ['application/json'], []],
    ['may be text', ['text/plain'], []],
    ['may be a form', ['multipart/form-data', 'application/x-www-form-urlencoded'], []],
    ['may have parameters and capital letters', ['Application/JSON; charset=utf-8'], []],
    ['of a picture is not handled', ['application/json', 'image/png'], ['/consumes/1']],
    ['that is none, or no text, is left to other rules', ['json', 7], []],
    ['outside a list is left to the rule about JSON types', 'image/png', []],
  ])('%s', (_name, consumes, pointers) => {
    expect(pointersOf({ swagger: '2.0', consumes }, mimeTypeNotSupported)).toEqual(pointers);
  });

  test('of an operation is judged as well', () => {
    const get = { operationId: 'A', produces: ['image/png'], responses: {} };
    expect(pointersOf({ swagger: '2.0', paths: { '/a': { get } } }, mimeTypeNotSupported)).toEqual(['/paths/~1a/get/produces/0']);
  });
});

test('a path that is a reference is told, whatever it refers to', () => {
  const paths = { '/a': { $ref: 'elsewhere' }, '/b': { get: { operationId: 'B', responses: {} } } };
  expect(pointersOf({ swagger: '2.0', paths }, pathItemRefNotSuppored)).toEqual(['/paths/~1a/$ref']);
});

describe('uniqueItems is not heeded', () => {
  test.each<[string, JsonObject, string[]]>([
    ['in the query', shared({ uniqueItems: true }), ['/parameters/One/uniqueItems']],
    ['in a schema', { swagger: '2.0', definitions: { A: { uniqueItems: false } } }, ['/definitions/A/uniqueItems']],
    ['in a body, where it does not belong anyway', shared({ in: 'body', uniqueItems: true }), []],
  ])('%s', (_name, value, pointers) => {
    expect(pointersOf(value, swaggerKeywordNotSupported)).toEqual(pointers);
  });
});
