import { describe, expect, test } from '@jest/globals';
import { compareConnectors } from '../../src/changes/compare-connectors.ts';
import { changeRules } from '../../src/changes/rules/index.ts';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { connectorOf } from '../../src/connector/layout.ts';
import { plainText } from '../../src/text/render.ts';
import { api, changesBetween, inShort } from './swaggers.ts';

const text: JsonObject = { type: 'string' };

function messages(old: JsonValue, now: JsonValue): string[] {
  return changesBetween(old, now).map(({ message }) => plainText(message));
}

describe('what a flow uses', () => {
  const get = (operation: JsonObject): JsonValue => ({ paths: { '/a': { get: { responses: {}, ...operation } } } });

  test.each<[string, JsonObject, string]>([
    ['its summary', { operationId: 'A', summary: 'Do A' }, "Flows that use 'Do A' will fail: the operation was removed."],
    [
      'its summary without blanks around',
      { operationId: 'A', summary: '  Do A ' },
      "Flows that use 'Do A' will fail: the operation was removed.",
    ],
    ['its id where the summary is blank', { operationId: 'A', summary: '  ' }, "Flows that use 'A' will fail: the operation was removed."],
    ['its id where there is no summary', { operationId: 'A' }, "Flows that use 'A' will fail: the operation was removed."],
    ['method and path where there is no id, and no flow that could use it', {}, "The operation 'GET /a' was removed."],
    [
      'its id where it is hidden, whatever its summary',
      { operationId: 'A', summary: 'Do A', 'x-ms-visibility': 'internal' },
      "Flows that rely on the hidden operation 'A' will fail: the operation was removed.",
    ],
  ])('is called by %s', (_, operation, message) => expect(messages(get(operation), { paths: {} })).toEqual([message]));
});

describe('what changed', () => {
  const parameter = (more: JsonObject): JsonValue => ({
    paths: { '/a': { get: { operationId: 'A', parameters: [{ name: 'q', in: 'query', type: 'string', ...more }], responses: {} } } },
  });
  const body = (schema: JsonObject): JsonValue => api({}, text, schema);
  const result = (schema: JsonObject): JsonValue => api({}, schema);
  const trigger = (schema: JsonObject): JsonValue => ({
    paths: {
      '/a': { 'x-ms-notification-content': { schema }, post: { operationId: 'A', 'x-ms-trigger': 'single', responses: {} } },
    },
  });
  const list = (type: string): JsonObject => ({ type: 'array', items: { type } });
  const field = (schema: JsonObject): JsonObject => ({ properties: { f: schema } });

  test.each<[string, JsonValue, JsonValue, string]>([
    ['a parameter', parameter({}), parameter({ example: 1 }), "The parameter 'q' has another 'example': '1' instead of none."],
    [
      'an entry of a parameter',
      parameter(list('string')),
      parameter({ ...list('string'), items: { type: 'string', example: 'x' } }),
      "An entry of the parameter 'q' has another 'example': 'x' instead of none.",
    ],
    ['the body', body({ example: 1 }), body({ example: 2 }), "The body has another 'example': '2' instead of '1'."],
    ['an input', body(field({ example: 'x' })), body(field({})), "The input 'f' has another 'example': none instead of 'x'."],
    ['the result', result({ example: true }), result({ example: false }), "The result has another 'example': 'false' instead of 'true'."],
    [
      'an output',
      result(field({ example: null })),
      result(field({ example: 0 })),
      "The output 'f' has another 'example': '0' instead of 'null'.",
    ],
    [
      'what a trigger receives',
      trigger({ example: 1 }),
      trigger({ example: 2 }),
      "What the trigger receives has another 'example': '2' instead of '1'.",
    ],
    [
      'an output of a trigger',
      trigger(field({ example: 1 })),
      trigger(field({ example: 2 })),
      "The output 'f' has another 'example': '2' instead of '1'.",
    ],
    [
      'the type of the result',
      result(text),
      result({ type: 'number' }),
      "Flows that use 'Do X' can fail where they read the result: its type was changed from 'string' to 'number'.",
    ],
    [
      'a type where there was none',
      result({}),
      result(text),
      "Flows that use 'Do X' can fail where they read the result: its type was changed from none to 'string'.",
    ],
  ])('is called what it is, with its values: %s', (_, old, now, message) => expect(messages(old, now)).toEqual([message]));

  test.each<[string, JsonValue, JsonValue, string]>([
    ['one', ['a', 'b'], ['a'], "the value 'b'"],
    ['two', ['a', 'b', 'c'], ['a'], "the values 'b' and 'c'"],
    ['a number', [1, 2], [1], "the value '2'"],
    ['null', ['a', null], ['a'], "the value 'null'"],
    ['a truth value', [true, false], [true], "the value 'false'"],
    ['a list', [['a'], ['b']], [['a']], `the value '["b"]'`],
    ['an object', [{ a: 1 }, { b: 1 }], [{ a: 1 }], `the value '{"b":1}'`],
  ])('are values that a list lost: %s', (_, before, after, values) =>
    expect(messages(body(field({ enum: before })), body(field({ enum: after })))).toEqual([
      `Flows that use 'Do X' and send ${values} for the input 'f' will fail: the list does not have it any more.`,
    ]),
  );

  test('is told of each operation by its own new list, where they shared the old one', () => {
    const post = (id: string, schema: JsonObject): JsonObject => ({
      post: { operationId: id, parameters: [{ name: 'body', in: 'body', schema: { properties: { f: schema } } }], responses: {} },
    });
    const shared = { $ref: '#/definitions/State' };
    const old = {
      definitions: { State: { enum: ['open', 'closed'] } },
      paths: { '/a': post('A', shared), '/b': post('B', shared), '/c': post('C', shared) },
    };
    const now = {
      definitions: {},
      paths: { '/a': post('A', { enum: ['open'] }), '/b': post('B', { enum: ['closed'] }), '/c': post('C', { enum: ['open'] }) },
    };
    const gone = (id: string, value: string): string =>
      `Flows that use '${id}' and send the value '${value}' for the input 'f' will fail: the list does not have it any more.`;
    expect(messages(old, now)).toEqual([gone('A', 'closed'), gone('B', 'open'), gone('C', 'closed')]);
  });

  test.each<[string, JsonValue, JsonValue, string[]]>([
    [
      'an input that took any value',
      body(field({})),
      body(field({ enum: ['a'] })),
      ['InputEnumListAdded operation/X/parameter/body/schema/f/enum'],
    ],
    [
      'an input whose values are no list',
      body(field({ enum: 'a' })),
      body(field({ enum: 'b' })),
      ['OtherChange operation/X/parameter/body/schema/f/enum'],
    ],
    [
      'an input whose list became none',
      body(field({ enum: ['a'] })),
      body(field({ enum: 'a' })),
      ['OtherChange operation/X/parameter/body/schema/f/enum'],
    ],
    [
      'an output whose list became none',
      result(field({ enum: ['a'] })),
      result(field({ enum: 'a' })),
      ['OutputEnumListRemoved operation/X/responses/200/schema/f/enum'],
    ],
  ])('does not name lost values for %s', (_, old, now, changes) => expect(inShort(changesBetween(old, now))).toEqual(changes));
});

test.each(['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-tree', 'x-ms-dynamic-schema', 'x-ms-dynamic-properties'])(
  'an input that %s fills is told when the operation that it asks is gone',
  (extension) => {
    const { paths } = api({}, text, { properties: { f: { [extension]: { operationId: 'Fill' } } } });
    const fill = { '/fill': { get: { operationId: 'Fill', responses: {} } } };
    expect(messages({ paths: { ...(paths as JsonObject), ...fill } }, { paths: paths as JsonObject })).toEqual([
      "Flows that use 'Do X' cannot be edited as before: 'Fill', which fills the input 'f', was removed.",
      "Flows that use 'Fill' will fail: the operation was removed.",
    ]);
  },
);

describe('a response that is gone', () => {
  const answering = (responses: JsonObject): JsonValue => ({ paths: { '/a': { get: { operationId: 'A', responses } } } });

  test.each([
    ['200', true],
    ['204', true],
    ['2XX', true],
    ['2xx', true],
    ['1200', false],
    ['2000', false],
    ['20', false],
    ['302', false],
    ['404', false],
    ['default', false],
  ])('%s counts as one that flows go on after: %s', (code, counts) => {
    const { 0: change, length } = changesBetween(answering({ [code]: { description: 'D' } }), answering({}));
    expect([length, change?.rule]).toEqual([1, counts ? 'SuccessResponseRemoved' : 'OtherChange']);
  });
});

describe('places', () => {
  const connector = (folder: string, swagger: string) =>
    connectorOf(folder, 'custom', [
      { name: 'apiDefinition.swagger.json', blob: { kind: 'bytes', bytes: new TextEncoder().encode(swagger) } },
    ]);
  const old = connector(
    'old',
    `{"swagger": "2.0",
"host": "a.example",
"paths": {
"/gone": {"get": {"operationId": "Gone"}},
"/kept": {"get": {"operationId": "Kept", "deprecated": true,
"summary": "Old"}}}}`,
  );
  const now = connector(
    'new',
    `{"swagger": "2.0", "host": "b.example",
"paths": {"/kept": {"get": {"operationId": "Kept", "summary":
"New"}},

"/come": {"get": {"operationId": "Come"}}}}`,
  );

  test('are told in the file where they are, with line and column, and with those of the counterpart', () => {
    const place = (side: string, pointer: string, line: number, column: number) => ({
      side,
      pointer,
      file: `${side === 'base' ? 'old' : 'new'}/apiDefinition.swagger.json`,
      line,
      column,
    });
    const told = compareConnectors(old, now).changes.map(({ rule, side, pointer, file, line, column, counterpart }) => [
      rule,
      { side, pointer, file, line, column },
      counterpart,
    ]);
    expect(told).toEqual([
      ['HostChanged', place('head', '/host', 1, 28), place('base', '/host', 2, 9)],
      ['OperationDeleted', place('base', '/paths/~1gone/get', 4, 18), undefined],
      ['OtherChange', place('base', '/paths/~1kept/get/deprecated', 5, 56), place('head', '/paths/~1kept/get', 2, 28)],
      ['TextChanged', place('head', '/paths/~1kept/get/summary', 3, 1), place('base', '/paths/~1kept/get/summary', 6, 12)],
      ['OperationAdded', place('head', '/paths/~1come/get', 5, 18), undefined],
    ]);
  });

  test('are none of a counterpart where a thing came or went', () => {
    const { changes } = compareConnectors(old, now);
    expect(changes.filter((change) => 'counterpart' in change).map(({ rule }) => rule)).toEqual([
      'HostChanged',
      'OtherChange',
      'TextChanged',
    ]);
  });
});

describe('rules about changes', () => {
  test.each([
    ['breaking', 'Breaking changes', { documented: 'error', calibrated: 'warning' }, ['high']],
    ['risky', 'Risky changes', { documented: 'warning', calibrated: 'info' }, ['high', 'medium', 'low']],
    ['safe', 'Safe changes', { documented: 'off' }, ['medium', 'low']],
  ])('that are %s stand together and weigh the same', (impact, group, levels, confidences) => {
    const rules = changeRules.filter((rule) => rule.impact === impact);
    expect(rules.length).toBeGreaterThan(0);
    for (const rule of rules) {
      expect(rule).toMatchObject({ group, levels });
      expect(confidences).toContain(rule.confidence);
    }
  });
});
