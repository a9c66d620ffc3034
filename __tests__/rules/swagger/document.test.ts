import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../src/connector/json-value.ts';
import { jsonTypeIncorrect } from '../../../src/rules/swagger/document/json-type-incorrect.ts';
import { jsonValueNotInEnum } from '../../../src/rules/swagger/document/json-value-not-in-enum.ts';
import { requiredPropertyMissing } from '../../../src/rules/swagger/document/required-property-missing.ts';
import { runSwaggerRules } from '../../../src/rules/swagger/run.ts';
import { documentWith } from './documents.ts';
import { complaintsOf, complaintsOfText, findingsOf, plain, pointersOf, withParameters } from './findings.ts';
import * as told from './told.ts';

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

  test.each<[string, unknown]>([
    ['the number 2', 2],
    ['the text "2"', '2'],
    ['nothing', undefined],
  ])('%s as version is named at /swagger', (_what, version) => {
    const found = complaintsOfText(JSON.stringify({ swagger: version, info: {}, paths: {} })).filter(
      ({ rule }) => rule.id === 'SpecificationVersionIncorrect',
    );
    expect(found.map(({ complaint }) => complaint.pointer)).toEqual(['/swagger']);
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

  const wrong = (keys: string): JsonObject => Object.fromEntries(keys.split(' ').map((key) => [key, {}]));
  const list = (keys: string): JsonObject => Object.fromEntries(keys.split(' ').map((key) => [key, []]));
  const VALUE =
    'type format pattern uniqueItems exclusiveMaximum exclusiveMinimum minimum maximum multipleOf minLength maxLength minItems maxItems enum';
  const DYNAMIC = 'x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-dynamic-properties x-ms-dynamic-tree';
  const within = (path: readonly string[], value: JsonObject): JsonObject =>
    path.reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), value);
  test.each<[string, readonly string[], JsonObject]>([
    [
      'the document',
      [],
      { ...wrong('host basePath consumes produces schemes'), ...list('info paths definitions parameters responses securityDefinitions') },
    ],
    ['info', ['info'], { ...wrong('title version description termsOfService'), ...list('contact license') }],
    ['a contact', ['info', 'contact'], wrong('name url email')],
    ['a license', ['info', 'license'], wrong('name url')],
    ['a path', ['paths', '/a'], { ...wrong('parameters'), ...list('get put post delete options head patch x-ms-notification-content') }],
    [
      'an operation',
      ['paths', '/a', 'get'],
      {
        ...wrong('summary description operationId x-ms-visibility x-ms-trigger deprecated schemes consumes produces security parameters'),
        ...list('responses'),
      },
    ],
    ['a response', ['responses', 'R'], { ...wrong('description'), ...list('schema') }],
    [
      'a parameter',
      ['parameters', 'P'],
      {
        ...wrong(`name in description x-ms-summary x-ms-visibility x-ms-url-encoding collectionFormat required allowEmptyValue ${VALUE}`),
        ...wrong('x-ms-notification-url'),
        ...list(`schema ${DYNAMIC}`),
      },
    ],
    [
      'a schema',
      ['definitions', 'T'],
      {
        ...wrong(`title description discriminator readOnly minProperties maxProperties required allOf ${VALUE} x-ms-notification-url`),
        ...list(`properties ${DYNAMIC}`),
      },
    ],
    ['the items of a parameter', ['parameters', 'P', 'items'], wrong(VALUE)],
    ['a header', ['responses', 'R', 'headers', 'H'], wrong(VALUE)],
  ])('is said of every value of a wrong type in %s', (_what, path, value) => {
    const place = path.map((key) => `/${key.replaceAll('/', '~1')}`).join('');
    const expected = Object.keys(value).map((key) => `${place}/${key}`);
    expect(told.pointersOf(within(path, value), jsonTypeIncorrect).toSorted()).toEqual(expected.toSorted());
  });

  test.each<[string, JsonObject, string]>([
    ['schemes', { schemes: [1] }, '/schemes/0'],
    ['consumes of an operation', { paths: { '/a': { get: { consumes: [1] } } } }, '/paths/~1a/get/consumes/0'],
    ['paths', { paths: { '/a': 1 } }, '/paths/~1a'],
    ['tags', { tags: ['a'] }, '/tags/0'],
    ['connector metadata', { 'x-ms-connector-metadata': ['a'] }, '/x-ms-connector-metadata/0'],
    ['parameters of a path', { paths: { '/a': { parameters: ['a'] } } }, '/paths/~1a/parameters/0'],
    ['parameters of an operation', { paths: { '/a': { get: { parameters: ['a'] } } } }, '/paths/~1a/get/parameters/0'],
    ['security of an operation', { paths: { '/a': { get: { security: ['a'] } } } }, '/paths/~1a/get/security/0'],
    ['parts of a schema', { definitions: { A: { allOf: ['a'] } } }, '/definitions/A/allOf/0'],
    ['definitions, whatever they are called', { definitions: { 'x-a': 1 } }, '/definitions/x-a'],
  ])('is said of a member of %s', (_what, value, pointer) => {
    expect(told.pointersOf(value, jsonTypeIncorrect)).toEqual([pointer]);
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
  test.each<[string, string, JsonObject, boolean]>([
    ['HostNameNotValid', 'a port', { host: 'api.contoso.example:8443' }, true],
    ['HostNameNotValid', 'a name without a dot', { host: 'placeholder' }, true],
    ['HostNameNotValid', 'a scheme', { host: 'https://api.contoso.example' }, false],
    ['HostNameNotValid', 'a path', { host: 'api.contoso.example/v1' }, false],
    ['HostNameNotValid', 'a variable', { host: '{tenant}.contoso.example' }, false],
    ['UrlNotValid', 'an address', { info: { contact: { url: 'HTTPS://contoso.example/a b' } } }, true],
    ['UrlNotValid', 'a mail address', { info: { contact: { url: 'mailto:support@contoso.example' } } }, true],
    ['UrlNotValid', 'a path', { info: { contact: { url: '/support' } } }, false],
    ['UrlNotValid', 'a scheme alone', { info: { contact: { url: 'https://' } } }, false],
    ['ContactEmailNotValid', 'a plain address', { info: { contact: { email: 'first.last+tag@mail.contoso.example' } } }, true],
    ['ContactEmailNotValid', 'two addresses', { info: { contact: { email: 'a@contoso.example, b@contoso.example' } } }, false],
    ['ContactEmailNotValid', 'a page', { info: { contact: { email: 'https://contoso.example' } } }, false],
    ['ContactEmailNotValid', 'a trailing blank', { info: { contact: { email: 'a@contoso.example ' } } }, false],
    ['MimeTypeNotValid', 'a wildcard with parameters', { produces: ['*/*; q=0.8'] }, true],
    ['SchemeNotValid', 'a colon', { schemes: ['https:'] }, false],
  ])('%s: %s', (rule, _what, patch, isFine) => {
    expect(pointersOf(rule, patch)).toHaveLength(isFine ? 0 : 1);
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

test('tags without a name are not the same one', () => {
  expect(pointersOf('TagRedefined', { tags: [{}, {}] })).toEqual([]);
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

describe('ExtensionNameNotValid', () => {
  test('says where what it knows belongs', () => {
    const [found] = complaintsOf({ scriptOperations: ['ListTickets'] });
    expect(found && plain(found.complaint.message)).toBe(
      '`scriptOperations` is not a key that Swagger 2.0 has here, and it does not start with `x-`.',
    );
    expect(found?.complaint.help && plain(found.complaint.help)).toBe('Move `scriptOperations` into apiProperties.json.');
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
    [
      'may be there with more behind its name',
      entries('Website', 'Categories', 'Privacy policy address'),
      [[MISSING, 'Write `Privacy policy` instead of `Privacy policy address`.', renamed(2, 'Privacy policy')]],
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
