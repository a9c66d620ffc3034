/** Parameters that stand twice in one list. */
import { isArray, type JsonArray, type JsonObject, type JsonValue } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { identityOf, type Parameter, textOf } from '../../../connector/swagger/swagger.ts';
import type { JsonEdit } from '../../../fixes/fix.ts';
import { say, type Text } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import { canonicalText } from '../canonical-text.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { createTicket, listTickets, queryParameter, sharedLimit } from './examples.ts';

const LIMIT = { $ref: '#/parameters/Limit' };
const TICKET_BODY = { name: 'ticket', in: 'body', schema: { $ref: '#/definitions/NewTicket' } };
const OPTIONS_BODY = { name: 'options', in: 'body', schema: { type: 'object' } };

function bulkPath(...parameters: readonly JsonObject[]): JsonObject {
  const post = { operationId: 'CreateMany', 'x-ms-visibility': 'internal', responses: { '200': { description: 'OK' } } };
  return { paths: { '/bulk': { parameters, post } } };
}

/** Positions of the entries that are equal to an earlier one. */
function positionsOfRepetitions(entries: JsonArray): readonly number[] {
  if (entries.length < 2 || new Set(entries.map(labelOf)).size === entries.length) return [];
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const text = canonicalText(entry);
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    return [index];
  });
}

/** Equal entries have the same label; most lists are seen to have no equal entries by their labels alone. */
function labelOf(entry: JsonValue): string {
  return `${textOf(entry, 'name')} ${textOf(entry, 'in')} ${textOf(entry, '$ref')}`;
}

/** Parameters by name and location. Bodies are left to the rules about several bodies. */
function sameParameters(parameters: readonly Parameter[]): readonly (readonly Parameter[])[] {
  const groups = new Map<string, Parameter[]>();
  for (const parameter of parameters) {
    if (parameter.name === undefined || parameter.in === 'body') continue;
    const identity = identityOf(parameter);
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [parameter]);
    else group.push(parameter);
  }
  return [...groups.values()];
}

function reportSame(parameters: readonly Parameter[], holder: Text, report: Report): void {
  for (const group of sameParameters(parameters)) {
    const [, second] = group;
    if (second === undefined) continue;
    report({
      pointer: second.usedAt,
      message: say`${holder} has ${group.length} parameters ${second.name ?? ''} in the same place, ${second.in ?? ''}.`,
    });
  }
}

function countBodies(parameters: readonly Parameter[]): number {
  return parameters.filter((parameter) => parameter.in === 'body').length;
}

export const operationParametersAreNotUnique: SwaggerRule = {
  id: 'OperationParametersAreNotUnique',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No entry stands twice in the parameters of an operation.',
  why: 'The list has to be a set by the rules of Swagger 2.0. The second entry adds nothing, and the file is refused.',
  remedy: 'Delete the repeated entry.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it.',
  bad: { ...sharedLimit(), ...listTickets(LIMIT, LIMIT) },
  good: { ...sharedLimit(), ...listTickets(LIMIT) },
  reportedAt: '/paths/~1tickets/get/parameters',
  alsoTriggers: ['OperationParametersContainDuplicateParameter'],
  visit: [
    onKey(['operation'], ['parameters'], (node, value, key, report) => {
      const positions = isArray(value) ? positionsOfRepetitions(value) : [];
      if (positions.length === 0) return;
      const edits = positions.map((index): JsonEdit => ({ op: 'remove', pointer: node.pointer(key, index) })).reverse();
      report({
        pointer: node.pointer(key),
        message: say`Of the parameters of ${operationName(node.operation)}, ${positions.length} ${[positions.length === 1 ? 'repeats' : 'repeat']} an earlier entry word for word.`,
        fix: { kind: 'json', edits },
      });
    }),
  ],
};

export const operationParametersContainDuplicateParameter: SwaggerRule = {
  id: 'OperationParametersContainDuplicateParameter',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No two parameters of an operation have the same name in the same place.',
  why: 'A maker of flows would see two fields for one value, and which of them is sent is left to chance.',
  remedy: 'Delete one of the two, or give it the name that the service expects.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it. The same name in two places, as in path and query, is allowed.',
  bad: listTickets(queryParameter('text'), queryParameter('text', { description: 'Words to look for.' })),
  good: listTickets(queryParameter('text'), queryParameter('words', { description: 'Words to look for.' })),
  reportedAt: '/paths/~1tickets/get/parameters/1',
  visit: [
    onKey(['operation'], ['parameters'], (node, _value, _key, report) => {
      reportSame(node.operation.ownParameters, say`${operationName(node.operation)}`, report);
    }),
  ],
};

export const operationParametersContainMultipleBodyParameters: SwaggerRule = {
  id: 'OperationParametersContainMultipleBodyParameters',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'An operation has one body.',
  why: 'A request can carry only one body, so the second parameter can never be sent.',
  remedy: 'Make one body with an object schema, and the two values its properties.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: createTicket(TICKET_BODY, OPTIONS_BODY),
  good: createTicket(TICKET_BODY),
  reportedAt: '/paths/~1tickets/post/parameters',
  visit: [
    onKey(['operation'], ['parameters'], (node, _value, key, report) => {
      const bodies = countBodies(node.operation.ownParameters);
      if (bodies < 2) return;
      report({ pointer: node.pointer(key), message: say`${operationName(node.operation)} has ${bodies} parameters for its body.` });
    }),
  ],
};

export const pathParametersContainDuplicateParameter: SwaggerRule = {
  id: 'PathParametersContainDuplicateParameter',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No two parameters that a path gives to its operations have the same name in the same place.',
  why: 'Every operation of the path gets both, and which of them is sent is left to chance.',
  remedy: 'Delete one of the two.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { paths: { '/tickets': { parameters: [queryParameter('lang'), queryParameter('lang')] } } },
  good: { paths: { '/tickets': { parameters: [queryParameter('lang')] } } },
  reportedAt: '/paths/~1tickets/parameters/1',
  visit: [
    onKey(['pathItem'], ['parameters'], (node, _value, _key, report) => {
      reportSame(node.path.parameters, say`The path ${node.path.key}`, report);
    }),
  ],
};

export const pathParametersContainMultipleBodyParameters: SwaggerRule = {
  id: 'PathParametersContainMultipleBodyParameters',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A path gives its operations at most one body.',
  why: 'A request can carry only one body, so the second parameter can never be sent.',
  remedy: 'Make one body with an object schema, and the two values its properties.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: bulkPath(TICKET_BODY, OPTIONS_BODY),
  good: bulkPath(TICKET_BODY),
  reportedAt: '/paths/~1bulk/parameters',
  visit: [
    onKey(['pathItem'], ['parameters'], (node, _value, key, report) => {
      const bodies = countBodies(node.path.parameters);
      if (bodies < 2) return;
      report({ pointer: node.pointer(key), message: say`The path ${node.path.key} has ${bodies} parameters for the body.` });
    }),
  ],
};
