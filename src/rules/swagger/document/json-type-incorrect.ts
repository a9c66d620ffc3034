/** The JSON type that each key of a Swagger object demands. */
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../connector/json-value.ts';
import type { ObjectKind } from '../../../connector/swagger/grammar.ts';
import { say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onFile, onKey, type SwaggerRule, TYPED, type Visit } from '../swagger-rule.ts';

type Expected = 'string' | 'boolean' | 'number' | 'integer' | 'array' | 'object';

const WORDS: Readonly<Record<Expected, string>> = {
  string: 'text in quotes',
  boolean: 'true or false, without quotes',
  number: 'a number, without quotes',
  integer: 'a whole number, without quotes',
  array: 'a list',
  object: 'an object',
};

/** Keys whose value itself has the type. */
const OWN: readonly (readonly [Expected, readonly ObjectKind[], string])[] = [
  ['string', ['document'], 'host basePath'],
  ['string', ['info'], 'title version description termsOfService'],
  ['string', ['contact'], 'name url email'],
  ['string', ['license'], 'name url'],
  ['string', ['reference'], '$ref'],
  ['string', ['operation'], 'summary description operationId x-ms-visibility x-ms-trigger'],
  ['string', ['parameter'], 'name in description x-ms-summary x-ms-visibility x-ms-url-encoding collectionFormat'],
  ['string', ['schema'], 'title description discriminator'],
  ['string', TYPED, 'type format pattern'],
  ['string', ['response', 'tag'], 'description'],
  ['boolean', ['parameter'], 'required allowEmptyValue'],
  ['boolean', ['operation'], 'deprecated'],
  ['boolean', ['schema'], 'readOnly'],
  ['boolean', TYPED, 'uniqueItems exclusiveMaximum exclusiveMinimum'],
  ['boolean', [...TYPED, 'reference'], 'x-ms-notification-url'],
  ['number', TYPED, 'minimum maximum multipleOf'],
  ['integer', TYPED, 'minLength maxLength minItems maxItems'],
  ['integer', ['schema'], 'minProperties maxProperties'],
  ['array', ['document'], 'schemes consumes produces security tags x-ms-connector-metadata'],
  ['array', ['operation'], 'schemes consumes produces security parameters'],
  ['array', ['pathItem'], 'parameters'],
  ['array', TYPED, 'enum'],
  ['array', ['schema'], 'required allOf'],
  ['object', ['document'], 'info paths definitions parameters responses securityDefinitions'],
  ['object', ['info'], 'contact license'],
  ['object', ['operation'], 'responses'],
  ['object', ['parameter', 'response', 'notificationContent'], 'schema'],
  ['object', ['pathItem'], 'get put post delete options head patch x-ms-notification-content'],
  ['object', ['schema'], 'properties items'],
  [
    'object',
    [...TYPED, 'reference'],
    'x-ms-dynamic-values x-ms-dynamic-list x-ms-dynamic-schema x-ms-dynamic-properties x-ms-dynamic-tree',
  ],
];

/** Keys that hold a list or a map; every member has the type. */
const MEMBERS: readonly (readonly [Expected, readonly ObjectKind[], string])[] = [
  ['string', ['document', 'operation'], 'consumes produces schemes'],
  ['object', ['document'], 'paths definitions parameters responses securityDefinitions security tags x-ms-connector-metadata'],
  ['object', ['pathItem'], 'parameters'],
  ['object', ['operation'], 'parameters responses security'],
  ['object', ['schema'], 'properties allOf'],
];

/** Keys of the maps above that are extensions, which may hold anything. */
const EXTENSIBLE: ReadonlySet<string> = new Set(['paths', 'responses']);

function hasType(value: JsonValue, expected: Expected): boolean {
  if (expected === 'array') return isArray(value);
  if (expected === 'object') return isObject(value);
  if (expected === 'integer') return Number.isInteger(value);
  return typeof value === expected;
}

function foundWords(value: JsonValue): string {
  if (value === null) return 'null';
  if (isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return 'text';
  return typeof value === 'number' ? 'a number' : 'true or false';
}

function reportType(key: string, value: JsonValue, expected: Expected, pointer: string, report: Report): void {
  report({ pointer, message: say`The value of ${key} is ${[foundWords(value)]}; it must be ${[WORDS[expected]]}.` });
}

function ownVisit([expected, kinds, keys]: (typeof OWN)[number]): Visit {
  return onKey(kinds, keys.split(' '), (node: SwaggerNode, value, key, report) => {
    if (!hasType(value, expected)) reportType(key, value, expected, node.pointer(key), report);
  });
}

function membersVisit([expected, kinds, keys]: (typeof MEMBERS)[number]): Visit {
  return onKey(kinds, keys.split(' '), (node: SwaggerNode, value, key, report) => {
    if (!isArray(value) && !isObject(value)) return;
    const members: Readonly<Record<string, JsonValue>> = value as JsonObject;
    for (const name of Object.keys(members)) {
      const member = members[name] as JsonValue;
      if (hasType(member, expected) || (EXTENSIBLE.has(key) && name.startsWith('x-'))) continue;
      reportType(name, member, expected, node.pointer(key, name), report);
    }
  });
}

export const jsonTypeIncorrect: SwaggerRule = {
  id: 'JsonTypeIncorrect',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Every value has the JSON type that its key demands.',
  why: "A value of another type cannot be read. The program's own tool seems to stop at the first one, so what comes after it is not even looked at.",
  remedy: 'Write the value in the expected type. Where it says `null`, delete the key or write the value that was meant.',
  confidence: 'high',
  source: 'Quoted from real output for objects, texts and null; the other types follow from Swagger 2.0. No published connector breaks it.',
  bad: { paths: { '/tickets': { get: { description: 42 } } } },
  good: { paths: { '/tickets': { get: { description: 'Lists tickets.' } } } },
  reportedAt: '/paths/~1tickets/get/description',
  visit: [
    onFile(({ document, nature }, report) => {
      if (nature !== 'not-an-object' || document.value === undefined) return;
      report({
        pointer: '',
        message: say`The file holds ${[foundWords(document.value)]} instead of a connector definition.`,
        help: say`Save the Swagger 2.0 definition of the connector in this file.`,
      });
    }),
    ...OWN.map(ownVisit),
    ...MEMBERS.map(membersVisit),
  ],
};
