import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../src/connector/json-value.ts';
import { Swagger } from '../../../src/connector/swagger/swagger.ts';
import { webhookRules } from '../../../src/rules/swagger/webhooks/index.ts';
import {
  notificationUrlNotAllowedInThisPosition,
  notificationUrlNotInternal,
  notificationUrlNotRequired,
  notificationUrlNotString,
} from '../../../src/rules/swagger/webhooks/notification-url-rules.ts';
import { hasNotificationUrl, isWebhook } from '../../../src/rules/swagger/webhooks/notification-urls.ts';
import { found, mended } from './found.ts';
import { findingsOf, pointersOf } from './told.ts';

const MARK = { 'x-ms-notification-url': true };
const HIDDEN = { 'x-ms-visibility': 'internal' };
const URL: JsonObject = { type: 'string', ...MARK, ...HIDDEN };
const SHOWN: JsonObject = { type: 'string', ...MARK };
const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });

function subscribing(schema: JsonValue, more: JsonObject = {}, body: JsonObject = {}): JsonObject {
  const post = { operationId: 'Subscribe', parameters: [{ name: 'body', in: 'body', required: true, schema, ...body }], responses: {} };
  return { swagger: '2.0', paths: { '/hooks': { post } }, ...more };
}
const holding = (url: JsonValue, required: JsonValue = ['url']): JsonObject => ({ type: 'object', required, properties: { url } });
const BODY = '/paths/~1hooks/post/parameters/0/schema';

test('a notification URL that is hidden, required and a text in the body is in order', () => {
  expect(findingsOf(subscribing(holding(URL)), ...webhookRules)).toEqual([]);
});

describe('a notification URL is visible', () => {
  test.each<[string, JsonObject, string[]]>([
    ['when nothing hides it', subscribing(holding(SHOWN)), [`${BODY}/properties/url`]],
    ['not when it is internal', subscribing(holding(URL)), []],
    ['not when the object that holds it is internal', subscribing({ ...holding(SHOWN), ...HIDDEN }), []],
    ['not when the body is internal', subscribing(holding(SHOWN), {}, HIDDEN), []],
    ['not when it is not marked', subscribing(holding({ type: 'string' })), []],
    ['not when its mark is false', subscribing(holding({ type: 'string', 'x-ms-notification-url': false })), []],
    ['when it is deeper', subscribing({ properties: { hook: holding(SHOWN) } }), [`${BODY}/properties/hook/properties/url`]],
    [
      'when the body refers to its object',
      subscribing(ref('Hook'), { definitions: { Hook: holding(SHOWN) } }),
      ['/definitions/Hook/properties/url'],
    ],
    [
      'when one of two ways to it is open',
      subscribing({ properties: { a: { allOf: [ref('Hook')], ...HIDDEN }, b: ref('Hook') } }, { definitions: { Hook: holding(SHOWN) } }),
      ['/definitions/Hook/properties/url'],
    ],
    ['not when no body leads to it', subscribing({}, { definitions: { Hook: holding(SHOWN) } }), []],
    ['not when it is no property', subscribing(SHOWN), []],
    ['not when it is the item of a list', subscribing({ type: 'array', items: SHOWN }), []],
    ['not when the body says nothing of its content', subscribing(null, { definitions: { Hook: holding(SHOWN) } }), []],
    ['not when it is in what is no body', subscribing(holding(SHOWN), {}, { in: 'query' }), []],
  ])('%s', (_name, value, pointers) => {
    expect(pointersOf(value, notificationUrlNotInternal)).toEqual(pointers);
  });
});

describe('a notification URL can be left out', () => {
  test.each<[string, JsonObject, string[]]>([
    ['when its name is not required', subscribing(holding(URL, [])), [`${BODY}/properties/url`]],
    ['when another name is required', subscribing(holding(URL, ['uri'])), [`${BODY}/properties/url`]],
    ['not when its name is required', subscribing(holding(URL)), []],
    [
      'when an object that holds it is optional',
      subscribing({ properties: { hook: holding(URL) } }),
      [`${BODY}/properties/hook/properties/url`],
    ],
    ['not when every object that holds it is required', subscribing({ required: ['hook'], properties: { hook: holding(URL) } }), []],
    ['not when it is in a part of the body', subscribing({ allOf: [holding(URL)] }), []],
    [
      'when one of two ways to it is optional',
      subscribing({ required: ['a'], properties: { a: ref('Hook'), b: ref('Hook') } }, { definitions: { Hook: holding(URL) } }),
      ['/definitions/Hook/properties/url'],
    ],
    [
      'when the definition that holds itself is optional in itself',
      subscribing(ref('Hook'), { definitions: { Hook: { required: ['url'], properties: { url: URL, next: ref('Hook') } } } }),
      ['/definitions/Hook/properties/url'],
    ],
  ])('%s', (_name, value, pointers) => {
    expect(pointersOf(value, notificationUrlNotRequired)).toEqual(pointers);
  });

  test.each<[string, JsonObject, object | undefined]>([
    ['is mended beside what is required already', { NewHook: holding(URL, ['id']) }, { '/definitions/NewHook/required': ['id', 'url'] }],
    [
      'is left to people where an outer object is optional',
      { NewHook: { required: null, properties: { url: null, inner: holding(URL) } } },
      undefined,
    ],
    [
      'is left to people where the mark is in a definition of its own',
      { NewHook: { required: null, properties: { url: null, back: ref('Url') } }, Url: URL },
      undefined,
    ],
  ])('and that %s', (_name, definitions, fix) => {
    const complaints = found(notificationUrlNotRequired, { definitions });
    expect(complaints).toHaveLength(1);
    expect(mended(complaints)).toEqual(fix);
  });
});

describe('a notification URL is a text', () => {
  test.each<[string, JsonObject, string[]]>([
    ['when it says so', subscribing(holding(URL)), []],
    ['when what it refers to says so', subscribing(holding({ ...ref('Url'), ...MARK }), { definitions: { Url: { type: 'string' } } }), []],
    [
      'not when it is another type',
      subscribing(holding({ ...URL, type: 'object' })),
      [`${BODY}/properties/url/type The notification URL 'url' has the type 'object'; it must be a string.`],
    ],
    [
      'not when it has no type',
      subscribing(holding({ ...MARK })),
      [`${BODY}/properties/url/type The notification URL 'url' has no type; it must be a string.`],
    ],
  ])('%s', (_name, value, findings) => {
    expect(findingsOf(value, notificationUrlNotString)).toEqual(findings);
  });

  test('and where it refers to something else, people mend that', () => {
    const NewHook = { properties: { url: { $ref: '#/definitions/Queue', ...MARK } } };
    const complaints = found(notificationUrlNotString, { definitions: { NewHook } });
    expect(complaints).toHaveLength(1);
    expect(mended(complaints)).toBeUndefined();
  });
});

describe('the mark of a notification URL', () => {
  const at = (parameter: JsonObject, header: JsonObject = {}): JsonObject => ({
    swagger: '2.0',
    paths: {
      '/a': { get: { operationId: 'A', parameters: [parameter], responses: { 200: { description: 'OK', headers: { h: header } } } } },
    },
  });
  const said = (where: string): string => `A notification URL cannot stand in ${where}, only in a request body.`;
  test.each<[string, JsonObject, string[]]>([
    ['is wrong in the query', at({ name: 'q', in: 'query', type: 'string', ...MARK }), [said('a parameter')]],
    [
      'is wrong in the items of a parameter',
      at({ name: 'q', in: 'query', type: 'array', items: { type: 'string', ...MARK } }),
      [said('the items of a parameter')],
    ],
    ['is wrong in a header', at({}, { type: 'string', ...MARK }), [said('a response header')]],
    ['is no mark when it is false', at({}, { type: 'string', 'x-ms-notification-url': false }), []],
    ['is not wrong on a body itself', at({ name: 'body', in: 'body', schema: {}, ...MARK }), []],
    ['is right in a body', subscribing(holding(URL)), []],
    ['is not judged in a definition that nothing uses', subscribing({}, { definitions: { Hook: holding(URL) } }), []],
  ])('%s', (_name, value, messages) => {
    const findings = findingsOf(value, notificationUrlNotAllowedInThisPosition);
    expect(findings.map((finding) => finding.slice(finding.indexOf(' ') + 1))).toEqual(messages);
  });

  const answer = (body: JsonValue): JsonObject => ({
    swagger: '2.0',
    paths: {
      '/a': {
        post: {
          operationId: 'A',
          parameters: [{ name: 'body', in: 'body', schema: body }],
          responses: { 200: { description: 'OK', schema: ref('Hook') } },
        },
      },
    },
    definitions: { Hook: holding(URL) },
  });
  test('is wrong in an answer', () => {
    expect(findingsOf(answer({}), notificationUrlNotAllowedInThisPosition)).toEqual([
      `/definitions/Hook/properties/url/x-ms-notification-url ${said('what the service sends back')}`,
    ]);
  });
  test('is right in an answer that is a body as well', () => {
    expect(findingsOf(answer(ref('Hook')), notificationUrlNotAllowedInThisPosition)).toEqual([]);
  });
});

describe('an operation', () => {
  const first = (value: JsonObject) => {
    const [operation] = new Swagger(value).operations;
    if (operation === undefined) throw new Error('The document has no operation.');
    return operation;
  };
  const chain = {
    Outer: { properties: { plain: ref('Plain'), inner: ref('Inner') } },
    Inner: { items: ref('Hook') },
    Hook: holding(URL),
    Other: { items: ref('Hook') },
    Plain: {},
    Empty: null,
  };
  test.each<[string, JsonObject, boolean]>([
    ['whose body has the mark subscribes', subscribing(holding(URL)), true],
    ['whose body is no object does not', subscribing(null), false],
    ['whose body has no mark does not', subscribing(holding({ type: 'string' })), false],
    ['whose body leads to the mark by several definitions subscribes', subscribing(ref('Outer'), { definitions: chain }), true],
    [
      'whose body leads to the mark and elsewhere subscribes',
      subscribing({ properties: { a: ref('Plain'), b: ref('Hook') } }, { definitions: chain }),
      true,
    ],
    ['whose body leads elsewhere does not', subscribing(ref('Plain'), { definitions: chain }), false],
  ])('%s', (_name, value, subscribes) => {
    const operation = first(value);
    expect(hasNotificationUrl(operation)).toBe(subscribes);
    expect(hasNotificationUrl(operation)).toBe(subscribes);
    expect(isWebhook(operation)).toBe(subscribes);
  });

  test('is a webhook also when its path says what is sent', () => {
    const content = { schema: { type: 'object' } };
    const value = { paths: { '/a': { 'x-ms-notification-content': content, post: { operationId: 'A', responses: {} } } } };
    expect(isWebhook(first(value))).toBe(true);
    expect(hasNotificationUrl(first(value))).toBe(false);
  });
});
