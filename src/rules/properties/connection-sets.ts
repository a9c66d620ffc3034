import { isArray, isObject, member, pointer } from '../../connector/json-value.ts';
import type { ConnectionSet } from '../../connector/properties.ts';
import { listOf, say } from '../../text/text.ts';
import type { ConnectorRule } from '../connector-rule.ts';
import { onProperties } from './checks.ts';
import { connectionSet, withSets } from './examples.ts';
import { at, DOCUMENTED, SETS } from './groups.ts';
import { isBlank, kindOf, seen } from './wording.ts';

const PLACE = '/properties/connectionParameterSets';
const VALUES = `${PLACE}/values`;

export const connectionSetsUiMissing: ConnectorRule = {
  ...SETS,
  id: 'ConnectionSetsUiMissing',
  levels: { documented: 'warning' },
  summary: '`connectionParameterSets` has a `uiDefinition`.',
  why: 'It is the label of the choice between the ways to sign in.',
  remedy: 'Add "uiDefinition" with displayName and description of the choice.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withSets([connectionSet('basic'), connectionSet('token')], { uiDefinition: null }),
  good: withSets([connectionSet('basic'), connectionSet('token')]),
  reportedAt: at(PLACE),
  check: onProperties((properties, report) => {
    const sets = member(properties.value, 'connectionParameterSets');
    if (!isObject(sets) || isObject(member(sets, 'uiDefinition'))) return;
    report({ pointer: PLACE, message: say`${'connectionParameterSets'} has no ${'uiDefinition'}.` });
  }),
};

export const connectionSetsTooFew: ConnectorRule = {
  ...SETS,
  id: 'ConnectionSetsTooFew',
  levels: { documented: 'warning' },
  summary: '`connectionParameterSets` offers at least two ways to sign in.',
  why: 'With a single way there is nothing to choose: people get a question with one answer.',
  remedy: 'Use connectionParameters when there is only one way to sign in.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withSets([connectionSet('basic')]),
  good: withSets([connectionSet('basic'), connectionSet('token')]),
  reportedAt: at(VALUES),
  check: onProperties((properties, report) => {
    const sets = member(properties.value, 'connectionParameterSets');
    if (!isObject(sets)) return;
    const values = member(sets, 'values');
    if (!isArray(values)) report({ pointer: VALUES, message: say`${'values'} is ${[kindOf(values)]}, not a list of sets.` });
    else if (values.length < 2)
      report({ pointer: VALUES, message: say`There is no choice: ${'values'} has ${values.length} of at least 2 sets.` });
  }),
};

export const connectionSetIncomplete: ConnectorRule = {
  ...SETS,
  id: 'ConnectionSetIncomplete',
  levels: { documented: 'error' },
  summary: 'Every set has a name, a display name and parameters.',
  why: 'Without them the set can be neither shown nor stored with a connection.',
  remedy: 'Add what is missing; a set that asks for nothing has "parameters": {}.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withSets([connectionSet('basic'), connectionSet('token', { uiDefinition: { displayName: null } })]),
  good: withSets([connectionSet('basic'), connectionSet('token', { parameters: { key_token: null } })]),
  reportedAt: at(`${VALUES}/1`),
  check: onProperties((properties, report) => {
    for (const set of properties.sets) {
      const missing = missingParts(set);
      if (missing.length > 0) report({ pointer: set.pointer, message: say`The set lacks ${listOf(missing)}.` });
    }
  }),
};

function missingParts(set: ConnectionSet): string[] {
  const ui = member(set.value, 'uiDefinition');
  return [
    ...(isBlank(set.name) ? ['name'] : []),
    ...(isBlank(member(ui, 'displayName')) && isBlank(member(ui, 'displayname')) ? ['uiDefinition.displayName'] : []),
    ...(isObject(member(set.value, 'parameters')) ? [] : ['parameters']),
  ];
}

export const connectionSetNameDuplicate: ConnectorRule = {
  ...SETS,
  id: 'ConnectionSetNameDuplicate',
  levels: { documented: 'error' },
  summary: 'Every set has a name of its own.',
  why: 'A connection remembers its set by the name; with two of the same name it is open which one is meant.',
  remedy: 'Rename one of the sets.',
  confidence: 'high',
  source: DOCUMENTED,
  bad: withSets([connectionSet('basic'), connectionSet('basic')]),
  good: withSets([connectionSet('basic'), connectionSet('token')]),
  reportedAt: at(`${VALUES}/1/name`),
  check: onProperties((properties, report) => {
    const names = new Set<string>();
    for (const { name, pointer: place } of properties.sets) {
      if (name === undefined || name === '') continue;
      if (names.has(name)) report({ pointer: pointer(place, 'name'), message: say`Another set has the name ${seen(name)} already.` });
      names.add(name);
    }
  }),
};
