/** References to the shared parameters of a file. */
import { isObject, type JsonObject, type JsonValue } from '../../../connector/json-value.ts';
import { lookUp, referencedName } from '../../../connector/swagger/references.ts';
import { isReference } from '../../../connector/swagger/swagger.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { listOf, say, type Text } from '../../../text/text.ts';
import { mergePatch } from '../merge-patch.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onKey, type SwaggerRule } from '../swagger-rule.ts';
import { listTickets, sharedLimit } from './examples.ts';

const LIMIT = { $ref: '#/parameters/Limit' };

const namesOfShared = oncePerDocument((swagger): Text => listOf([...swagger.parameters.keys()]));

function isEntryOfParameters(node: SwaggerNode): boolean {
  return node.container === 'parameters' && node.parent?.kind !== 'document';
}

export const parameterReferenceNotFound: SwaggerRule = {
  id: 'ParameterReferenceNotFound',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'Every parameter that is referred to exists.',
  why: 'The operation loses the parameter: a maker of flows cannot enter the value.',
  remedy: 'Correct the name, or add the parameter to `parameters` at the root of the file.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: listTickets(LIMIT),
  good: { ...sharedLimit(), ...listTickets(LIMIT) },
  reportedAt: '/paths/~1tickets/get/parameters/0/$ref',
  visit: [
    onKey(['reference'], ['$ref'], (node, value, key, report) => {
      if (!isEntryOfParameters(node) || typeof value !== 'string') return;
      const name = referencedName(value, 'parameters');
      const { parameters } = node.swagger;
      if (name === undefined || lookUp(parameters, name) !== undefined) return;
      report({
        pointer: node.pointer(key),
        message: say`The reference ${value} leads nowhere: there is no shared parameter ${name}.`,
        ...(parameters.size > 0 && { help: say`Add it, or use one of those that exist: ${namesOfShared(node.swagger)}.` }),
      });
    }),
  ],
};

export const parameterReferenceNotValid: SwaggerRule = {
  id: 'ParameterReferenceNotValid',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'A reference in place of a parameter has the form `#/parameters/Name`.',
  why: 'The platform looks up parameters in one place only, `parameters` at the root of the same file.',
  remedy:
    'Put the parameter into `parameters` at the root, and refer to it there. In its name, `~` is written `~0` and `/` is written `~1`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: listTickets({ $ref: '#/definitions/Limit' }),
  good: { ...sharedLimit(), ...listTickets(LIMIT) },
  reportedAt: '/paths/~1tickets/get/parameters/0/$ref',
  visit: [
    onKey(['reference'], ['$ref'], (node, value, key, report) => {
      if (!isEntryOfParameters(node)) return;
      if (typeof value === 'string' && referencedName(value, 'parameters') !== undefined) return;
      const found = typeof value === 'string' ? say`The reference ${value}` : say`This reference`;
      report({ pointer: node.pointer(key), message: say`${found} does not lead to a shared parameter.` });
    }),
  ],
};

/** Writes the target in place of the reference, when there is one. */
function writtenOut(node: SwaggerNode, reference: JsonValue): Fix | undefined {
  const name = typeof reference === 'string' ? referencedName(reference, 'parameters') : undefined;
  const target = name === undefined ? undefined : lookUp(node.swagger.parameters, name)?.value;
  if (!isObject(target) || isReference(target)) return undefined;
  return { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(), value: target }] };
}

export const parameterRefLoopNotAllowed: SwaggerRule = {
  id: 'ParameterRefLoopNotAllowed',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'A shared parameter is written out, not referred to.',
  why: 'The platform follows one reference and no second one, because references that follow each other can run in a circle.',
  remedy: 'Write the parameter out in place of the reference, or refer to its target where it is used.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: mergePatch(sharedLimit(), { parameters: { Top: LIMIT } }) as JsonObject,
  good: sharedLimit(),
  reportedAt: '/parameters/Top/$ref',
  visit: [
    onKey(['reference'], ['$ref'], (node, value, key, report) => {
      if (node.container !== 'parameters' || node.parent?.kind !== 'document') return;
      const fix = writtenOut(node, value);
      const message = say`The shared parameter ${String(node.key)} is itself a reference.`;
      report({ pointer: node.pointer(key), message, ...(fix !== undefined && { fix }) });
    }),
  ],
};
