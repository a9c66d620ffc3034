/** What a called operation answers with: the list and the fields that a dynamic extension takes from it. */
import { isObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { say } from '../../../text/text.ts';
import type { SwaggerRule } from '../swagger-rule.ts';
import { findBy, queryOf, values } from './examples.ts';
import { type Invocation, LIST, onInvocation, PROPERTIES, SCHEMA, VALUES } from './invocations.ts';
import { answerOf, arrayAt, outputAt } from './outputs.ts';

interface PathKeys {
  /** Where the list is; undefined when the extension takes fields, not a list. */
  readonly list: string | undefined;
  readonly fields: readonly string[];
}

const PATH_KEYS: ReadonlyMap<string, PathKeys> = new Map([
  [VALUES, { list: 'value-collection', fields: ['value-path', 'value-title'] }],
  [LIST, { list: 'itemsPath', fields: ['itemValuePath', 'itemTitlePath'] }],
  [SCHEMA, { list: undefined, fields: ['value-path'] }],
  [PROPERTIES, { list: undefined, fields: ['itemValuePath'] }],
]);

/** The path of the list; undefined when it is no text. Absent is the answer as a whole. */
function listPathOf({ value }: Invocation, key: string): string | undefined {
  const path = Object.hasOwn(value, key) ? value[key] : '';
  return typeof path === 'string' ? path : undefined;
}

export const invokedOperationShouldProduceArray: SwaggerRule = {
  id: 'InvokedOperationShouldProduceArray',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'A dynamic list is taken from a place where the called operation answers with a list.',
  why: 'The designer fills the choices from the list at this place of the answer. When it finds none, the field offers nothing.',
  remedy: 'Correct the path, or declare the list in the response schema of the called operation.',
  confidence: 'medium',
  source:
    'Documented rule. 21 published connectors break it, 11 of them recent: a warning. Schemas that leave their fields open are not reported.',
  bad: { paths: findBy(queryOf('queue', values('ListQueues', { 'value-collection': 'items' }))) },
  good: { paths: findBy(queryOf('queue', values('ListQueues'))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-collection',
  visit: [
    onInvocation([VALUES, LIST], (node, invocation, report) => {
      const { target, extension, steps, value } = invocation;
      const key = PATH_KEYS.get(extension)?.list;
      const path = key && listPathOf(invocation, key);
      if (target === undefined || key === undefined || path === undefined || arrayAt(target, path) !== 'none') return;
      const place = path === '' ? say`is no list as a whole` : say`has no list at ${path}`;
      const pointer = Object.hasOwn(value, key) ? node.pointer(...steps, key) : node.pointer(...steps);
      report({ pointer, message: say`The answer of ${operationName(target)} ${place}.` });
    }),
  ],
};

/** The schema in which the paths of fields begin; undefined when it is not known. */
function fieldsRootOf(invocation: Invocation, { list }: PathKeys): JsonValue | undefined {
  const { target } = invocation;
  if (target === undefined) return undefined;
  if (list === undefined) return answerOf(target);
  const path = listPathOf(invocation, list);
  const array = path === undefined ? 'unknown' : arrayAt(target, path);
  return typeof array === 'object' ? member(array, 'items') : undefined;
}

export const invokedOperationShouldProduceProperty: SwaggerRule = {
  id: 'InvokedOperationShouldProduceProperty',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'The fields that a dynamic extension takes are in the answer of the called operation.',
  why: 'A value or a title is read from this field. When it is not there, the choices are empty or cannot be told apart.',
  remedy: 'Correct the path, or declare the property in the response schema of the called operation.',
  confidence: 'medium',
  source:
    'Documented rule. 21 published connectors break it, 13 of them recent: a warning. Schemas that leave their fields open are not reported.',
  bad: { paths: findBy(queryOf('queue', values('ListQueues', { 'value-path': 'queueId' }))) },
  good: { paths: findBy(queryOf('queue', values('ListQueues', { 'value-path': 'id' }))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-path',
  visit: [
    onInvocation([...PATH_KEYS.keys()], (node, invocation, report) => {
      const { target, extension, steps, value } = invocation;
      const keys = PATH_KEYS.get(extension);
      const root = keys && fieldsRootOf(invocation, keys);
      if (target === undefined || keys === undefined || !isObject(root)) return;
      for (const key of keys.fields) {
        const path = member(value, key);
        if (typeof path !== 'string' || path === '' || outputAt(node.swagger, root, path) !== 'missing') continue;
        const whose = keys.list === undefined ? 'The answer' : 'An element of the list';
        report({ pointer: node.pointer(...steps, key), message: say`${[whose]} of ${operationName(target)} has no property ${path}.` });
      }
    }),
  ],
};
