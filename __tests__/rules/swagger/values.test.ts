import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { countRules, exclusiveRules, multipleOfMustBeGreaterThanZero, orderRules } from '../../../src/rules/swagger/values/bounds.ts';
import { invalidEnumValue, invalidEnumValuesExtensionValue } from '../../../src/rules/swagger/values/enums.ts';
import { filterFunctionsPropertyInInputSchema } from '../../../src/rules/swagger/values/filter-functions.ts';
import { valueRules } from '../../../src/rules/swagger/values/index.ts';
import { discriminatorMustBeARequiredStringProperty } from '../../../src/rules/swagger/values/object-keywords.ts';
import { patternFault } from '../../../src/rules/swagger/values/patterns.ts';
import { arrayDuplicateValue } from '../../../src/rules/swagger/values/repeated-values.ts';
import { matchesType } from '../../../src/rules/swagger/values/type-match.ts';
import {
  invalidStringBinaryProperty,
  schemaTypeFileNotValid,
  unrecognizedTypeFormat,
} from '../../../src/rules/swagger/values/types-and-formats.ts';
import { plainText } from '../../../src/text/render.ts';
import { documentWith } from './documents.ts';
import { findingsOf, pointersOf } from './told.ts';

function defined(T: JsonValue): JsonObject {
  return { definitions: { T } };
}

/** An operation that answers with a schema, beside definitions. */
function answering(schema: JsonObject, definitions: JsonObject = {}): JsonObject {
  return { paths: { '/t': { get: { responses: { '200': { schema } } } } }, definitions };
}

describe('a value and its type', () => {
  test.each<[JsonValue, string]>([
    ['1', 'string'],
    [1, 'integer'],
    [1, 'number'],
    [1.5, 'number'],
    ['10', 'integer'],
    [' -10 ', 'integer'],
    ['1.5e3', 'number'],
    ['True', 'boolean'],
    [null, 'string'],
    [null, 'array'],
    [[], 'array'],
    [{}, 'object'],
    [5, 'file'],
    [5, 'constructor'],
  ])('%j is accepted for %s', (value, type) => {
    expect(matchesType(value, type)).toBe(true);
  });

  test.each<[JsonValue, string]>([
    [1, 'string'],
    [true, 'string'],
    [1.5, 'integer'],
    ['1.5', 'integer'],
    ['ten', 'integer'],
    ['', 'number'],
    ['Infinity', 'number'],
    [1, 'boolean'],
    ['yes', 'boolean'],
    [{}, 'array'],
    ['[]', 'array'],
    [[], 'object'],
  ])('%j is refused for %s', (value, type) => {
    expect(matchesType(value, type)).toBe(false);
  });
});

describe('a pattern', () => {
  test.each([
    ['^[A-Z]+$'],
    ['(?i)abc'],
    ['(?i)[A-Z'],
    ['(?>a|b)c'],
    ['(?<a>x)(?<a>y)'],
    ['[^])]*'],
    ['\\A\\d+\\z'],
    ['a'.repeat(5_001).concat('(')],
    [''],
  ])('%# is left alone', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  test.each([
    ['^[A-Z', "a '[' is never closed"],
    ['(a', "a '(' is never closed"],
    ['a)', "a ')' closes what no '(' has opened"],
    ['*a', "there is nothing to repeat before a '*', '+', '?' or '{'"],
    ['a\\', "it ends with a '\\'"],
    ['[z-a]', 'a range begins with its last character'],
    ['a{3,2}', 'a count begins with its greater number'],
  ])('%s is faulty: %s', (pattern, words) => {
    expect(plainText(patternFault(pattern) ?? [])).toBe(words);
  });
});

describe('limits', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['zero is a limit, less is not', { minLength: 0, maxLength: 0 }, []],
    ['below zero', { minItems: -1, maxItems: 3 }, ['/definitions/T/minItems']],
    ['a fraction is left to the rule about types', { minLength: -0.5 }, []],
    ['equal limits', { minimum: 2, maximum: 2 }, []],
    ['crossed limits', { minimum: 3, maximum: 2 }, ['/definitions/T/minimum']],
    ['limits of another type', { minimum: '3', maximum: 2 }, []],
    ['an excluded limit without limit', { exclusiveMaximum: false }, ['/definitions/T/exclusiveMaximum']],
    ['a limit instead of yes or no is left to the rule about types', { exclusiveMaximum: 5 }, []],
    ['the smallest step', { multipleOf: 0.001 }, []],
    ['no step', { multipleOf: 0 }, ['/definitions/T/multipleOf']],
  ])('%s', (_words, keywords, expected) => {
    const rules = [...countRules, ...orderRules, ...exclusiveRules, multipleOfMustBeGreaterThanZero];
    expect(pointersOf(defined(keywords), ...rules)).toEqual(expected);
  });
});

describe('a format', () => {
  test.each([
    ['string', 'uuid', []],
    ['string', 'UUID', ["/definitions/T/format The format of 'T' is 'UUID', which is unknown for the type 'string'."]],
    ['boolean', 'int32', ["/definitions/T/format The format of 'T' is 'int32', which is unknown for the type 'boolean'."]],
    ['string', '', ["/definitions/T/format The format of 'T' is empty."]],
    [5, 'uuid', []],
  ])('%j with %j', (type, format, expected) => {
    expect(findingsOf(defined({ type, format }), unrecognizedTypeFormat)).toEqual(expected);
  });

  test('of a body parameter is not judged: it does not belong there', () => {
    const value = { parameters: { B: { name: 'b', in: 'body', type: 'string', format: 'odd', enum: [1], default: 1 } } };
    expect(findingsOf(value, ...valueRules)).toEqual([]);
  });
});

describe('the format binary', () => {
  const binary = { type: 'string', format: 'binary' };

  test.each<[string, JsonObject, readonly string[]]>([
    ['is fine for a whole answer', answering(binary), []],
    ['is fine for a definition that is a whole answer', answering({ $ref: '#/definitions/F' }, { F: binary }), []],
    ['is fine in definitions that nobody uses', answering({}, { T: { properties: { f: binary } } }), []],
    ['is reported in an element', answering({ items: binary }), ['/paths/~1t/get/responses/200/schema/items']],
    [
      'is reported at the definition that is part of another one',
      answering({ $ref: '#/definitions/T' }, { T: { properties: { f: { $ref: '#/definitions/F' } } }, F: binary }),
      ['/definitions/F'],
    ],
    ['is fine for a whole answer that is composed', answering({ allOf: [binary] }), []],
  ])('%s', (_words, value, expected) => {
    expect(pointersOf(value, invalidStringBinaryProperty)).toEqual(expected);
  });
});

test('the type file is for whole answers, inline or shared', () => {
  const value = { ...answering({ type: 'file' }, { F: { type: 'file' } }), responses: { R: { schema: { type: 'file' } } } };
  expect(pointersOf(value, schemaTypeFileNotValid)).toEqual(['/definitions/F/type']);
});

describe('lists that are sets', () => {
  test('tell values from texts that look the same, and capital from small letters', () => {
    expect(findingsOf(defined({ enum: ['1', 1, 'a', 'A', null, 'null', [1], '[1]'] }), arrayDuplicateValue)).toEqual([]);
  });

  test('are mended by removing later values, and repeated choices are no more than a warning', () => {
    const { complaints } = runSwaggerRules(documentWith(defined({ enum: [{ a: 1, b: 2 }, 'x', { b: 2, a: 1 }, 'x'] })), [
      arrayDuplicateValue,
    ]);
    expect(complaints.map(({ complaint }) => complaint)).toEqual([
      expect.objectContaining({
        pointer: '/definitions/T/enum',
        atMost: 'warning',
        fix: {
          kind: 'json',
          edits: [
            { op: 'remove', pointer: '/definitions/T/enum/3' },
            { op: 'remove', pointer: '/definitions/T/enum/2' },
          ],
        },
      }),
    ]);
  });

  test.each<[string, JsonObject, string]>([
    ['schemes', { schemes: ['https', 'https'] }, '/schemes'],
    ['tags of an operation', { paths: { '/t': { get: { tags: ['a', 'a'] } } } }, '/paths/~1t/get/tags'],
    ['required names', defined({ required: ['a', 'a'] }), '/definitions/T/required'],
    ['scopes', { security: [{ oauth: ['a', 'a'] }] }, '/security/0/oauth'],
  ])('include %s', (_words, value, pointer) => {
    expect(pointersOf(value, arrayDuplicateValue)).toEqual([pointer]);
  });
});

describe('allowed values', () => {
  function fixOf(schema: JsonObject): unknown {
    return runSwaggerRules(documentWith(defined(schema)), [invalidEnumValue]).complaints[0]?.complaint.fix;
  }

  test('are written as text where a text is declared', () => {
    expect(fixOf({ type: 'string', enum: [1] })).toEqual({
      kind: 'json',
      edits: [{ op: 'set', pointer: '/definitions/T/enum/0', value: '1' }],
    });
  });

  test.each<[string, JsonObject]>([
    ['the text is there already', { type: 'string', enum: [1, '1'] }],
    ['names are shown for them', { type: 'string', enum: [1], 'x-ms-enum-values': [{ value: 1, displayName: 'One' }] }],
    ['another type is declared', { type: 'boolean', enum: [1] }],
  ])('are not rewritten when %s', (_words, schema) => {
    expect(fixOf(schema)).toBeUndefined();
  });

  test('and the values with names have to be equal as JSON', () => {
    const shown = [{ value: 1 }, { value: '2' }, { value: null }, {}, 'odd'];
    expect(findingsOf(defined({ enum: ['1', '2'], 'x-ms-enum-values': shown }), invalidEnumValuesExtensionValue)).toEqual([
      "/definitions/T/x-ms-enum-values/0/value The value '1' is not in 'enum' beside it.",
      "/definitions/T/x-ms-enum-values/2/value The value 'null' is not in 'enum' beside it.",
    ]);
  });
});

describe('a discriminator', () => {
  const kind = { type: 'string' };

  test.each<[string, JsonObject, readonly string[]]>([
    ['names a required string', { properties: { kind }, required: ['kind'] }, []],
    ['follows a reference', { properties: { kind: { $ref: '#/definitions/Kind' } }, required: ['kind'] }, []],
    ['is no property', { required: ['kind'] }, ["The discriminator 'kind' of 'T' is no property of the schema."]],
    [
      'is a number',
      { properties: { kind: { type: 'integer' } }, required: ['kind'] },
      ["The discriminator 'kind' of 'T' is not of type string."],
    ],
    ['is optional', { properties: { kind } }, ["The discriminator 'kind' of 'T' is not in 'required'."]],
  ])('%s', (_words, schema, expected) => {
    const value = { definitions: { T: { discriminator: 'kind', ...schema }, Kind: kind } };
    expect(findingsOf(value, discriminatorMustBeARequiredStringProperty)).toEqual(
      expected.map((words) => `/definitions/T/discriminator ${words}`),
    );
  });
});

test('filter functions of a definition are judged by all its uses', () => {
  const T = { properties: { c: { 'x-ms-capabilities': { filterFunctions: ['eq'] } } } };
  const body = { parameters: [{ in: 'body', name: 'b', schema: { $ref: '#/definitions/T' } }] };
  const pointer = '/definitions/T/properties/c/x-ms-capabilities/filterFunctions';
  expect(pointersOf({ paths: { '/t': { post: body } }, definitions: { T } }, filterFunctionsPropertyInInputSchema)).toEqual([pointer]);
  const post = { ...body, responses: { '200': { schema: { $ref: '#/definitions/T' } } } };
  expect(pointersOf({ paths: { '/t': { post } }, definitions: { T } }, filterFunctionsPropertyInInputSchema)).toEqual([]);
});

test('documents in which nothing has the type it should have break no rule', () => {
  const odd = {
    toString: 1,
    type: { toString: 1 },
    format: [],
    enum: {},
    default: {},
    'x-ms-enum-values': [null, 1],
    pattern: 5,
    required: 'a',
  };
  const value = {
    schemes: 'https',
    security: [{ a: null, b: 'x' }],
    definitions: { a: odd, b: { ...odd, type: 'string', enum: [odd, odd], discriminator: {}, 'x-ms-capabilities': [], 'x-ms-editor': {} } },
    parameters: { p: { ...odd, in: 'query', items: odd } },
  };
  expect(() => findingsOf(value, ...valueRules)).not.toThrow();
});
