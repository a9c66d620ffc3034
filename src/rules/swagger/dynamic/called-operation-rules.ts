/** The operation that a dynamic extension calls: it exists, and each of its inputs is found. */
import { isObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import type { Operation } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Complaint, Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onKey, type SwaggerRule } from '../swagger-rule.ts';
import { findBy, listForms, queryOf, searchForms, values } from './examples.ts';
import { isUnknown, leftOut, lettersOf, matchOf, parameterLike, sourcesOf } from './inputs.ts';
import { DYNAMIC, type Invocation, onInvocation, type Passed, SCHEMA, VALUES } from './invocations.ts';

/** Operation ids by their letters and digits: ids that differ only in case or in signs are meant to be the same. */
const idsByLetters = oncePerDocument((swagger) => new Map([...swagger.operationsById.keys()].map((id) => [lettersOf(id), id])));

function reportUnknownId(node: SwaggerNode, id: JsonValue | undefined, keys: readonly string[], report: Report): void {
  if (typeof id !== 'string' || node.swagger.operation(id) !== undefined) return;
  const meant = idsByLetters(node.swagger).get(lettersOf(id));
  report({
    pointer: node.pointer(...keys),
    message: say`No operation has the id ${id}.`,
    ...(meant !== undefined && { help: say`Write ${meant}, as the operation is called.` }),
  });
}

/** Extensions at the root that name operations: the keys that lead to each id. */
const CAPABILITIES: readonly (readonly [string, ...string[]])[] = [
  ['testConnection', 'operationId'],
  ['file-picker', 'open', 'operationId'],
  ['file-picker', 'browse', 'operationId'],
];

function valueAt(value: JsonValue | undefined, keys: readonly string[]): JsonValue | undefined {
  return keys.reduce<JsonValue | undefined>((at, key) => member(at, key), value);
}

export const operationIdNotFound: SwaggerRule = {
  id: 'OperationIdNotFound',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Extensions name operations that are in the file.',
  why: 'The platform calls the operation by this id to fill a list, to draw a form or to test a connection. When there is none, the field stays empty and the maker of the flow sees an error.',
  remedy: 'Write the id exactly as in `operationId` of the operation, case included, or add the operation.',
  confidence: 'high',
  source: 'Seen in real output; no published connector breaks it.',
  bad: { paths: findBy(queryOf('queue', values('ListQueus'))) },
  good: { paths: findBy(queryOf('queue', values('ListQueues'))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/operationId',
  visit: [
    onInvocation(DYNAMIC, (node, { operationId, steps }, report) => {
      reportUnknownId(node, operationId, [...steps, 'operationId'], report);
    }),
    onKey(['operation'], ['x-ms-notification'], (node, value, key, report) => {
      reportUnknownId(node, member(value, 'operationId'), [key, 'operationId'], report);
    }),
    onKey(['operation'], ['x-ms-operation-context'], (node, value, key, report) => {
      const keys = ['simulate', 'operationId'];
      reportUnknownId(node, valueAt(value, keys), [key, ...keys], report);
    }),
    onKey(['document'], ['x-ms-capabilities'], (node, value, key, report) => {
      for (const keys of CAPABILITIES) reportUnknownId(node, valueAt(value, keys), [key, ...keys], report);
    }),
  ],
};

export const operationMissingRequiredProperty: SwaggerRule = {
  id: 'OperationMissingRequiredProperty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic extension passes every required parameter of the operation that it calls.',
  why: 'The call is made without asking anybody. A required parameter that is not passed makes it fail, and the list stays empty.',
  remedy: 'Add the parameter to `parameters` of the extension, as a fixed value or as a reference to an input beside it.',
  confidence: 'high',
  source: 'Documented rule; in published connectors only parameters with a default value are left out.',
  bad: {
    paths: { ...findBy(queryOf('form', values('ListForms', { parameters: {} }))), ...listForms(queryOf('area', { required: true })) },
  },
  good: {
    paths: {
      ...findBy(queryOf('form', values('ListForms', { parameters: { area: 'north' } }))),
      ...listForms(queryOf('area', { required: true })),
    },
  },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters',
  visit: [
    onInvocation(DYNAMIC, (node, invocation, report) => {
      const { target, steps, spelling } = invocation;
      if (target === undefined || hasOddParameters(invocation)) return;
      const names = invocation.passed.map((passed) => passed.name);
      const { count, first } = leftOut(target, names, spelling);
      if (count === 0) return;
      const rest = count > first.length ? say`, and ${count - first.length} more` : [];
      const verb = count === 1 ? 'is' : 'are';
      const message = say`The call of ${operationName(target)} does not pass ${listOf(first)}${rest}, which ${[verb]} required there.`;
      report({ pointer: node.pointer(...steps, 'parameters'), message });
    }),
  ],
};

function hasOddParameters({ value }: Invocation): boolean {
  return Object.hasOwn(value, 'parameters') && !isObject(value.parameters);
}

export const operationParameterNameIsAmbiguous: SwaggerRule = {
  id: 'OperationParameterNameIsAmbiguous',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A name that a dynamic extension passes a value to means one input only.',
  why: 'The older extensions name parameters and properties of the body alike. When both exist, it is open which of them gets the value.',
  remedy: 'Use the newer extension (`x-ms-dynamic-list`, `x-ms-dynamic-properties`) with the full path, or rename one of the two inputs.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it.',
  bad: {
    paths: {
      ...findBy(queryOf('form', values('SearchForms', { parameters: { area: 'north' } }))),
      ...searchForms(queryOf('area'), 'area'),
    },
  },
  good: {
    paths: {
      ...findBy(queryOf('form', values('SearchForms', { parameters: { area: 'north' } }))),
      ...searchForms(queryOf('area'), 'zone'),
    },
  },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/area',
  visit: [
    onInvocation([VALUES, SCHEMA], (node, { target, passed, steps, spelling }, report) => {
      if (target === undefined) return;
      for (const { name } of passed) {
        const { parameter, property } = matchOf(target, name, spelling);
        if (parameter === undefined || parameter.isBody || property === undefined) continue;
        const message = say`In ${operationName(target)}, ${name} is a parameter and a property of the body as well.`;
        report({ pointer: node.pointer(...steps, 'parameters', name), message });
      }
    }),
  ],
};

export const operationParameterNameNotFound: SwaggerRule = {
  id: 'OperationParameterNameNotFound',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The inputs that a dynamic extension names exist.',
  why: 'A value that is passed to an unknown input is lost, and a value that is taken from an unknown input is always empty. Either way the list or form comes out wrong.',
  remedy: 'Correct the name, case included, or delete the entry. Properties of a body are written as a path with slashes.',
  confidence: 'high',
  source:
    'Seen in real output for inputs of the called operation; for references, and for trees, it is inferred. One published connector of 2020 breaks it.',
  bad: { paths: findBy(queryOf('queue', values('ListQueues', { parameters: { accept: 'json' } }))) },
  good: { paths: findBy(queryOf('queue', values('ListQueues', { parameters: {} }))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/parameters/accept',
  visit: [
    onInvocation(DYNAMIC, (node, invocation, report) => {
      for (const passed of invocation.passed) {
        reportUnknownTarget(node, invocation, passed, report);
        reportUnknownSource(node, invocation, passed, report);
      }
    }),
  ],
};

function reportUnknownTarget(node: SwaggerNode, { target, steps, spelling }: Invocation, { name }: Passed, report: Report): void {
  if (target === undefined || !isUnknown(matchOf(target, name, spelling))) return;
  const pointer = node.pointer(...steps, 'parameters', name);
  report({ pointer, atKey: true, message: say`${operationName(target)} has no input ${name}.`, ...offer(target, name) });
}

function reportUnknownSource(node: SwaggerNode, { steps, spelling }: Invocation, passed: Passed, report: Report): void {
  const { reference, referenceKey, name } = passed;
  if (reference === undefined) return;
  const sources = sourcesOf(node);
  const without = sources.find((source) => isUnknown(matchOf(source, reference, spelling)));
  if (without === undefined) return;
  const pointer = node.pointer(...steps, 'parameters', name, referenceKey);
  const message = say`${operationName(without)} has no input ${reference} to take the value from.`;
  const isInEach = sources.every((source) => isUnknown(matchOf(source, reference, spelling)));
  report({ pointer, message, ...offer(without, reference), ...(!isInEach && { atMost: 'warning' as const }) });
}

function offer(operation: Operation, name: string): Pick<Complaint, 'help'> {
  const meant = parameterLike(operation, name);
  return meant === undefined ? {} : { help: say`Write ${meant}, as the parameter is called.` };
}
