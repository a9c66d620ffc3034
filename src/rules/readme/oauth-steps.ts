/** What the readme says about creating the OAuth app. */
import { usesOAuth } from '../../connector/api-facts.ts';
import { say } from '../../text/text.ts';
import type { ConnectorExample, ConnectorRule } from '../connector-rule.ts';
import { withOAuth } from '../properties/examples.ts';
import { readmeWith } from './example.ts';
import { INDEPENDENT_ONLY, lineOfSection, OBTAINING_CREDENTIALS, README_GROUP, readmeOf } from './template.ts';

const REDIRECT_URL = 'https://global.consent.azure-apim.net/redirect';
const SAMPLE_STEP = 'Open your profile in Contoso and create an API key.';
const MENTIONS_REDIRECT = /redirect|call[ -]?back/;
/** The app that has to be registered, in the words that people use for it: "client ID and secret", "a new OAuth app". */
const MENTIONS_APP =
  /client[ -]?secret|client[ -]?id (?:and|&) (?:the )?secret|oauth2? app\b|app registration|regist(?:er|ering) (?:an?|the|your) (?:new )?app/;

/** The sample connector with OAuth instead of its API key; that new ones may not have OAuth at present is told beside. */
const WITH_OAUTH: ConnectorExample = { ...withOAuth(), profile: 'independent-publisher' };

const DESCRIBED: ConnectorExample = {
  ...WITH_OAUTH,
  ...readmeWith(
    SAMPLE_STEP,
    `Register an app in the Contoso portal with the redirect URL ${REDIRECT_URL} and the scope tickets.read, and copy its client id and client secret.`,
  ),
};

export const readmeOAuthStepsMissing: ConnectorRule = {
  id: 'ReadmeOAuthStepsMissing',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'error', calibrated: 'warning', profiles: INDEPENDENT_ONLY },
  summary: 'The readme of a connector that signs in with OAuth says how to create the OAuth app.',
  why: 'The team that deploys the connector has to create the app first, and so has everybody who wants to try it.',
  remedy: `Describe how to register the app: where, the redirect URL ${REDIRECT_URL}, the scopes, and where client id and client secret are found.`,
  confidence: 'high',
  source: 'Checklist of the pull request template; 9 of 394 published readmes say nothing of it.',
  bad: WITH_OAUTH,
  good: DESCRIBED,
  reportedAt: { file: 'readme.md' },
  alsoTriggers: ['OAuthPausedForIndependentPublisher'],
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined || !usesOAuth(documents.properties?.document.value)) return;
    const text = readme.document.comparableText;
    if (MENTIONS_REDIRECT.test(text) || MENTIONS_APP.test(text)) return;
    report({
      line: lineOfSection(readme, OBTAINING_CREDENTIALS),
      message: say`The connector signs in with OAuth, but the readme does not say how to create the OAuth app.`,
    });
  },
};

export const readmeOAuthRedirectNotMentioned: ConnectorRule = {
  id: 'ReadmeOAuthRedirectNotMentioned',
  group: README_GROUP,
  subject: 'readme',
  levels: { documented: 'warning', calibrated: 'info', profiles: INDEPENDENT_ONLY },
  summary: 'The steps for the OAuth app name the redirect URL.',
  why: 'Sign-in fails unless the app knows the redirect URL, and nobody can guess it.',
  remedy: `State the redirect URL ${REDIRECT_URL} among the steps.`,
  confidence: 'medium',
  source: 'Published readmes: 7 of 394 name the client secret but not the redirect URL.',
  bad: { ...WITH_OAUTH, ...readmeWith(SAMPLE_STEP, 'Register an app in the Contoso portal and copy its client id and client secret.') },
  good: DESCRIBED,
  reportedAt: { file: 'readme.md' },
  alsoTriggers: ['OAuthPausedForIndependentPublisher'],
  check(documents, report) {
    const readme = readmeOf(documents);
    if (readme === undefined || !usesOAuth(documents.properties?.document.value)) return;
    const text = readme.document.comparableText;
    if (!MENTIONS_APP.test(text) || MENTIONS_REDIRECT.test(text)) return;
    report({
      line: lineOfSection(readme, OBTAINING_CREDENTIALS),
      message: say`The readme speaks of the OAuth app, but does not name its redirect URL.`,
    });
  },
};
