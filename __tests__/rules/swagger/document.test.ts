import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { jsonValueNotInEnum } from '../../../src/rules/swagger/document/json-value-not-in-enum.ts';
import { requiredPropertyMissing } from '../../../src/rules/swagger/document/required-property-missing.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { documentWith } from './documents.ts';
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
  test.each<[string, string, boolean]>([
    ['title', 'Contoso-API', true],
    ['title', 'Contoso Connector', true],
    ['title', 'OptiAPI', false],
    ['title', 'Contoso_API_Hub', false],
    ['title', 'Power Apps Tools', false],
    ['description', 'Brings support tickets into power automate.', true],
    ['description', 'Brings support tickets into PowerAutomate.', false],
    ['description', 'A connector for the API of Contoso Tickets.', false],
  ])('the %s %j is restricted: %s', (key, text, isRestricted) => {
    expect(pointersOf('ValueContainsRestrictedWords', { info: { [key]: text } })).toEqual(isRestricted ? [`/info/${key}`] : []);
  });

  test.each<[string, boolean]>([
    ['Lists the “open” tickets – all of them… in 5 µs, 20 °C ™.', true],
    ['Liste les tickets déjà fermés.', false],
    ['列出票证。', false],
  ])('%j is taken for English: %s', (description, isEnglish) => {
    const patch = { paths: { '/tickets': { get: { description } } } };
    expect(pointersOf('ValueMustBeInEnglish', patch)).toEqual(isEnglish ? [] : ['/paths/~1tickets/get/description']);
  });

  test.each<[string, string[]]>([
    ['Contoso (Canada)', []],
    ['Contoso 365', []],
    ['Contoso Tickets.', ['/info/title']],
    ['Contoso Tickets ', ['/info/title']],
  ])('the title %j may end like this: %j', (title, pointers) => {
    expect(pointersOf('ValueMustEndWithAlphanumeric', { info: { title } })).toEqual(pointers);
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

  test.each<[string, JsonObject, unknown]>([
    ['a base path gets its slash', { basePath: 'v1/api' }, '/v1/api'],
    ['a base path that holds more than names is left to people', { basePath: 'v1?a=b' }, undefined],
    ['a host keeps its port when it loses its scheme', { host: ' HTTPS://api.contoso.example:8443/ ' }, 'api.contoso.example:8443'],
    ['a host with a path is left to people', { host: 'https://api.contoso.example/v1' }, undefined],
    ['a scheme with more behind it loses that', { schemes: ['HTTPS://'] }, 'https'],
    ['a scheme that nobody knows is left to people', { schemes: ['ftp'] }, undefined],
    ['a media type that is only JSON is written out', { produces: [' JSON '] }, 'application/json'],
    ['a media type of one word is left to people', { produces: ['xml'] }, undefined],
    ['an e-mail address loses its blanks', { info: { contact: { email: ' a@contoso.example ' } } }, 'a@contoso.example'],
    ['an e-mail address is taken out of its brackets', { info: { contact: { email: 'Ada <a@contoso.example>' } } }, 'a@contoso.example'],
    ['two e-mail addresses are left to people', { info: { contact: { email: 'a@contoso.example, b@contoso.example' } } }, undefined],
    ['a title loses what it ends in', { info: { title: 'Contoso Tickets!? ' } }, 'Contoso Tickets'],
    ['a title of signs alone is left to people', { info: { title: '!?' } }, undefined],
  ])('%s', (_what, patch, value) => {
    const fixes = complaintsOf(patch).flatMap(({ complaint }) => complaint.fix ?? []);
    expect(fixes.flatMap((fix) => (fix.kind === 'json' ? fix.edits : []))).toEqual(
      value === undefined ? [] : [expect.objectContaining({ op: 'set', value })],
    );
  });

  test.each<[string, string, JsonObject, boolean]>([
    ['host', 'beta.contoso.example', {}, true],
    ['host', 'api.ALPHA.contoso.example', {}, true],
    ['basePath', '/v1/beta', {}, true],
    ['host', 'alphabet.contoso.example', {}, false],
    ['host', 'api.betas.example', {}, false],
    ['host', 'beta.contoso.example', { status: 'Preview' }, false],
  ])('the %s %s is one of a service in beta (%#): %j', (key, value, more, isBeta) => {
    const patch = { [key]: value, info: { 'x-ms-api-annotation': { status: 'production', ...more } } };
    expect(pointersOf('ProductionStatusOnBetaService', patch)).toEqual(isBeta ? ['/info/x-ms-api-annotation/status'] : []);
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
  const oauth = (patch: JsonObject): JsonObject => ({
    securityDefinitions: {
      oauth: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://contoso.example/authorize', scopes: {}, ...patch },
    },
  });
  test.each<[string, string, JsonObject, readonly string[]]>([
    [
      'an implicit flow has no token address',
      'SecuritySchemePropertyNotValid',
      oauth({ tokenUrl: 'https://contoso.example/token' }),
      ['/securityDefinitions/oauth/tokenUrl'],
    ],
    [
      'a flow that nobody knows is not judged by its keys',
      'SecuritySchemePropertyNotValid',
      oauth({ flow: 'magic', tokenUrl: 'https://contoso.example/token' }),
      [],
    ],
    ['a code flow needs a token address', 'SecuritySchemePropertyRequired', oauth({ flow: 'accessCode' }), ['/securityDefinitions/oauth']],
    ['empty scopes are enough', 'SecuritySchemePropertyRequired', oauth({}), []],
    ['extensions are allowed', 'SecuritySchemePropertyNotValid', oauth({ 'x-note': 'a' }), []],
  ])('%s', (_what, rule, patch, pointers) => {
    expect(pointersOf(rule, patch)).toEqual(pointers);
  });

  test('missing scopes are at most a warning', () => {
    const found = complaintsOfText(
      JSON.stringify({
        swagger: '2.0',
        securityDefinitions: { oauth: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'https://contoso.example' } },
      }),
    ).filter(({ rule }) => rule.id === 'SecuritySchemePropertyRequired');
    expect(found.map(({ complaint }) => complaint.atMost)).toEqual(['warning']);
  });
});

describe('words of a fixed list', () => {
  const inSchema = (value: JsonObject): JsonObject => ({ definitions: { T: value } });
  const inParameter = (value: JsonObject): JsonObject => ({ parameters: { P: value } });
  const inOperation = (value: JsonObject): JsonObject => ({ paths: { '/a': { get: value } } });
  const inSecurity = (value: JsonObject): JsonObject => ({ securityDefinitions: { S: value } });
  test.each<[string, (value: JsonObject) => JsonObject, string, string]>([
    ['the place of a parameter', inParameter, 'in', 'query header path formData body FORMDATA'],
    ['the type of a parameter', inParameter, 'type', 'string number integer boolean array file'],
    ['the type of a schema', inSchema, 'type', 'string number integer boolean array object file String'],
    ['the visibility of a schema', inSchema, 'x-ms-visibility', 'important advanced internal Advanced'],
    ['the visibility of an operation', inOperation, 'x-ms-visibility', 'important advanced internal'],
    ['the kind of a trigger', inOperation, 'x-ms-trigger', 'single batch'],
    ['the encoding of a parameter', inParameter, 'x-ms-url-encoding', 'single double'],
    ['the place of a key', inSecurity, 'in', 'header query'],
    ['the type of security', inSecurity, 'type', 'basic apiKey oauth2'],
    ['the flow of security', inSecurity, 'flow', 'implicit password application accessCode'],
  ])('%s: no other one is known', (_what, place, key, words) => {
    for (const word of words.split(' ')) expect(told.pointersOf(place({ [key]: word }), jsonValueNotInEnum)).toEqual([]);
    expect(told.pointersOf(place({ [key]: 'other' }), jsonValueNotInEnum)).toHaveLength(1);
    expect(told.pointersOf(place({ [key]: '' }), jsonValueNotInEnum)).toEqual([]);
  });

  test.each<[string, JsonObject, string, unknown]>([
    [
      'a type of security in other letters is put right',
      inSecurity({ type: 'ApiKey' }),
      "/securityDefinitions/S/type 'ApiKey' is no value of 'type'; it must be one of 'basic', 'apiKey' and 'oauth2'.",
      'apiKey',
    ],
    [
      'a word with blanks is put right',
      inOperation({ 'x-ms-trigger': ' Batch ' }),
      "/paths/~1a/get/x-ms-trigger ' Batch ' is no value of 'x-ms-trigger'; it must be one of 'single' and 'batch'.",
      'batch',
    ],
    [
      'a status that nobody knows is left to people',
      inOperation({ 'x-ms-api-annotation': { status: 'Beta' } }),
      "/paths/~1a/get/x-ms-api-annotation/status 'Beta' is no value of 'status'; it must be one of 'Preview' and 'Production'.",
      undefined,
    ],
  ])('%s', (_what, value, finding, word) => {
    expect(told.findingsOf(value, jsonValueNotInEnum)).toEqual([finding]);
    const [said] = runSwaggerRules(documentWith(value), [jsonValueNotInEnum]).complaints;
    expect(said?.complaint.fix?.kind === 'json' ? said.complaint.fix.edits : []).toEqual(
      word === undefined ? [] : [expect.objectContaining({ op: 'set', value: word })],
    );
  });

  test('a status may be in any case of letters', () => {
    expect(told.pointersOf({ info: { 'x-ms-api-annotation': { status: 'PREVIEW' } } }, jsonValueNotInEnum)).toEqual([]);
  });
});

describe('categories', () => {
  const found = (propertyValue: string) =>
    complaintsOf(categories(propertyValue))
      .filter(({ rule }) => rule.id === 'InvalidConnectorCategory')
      .map(({ complaint: { message, help, atMost, fix } }) => [
        plain(message),
        plain(help ?? []),
        atMost,
        fix?.kind === 'json' && fix.edits[0]?.op === 'set' ? fix.edits[0].value : undefined,
      ]);
  test.each<[string, string, readonly unknown[]]>([
    ['that are known are in order', 'AI; Data ;', []],
    ['in other letters are a hint', 'ai;Data', [['The catalogue writes `ai` in another case.', 'Write `AI;Data`.', 'info', 'AI;Data']]],
    [
      'between commas are put right',
      'AI, data',
      [
        [
          '`AI, data` is not a category of the catalogue.',
          'Put a semicolon between the categories instead of a comma.',
          undefined,
          'AI;Data',
        ],
      ],
    ],
    ['that nobody knows are named', 'Fun;AI;Games', [['`Fun` and `Games` are not categories of the catalogue.', '', undefined, undefined]]],
  ])('%s', (_what, value, expected) => {
    expect(found(value)).toEqual(expected);
  });
});

describe('an entry of the connector metadata that is missing', () => {
  const entries = (...names: readonly string[]): JsonObject => ({
    'x-ms-connector-metadata': names.map((propertyName) => ({ propertyName, propertyValue: 'https://contoso.example' })),
  });
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
    ['is not guessed of two', entries('Website', 'Categories', 'Privacy', 'Privacy polici'), [[MISSING, '', undefined]]],
    ['is not guessed of three letters', entries('Website', 'Categories', 'Pri'), [[MISSING, '', undefined]]],
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

test('the keys of a way to sign in are those of its type', () => {
  const of = (definition: JsonObject, rule: string): readonly string[] =>
    findingsOf(rule, { securityDefinitions: { api_key: null, S: definition }, security: null });
  expect(of({ type: 'basic', name: 'x' }, 'SecuritySchemePropertyNotValid')).toEqual([
    '/securityDefinitions/S/name: The security definition `S` has the key `name`, which the type `basic` does not have.',
  ]);
  expect(
    of(
      { type: 'oauth2', flow: 'password', tokenUrl: 'https://a', scopes: {}, authorizationUrl: 'https://a' },
      'SecuritySchemePropertyNotValid',
    ),
  ).toEqual([
    '/securityDefinitions/S/authorizationUrl: The security definition `S` has the key `authorizationUrl`, which the flow `password` does not have.',
  ]);
  expect(of({ type: 'apiKey', name: ' ', description: 'd' }, 'SecuritySchemePropertyRequired')).toEqual([
    '/securityDefinitions/S: The security definition `S` of type `apiKey` has no `name`.',
    '/securityDefinitions/S: The security definition `S` of type `apiKey` has no `in`.',
  ]);
  expect(of({ type: 'oauth2', flow: 'application', scopes: {} }, 'SecuritySchemePropertyRequired')).toEqual([
    '/securityDefinitions/S: The security definition `S` of type `oauth2` has no `tokenUrl`.',
  ]);
  expect(of({ type: 'other' }, 'SecuritySchemePropertyRequired')).toEqual([]);
});
