import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import type { ConnectorExample } from '../../../src/rules/connector-rule.ts';
import {
  OAUTH_SWAGGER,
  textParameter,
  withApiKeyUi,
  withHeaderParameters,
  withOAuth,
  withOAuthSettings,
  withParameters,
  withPolicy,
  withProperties,
  withScript,
} from '../../../src/rules/properties/examples.ts';
import { sampleScript } from '../../../src/rules/sample-connector.ts';
import { sentences } from './run-rules.ts';

describe('names of publishers and owners', () => {
  test.each([
    ['a plain name', 'Ada Example', []],
    ['accents', 'Zoë Österreich-Łukasz', []],
    ['another script', '株式会社コントソ', []],
    ['punctuation of companies', "O'Hara & Sons (UK) Ltd., Inc.", []],
    ['several names', 'Ada Example, Fabrikam', []],
    ['a typographic apostrophe', 'O’Hara', []],
    ['a blank at the end', 'Ada Example ', ['publisher is Ada Example : it has a blank at its beginning or end.']],
    ['an address of a person', 'ada@contoso.example', ['publisher is ada@contoso.example: it has an address.']],
    ['a bar', 'Ada | Fabrikam', ['publisher is Ada | Fabrikam: it has the character |.']],
    ['a slash, as in the Danish A/S', 'Fabrikam A/S', []],
    ['an exclamation mark', 'Fabrikam!', []],
    ['a line break', 'Ada\nExample', ['publisher is Ada\nExample: it has a line break.']],
  ])('%s', (_, publisher, expected) => {
    expect(sentences('PublisherNotPlainName', withProperties({ publisher }))).toEqual(expected);
  });

  test.each([
    ['the sentence of the template', 'Full name of the publisher', 1],
    ['a row of underscores', '________', 1],
    ['a company whose name begins in a similar way', 'Full Namesake Ltd.', 0],
    ['a company named after a name', 'Name Tags Inc.', 0],
  ])('a publisher that is %s', (_, publisher, count) => {
    expect(sentences('PublisherPlaceholder', withProperties({ publisher }))).toHaveLength(count);
  });

  test('an empty publisher is missing', () => {
    expect(sentences('PublisherMissing', withProperties({ publisher: '  ' }))).toEqual(['publisher is empty.']);
  });
});

describe('the colour', () => {
  test.each([
    ['the colour of the program in capitals', '#DA3B01', []],
    ['another colour', '#0052CC', ['iconBrandColor is #0052cc; independent publisher connectors have #da3b01.']],
    ['a colour that is no colour is left to its own rule', '#0052C', []],
  ])('%s', (_, iconBrandColor, expected) => {
    expect(sentences('BrandColorNotIndependentPublisher', withProperties({ iconBrandColor }))).toEqual(expected);
  });

  test.each([
    ['#0052C', 1],
    ['#0052CC', 0],
    ['#0052CCF', 1],
    ['0052CC', 1],
    ['#0052CG', 1],
  ])('%s', (iconBrandColor, count) => {
    expect(sentences('BrandColorNotHex', withProperties({ iconBrandColor }))).toHaveLength(count);
  });
});

describe('constraints of a connection parameter', () => {
  const constraint = (constraints: JsonObject): ConnectorExample => withApiKeyUi({ constraints });

  test.each([
    ['required as a text', { required: 'true' }, []],
    [
      'required as a boolean',
      { required: true },
      ['required is true (true or false); it should be the text "true" or "false", in quotes.'],
    ],
    ['required in capitals', { required: 'True' }, ['required is True (a text); it should be the text "true" or "false", in quotes.']],
    ['hidden as a boolean', { hidden: false }, []],
    ['hidden as a text', { hidden: 'true' }, []],
    ['clearText as a text', { clearText: 'false' }, ['clearText is false (a text); it should be true or false, without quotes.']],
    ['tabIndex as a text', { tabIndex: '2' }, ['tabIndex is 2 (a text); it should be a whole number, without quotes.']],
    ['tabIndex with a fraction', { tabIndex: 2.5 }, ['tabIndex is 2.5 (a number); it should be a whole number, without quotes.']],
  ])('%s', (_, constraints, expected) => {
    expect(sentences('UiConstraintTypeInvalid', constraint(constraints))).toEqual(expected);
  });
});

describe('secrets in connection parameters', () => {
  test.each([
    ['password', 1],
    ['client_secret', 1],
    ['token:clientSecret', 1],
    ['ApiKey', 1],
    ['access-key', 1],
    ['username', 0],
    ['secret:region', 0],
    ['keyword', 0],
  ])('a plain string named %s', (name, count) => {
    expect(sentences('SecretNotSecureString', withParameters({ [name]: textParameter() }))).toHaveLength(count);
  });

  test.each([
    ['password', 1],
    ['username', 0],
    ['email', 0],
    ['siteUrl', 0],
    ['accountId', 0],
  ])('a secure string named %s that is shown', (name, count) => {
    const shown = textParameter({ type: 'securestring', uiDefinition: { constraints: { clearText: true } } });
    expect(sentences('SecretShownAsClearText', withParameters({ [name]: shown }))).toHaveLength(count);
  });
});

describe('connection parameters that nothing uses', () => {
  const inPolicy = (value: JsonValue): ConnectorExample =>
    withProperties({
      connectionParameters: { region: textParameter() },
      policyTemplateInstances: [{ templateId: 'setheader', title: 'Region', parameters: { 'x-ms-apimTemplateParameter.value': value } }],
    });

  test.each([
    ['the value of a policy', inPolicy("@connectionParameters('region')"), 0],
    ['the value of a policy in other letters', inPolicy("@connectionParameters('Region')"), 0],
    ['a part of a text, with a default', inPolicy("https://@connectionParameters('region', 'eu').contoso.example"), 0],
    ['something deep in an object', inPolicy({ a: [{ b: "@connectionParameters('region')" }] }), 0],
    ['another parameter', inPolicy("@connectionParameters('api_key')"), 1],
    ['a script', { ...withParameters({ region: textParameter() }), files: { 'script.csx': sampleScript } }, 0],
    ['nothing', withParameters({ region: textParameter() }), 1],
    ['nothing, but it is the only secure value', withParameters({ api_key: null, code: textParameter({ type: 'securestring' }) }), 0],
    ['nothing, and it is the second secure value', withParameters({ code: textParameter({ type: 'securestring' }) }), 1],
  ])('a parameter that is used by %s', (_, example, count) => {
    expect(sentences('ConnectionParameterUnused', example)).toHaveLength(count);
  });
});

describe('addresses of OAuth', () => {
  const withUrl = (value: JsonValue, provider = 'oauth2'): ConnectorExample =>
    withOAuthSettings({ identityProvider: provider, customParameters: { tokenUrl: { value } } });

  test.each([
    ['https', withUrl('https://contoso.example/t'), 0],
    ['https in capitals', withUrl('HTTPS://contoso.example/t'), 0],
    ['http', withUrl('http://contoso.example/t'), 1],
    ['a relative address', withUrl('/t'), 1],
    ['an empty address, which another rule reports', withUrl(''), 0],
    ['a template of another provider', withUrl('{host}/t', 'oauth2generic'), 0],
  ])('%s', (_, example, count) => {
    expect(sentences('OAuthUrlNotHttps', example)).toHaveLength(count);
  });

  test.each([
    ['nothing is missing', {}, []],
    ['a key in other letters is there', { refreshUrl: null, RefreshURL: { value: 'https://contoso.example/t' } }, []],
    ['one is missing', { refreshUrl: null }, ['For oauth2, customParameters lacks refreshUrl.']],
    [
      'all are missing',
      { authorizationUrl: null, tokenUrl: null, refreshUrl: null },
      ['For oauth2, customParameters lacks authorizationUrl, tokenUrl and refreshUrl.'],
    ],
  ])('%s', (_, customParameters, expected) => {
    expect(sentences('OAuthCustomParameterMissing', withOAuthSettings({ customParameters }))).toEqual(expected);
  });

  test('a provider that nobody knows needs nothing in particular', () => {
    const example = withOAuthSettings({ identityProvider: 'constructor', customParameters: null });
    expect(sentences('OAuthCustomParameterMissing', example)).toEqual([]);
  });

  test('an address may be that of any OAuth definition of the swagger', () => {
    const second = { type: 'oauth2', tokenUrl: 'https://eu.contoso.example/token' };
    const swagger = { securityDefinitions: { ...(OAUTH_SWAGGER.securityDefinitions as JsonObject), second } };
    const example = { ...withUrl('https://eu.contoso.example/token'), swagger };
    expect(sentences('OAuthEndpointMismatch', example)).toEqual([]);
  });

  test('a swagger that cannot be read is no disagreement', () => {
    const example = { ...withUrl('https://eu.contoso.example/token'), files: { 'apiDefinition.swagger.json': '' } };
    expect(sentences('OAuthEndpointMismatch', example)).toEqual([]);
  });

  test('scopes that are separated in another way are the same scopes', () => {
    const scopes = { 'tickets.read tickets.write': 'Read and write' };
    const swagger = { securityDefinitions: { api_key: null, oauth: { type: 'oauth2', scopes } } };
    const example = { ...withOAuthSettings({ scopes: ['tickets.write,tickets.read'] }), swagger };
    expect(sentences('OAuthScopesMismatch', example)).toEqual([]);
  });
});

describe('client secrets', () => {
  const SECRET = 'p8Q~3kVb0sRrW2';
  const placeholders = ['<secret>', '[secret]', '****', 'YOUR_SECRET', 'changeme', 'client-secret', 'Replace me'];

  test.each(placeholders)('%s is a placeholder', (clientSecret) => {
    expect(sentences('OAuthClientSecretPlaceholder', withOAuthSettings({ clientSecret }))).toHaveLength(1);
    expect(sentences('OAuthClientSecretPresent', withOAuthSettings({ clientSecret }))).toEqual([]);
  });

  test('a real one is reported without being shown', () => {
    expect(sentences('OAuthClientSecretPresent', withOAuthSettings({ ClientSecret: SECRET }))).toEqual([
      'ClientSecret holds what looks like a real secret (not shown here).',
    ]);
  });

  test('a fixed key in a policy is reported without being shown', () => {
    const policy = { 'x-ms-apimTemplateParameter.name': 'Ocp-Apim-Subscription-Key', 'x-ms-apimTemplateParameter.value': SECRET };
    expect(sentences('PolicyHardCodedSecret', withHeaderParameters(policy))).toEqual([
      'The policy sets Ocp-Apim-Subscription-Key to a fixed value (not shown here).',
    ]);
  });
});

describe('policies', () => {
  const P = 'x-ms-apimTemplateParameter.';

  test.each([
    ['a path below the host', '/tickets', 0],
    ['an expression', '@{url}', 0],
    ['a variable of the path', '{path}', 0],
    ['an empty path, which another rule reports', '', 0],
    ['a relative path', 'tickets', 1],
    ['a full address', 'https://contoso.example/tickets', 1],
  ])('a route to %s', (_, newPath, count) => {
    const policy = { templateId: 'routerequesttoendpoint', title: 'Route', parameters: { [`${P}newPath`]: newPath } };
    expect(sentences('PolicyRoutePathInvalid', withPolicy(policy))).toHaveLength(count);
  });

  test.each([
    ['setheader', 'Failure', 0],
    ['setqueryparameter', 'Failure', 1],
    ['setqueryparameter', 'Request', 0],
    ['setqueryparameter', 'Response', 1],
    ['setproperty', 'Response', 0],
    ['SetProperty', 'response', 1],
  ])('%s in the section %s', (templateId, section, count) => {
    const policy = { templateId, title: 'Change', parameters: { 'x-ms-apimTemplate-policySection': section } };
    expect(sentences('PolicySectionInvalid', withPolicy(policy))).toHaveLength(count);
  });

  test('an empty replacement is a replacement', () => {
    const parameters = { propertyParentPath: '@body()', sourceString: 'a', replacementString: '', newPropertyPath: '@body()' };
    const named = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [P + name, value]));
    const example = withPolicy({ templateId: 'stringreplace', title: 'Shorten', parameters: named });
    expect(sentences('PolicyParameterEmpty', example)).toEqual([]);
    expect(sentences('PolicyParameterMissing', example)).toEqual([]);
  });

  test('a misspelt parameter is reported with what was probably meant', () => {
    const example = withHeaderParameters({ [`${P}value`]: null, [`${P}valeu`]: 'support' });
    expect(sentences('PolicyParameterUnknown', example)).toEqual([
      `The template setheader has no parameter ${P}valeu. Did you mean ${P}value?`,
    ]);
  });

  test('an operation in other letters is reported with the right one', () => {
    const example = withHeaderParameters({ 'x-ms-apimTemplate-operationName': ['GETTICKET'] });
    expect(sentences('PolicyOperationNotFound', example)).toEqual(['The swagger has no operation GETTICKET. Did you mean GetTicket?']);
  });

  test('a part of a name with a colon is that parameter', () => {
    const tenant = { type: 'string', metadata: { sourceType: 'AzureActiveDirectoryTenant' } };
    const example: ConnectorExample = withProperties({
      connectionParameters: { 'token:TenantId': tenant },
      policyTemplateInstances: [
        { templateId: 'setheader', title: 'T', parameters: { [`${P}value`]: "@connectionParameters('tenantid')" } },
      ],
    });
    expect(sentences('PolicyConnectionParameterNotFound', example)).toEqual([]);
  });
});

describe('OAuth of independent publishers', () => {
  test('is named as paused, for each sign-in', () => {
    expect(sentences('OAuthPausedForIndependentPublisher', { ...withOAuth(), profile: 'independent-publisher' })).toEqual([
      'New connectors of independent publishers that sign in with OAuth (token) are on hold at present; published ones are not concerned.',
    ]);
  });

  test('is nothing to speak of for others', () => {
    expect(sentences('OAuthPausedForIndependentPublisher', withOAuth())).toEqual([]);
  });
});

describe('scripts', () => {
  test('a script in a wrong name is still checked', () => {
    expect(sentences('ScriptClassMissing', withScript('class Other { }', 'Script.csx'))).toEqual([
      'The script has no class Script : ScriptBase.',
    ]);
  });

  test.each([
    ['of exactly 1 MB', 0],
    ['of a byte more', 1],
  ])('a script %s', (_, over) => {
    const text = sampleScript.padEnd(1_048_576 + over, ' ');
    expect(sentences('ScriptTooLarge', withScript(text))).toHaveLength(over);
  });

  test('case is no difference where the script ignores it', () => {
    const script = sampleScript.replace(
      'return',
      'if (this.Context.OperationId.Equals("getticket", StringComparison.OrdinalIgnoreCase)) { }\n return',
    );
    expect(sentences('ScriptUnknownOperationId', withScript(script))).toEqual([]);
  });
});

describe('what connections ask for', () => {
  test.each([
    ['nothing sends it', [], 1],
    [
      'a policy sends it',
      [{ templateId: 'setheader', title: 'T', parameters: { 'x-ms-apimTemplateParameter.value': "@connectionParameters('api_key')" } }],
      0,
    ],
  ])('needs a security definition when %s', (_, policyTemplateInstances, count) => {
    const example = { ...withProperties({ policyTemplateInstances }), swagger: { securityDefinitions: null, security: null } };
    expect(sentences('ConnectionParametersWithoutSecurity', example)).toHaveLength(count);
  });
});
