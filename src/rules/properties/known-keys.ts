import { isArray, isObject, type JsonObject, type JsonValue, member, pointer } from '../../connector/json-value.ts';
import type { JsonEdit } from '../../fixes/fix.ts';
import { say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import type { Report } from '../rule.ts';
import { onProperties } from './checks.ts';
import { withProperties } from './examples.ts';
import { at, DOCUMENTED, PUBLISHED, SHAPE } from './groups.ts';
import { didYouMean, kindOf, nearest } from './wording.ts';

const ROOT_KEYS = ['properties', '$schema'];

export const PROPERTY_KEYS = [
  'iconBrandColor',
  'capabilities',
  'connectionParameters',
  'connectionParameterSets',
  'publisher',
  'stackOwner',
  'policyTemplateInstances',
  'scriptOperations',
];

export const rootPropertyUnknown: ConnectorRule = {
  ...SHAPE,
  id: 'RootPropertyUnknown',
  levels: { documented: 'warning' },
  summary: 'Nothing stands beside "properties" in apiProperties.json.',
  why: 'The platform reads only what is inside "properties": a setting beside it has no effect.',
  remedy: 'Move the key into "properties", or delete it.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: { properties: { scriptOperations: [] } },
  good: {},
  reportedAt: at('/scriptOperations'),
  check: onProperties((properties, report) => {
    for (const key of Object.keys(properties.root)) {
      if (ROOT_KEYS.includes(key)) continue;
      const message = say`${key} stands outside of ${'properties'}, where nothing reads it.`;
      report({ pointer: pointer('', key), atKey: true, message });
    }
  }),
};

export const propertyUnknown: ConnectorRule = {
  ...SHAPE,
  id: 'PropertyUnknown',
  levels: { documented: 'warning' },
  summary: 'Every key in "properties" is one that the platform knows, in its exact spelling.',
  why: 'A misspelt key is ignored without a word, and the setting that was meant is missing.',
  remedy: 'Correct the spelling or delete the key. An old "script" object becomes the list "scriptOperations".',
  confidence: 'high',
  source: PUBLISHED,
  bad: withProperties({ stackowner: 'Contoso Ltd.' }),
  good: withProperties({ scriptOperations: null }),
  reportedAt: at('/properties/stackowner'),
  check: onProperties((properties, report) => {
    for (const [key, value] of Object.entries(properties.value)) {
      if (!PROPERTY_KEYS.includes(key)) complainOfKey(properties.value, key, value, report);
    }
  }),
};

function complainOfKey(properties: JsonObject, key: string, value: JsonValue, report: Report): void {
  const guess = key === 'script' ? 'scriptOperations' : nearest(key, PROPERTY_KEYS);
  const place = pointer('/properties', key);
  const message = say`${key} is no key of ${'properties'}.${didYouMean(guess)}`;
  const help = key === 'website' ? { help: say`Delete it; the website belongs into ${'x-ms-connector-metadata'} of the swagger.` } : {};
  const misspelt = guess !== undefined && guess.toLowerCase() === key.toLowerCase() && member(properties, guess) === undefined;
  const edits: JsonEdit[] = [{ op: 'remove', pointer: place }];
  if (misspelt) edits.push({ op: 'set', pointer: pointer('/properties', guess), value });
  report({ pointer: place, atKey: true, message, ...help, ...(misspelt ? { fix: { kind: 'json', edits } } : {}) });
}

export const propertyTypeInvalid: ConnectorRule = {
  ...SHAPE,
  id: 'PropertyTypeInvalid',
  levels: { documented: 'error' },
  summary: 'Every setting has the kind of value that the platform expects.',
  why: 'A value of another kind cannot be read, and the connector is refused when it is imported.',
  remedy: 'Write the value in the expected form.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withProperties({ capabilities: 'actions' }),
  good: withProperties({ capabilities: ['actions', 'triggers'] }),
  reportedAt: at('/properties/capabilities'),
  check: onProperties((properties, report) => {
    for (const key of TEXTS) expect(properties.value, key, 'a text', report);
    for (const key of LISTS) expect(properties.value, key, 'a list', report);
    for (const key of OBJECTS) expect(properties.value, key, 'an object', report);
    expectObjects(properties.value, 'policyTemplateInstances', report);
    const parameters = member(properties.value, 'connectionParameters');
    if (!isObject(parameters)) return;
    for (const name of Object.keys(parameters)) expect(parameters, name, 'an object', report, '/properties/connectionParameters');
  }),
};

const TEXTS = ['publisher', 'stackOwner'];
const LISTS = ['capabilities', 'policyTemplateInstances', 'scriptOperations'];
const OBJECTS = ['connectionParameters', 'connectionParameterSets'];

function expect(owner: JsonObject, key: string, wanted: string, report: Report, place = '/properties'): void {
  const value = member(owner, key);
  if (value === undefined || kindOf(value) === wanted) return;
  const message = say`${key} is ${[kindOf(value)]}, and should be ${[wanted]}.`;
  const listed = wanted === 'a list' && typeof value === 'string' && value !== '';
  const target = pointer(place, key);
  report({
    pointer: target,
    message,
    ...(listed ? { fix: { kind: 'json', edits: [{ op: 'set', pointer: target, value: [value] }] } } : {}),
  });
}

function expectObjects(owner: JsonObject, key: string, report: Report): void {
  const list = member(owner, key);
  if (!isArray(list)) return;
  list.forEach((entry, index) => {
    if (isObject(entry)) return;
    report({ pointer: pointer('/properties', key, index), message: say`This entry of ${key} is ${[kindOf(entry)]}, not an object.` });
  });
}
