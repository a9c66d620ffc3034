import { member, pointer } from '../../connector/json-value.ts';
import type { OAuthSettings } from '../../connector/properties.ts';
import type { Fix } from '../../fixes/fix.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachOAuth } from './checks.ts';
import { withOAuth, withOAuthSettings } from './examples.ts';
import { at, DOCUMENTED, OAUTH, PUBLISHED, TOKEN_SETTINGS } from './groups.ts';
import { seen } from './wording.ts';

function sayThirdParty(settings: OAuthSettings): Fix {
  return { kind: 'json', edits: [{ op: 'set', pointer: pointer(settings.pointer, 'properties', 'IsFirstParty'), value: 'False' }] };
}

export const oauthFirstPartyFlagMissing: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthFirstPartyFlagMissing',
  levels: { documented: 'warning' },
  summary: '`oAuthSettings` say whether the service is Microsoft’s own.',
  why: 'The connector wizard always writes the key; a file without it was usually cut by hand.',
  remedy: 'Add "properties": {"IsFirstParty": "False"} to oAuthSettings.',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withOAuthSettings({ properties: { IsFirstParty: null } }),
  good: withOAuthSettings({ properties: { IsFirstParty: 'False' } }),
  reportedAt: at(TOKEN_SETTINGS),
  check: onEachOAuth((settings, report) => {
    const properties = member(settings.value, 'properties');
    if (member(properties, 'IsFirstParty') !== undefined) return;
    const fix: Fix =
      properties === undefined
        ? { kind: 'json', edits: [{ op: 'set', pointer: pointer(settings.pointer, 'properties'), value: { IsFirstParty: 'False' } }] }
        : sayThirdParty(settings);
    report({ pointer: settings.pointer, message: say`${'properties.IsFirstParty'} is missing.`, fix });
  }),
};

export const oauthFirstPartyFlagNotFalse: ConnectorRule = {
  ...OAUTH,
  id: 'OAuthFirstPartyFlagNotFalse',
  levels: { documented: 'error', profiles: { certified: 'off', custom: 'off' } },
  summary: 'An independent publisher connector says that its service is not Microsoft’s own.',
  why: 'With "True" the platform signs in as one of Microsoft’s own services, which is closed to everyone else.',
  remedy: 'Set "IsFirstParty" to "False".',
  confidence: 'high',
  source: DOCUMENTED,
  bad: { ...withOAuthSettings({ properties: { IsFirstParty: 'True' } }), profile: 'independent-publisher' },
  good: withOAuth(),
  reportedAt: at(`${TOKEN_SETTINGS}/properties/IsFirstParty`),
  alsoTriggers: ['OAuthPausedForIndependentPublisher', 'ReadmeOAuthStepsMissing'],
  check: onEachOAuth((settings, report) => {
    const flag = member(member(settings.value, 'properties'), 'IsFirstParty');
    if (flag === undefined || String(flag).toLowerCase() === 'false') return;
    const place = pointer(settings.pointer, 'properties', 'IsFirstParty');
    report({ pointer: place, message: say`${'IsFirstParty'} is ${seen(flag)}.`, fix: sayThirdParty(settings) });
  }),
};
