/** Operation ids: present, unique, short, and made of characters that every part of the platform keeps. */

import { operationName } from '../../../connector/swagger/operation-name.ts';
import type { Operation } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { oncePerDocument, onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets } from './examples.ts';

/** Inferred: the longest published id has 77 characters. */
const LONGEST_ID = 80;

/** The first operation with an id, whatever its case. */
const firstWithId = oncePerDocument((swagger): ReadonlyMap<string, Operation> => {
  const first = new Map<string, Operation>();
  for (const operation of swagger.operations) {
    const id = operation.id?.toLowerCase();
    if (id !== undefined && !first.has(id)) first.set(id, operation);
  }
  return first;
});

export const operationIdRequired: SwaggerRule = {
  id: 'OperationIdRequired',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every operation has an operation id.',
  why: 'Flows store the operation id of each step. An operation without one cannot be called, hidden operations included.',
  remedy: 'Add `operationId`: a verb and a noun in Pascal case, such as `GetTicket`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: {
    paths: { '/ping': { get: { summary: 'Ping', description: 'Pings the service.', responses: { '204': { description: 'Alive' } } } } },
  },
  good: {
    paths: {
      '/ping': {
        get: { summary: 'Ping', description: 'Pings the service.', operationId: 'Ping', responses: { '204': { description: 'Alive' } } },
      },
    },
  },
  reportedAt: '/paths/~1ping/get',
  visit: [
    onObject(['operation'], (node, report) => {
      if (Object.hasOwn(node.value, 'operationId') && node.value.operationId !== '') return;
      report({ pointer: node.pointer(), message: say`The operation ${operationName(node.operation)} has no operation id.` });
    }),
  ],
};

export const operationIdNotUnique: SwaggerRule = {
  id: 'OperationIdNotUnique',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No two operations have the same operation id.',
  why: 'Flows, policies and scripts name an operation by its id alone. With two of them it is open which one is called.',
  remedy:
    'Rename the operation that was not published yet, and correct what refers to it: dynamic extensions, policies, `scriptOperations`, `script.csx`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it, not even by ids that differ only in case.',
  bad: { paths: { '/tickets/{ticketId}': { get: { operationId: 'ListTickets' } } } },
  good: { paths: { '/tickets/{ticketId}': { get: { operationId: 'GetTicket' } } } },
  reportedAt: '/paths/~1tickets~1{ticketId}/get/operationId',
  visit: [
    onKey(['operation'], ['operationId'], (node, value, key, report) => {
      if (typeof value !== 'string' || value === '') return;
      const first = firstWithId(node.swagger).get(value.toLowerCase());
      if (first === undefined || first === node.operation) return;
      const place = `${first.method.toUpperCase()} ${first.path.key}`;
      const message =
        first.id === value
          ? say`The operation id ${value} is already that of ${place}.`
          : say`The operation id ${value} differs only in case from ${first.id ?? ''}, which is that of ${place}.`;
      report({ pointer: node.pointer(key), message });
    }),
  ],
};

export const operationIdSanitized: SwaggerRule = {
  id: 'OperationIdSanitized',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning', calibrated: 'info' },
  summary: 'Operation ids consist of letters, digits and underscores.',
  why: 'The platform drops every other character. The id that a flow stores is then not the one in the file, and whoever searches for it finds nothing.',
  remedy:
    'Choose an id without hyphens, dots and blanks for a new operation. Leave the id of a published operation as it is: renaming it breaks flows.',
  confidence: 'low',
  source:
    'Documented rule. 17 independent publisher connectors break it, and a published id has to stay: a hint. That underscores are kept follows from a complete list of warnings in which none is about them.',
  bad: listTickets({ operationId: 'list-tickets' }),
  good: listTickets({ operationId: 'ListTickets' }),
  reportedAt: '/paths/~1tickets/get/operationId',
  visit: [
    onKey(['operation'], ['operationId'], (node, value, key, report) => {
      if (typeof value !== 'string') return;
      const kept = value.replace(/[^A-Za-z0-9_]/g, '');
      if (kept === value) return;
      report({
        pointer: node.pointer(key),
        message: say`Flows will know the operation ${value} as ${kept}: the platform drops all other characters of its id.`,
      });
    }),
  ],
};

function pingWithId(operationId: string): SwaggerRule['bad'] {
  return { paths: { '/ping': { get: { operationId, 'x-ms-visibility': 'internal', responses: { '200': { description: 'OK' } } } } } };
}

export const operationIdTooLong: SwaggerRule = {
  id: 'OperationIdTooLong',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'An operation id has at most 80 characters.',
  why: 'Longer ids do not fit where the platform stores them.',
  remedy: 'Shorten the id to a verb and a noun.',
  confidence: 'low',
  source: 'Documented rule, which gives no number. The longest published id has 77 characters.',
  bad: pingWithId('PingTheServiceAndWaitUntilItHasAnsweredOrUntilTheTimeThatIsAllowedForThisHasRunOut'),
  good: pingWithId('PingService'),
  reportedAt: '/paths/~1ping/get/operationId',
  visit: [
    onKey(['operation'], ['operationId'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.length <= LONGEST_ID) return;
      const message = say`The operation id ${value} has ${value.length} characters; at most ${LONGEST_ID} are allowed.`;
      report({ pointer: node.pointer(key), message });
    }),
  ],
};
