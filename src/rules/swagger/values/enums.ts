/** Lists of allowed values, and what the designer shows for them. */
import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { arrayOf, textOf } from '../../../connector/swagger/swagger.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { say } from '../../../text/text.ts';
import { canonicalText } from '../canonical-text.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, TYPED } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { kindInWords, matchesType } from './type-match.ts';
import { ofHolder, onValueKey } from './typed-values.ts';

const ENUM_VALUES = 'x-ms-enum-values';

function openOrClosed(...displayed: readonly JsonObject[]): JsonObject {
  return ticketWith({ type: 'string', enum: ['o', 'c'], [ENUM_VALUES]: displayed });
}

const OPEN: JsonObject = { value: 'o', displayName: 'Open' };

/** Writes a number or boolean as text; undefined where something else has to change with it. `values` are those that stand in the list. */
function asText(node: SwaggerNode, index: number, value: JsonValue, values: ReadonlySet<JsonValue>): Fix | undefined {
  if (node.value.type !== 'string' || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined;
  if (Object.hasOwn(node.value, ENUM_VALUES) || values.has(String(value))) return undefined;
  return { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('enum', index), value: String(value) }] };
}

export const enumMustContainAtLeastOneElement: SwaggerRule = {
  id: 'EnumMustContainAtLeastOneElement',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A list of allowed values has at least one.',
  why: 'An empty list says that no value is allowed. The designer shows a field in which nothing can be chosen.',
  remedy: 'List the values, or delete `enum`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: ticketWith({ type: 'string', enum: [] }),
  good: ticketWith({ type: 'string', enum: ['open'] }),
  reportedAt: '/definitions/Ticket/properties/status/enum',
  visit: [
    onValueKey(['enum'], (node, value, key, report) => {
      if (!isArray(value) || value.length > 0) return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
      report({ pointer, message: say`The list of allowed values${ofHolder(node)} is empty.`, fix });
    }),
  ],
};

export const invalidEnumValue: SwaggerRule = {
  id: 'InvalidEnumValue',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'Allowed values are of the type that is declared.',
  why: 'The designer offers the value for choosing, and then refuses it, or sends it in a form that the service does not know.',
  remedy: 'Write the values in the declared type, for example `"1"` for a string, or correct the type.',
  confidence: 'medium',
  source:
    'Documented rule. Null, and texts that read as the declared number or boolean, are in published connectors and are accepted. Two published connectors break even this mild reading: a warning.',
  bad: ticketWith({ type: 'string', enum: ['open', 2] }),
  good: ticketWith({ type: 'string', enum: ['open', '2'] }),
  reportedAt: '/definitions/Ticket/properties/status/enum/1',
  visit: [
    onValueKey(['enum'], (node, value, key, report) => {
      const type = textOf(node.value, 'type');
      if (type === undefined || !isArray(value) || value.every((entry) => matchesType(entry, type))) return;
      const values = new Set(value);
      value.forEach((entry, index) => {
        if (matchesType(entry, type)) return;
        const fix = asText(node, index, entry, values);
        report({
          pointer: node.pointer(key, index),
          message: say`An allowed value${ofHolder(node)} is ${[kindInWords(entry)]}, but the declared type is ${type}.`,
          ...(fix !== undefined && { fix }),
        });
      });
    }),
  ],
};

export const invalidEnumValuesExtensionValue: SwaggerRule = {
  id: 'InvalidEnumValuesExtensionValue',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every value in `x-ms-enum-values` is one of `enum`.',
  why: 'The designer would offer a choice that the list of allowed values refuses.',
  remedy: 'Write the value as it stands in `enum`, with or without quotes, or add it there.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: openOrClosed({ value: 'x', displayName: 'Open' }),
  good: openOrClosed(OPEN),
  reportedAt: '/definitions/Ticket/properties/status/x-ms-enum-values/0/value',
  visit: [
    onValueKey([ENUM_VALUES], (node, value, key, report) => {
      if (!isArray(value)) return;
      const allowed = new Set((arrayOf(node.value, 'enum') ?? []).map(canonicalText));
      value.forEach((entry, index) => {
        const shown = member(entry, 'value');
        if (shown === undefined || allowed.has(canonicalText(shown))) return;
        const name = typeof shown === 'string' ? say`${shown}` : say`${JSON.stringify(shown)}`;
        report({ pointer: node.pointer(key, index, 'value'), message: say`The value ${name} is not in ${'enum'} beside it.` });
      });
    }),
  ],
};

export const duplicateEnumValuesInExtension: SwaggerRule = {
  id: 'DuplicateEnumValuesInExtension',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No value stands twice in `x-ms-enum-values`.',
  why: 'The designer would have to show two names for one value.',
  remedy: 'Leave one entry for each value.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: openOrClosed(OPEN, { value: 'o', displayName: 'Opened' }),
  good: openOrClosed(OPEN, { value: 'c', displayName: 'Closed' }),
  reportedAt: '/definitions/Ticket/properties/status/x-ms-enum-values',
  visit: [
    onKey([...TYPED, 'reference'], [ENUM_VALUES], (node, value, key, report) => {
      const repeated = isArray(value) ? repeatedValue(value) : undefined;
      if (repeated === undefined) return;
      report({ pointer: node.pointer(key), message: say`The value ${repeated} has more than one entry in ${key}${ofHolder(node)}.` });
    }),
  ],
};

function repeatedValue(entries: JsonArray): string | undefined {
  const seen = new Set<string>();
  for (const entry of entries) {
    const value = member(entry, 'value');
    if (value === undefined) continue;
    const text = canonicalText(value);
    if (seen.has(text)) return typeof value === 'string' ? value : text;
    seen.add(text);
  }
  return undefined;
}

export const missingEnumValuesDisplayName: SwaggerRule = {
  id: 'MissingEnumValuesDisplayName',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Every entry of `x-ms-enum-values` has a display name.',
  why: 'The list exists to show words instead of codes. Without the name the designer has nothing to show.',
  remedy: 'Add `displayName` with the text that a maker of flows should see.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: openOrClosed({ value: 'o' }),
  good: openOrClosed(OPEN),
  reportedAt: '/definitions/Ticket/properties/status/x-ms-enum-values/0',
  visit: [
    onKey([...TYPED, 'reference'], [ENUM_VALUES], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((entry, index) => {
        if (!isObject(entry) || textOf(entry, 'displayName')) return;
        report({ pointer: node.pointer(key, index), message: say`Entry ${index + 1} of ${key}${ofHolder(node)} has no display name.` });
      });
    }),
  ],
};
