/** The fixed shapes of platform extensions: which keys they may have, and of which they need one. */
import { isArray, isObject, type JsonObject, type JsonValue } from '../../../connector/json-value.ts';
import { objectOf } from '../../../connector/swagger/swagger.ts';
import { isMisspelling } from '../../../text/names.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Complaint, Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, TYPED } from '../swagger-rule.ts';
import { findBy, listForms, queryOf, treeOf, values } from './examples.ts';
import { DYNAMIC, HOLDERS, LIST, PROPERTIES, SCHEMA, TREE, VALUES } from './invocations.ts';

const CALL = ['operationId', 'parameters'];
const ITEM_PATHS = ['itemsPath', 'itemValuePath', 'itemTitlePath'];
const TREE_CALL: readonly string[] = [...CALL, ...ITEM_PATHS, 'itemFullTitlePath', 'itemIsParent', 'selectableFilter'];
/** `selectedItemValuePath` is here because its place is another rule's business. */
const ENTRY: readonly string[] = ['value', 'parameterReference', 'required', 'selectedItemValuePath'];

const DYNAMIC_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  [VALUES, [...CALL, 'builtInOperation', 'capability', 'value-collection', 'value-path', 'value-title']],
  [LIST, [...CALL, 'builtInOperation', ...ITEM_PATHS]],
  [SCHEMA, [...CALL, 'value-path']],
  [PROPERTIES, [...CALL, 'itemValuePath']],
  [TREE, ['settings', 'open', 'browse']],
]);

const OPERATION_KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['x-ms-api-annotation', ['family', 'revision', 'status', 'replacement']],
  ['x-ms-pageable', ['nextLinkName']],
  ['x-ms-trigger-metadata', ['kind', 'mode']],
]);

const ENUM_VALUE: readonly string[] = ['value', 'displayName'];

/** An object of an extension, with the keys that lead to it from the node. */
interface Part {
  readonly keys: readonly (string | number)[];
  readonly value: JsonObject;
}

function partsBelow(keys: readonly string[], value: JsonObject): readonly Part[] {
  return Object.entries(value).flatMap(([key, each]) => (isObject(each) ? [{ keys: [...keys, key], value: each }] : []));
}

/** The calls of a tree that are written down. */
function treeCalls(tree: JsonObject): readonly Part[] {
  return ['open', 'browse'].flatMap((part) => {
    const value = objectOf(tree, part);
    return value === undefined ? [] : [{ keys: [TREE, part], value }];
  });
}

/** The entries of `parameters` of an extension, of both calls when it is a tree. */
function entriesOf(extension: string, value: JsonObject): readonly Part[] {
  const calls = extension === TREE ? treeCalls(value) : [{ keys: [extension], value }];
  return calls.flatMap((call) => partsBelow([...call.keys.map(String), 'parameters'], objectOf(call.value, 'parameters') ?? {}));
}

function reportForeignKeys(node: SwaggerNode, part: Part, allowed: readonly string[], report: Report): void {
  for (const key of Object.keys(part.value)) {
    if (allowed.includes(key) || key.startsWith('x-')) continue;
    const pointer = node.pointer(...part.keys, key);
    const message = say`The key ${key} has no meaning here.`;
    report({ pointer, atKey: true, message, ...mending(node, part, key, allowed) });
  }
}

/** The key that was meant: the same letters, or two slips of the keyboard away from a long name. */
function meantBy(key: string, allowed: readonly string[]): string | undefined {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');
  const isLike = (name: string): boolean => letters(name) === letters(key) || (name.length > 6 && isMisspelling(key, name, 2));
  return key.length > 40 ? undefined : allowed.find(isLike);
}

function mending(node: SwaggerNode, { keys, value }: Part, key: string, allowed: readonly string[]): Pick<Complaint, 'help' | 'fix'> {
  const meant = meantBy(key, allowed);
  if (meant === undefined) return { help: say`Known keys are ${listOf(allowed, 10)}.` };
  if (Object.hasOwn(value, meant)) return { help: say`Delete it: ${meant} is there as well.` };
  const edits = [
    { op: 'remove', pointer: node.pointer(...keys, key) },
    { op: 'set', pointer: node.pointer(...keys, meant), value: value[key] as JsonValue },
  ] as const;
  return { help: say`Write ${meant}.`, fix: { kind: 'json', edits } };
}

export const additionalPropertyNotAllowed: SwaggerRule = {
  id: 'AdditionalPropertyNotAllowed',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Extensions of the platform have only the keys that they are made of.',
  why: 'A key that the platform does not know is ignored. Most often it is a slip of the pen, and what was meant is missing.',
  remedy: 'Correct the spelling of the key, or delete it.',
  confidence: 'medium',
  source: 'Documented rule; none of over 6,000 such objects in published connectors has a foreign key.',
  bad: { paths: findBy(queryOf('queue', values('ListQueues', { 'value-label': 'name' }))) },
  good: { paths: findBy(queryOf('queue', values('ListQueues', { 'value-title': 'name' }))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values/value-label',
  visit: [
    onKey(HOLDERS, DYNAMIC, (node, value, key, report) => {
      if (!isObject(value)) return;
      reportForeignKeys(node, { keys: [key], value }, DYNAMIC_KEYS.get(key) ?? [], report);
      if (key === TREE) for (const call of treeCalls(value)) reportForeignKeys(node, call, TREE_CALL, report);
      if (key === LIST || key === PROPERTIES) for (const entry of entriesOf(key, value)) reportForeignKeys(node, entry, ENTRY, report);
    }),
    onKey(['operation'], [...OPERATION_KEYS.keys()], (node, value, key, report) => {
      if (isObject(value)) reportForeignKeys(node, { keys: [key], value }, OPERATION_KEYS.get(key) ?? [], report);
    }),
    onKey(TYPED, ['x-ms-enum-values'], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((each, index) => {
        if (isObject(each)) reportForeignKeys(node, { keys: [key, index], value: each }, ENUM_VALUE, report);
      });
    }),
  ],
};

const WHAT_TO_CALL = ['operationId', 'builtInOperation', 'capability'];
const WHAT_TO_PASS = ['value', 'parameterReference'];

function reportMissingChoice(node: SwaggerNode, part: Part, choice: readonly string[], report: Report): void {
  if (choice.some((key) => Object.hasOwn(part.value, key))) return;
  report({ pointer: node.pointer(...part.keys), message: say`One of ${listOf(choice)} is missing here.` });
}

export const oneOfPropertiesRequired: SwaggerRule = {
  id: 'OneOfPropertiesRequired',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A dynamic extension says what to call, and each of its parameters what to pass.',
  why: 'Without an operation there is nothing to call, and without a value or a reference nothing to pass. The field stays empty.',
  remedy: 'Add one of the keys that the message names.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it. Which choices the platform knows is inferred.',
  bad: { paths: findBy(queryOf('queue', { 'x-ms-dynamic-values': { 'value-path': 'id' } })) },
  good: { paths: findBy(queryOf('queue', values('ListQueues'))) },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-values',
  visit: [
    onKey(HOLDERS, [VALUES, LIST], (node, value, key, report) => {
      if (isObject(value)) reportMissingChoice(node, { keys: [key], value }, WHAT_TO_CALL, report);
    }),
    onKey(HOLDERS, [LIST, PROPERTIES], (node, value, key, report) => {
      if (!isObject(value)) return;
      for (const entry of entriesOf(key, value)) {
        if (!Object.hasOwn(entry.value, 'selectedItemValuePath')) reportMissingChoice(node, entry, WHAT_TO_PASS, report);
      }
    }),
    onKey(HOLDERS, [TREE], (node, value, key, report) => {
      if (!isObject(value)) return;
      for (const entry of entriesOf(key, value)) reportMissingChoice(node, entry, [...WHAT_TO_PASS, 'selectedItemValuePath'], report);
    }),
  ],
};

const PARENT = queryOf('parent');

export const selectedItemValuePathNotAllowedInThisPosition: SwaggerRule = {
  id: 'SelectedItemValuePathNotAllowedInThisPosition',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Only the `browse` call of a tree takes a value from the selected item.',
  why: 'An item is selected only once the tree is open. Everywhere else there is no selection, and nothing is passed.',
  remedy: 'Use `selectedItemValuePath` below `browse`. In `open` and in other extensions pass a `value` or a `parameterReference`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: {
    paths: { ...findBy(queryOf('folder', treeOf({ parent: { selectedItemValuePath: 'id' } }, {}))), ...listForms(PARENT) },
  },
  good: {
    paths: { ...findBy(queryOf('folder', treeOf({}, { parent: { selectedItemValuePath: 'id' } }))), ...listForms(PARENT) },
  },
  reportedAt: '/paths/~1find/get/parameters/0/x-ms-dynamic-tree/open/parameters/parent/selectedItemValuePath',
  visit: [
    onKey(HOLDERS, DYNAMIC, (node, value, key, report) => {
      if (!isObject(value)) return;
      for (const entry of entriesOf(key, value)) {
        if (entry.keys[1] === 'browse' || !Object.hasOwn(entry.value, 'selectedItemValuePath')) continue;
        const pointer = node.pointer(...entry.keys, 'selectedItemValuePath');
        report({ pointer, atKey: true, message: say`There is no selected item here; only ${'browse'} of a tree has one.` });
      }
    }),
  ],
};
