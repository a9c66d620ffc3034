import type { JsonObject } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { type Operation, type Parameter, textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { oncePerDocument, onKey, type SwaggerRule } from '../swagger-rule.ts';
import { queryParameter } from './examples.ts';

function triggerWithTeam(type: string): JsonObject {
  const get = {
    'x-ms-trigger': 'batch',
    'x-ms-notification': { operationId: 'OnTicketChanged' },
    parameters: [queryParameter('team', { type })],
  };
  const body = { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewHook' } };
  return { paths: { '/tickets': { get }, '/hooks': { post: { parameters: [queryParameter('team'), body] } } } };
}

/** The parameters of an operation but its body, by name; kept because any number of triggers may name one webhook. */
const plainParameters = oncePerDocument(() => {
  const known = new Map<Operation, ReadonlyMap<string | undefined, Parameter>>();
  return (operation: Operation): ReadonlyMap<string | undefined, Parameter> => {
    const parameters =
      known.get(operation) ?? new Map(operation.parameters.filter(isPlain).map((parameter) => [parameter.name, parameter]));
    known.set(operation, parameters);
    return parameters;
  };
});

/** The key in which two parameters differ that one field of the designer stands for. */
function difference(one: Parameter, other: Parameter): 'type' | 'x-ms-visibility' | undefined {
  return (['type', 'x-ms-visibility'] as const).find((key) => (textOf(one.value, key) ?? '') !== (textOf(other.value, key) ?? ''));
}

export const paramtersWithSameNameMustHaveSameTypeAndVisibility: SwaggerRule = {
  id: 'ParamtersWithSameNameMustHaveSameTypeAndVisibility',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: 'Parameters that a trigger shares with its webhook have the same type and visibility in both.',
  why: 'The designer shows one field for both operations. It cannot be a number for the one and text for the other, or hidden and visible.',
  remedy: 'Give both parameters the same `type` and the same `x-ms-visibility`.',
  confidence: 'low',
  source: 'Documented rule (its id is spelt like this). No published connector joins a trigger and a webhook in this way.',
  bad: triggerWithTeam('integer'),
  good: triggerWithTeam('string'),
  reportedAt: '/paths/~1tickets/get/parameters/0',
  visit: [
    onKey(['operation'], ['x-ms-notification'], (node, value, _key, report) => {
      const webhook = node.swagger.operation(textOf(value, 'operationId') ?? '');
      if (webhook === undefined) return;
      const byName = plainParameters(node.swagger)(webhook);
      for (const parameter of node.operation.parameters.filter(isPlain)) {
        const other = byName.get(parameter.name);
        const differing = other && difference(parameter, other);
        if (differing === undefined) continue;
        report({
          pointer: parameter.usedAt,
          message: say`The parameter ${parameter.name ?? ''} has another ${differing} here than in ${operationName(webhook)}, the webhook of this trigger.`,
        });
      }
    }),
  ],
};

function isPlain(parameter: Parameter): boolean {
  return parameter.in !== 'body' && parameter.name !== undefined;
}
