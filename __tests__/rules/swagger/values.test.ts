import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { countRules, exclusiveRules, multipleOfMustBeGreaterThanZero, orderRules } from '../../../src/rules/swagger/values/bounds.ts';
import {
  duplicateEnumValuesInExtension,
  enumMustContainAtLeastOneElement,
  invalidEnumValue,
  invalidEnumValuesExtensionValue,
  missingEnumValuesDisplayName,
} from '../../../src/rules/swagger/values/enums.ts';
import {
  filterFunctionsPropertyEmpty,
  filterFunctionsPropertyHasDuplicates,
  filterFunctionsPropertyInInputSchema,
  filterFunctionsPropertyInvalidValue,
} from '../../../src/rules/swagger/values/filter-functions.ts';
import { valueRules } from '../../../src/rules/swagger/values/index.ts';
import {
  discriminatorMustBeARequiredStringProperty,
  invalidCustomEditorExtensionDictionaryValue,
} from '../../../src/rules/swagger/values/object-keywords.ts';
import { patternFault } from '../../../src/rules/swagger/values/patterns.ts';
import { arrayDuplicateValue } from '../../../src/rules/swagger/values/repeated-values.ts';
import { matchesType } from '../../../src/rules/swagger/values/type-match.ts';
import {
  defaultValueMustMatchType,
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
    ['+5', 'integer'],
    ['1.5e3', 'number'],
    ['True', 'boolean'],
    [' false ', 'boolean'],
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
    ['x5', 'integer'],
    ['5x', 'integer'],
    ['', 'number'],
    [' ', 'number'],
    ['Infinity', 'number'],
    [1, 'boolean'],
    ['yes', 'boolean'],
    ['untrue', 'boolean'],
    ['falsely', 'boolean'],
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
    ['[])]*'],
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
    ['a'.repeat(4_999).concat('('), "a '(' is never closed"],
  ])('%s is faulty: %s', (pattern, words) => {
    expect(plainText(patternFault(pattern) ?? [])).toBe(words);
  });
});

describe('a message names what has the value', () => {
  const odd = { type: 'string', default: 1 };
  test.each<[string, JsonObject, string]>([
    ['a definition', defined(odd), " of 'T'"],
    ['a property', defined({ properties: { colour: odd } }), " of 'colour'"],
    ['a parameter', { parameters: { P: { name: 'page', in: 'query', ...odd } } }, " of 'page'"],
    ['a header', { responses: { R: { headers: { etag: odd } } } }, " of 'etag'"],
    ['but not a parameter without a name', { parameters: { P: { in: 'query', ...odd } } }, ''],
    ['but not an element, which has none', defined({ items: odd }), ''],
  ])('%s', (_words, value, holder) => {
    const [finding = ''] = findingsOf(value, defaultValueMustMatchType);
    expect(finding.slice(finding.indexOf(' ') + 1)).toBe(`The default${holder} is a whole number, but the declared type is 'string'.`);
  });
});

describe('a default of another type', () => {
  test.each<[JsonValue, string, string, JsonValue | undefined]>([
    [1, 'string', 'a whole number', '1'],
    [1.5, 'string', 'a number', '1.5'],
    [true, 'string', 'true or false without quotes', 'true'],
    [[], 'string', 'a list', undefined],
    [{}, 'string', 'an object', undefined],
    ['ten', 'integer', 'a text', undefined],
    [1, 'boolean', 'a whole number', undefined],
  ])('%j for %s is %s, and written as text where that mends it', (value, type, words, text) => {
    const [said] = runSwaggerRules(documentWith(defined({ type, default: value })), [defaultValueMustMatchType]).complaints;
    expect(plainText(said?.complaint.message ?? [])).toBe(`The default of 'T' is ${words}, but the declared type is '${type}'.`);
    const edits = [{ op: 'set', pointer: '/definitions/T/default', value: text }];
    expect(said?.complaint.fix).toEqual(text === undefined ? undefined : { kind: 'json', edits });
  });
});

describe('limits', () => {
  test.each<[string, JsonObject, readonly string[]]>([
    ['zero is a limit, less is not', { minLength: 0, maxLength: 0 }, []],
    ['below zero by one', { maxProperties: -1 }, ['/definitions/T/maxProperties']],
    ['below zero', { minItems: -1, maxItems: 3 }, ['/definitions/T/minItems']],
    ['a fraction is left to the rule about types', { minLength: -0.5 }, []],
    ['equal limits', { minimum: 2, maximum: 2 }, []],
    ['an upper limit of another type', { minimum: 3, maximum: '2' }, []],
    ['crossed limits', { minimum: 3, maximum: 2 }, ['/definitions/T/minimum']],
    ['limits of another type', { minimum: '3', maximum: 2 }, []],
    ['an excluded limit without limit', { exclusiveMaximum: false }, ['/definitions/T/exclusiveMaximum']],
    ['a limit instead of yes or no is left to the rule about types', { exclusiveMaximum: 5 }, []],
    ['the smallest step', { multipleOf: 0.001 }, []],
    ['a step that is a text is left to the rule about types', { multipleOf: '0' }, []],
    ['a step down', { multipleOf: -1 }, ['/definitions/T/multipleOf']],
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

  test.each([
    ['string', 'byte binary date date-time password date-no-tz email html uri uuid'],
    ['integer', 'int32 int64'],
    ['number', 'float double'],
  ])('of the platform is known for a %s: %s', (type, formats) => {
    for (const format of formats.split(' ')) expect(findingsOf(defined({ type, format }), unrecognizedTypeFormat)).toEqual([]);
  });

  test.each([
    ['', [{ op: 'remove', pointer: '/definitions/T/format' }], "Use one of 'float' and 'double', or delete it.", 'number'],
    ['decimal', undefined, "Use one of 'float' and 'double', or delete it.", 'number'],
    ['decimal', undefined, "Delete the format: the type 'boolean' has none.", 'boolean'],
  ])('%j is taken away only where it is empty (%#)', (format, edits, help, type) => {
    const [said] = runSwaggerRules(documentWith(defined({ type, format })), [unrecognizedTypeFormat]).complaints;
    expect(said?.complaint.fix).toEqual(edits && { kind: 'json', edits });
    expect(plainText(said?.complaint.help ?? [])).toBe(help);
  });

  test('of a schema is judged also where the schema calls itself a body', () => {
    expect(pointersOf(defined({ in: 'body', type: 'string', format: 'odd' }), unrecognizedTypeFormat)).toEqual(['/definitions/T/format']);
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
    [
      'is reported at the definition that is an element of an answer',
      answering({ items: { allOf: [{ $ref: '#/definitions/F' }] } }, { F: binary }),
      ['/definitions/F'],
    ],
    [
      'is fine for a whole answer, whatever a definition that nobody uses makes of it',
      answering({ $ref: '#/definitions/F' }, { F: binary, T: { properties: { f: { $ref: '#/definitions/F' } } } }),
      [],
    ],
    ['is fine where it is not of a text', answering({ items: { type: 'array', format: 'binary' } }), []],
    [
      'is reported in what is sent',
      {
        paths: { '/t': { post: { parameters: [{ in: 'body', name: 'b', schema: { properties: { f: binary } } }] } } },
      },
      ['/paths/~1t/post/parameters/0/schema/properties/f'],
    ],
    [
      'is reported in a part of an element',
      answering({ items: { allOf: [binary] } }),
      ['/paths/~1t/get/responses/200/schema/items/allOf/0'],
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

  test('name each value that stands there more than once', () => {
    expect(findingsOf(defined({ enum: ['a', 'b', 'a', 'a', 1, 1, 'c'] }), arrayDuplicateValue)).toEqual([
      "/definitions/T/enum The list 'enum' has more than one 'a' and '1'.",
    ]);
  });

  test('are not other lists', () => {
    const value = { paths: { '/t': { get: { responses: {}, 'x-order': ['a', 'a'] } } }, definitions: { T: { example: ['a', 'a'] } } };
    expect(pointersOf(value, arrayDuplicateValue)).toEqual([]);
  });

  test.each<[string, JsonObject, string]>([
    ['media types that are taken', { consumes: ['a/b', 'a/b'] }, '/consumes'],
    ['media types that are given', { produces: ['a/b', 'a/b'] }, '/produces'],
    ['schemes of an operation', { paths: { '/t': { get: { schemes: ['https', 'https'] } } } }, '/paths/~1t/get/schemes'],
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
    ['they are lists', { type: 'string', enum: [[1]] }],
    ['names are shown for them', { type: 'string', enum: [1], 'x-ms-enum-values': [{ value: 1, displayName: 'One' }] }],
    ['another type is declared', { type: 'boolean', enum: [1] }],
  ])('are not rewritten when %s', (_words, schema) => {
    expect(fixOf(schema)).toBeUndefined();
  });

  test('that are true or false are written as text, too', () => {
    expect(fixOf({ type: 'string', enum: [true] })).toMatchObject({ edits: [{ value: 'true' }] });
  });

  test('of which one is wrong leave the others alone', () => {
    expect(pointersOf(defined({ type: 'integer', enum: [1, 'two', 3, 4.5] }), invalidEnumValue)).toEqual([
      '/definitions/T/enum/1',
      '/definitions/T/enum/3',
    ]);
  });

  test('without a declared type may be anything', () => {
    expect(pointersOf(defined({ enum: [1, 'two'] }), invalidEnumValue)).toEqual([]);
  });

  test.each<[string, JsonValue, readonly string[]]>([
    ['none', [], ['/definitions/T/enum']],
    ['one that is empty', [''], []],
    ['what is no list', {}, []],
  ])('are at least one, not %s', (_words, values, expected) => {
    expect(pointersOf(defined({ enum: values }), enumMustContainAtLeastOneElement)).toEqual(expected);
  });

  const REF = { $ref: '#/definitions/U' };
  test.each<[string, JsonObject, readonly JsonValue[], readonly string[]]>([
    ['stand once', {}, [{ value: 'o' }, { value: 'c' }], []],
    [
      'stand twice',
      {},
      [{ value: 'o' }, { value: 'c' }, { value: 'o' }],
      ["The value 'o' has more than one entry in 'x-ms-enum-values' of 'T'."],
    ],
    [
      'stand twice and are no text',
      {},
      [{ value: [1] }, { value: [1] }],
      ["The value '[1]' has more than one entry in 'x-ms-enum-values' of 'T'."],
    ],
    [
      'stand twice beside a reference',
      REF,
      [{ value: 'o' }, { value: 'o' }],
      ["The value 'o' has more than one entry in 'x-ms-enum-values' of 'T'."],
    ],
    ['are a number and its text', {}, [{ value: 1 }, { value: '1' }], []],
    ['are missing', {}, [{}, {}, 'o', 'o'], []],
    [
      'stand twice behind some that are missing',
      {},
      [{}, {}, { value: 'o' }, { value: 'o' }],
      ["The value 'o' has more than one entry in 'x-ms-enum-values' of 'T'."],
    ],
  ])('with names that %s', (_words, more, entries, expected) => {
    const value = defined({ ...more, 'x-ms-enum-values': entries });
    expect(findingsOf(value, duplicateEnumValuesInExtension)).toEqual(expected.map((words) => `/definitions/T/x-ms-enum-values ${words}`));
  });

  test.each<[string, JsonObject]>([
    ['beside a type', { type: 'string' }],
    ['beside a reference', REF],
  ])('are shown by their names, and entries without one are told %s', (_words, more) => {
    const entries = [
      { value: 'a', displayName: 'A' },
      { value: 'b' },
      { value: 'c', displayName: '' },
      { value: 'd', displayName: 4 },
      'e',
    ];
    expect(findingsOf(defined({ ...more, 'x-ms-enum-values': entries }), missingEnumValuesDisplayName)).toEqual(
      [1, 2, 3].map(
        (index) => `/definitions/T/x-ms-enum-values/${index} Entry ${index + 1} of 'x-ms-enum-values' of 'T' has no display name.`,
      ),
    );
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

describe('the editor of dictionaries', () => {
  test.each<[string, JsonObject, boolean]>([
    ['is right for keys of any name', { type: 'object', additionalProperties: true }, false],
    ['is right for values of one kind', { type: 'object', additionalProperties: { type: 'string' } }, false],
    ['is wrong where no other key is allowed', { type: 'object', additionalProperties: false }, true],
    ['is wrong for fixed properties', { type: 'object', properties: {} }, true],
    ['is wrong for a list', { type: 'array', additionalProperties: true }, true],
    ['is wrong without a type', { additionalProperties: true }, true],
  ])('%s', (_words, schema, isWrong) => {
    const pointers = pointersOf(defined({ ...schema, 'x-ms-editor': 'dictionary' }), invalidCustomEditorExtensionDictionaryValue);
    expect(pointers).toEqual(isWrong ? ['/definitions/T/x-ms-editor'] : []);
  });

  test('is not confused with another editor', () => {
    expect(pointersOf(defined({ type: 'array', 'x-ms-editor': 'code' }), invalidCustomEditorExtensionDictionaryValue)).toEqual([]);
  });
});

describe('filter functions', () => {
  const column = (filterFunctions: JsonValue, more: JsonObject = {}): JsonObject =>
    defined({ properties: { c: { ...more, 'x-ms-capabilities': { filterFunctions } } } });
  const LIST = '/definitions/T/properties/c/x-ms-capabilities/filterFunctions';
  const rules = [filterFunctionsPropertyEmpty, filterFunctionsPropertyHasDuplicates, filterFunctionsPropertyInvalidValue];

  test.each<[string, JsonObject, readonly string[]]>([
    ['that are known are in order', column(['eq', 'not', 'year']), []],
    ['that are none are told', column([]), [LIST]],
    ['that are none are told beside a reference', column([], { $ref: '#/definitions/U' }), [LIST]],
    ['are told where they are unknown', column(['eq', 'Eq', 'is']), [`${LIST}/1`, `${LIST}/2`]],
    ['that are no texts are left to the rule about types', column([1, null]), []],
    ['that are no list are left to the rule about types', column('equals'), []],
    ['beside other abilities only are none', defined({ 'x-ms-capabilities': { sortRestrictions: [] } }), []],
    ['in a definition that nothing uses may be meant for an answer', column(['eq']), []],
  ])('%s', (_words, value, expected) => {
    expect(pointersOf(value, ...rules, filterFunctionsPropertyInInputSchema)).toEqual(expected);
  });

  test('that are repeated are taken away from the end, so that no place moves', () => {
    const [said] = runSwaggerRules(documentWith(column(['eq', 'eq', 'ne', 'eq'])), [filterFunctionsPropertyHasDuplicates]).complaints;
    expect(said?.complaint.fix).toEqual({ kind: 'json', edits: [3, 1].map((index) => ({ op: 'remove', pointer: `${LIST}/${index}` })) });
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
