/** Variables of a path and the parameters that fill them. */
import type { JsonObject } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { arrayOf, type Operation } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { parameterSubject } from '../node-names.ts';
import { onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { hiddenPath, listTickets, pathParameter, queryParameter } from './examples.ts';
import { templateFault } from './path-templates.ts';

function withPathParameter(path: string, method: string, parameter: JsonObject): JsonObject {
  return { paths: { [path]: { [method]: { parameters: [parameter] } } } };
}

/** No real path has more variables; each finding names the whole path in its pointer, so their number must not grow with its length. */
const MOST_VARIABLES = 20;

/** A reference that leads nowhere may be the parameter that seems to be missing; another rule speaks of it. */
function everyParameterIsKnown(operation: Operation): boolean {
  const { ownParameters, path } = operation;
  return ownParameters.length === writtenParameters(operation.value) && path.parameters.length === writtenParameters(path.value);
}

function writtenParameters(holder: JsonObject): number {
  return arrayOf(holder, 'parameters')?.length ?? 0;
}

export const operationMissingPathParameter: SwaggerRule = {
  id: 'OperationMissingPathParameter',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every variable of a path is declared as a parameter.',
  why: 'Nobody can fill in a variable that has no parameter. The service is called with the braces in its address.',
  remedy:
    'Add a parameter with `"in": "path"`, `"required": true` and exactly this name to the operation or to the path. Or take the variable out of the path.',
  confidence: 'high',
  source: 'Documented rule; the only published connector that breaks it is a file which is not valid JSON.',
  bad: hiddenPath('/queues/{queueId}/size', 'GetQueueSize'),
  good: hiddenPath('/queues/{queueId}/size', 'GetQueueSize', pathParameter('queueId')),
  reportedAt: '/paths/~1queues~1{queueId}~1size/get',
  visit: [
    onObject(['operation'], (node, report) => {
      const { operation, path } = node;
      const variables = path.variables.slice(0, MOST_VARIABLES);
      if (variables.length === 0 || templateFault(path.key) !== undefined || !everyParameterIsKnown(operation)) return;
      const declared = new Set<string>();
      for (const parameter of operation.parameters) if (parameter.in === 'path') declared.add(parameter.name ?? '');
      for (const variable of variables) {
        if (declared.has(variable)) continue;
        const otherCase = [...declared].findLast((name) => name.toLowerCase() === variable.toLowerCase());
        report({
          pointer: node.pointer(),
          atKey: true,
          message: say`${operationName(operation)} has no path parameter for the variable ${`{${variable}}`} of its path.`,
          ...(otherCase !== undefined && {
            help: say`Write the name in the path as in the parameter, ${otherCase}: capital and small letters differ.`,
          }),
        });
      }
    }),
  ],
};

export const pathParameterMustBeRequired: SwaggerRule = {
  id: 'PathParameterMustBeRequired',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A path parameter is required.',
  why: 'The address of a call is incomplete without it, so Swagger 2.0 does not allow it to be optional.',
  remedy: 'Set `"required": true`. If the value may be left out, the service has another path for that, which becomes another operation.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: withPathParameter('/tickets/{ticketId}', 'get', { ...pathParameter('ticketId'), required: false }),
  good: withPathParameter('/tickets/{ticketId}', 'get', pathParameter('ticketId')),
  reportedAt: '/paths/~1tickets~1{ticketId}/get/parameters/0',
  visit: [
    onKey(['parameter'], ['in'], (node, value, _key, report) => {
      if (value !== 'path' || node.value.required === true) return;
      report({
        pointer: node.pointer(),
        message: say`${parameterSubject(node)} is part of the path, but it is not required.`,
        fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('required'), value: true }] },
      });
    }),
  ],
};

export const pathParameterNotDefinedInTemplate: SwaggerRule = {
  id: 'PathParameterNotDefinedInTemplate',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Every path parameter has its variable in the path.',
  why: 'A maker of flows has to fill the field in, and the value then goes nowhere.',
  remedy:
    'Write the name between braces into the path, in the same capital and small letters. If the service reads it from the query, set `"in": "query"`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: listTickets(pathParameter('ticketId')),
  good: listTickets(queryParameter('ticketId')),
  reportedAt: '/paths/~1tickets/get/parameters/0',
  visit: [
    onObject(['operation'], (node, report) => {
      const inPath = node.operation.parameters.filter((parameter) => parameter.in === 'path');
      if (inPath.length === 0 || templateFault(node.path.key) !== undefined) return;
      const variables = new Set(node.path.variables);
      for (const { name, usedAt } of inPath) {
        if (name === undefined || variables.has(name)) continue;
        report({ pointer: usedAt, message: say`The path ${node.path.key} has no variable for the path parameter ${name}.` });
      }
    }),
  ],
};

export const pathParameterMissingEncoding: SwaggerRule = {
  id: 'PathParameterMissingEncoding',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'warning' },
  summary: 'A path parameter says how its value is encoded.',
  why: 'A value with a slash, a blank or a `#` breaks the address unless it is encoded. `x-ms-url-encoding` says whether that is done once or twice.',
  remedy: 'Add `"x-ms-url-encoding": "single"`. Use `double` only where the service decodes twice.',
  confidence: 'high',
  source: 'Seen in real output as a warning; about 150 published connectors have it.',
  bad: withPathParameter('/hooks/{hookId}', 'delete', { name: 'hookId', in: 'path', required: true, type: 'string' }),
  good: withPathParameter('/hooks/{hookId}', 'delete', pathParameter('hookId')),
  reportedAt: '/paths/~1hooks~1{hookId}/delete/parameters/0/x-ms-url-encoding',
  visit: [
    onKey(['parameter'], ['in'], (node, value, _key, report) => {
      if (value !== 'path' || Object.hasOwn(node.value, 'x-ms-url-encoding')) return;
      const pointer = node.pointer('x-ms-url-encoding');
      report({
        pointer,
        message: say`${parameterSubject(node)} does not say how its value is encoded in the path.`,
        fix: { kind: 'json', edits: [{ op: 'set', pointer, value: 'single' }] },
      });
    }),
  ],
};
