/** What `x-ms-api-annotation` says about the operation that takes the place of another. */
import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { NodeOf } from '../node.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import { findTickets } from './examples.ts';

const SUCCESSOR: JsonObject = { api: 'ContosoTickets', operationId: 'FindTickets_V2' };
const REPORTED_AT = '/paths/~1find/get/x-ms-api-annotation/replacement';

function onReplacement(check: (node: NodeOf<'operation'>, replacement: JsonObject, pointer: string, report: Report) => void): Visit {
  return onKey(['operation'], ['x-ms-api-annotation'], (node, value, key, report) => {
    const replacement = member(value, 'replacement');
    if (isObject(replacement)) check(node, replacement, node.pointer(key, 'replacement'), report);
  });
}

function isMissing(value: JsonValue | undefined): boolean {
  return value === undefined || value === '';
}

export const replacementForNonDeprecatedOperations: SwaggerRule = {
  id: 'ApiAnnotationExtensionReplacementInfoForNonDeprecatedOperations',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Only a deprecated operation names a replacement.',
  why: 'Makers of flows are sent to the replacement only when the old operation is marked as deprecated. Otherwise both are offered side by side and nobody learns which one to take.',
  remedy: 'Add `"deprecated": true` to the operation, or delete `replacement` when the operation is still the one to use.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: findTickets({ 'x-ms-api-annotation': { family: 'FindTickets', revision: 1, replacement: SUCCESSOR } }),
  good: findTickets({ deprecated: true, 'x-ms-api-annotation': { family: 'FindTickets', revision: 1, replacement: SUCCESSOR } }),
  reportedAt: REPORTED_AT,
  visit: [
    onReplacement((node, _replacement, pointer, report) => {
      if (node.operation.deprecated) return;
      report({ pointer, message: say`${operationName(node.operation)} names a replacement but is not deprecated.` });
    }),
  ],
};

export const replacementWithoutApi: SwaggerRule = {
  id: 'ApiAnnotationExtensionReplacementInfoMissingApiProperty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A replacement says in which connector the new operation is.',
  why: 'An operation id alone is not enough: the new operation may belong to another connector, and the platform does not guess.',
  remedy: 'Add `api` with the name of the connector beside `operationId`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: findTickets({ deprecated: true, 'x-ms-api-annotation': { replacement: { operationId: 'FindTickets_V2' } } }),
  good: findTickets({ deprecated: true, 'x-ms-api-annotation': { replacement: SUCCESSOR } }),
  reportedAt: REPORTED_AT,
  visit: [
    onReplacement((node, replacement, pointer, report) => {
      if (!isMissing(member(replacement, 'api'))) return;
      report({
        pointer,
        message: say`The replacement of ${operationName(node.operation)} does not name its connector: ${'api'} is missing.`,
      });
    }),
  ],
};

export const replacementWithoutOperationId: SwaggerRule = {
  id: 'ApiAnnotationExtensionReplacementInfoMissingOperationIdProperty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A replacement says which operation to use instead.',
  why: 'Makers of flows can only be sent to an operation that is named.',
  remedy: 'Add `operationId` with the id of the new operation beside `api`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: findTickets({ deprecated: true, 'x-ms-api-annotation': { replacement: { api: 'ContosoTickets' } } }),
  good: findTickets({ deprecated: true, 'x-ms-api-annotation': { replacement: SUCCESSOR } }),
  reportedAt: REPORTED_AT,
  visit: [
    onReplacement((node, replacement, pointer, report) => {
      if (!isMissing(member(replacement, 'operationId'))) return;
      report({
        pointer,
        message: say`The replacement of ${operationName(node.operation)} does not name an operation: ${'operationId'} is missing.`,
      });
    }),
  ],
};
