import { describe, expect, test } from '@jest/globals';
import { readJson } from '../../src/connector/json-document.ts';
import { type Properties, readProperties } from '../../src/connector/properties.ts';

function view(value: unknown): Properties | undefined {
  return readProperties(readJson(new TextEncoder().encode(JSON.stringify(value))));
}

function viewOf(properties: unknown): Properties {
  const read = view({ properties });
  if (read === undefined) throw new Error('nothing was read');
  return read;
}

describe('files that hold no settings', () => {
  test.each([
    ['a list', []],
    ['a text', 'properties'],
    ['an object without properties', { connectionParameters: {} }],
    ['properties that are a list', { properties: [] }],
    ['properties that are null', { properties: null }],
  ])('%s gives nothing', (_, value) => {
    expect(view(value)).toBeUndefined();
  });
});

describe('connection parameters', () => {
  test('those of connectionParameters and of every set are read with their pointers', () => {
    const properties = viewOf({
      connectionParameters: { 'a/b': { type: 'string' } },
      connectionParameterSets: {
        values: [{ name: 'one', parameters: { key: { type: 'securestring' } } }, 'broken', { parameters: { user: {} } }],
      },
    });
    expect(properties.parameters.map(({ name, pointer, inSet }) => [name, pointer, inSet])).toEqual([
      ['a/b', '/properties/connectionParameters/a~1b', false],
      ['key', '/properties/connectionParameterSets/values/0/parameters/key', true],
      ['user', '/properties/connectionParameterSets/values/2/parameters/user', true],
    ]);
  });

  test.each([
    ['an ordinary one', { type: 'string' }, true],
    ['one without a type', {}, true],
    ['one that is hidden by a text', { type: 'string', uiDefinition: { constraints: { hidden: 'true' } } }, false],
    ['one that is hidden by a boolean', { type: 'string', uiDefinition: { constraints: { hidden: true } } }, false],
    ['one that says it is not hidden', { type: 'string', uiDefinition: { constraints: { hidden: 'false' } } }, true],
    ['a sign-in window', { type: 'oauthSetting' }, false],
    ['a gateway', { type: 'gatewaySetting' }, false],
  ])('%s is shown to people or not', (_, parameter, visible) => {
    expect(viewOf({ connectionParameters: { p: parameter } }).parameters[0]?.visible).toBe(visible);
  });

  test('members that are no objects are left out', () => {
    expect(viewOf({ connectionParameters: { a: null, b: 'string', c: [] } }).parameters).toEqual([]);
  });

  test('a name from the prototype of objects is a name like any other', () => {
    const text = '{"properties":{"connectionParameters":{"__proto__":{"type":"string"},"constructor":{"type":"int"}}}}';
    const read = readProperties(readJson(new TextEncoder().encode(text)));
    expect(read?.parameters.map(({ name, type }) => [name, type])).toEqual([
      ['__proto__', 'string'],
      ['constructor', 'int'],
    ]);
  });
});

describe('OAuth settings', () => {
  test('settings are read with provider and custom parameters', () => {
    const oAuthSettings = {
      identityProvider: 'oauth2',
      customParameters: { tokenUrl: { value: 'https://contoso.example/t' }, other: 'x' },
    };
    const [settings] = viewOf({ connectionParameters: { token: { type: 'oauthSetting', oAuthSettings } } }).oauth;
    expect(settings?.provider).toBe('oauth2');
    expect(settings?.customParameters.map(({ name, text }) => [name, text])).toEqual([
      ['tokenUrl', 'https://contoso.example/t'],
      ['other', undefined],
    ]);
  });

  test.each([
    ['settings of a parameter of another type', { type: 'string', oAuthSettings: {} }],
    ['settings that are no object', { type: 'oauthSetting', oAuthSettings: 'x' }],
    ['settings in another spelling', { type: 'oauthSetting', oauthSettings: {} }],
  ])('%s are not read', (_, token) => {
    expect(viewOf({ connectionParameters: { token } }).oauth).toEqual([]);
  });
});

describe('policies', () => {
  test('a template is found whatever its case', () => {
    const [policy] = viewOf({ policyTemplateInstances: [{ templateId: 'SetHeader' }] }).policies;
    expect(policy?.template?.id).toBe('setheader');
  });

  test('an entry that is no object is left out, and the places of the others stay right', () => {
    const { policies } = viewOf({ policyTemplateInstances: [null, { templateId: 'nothing' }] });
    expect(policies.map(({ pointer, template }) => [pointer, template])).toEqual([['/properties/policyTemplateInstances/1', undefined]]);
  });

  test.each([
    ['no list', undefined, undefined],
    ['a text instead of a list', 'A', undefined],
    ['an empty list', [], []],
    ['a list with something else in it', ['A', 1, 'B'], ['A', 'B']],
  ])('%s of operations', (_, list, expected) => {
    const parameters = list === undefined ? {} : { 'x-ms-apimTemplate-operationName': list };
    const [policy] = viewOf({ policyTemplateInstances: [{ templateId: 'setheader', parameters }] }).policies;
    expect(policy?.operations?.map(({ operationId }) => operationId)).toEqual(expected);
  });
});
