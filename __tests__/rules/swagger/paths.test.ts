import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { bodyParameterPropertyNotValid, nonBodyParameterSchemaNotValid } from '../../../src/rules/swagger/paths/body-and-form.ts';
import { duplicateOperationPath, partialDuplicateOperationPath, pathRedefined } from '../../../src/rules/swagger/paths/duplicate-paths.ts';
import { pathRules } from '../../../src/rules/swagger/paths/index.ts';
import { parameterReferenceNotFound, parameterReferenceNotValid } from '../../../src/rules/swagger/paths/parameter-references.ts';
import { operationMissingPathParameter, pathParameterNotDefinedInTemplate } from '../../../src/rules/swagger/paths/path-parameters.ts';
import { templateFault } from '../../../src/rules/swagger/paths/path-templates.ts';
import {
  operationParametersAreNotUnique,
  operationParametersContainDuplicateParameter,
} from '../../../src/rules/swagger/paths/repeated-parameters.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { documentWith } from './documents.ts';
import { findingsOf, pointersOf } from './told.ts';

/** One GET for each path. */
function gets(...paths: readonly string[]): JsonObject {
  return { paths: Object.fromEntries(paths.map((path): [string, JsonObject] => [path, { get: { operationId: `At ${path}` } }])) };
}

function getWith(path: string, ...parameters: readonly JsonValue[]): JsonObject {
  return { paths: { [path]: { get: { operationId: 'Get', parameters } } } };
}

describe('the braces of a path', () => {
  test.each(['/', '/a', '/{a}', '/{a}/{b}', '/{name}.{ext}', "/items('{id}')", '/{a}{b}'])('match in %s', (path) => {
    expect(templateFault(path)).toBeUndefined();
  });

  test.each(['/{a', '/a}', '/{a/b}', '/{{a}}', '/{}', '/{a}/{', '/{a}}'])('do not match in %s', (path) => {
    expect(templateFault(path)).toBeDefined();
  });
});

describe('two paths', () => {
  test('that differ only in case are one path, even without operations', () => {
    const value = { paths: { '/{EntityName}': {}, '/{entityname}': {}, '/{entityname}/': {} } };
    expect(findingsOf(value, pathRedefined)).toEqual([
      "/paths/~1{entityname} The path '/{entityname}' is the same as '/{EntityName}': only capital and small letters differ.",
    ]);
  });

  test('that differ only in the names of variables are duplicates for the same method', () => {
    expect(findingsOf(gets('/a/{x}', '/A/{y}'), duplicateOperationPath)).toEqual([
      "/paths/~1A~1{y}/get The path '/A/{y}' of 'At /A/{y}' cannot be told from that of 'At /a/{x}' at '/a/{x}'.",
    ]);
  });

  test.each([
    ['a slash at the end makes them differ', gets('/a/{x}', '/a/{y}/')],
    ['another method makes them differ', { paths: { '/a/{x}': { get: {} }, '/a/{y}': { put: {} } } }],
    ['what only differs in case is left to PathRedefined', gets('/a/{x}', '/a/{X}')],
  ])('are no duplicates: %s', (_words, value) => {
    expect(findingsOf(value, duplicateOperationPath)).toEqual([]);
  });

  test.each([
    ['a variable can take a fixed word', ['/t/{id}', '/t/open'], ['/paths/~1t~1{id}/get']],
    ['each takes a word of the other', ['/a/{x}/c', '/a/b/{y}'], ['/paths/~1a~1{x}~1c/get', '/paths/~1a~1b~1{y}/get']],
    ['the fixed part beside a variable has to match', ['/{id}.json', '/a.json', '/b.xml'], ['/paths/~1{id}.json/get']],
    ['a variable takes at least one character', ['/a{x}', '/a'], []],
    ['nothing at the end is no value', ['/t/{id}', '/t/'], []],
    ['another number of segments', ['/t/{id}', '/t/open/all'], []],
    ['a fixed word elsewhere differs', ['/t/{id}', '/u/open'], []],
    ['two variables of different form', ['/{a}.json', '/{b}'], []],
  ])('overlap only where %s', (_words, paths, expected) => {
    expect(pointersOf(gets(...paths), partialDuplicateOperationPath)).toEqual(expected);
  });

  test('that overlap are told once for the path with the variable', () => {
    expect(findingsOf(gets('/t/{id}', '/t/open', '/t/closed'), partialDuplicateOperationPath)).toEqual([
      "/paths/~1t~1{id}/get Calls of 'At /t/{id}' at '/t/{id}' end at '/t/open' and '/t/closed' when a value happens to be that word.",
    ]);
  });
});

describe('a variable of a path', () => {
  const id = { name: 'id', in: 'path', required: true, type: 'string' };

  test.each([
    ['an own parameter', getWith('/t/{id}', id)],
    ['a parameter of the path', { paths: { '/t/{id}': { parameters: [id], get: {} } } }],
    ['a shared parameter', { ...getWith('/t/{id}', { $ref: '#/parameters/Id' }), parameters: { Id: id } }],
    ['a reference that another rule complains of', getWith('/t/{id}', { $ref: '#/parameters/Id' })],
  ])('is declared by %s', (_words, value) => {
    expect(findingsOf(value, operationMissingPathParameter, pathParameterNotDefinedInTemplate)).toEqual([]);
  });

  test('is not declared by a parameter of another location', () => {
    expect(findingsOf(getWith('/t/{id}', { ...id, in: 'query' }), operationMissingPathParameter)).toEqual([
      "/paths/~1t~1{id}/get 'Get' has no path parameter for the variable '{id}' of its path.",
    ]);
  });

  test('and its parameter differ when only the case does', () => {
    const value = getWith('/t/{Id}', id);
    expect(findingsOf(value, operationMissingPathParameter, pathParameterNotDefinedInTemplate)).toEqual([
      "/paths/~1t~1{Id}/get 'Get' has no path parameter for the variable '{Id}' of its path.",
      "/paths/~1t~1{Id}/get/parameters/0 The path '/t/{Id}' has no variable for the path parameter 'id'.",
    ]);
  });

  test('is not looked for where the braces do not match', () => {
    expect(findingsOf(getWith('/t/{id}/{', id), operationMissingPathParameter, pathParameterNotDefinedInTemplate)).toEqual([]);
  });
});

describe('parameters in one list', () => {
  const text = { name: 'text', in: 'query' };

  test('are repeated when they are equal, whatever the order of their keys, and the repetitions are removed from the end', () => {
    const value = getWith('/t', text, { in: 'query', name: 'text' }, text);
    const { complaints } = runSwaggerRules(documentWith(value), [operationParametersAreNotUnique]);
    expect(complaints.map(({ complaint }) => complaint.fix)).toEqual([
      {
        kind: 'json',
        edits: [
          { op: 'remove', pointer: '/paths/~1t/get/parameters/2' },
          { op: 'remove', pointer: '/paths/~1t/get/parameters/1' },
        ],
      },
    ]);
  });

  test('may share a name in different locations, but not in one', () => {
    const value = getWith('/t', text, { ...text, in: 'header' }, { ...text, type: 'string' }, { ...text, type: 'integer' });
    expect(findingsOf(value, operationParametersContainDuplicateParameter, operationParametersAreNotUnique)).toEqual([
      "/paths/~1t/get/parameters/2 'Get' has 3 parameters 'text' in the same place, 'query'.",
    ]);
  });

  test('of an operation may override those of its path', () => {
    const value = { paths: { '/t': { parameters: [text], get: { parameters: [text] } } } };
    expect(findingsOf(value, operationParametersContainDuplicateParameter)).toEqual([]);
  });
});

describe('a reference to a parameter', () => {
  test.each([
    ['#/parameters/Limit', []],
    ['#/parameters/a~1b', []],
    ['#/parameters/limit', ['NotFound']],
    ['#/parameters/Limit/name', ['NotValid']],
    ['#/parameters/a~b', ['NotValid']],
    ['other.json#/parameters/Limit', ['NotValid']],
    ['#/definitions/Limit', ['NotValid']],
    [5, ['NotValid']],
    [null, ['NotValid']],
  ])('%j: %j', ($ref, expected) => {
    const value = { ...getWith('/t', { $ref }), parameters: { Limit: {}, 'a/b': {} } };
    const { complaints } = runSwaggerRules(documentWith(value), [parameterReferenceNotFound, parameterReferenceNotValid]);
    expect(complaints.map(({ rule, complaint }) => [rule.id, complaint.pointer])).toEqual(
      expected.map((end) => [`ParameterReference${end}`, '/paths/~1t/get/parameters/0/$ref']),
    );
  });
});

describe('keywords in the wrong place', () => {
  function fixesOf(parameter: JsonObject): readonly unknown[] {
    const rules = [bodyParameterPropertyNotValid, nonBodyParameterSchemaNotValid];
    return runSwaggerRules(documentWith(getWith('/t', parameter)), rules).complaints.map(({ complaint }) => complaint.fix);
  }

  const at = '/paths/~1t/get/parameters/0';
  const remove = (key: string): JsonObject => ({ op: 'remove', pointer: `${at}/${key}` });
  const set = (key: string, value: JsonValue): JsonObject => ({ op: 'set', pointer: `${at}/${key}`, value });

  test.each<[string, JsonObject, readonly JsonObject[] | undefined]>([
    ['move into the schema', { in: 'body', type: 'object', schema: {} }, [set('schema/type', 'object'), remove('type')]],
    ['go when the schema has them', { in: 'body', type: 'object', schema: { type: 'object' } }, [remove('type')]],
    ['stay when the schema says something else', { in: 'body', type: 'object', schema: { type: 'array' } }, undefined],
    ['stay when the schema is a reference', { in: 'body', type: 'object', schema: { $ref: '#/definitions/T' } }, undefined],
    ['move up', { in: 'query', schema: { type: 'string', enum: ['a'] } }, [set('type', 'string'), set('enum', ['a']), remove('schema')]],
    ['stay when the parameter says something else', { in: 'query', type: 'integer', schema: { type: 'string' } }, undefined],
    ['stay when a plain parameter cannot have them', { in: 'query', schema: { type: 'object', properties: {} } }, undefined],
  ])('%s', (_words, parameter, edits) => {
    expect(fixesOf(parameter)).toEqual([edits && { kind: 'json', edits }]);
  });
});

test('documents in which nothing has the type it should have break no rule', () => {
  const odd = '{"toString": 1, "valueOf": null, "name": {"toString": 1}, "in": {"toString": 1}, "$ref": {"toString": 1}}';
  const text = `{
    "paths": {
      "/a": {"parameters": {"0": ${odd}}, "get": {"parameters": [${odd}, ${odd}, null, "x", []]}},
      "__proto__": {"get": {"parameters": [{"name": "__proto__", "in": "path"}, {"$ref": "#/parameters/__proto__"}]}}
    },
    "parameters": {"odd": ${odd}, "none": null}
  }`;
  expect(() => findingsOf(JSON.parse(text) as JsonValue, ...pathRules)).not.toThrow();
});

test('a path of 100,000 variables gives few findings', () => {
  const path = `/${Array.from({ length: 100_000 }, (_unused, index) => `{v${index}}`).join('/')}`;
  expect(findingsOf(gets(path), operationMissingPathParameter).length).toBeLessThan(100);
});
