/** Revision and status in the `x-ms-api-annotation` of a single operation. */
import { type JsonObject, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { objectOf, textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { familyOf, listTickets } from './examples.ts';

export const operationRevisionEmpty: SwaggerRule = {
  id: 'OperationRevisionEmpty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'An operation that belongs to a family says which revision it is.',
  why: 'Revisions tell makers of flows which operation of a family is the latest. One without a number cannot be put in order.',
  remedy: 'Add `revision` to the annotation: 1 for the first operation of the family, 2 for the next.',
  confidence: 'medium',
  source: 'Documented rule. One connector that was published in 2022 breaks it: a warning.',
  bad: listTickets({ 'x-ms-api-annotation': { family: 'ListTickets' } }),
  good: listTickets({ 'x-ms-api-annotation': { family: 'ListTickets', revision: 1 } }),
  reportedAt: '/paths/~1tickets/get/x-ms-api-annotation',
  visit: [
    onKey(['operation'], ['x-ms-api-annotation'], (node, value, key, report) => {
      const family = textOf(value, 'family');
      if (family === undefined || family === '' || member(value, 'revision') !== undefined) return;
      report({
        pointer: node.pointer(key),
        message: say`${operationName(node.operation)} belongs to the family ${family} but has no revision.`,
      });
    }),
  ],
};

export const operationIdShouldEndWithRevision: SwaggerRule = {
  id: 'OperationIdShouldEndWithRevision',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'The operation id of a later revision ends with its number.',
  why: 'Whoever reads a flow, a policy or a script sees the operation id and nothing else. An ending such as `_V2` tells the revisions apart.',
  remedy:
    'Name a new revision after its family, as in `FindTickets_V2`. Keep the id of an operation that is already published: flows are bound to it.',
  confidence: 'low',
  source: 'Documented rule. 9 of the 22 published connectors with later revisions break it, one of them recent: a warning.',
  bad: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 3 } }),
  good: familyOf({ annotation: { revision: 1 } }, { annotation: { revision: 2 } }),
  reportedAt: '/paths/~1v2~1find/get/operationId',
  visit: [
    onKey(['operation'], ['x-ms-api-annotation'], (node, value, _key, report) => {
      const { id } = node.operation;
      const revision = member(value, 'revision');
      if (id === undefined || !textOf(value, 'family') || typeof revision !== 'number' || revision <= 1) return;
      if (id.toLowerCase().endsWith(`v${revision}`)) return;
      const ending = `_V${revision}`;
      report({
        pointer: node.pointer('operationId'),
        message: say`${id} is revision ${revision} of its family but does not end with ${ending}.`,
      });
    }),
  ],
};

function statusIs(holder: JsonObject | undefined, status: string): boolean {
  return textOf(holder, 'status')?.toLowerCase() === status;
}

export const operationStatusAheadOfConnector: SwaggerRule = {
  id: 'OperationStatusAheadOfConnector',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'No operation claims to be in production while the connector is in preview.',
  why: 'A connector in preview may change at any time, and so may its operations. The two statements contradict each other.',
  remedy: 'Set the status of the operation to `Preview`, or that of the connector in `info` to `Production`.',
  confidence: 'medium',
  source:
    'Documented rule; no published connector breaks it. Nothing is said when the connector states no status: 8 published connectors have production operations then.',
  bad: { info: { 'x-ms-api-annotation': { status: 'Preview' } }, ...listTickets({ 'x-ms-api-annotation': { status: 'Production' } }) },
  good: { info: { 'x-ms-api-annotation': { status: 'Production' } }, ...listTickets({ 'x-ms-api-annotation': { status: 'Production' } }) },
  reportedAt: '/paths/~1tickets/get/x-ms-api-annotation/status',
  visit: [
    onKey(['operation'], ['x-ms-api-annotation'], (node, _value, key, report) => {
      if (!statusIs(objectOf(node.value, key), 'production')) return;
      if (!statusIs(objectOf(objectOf(node.swagger.root, 'info'), 'x-ms-api-annotation'), 'preview')) return;
      const message = say`${operationName(node.operation)} has the status ${'Production'}, the connector ${'Preview'}.`;
      report({ pointer: node.pointer(key, 'status'), message });
    }),
  ],
};
