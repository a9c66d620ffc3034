/** What stands in the texts of a connection parameter. */
import { member, pointer } from '../../connector/json-value.ts';
import type { ConnectionParameter } from '../../connector/properties.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { NOT_FOR_CUSTOM } from '../rule.ts';
import { onEachParameter } from './checks.ts';
import { withApiKeyUi } from './examples.ts';
import { API_KEY_UI, at, DOCUMENTED, JUDGEMENT, PARAMETERS, PUBLISHED } from './groups.ts';
import { seen } from './wording.ts';

interface LabelText {
  readonly key: string;
  readonly text: string;
  readonly pointer: string;
}

function textsOf(parameter: ConnectionParameter): LabelText[] {
  if (!parameter.visible) return [];
  return ['displayName', 'description', 'tooltip'].flatMap((key) => {
    const text = member(parameter.ui, key);
    return typeof text === 'string' ? [{ key, text, pointer: pointer(parameter.pointer, 'uiDefinition', key) }] : [];
  });
}

const PRODUCTS = /\b(?:power ?apps?|power ?automate|logic ?apps?)\b/i;

export const uiRestrictedWords: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiRestrictedWords',
  levels: { documented: 'warning', profiles: NOT_FOR_CUSTOM },
  summary: 'The texts of connection parameters name no product of the platform.',
  why: 'A connection is used in several products; the name of one is wrong in all the others.',
  remedy: 'Leave Power Apps, Power Automate and Logic Apps out of the text.',
  confidence: 'medium',
  source: DOCUMENTED,
  bad: withApiKeyUi({ tooltip: 'Key for Power Automate' }),
  good: withApiKeyUi({ tooltip: 'Provide your API key' }),
  reportedAt: at(`${API_KEY_UI}/tooltip`),
  check: onEachParameter((parameter, report) => {
    for (const { key, text, pointer: place } of textsOf(parameter)) {
      const product = PRODUCTS.exec(text)?.[0];
      if (product !== undefined) report({ pointer: place, message: say`${key} names ${product}, a product of the platform.` });
    }
  }),
};

const LEFT_OVER = /\bTODO\b|<<|lorem ipsum/;
const ONLY_PLACEHOLDER = /^(?:your_\w+|<[^<>]*>|\[[^[\]]*\])$/i;

export const uiPlaceholder: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiPlaceholder',
  levels: { documented: 'error' },
  summary: 'The texts of connection parameters are finished.',
  why: 'People who make a connection would read the reminder instead of the text.',
  remedy: 'Write the text.',
  confidence: 'medium',
  source: JUDGEMENT,
  bad: withApiKeyUi({ description: '<<Describe the key>>' }),
  good: withApiKeyUi({ description: 'Enter it as "Bearer YOUR_API_KEY".' }),
  reportedAt: at(`${API_KEY_UI}/description`),
  check: onEachParameter((parameter, report) => {
    for (const { key, text, pointer: place } of textsOf(parameter)) {
      if (!LEFT_OVER.test(text) && !ONLY_PLACEHOLDER.test(text.trim())) continue;
      report({ pointer: place, message: say`${key} still is a placeholder: ${seen(text)}.` });
    }
  }),
};

const WIZARD_WORDS = /\b(?:for|of) this api\b/i;

export const uiBoilerplateText: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiBoilerplateText',
  levels: { documented: 'info', calibrated: 'off', profiles: NOT_FOR_CUSTOM },
  summary: 'The texts of connection parameters name the service instead of "this api".',
  why: 'They are the words that the connector wizard fills in. People who make a connection do not know which API is meant. More than half of the published connectors have them, so that the rule is off by default.',
  remedy: 'Name the service, and say where its key is found.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withApiKeyUi({ description: 'The API Key for this api' }),
  good: withApiKeyUi({ description: 'The API key of your Contoso account.' }),
  reportedAt: at(`${API_KEY_UI}/description`),
  check: onEachParameter((parameter, report) => {
    for (const { key, text, pointer: place } of textsOf(parameter)) {
      if (WIZARD_WORDS.test(text))
        report({ pointer: place, message: say`${key} says “this api” instead of the name of the service: ${seen(text)}.` });
    }
  }),
};
