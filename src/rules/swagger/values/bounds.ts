/** Numbers that limit a value: how many, how long, how large. */
import type { JsonObject } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { ofHolder, onValueKey } from './typed-values.ts';

const STATUS = '/definitions/Ticket/properties/status';
const LIST: JsonObject = { type: 'array', items: { type: 'string' } };
const WORD: JsonObject = { type: 'string' };

/** A rule that a count is not below zero. A count that is no whole number is left to the rule about JSON types. */
function countRule(id: string, keyword: string, counted: string, typed: JsonObject): SwaggerRule {
  return {
    id,
    subject: 'swagger',
    group: 'Metadata',
    levels: { documented: 'error' },
    summary: `A number of ${counted} in \`${keyword}\` is zero or more.`,
    why: `No value has fewer than zero ${counted}. The file is refused.`,
    remedy: `Write the real limit into \`${keyword}\`, or delete it when there is none.`,
    confidence: 'high',
    source: 'Documented rule; no published connector breaks it.',
    bad: ticketWith({ ...typed, [keyword]: -1 }),
    good: ticketWith({ ...typed, [keyword]: 5 }),
    reportedAt: `${STATUS}/${keyword}`,
    visit: [
      onValueKey([keyword], (node, value, key, report) => {
        if (!Number.isInteger(value) || Number(value) >= 0) return;
        report({ pointer: node.pointer(key), message: say`The limit ${key}${ofHolder(node)} is ${Number(value)}, which is below zero.` });
      }),
    ],
  };
}

export const countRules: readonly SwaggerRule[] = [
  countRule('MaxItemsMustBeGreaterThanOrEqualToZero', 'maxItems', 'elements', LIST),
  countRule('MaxLengthMustBeGreaterThanOrEqualToZero', 'maxLength', 'characters', WORD),
  countRule('MaxPropertiesMustBeGreaterThanOrEqualToZero', 'maxProperties', 'properties', { type: 'object' }),
  countRule('MinItemsMustBeGreaterThanOrEqualToZero', 'minItems', 'elements', LIST),
  countRule('MinLengthMustBeGreaterThanOrEqualToZero', 'minLength', 'characters', WORD),
  countRule('MinPropertiesMustBeGreaterThanOrEqualToZero', 'minProperties', 'properties', { type: 'object' }),
];

/** A rule that a lower limit is not above the upper one. */
function orderRule(id: string, lower: string, upper: string, typed: JsonObject): SwaggerRule {
  return {
    id,
    subject: 'swagger',
    group: 'Metadata',
    levels: { documented: 'error' },
    summary: `The limit \`${lower}\` is not above \`${upper}\`.`,
    why: 'No value can satisfy both limits, so whatever a maker of flows enters is refused.',
    remedy: `Exchange or correct \`${lower}\` and \`${upper}\`.`,
    confidence: 'medium',
    source: 'Documented rule; no published connector breaks it.',
    bad: ticketWith({ ...typed, [lower]: 5, [upper]: 2 }),
    good: ticketWith({ ...typed, [lower]: 2, [upper]: 5 }),
    reportedAt: `${STATUS}/${lower}`,
    visit: [
      onValueKey([lower], (node, value, key, report) => {
        const most = node.value[upper];
        if (typeof value !== 'number' || typeof most !== 'number' || value <= most) return;
        report({ pointer: node.pointer(key), message: say`The limit ${key}${ofHolder(node)} is ${value}, but ${upper} is ${most}.` });
      }),
    ],
  };
}

export const orderRules: readonly SwaggerRule[] = [
  orderRule('MinimumShouldBeLessThanOrEqualToMaximum', 'minimum', 'maximum', { type: 'integer' }),
  orderRule('MinItemsShouldBeLessThanOrEqualToMaxItems', 'minItems', 'maxItems', LIST),
  orderRule('MinLengthShouldBeLessThanOrEqualToMaxLength', 'minLength', 'maxLength', WORD),
];

/** A rule that a limit which excludes its own value goes with a limit. */
function exclusiveRule(id: string, keyword: string, limit: string): SwaggerRule {
  return {
    id,
    subject: 'swagger',
    group: 'Metadata',
    levels: { documented: 'error' },
    summary: `The keyword \`${keyword}\` stands beside \`${limit}\`.`,
    why: `It says whether the value of \`${limit}\` itself is allowed. Alone it says nothing, and the file is refused.`,
    remedy: `Add \`${limit}\`, or delete \`${keyword}\`. In Swagger 2.0 it is true or false, never the limit itself.`,
    confidence: 'high',
    source: 'Documented rule; no published connector breaks it.',
    bad: ticketWith({ type: 'integer', [keyword]: true }),
    good: ticketWith({ type: 'integer', [limit]: 10, [keyword]: true }),
    reportedAt: `${STATUS}/${keyword}`,
    visit: [
      onValueKey([keyword], (node, value, key, report) => {
        if (typeof value !== 'boolean' || Object.hasOwn(node.value, limit)) return;
        const pointer = node.pointer(key);
        const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
        report({ pointer, atKey: true, message: say`The keyword ${key}${ofHolder(node)} stands without ${limit}.`, fix });
      }),
    ],
  };
}

export const exclusiveRules: readonly SwaggerRule[] = [
  exclusiveRule('ExclusiveMaximumRequiresMaximum', 'exclusiveMaximum', 'maximum'),
  exclusiveRule('ExclusiveMinimumRequiresMinimum', 'exclusiveMinimum', 'minimum'),
];

export const multipleOfMustBeGreaterThanZero: SwaggerRule = {
  id: 'MultipleOfMustBeGreaterThanZero',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'The step in `multipleOf` is greater than zero.',
  why: 'No number can be told to be a multiple of zero, and a negative step means nothing that a positive one does not.',
  remedy: 'Write a positive number, or delete `multipleOf`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: ticketWith({ type: 'number', multipleOf: 0 }),
  good: ticketWith({ type: 'number', multipleOf: 0.5 }),
  reportedAt: `${STATUS}/multipleOf`,
  visit: [
    onValueKey(['multipleOf'], (node, value, key, report) => {
      if (typeof value !== 'number' || value > 0) return;
      report({ pointer: node.pointer(key), message: say`The step ${key}${ofHolder(node)} is ${value}; it must be above zero.` });
    }),
  ],
};
