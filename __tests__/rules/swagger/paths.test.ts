import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import {
  bodyParameterPropertyNotValid,
  bodyParameterSchemaRequired,
  fileParameterMustBeInFormData,
  nonBodyParameterSchemaNotValid,
  parameterListContainsFormDataAndBody,
} from '../../../src/rules/swagger/paths/body-and-form.ts';
import { duplicateOperationPath, partialDuplicateOperationPath, pathRedefined } from '../../../src/rules/swagger/paths/duplicate-paths.ts';
import { pathRules } from '../../../src/rules/swagger/paths/index.ts';
import { paramtersWithSameNameMustHaveSameTypeAndVisibility } from '../../../src/rules/swagger/paths/notification-parameters.ts';
import {
  allowEmptyValueOnlyValidForQueryFormData,
  internalPropertyWithDefaultOptional,
  queryParameterEncodingNotSupported,
} from '../../../src/rules/swagger/paths/parameter-keywords.ts';
import {
  connectionIdParameterNotAllowed,
  invalidFormDataParameterName,
  reservedParameterIsUsed,
} from '../../../src/rules/swagger/paths/parameter-names.ts';
import {
  parameterReferenceNotFound,
  parameterReferenceNotValid,
  parameterRefLoopNotAllowed,
} from '../../../src/rules/swagger/paths/parameter-references.ts';
import {
  operationMissingPathParameter,
  pathParameterMissingEncoding,
  pathParameterMustBeRequired,
  pathParameterNotDefinedInTemplate,
} from '../../../src/rules/swagger/paths/path-parameters.ts';
import {
  operationPathContainsUnsupportedCharacters,
  operationPathMayNotContainQueryOrFragment,
  operationPathMustStartWithSlash,
  operationPathTemplateNotValid,
  operationPathVariablesContainDefaults,
  templateFault,
} from '../../../src/rules/swagger/paths/path-templates.ts';
import {
  operationParametersAreNotUnique,
  operationParametersContainDuplicateParameter,
  operationParametersContainMultipleBodyParameters,
  pathParametersContainDuplicateParameter,
  pathParametersContainMultipleBodyParameters,
} from '../../../src/rules/swagger/paths/repeated-parameters.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import type { SwaggerRule } from '../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../src/text/render.ts';
import { documentWith } from './documents.ts';
import { linesOf } from './findings.ts';
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

  test.each([
    ['/{a', "a '{' is never closed"],
    ['/a}', "a '}' closes what no '{' has opened"],
    ['/{a/b}', "a '{' is not closed before the next slash"],
    ['/{{a}}', "a '{' stands inside another one"],
    ['/{}', "the braces '{}' enclose no name"],
    ['/{a}/{', "a '{' is never closed"],
    ['/{a}}', "a '}' closes what no '{' has opened"],
    ['{a', "a '{' is never closed"],
  ])('do not match in %s: %s', (path, words) => {
    expect(plainText(templateFault(path) ?? [])).toBe(words);
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
    ['the fixed parts are letters in any case', ['/T{id}', '/tOPEN'], ['/paths/~1T{id}/get']],
    ['the fixed part in front has to match', ['/a{x}', '/bcd'], []],
    ['both fixed parts need room', ['/ab{x}ba', '/aba'], []],
    ['a variable elsewhere is the same', ['/{a}/{id}', '/{b}/open'], ['/paths/~1{a}~1{id}/get']],
    ['a fixed word elsewhere differs', ['/t/{id}', '/u/open'], []],
    ['two variables of different form', ['/{a}.json', '/{b}'], []],
  ])('overlap only where %s', (_words, paths, expected) => {
    expect(pointersOf(gets(...paths), partialDuplicateOperationPath)).toEqual(expected);
  });

  test('of different methods do not overlap', () => {
    const value = { paths: { '/t/{id}': { get: {} }, '/t/open': { post: {} } } };
    expect(pointersOf(value, partialDuplicateOperationPath)).toEqual([]);
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
    [
      'a reference of the path that another rule complains of',
      { paths: { '/t/{id}': { parameters: [{ $ref: '#/parameters/Id' }], get: { operationId: 'Get' } } } },
    ],
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

  test('of 21 is told for the first 20', () => {
    const path = `/${Array.from({ length: 21 }, (_unused, index) => `{v${index}}`).join('/')}`;
    const findings = findingsOf(gets(path), operationMissingPathParameter);
    expect(findings).toHaveLength(20);
    expect(findings.at(-1)).toContain("for the variable '{v19}'");
  });

  test('is told with the name that its parameter has, where only the case differs', () => {
    const helpFor = (path: string): string[] =>
      runSwaggerRules(documentWith(getWith(path, id)), [operationMissingPathParameter]).complaints.map(({ complaint }) =>
        plainText(complaint.help ?? []),
      );
    expect(helpFor('/t/{ID}')).toEqual(["Write the name in the path as in the parameter, 'id': capital and small letters differ."]);
    expect(helpFor('/t/{key}')).toEqual(['']);
  });

  test('is not missed where a parameter has no name', () => {
    const { name: _name, ...unnamed } = id;
    expect(findingsOf(getWith('/t', unnamed), pathParameterNotDefinedInTemplate)).toEqual([]);
  });

  test('is not looked for where the braces do not match', () => {
    expect(findingsOf(getWith('/t/{id}/{', id), operationMissingPathParameter, pathParameterNotDefinedInTemplate)).toEqual([]);
    expect(findingsOf(getWith('/t/{id}/{'), operationMissingPathParameter)).toEqual([]);
    expect(findingsOf(getWith('/t/{', id), pathParameterNotDefinedInTemplate)).toEqual([]);
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

  test.each<[string, readonly JsonObject[], readonly string[]]>([
    [
      'one',
      [text, { name: 'other', in: 'query' }, text],
      [
        '/paths/~1t/get/parameters: Of the parameters of `Get`, 1 repeats an earlier entry word for word.',
        '  /paths/~1t/get/parameters/2 = remove',
      ],
    ],
    [
      'two',
      [text, text, text],
      [
        '/paths/~1t/get/parameters: Of the parameters of `Get`, 2 repeat an earlier entry word for word.',
        '  /paths/~1t/get/parameters/2 = remove',
        '  /paths/~1t/get/parameters/1 = remove',
      ],
    ],
    [
      'a reference',
      [{ $ref: '#/parameters/A' }, { $ref: '#/parameters/B' }, { $ref: '#/parameters/A' }],
      [
        '/paths/~1t/get/parameters: Of the parameters of `Get`, 1 repeats an earlier entry word for word.',
        '  /paths/~1t/get/parameters/2 = remove',
      ],
    ],
    ['none where only the description differs', [text, { ...text, description: 'Words.' }], []],
    ['none where the location differs', [text, { ...text, in: 'header' }], []],
    ['none in a list of one', [text], []],
  ])('repeat %s', (_words, parameters, told) => {
    expect(linesOf(runSwaggerRules(documentWith(getWith('/t', ...parameters)), [operationParametersAreNotUnique]).complaints)).toEqual(
      told,
    );
  });

  test('are no list where they are something else', () => {
    const value = { paths: { '/t': { get: { parameters: { 0: text, 1: text } } } } };
    expect(pointersOf(value, operationParametersAreNotUnique)).toEqual([]);
  });

  test('of a path may not share a name in one location', () => {
    const value = (...parameters: readonly JsonObject[]): JsonObject => ({ paths: { '/t': { parameters } } });
    expect(findingsOf(value(text, { ...text, type: 'string' }), pathParametersContainDuplicateParameter)).toEqual([
      "/paths/~1t/parameters/1 The path '/t' has 2 parameters 'text' in the same place, 'query'.",
    ]);
    expect(findingsOf(value(text, { ...text, in: 'header' }), pathParametersContainDuplicateParameter)).toEqual([]);
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

describe('bodies', () => {
  const one = { name: 'one', in: 'body' };
  const rules = [operationParametersContainMultipleBodyParameters, pathParametersContainMultipleBodyParameters];
  test.each<[string, JsonObject, readonly string[]]>([
    ['of an operation are one', getWith('/t', one, { name: 'q', in: 'query' }), []],
    ['of an operation are counted', getWith('/t', one, one, one), ["/paths/~1t/get/parameters 'Get' has 3 parameters for its body."]],
    [
      'of a path are counted',
      { paths: { '/t': { parameters: [one, one] } } },
      ["/paths/~1t/parameters The path '/t' has 2 parameters for the body."],
    ],
    ['of operation and path are one each', { paths: { '/t': { parameters: [one], get: { parameters: [one] } } } }, []],
  ])('%s', (_words, value, expected) => {
    expect(findingsOf(value, ...rules)).toEqual(expected);
  });

  test('with the same name are not called the same parameter, and neither are parameters without one', () => {
    const unnamed = { in: 'query' };
    expect(findingsOf(getWith('/t', one, one, unnamed, unnamed), operationParametersContainDuplicateParameter)).toEqual([]);
  });

  test('beside form fields are told, and neither of them alone', () => {
    const form = { name: 'f', in: 'formData' };
    expect(pointersOf(getWith('/t', one, form), parameterListContainsFormDataAndBody)).toEqual(['/paths/~1t/get/parameters']);
    expect(pointersOf(getWith('/t', one), parameterListContainsFormDataAndBody)).toEqual([]);
    expect(pointersOf(getWith('/t', form), parameterListContainsFormDataAndBody)).toEqual([]);
  });
});

describe('a parameter', () => {
  const AT = '/paths/~1t/get/parameters/0';
  const rules = [
    allowEmptyValueOnlyValidForQueryFormData,
    queryParameterEncodingNotSupported,
    internalPropertyWithDefaultOptional,
    connectionIdParameterNotAllowed,
    invalidFormDataParameterName,
    reservedParameterIsUsed,
    fileParameterMustBeInFormData,
    pathParameterMustBeRequired,
    pathParameterMissingEncoding,
  ];
  const HIDDEN = { 'x-ms-visibility': 'internal', default: 'a' };
  const PATH = { in: 'path', required: true, 'x-ms-url-encoding': 'single' };

  test.each<[string, JsonObject, readonly string[]]>([
    ['of the query may be empty', { in: 'query', allowEmptyValue: true }, []],
    ['of a form may be empty', { in: 'formData', allowEmptyValue: true }, []],
    ['that is a body is the business of another rule', { in: 'body', allowEmptyValue: true }, []],
    ['without a location is the business of another rule', { allowEmptyValue: true, type: 'file' }, []],
    ['in a header cannot be empty', { in: 'header', allowEmptyValue: true }, [`${AT}/allowEmptyValue`]],
    ['in the path cannot be empty', { ...PATH, allowEmptyValue: true }, [`${AT}/allowEmptyValue`]],
    ['in the path says how it is encoded', PATH, []],
    ['in the path has to say how it is encoded', { in: 'path', required: true }, [`${AT}/x-ms-url-encoding`]],
    ['in the path is required', { ...PATH, required: false }, [AT]],
    ['in the query is not encoded', { in: 'query', 'x-ms-url-encoding': 'single' }, [`${AT}/x-ms-url-encoding`]],
    ['that is hidden and optional loses its default', { in: 'query', ...HIDDEN }, [AT]],
    ['that is hidden and required keeps its default', { in: 'query', required: true, ...HIDDEN }, []],
    ['that is shown keeps its default', { in: 'query', default: 'a' }, []],
    ['that is a body has its default in the schema', { in: 'body', ...HIDDEN }, []],
    ['cannot be called like the connection, in any case of letters', { in: 'query', name: 'ConnectionID' }, [`${AT}/name`]],
    ['of a form has a name in ASCII', { in: 'formData', name: 'a\x7f' }, []],
    ['of a form has no other character in its name', { in: 'formData', name: 'a\x80' }, [`${AT}/name`]],
    ['of the query may have any name', { in: 'query', name: 'größe' }, []],
    [
      'in a header is not the one that the connection sets, in any case of letters',
      { in: 'header', name: 'AUTHORIZATION' },
      [`${AT}/name`],
    ],
    ['of the query may be called like that header', { in: 'query', name: 'Authorization' }, []],
    ['in a header may have another name', { in: 'header', name: 'Authorization-Mode' }, []],
    ['of a form may be a file', { in: 'formData', type: 'file' }, []],
    ['that is a body and a file is the business of another rule', { in: 'body', type: 'file' }, []],
    ['in a header cannot be a file', { in: 'header', type: 'file' }, [`${AT}/type`]],
    ['whose name is no text is left to the rule about types', { in: 'formData', name: 5 }, []],
  ])('%s', (_words, parameter, pointers) => {
    expect(pointersOf(getWith('/t', parameter), ...rules)).toEqual(pointers);
  });

  const told: [SwaggerRule, JsonObject, readonly string[]][] = [
    [
      allowEmptyValueOnlyValidForQueryFormData,
      { name: 'X-Team', in: 'header', allowEmptyValue: true },
      [
        `${AT}/allowEmptyValue: The parameter \`X-Team\` has \`allowEmptyValue\`, which has no meaning in the location \`header\`.`,
        `  ${AT}/allowEmptyValue = remove`,
      ],
    ],
    [
      queryParameterEncodingNotSupported,
      { name: 'q', in: 'query', 'x-ms-url-encoding': 'double' },
      [
        `${AT}/x-ms-url-encoding: The parameter \`q\` is in the query, where \`x-ms-url-encoding\` has no effect.`,
        `  ${AT}/x-ms-url-encoding = remove`,
      ],
    ],
    [
      internalPropertyWithDefaultOptional,
      { name: 'q', in: 'query', ...HIDDEN },
      [`${AT}: The parameter \`q\` is hidden and optional, so its default is not sent.`],
    ],
    [
      internalPropertyWithDefaultOptional,
      { in: 'header', required: 'true', ...HIDDEN },
      [`${AT}: This parameter is hidden and optional, so its default is not sent.`],
    ],
    [
      connectionIdParameterNotAllowed,
      { name: 'connectionid', in: 'header' },
      [`${AT}/name: The parameter name \`connectionid\` is taken by the platform.`],
    ],
    [connectionIdParameterNotAllowed, { name: 'connectionId2', in: 'query' }, []],
    [connectionIdParameterNotAllowed, { name: ['connectionId'], in: 'query' }, []],
    [
      invalidFormDataParameterName,
      { name: 'größe', in: 'formData' },
      [`${AT}/name: The form field \`größe\` has a character in its name that is not ASCII.`],
    ],
    [invalidFormDataParameterName, { name: ['größe'], in: 'formData' }, []],
    [
      reservedParameterIsUsed,
      { name: 'authorization', in: 'header' },
      [`${AT}/name: The header \`authorization\` is a parameter; the connection sets it.`],
    ],
    [reservedParameterIsUsed, { name: ['Authorization'], in: 'header' }, []],
    [
      fileParameterMustBeInFormData,
      { name: 'f', in: 'query', type: 'file' },
      [`${AT}/type: The parameter \`f\` is a file, but its location is \`query\`.`],
    ],
    [fileParameterMustBeInFormData, { name: 'f', in: 'query', type: 'string' }, []],
    [
      pathParameterMustBeRequired,
      { name: 'id', in: 'path', required: 'true' },
      [`${AT}: The parameter \`id\` is part of the path, but it is not required.`, `  ${AT}/required = true`],
    ],
    [
      pathParameterMustBeRequired,
      { in: 'path' },
      [`${AT}: This parameter is part of the path, but it is not required.`, `  ${AT}/required = true`],
    ],
    [
      pathParameterMissingEncoding,
      { name: 'id', in: 'path' },
      [
        `${AT}/x-ms-url-encoding: The parameter \`id\` does not say how its value is encoded in the path.`,
        `  ${AT}/x-ms-url-encoding = "single"`,
      ],
    ],
    [pathParameterMissingEncoding, PATH, []],
    [bodyParameterSchemaRequired, { name: 'body', in: 'body' }, [`${AT}: The parameter \`body\` is a body without a schema.`]],
    [bodyParameterSchemaRequired, { name: 'body', in: 'body', schema: {} }, []],
    [bodyParameterSchemaRequired, { name: 'body', in: 'query' }, []],
    [
      nonBodyParameterSchemaNotValid,
      { name: 'q', in: 'query', schema: { type: 'object' } },
      [`${AT}/schema: The parameter \`q\` has a schema, but it is no body: its location is \`query\`.`],
    ],
    [nonBodyParameterSchemaNotValid, { name: 'q', schema: { type: 'string' } }, []],
    [nonBodyParameterSchemaNotValid, { name: 'q', in: 'body', schema: { type: 'string' } }, []],
    [
      bodyParameterPropertyNotValid,
      { in: 'body', type: 'object' },
      [`${AT}/type: This parameter is a body and has \`type\` beside its schema.`],
    ],
  ];
  test.each(told.map(([rule, parameter, lines]) => [parameter, rule.id, lines, rule] as const))(
    '%j as %s tells it',
    (parameter, _id, lines, rule) => {
      expect(linesOf(runSwaggerRules(documentWith(getWith('/t', parameter)), [rule]).complaints)).toEqual(lines);
    },
  );

  const body = 'type format default enum maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems';
  test.each([...body.split(' '), 'uniqueItems', 'multipleOf', 'items', 'collectionFormat', 'allowEmptyValue'])(
    'that is a body does not have %s beside its schema',
    (key) => {
      const value = (place: string) => getWith('/t', { in: place, schema: {}, [key]: 'x' });
      expect(pointersOf(value('body'), bodyParameterPropertyNotValid)).toEqual([`${AT}/${key}`]);
      expect(pointersOf(value('query'), bodyParameterPropertyNotValid)).toEqual([]);
    },
  );
});

describe('a trigger and its webhook', () => {
  const VISIBILITY = 'x-ms-visibility';
  const pair = (mine: JsonObject, its: JsonObject, named = 'Hook'): JsonObject => ({
    paths: {
      '/t': { get: { operationId: 'Poll', 'x-ms-notification': { operationId: named }, parameters: [mine] } },
      '/h': { post: { operationId: 'Hook', parameters: [its] } },
    },
  });
  const team = { name: 'team', in: 'query', type: 'string' };
  const said = (key: string): string =>
    `/paths/~1t/get/parameters/0 The parameter 'team' has another '${key}' here than in 'Hook', the webhook of this trigger.`;

  test.each<[string, JsonObject, readonly string[]]>([
    ['have the same parameters', pair(team, team), []],
    ['differ in the type', pair(team, { ...team, type: 'integer' }), [said('type')]],
    ['differ in what is shown', pair(team, { ...team, [VISIBILITY]: 'advanced' }), [said(VISIBILITY)]],
    ['differ in both, and the type is told', pair(team, { ...team, type: 'integer', [VISIBILITY]: 'advanced' }), [said('type')]],
    ['have parameters of different names', pair(team, { ...team, name: 'queue', type: 'integer' }), []],
    ['have parameters without names', pair({ in: 'query', type: 'string' }, { in: 'query', type: 'integer' }), []],
    ['have a body and a parameter of one name', pair(team, { ...team, in: 'body', type: 'object' }), []],
    ['are not two, where nobody has the id', pair(team, { ...team, type: 'integer' }, 'Other'), []],
  ])('%s', (_words, value, expected) => {
    expect(findingsOf(value, paramtersWithSameNameMustHaveSameTypeAndVisibility)).toEqual(expected);
  });
});

describe('the key of a path', () => {
  const told: [SwaggerRule, string, readonly string[]][] = [
    [operationPathContainsUnsupportedCharacters, '/a*', ['/paths/~1a*: The path `/a*` has an asterisk.']],
    [operationPathContainsUnsupportedCharacters, '/a', []],
    [operationPathMayNotContainQueryOrFragment, '/a', []],
    [operationPathMustStartWithSlash, 'a/', ['/paths/a~1: The path `a/` does not start with a slash.', '  Write `/a/`.']],
    [operationPathMustStartWithSlash, '/a', []],
    [operationPathTemplateNotValid, '/{a', ['/paths/~1{a: The braces of the path `/{a` do not match: a `{` is never closed.']],
    [operationPathTemplateNotValid, '/{a}', []],
    [operationPathVariablesContainDefaults, '/a=1/{b}', []],
  ];
  test.each(told.map(([rule, path, lines]) => [path, rule.id, lines, rule] as const))('%s as %s tells it', (path, _id, lines, rule) => {
    expect(linesOf(runSwaggerRules(documentWith(gets(path)), [rule]).complaints)).toEqual(lines);
  });

  test.each([
    ['/a?b#c', "The path '/a?b#c' contains a query."],
    ['/a#b?c', "The path '/a#b?c' contains a fragment."],
  ])('%s: %s', (path, words) => {
    expect(findingsOf(gets(path), operationPathMayNotContainQueryOrFragment)).toEqual([`/paths/${path.replace('/', '~1')} ${words}`]);
  });

  test('that has no slash in front is shown with one', () => {
    const [said] = runSwaggerRules(documentWith(gets('a/b')), [operationPathMustStartWithSlash]).complaints;
    expect(plainText(said?.complaint.help ?? [])).toBe("Write '/a/b'.");
  });

  test('names the variable with a default', () => {
    expect(findingsOf(gets('/{a}/{b=1}'), operationPathVariablesContainDefaults)).toEqual([
      "/paths/~1{a}~1{b=1} The variable '{b=1}' of the path '/{a}/{b=1}' contains a default value.",
    ]);
  });
});

describe('a shared parameter that is a reference', () => {
  test.each<[string, JsonValue, JsonObject | undefined]>([
    ['is written out', '#/parameters/Limit', { name: 'limit', in: 'query' }],
    ['is left to people where it leads nowhere', '#/parameters/Gone', undefined],
    ['is left to people where it leads to another reference', '#/parameters/Top', undefined],
    ['is left to people where it is no text', 5, undefined],
  ])('%s', (_words, $ref, value) => {
    const parameters = { Limit: { name: 'limit', in: 'query' }, Top: { $ref } };
    const document = { ...getWith('/t', { $ref: '#/parameters/Top' }), parameters };
    const found = runSwaggerRules(documentWith(document), [parameterRefLoopNotAllowed]).complaints.map(({ complaint }) => complaint);
    expect(found.map(({ pointer }) => pointer)).toEqual(['/parameters/Top/$ref']);
    expect(found[0]?.fix).toEqual(value && { kind: 'json', edits: [{ op: 'set', pointer: '/parameters/Top', value }] });
  });

  test('is not said to be one of an operation', () => {
    const value = { parameters: { Top: { $ref: 'other.json' }, Next: { $ref: '#/parameters/Gone' } } };
    expect(pointersOf(value, parameterReferenceNotFound, parameterReferenceNotValid)).toEqual([]);
  });
});

test('a schema is no entry of parameters, and a response is none', () => {
  const responses = { Missing: { $ref: '#/responses/Gone' } };
  const value = { ...getWith('/t', { in: 'body', name: 'b', schema: { $ref: '#/definitions/Gone' } }), responses };
  expect(pointersOf(value, parameterReferenceNotFound, parameterReferenceNotValid, parameterRefLoopNotAllowed)).toEqual([]);
});

test('a reference that leads nowhere is told what there is', () => {
  const helpFor = (parameters: JsonObject): string[] =>
    runSwaggerRules(documentWith({ ...getWith('/t', { $ref: '#/parameters/X' }), parameters }), [
      parameterReferenceNotFound,
    ]).complaints.map(({ complaint }) => plainText(complaint.help ?? []));
  expect(helpFor({ Limit: {}, Top: {} })).toEqual(["Add it, or use one of those that exist: 'Limit' and 'Top'."]);
  expect(helpFor({})).toEqual(['']);
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

test('a reference that is no text is told without its value', () => {
  expect(findingsOf(getWith('/t', { $ref: 5 }), parameterReferenceNotValid)).toEqual([
    '/paths/~1t/get/parameters/0/$ref This reference does not lead to a shared parameter.',
  ]);
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
    ['stay when there is no schema', { in: 'body', type: 'object' }, undefined],
    ['go when only a plain parameter can have them', { in: 'body', collectionFormat: 'csv' }, [remove('collectionFormat')]],
    ['stay when one of them is for schemas only', { in: 'query', schema: { type: 'string', title: 'Status' } }, undefined],
    ['stay when they describe a list', { in: 'query', schema: { type: 'array' } }, undefined],
    ['stay when they describe an object', { in: 'query', schema: { type: 'object' } }, undefined],
    ['stay when the schema is no object', { in: 'query', schema: 'string' }, undefined],
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
