import { isObject, member, pointer } from '../../connector/json-value.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachGroup, onEachOAuth, onEachParameter } from './checks.ts';
import { OAUTH_SWAGGER, withOAuth, withOAuthSettings, withParameters } from './examples.ts';
import { at, DOCUMENTED, JUDGEMENT, OAUTH, PUBLISHED, REVIEWERS, TOKEN, TOKEN_SETTINGS } from './groups.ts';
import { didYouMean, nearest, seen } from './wording.ts';

export const oauthSettingsMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthSettingsMissing',
  levels: { documented: 'error' },
  summary: 'A connection parameter of type oauthSetting has oAuthSettings, in this spelling.',
  why: 'Without them the platform knows neither the provider nor the addresses for the sign-in.',
  remedy: 'Add "oAuthSettings" with identityProvider, clientId, scopes, redirectMode and customParameters.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: { profile: 'certified', swagger: OAUTH_SWAGGER, ...withParameters({ api_key: null, token: { type: 'oauthSetting' } }) },
  good: withOAuth(),
  reportedAt: at(TOKEN),
  check: onEachParameter((parameter, report) => {
    if (parameter.type !== 'oauthSetting' || isObject(member(parameter.value, 'oAuthSettings'))) return;
    report({ pointer: parameter.pointer, message: say`The OAuth parameter ${seen(parameter.name)} has no object ${'oAuthSettings'}.` });
  }),
};

const SECOND_TOKEN = {
  type: 'oauthSetting',
  oAuthSettings: {
    identityProvider: 'oauth2generic',
    clientId: 'contoso-connector',
    scopes: [],
    redirectMode: 'Global',
    properties: { IsFirstParty: 'False' },
    customParameters: {
      authorizationUrlTemplate: { value: 'https://contoso.example/authorize' },
      tokenUrlTemplate: { value: 'https://contoso.example/token' },
      refreshUrlTemplate: { value: 'https://contoso.example/token' },
    },
  },
};

const twoTokens = withParameters({
  api_key: null,
  token: SECOND_TOKEN,
  token2: SECOND_TOKEN,
});

export const manyOAuthSettings: ConnectorRule = {
  ...OAUTH,
  id: 'ManyOAuthSettings',
  levels: { documented: 'error' },
  summary: 'A connection signs in with OAuth once.',
  why: 'The dialog that makes a connection opens one window to sign in.',
  remedy: 'Use connectionParameterSets to offer several ways to sign in.',
  confidence: 'medium',
  source: JUDGEMENT,
  bad: { profile: 'certified', swagger: OAUTH_SWAGGER, ...twoTokens },
  good: withOAuth(),
  reportedAt: at('/properties/connectionParameters'),
  check: onEachGroup((group, report) => {
    const tokens = group.parameters.filter((parameter) => parameter.type === 'oauthSetting');
    if (tokens.length < 2) return;
    const message = say`One connection has ${tokens.length} parameters of type ${'oauthSetting'}: ${listOf(tokens.map(({ name }) => name.slice(0, 60)))}.`;
    report({ pointer: group.pointer, message });
  }),
};

export const oauthIdentityProviderMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthIdentityProviderMissing',
  levels: { documented: 'error' },
  summary: '`oAuthSettings` name the identity provider.',
  why: 'The provider decides which other settings are read.',
  remedy:
    'Add "identityProvider": oauth2 for a service with fixed addresses, oauth2generic for address templates, aad for Microsoft Entra ID.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withOAuthSettings({ identityProvider: '' }),
  good: withOAuthSettings({ identityProvider: 'oauth2' }),
  reportedAt: at(TOKEN_SETTINGS),
  check: onEachOAuth((settings, report) => {
    if (settings.provider.trim() !== '') return;
    report({ pointer: settings.pointer, message: say`${'identityProvider'} is missing or empty.` });
  }),
};

const PROVIDERS = ['oauth2', 'oauth2generic', 'aad', 'aadcertificate', 'facebook', 'github', 'google'];

export const oauthIdentityProviderUnknown: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthIdentityProviderUnknown',
  levels: { documented: 'warning' },
  summary: 'The identity provider is one that is open to publishers, in its exact spelling.',
  why: 'Other names work only for services that Microsoft has set up itself.',
  remedy: 'Use oauth2 with the addresses of your service.',
  confidence: 'medium',
  source: `${PUBLISHED} Microsoft keeps a longer list that is not public.`,
  bad: withOAuthSettings({ identityProvider: 'Contoso' }),
  good: withOAuthSettings({ identityProvider: 'oauth2' }),
  reportedAt: at(`${TOKEN_SETTINGS}/identityProvider`),
  check: onEachOAuth((settings, report) => {
    const { provider } = settings;
    if (provider.trim() === '' || PROVIDERS.includes(provider)) return;
    const message = say`${seen(provider)} is not a usual identity provider.${didYouMean(nearest(provider, PROVIDERS))}`;
    report({ pointer: pointer(settings.pointer, 'identityProvider'), message });
  }),
};

export const oauthPausedForIndependentPublisher: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthPausedForIndependentPublisher',
  levels: { documented: 'warning', profiles: { certified: 'off', custom: 'off' } },
  summary: 'A new independent publisher connector signs in without OAuth, as long as the program’s pause lasts.',
  why: 'The program cannot take new OAuth connectors of independent publishers at present, which reviewers have said since 2025. Connectors that were published before keep it; how long the pause lasts is not known.',
  remedy:
    'If this connector is published already, there is nothing to do. For a new one, use an API key or a user name and password if the service has them; if it has not, ask in the pull request before you do more work.',
  confidence: 'medium',
  source: `${REVIEWERS} It is not part of the written rules: set the rule to "off" when the pause ends.`,
  bad: { ...withOAuth(), profile: 'independent-publisher' },
  good: {},
  reportedAt: at(TOKEN),
  alsoTriggers: ['ReadmeOAuthStepsMissing'],
  check: onEachParameter((parameter, report) => {
    if (parameter.type !== 'oauthSetting') return;
    const message = say`New connectors of independent publishers that sign in with OAuth (${seen(parameter.name)}) are on hold at present; published ones are not concerned.`;
    report({ pointer: parameter.pointer, atKey: true, message });
  }),
};
