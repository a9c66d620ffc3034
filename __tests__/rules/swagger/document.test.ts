import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { requiredPropertyMissing } from '../../../src/rules/swagger/document/required-property-missing.ts';
import { complaintsOf, complaintsOfText, findingsOf, plain, pointersOf, toldOf, withParameters } from './findings.ts';
import * as told from './told.ts';

/** A document with nothing but an object at this pointer; `0` is the first of a list. */
function withObjectAt(place: string, object: JsonObject): JsonObject {
  const keys = place
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/'));
  const root = keys.reduceRight<JsonValue>((value, key) => (key === '0' ? [value] : { [key]: value }), object);
  return { swagger: '2.0', ...(root as JsonObject) };
}

const BARE = { name: 'limit', in: 'query', type: 'integer' };
const LABELLED = { ...BARE, 'x-ms-summary': 'Limit', description: 'How many tickets to return.' };

describe('RequiredPropertyMissing', () => {
  test('asks a parameter for its label before its description, both at the parameter', () => {
    expect(findingsOf('RequiredPropertyMissing', withParameters([BARE]))).toEqual([
      '/paths/~1search/get/parameters/0: The parameter `limit` of `FindTickets` has no `x-ms-summary`.',
      '/paths/~1search/get/parameters/0: The parameter `limit` of `FindTickets` has no `description`.',
    ]);
  });

  test.each<[string, JsonObject]>([
    ['a body needs no texts', withParameters([{ name: 'body', in: 'body', schema: { type: 'string' } }])],
    ['an internal parameter needs no texts', withParameters([{ ...BARE, 'x-ms-visibility': 'internal' }])],
    ['the parameters of an internal operation need no texts', withParameters([BARE], { 'x-ms-visibility': 'internal' })],
    [
      'an internal operation needs no texts',
      { paths: { '/tickets': { get: { summary: null, description: null, 'x-ms-visibility': 'internal' } } } },
    ],
    [
      'the use of a shared parameter is not the parameter',
      { ...withParameters([{ $ref: '#/parameters/Limit' }]), parameters: { Limit: LABELLED } },
    ],
    ['properties need no texts', { definitions: { Ticket: { properties: { status: { type: 'string' } } } } }],
    ['a contact needs none of its keys', { info: { contact: { name: null, url: null, email: null } } }],
    ['a host is not needed', { host: null, schemes: null }],
    ['the parameters of a path whose operations are all internal need no texts', { paths: { '/queues': { parameters: [BARE] } } }],
  ])('says nothing: %s', (_why, patch) => {
    expect(pointersOf('RequiredPropertyMissing', patch)).toEqual([]);
  });

  test.each(['query', 'path', 'header', 'formData'])('asks for the label of a parameter in %s', (location) => {
    const { 'x-ms-summary': _label, ...unlabelled } = LABELLED;
    const patch = withParameters([{ ...unlabelled, in: location, required: true, 'x-ms-visibility': 'advanced' }]);
    expect(pointersOf('RequiredPropertyMissing', patch)).toEqual(['/paths/~1search/get/parameters/0']);
  });

  test('points at a shared parameter where it is written', () => {
    const { description: _text, ...undescribed } = LABELLED;
    expect(pointersOf('RequiredPropertyMissing', { parameters: { Limit: undescribed } })).toEqual(['/parameters/Limit']);
  });

  test('tells of the contact at info, and of the metadata at the very end without a place', () => {
    const findings = findingsOf('RequiredPropertyMissing', {
      ...withParameters([{ ...BARE, description: 'How many.' }]),
      info: { contact: null },
      'x-ms-connector-metadata': null,
    });
    expect(findings).toEqual([
      '/info: `info` has no `contact`.',
      '/paths/~1search/get/parameters/0: The parameter `limit` of `FindTickets` has no `x-ms-summary`.',
      ': The document has no `x-ms-connector-metadata`.',
    ]);
  });

  test('wants a default where a required parameter is hidden', () => {
    const hidden = { ...BARE, required: true, 'x-ms-visibility': 'internal' };
    expect(pointersOf('RequiredPropertyMissing', withParameters([hidden]))).toEqual(['/paths/~1search/get/parameters/0']);
    expect(pointersOf('RequiredPropertyMissing', withParameters([{ ...hidden, default: 10 }]))).toEqual([]);
  });

  test('is not said of a key that is null: its type is wrong', () => {
    const document = JSON.stringify({ swagger: '2.0', info: null });
    const rules = complaintsOfText(document).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`);
    expect(rules).toContain('JsonTypeIncorrect /info');
    expect(rules.filter((text) => text.startsWith('RequiredPropertyMissing'))).toEqual([
      'RequiredPropertyMissing ',
      'RequiredPropertyMissing ',
    ]);
  });
});

describe('what is missing is told with what can be done', () => {
  const withoutLabel = (name: JsonValue | undefined): JsonObject =>
    withParameters([{ ...BARE, ...(name !== undefined && { name }), description: 'Text.' }]);
  const LABEL_HELP = '  Add `x-ms-summary`: the label of the field, a few words in title case.';
  const at = '/paths/~1search/get/parameters/0';
  test.each<[string, JsonObject, string[]]>([
    [
      'a label made of the name',
      withoutLabel('pageSize'),
      [`${at}: The parameter \`pageSize\` of \`FindTickets\` has no \`x-ms-summary\`.`, LABEL_HELP, `  ${at}/x-ms-summary = "Page Size"`],
    ],
    [
      'no label where the name has no words',
      withoutLabel('$1'),
      [`${at}: The parameter \`$1\` of \`FindTickets\` has no \`x-ms-summary\`.`, LABEL_HELP],
    ],
    [
      'no label where the name is no text',
      withoutLabel(7),
      [`${at}: The parameter number 1 of \`FindTickets\` has no \`x-ms-summary\`.`, LABEL_HELP],
    ],
    [
      'a field that is shared',
      { parameters: { Limit: { ...BARE, 'x-ms-summary': 'Limit' } } },
      ['/parameters/Limit: The shared parameter `Limit` has no `description`.'],
    ],
    [
      'a field of a path with an action that is shown',
      { paths: { '/tickets': { parameters: [{ ...BARE, 'x-ms-summary': 'Limit' }], post: { 'x-ms-visibility': 'internal' } } } },
      ['/paths/~1tickets/parameters/0: The parameter `limit` of the path `/tickets` has no `description`.'],
    ],
    [
      'a field of a path without actions',
      { paths: { '/empty': { parameters: [{ ...BARE, 'x-ms-summary': 'Limit' }] } } },
      ['/paths/~1empty/parameters/0: The parameter `limit` of the path `/empty` has no `description`.'],
    ],
    ['a field whose place is written in capitals', withParameters([{ ...LABELLED, in: 'QUERY', type: null }]), []],
    ['a body in capitals needs no texts', withParameters([{ name: 'body', in: 'BODY', schema: { type: 'object' } }]), []],
    [
      'the name of an action',
      { paths: { '/tickets': { get: { summary: null } } } },
      [
        '/paths/~1tickets/get: The operation `ListTickets` has no `summary`.',
        '  Add `summary`: the name of the action in the designer, a few words in sentence case.',
      ],
    ],
    [
      'the description of an action',
      { paths: { '/tickets': { get: { description: null } } } },
      ['/paths/~1tickets/get: The operation `ListTickets` has no `description`.'],
    ],
    [
      'the contact',
      { info: { contact: null } },
      [
        '/info: `info` has no `contact`.',
        '  Add `contact` with `name`, `url` and `email` of whoever answers questions about the connector.',
      ],
    ],
    ['the version', { info: { version: null, title: null } }, ['/info: `info` has no `title`.', '/info: `info` has no `version`.']],
    ['the description of the connector', { info: { description: null } }, ['/info: `info` has no `description`.']],
    [
      'the metadata',
      { 'x-ms-connector-metadata': null },
      [
        ': The document has no `x-ms-connector-metadata`.',
        '  Add `x-ms-connector-metadata` at the end of the file, with the entries `Website`, `Privacy policy` and `Categories`.',
      ],
    ],
    ['a default that nobody needs: the field is not required', withParameters([{ ...BARE, 'x-ms-visibility': 'internal' }]), []],
    ['a default that nobody needs: the field is shown', withParameters([{ ...LABELLED, required: true }]), []],
    [
      'a default that a body cannot have',
      withParameters([{ name: 'body', in: 'Body', required: true, 'x-ms-visibility': 'internal', schema: { type: 'object' } }]),
      [],
    ],
    [
      'a default of a hidden field',
      { parameters: { Key: { ...BARE, required: true, 'x-ms-visibility': 'Internal' } } },
      [
        '/parameters/Key: The shared parameter `Key` is required and hidden, but has no `default`.',
        '  Add `default` with the value that is to be sent, or let makers of flows see the field.',
      ],
    ],
    [
      'the place of a hidden field',
      { parameters: { Key: { name: 'key', type: 'string', required: true, 'x-ms-visibility': 'internal', default: 'a' } } },
      ['/parameters/Key: The shared parameter `Key` has no `in`.'],
    ],
    [
      'the default of a hidden field whose place is missing too',
      { parameters: { Key: { name: 'key', required: true, 'x-ms-visibility': 'internal' } } },
      [
        '/parameters/Key: The shared parameter `Key` has no `in`.',
        '/parameters/Key: The shared parameter `Key` is required and hidden, but has no `default`.',
        '  Add `default` with the value that is to be sent, or let makers of flows see the field.',
      ],
    ],
  ])('%s', (_what, patch, told) => {
    expect(toldOf('RequiredPropertyMissing', patch)).toEqual(told);
  });

  test.each<[string, string]>([
    ['/parameters/A', 'x-ms-dynamic-schema'],
    ['/parameters/A/items', 'x-ms-dynamic-properties'],
    ['/paths/~1a/get/responses/200/headers/X-Rate', 'x-ms-dynamic-schema'],
    ['/definitions/A', 'x-ms-dynamic-properties'],
    ['/definitions/A/properties/b', 'x-ms-dynamic-schema'],
    ['/paths/~1a/get/parameters/0', 'x-ms-dynamic-tree/open'],
    ['/parameters/A/items', 'x-ms-dynamic-tree/browse'],
    ['/paths/~1a/get/responses/200/headers/X-Rate', 'x-ms-dynamic-tree/open'],
    ['/definitions/A', 'x-ms-dynamic-tree/browse'],
  ])('at %s the operation that %s calls', (place, extension) => {
    const found = (call: JsonObject): readonly string[] =>
      complaintsOfText(JSON.stringify(withObjectAt(`${place}/${extension}`, call)))
        .filter(({ rule, complaint }) => rule.id === 'RequiredPropertyMissing' && complaint.pointer?.includes('x-ms-dynamic'))
        .map(({ complaint }) => `${complaint.pointer}: ${plain(complaint.message)}`);
    expect(found({})).toEqual([`${place}/${extension}: \`${extension}\` does not name the operation to call: \`operationId\` is missing.`]);
    expect(found({ operationId: 'ListTickets' })).toEqual([]);
  });

  test('beside a reference too', () => {
    const patch = {
      definitions: {
        Ticket: { properties: { queue: { $ref: '#/definitions/Queue', 'x-ms-dynamic-schema': {}, 'x-ms-dynamic-tree': { open: {} } } } },
      },
    };
    expect(pointersOf('RequiredPropertyMissing', patch)).toEqual([
      '/definitions/Ticket/properties/queue/x-ms-dynamic-schema',
      '/definitions/Ticket/properties/queue/x-ms-dynamic-tree/open',
    ]);
  });
});

describe('RequiredValueEmpty', () => {
  const at = '/paths/~1search/get/parameters/0';
  const metadata = (propertyName: string): JsonObject => ({ 'x-ms-connector-metadata': [{ propertyName, propertyValue: ' ' }] });
  test.each<[string, JsonObject, string[]]>([
    [
      'texts of the connector',
      { info: { title: '', version: ' ', description: '\t' } },
      [
        '/info/title: `info` has an empty `title`.',
        '/info/description: `info` has an empty `description`.',
        '/info/version: `info` has an empty `version`.',
      ],
    ],
    [
      'a contact',
      { info: { contact: { name: '', url: '', email: '' } } },
      [
        '/info/contact/name: `contact` has an empty `name`.',
        '/info/contact/url: `contact` has an empty `url`.',
        '/info/contact/email: `contact` has an empty `email`.',
      ],
    ],
    [
      'an action',
      { paths: { '/tickets': { get: { summary: ' ', description: '' } } } },
      [
        '/paths/~1tickets/get/summary: The operation `ListTickets` has an empty `summary`.',
        '/paths/~1tickets/get/description: The operation `ListTickets` has an empty `description`.',
      ],
    ],
    ['an action that nobody sees', { paths: { '/queues': { get: { summary: '', description: '' } } } }, []],
    [
      'a field gets a label from its name',
      withParameters([{ ...BARE, name: 'pageSize', 'x-ms-summary': '', description: '' }]),
      [
        `${at}/x-ms-summary: The parameter \`pageSize\` of \`FindTickets\` has an empty \`x-ms-summary\`.`,
        `  ${at}/x-ms-summary = "Page Size"`,
        `${at}/description: The parameter \`pageSize\` of \`FindTickets\` has an empty \`description\`.`,
      ],
    ],
    [
      'a field whose name has no words',
      withParameters([{ ...LABELLED, name: 7, 'x-ms-summary': '' }]),
      [`${at}/x-ms-summary: The parameter number 1 of \`FindTickets\` has an empty \`x-ms-summary\`.`],
    ],
    ['a field that nobody sees', withParameters([{ ...LABELLED, 'x-ms-visibility': 'internal', 'x-ms-summary': '', description: '' }]), []],
    ['a body', withParameters([{ name: 'body', in: 'body', schema: {}, description: '' }]), []],
    [
      'the website, in any case of letters',
      metadata('webSite'),
      ['/x-ms-connector-metadata/0/propertyValue: Entry 1 of `x-ms-connector-metadata` has an empty `propertyValue`.'],
    ],
    [
      'the privacy policy',
      metadata('Privacy Policy'),
      ['/x-ms-connector-metadata/0/propertyValue: Entry 1 of `x-ms-connector-metadata` has an empty `propertyValue`.'],
    ],
    [
      'the categories',
      metadata('Categories'),
      ['/x-ms-connector-metadata/0/propertyValue: Entry 1 of `x-ms-connector-metadata` has an empty `propertyValue`.'],
    ],
    ['another entry of the metadata', metadata('Support'), []],
    ['an entry without a name', { 'x-ms-connector-metadata': [{ propertyValue: '' }] }, []],
    ['texts of another type', { info: { title: [], contact: { name: 0 } } }, []],
  ])('%s', (_what, patch, told) => {
    expect(toldOf('RequiredValueEmpty', patch)).toEqual(told);
  });
});

describe('files of another kind get one clear finding', () => {
  test.each<[string, string, string]>([
    ['an OpenAPI 3 file', '{"openapi":"3.0.1","info":{},"paths":{}}', 'SpecificationVersionIncorrect /openapi'],
    ['a list', '[{"swagger":"2.0"}]', 'JsonTypeIncorrect '],
    ['a text', '"swagger"', 'JsonTypeIncorrect '],
    ['null', 'null', 'JsonTypeIncorrect '],
  ])('%s', (_what, text, finding) => {
    expect(complaintsOfText(text).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`)).toEqual([finding]);
  });

  test.each<[string, JsonObject, string]>([
    ['the number 2', { swagger: 2 }, '/swagger: The value of `swagger` is `2`; it must be `"2.0"`.'],
    ['the text "2"', { swagger: '2' }, '/swagger: The value of `swagger` is `"2"`; it must be `"2.0"`.'],
    ['null', { swagger: null }, '/swagger: The value of `swagger` is `null`; it must be `"2.0"`.'],
    ['nothing', {}, '/swagger: The file does not say that it is Swagger 2.0: `swagger` is missing.'],
    [
      'OpenAPI 3',
      { openapi: '3.0.1' },
      '/openapi: The file is OpenAPI `3.0.1`; connectors need Swagger 2.0. Its other parts were not checked.',
    ],
  ])('%s as version is named', (_what, version, told) => {
    const found = complaintsOfText(JSON.stringify({ ...version, info: {}, paths: {} })).filter(
      ({ rule }) => rule.id === 'SpecificationVersionIncorrect',
    );
    expect(found.map(({ complaint }) => `${complaint.pointer}: ${plain(complaint.message)}`)).toEqual([told]);
  });

  test('a Swagger 2.0 file that also says `openapi` is Swagger 2.0', () => {
    expect(complaintsOf({ openapi: '3.0.1' }).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`)).toEqual([
      'ExtensionNameNotValid /openapi',
    ]);
  });
});

describe('JsonTypeIncorrect', () => {
  test.each<[string, string, string]>([
    ['/info/title', '{"info":{"title":7}}', 'The value of `title` is a number; it must be text in quotes.'],
    ['/definitions/security', '{"definitions":{"security":[]}}', 'The value of `security` is a list; it must be an object.'],
    [
      '/paths/~1a/get/parameters/0/x-ms-summary',
      '{"paths":{"/a":{"get":{"parameters":[{"x-ms-summary":null}]}}}}',
      'The value of `x-ms-summary` is null; it must be text in quotes.',
    ],
    [
      '/paths/~1a/get/parameters/0/required',
      '{"paths":{"/a":{"get":{"parameters":[{"required":"true"}]}}}}',
      'The value of `required` is text; it must be true or false, without quotes.',
    ],
    [
      '/definitions/A/minLength',
      '{"definitions":{"A":{"minLength":1.5}}}',
      'The value of `minLength` is a number; it must be a whole number, without quotes.',
    ],
    ['/definitions/A/required', '{"definitions":{"A":{"required":true}}}', 'The value of `required` is true or false; it must be a list.'],
    [
      '/definitions/A/type',
      '{"definitions":{"A":{"type":["string","null"]}}}',
      'The value of `type` is a list; it must be text in quotes.',
    ],
    ['/definitions/A/properties/b', '{"definitions":{"A":{"properties":{"b":"text"}}}}', 'The value of `b` is text; it must be an object.'],
    ['/produces/0', '{"produces":[null]}', 'The value of `0` is null; it must be text in quotes.'],
    [
      '/paths/~1a/get/responses/200',
      '{"paths":{"/a":{"get":{"responses":{"200":"OK"}}}}}',
      'The value of `200` is text; it must be an object.',
    ],
  ])('is reported at %s', (pointer, text, message) => {
    const swagger = `{"swagger":"2.0",${text.slice(1)}`;
    const found = complaintsOfText(swagger).filter(({ rule }) => rule.id === 'JsonTypeIncorrect');
    expect(found.map(({ complaint }) => [complaint.pointer, plain(complaint.message)])).toEqual([[pointer, message]]);
  });

  const WRONG: Readonly<Record<string, readonly [JsonValue, string]>> = {
    'text in quotes': [7, 'a number'],
    'true or false, without quotes': ['true', 'text'],
    'a number, without quotes': ['5', 'text'],
    'a whole number, without quotes': [1.5, 'a number'],
    'a list': [{}, 'an object'],
    'an object': [[], 'a list'],
  };
  const RIGHT: Readonly<Record<string, JsonValue>> = {
    'text in quotes': 'a',
    'true or false, without quotes': false,
    'a number, without quotes': 0.5,
    'a whole number, without quotes': 0,
    'a list': [],
    'an object': {},
  };
  const DYNAMIC = 'x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-dynamic-properties x-ms-dynamic-tree';
  const typed = (place: string): [string, string, string][] => [
    [place, 'text in quotes', 'type format pattern'],
    [place, 'true or false, without quotes', 'uniqueItems exclusiveMaximum exclusiveMinimum x-ms-notification-url'],
    [place, 'a number, without quotes', 'minimum maximum multipleOf'],
    [place, 'a whole number, without quotes', 'minLength maxLength minItems maxItems'],
    [place, 'a list', 'enum'],
    [place, 'an object', DYNAMIC],
  ];
  test.each<[string, string, string]>([
    ['', 'text in quotes', 'host basePath'],
    ['', 'a list', 'schemes consumes produces security tags x-ms-connector-metadata'],
    ['', 'an object', 'info paths definitions parameters responses securityDefinitions'],
    ['/info', 'text in quotes', 'title version description termsOfService'],
    ['/info', 'an object', 'contact license'],
    ['/info/contact', 'text in quotes', 'name url email'],
    ['/info/license', 'text in quotes', 'name url'],
    ['/tags/0', 'text in quotes', 'description'],
    ['/paths/~1a', 'a list', 'parameters'],
    ['/paths/~1a', 'an object', 'get put post delete options head patch x-ms-notification-content'],
    ['/paths/~1a/x-ms-notification-content', 'an object', 'schema'],
    ['/paths/~1a/get', 'text in quotes', 'summary description operationId x-ms-visibility x-ms-trigger'],
    ['/paths/~1a/get', 'true or false, without quotes', 'deprecated'],
    ['/paths/~1a/get', 'a list', 'schemes security consumes produces parameters'],
    ['/paths/~1a/get', 'an object', 'responses'],
    ['/paths/~1a/get/responses/200', 'text in quotes', 'description'],
    ['/paths/~1a/get/responses/200', 'an object', 'schema'],
    ['/parameters/A', 'text in quotes', 'name in description x-ms-summary x-ms-visibility x-ms-url-encoding collectionFormat'],
    ['/parameters/A', 'true or false, without quotes', 'required allowEmptyValue'],
    ['/parameters/A', 'an object', 'schema'],
    ['/paths/~1a/get/parameters/0', 'text in quotes', '$ref'],
    ['/definitions/A/properties/b', 'text in quotes', '$ref'],
    ['/definitions/A', 'text in quotes', 'title description discriminator'],
    ['/definitions/A', 'true or false, without quotes', 'readOnly'],
    ['/definitions/A', 'a whole number, without quotes', 'minProperties maxProperties'],
    ['/definitions/A', 'a list', 'required allOf'],
    ['/definitions/A', 'an object', 'properties items'],
    ...typed('/parameters/A'),
    ...typed('/parameters/A/items'),
    ...typed('/paths/~1a/get/responses/200/headers/X-Rate'),
    ...typed('/definitions/A'),
  ])('every value at %j that has to be %s: %s', (place, wanted, keys) => {
    const [value, isNow] = WRONG[wanted] ?? [null, ''];
    const patch = withObjectAt(place, Object.fromEntries(keys.split(' ').map((key) => [key, value])));
    expect(typesOf(patch)).toEqual(
      keys.split(' ').map((key) => `${place}/${key}: The value of \`${key}\` is ${isNow}; it must be ${wanted}.`),
    );
    const right = Object.fromEntries(keys.split(' ').map((key) => [key, RIGHT[wanted] ?? null]));
    expect(typesOf(withObjectAt(place, right))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ['true or false, without quotes', 'x-ms-notification-url', '/definitions/A'],
    ['an object', DYNAMIC, '/definitions/A'],
    ['an object', DYNAMIC, '/paths/~1a/get/parameters/0'],
  ])('beside a reference what has to be %s: %s', (wanted, keys, place) => {
    const [value, isNow] = WRONG[wanted] ?? [null, ''];
    const patch = withObjectAt(place, { $ref: '#/x', ...Object.fromEntries(keys.split(' ').map((key) => [key, value])) });
    expect(typesOf(patch)).toEqual(
      keys.split(' ').map((key) => `${place}/${key}: The value of \`${key}\` is ${isNow}; it must be ${wanted}.`),
    );
  });

  test.each<[string, string]>([
    ['/consumes/0', 'text in quotes'],
    ['/produces/0', 'text in quotes'],
    ['/schemes/0', 'text in quotes'],
    ['/paths/~1a/get/consumes/0', 'text in quotes'],
    ['/paths/~1a/get/produces/0', 'text in quotes'],
    ['/paths/~1a/get/schemes/0', 'text in quotes'],
    ['/paths/~1a', 'an object'],
    ['/definitions/A', 'an object'],
    ['/definitions/x-a', 'an object'],
    ['/parameters/A', 'an object'],
    ['/responses/A', 'an object'],
    ['/securityDefinitions/A', 'an object'],
    ['/security/0', 'an object'],
    ['/tags/0', 'an object'],
    ['/x-ms-connector-metadata/0', 'an object'],
    ['/paths/~1a/parameters/0', 'an object'],
    ['/paths/~1a/get/parameters/0', 'an object'],
    ['/paths/~1a/get/responses/200', 'an object'],
    ['/paths/~1a/get/responses/200x-', 'an object'],
    ['/paths/~1a/get/security/0', 'an object'],
    ['/definitions/A/properties/b', 'an object'],
    ['/definitions/A/allOf/0', 'an object'],
  ])('the member %s that has to be %s', (place, wanted) => {
    const key = place.slice(place.lastIndexOf('/') + 1);
    const patch = withObjectAt(place, true as unknown as JsonObject);
    expect(typesOf(patch)).toEqual([`${place}: The value of \`${key.replace('~1', '/')}\` is true or false; it must be ${wanted}.`]);
  });

  test.each<[string, string]>([
    ['[]', 'The file holds a list instead of a connector definition.'],
    ['"swagger"', 'The file holds text instead of a connector definition.'],
    ['7', 'The file holds a number instead of a connector definition.'],
    ['true', 'The file holds true or false instead of a connector definition.'],
    ['null', 'The file holds null instead of a connector definition.'],
  ])('of a file that holds %s', (text, message) => {
    const [found, ...others] = complaintsOfText(text);
    expect(others).toEqual([]);
    expect(found && plain(found.complaint.message)).toBe(message);
    expect(found?.complaint.help && plain(found.complaint.help)).toBe('Save the Swagger 2.0 definition of the connector in this file.');
  });

  test.each<[string, JsonObject, string]>([
    ['the base path', { basePath: ['v1'] }, '/basePath'],
    ['the host', { host: ['a b'] }, '/host'],
    ['the schemes', { schemes: 'ftp' }, '/schemes'],
    ['a scheme', { schemes: ['https', ['ftp']] }, '/schemes/1'],
    ['the media types', { produces: 'json' }, '/produces'],
    ['a media type', { produces: [['json']] }, '/produces/0'],
    ['the address of the contact', { info: { contact: { url: ['/support'] } } }, '/info/contact/url'],
    ['the e-mail of the contact', { info: { contact: { email: ['nobody'] } } }, '/info/contact/email'],
    ['the title', { info: { title: ['An API for everybody, with a title that is long!'] } }, '/info/title'],
    ['the description', { info: { description: ['Vorgänge in Power Apps'] } }, '/info/description'],
    ['the tags', { tags: { A: { name: 'A' } } }, '/tags'],
    ['the metadata', { 'x-ms-connector-metadata': 'Website' }, '/x-ms-connector-metadata'],
    [
      'the label of a parameter',
      withParameters([{ ...LABELLED, 'x-ms-summary': ['ä'.repeat(90)] }]),
      '/paths/~1search/get/parameters/0/x-ms-summary',
    ],
    [
      'the visibility',
      withParameters([{ ...LABELLED, 'x-ms-visibility': ['hidden'] }]),
      '/paths/~1search/get/parameters/0/x-ms-visibility',
    ],
  ])('is all that is said of %s when its type is wrong', (_what, patch, pointer) => {
    expect(complaintsOf(patch).map(({ rule, complaint }) => `${rule.id} ${complaint.pointer}`)).toEqual([`JsonTypeIncorrect ${pointer}`]);
  });

  test.each([
    '{"paths":{"x-note":7}}',
    '{"paths":{"/a":{"get":{"responses":{"x-note":7}}}}}',
    '{"definitions":{"A":{"minimum":0.5,"default":null}}}',
  ])('is not said of %s', (text) => {
    const found = complaintsOfText(`{"swagger":"2.0",${text.slice(1)}`).filter(({ rule }) => rule.id === 'JsonTypeIncorrect');
    expect(found).toEqual([]);
  });
});

function typesOf(document: JsonObject): readonly string[] {
  return complaintsOfText(JSON.stringify(document))
    .filter(({ rule }) => rule.id === 'JsonTypeIncorrect')
    .map(({ complaint }) => `${complaint.pointer}: ${plain(complaint.message)}`);
}

describe('limits come in pairs', () => {
  const title = (length: number): JsonObject => ({ info: { title: 'T'.repeat(length) } });
  const description = (length: number): JsonObject => ({ info: { description: 'd'.repeat(length) } });
  test.each<[string, string, JsonObject, number]>([
    ['a title of 30 characters', 'FieldLengthExceeded', title(30), 0],
    ['a title of 31 characters', 'FieldLengthExceeded', title(31), 1],
    ['a label of 80 characters', 'FieldLengthExceeded', withParameters([{ ...LABELLED, 'x-ms-summary': 'L'.repeat(80) }]), 0],
    ['a label of 81 characters', 'FieldLengthExceeded', withParameters([{ ...LABELLED, 'x-ms-summary': 'L'.repeat(81) }]), 1],
    ['a description of 29 characters', 'FieldLengthNotInRange', description(29), 1],
    ['a description of 30 characters', 'FieldLengthNotInRange', description(30), 0],
    ['a description of 500 characters', 'FieldLengthNotInRange', description(500), 0],
    ['a description of 501 characters', 'FieldLengthNotInRange', description(501), 1],
    ['an empty description', 'FieldLengthNotInRange', { info: { description: '' } }, 0],
    ['two categories', 'TooManyConnectorCategories', categories('AI; Data;'), 0],
    ['three categories', 'TooManyConnectorCategories', categories('AI;Data;Security'), 1],
  ])('%s', (_what, rule, patch, count) => {
    expect(pointersOf(rule, patch)).toHaveLength(count);
  });
});

function categories(propertyValue: string): JsonObject {
  return {
    'x-ms-connector-metadata': [
      { propertyName: 'WebSite', propertyValue: 'https://contoso.example' },
      { propertyName: 'Privacy Policy', propertyValue: 'https://contoso.example/privacy' },
      { propertyName: 'Categories', propertyValue },
    ],
  };
}

describe('texts', () => {
  const restricted = (key: string, words: string): string[] => [`/info/${key}: The \`${key}\` of the connector must not contain ${words}.`];
  test.each<[string, string, string[]]>([
    ['title', 'Contoso-API', restricted('title', '`API`')],
    ['title', 'api (Contoso)', restricted('title', '`api`')],
    ['title', 'Contoso Connector', restricted('title', '`Connector`')],
    ['title', 'API API Connector', restricted('title', '`API` and `Connector`')],
    ['title', 'OptiAPI', []],
    ['title', 'APIs of Contoso', []],
    ['title', 'API2', []],
    ['title', '2API', []],
    ['title', 'éAPIé', []],
    ['title', 'Contoso_API_Hub', []],
    ['title', 'Power Apps Tools', []],
    ['description', 'Brings support tickets into power automate.', restricted('description', '`power automate`')],
    ['description', 'Brings support tickets into Power Apps.', restricted('description', '`Power Apps`')],
    ['description', 'Brings support tickets into Logic Apps.', restricted('description', '`Logic Apps`')],
    ['description', 'Brings support tickets into PowerAutomate.', []],
    ['description', 'A connector for the API of Contoso Tickets.', []],
  ])('the %s %j has these restricted words: %j', (key, text, told) => {
    expect(findingsOf('ValueContainsRestrictedWords', { info: { [key]: text } })).toEqual(told);
  });

  test.each<[string, string | null]>([
    ['Lists the “open” tickets – all of them… in 5 µs, 20 °C ™, 1ª, 1º.', null],
    ['Liste les tickets déjà fermés.', 'é'],
    ['列出票证。', '列'],
    ['Lists ~ \x7f tickets.', null],
    ['Lists tickets of Łódź.', 'Ł'],
  ])('%j has a letter that English does not have: %j', (description, letter) => {
    const patch = { paths: { '/tickets': { get: { description } } } };
    expect(findingsOf('ValueMustBeInEnglish', patch)).toEqual(
      letter === null
        ? []
        : [
            `/paths/~1tickets/get/description: The operation \`ListTickets\` has a \`description\` that does not look English: it contains \`${letter}\`.`,
          ],
    );
  });

  test.each<[string, string, JsonObject, string[]]>([
    [
      'ValueMustBeInEnglish',
      'the title is only warned of',
      { info: { title: 'Vorgänge' } },
      ['/info/title (at most warning): `info` has a `title` that does not look English: it contains `ä`.'],
    ],
    [
      'ValueMustBeInEnglish',
      'the description of the connector',
      { info: { description: 'Zeigt Vorgänge.' } },
      ['/info/description: `info` has a `description` that does not look English: it contains `ä`.'],
    ],
    [
      'ValueMustBeInEnglish',
      'the name of an action',
      { paths: { '/tickets': { get: { summary: 'Vorgänge' } } } },
      ['/paths/~1tickets/get/summary: The operation `ListTickets` has a `summary` that does not look English: it contains `ä`.'],
    ],
    [
      'ValueMustBeInEnglish',
      'label and hint of a field are only warned of',
      withParameters([{ ...BARE, 'x-ms-summary': 'Stückzahl', description: 'Größe.' }]),
      [
        '/paths/~1search/get/parameters/0/x-ms-summary (at most warning): The parameter `limit` of `FindTickets` has a `x-ms-summary` that does not look English: it contains `ü`.',
        '/paths/~1search/get/parameters/0/description (at most warning): The parameter `limit` of `FindTickets` has a `description` that does not look English: it contains `ö`.',
      ],
    ],
    ['ValueMustBeInEnglish', 'an action that nobody sees', { paths: { '/queues': { get: { summary: 'Ä', description: 'Ä' } } } }, []],
    [
      'ValueMustBeInEnglish',
      'a field that nobody sees',
      withParameters([{ ...BARE, 'x-ms-visibility': 'internal', 'x-ms-summary': 'Ä', description: 'Ä' }]),
      [],
    ],
    [
      'ValueMustBeInEnglish',
      'a body',
      { paths: { '/tickets': { post: { parameters: [{ name: 'body', in: 'body', description: 'Ä' }] } } } },
      [],
    ],
    [
      'FieldLengthExceeded',
      'a long title',
      { info: { title: 'T'.repeat(31) } },
      ['/info/title: `info` has a `title` of 31 characters; at most 30 are allowed.'],
    ],
    [
      'FieldLengthExceeded',
      'a long name of an action',
      { paths: { '/tickets': { get: { summary: 'S'.repeat(81) } } } },
      ['/paths/~1tickets/get/summary: The operation `ListTickets` has a `summary` of 81 characters; at most 80 are allowed.'],
    ],
    ['FieldLengthExceeded', 'a name of an action at the limit', { paths: { '/tickets': { get: { summary: 'S'.repeat(80) } } } }, []],
    [
      'FieldLengthExceeded',
      'a long label',
      withParameters([{ ...LABELLED, 'x-ms-summary': 'L'.repeat(81) }]),
      [
        '/paths/~1search/get/parameters/0/x-ms-summary: The parameter `limit` of `FindTickets` has a `x-ms-summary` of 81 characters; at most 80 are allowed.',
      ],
    ],
    ['FieldLengthExceeded', 'an action that nobody sees', { paths: { '/queues': { get: { summary: 'S'.repeat(81) } } } }, []],
    [
      'FieldLengthNotInRange',
      'a short description',
      { info: { description: 'd'.repeat(29) } },
      ['/info/description: The description of the connector has 29 characters; it must have 30 to 500.'],
    ],
    ['FieldLengthNotInRange', 'a blank description', { info: { description: ' ' } }, []],
  ])('%s: %s', (rule, _what, patch, told) => {
    expect(toldOf(rule, patch)).toEqual(told);
  });

  test.each(['Contoso (Canada)', 'Contoso [EU]', 'Contoso 365', 'contoso', 'CONTOSO', 'Contoso Café', 'Contoso 票', 'Contoso 𝐀', '', ' '])(
    'the title %j may end like this',
    (title) => {
      expect(toldOf('ValueMustEndWithAlphanumeric', { info: { title } })).toEqual([]);
    },
  );

  test.each<[string, string | null]>([
    ['Contoso Tickets.', 'Contoso Tickets'],
    ['Contoso Tickets ', 'Contoso Tickets'],
    ['Contoso Tickets!? \u{1f3ab}', 'Contoso Tickets'],
    ['Contoso (Canada', null],
    ['C - ', 'C'],
    ['Contoso Café™', 'Contoso Café'],
    ['!?', ''],
  ])('of the title %j this is left: %j', (title, left) => {
    const message = `/info/title: The title \`${title}\` does not end in a letter or a digit.`;
    const told = left === '' ? [message] : [message, `  Write \`${left}\`.`, `  /info/title = "${left}"`];
    expect(toldOf('ValueMustEndWithAlphanumeric', { info: { title } })).toEqual(left === null ? [] : told);
  });
});

describe('addresses', () => {
  test.each<[string, string[]]>([
    ['/', []],
    ['/v1', []],
    ['', ['/basePath: The base path `` does not start with a slash.', '  /basePath = "/"']],
    ['v1/api-2.0', ['/basePath: The base path `v1/api-2.0` does not start with a slash.', '  /basePath = "/v1/api-2.0"']],
    ['{tenant}/v1', ['/basePath: The base path `{tenant}/v1` does not start with a slash.']],
    ['v1/{tenant}', ['/basePath: The base path `v1/{tenant}` does not start with a slash.']],
  ])('the base path %j: %j', (basePath, told) => {
    expect(toldOf('BasePathNotValid', { basePath })).toEqual(told);
  });

  test.each(['api.contoso.example', 'API_1.contoso-tickets.example', 'placeholder', 'contoso.example:1', 'contoso.example:65535'])(
    '%j is a host',
    (host) => {
      expect(toldOf('HostNameNotValid', { host })).toEqual([]);
    },
  );

  test.each<[string, string | null]>([
    ['http://contoso.example', 'contoso.example'],
    ['https://API_1.contoso-tickets.example', 'API_1.contoso-tickets.example'],
    [' HTTPS://contoso.example:65535/ ', 'contoso.example:65535'],
    ['contoso.example/v1', null],
    ['/contoso.example', null],
    ['{tenant}.contoso.example', null],
    ['contoso.{region}', null],
    ['contoso.example:', null],
    ['contoso.example:123456', null],
    ['contoso.example:port', null],
    ['https://contoso.example:', null],
    ['https://contoso.example:123456', null],
    ['https://contoso.example/v1', null],
    ['https://contoso.example//', null],
    ['ftp://contoso.example', null],
    ['see https://contoso.example', null],
    ['https://', null],
  ])('%j is not a host; meant is %j', (host, meant) => {
    const message = `/host: \`${host}\` is not a bare host name.`;
    expect(toldOf('HostNameNotValid', { host })).toEqual(meant === null ? [message] : [message, `  /host = "${meant}"`]);
  });

  test.each(['', ' '])('the host %j is empty', (host) => {
    expect(toldOf('HostNameNotValid', { host })).toEqual(['/host: The host is empty.']);
  });

  const ofOperation = (keys: JsonObject): JsonObject => ({ paths: { '/tickets': { get: keys } } });

  test('the four schemes that Swagger 2.0 knows are schemes', () => {
    expect(toldOf('SchemeNotValid', { schemes: ['http', 'https', 'ws', 'wss'] })).toEqual([]);
  });

  test.each<[string, string | null]>([
    ['HTTP', 'http'],
    ['https:', 'https'],
    ['HTTPS://contoso.example', 'https'],
    ['ftp', null],
    [' https', null],
    ['WSS', null],
    ['', null],
  ])('%j is not a scheme; meant is %j', (scheme, meant) => {
    for (const [at, patch] of [
      ['/schemes/1', { schemes: ['https', scheme] }],
      ['/paths/~1tickets/get/schemes/1', ofOperation({ schemes: ['https', scheme] })],
    ] as const) {
      const message = `${at}: \`${scheme}\` is not the name of a scheme.`;
      expect(toldOf('SchemeNotValid', patch)).toEqual(meant === null ? [message] : [message, `  ${at} = "${meant}"`]);
    }
  });

  test.each<[string, string, JsonObject, string[]]>([
    ['SchemeNotSupported', 'the only scheme stays', { schemes: ['wss'] }, ['/schemes/0: The scheme `wss` is not supported.']],
    [
      'SchemeNotSupported',
      'in an operation',
      ofOperation({ schemes: ['http', 'ws'] }),
      ['/paths/~1tickets/get/schemes/1: The scheme `ws` is not supported.', '  /paths/~1tickets/get/schemes = ["http"]'],
    ],
    ['MimeTypeNotValid', 'a wildcard with parameters', { produces: ['*/*; q=0.8'] }, []],
    ['MimeTypeNotValid', 'a name that begins with "json"', { consumes: ['jsonp'] }, ['/consumes/0: `jsonp` is not a media type.']],
    ['MimeTypeNotValid', 'two', { consumes: ['text/plain', 'text'] }, ['/consumes/1: `text` is not a media type.']],
    ['MimeTypeNotValid', 'nothing', { produces: [''] }, ['/produces/0: `` is not a media type.']],
    [
      'MimeTypeNotValid',
      'JSON in capitals, in an operation',
      ofOperation({ produces: [' JSON '] }),
      ['/paths/~1tickets/get/produces/0: ` JSON ` is not a media type.', '  /paths/~1tickets/get/produces/0 = "application/json"'],
    ],
    [
      'MimeTypeNotValid',
      'what an operation takes',
      ofOperation({ consumes: ['json'] }),
      ['/paths/~1tickets/get/consumes/0: `json` is not a media type.', '  /paths/~1tickets/get/consumes/0 = "application/json"'],
    ],
  ])('%s: %s', (rule, _what, patch, told) => {
    expect(toldOf(rule, patch)).toEqual(told);
  });

  test.each([
    'https://contoso.example',
    'HTTPS://contoso.example/a b',
    'x://contoso',
    'ms-app+v1.0://contoso',
    'mailto:support@contoso.example',
    '',
    ' ',
  ])('%j is no wrong address', (url) => {
    expect(findingsOf('UrlNotValid', { info: { contact: { url } } })).toEqual([]);
  });

  test.each([
    '/support',
    'contoso.example',
    'https:/contoso.example',
    'https://',
    'https:///support',
    'https://?page',
    'https://#page',
    'https:// contoso.example',
    '1https://contoso.example',
    'see https://contoso.example',
    'ms_app://contoso',
    'mailto:',
    'mailto:support',
    'mailto:@contoso.example',
    'mailto:our support@contoso.example',
    'or mailto:support@contoso.example',
  ])('%j is not an absolute address', (url) => {
    expect(findingsOf('UrlNotValid', { info: { contact: { url } } })).toEqual([
      `/info/contact/url: \`${url}\` is not an absolute address.`,
    ]);
  });

  test.each(['/info/contact', '/info/license', '/externalDocs', '/tags/0/externalDocs', '/paths/~1a/get/externalDocs'])(
    'the address at %s is looked at',
    (place) => {
      const found = complaintsOfText(JSON.stringify(withObjectAt(place, { url: '/support' })));
      expect(found.filter(({ rule }) => rule.id === 'UrlNotValid').map(({ complaint }) => complaint.pointer)).toEqual([`${place}/url`]);
    },
  );

  test.each(['first.last+tag@mail.contoso.example', "o'neil_{1}@contoso-1.ex", '', ' '])('%j is no wrong e-mail address', (email) => {
    expect(toldOf('ContactEmailNotValid', { info: { contact: { email } } })).toEqual([]);
  });

  test.each<[string, string | null]>([
    [' a@contoso.example', 'a@contoso.example'],
    ['a@contoso.example ', 'a@contoso.example'],
    ['<a@contoso.example>', 'a@contoso.example'],
    ['Contoso <Support> <a@contoso.example> ', 'a@contoso.example'],
    ['Contoso <a@contoso.example> (support)', null],
    ['Contoso < a@contoso.example >', null],
    ['Contoso a@contoso.example>', null],
    ['Contoso <support>', null],
    ['a@contoso.example, b@contoso.example', null],
    ['https://contoso.example', null],
    ['a@contoso', null],
    ['a@contoso.e', null],
    ['a@contoso.example.', null],
    ['a@contoso.ex1', null],
    ['a@con_toso.example', null],
    ['a@.example', null],
    ['@contoso.example', null],
    ['our support@contoso.example', null],
  ])('%j is not one e-mail address; meant is %j', (email, meant) => {
    const message = `/info/contact/email: \`${email}\` is not one plain e-mail address.`;
    const told = meant === null ? [message] : [message, `  /info/contact/email = "${meant}"`];
    expect(toldOf('ContactEmailNotValid', { info: { contact: { email } } })).toEqual(told);
  });

  test('an e-mail address of any length is judged at once', () => {
    expect(pointersOf('ContactEmailNotValid', { info: { contact: { email: `a@${'a.'.repeat(100_000)}` } } })).toHaveLength(1);
  });

  test.each<[string, string, boolean]>([
    ['beta.contoso.example', '/', true],
    ['ALPHA.contoso.example', '/', true],
    ['api.beta.contoso.example', '/', true],
    ['contoso.alpha', '/', true],
    ['contoso.beta:8443', '/', true],
    ['betamax.contoso.example', '/', false],
    ['api-beta.contoso.example', '/', false],
    ['alphabet.contoso.example', '/', false],
    ['mybeta.contoso.example', '/', false],
  ])('the host %j before %j is that of a beta service: %s', (host, basePath, isBeta) => {
    const patch = { host, basePath, info: { 'x-ms-api-annotation': { status: 'Production' } } };
    expect(findingsOf('ProductionStatusOnBetaService', patch)).toEqual(
      isBeta ? ['/info/x-ms-api-annotation/status: The status is `Production`, but `host` names a beta service.'] : [],
    );
  });

  test.each<[string, JsonObject, string[]]>([
    ['a base path', { basePath: '/v1/beta', status: 'production' }, ['`basePath`']],
    ['a base path that goes on', { basePath: '/alpha/v1', status: 'Production' }, ['`basePath`']],
    ['both', { host: 'beta.contoso.example', basePath: '/beta', status: 'Production' }, ['`host` and `basePath`']],
    ['a preview', { basePath: '/beta', status: 'Preview' }, []],
    ['no status', { basePath: '/beta' }, []],
  ])('a beta service by %s', (_what, { status, ...keys }, parts) => {
    const annotation = status === undefined ? {} : { status };
    expect(findingsOf('ProductionStatusOnBetaService', { ...keys, info: { 'x-ms-api-annotation': annotation } })).toEqual(
      parts.map((part) => `/info/x-ms-api-annotation/status: The status is \`Production\`, but ${part} names a beta service.`),
    );
  });

  test('a status is no text, or the service has no address: nothing is said of beta', () => {
    const patch = { host: null, basePath: null, info: { 'x-ms-api-annotation': { status: 'Production' } } };
    expect(findingsOf('ProductionStatusOnBetaService', patch)).toEqual([]);
    const listed = { basePath: '/beta', info: { 'x-ms-api-annotation': ['Production'] } };
    expect(findingsOf('ProductionStatusOnBetaService', listed)).toEqual([]);
  });
});

describe('JsonValueNotInEnum', () => {
  const PLAIN = ['string', 'number', 'integer', 'boolean', 'array'];
  const VISIBILITY = ['important', 'advanced', 'internal'];
  const anyCase: [string, string[]][] = [
    ['/parameters/A/in', ['query', 'header', 'path', 'formData', 'body']],
    ['/parameters/A/type', [...PLAIN, 'file']],
    ['/parameters/A/items/type', PLAIN],
    ['/paths/~1a/get/responses/200/headers/X-Rate/type', PLAIN],
    ['/definitions/A/type', [...PLAIN, 'object', 'file']],
    ['/paths/~1a/get/x-ms-visibility', VISIBILITY],
    ['/parameters/A/x-ms-visibility', VISIBILITY],
    ['/definitions/A/x-ms-visibility', VISIBILITY],
    ['/paths/~1a/get/x-ms-trigger', ['single', 'batch']],
    ['/parameters/A/x-ms-url-encoding', ['single', 'double']],
    ['/securityDefinitions/A/in', ['header', 'query']],
    ['/info/x-ms-api-annotation/status', ['Preview', 'Production']],
    ['/paths/~1a/get/x-ms-api-annotation/status', ['Preview', 'Production']],
  ];
  const exact: [string, string[]][] = [
    ['/securityDefinitions/A/type', ['basic', 'apiKey', 'oauth2']],
    ['/securityDefinitions/A/flow', ['implicit', 'password', 'application', 'accessCode']],
  ];
  /** What is said of a value at the place, in the form of `toldOf`. */
  const toldAt = (place: string, value: JsonValue): readonly string[] => {
    const last = place.lastIndexOf('/');
    return toldOf('JsonValueNotInEnum', withObjectAt(place.slice(0, last), { [place.slice(last + 1)]: value }));
  };
  const messageOf = (place: string, words: readonly string[], value: string): string => {
    const [end, ...start] = words.map((word) => `\`${word}\``).reverse();
    const key = place.slice(place.lastIndexOf('/') + 1);
    return `${place}: \`${value}\` is no value of \`${key}\`; it must be one of ${start.reverse().join(', ')} and ${end}.`;
  };

  test.each([...anyCase, ...exact])('the words of %s are %j', (place, words) => {
    for (const word of words) {
      expect(toldAt(place, word)).toEqual([]);
      expect(toldAt(place, ` ${word} `)).toEqual([messageOf(place, words, ` ${word} `), `  Write \`${word}\`.`, `  ${place} = "${word}"`]);
      expect(toldAt(place, `${word}s`)).toEqual([messageOf(place, words, `${word}s`)]);
    }
    for (const other of ['', 7, null, [words[0] ?? ''], {}]) expect(toldAt(place, other)).toEqual([]);
  });

  test.each(anyCase)('the case of the words of %s does not matter', (place, words) => {
    for (const word of words) expect(toldAt(place, word.toUpperCase())).toEqual([]);
  });

  test.each(exact)('the case of the words of %s matters', (place, words) => {
    for (const word of words) {
      const shouted = word.toUpperCase();
      expect(toldAt(place, shouted)).toEqual([messageOf(place, words, shouted), `  Write \`${word}\`.`, `  ${place} = "${word}"`]);
    }
  });

  test('a blank is no word', () => {
    expect(toldAt('/paths/~1a/get/x-ms-trigger', ' ')).toEqual([messageOf('/paths/~1a/get/x-ms-trigger', ['single', 'batch'], ' ')]);
  });

  test('the visibility beside a reference is looked at', () => {
    expect(
      toldOf('JsonValueNotInEnum', {
        definitions: { Ticket: { properties: { queue: { $ref: '#/definitions/Queue', 'x-ms-visibility': 'hidden' } } } },
      }),
    ).toEqual([messageOf('/definitions/Ticket/properties/queue/x-ms-visibility', VISIBILITY, 'hidden')]);
  });
});

describe('fixes of lists', () => {
  test.each<[string, JsonObject, string, unknown]>([
    ['WebSocket schemes', { schemes: ['ws', 'https', 'wss'] }, '/schemes', ['https']],
    ['repeated tags', { tags: [{ name: 'A' }, { name: 'A' }, { name: 'B' }, { name: 'A' }] }, '/tags', [{ name: 'A' }, { name: 'B' }]],
  ])('%s are removed all at once by each fix, so that no index moves', (_what, patch, pointer, value) => {
    const fix = { kind: 'json', edits: [{ op: 'set', pointer, value }] };
    expect(complaintsOf(patch).map(({ complaint }) => complaint.fix)).toEqual([fix, fix]);
  });
});

test('a list of WebSocket schemes alone is left to people', () => {
  expect(complaintsOf({ schemes: ['wss'] }).map(({ rule, complaint }) => [rule.id, complaint.fix])).toEqual([
    ['SchemeNotSupported', undefined],
  ]);
});

describe('texts that are empty', () => {
  const parameter = { ...LABELLED, 'x-ms-summary': ' ', description: '' };
  const HIDDEN = { 'x-ms-visibility': 'internal' };
  const entry = (propertyName: string): JsonObject => ({ 'x-ms-connector-metadata': [{ propertyName, propertyValue: '' }] });
  const PARAMETER_AT = '/paths/~1search/get/parameters/0';

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'of the connector are told',
      { info: { title: '', description: ' ', version: '' } },
      ['/info/title', '/info/description', '/info/version'],
    ],
    [
      'of a contact are told',
      { info: { contact: { name: '', url: '', email: '' } } },
      ['/info/contact/name', '/info/contact/url', '/info/contact/email'],
    ],
    [
      'of an operation are told',
      withParameters([], { summary: '', description: '' }),
      ['/paths/~1search/get/summary', '/paths/~1search/get/description'],
    ],
    ['of a hidden operation are not', withParameters([], { summary: '', description: '', ...HIDDEN }), []],
    ['of a parameter are told', withParameters([parameter]), [`${PARAMETER_AT}/x-ms-summary`, `${PARAMETER_AT}/description`]],
    ['of a hidden parameter are not', withParameters([{ ...parameter, ...HIDDEN }]), []],
    ['of the metadata that are demanded are told', entry('Privacy Policy'), ['/x-ms-connector-metadata/0/propertyValue']],
    ['of other metadata are not', entry('Note'), []],
  ])('%s', (_what, patch, pointers) => {
    expect([...pointersOf('RequiredValueEmpty', patch)].sort()).toEqual([...pointers].sort());
  });

  test('as a label are filled in from the name', () => {
    const fixes = complaintsOf(withParameters([{ ...parameter, name: 'ticketStatus' }])).flatMap(({ complaint }) => complaint.fix ?? []);
    expect(fixes).toEqual([{ kind: 'json', edits: [{ op: 'set', pointer: `${PARAMETER_AT}/x-ms-summary`, value: 'Ticket Status' }] }]);
  });
});

test('texts that nobody sees may have any language and length', () => {
  const foreign = { ...LABELLED, 'x-ms-summary': 'é'.repeat(81) };
  const HIDDEN = { 'x-ms-visibility': 'internal' };
  for (const rule of ['ValueMustBeInEnglish', 'FieldLengthExceeded']) {
    expect(pointersOf(rule, withParameters([foreign], { summary: 'é'.repeat(81) }))).toHaveLength(2);
    expect(pointersOf(rule, withParameters([foreign], { summary: 'é'.repeat(81), ...HIDDEN }))).toEqual([]);
    expect(pointersOf(rule, withParameters([{ ...foreign, ...HIDDEN }]))).toEqual([]);
  }
});

describe('TagRedefined', () => {
  test.each<[string, JsonValue, string[]]>([
    ['tags without names are not the same tag', [{}, {}, { name: 7 }, { name: 7 }], []],
    ['names are compared as they are written', [{ name: 'A' }, { name: 'a' }], []],
    [
      'every repetition is named, and only those',
      [{ name: 'A' }, { name: 'B' }, { name: 'A' }, { name: 'C' }, { name: 'B' }],
      ['/tags/2/name: The tag `A` is described twice.', '/tags/4/name: The tag `B` is described twice.'],
    ],
  ])('%s', (_what, tags, told) => {
    expect(findingsOf('TagRedefined', { tags })).toEqual(told);
  });
});

describe('ExtensionNameNotValid', () => {
  test.each([
    '',
    '/info',
    '/info/contact',
    '/info/license',
    '/tags/0',
    '/externalDocs',
    '/paths/~1a',
    '/paths/~1a/get',
    '/paths/~1a/get/parameters/0',
    '/parameters/A/items',
    '/paths/~1a/get/responses/200',
    '/paths/~1a/get/responses/200/headers/X-Rate',
    '/definitions/A',
  ])('looks at the keys at %j', (place) => {
    const document = withObjectAt(place, { notes: 'Ask Contoso.', 'x-notes': 'Ask Contoso.' });
    const found = complaintsOfText(JSON.stringify(document)).filter(({ rule }) => rule.id === 'ExtensionNameNotValid');
    expect(found.map(({ complaint }) => [complaint.pointer, complaint.atKey, plain(complaint.message), complaint.help])).toEqual([
      [`${place}/notes`, true, '`notes` is not a key that Swagger 2.0 has here, and it does not start with `x-`.', undefined],
    ]);
  });

  test.each<[string, string]>([
    ['/scriptOperations', 'Move `scriptOperations` into apiProperties.json.'],
    ['/components', '`components` is OpenAPI 3. In Swagger 2.0 schemas stand in `definitions`.'],
    ['/servers', '`servers` is OpenAPI 3. Swagger 2.0 has `host`, `basePath` and `schemes`.'],
    ['/paths/~1a/post/requestBody', '`requestBody` is OpenAPI 3. In Swagger 2.0 the body is a parameter with `"in": "body"`.'],
    [
      '/paths/~1a/get/responses/200/content',
      '`content` is OpenAPI 3. In Swagger 2.0 `schema` stands directly below the response or the parameter.',
    ],
    ['/definitions/A/nullable', '`nullable` is OpenAPI 3. Write `x-nullable`, or delete it.'],
    ['/definitions/A/oneOf', '`oneOf` is OpenAPI 3. Describe one common form, or leave the object open.'],
    ['/definitions/A/anyOf', '`anyOf` is OpenAPI 3. Describe one common form, or leave the object open.'],
    ['/paths/~1a/get/securityDefinitions', 'Move `securityDefinitions` to the top level of the file.'],
    ['/info/definitions', 'Move `definitions` to the top level of the file.'],
    ['/parameters/A/example', 'Delete `example`; in Swagger 2.0 only schemas have it.'],
  ])('says what to do with %s', (place, help) => {
    const found = complaintsOfText(JSON.stringify(withObjectAt(place, {}))).filter(({ rule }) => rule.id === 'ExtensionNameNotValid');
    expect(found.map(({ complaint }) => [complaint.pointer, complaint.help && plain(complaint.help)])).toEqual([[place, help]]);
  });

  test('leaves names that the publisher chooses alone', () => {
    const patch = {
      definitions: { oneOf: { type: 'object', properties: { nullable: { type: 'string' } } } },
      paths: { '/tickets': { get: { responses: { '200': { examples: { 'application/json': { anything: 1 } } } } } } },
    };
    expect(pointersOf('ExtensionNameNotValid', patch)).toEqual([]);
  });
});

describe('security definitions', () => {
  const ADDRESS = 'https://contoso.example/sign-in';
  /** What both rules tell of a definition, in the form of `toldOf`. */
  const toldOfDefinition = (definition: JsonObject): readonly string[] =>
    ['SecuritySchemePropertyRequired', 'SecuritySchemePropertyNotValid'].flatMap((rule) =>
      toldOf(rule, { securityDefinitions: { api_key: null, S: definition }, security: null }),
    );
  const lacks = (type: string, key: string): string =>
    `/securityDefinitions/S: The security definition \`S\` of type \`${type}\` has no \`${key}\`.`;
  const tooMuch = (key: string, of: string): string[] => [
    `/securityDefinitions/S/${key}: The security definition \`S\` has the key \`${key}\`, which the ${of} does not have.`,
    `  /securityDefinitions/S/${key} = remove`,
  ];

  test.each<[string, JsonObject]>([
    ['basic', { type: 'basic', description: 'Name and password.' }],
    ['a key', { type: 'apiKey', name: 'X-Key', in: 'header', 'x-note': 'Ask Contoso.' }],
    ['implicit', { type: 'oauth2', flow: 'implicit', scopes: {}, authorizationUrl: ADDRESS }],
    ['password', { type: 'oauth2', flow: 'password', scopes: {}, tokenUrl: ADDRESS }],
    ['application', { type: 'oauth2', flow: 'application', scopes: { read: 'Reads.' }, tokenUrl: ADDRESS }],
    ['access code', { type: 'oauth2', flow: 'accessCode', scopes: {}, authorizationUrl: ADDRESS, tokenUrl: ADDRESS }],
    ['a type that nobody knows', { type: 'openId', name: 'x' }],
    ['no type', { name: 'x' }],
    ['a flow that nobody knows is not judged by its keys', { type: 'oauth2', flow: 'magic', scopes: {}, tokenUrl: ADDRESS }],
    ['a flow that is no text', { type: 'oauth2', flow: ['implicit'], scopes: {}, tokenUrl: ADDRESS }],
  ])('%s: nothing is wrong', (_what, definition) => {
    expect(toldOfDefinition(definition)).toEqual([]);
  });

  test.each<[string, JsonObject, string[]]>([
    ['a key without anything', { type: 'apiKey' }, [lacks('apiKey', 'name'), lacks('apiKey', 'in')]],
    ['a key with a blank name', { type: 'apiKey', name: ' ', in: 'query' }, [lacks('apiKey', 'name')]],
    ['a flow is missing', { type: 'oauth2', scopes: {} }, [lacks('oauth2', 'flow')]],
    [
      'missing scopes are at most a warning',
      { type: 'oauth2', flow: 'implicit', authorizationUrl: ADDRESS },
      [
        '/securityDefinitions/S (at most warning): The security definition `S` of type `oauth2` has no `scopes`.',
        '  /securityDefinitions/S/scopes = {}',
      ],
    ],
    ['implicit', { type: 'oauth2', flow: 'implicit', scopes: {} }, [lacks('oauth2', 'authorizationUrl')]],
    ['password', { type: 'oauth2', flow: 'password', scopes: {} }, [lacks('oauth2', 'tokenUrl')]],
    ['application', { type: 'oauth2', flow: 'application', scopes: {} }, [lacks('oauth2', 'tokenUrl')]],
    ['access code', { type: 'oauth2', flow: 'accessCode', scopes: {} }, [lacks('oauth2', 'authorizationUrl'), lacks('oauth2', 'tokenUrl')]],
    ['basic with a name', { type: 'basic', name: 'x' }, tooMuch('name', 'type `basic`')],
    ['basic with a flow', { type: 'basic', flow: 'implicit' }, tooMuch('flow', 'type `basic`')],
    ['a key with scopes', { type: 'apiKey', name: 'X-Key', in: 'query', scopes: {} }, tooMuch('scopes', 'type `apiKey`')],
    [
      'an implicit flow with a token address',
      { type: 'oauth2', flow: 'implicit', scopes: {}, authorizationUrl: ADDRESS, tokenUrl: ADDRESS },
      tooMuch('tokenUrl', 'flow `implicit`'),
    ],
    [
      'a password flow with a page to sign in',
      { type: 'oauth2', flow: 'password', scopes: {}, authorizationUrl: ADDRESS, tokenUrl: ADDRESS },
      tooMuch('authorizationUrl', 'flow `password`'),
    ],
  ])('%s', (_what, definition, told) => {
    expect(toldOfDefinition(definition)).toEqual(told);
  });
});

describe('categories', () => {
  const AT = '/x-ms-connector-metadata/2/propertyValue';
  const KNOWN =
    'AI;Business Management;Business Intelligence;Collaboration;Commerce;Communication;Content and Files;Finance;Data;Human Resources;Internet of Things;IT Operations;Lifestyle and Entertainment;Marketing;Productivity;Sales and CRM;Security;Social Media;Website';
  test.each(KNOWN.split(';'))('%s is one of the catalogue, which writes it like this', (name) => {
    expect(toldOf('InvalidConnectorCategory', categories(name))).toEqual([]);
    expect(toldOf('InvalidConnectorCategory', categories(`${name.toLowerCase()};Data`)).slice(1)).toEqual([
      `  Write \`${name};Data\`.`,
      `  ${AT} = "${name};Data"`,
    ]);
  });

  test.each<[string, JsonObject, string[]]>([
    ['known ones with blanks', categories(' AI ; Data ;'), []],
    ['none', categories(' ; '), []],
    ['a list', { 'x-ms-connector-metadata': [{ propertyName: 'Categories', propertyValue: ['Fun'] }] }, []],
    ['the value of another entry', { 'x-ms-connector-metadata': [{ propertyName: 'Website', propertyValue: 'Fun' }] }, []],
    ['the value of an entry without a name', { 'x-ms-connector-metadata': [{ propertyName: 7, propertyValue: 'Fun' }] }, []],
    [
      'the value of an entry named in capitals',
      { 'x-ms-connector-metadata': [{ propertyName: 'CATEGORIES', propertyValue: 'Fun' }] },
      ['/x-ms-connector-metadata/0/propertyValue: `Fun` is not a category of the catalogue.'],
    ],
    [
      'two in other letters',
      categories('ai;DATA'),
      [`${AT} (at most info): The catalogue writes \`ai\` and \`DATA\` in another case.`, '  Write `AI;Data`.', `  ${AT} = "AI;Data"`],
    ],
    [
      'one in other letters',
      categories('AI;DATA'),
      [`${AT} (at most info): The catalogue writes \`DATA\` in another case.`, '  Write `AI;Data`.', `  ${AT} = "AI;Data"`],
    ],
    [
      'commas',
      categories('AI, data;Finance'),
      [
        `${AT}: \`AI, data\` is not a category of the catalogue.`,
        '  Put a semicolon between the categories instead of a comma.',
        `  ${AT} = "AI;Data;Finance"`,
      ],
    ],
    ['commas between unknown ones', categories('AI,Fun'), [`${AT}: \`AI,Fun\` is not a category of the catalogue.`]],
    ['unknown ones', categories('Fun;AI;Games'), [`${AT}: \`Fun\` and \`Games\` are not categories of the catalogue.`]],
    ['an unknown one beside one in other letters', categories('Fun;ai'), [`${AT}: \`Fun\` is not a category of the catalogue.`]],
  ])('%s', (_what, patch, told) => {
    expect(toldOf('InvalidConnectorCategory', patch)).toEqual(told);
  });

  test('three are too many, and empty ones do not count', () => {
    expect(toldOf('TooManyConnectorCategories', categories('AI; ;Data;'))).toEqual([]);
    expect(toldOf('TooManyConnectorCategories', categories('AI; Data ;Fun'))).toEqual([
      `${AT}: The connector has 3 categories: \`AI\`, \`Data\` and \`Fun\`. At most 2 are allowed.`,
    ]);
  });
});

describe('an entry of the connector metadata that is missing', () => {
  const list = (...names: readonly string[]): JsonObject[] =>
    names.map((propertyName) => ({ propertyName, propertyValue: 'https://contoso.example' }));
  const entries = (...names: readonly string[]): JsonObject => ({ 'x-ms-connector-metadata': list(...names) });
  const fixesOf = (patch: JsonObject): readonly unknown[] =>
    complaintsOf(patch)
      .filter(({ rule }) => rule.id === 'ConnectorMetadataPropertiesMissing')
      .map(({ complaint: { message, help, fix } }) => [plain(message), plain(help ?? []), fix?.kind === 'json' ? fix.edits : undefined]);
  const renamed = (index: number, value: string) => [{ op: 'set', pointer: `/x-ms-connector-metadata/${index}/propertyName`, value }];
  const MISSING = 'The connector metadata have no entry `Privacy policy`.';

  test.each<[string, JsonObject, readonly unknown[]]>([
    ['is none in other letters', entries('website', 'PRIVACY POLICY', 'categories'), []],
    [
      'may be there under a wrong name',
      entries('Website', 'PrivacyPolicyUrl', 'Categories'),
      [[MISSING, 'Write `Privacy policy` instead of `PrivacyPolicyUrl`.', renamed(1, 'Privacy policy')]],
    ],
    [
      'may be there with the beginning of its name',
      entries('Website', 'Categories', 'Privacy'),
      [[MISSING, 'Write `Privacy policy` instead of `Privacy`.', renamed(2, 'Privacy policy')]],
    ],
    [
      'may be there with more behind its name',
      entries('Website', 'Categories', 'Privacy policy address'),
      [[MISSING, 'Write `Privacy policy` instead of `Privacy policy address`.', renamed(2, 'Privacy policy')]],
    ],
    ['is not guessed of two', entries('Website', 'Categories', 'Privacy', 'Privacy polici'), [[MISSING, '', undefined]]],
    ['is not guessed of three letters', entries('Website', 'Categories', 'Pri'), [[MISSING, '', undefined]]],
    [
      'may be there with four letters of its name',
      entries('Website', 'Categories', 'PRIV'),
      [[MISSING, 'Write `Privacy policy` instead of `PRIV`.', renamed(2, 'Privacy policy')]],
    ],
    [
      'may be there with other signs',
      entries('Website', 'privacy-policy!', 'Categories'),
      [[MISSING, 'Write `Privacy policy` instead of `privacy-policy!`.', renamed(1, 'Privacy policy')]],
    ],
    [
      'may be there with three slips',
      entries('Website', 'Privcy polcyy', 'Categories'),
      [[MISSING, 'Write `Privacy policy` instead of `Privcy polcyy`.', renamed(1, 'Privacy policy')]],
    ],
    ['is not guessed of four slips', entries('Website', 'Prvcy plcy', 'Categories'), [[MISSING, '', undefined]]],
    [
      'is not guessed of a name that is no text',
      { 'x-ms-connector-metadata': [...list('Website', 'Categories'), { propertyName: 7 }] },
      [[MISSING, '', undefined]],
    ],
    [
      'is told although an entry is no object',
      { 'x-ms-connector-metadata': [...list('Website', 'Categories'), 'Privacy policy'] },
      [[MISSING, '', undefined]],
    ],
    ['is not taken from another entry', entries('Website', 'Categories'), [[MISSING, '', undefined]]],
  ])('%s', (_what, patch, expected) => {
    expect(fixesOf(patch)).toEqual(expected);
  });
});

describe('what is demanded of', () => {
  test('a document', () => {
    expect(told.findingsOf({}, requiredPropertyMissing)).toEqual([
      " The document has no 'info'.",
      " The document has no 'paths'.",
      " The document has no 'x-ms-connector-metadata'.",
    ]);
  });

  const ROOT: JsonObject = { info: { title: '', version: '', description: '', contact: {} }, paths: {}, 'x-ms-connector-metadata': [] };
  test.each<[string, JsonObject, string, readonly string[]]>([
    ['a license', { info: { title: '', version: '', description: '', contact: {}, license: {} } }, '/info/license', ['name']],
    ['a tag', { tags: [{}] }, '/tags/0', ['name']],
    ['a page elsewhere', { externalDocs: {} }, '/externalDocs', ['url']],
    ['a response', { responses: { R: {} } }, '/responses/R', ['description']],
    ['a header', { responses: { R: { description: '', headers: { H: {} } } } }, '/responses/R/headers/H', ['type']],
    ['a way to sign in', { securityDefinitions: { S: {} } }, '/securityDefinitions/S', ['type']],
    ['an entry of the metadata', { 'x-ms-connector-metadata': [{}] }, '/x-ms-connector-metadata/0', ['propertyValue']],
    ['an operation', { paths: { '/a': { get: {} } } }, '/paths/~1a/get', ['summary', 'description']],
    ['a parameter', { parameters: { P: {} } }, '/parameters/P', ['name', 'in']],
    ['a parameter of the query', { parameters: { P: { in: 'query' } } }, '/parameters/P', ['name', 'type', 'x-ms-summary', 'description']],
    ['a parameter with a schema', { parameters: { P: { name: 'p', in: 'query', schema: {}, 'x-ms-visibility': 'internal' } } }, '', []],
  ])('%s', (_what, more, pointer, keys) => {
    const said = told.findingsOf({ ...ROOT, ...more }, requiredPropertyMissing);
    expect(said.map((text) => text.replace(/ .* has no '(.*)'\.$/, ' $1'))).toEqual(keys.map((key) => `${pointer} ${key}`));
  });

  test.each<[string, JsonObject, readonly string[]]>([
    ['a schema that depends', { 'x-ms-dynamic-schema': {} }, ['/definitions/T/x-ms-dynamic-schema']],
    ['properties that depend', { 'x-ms-dynamic-properties': {} }, ['/definitions/T/x-ms-dynamic-properties']],
    [
      'a tree',
      { 'x-ms-dynamic-tree': { open: {}, browse: {} } },
      ['/definitions/T/x-ms-dynamic-tree/open', '/definitions/T/x-ms-dynamic-tree/browse'],
    ],
    ['a tree that is not browsed', { 'x-ms-dynamic-tree': { open: { operationId: 'A' } } }, []],
    ['what has the wrong type', { 'x-ms-dynamic-schema': 'A', 'x-ms-dynamic-tree': { open: 'A' } }, []],
  ])('%s: the operation to call', (_what, schema, pointers) => {
    expect(told.pointersOf({ ...ROOT, definitions: { T: schema } }, requiredPropertyMissing)).toEqual(pointers);
  });
});
