/** The texts that the dialog shows for a connection parameter must be there. */
import { member, pointer } from '../../connector/json-value.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onEachParameter } from './checks.ts';
import { withApiKey, withApiKeyUi } from './examples.ts';
import { API_KEY, API_KEY_UI, at, PARAMETERS, PUBLISHED } from './groups.ts';
import { isBlank, seen } from './wording.ts';

export const connectionParameterUiMissing: ConnectorRule = {
  ...PARAMETERS,
  id: 'ConnectionParameterUiMissing',
  levels: { documented: 'error' },
  summary: 'A connection parameter that people fill in has a uiDefinition.',
  why: 'The dialog that makes a connection has nothing to show for it.',
  remedy: 'Add "uiDefinition" with displayName, description, tooltip and constraints.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withApiKey({ uiDefinition: null }),
  good: withApiKey({}),
  reportedAt: at(API_KEY),
  check: onEachParameter((parameter, report) => {
    if (!parameter.visible || parameter.ui !== undefined) return;
    report({ pointer: parameter.pointer, message: say`The connection parameter ${seen(parameter.name)} has no ${'uiDefinition'}.` });
  }),
};

export const uiDisplayNameMissing: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiDisplayNameMissing',
  levels: { documented: 'error' },
  summary: 'A connection parameter that people fill in has a display name.',
  why: 'It is the label of the field; without it people see an empty line or the technical name.',
  remedy: 'Add "displayName" with the words that the service uses for it.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withApiKeyUi({ displayName: null }),
  good: withApiKeyUi({ displayName: 'API Key' }),
  reportedAt: at(API_KEY_UI),
  check: onEachParameter((parameter, report) => {
    if (!parameter.visible || parameter.ui === undefined || !isBlank(member(parameter.ui, 'displayName'))) return;
    const message = say`The connection parameter ${seen(parameter.name)} has no ${'displayName'}.`;
    report({ pointer: pointer(parameter.pointer, 'uiDefinition'), message });
  }),
};

export const uiDescriptionMissing: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiDescriptionMissing',
  levels: { documented: 'warning' },
  summary: 'A connection parameter that people fill in has a description.',
  why: 'It tells people what to enter and where in the service they find it.',
  remedy: 'Add "description": what to enter, and where to find it.',
  confidence: 'high',
  source: PUBLISHED,
  bad: withApiKeyUi({ description: null }),
  good: withApiKeyUi({ description: 'The API key from the settings page of your Contoso account.' }),
  reportedAt: at(API_KEY_UI),
  check: onEachParameter((parameter, report) => {
    if (!parameter.visible || parameter.ui === undefined || !isBlank(member(parameter.ui, 'description'))) return;
    // Inside of sets the dialog shows the description of the schema.
    if (parameter.inSet && !isBlank(member(member(parameter.ui, 'schema'), 'description'))) return;
    const message = say`The connection parameter ${seen(parameter.name)} has no ${'description'}.`;
    report({ pointer: pointer(parameter.pointer, 'uiDefinition'), message });
  }),
};

export const uiTooltipMissing: ConnectorRule = {
  ...PARAMETERS,
  id: 'UiTooltipMissing',
  levels: { documented: 'warning' },
  summary: 'A connection parameter that people fill in has a tooltip.',
  why: 'The tooltip is the short hint inside of the empty field.',
  remedy: 'Add "tooltip" with a short hint, such as "Provide your API key".',
  confidence: 'medium',
  source: PUBLISHED,
  bad: withApiKeyUi({ tooltip: null }),
  good: withApiKeyUi({ tooltip: 'Provide your API key' }),
  reportedAt: at(API_KEY_UI),
  check: onEachParameter((parameter, report) => {
    if (!parameter.visible || parameter.ui === undefined || !isBlank(member(parameter.ui, 'tooltip'))) return;
    const message = say`The connection parameter ${seen(parameter.name)} has no ${'tooltip'}.`;
    report({ pointer: pointer(parameter.pointer, 'uiDefinition'), message });
  }),
};
