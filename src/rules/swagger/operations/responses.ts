/** Which responses an operation declares. */
import { isObject } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { objectOf } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { isWebhook } from '../webhooks/notification-urls.ts';
import { listTickets, pingWith } from './examples.ts';

/** Status codes and `default`, as they are written. */
function codesOf(responses: object): readonly string[] {
  return Object.keys(responses).filter((code) => !code.startsWith('x-'));
}

/** `2XX` is no status code of Swagger 2.0, which is said elsewhere; what it means is clear. */
function isSuccess(code: string): boolean {
  return /^2[0-9Xx]{2}$/.test(code) || code === 'default';
}

function hasContent(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && Object.keys(schema).length > 0;
}

export const operationHasManyResponsesWithSchema: SwaggerRule = {
  id: 'OperationHasManyResponsesWithSchema',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'One response of an operation has a schema.',
  why: 'The designer knows one set of fields for each step. It takes them from one response and ignores the schemas of all others.',
  remedy: 'Keep the schema of the response for success. Describe errors by their `description`.',
  confidence: 'high',
  source: 'Seen in real output as a warning; 39 independent publisher connectors have it. An empty schema is not counted.',
  bad: listTickets({ responses: { '404': { description: 'Not found', schema: { type: 'object' } } } }),
  good: listTickets({ responses: { '404': { description: 'Not found' } } }),
  reportedAt: '/paths/~1tickets/get/responses',
  visit: [
    onKey(['operation'], ['responses'], (node, _value, key, report) => {
      const codes = node.operation.responses.filter((response) => hasContent(response.schema)).map((response) => response.code);
      if (codes.length <= 1) return;
      const message = say`${operationName(node.operation)} has a schema for each of the responses ${listOf(codes)}; only one of them is used.`;
      report({ pointer: node.pointer(key), message });
    }),
  ],
};

export const operationMustHaveResponse: SwaggerRule = {
  id: 'OperationMustHaveResponse',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every operation declares at least one response.',
  why: 'Swagger 2.0 demands it, and later steps of a flow know nothing about the result of an operation without one.',
  remedy: 'Declare the response for success, with a schema when it has content.',
  confidence: 'medium',
  source:
    'Documented rule; one published connector of 2020 breaks it. That a webhook trigger needs no response is inferred: 11 published connectors have such triggers.',
  bad: pingWith({}),
  good: pingWith({ '200': { description: 'OK' } }),
  reportedAt: '/paths/~1ping/get/responses',
  visit: [
    onObject(['operation'], (node, report) => {
      const isStated = Object.hasOwn(node.value, 'responses');
      const responses = node.value.responses;
      if (isStated && (!isObject(responses) || codesOf(responses).length > 0)) return;
      if (Object.hasOwn(node.value, 'x-ms-trigger') && isWebhook(node.operation)) return;
      const pointer = isStated ? node.pointer('responses') : node.pointer();
      report({ pointer, message: say`${operationName(node.operation)} declares no response.` });
    }),
  ],
};

export const operationShouldHaveSuccessfulResponse: SwaggerRule = {
  id: 'OperationShouldHaveSuccessfulResponse',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'Every operation declares the response for success.',
  why: 'The designer takes the fields for later steps from it. With error responses alone there is nothing to take.',
  remedy: 'Declare the 2xx response that the service gives. For a redirect, describe what the user receives in the end, as `200`.',
  confidence: 'medium',
  source: 'Documented rule. 5 published connectors break it, 4 of them recent: a warning. `default` counts as success.',
  bad: pingWith({ '404': { description: 'Not found' } }),
  good: pingWith({ '200': { description: 'OK' } }),
  reportedAt: '/paths/~1ping/get/responses',
  visit: [
    onKey(['operation'], ['responses'], (node, _value, key, report) => {
      const codes = codesOf(objectOf(node.value, key) ?? {});
      if (codes.length === 0 || codes.some(isSuccess)) return;
      const message = say`${operationName(node.operation)} declares only ${listOf(codes)}, which is no success.`;
      report({ pointer: node.pointer(key), message });
    }),
  ],
};
