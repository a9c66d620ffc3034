/** What a publisher is told of two versions, place by place: texts, what came and went, references, parts, recursion, identity. */
import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { plainText } from '../../src/text/render.ts';
import { api, changesBetween, compare } from './swaggers.ts';

type Row = readonly [what: string, old: JsonValue, now: JsonValue, told: readonly string[]];

const text: JsonObject = { type: 'string' };
const number: JsonObject = { type: 'number' };
const info = (about: JsonObject): JsonObject => ({ info: about });
const noId = (operation: JsonObject): JsonObject => ({ paths: { '/a': { get: operation } } });
const a = (operation: JsonObject): JsonObject => noId({ operationId: 'A', ...operation });
const withParameter = (parameter: JsonObject): JsonObject => a({ parameters: [{ name: 'q', in: 'query', ...parameter }] });
const answers = (responses: JsonObject): JsonObject => a({ responses });
const field = (schema: JsonValue): JsonObject => ({ properties: { f: schema } });
const ref = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
const hook = (content: JsonObject): JsonObject => ({
  paths: { '/h': { 'x-ms-notification-content': content, post: { operationId: 'H' } } },
});
const hooks = (operations: JsonObject, type: string): JsonObject => ({
  paths: { '/h': { 'x-ms-notification-content': { schema: { type } }, ...operations } },
});
const shared = (parameter: JsonObject): JsonObject => ({
  ...a({ parameters: [{ $ref: '#/parameters/q' }] }),
  parameters: { q: { name: 'q', in: 'query', ...parameter } },
});
const sharedResponse = (response: JsonObject): JsonObject => ({
  ...answers({ 200: { $ref: '#/responses/ok' } }),
  responses: { ok: response },
});
const twoOf = (parameters: readonly JsonObject[]): JsonObject => ({
  paths: { '/a': { parameters, get: { operationId: 'G' }, put: { operationId: 'P', parameters: [{ name: 'q', in: 'query', ...text }] } } },
});

/** An operation whose parameter takes its values from a source; `L` stands beside it or does not. */
const takesFrom = (source: JsonObject | undefined, listed: boolean): JsonObject => {
  const parameter = { name: 'q', in: 'query', ...(source && { 'x-ms-dynamic-values': source }) };
  return {
    paths: { '/a': { get: { operationId: 'A', parameters: [parameter] } }, ...(listed && { '/l': { get: { operationId: 'L' } } }) },
  };
};

/** `TextChanged: The title of ...`. */
function said(old: JsonValue, now: JsonValue): string[] {
  return changesBetween(old, now).map(({ rule, message }) => `${rule}: ${plainText(message)}`);
}

/** `TextChanged, head /info/title, base /info`, or `HostChanged, both /host`. */
function placed(old: JsonValue, now: JsonValue): string[] {
  return changesBetween(old, now).map(({ rule, valuePath, side, pointer, counterpart }) => {
    const places =
      counterpart === undefined ? [`${side} ${pointer}`] : [`${side} ${pointer}`, `${counterpart.side} ${counterpart.pointer}`];
    return [[rule, valuePath].filter(Boolean).join(' '), ...(counterpart?.pointer === pointer ? [`both ${pointer}`] : places)].join(', ');
  });
}

test.each<Row>([
  [
    'the title of the connector',
    info({ title: 'Tickets' }),
    info({ title: 'Contoso Tickets' }),
    ["TextChanged: The 'info/title' of the connector was changed."],
  ],
  [
    'the description of the connector, which had none',
    info({}),
    info({ description: 'Reads tickets.' }),
    ["TextChanged: The 'info/description' of the connector was changed."],
  ],
  [
    'the summary of an operation',
    a({ summary: 'Read' }),
    a({ summary: 'Get' }),
    ["TextChanged: The 'summary' of the operation 'A' was changed."],
  ],
  [
    'the description of an operation without an id',
    noId({ description: 'Reads.' }),
    noId({ description: 'Gets.' }),
    ["TextChanged: The 'description' of the operation 'GET /a' was changed."],
  ],
  [
    'the description of an operation, taken away',
    a({ description: 'Reads.' }),
    a({}),
    ["TextChanged: The 'description' of the operation 'A' was changed."],
  ],
  [
    'the hint of a trigger',
    a({ 'x-ms-trigger-hint': 'Send a mail.' }),
    a({ 'x-ms-trigger-hint': 'Get a mail.' }),
    ["TextChanged: The 'x-ms-trigger-hint' of the operation 'A' was changed."],
  ],
  [
    'the description of a parameter',
    withParameter({ description: 'How.' }),
    withParameter({ description: 'How many.' }),
    ["TextChanged: The 'description' of the parameter 'q' was changed."],
  ],
  [
    'the name that the designer shows for a parameter',
    withParameter({ 'x-ms-summary': 'Top' }),
    withParameter({ 'x-ms-summary': 'Most' }),
    ["TextChanged: The 'x-ms-summary' of the parameter 'q' was changed."],
  ],
  [
    'the description of the entries of a parameter',
    withParameter({ type: 'array', items: { description: 'One.' } }),
    withParameter({ type: 'array', items: { description: 'Each.' } }),
    ["TextChanged: The 'description' of an entry of the parameter 'q' was changed."],
  ],
  [
    'the description of a body as a parameter',
    withParameter({ in: 'body', schema: {}, description: 'It.' }),
    withParameter({ in: 'body', schema: {}, description: 'All.' }),
    ["TextChanged: The 'description' of the body was changed."],
  ],
  [
    'the description of the schema of a body',
    api({}, {}, { description: 'It.' }),
    api({}, {}, { description: 'All.' }),
    ["TextChanged: The 'description' of the body was changed."],
  ],
  [
    'the title of an input',
    api({}, {}, field({ title: 'One' })),
    api({}, {}, field({ title: 'Two' })),
    ["TextChanged: The 'title' of the input 'f' was changed."],
  ],
  [
    'the name that the designer shows for an output',
    api({}, field({ 'x-ms-summary': 'One' })),
    api({}, field({ 'x-ms-summary': 'Two' })),
    ["TextChanged: The 'x-ms-summary' of the output 'f' was changed."],
  ],
  ['the title of a result', api({}, { title: 'One' }), api({}, { title: 'Two' }), ["TextChanged: The 'title' of the result was changed."]],
  [
    'the description of a response',
    answers({ 200: { description: 'OK' } }),
    answers({ 200: { description: 'Fine' } }),
    ["TextChanged: The 'description' of the response '200' was changed."],
  ],
  [
    'the description of an error',
    answers({ 404: { description: 'No' } }),
    answers({ 404: { description: 'Gone' } }),
    ["TextChanged: The 'description' of the response '404' was changed."],
  ],
  [
    'the description of what a trigger is sent',
    hook({ description: 'It.' }),
    hook({ description: 'All.' }),
    ["TextChanged: The 'description' of what the trigger is sent was changed."],
  ],
  [
    'the description of the schema of what a trigger is sent',
    hook({ schema: { description: 'It.' } }),
    hook({ schema: { description: 'All.' } }),
    ["TextChanged: The 'description' of what the trigger receives was changed."],
  ],
])('a text that was changed is told with what it belongs to: %s', (_, old, now, told) => {
  expect(said(old, now)).toEqual(told);
});

test.each<Row>([
  ['an optional parameter', a({ parameters: [] }), withParameter({}), ["InputAdded: The optional parameter 'q' is new."]],
  ['an optional input', api({}, {}, {}), api({}, {}, field({})), ["InputAdded: The input 'f' is new."]],
  ['an optional input in an object', api({}, {}, field({})), api({}, {}, field(field({}))), ["InputAdded: The input 'f/f' is new."]],
  [
    'an optional input in the entries of a list',
    api({}, {}, field({ items: {} })),
    api({}, {}, field({ items: field({}) })),
    ["InputAdded: The input 'f/items/f' is new."],
  ],
  ['an output', api({}, {}), api({}, field({})), ["OutputAdded: The output 'f' is new."]],
  [
    'an output in the entries of a list of lists',
    api({}, { items: { items: {} } }),
    api({}, { items: { items: field({}) } }),
    ["OutputAdded: The output 'items/items/f' is new."],
  ],
  [
    'an output in the values of a map',
    api({}, { additionalProperties: {} }),
    api({}, { additionalProperties: field({}) }),
    ["OutputAdded: The output 'additionalProperties/f' is new."],
  ],
  [
    'an output of what is answered by default',
    answers({ default: { schema: {} } }),
    answers({ default: { schema: field({}) } }),
    ["OutputAdded: The output 'f' is new."],
  ],
  [
    'an output of an error',
    answers({ 404: { schema: {} } }),
    answers({ 404: { schema: field({}) } }),
    ["OtherChange: The response '404' has another 'schema'."],
  ],
  ['a response of success', answers({}), answers({ 202: { description: 'Later' } }), ["OutputAdded: The response '202' is described now."]],
  ['a response of an error', answers({}), answers({ 500: { description: 'No' } }), ["OutputAdded: The response '500' is described now."]],
  [
    'what a trigger is sent',
    { paths: { '/h': { post: { operationId: 'H' } } } },
    hook({ schema: {} }),
    ['OutputAdded: What the trigger is sent is described now.'],
  ],
  ['an operation', { paths: {} }, a({}), ["OperationAdded: 'A' is new."]],
  ['an operation with a summary', { paths: {} }, a({ summary: 'Read' }), ["OperationAdded: 'Read' is new."]],
  ['an operation without an id', { paths: {} }, noId({}), ["OperationAdded: 'GET /a' is new."]],
  [
    'an operation of a path that has others without ids',
    { paths: { '/a': { get: {} } } },
    { paths: { '/a': { get: {}, put: {} } } },
    ["OperationAdded: 'PUT /a' is new."],
  ],
])('what is new is told and breaks nothing unless it has to be given: %s', (_, old, now, told) => {
  expect(said(old, now)).toEqual(told);
});

test.each<Row>([
  [
    'an operation that is deprecated',
    a({}),
    a({ deprecated: true }),
    ["OperationDeprecated: 'A' is deprecated: existing flows go on, new ones are not offered it."],
  ],
  [
    'an operation that said it is not, and is',
    a({ deprecated: false }),
    a({ deprecated: true }),
    ["OperationDeprecated: 'A' is deprecated: existing flows go on, new ones are not offered it."],
  ],
  [
    'an operation that is not deprecated any more',
    a({ deprecated: true }),
    a({}),
    ["OtherChange: The operation 'A' has another 'deprecated': none instead of 'true'."],
  ],
  [
    'an operation that says that it is not deprecated',
    a({}),
    a({ deprecated: false }),
    ["OtherChange: The operation 'A' has another 'deprecated': 'false' instead of none."],
  ],
  [
    'an operation that is deprecated by a word instead of true',
    a({}),
    a({ deprecated: 'true' }),
    ["OtherChange: The operation 'A' has another 'deprecated': 'true' instead of none."],
  ],
  [
    'a parameter',
    withParameter({}),
    withParameter({ deprecated: true }),
    ["OtherChange: The parameter 'q' has another 'deprecated': 'true' instead of none."],
  ],
  [
    'an input',
    api({}, {}, field({})),
    api({}, {}, field({ deprecated: true })),
    ["OtherChange: The input 'f' has another 'deprecated': 'true' instead of none."],
  ],
  [
    'an output',
    api({}, field({})),
    api({}, field({ deprecated: true })),
    ["OtherChange: The output 'f' has another 'deprecated': 'true' instead of none."],
  ],
  [
    'a body',
    withParameter({ in: 'body' }),
    withParameter({ in: 'body', deprecated: true }),
    ["OtherChange: The body has another 'deprecated': 'true' instead of none."],
  ],
  [
    'another key of an operation that is true now',
    a({ tags: false }),
    a({ tags: true }),
    ["OtherChange: The operation 'A' has another 'tags': 'true' instead of 'false'."],
  ],
  [
    'a response that is deprecated',
    answers({ 200: {} }),
    answers({ 200: { deprecated: true } }),
    ["OtherChange: The response '200' has another 'deprecated': 'true' instead of none."],
  ],
])('what is deprecated is told: %s', (_, old, now, told) => {
  expect(said(old, now)).toEqual(told);
});

test.each<Row>([
  [
    'the contact of the connector',
    info({ contact: { name: 'A' } }),
    info({ contact: { name: 'B' } }),
    ["OtherChange: The connector has another 'info/contact'."],
  ],
  [
    'the version of the connector',
    info({ version: '1.0' }),
    info({ version: '1.1' }),
    ["OtherChange: The connector has another 'info/version': '1.1' instead of '1.0'."],
  ],
  ['the tags of an operation, which had none', a({}), a({ tags: ['x'] }), ["OtherChange: The operation 'A' has another 'tags'."]],
  [
    'the example of an output, which was null',
    api({}, field({ example: null })),
    api({}, field({ example: 1 })),
    ["OtherChange: The output 'f' has another 'example': '1' instead of 'null'."],
  ],
  [
    'the example of an output, which is null',
    api({}, field({ example: 'x' })),
    api({}, field({ example: null })),
    ["OtherChange: The output 'f' has another 'example': 'null' instead of 'x'."],
  ],
  [
    'the example of an output, from a text to a list',
    api({}, field({ example: 'x' })),
    api({}, field({ example: ['x'] })),
    ["OtherChange: The output 'f' has another 'example'."],
  ],
  [
    'the example of an output, from a list to a text',
    api({}, field({ example: ['x'] })),
    api({}, field({ example: 'x' })),
    ["OtherChange: The output 'f' has another 'example'."],
  ],
  [
    'the example of a result',
    api({}, { example: 1 }),
    api({}, { example: 2 }),
    ["OtherChange: The result has another 'example': '2' instead of '1'."],
  ],
  [
    'the example of a body',
    api({}, {}, { example: 1 }),
    api({}, {}, { example: 2 }),
    ["OtherChange: The body has another 'example': '2' instead of '1'."],
  ],
  [
    'an extension of a parameter',
    withParameter({ 'x-a': 1 }),
    withParameter({ 'x-a': 2 }),
    ["OtherChange: The parameter 'q' has another 'x-a': '2' instead of '1'."],
  ],
  [
    'an extension of a body',
    withParameter({ in: 'body', 'x-a': 1 }),
    withParameter({ in: 'body', 'x-a': 2 }),
    ["OtherChange: The body has another 'x-a': '2' instead of '1'."],
  ],
  [
    'an extension of a response',
    answers({ 200: { 'x-a': 1 } }),
    answers({ 200: { 'x-a': 2 } }),
    ["OtherChange: The response '200' has another 'x-a': '2' instead of '1'."],
  ],
  [
    'the headers of a response',
    answers({ 200: { headers: {} } }),
    answers({ 200: { headers: { a: {} } } }),
    ["OtherChange: The response '200' has another 'headers'."],
  ],
  [
    'an extension of what a trigger is sent',
    hook({ 'x-a': 1 }),
    hook({ 'x-a': 2 }),
    ["OtherChange: What the trigger is sent has another 'x-a': '2' instead of '1'."],
  ],
  [
    'a parameter that is not required any more',
    withParameter({ required: true }),
    withParameter({ required: false }),
    ["OtherChange: The parameter 'q' has another 'required': 'false' instead of 'true'."],
  ],
  [
    'a body that is not required any more',
    withParameter({ in: 'body', required: true }),
    withParameter({ in: 'body' }),
    ["OtherChange: The body has another 'required': 'false' instead of 'true'."],
  ],
  [
    'a parameter that is gone',
    withParameter({}),
    a({ parameters: [] }),
    ["ParameterRemoved: Flows that use 'A' and fill in the parameter 'q' lose that value: it was removed."],
  ],
  [
    'a body that is gone',
    withParameter({ in: 'body' }),
    a({ parameters: [] }),
    ["ParameterRemoved: Flows that use 'A' and fill in the body lose that value: it was removed."],
  ],
  [
    'an input that is gone',
    api({}, {}, field({})),
    api({}, {}, {}),
    ["InputFieldRemoved: Flows that use 'Do X' and fill in the input 'f' lose that value: it was removed."],
  ],
  [
    'an output that is gone',
    api({}, field({})),
    api({}, {}),
    ["OptionalOutputFieldDeleted: Flows that use 'Do X' and read the output 'f' later on can fail: it was removed."],
  ],
  ['a response of an error that is gone', answers({ 404: {} }), answers({}), ["OtherChange: The response '404' was removed."]],
  [
    'a response of success that is gone',
    answers({ 200: {}, 202: {} }),
    answers({ 200: {} }),
    ["SuccessResponseRemoved: Flows that use 'A' may lose their outputs: the response '202' was removed."],
  ],
  [
    'the description of what a trigger is sent, which is gone',
    hook({ schema: {} }),
    { paths: { '/h': { post: { operationId: 'H' } } } },
    ["NotificationContentRemoved: Flows that use 'H' lose the outputs of the trigger: the description of what it is sent was removed."],
  ],
  ['an extension of the document', { 'x-a': 1 }, { 'x-a': 2 }, ["OtherChange: The connector has another 'x-a': '2' instead of '1'."]],
  [
    'the external documentation of the document',
    { externalDocs: { url: 'a' } },
    { externalDocs: { url: 'b' } },
    ["OtherChange: The connector has another 'externalDocs'."],
  ],
  [
    'how to sign in, and another key of the document',
    { host: 'a', securityDefinitions: {}, security: [] },
    { host: 'b', securityDefinitions: { k: {} }, security: [{ k: [] }] },
    [
      "HostChanged: Every flow that uses this connector will talk to another server: the host was changed from 'a' to 'b'.",
      "SecurityChanged: Existing connections may have to be made again: 'securityDefinitions' and 'security' were changed.",
    ],
  ],
  [
    'what has to be signed in for, alone',
    { security: [] },
    { security: [{ k: [] }] },
    ["SecurityChanged: Existing connections may have to be made again: 'security' was changed."],
  ],
])('what no flow notices, or hardly, is told with its values: %s', (_, old, now, told) => {
  expect(said(old, now)).toEqual(told);
});

test.each<Row>([
  ['a key of the document that came', {}, { host: 'b' }, ['HostChanged, head /host, base ']],
  ['a key of the information', info({ title: 'A' }), info({ title: 'B' }), ['TextChanged, both /info/title']],
  ['information that came', {}, info({ title: 'B' }), ['TextChanged, head /info/title, base /info']],
  ['an operation that came', { paths: {} }, a({}), ['OperationAdded operation/A, head /paths/~1a/get']],
  ['an operation that went', a({}), { paths: {} }, ['OperationDeleted operation/A, base /paths/~1a/get']],
  ['an operation without an id that went', noId({}), { paths: {} }, ['OtherChange operation/get /a, base /paths/~1a/get']],
  [
    'the method and path of an operation',
    a({}),
    { paths: { '/b': { put: { operationId: 'A' } } } },
    [
      'OperationPathChanged operation/A, head /paths/~1b, base /paths/~1a',
      'OperationMethodChanged operation/A, head /paths/~1b/put, base /paths/~1a/get',
    ],
  ],
  [
    'what all operations answer with, and one by itself',
    { ...a({}), produces: ['a/a'] },
    a({ produces: ['b/b'] }),
    ['OtherChange operation/A/produces, head /paths/~1a/get/produces, base /produces'],
  ],
  [
    'a parameter that came',
    a({ parameters: [] }),
    withParameter({}),
    ['InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/0'],
  ],
  [
    'a parameter that went',
    withParameter({}),
    a({ parameters: [] }),
    ['ParameterRemoved operation/A/parameter/q, base /paths/~1a/get/parameters/0'],
  ],
  [
    'a parameter of all operations of a path that came',
    a({}),
    { paths: { '/a': { parameters: [{ name: 'q', in: 'query' }], get: { operationId: 'A' } } } },
    ['InputAdded operation/A/parameter/q, head /paths/~1a/parameters/0'],
  ],
  [
    'a shared parameter that is required now',
    shared({ required: false }),
    shared({ required: true }),
    ['ParameterOptionalToRequired operation/A/parameter/q/required, both /parameters/q/required'],
  ],
  [
    'a shared parameter of another type',
    shared(text),
    shared(number),
    ['ParameterTypeChanged operation/A/parameter/q/type, both /parameters/q/type'],
  ],
  [
    'a shared parameter that is written out, and required now',
    shared({}),
    withParameter({ required: true }),
    ['ParameterOptionalToRequired operation/A/parameter/q/required, head /paths/~1a/get/parameters/0/required, base /parameters/q'],
  ],
  [
    'a parameter that is required now',
    withParameter({}),
    withParameter({ required: true }),
    [
      'ParameterOptionalToRequired operation/A/parameter/q/required, head /paths/~1a/get/parameters/0/required, base /paths/~1a/get/parameters/0',
    ],
  ],
  [
    'a parameter of another name, which its path has too',
    { paths: { '/a/{id}': { get: { operationId: 'A', parameters: [{ name: 'id', in: 'path', required: true }] } } } },
    { paths: { '/a/{key}': { get: { operationId: 'A', parameters: [{ name: 'key', in: 'path', required: true }] } } } },
    [
      'OperationPathChanged operation/A, head /paths/~1a~1{key}, base /paths/~1a~1{id}',
      'ParameterRemoved operation/A/parameter/id, base /paths/~1a~1{id}/get/parameters/0',
      'RequiredParameterAdded operation/A/parameter/key, head /paths/~1a~1{key}/get/parameters/0',
    ],
  ],
  [
    'a parameter of another letter case',
    withParameter({ name: 'Q' }),
    withParameter({ name: 'q' }),
    [
      'ParameterRemoved operation/A/parameter/Q, base /paths/~1a/get/parameters/0',
      'InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/0',
    ],
  ],
  [
    'a body that has a schema now',
    withParameter({ in: 'body' }),
    withParameter({ in: 'body', schema: { type: 'object' } }),
    [
      'InputFieldTypeChanged operation/A/parameter/q/schema/type, head /paths/~1a/get/parameters/0/schema/type, base /paths/~1a/get/parameters/0',
    ],
  ],
  [
    'a body that has no schema any more',
    withParameter({ in: 'body', schema: field({}) }),
    withParameter({ in: 'body' }),
    ['InputFieldRemoved operation/A/parameter/q/schema/f, base /paths/~1a/get/parameters/0/schema/properties/f'],
  ],
  ['a response that came', answers({}), answers({ 202: {} }), ['OutputAdded operation/A/responses/202, head /paths/~1a/get/responses/202']],
  [
    'a response that went',
    answers({ 202: {} }),
    answers({}),
    ['SuccessResponseRemoved operation/A/responses/202, base /paths/~1a/get/responses/202'],
  ],
  [
    'a response that has a schema now',
    answers({ 200: {} }),
    answers({ 200: { schema: { type: 'object' } } }),
    [
      'OutputFieldTypeChanged operation/A/responses/200/schema/type, head /paths/~1a/get/responses/200/schema/type, base /paths/~1a/get/responses/200',
    ],
  ],
  [
    'an error of another shape',
    answers({ 404: { schema: field(text) } }),
    answers({ 404: { schema: field(number) } }),
    ['OtherChange operation/A/responses/404/schema, both /paths/~1a/get/responses/404/schema'],
  ],
  [
    'an error of which two things changed',
    answers({ 404: { schema: { properties: { a: {}, b: {} } } } }),
    answers({ 404: { schema: { properties: { c: {}, d: {} } } } }),
    ['OtherChange operation/A/responses/404/schema, both /paths/~1a/get/responses/404/schema'],
  ],
  [
    'an output that came',
    api({}, {}),
    api({}, field({})),
    ['OutputAdded operation/X/responses/200/schema/f, head /paths/~1x/post/responses/200/schema/properties/f'],
  ],
  [
    'an output that went',
    api({}, field({})),
    api({}, {}),
    ['OptionalOutputFieldDeleted operation/X/responses/200/schema/f, base /paths/~1x/post/responses/200/schema/properties/f'],
  ],
  [
    'an input that is required now',
    api({}, {}, field({})),
    api({}, {}, { required: ['f'], ...field({}) }),
    [
      'InputFieldOptionalToRequired operation/X/parameter/body/schema/f/required, head /paths/~1x/post/parameters/0/schema/required, base /paths/~1x/post/parameters/0/schema/properties/f',
    ],
  ],
  [
    'an input that is not required any more',
    api({}, {}, { required: ['f'], ...field({}) }),
    api({}, {}, field({})),
    [
      'OtherChange operation/X/parameter/body/schema/f/required, head /paths/~1x/post/parameters/0/schema/properties/f, base /paths/~1x/post/parameters/0/schema/required',
    ],
  ],
  [
    'an input that came and is required',
    api({}, {}, {}),
    api({}, {}, { required: ['f'], ...field({}) }),
    ['RequiredInputFieldAdded operation/X/parameter/body/schema/f, head /paths/~1x/post/parameters/0/schema/properties/f'],
  ],
  [
    'a keyword that came',
    api({}, field({})),
    api({}, field(text)),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, head /paths/~1x/post/responses/200/schema/properties/f/type, base /paths/~1x/post/responses/200/schema/properties/f',
    ],
  ],
  [
    'a keyword that went',
    api({}, field({ example: 1 })),
    api({}, field({})),
    [
      'OtherChange operation/X/responses/200/schema/f/example, base /paths/~1x/post/responses/200/schema/properties/f/example, head /paths/~1x/post/responses/200/schema/properties/f',
    ],
  ],
  [
    'the entries of a list that came',
    api({}, { type: 'array' }),
    api({}, { type: 'array', items: {} }),
    [
      'OtherChange operation/X/responses/200/schema/items, head /paths/~1x/post/responses/200/schema/items, base /paths/~1x/post/responses/200/schema',
    ],
  ],
  [
    'the entries of a list that went',
    api({}, { type: 'array', items: {} }),
    api({}, { type: 'array' }),
    [
      'OtherChange operation/X/responses/200/schema/items, base /paths/~1x/post/responses/200/schema/items, head /paths/~1x/post/responses/200/schema',
    ],
  ],
  [
    'the entries of a list that are a list themselves',
    api({}, { items: {} }),
    api({}, { items: [{}] }),
    ['OtherChange operation/X/responses/200/schema/items, both /paths/~1x/post/responses/200/schema/items'],
  ],
  [
    'the entries of a list that were no object',
    api({}, { items: null }),
    api({}, { items: {} }),
    ['OtherChange operation/X/responses/200/schema/items, both /paths/~1x/post/responses/200/schema/items'],
  ],
  [
    'the type of the entries of entries',
    api({}, { items: { items: text } }),
    api({}, { items: { items: number } }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/items/items/type, both /paths/~1x/post/responses/200/schema/items/items/type',
    ],
  ],
  [
    'the type of the values of a map',
    api({}, { additionalProperties: text }),
    api({}, { additionalProperties: number }),
    [
      'MapEntryChanged operation/X/responses/200/schema/additionalProperties/type, both /paths/~1x/post/responses/200/schema/additionalProperties/type',
    ],
  ],
  [
    'a map that takes nothing more',
    api({}, { additionalProperties: true }),
    api({}, { additionalProperties: false }),
    ['OtherChange operation/X/responses/200/schema/additionalProperties, both /paths/~1x/post/responses/200/schema/additionalProperties'],
  ],
  [
    'a map that came',
    api({}, {}, {}),
    api({}, {}, { additionalProperties: {} }),
    [
      'OtherChange operation/X/parameter/body/schema/additionalProperties, head /paths/~1x/post/parameters/0/schema/additionalProperties, base /paths/~1x/post/parameters/0/schema',
    ],
  ],
  [
    'a map that went',
    api({}, {}, { additionalProperties: {} }),
    api({}, {}, {}),
    [
      'OtherChange operation/X/parameter/body/schema/additionalProperties, base /paths/~1x/post/parameters/0/schema/additionalProperties, head /paths/~1x/post/parameters/0/schema',
    ],
  ],
  [
    'what all operations send, for one without a body',
    { ...a({}), consumes: ['a/a'] },
    { ...a({}), consumes: ['b/b'] },
    ['OtherChange operation/A/consumes, both /consumes'],
  ],
  [
    'what all operations send, for one with a body',
    { ...withParameter({ in: 'body' }), consumes: ['a/a'] },
    { ...withParameter({ in: 'body' }), consumes: ['b/b'] },
    ['RequestMediaTypeRemoved operation/A/consumes, both /consumes'],
  ],
  [
    'the type of the entries of a parameter',
    withParameter({ type: 'array', items: text }),
    withParameter({ type: 'array', items: number }),
    ['ParameterTypeChanged operation/A/parameter/q/items/type, both /paths/~1a/get/parameters/0/items/type'],
  ],
  [
    'a list of values of entries of entries of an input',
    api({}, {}, field({ items: { items: { enum: ['a', 'b'] } } })),
    api({}, {}, field({ items: { items: { enum: ['a'] } } })),
    [
      'InputEnumValueRemoved operation/X/parameter/body/schema/f/items/items/enum, both /paths/~1x/post/parameters/0/schema/properties/f/items/items/enum',
    ],
  ],
  [
    'a shared response of another description',
    sharedResponse({ description: 'OK' }),
    sharedResponse({ description: 'Fine' }),
    ['TextChanged operation/A/responses/200/description, both /responses/ok/description'],
  ],
  [
    'a shared response of another type',
    sharedResponse({ schema: text }),
    sharedResponse({ schema: number }),
    ['OutputFieldTypeChanged operation/A/responses/200/schema/type, both /responses/ok/schema/type'],
  ],
  [
    'a shared response that is written out with another type',
    sharedResponse({ schema: text }),
    answers({ 200: { schema: number } }),
    [
      'OutputFieldTypeChanged operation/A/responses/200/schema/type, head /paths/~1a/get/responses/200/schema/type, base /responses/ok/schema/type',
    ],
  ],
  [
    'a shared response that went',
    sharedResponse({ schema: text }),
    answers({}),
    ['SuccessResponseRemoved operation/A/responses/200, base /paths/~1a/get/responses/200'],
  ],
  [
    'a shared parameter that came',
    a({ parameters: [] }),
    shared({}),
    ['InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/0'],
  ],
  [
    'a shared parameter that went',
    shared({}),
    a({ parameters: [] }),
    ['ParameterRemoved operation/A/parameter/q, base /paths/~1a/get/parameters/0'],
  ],
  [
    'a shared parameter that leads nowhere any more',
    shared({}),
    a({ parameters: [{ $ref: '#/parameters/q' }] }),
    ['ParameterRemoved operation/A/parameter/q, base /paths/~1a/get/parameters/0'],
  ],
  [
    'a shared response that leads nowhere any more',
    sharedResponse({ schema: text }),
    answers({ 200: { $ref: '#/responses/ok' } }),
    ['SuccessResponseRemoved operation/A/responses/200, base /paths/~1a/get/responses/200'],
  ],
  ['a shared parameter that nothing uses', { ...a({}), parameters: { q: { name: 'q', in: 'query' } } }, a({}), []],
  ['a definition that nothing uses', api({ T: text }, {}), api({ T: number }, {}), []],
  ['parameters that are no objects', a({ parameters: [null, 'q', 1] }), a({ parameters: null }), []],
])('a change is told at its place in both files: %s', (_, old, now, told) => {
  expect(placed(old, now)).toEqual(told);
});

test.each<Row>([
  [
    'a definition that is used by two fields',
    api({ T: text }, { properties: { a: ref('T'), b: ref('T') } }),
    api({ T: number }, { properties: { a: ref('T'), b: ref('T') } }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/a/type, both /definitions/T/type',
      'OutputFieldTypeChanged operation/X/responses/200/schema/b/type, both /definitions/T/type',
    ],
  ],
  [
    'a definition of which one field goes to another one',
    api({ T: text, U: number }, { properties: { a: ref('T'), b: ref('T') } }),
    api({ T: text, U: number }, { properties: { a: ref('T'), b: ref('U') } }),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/b/type, head /definitions/U/type, base /definitions/T/type'],
  ],
  [
    'a reference that is written out with another type',
    api({ T: text }, field(ref('T'))),
    api({}, field(number)),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, head /paths/~1x/post/responses/200/schema/properties/f/type, base /definitions/T/type',
    ],
  ],
  [
    'a schema that becomes a reference to another type',
    api({}, field(number)),
    api({ T: text }, field(ref('T'))),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, head /definitions/T/type, base /paths/~1x/post/responses/200/schema/properties/f/type',
    ],
  ],
  [
    'a definition that leads to another one',
    api({ T: ref('U'), U: text }, field(ref('T'))),
    api({ T: ref('U'), U: number }, field(ref('T'))),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /definitions/U/type'],
  ],
  [
    'a definition whose name has a slash and a tilde',
    api({ 'a/b~c': text }, ref('a~1b~0c')),
    api({ 'a/b~c': number }, ref('a~1b~0c')),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/type, both /definitions/a~1b~0c/type'],
  ],
  ['a reference that leads nowhere and goes on to do so', api({}, field(ref('No'))), api({}, field(ref('No'))), []],
  [
    'a reference that leads to another nowhere',
    api({}, field(ref('No'))),
    api({}, field(ref('Nor'))),
    ['OtherChange operation/X/responses/200/schema/f/$ref, both /paths/~1x/post/responses/200/schema/properties/f/$ref'],
  ],
  [
    'a reference that leads nowhere any more',
    api({ T: text }, field(ref('T'))),
    api({}, field(ref('T'))),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, base /definitions/T/type, head /paths/~1x/post/responses/200/schema/properties/f',
      'OtherChange operation/X/responses/200/schema/f/$ref, head /paths/~1x/post/responses/200/schema/properties/f/$ref, base /definitions/T',
    ],
  ],
  ['a definition that leads to itself', api({ T: ref('T') }, field(ref('T'))), api({ T: ref('T') }, field(ref('T'))), []],
  [
    'a part that leads nowhere',
    api({}, { allOf: [ref('No')], ...field({}) }),
    api({}, { allOf: [ref('No')], ...field(text) }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, head /paths/~1x/post/responses/200/schema/properties/f/type, base /paths/~1x/post/responses/200/schema/properties/f',
    ],
  ],
  ['parts that are no objects, and are gone', api({}, { allOf: [null, 'x', 1], ...field(text) }), api({}, { ...field(text) }), []],
  [
    'the schema itself says more than its parts',
    api({}, { type: 'string', allOf: [number] }),
    api({}, { type: 'string', allOf: [{ type: 'integer' }] }),
    [],
  ],
  ['a first part says more than a second one', api({}, { allOf: [text, number] }), api({}, { allOf: [text, { type: 'integer' }] }), []],
  [
    'parts in another order that say different things',
    api({}, { allOf: [text, number] }),
    api({}, { allOf: [number, text] }),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/type, both /paths/~1x/post/responses/200/schema/allOf/0/type'],
  ],
  [
    'a part of a part',
    api({}, { allOf: [{ allOf: [field(text)] }] }),
    api({}, { allOf: [{ allOf: [field(number)] }] }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /paths/~1x/post/responses/200/schema/allOf/0/allOf/0/properties/f/type',
    ],
  ],
  [
    'a part that says more than the part of a part before it',
    api({}, { allOf: [{ allOf: [text] }, number] }),
    api({}, { allOf: [{ allOf: [number] }, number] }),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/type, both /paths/~1x/post/responses/200/schema/allOf/0/allOf/0/type'],
  ],
  [
    'a field that both the schema and its part describe',
    api({}, { ...field(text), allOf: [field(number)] }),
    api({}, { ...field(text), allOf: [field({ type: 'integer' })] }),
    [],
  ],
  [
    'a field that is required by the part that describes it',
    api({}, {}, { allOf: [field({})] }),
    api({}, {}, { allOf: [{ required: ['f'], ...field({}) }] }),
    [
      'InputFieldOptionalToRequired operation/X/parameter/body/schema/f/required, head /paths/~1x/post/parameters/0/schema/allOf/0/required, base /paths/~1x/post/parameters/0/schema/allOf/0/properties/f',
    ],
  ],
  [
    'a field that is required twice and then once',
    api({}, {}, { required: ['f'], ...field({}), allOf: [{ required: ['f'] }] }),
    api({}, {}, { ...field({}), allOf: [{ required: ['f'] }] }),
    [],
  ],
  [
    'a field that was required twice',
    api({}, {}, { required: ['f'], ...field({}), allOf: [{ required: ['f'] }] }),
    api({}, {}, field({})),
    [
      'OtherChange operation/X/parameter/body/schema/f/required, head /paths/~1x/post/parameters/0/schema/properties/f, base /paths/~1x/post/parameters/0/schema/required',
    ],
  ],
  [
    'entries that a part describes',
    api({}, { allOf: [{ items: text }] }),
    api({}, { allOf: [{ items: number }] }),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/items/type, both /paths/~1x/post/responses/200/schema/allOf/0/items/type'],
  ],
  [
    'entries that both the schema and its part describe',
    api({}, { items: {}, allOf: [{ items: text }] }),
    api({}, { items: {}, allOf: [{ items: number }] }),
    [],
  ],
  [
    'values that a part describes',
    api({}, { allOf: [{ additionalProperties: false }] }),
    api({}, { allOf: [{ additionalProperties: true }] }),
    [
      'OtherChange operation/X/responses/200/schema/additionalProperties, both /paths/~1x/post/responses/200/schema/allOf/0/additionalProperties',
    ],
  ],
  [
    'values that both the schema and its part describe',
    api({}, { additionalProperties: true, allOf: [{ additionalProperties: false }] }),
    api({}, { additionalProperties: true }),
    [],
  ],
  [
    'a schema that is a part of itself',
    api({ T: { allOf: [ref('T')], ...field(text) } }, ref('T')),
    api({ T: { allOf: [ref('T')], ...field(number) } }, ref('T')),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /definitions/T/properties/f/type'],
  ],
  [
    'two definitions that are parts of each other',
    api({ T: { allOf: [ref('U')] }, U: { allOf: [ref('T')], ...field(text) } }, ref('T')),
    api({ T: { allOf: [ref('U')] }, U: { allOf: [ref('T')], ...field(number) } }, ref('T')),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /definitions/U/properties/f/type'],
  ],
  [
    'a recursive definition that is unfolded by one level',
    api({ N: { properties: { v: {}, next: ref('N') } } }, ref('N')),
    api({ N: { properties: { v: {}, next: { properties: { v: {}, next: ref('N') } } } } }, ref('N')),
    [],
  ],
  [
    'definitions that lead to each other, of which one changed',
    api({ T: { properties: { u: ref('U') } }, U: { properties: { t: ref('T'), v: text } } }, ref('T')),
    api({ T: { properties: { u: ref('U') } }, U: { properties: { t: ref('T'), v: number } } }, ref('T')),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/u/v/type, both /definitions/U/properties/v/type'],
  ],
  [
    'definitions that lead to each other, with fields beside',
    api(
      { T: { properties: { a: text, u: ref('U') } }, U: { properties: { t: ref('T') } } },
      { properties: { one: ref('U'), two: ref('T') } },
    ),
    api(
      { T: { properties: { a: number, u: ref('U') } }, U: { properties: { t: ref('T') } } },
      { properties: { one: ref('U'), two: ref('T') } },
    ),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/one/t/a/type, both /definitions/T/properties/a/type',
      'OutputFieldTypeChanged operation/X/responses/200/schema/two/a/type, both /definitions/T/properties/a/type',
    ],
  ],
  [
    'a list of trees',
    api({ T: { properties: { kids: { items: ref('T') } } } }, { items: ref('T') }),
    api({ T: { properties: { kids: { items: ref('T') }, name: {} } } }, { items: ref('T') }),
    ['OutputAdded operation/X/responses/200/schema/items/name, head /definitions/T/properties/name'],
  ],
  [
    'a field that was null',
    api({}, { properties: { f: null } }),
    api({}, { properties: { f: text } }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, head /paths/~1x/post/responses/200/schema/properties/f/type, base /paths/~1x/post/responses/200/schema/properties/f',
    ],
  ],
  [
    'a field that is null now',
    api({}, { properties: { f: text } }),
    api({}, { properties: { f: null } }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, base /paths/~1x/post/responses/200/schema/properties/f/type, head /paths/~1x/post/responses/200/schema/properties/f',
    ],
  ],
  [
    'a map of maps of lists',
    api({}, { additionalProperties: { additionalProperties: { items: text } } }),
    api({}, { additionalProperties: { additionalProperties: { items: number } } }),
    [
      'MapEntryChanged operation/X/responses/200/schema/additionalProperties/additionalProperties/items/type, both /paths/~1x/post/responses/200/schema/additionalProperties/additionalProperties/items/type',
    ],
  ],
  [
    'a tree in the values of a map',
    api({ T: { properties: { v: text }, additionalProperties: ref('T') } }, ref('T')),
    api({ T: { properties: { v: number }, additionalProperties: ref('T') } }, ref('T')),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/v/type, both /definitions/T/properties/v/type'],
  ],
  [
    'a definition that is used as a field and as a part',
    api({ T: field(text) }, { allOf: [ref('T')], properties: { t: ref('T') } }),
    api({ T: field(number) }, { allOf: [ref('T')], properties: { t: ref('T') } }),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/t/f/type, both /definitions/T/properties/f/type',
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /definitions/T/properties/f/type',
    ],
  ],
  [
    'a field of an input and of an output',
    api({ T: field(text) }, ref('T'), ref('T')),
    api({ T: field(number) }, ref('T'), ref('T')),
    [
      'InputFieldTypeChanged operation/X/parameter/body/schema/f/type, both /definitions/T/properties/f/type',
      'OutputFieldTypeChanged operation/X/responses/200/schema/f/type, both /definitions/T/properties/f/type',
    ],
  ],
  ['fields that are a list', api({}, { properties: [] }), api({}, { properties: {} }), []],
  [
    'names of required fields that are no names',
    api({}, {}, { required: [1, null], properties: { 1: {}, null: {} } }),
    api({}, {}, { properties: { 1: {}, null: {} } }),
    [],
  ],
  [
    'a schema that is null',
    api({}, null),
    api({}, text),
    [
      'OutputFieldTypeChanged operation/X/responses/200/schema/type, head /paths/~1x/post/responses/200/schema/type, base /paths/~1x/post/responses/200/schema',
    ],
  ],
  [
    'fields whose names are those of keywords',
    api({}, { properties: { items: text, required: {} }, items: text }),
    api({}, { properties: { items: number, required: {} }, items: text }),
    ['OutputFieldTypeChanged operation/X/responses/200/schema/items/type, both /paths/~1x/post/responses/200/schema/properties/items/type'],
  ],
  [
    'fields with the names that objects have from birth',
    api({}, { properties: { constructor: text } }),
    api({}, { properties: { constructor: text, toString: {} } }),
    ['OutputAdded operation/X/responses/200/schema/toString, head /paths/~1x/post/responses/200/schema/properties/toString'],
  ],
])('references are followed and parts are merged: %s', (_, old, now, told) => {
  expect(placed(old, now)).toEqual(told);
});

test.each<Row>([
  [
    'operations without ids, known by method and path',
    { paths: { '/a': { get: { summary: 'A' }, put: { summary: 'B' } } } },
    { paths: { '/a': { put: { summary: 'B' }, get: { summary: 'C' } } } },
    ['TextChanged operation/get /a/summary, both /paths/~1a/get/summary'],
  ],
  [
    'an operation without an id that goes to another path',
    noId({}),
    { paths: { '/b': { get: {} } } },
    ['OtherChange operation/get /a, base /paths/~1a/get', 'OperationAdded operation/get /b, head /paths/~1b/get'],
  ],
  [
    'an operation that has lost its id',
    a({}),
    noId({}),
    ['OperationDeleted operation/A, base /paths/~1a/get', 'OperationAdded operation/get /a, head /paths/~1a/get'],
  ],
  [
    'an operation that has an id now',
    noId({}),
    a({}),
    ['OtherChange operation/get /a, base /paths/~1a/get', 'OperationAdded operation/A, head /paths/~1a/get'],
  ],
  [
    'two operations with one id, of which the second changed',
    { paths: { '/a': { get: { operationId: 'A' } }, '/b': { get: { operationId: 'A' } } } },
    { paths: { '/a': { get: { operationId: 'A' } }, '/b': { get: { operationId: 'A', deprecated: true } } } },
    ['OperationDeprecated operation/A/deprecated, head /paths/~1b/get/deprecated, base /paths/~1b/get'],
  ],
  [
    'a body that becomes a parameter of its name',
    withParameter({ in: 'body' }),
    withParameter({}),
    [
      'ParameterRemoved operation/A/parameter/q, base /paths/~1a/get/parameters/0',
      'InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/0',
    ],
  ],
  [
    'a parameter that becomes a body of its name',
    withParameter({}),
    withParameter({ in: 'body' }),
    [
      'ParameterRemoved operation/A/parameter/q, base /paths/~1a/get/parameters/0',
      'InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/0',
    ],
  ],
  [
    'a body and a parameter of its name, of which the parameter moves',
    a({
      parameters: [
        { name: 'q', in: 'body' },
        { name: 'q', in: 'query' },
      ],
    }),
    a({
      parameters: [
        { name: 'q', in: 'header' },
        { name: 'q', in: 'body' },
      ],
    }),
    ['ParameterLocationChanged operation/A/parameter/q/in, head /paths/~1a/get/parameters/0/in, base /paths/~1a/get/parameters/1/in'],
  ],
  [
    'a parameter of the path that the operation has too',
    {
      paths: {
        '/a': {
          parameters: [{ name: 'q', in: 'query', type: 'string' }],
          get: { operationId: 'A', parameters: [{ name: 'q', in: 'query', type: 'string' }] },
        },
      },
    },
    {
      paths: {
        '/a': {
          parameters: [{ name: 'q', in: 'query', type: 'number' }],
          get: { operationId: 'A', parameters: [{ name: 'q', in: 'query', type: 'string' }] },
        },
      },
    },
    [],
  ],
  [
    'what is sent, where a trigger stands beside a post',
    hooks({ get: { operationId: 'G', 'x-ms-trigger': 'single' }, post: { operationId: 'P' } }, 'string'),
    hooks({ get: { operationId: 'G', 'x-ms-trigger': 'single' }, post: { operationId: 'P' } }, 'number'),
    [
      'OutputFieldTypeChanged operation/G/responses/x-ms-notification-content/schema/type, both /paths/~1h/x-ms-notification-content/schema/type',
    ],
  ],
  [
    'what is sent, where a post stands beside others',
    hooks({ get: { operationId: 'G' }, post: { operationId: 'P' } }, 'string'),
    hooks({ get: { operationId: 'G' }, post: { operationId: 'P' } }, 'number'),
    [
      'OutputFieldTypeChanged operation/P/responses/x-ms-notification-content/schema/type, both /paths/~1h/x-ms-notification-content/schema/type',
    ],
  ],
  [
    'what is sent, where there is no post',
    hooks({ get: { operationId: 'G' }, put: { operationId: 'P' } }, 'string'),
    hooks({ get: { operationId: 'G' }, put: { operationId: 'P' } }, 'number'),
    [
      'OutputFieldTypeChanged operation/G/responses/x-ms-notification-content/schema/type, both /paths/~1h/x-ms-notification-content/schema/type',
    ],
  ],
  [
    'media types in another order',
    a({ consumes: ['a/a', 'b/b'], produces: ['c/c', 'd/d'] }),
    a({ consumes: ['b/b', 'a/a'], produces: ['d/d', 'c/c'] }),
    [],
  ],
  [
    'media types of all operations that one operation says itself',
    { ...a({}), consumes: ['a/a'], produces: ['b/b'] },
    a({ consumes: ['a/a'], produces: ['b/b'] }),
    [],
  ],
  [
    'a name of a body in another place, beside its schema',
    withParameter({ in: 'body', name: 'q', schema: text, required: true }),
    withParameter({ in: 'body', name: 'p', schema: number, required: false }),
    [
      'BodyParameterRenamed operation/A/parameter/p/name, both /paths/~1a/get/parameters/0/name',
      'OtherChange operation/A/parameter/p/required, both /paths/~1a/get/parameters/0/required',
      'InputFieldTypeChanged operation/A/parameter/p/schema/type, both /paths/~1a/get/parameters/0/schema/type',
    ],
  ],
  [
    'a parameter that came with the name of one at another place',
    withParameter({}),
    a({
      parameters: [
        { name: 'q', in: 'query' },
        { name: 'q', in: 'header' },
      ],
    }),
    ['InputAdded operation/A/parameter/q, head /paths/~1a/get/parameters/1'],
  ],
  [
    'a parameter that moves, beside one of another name at its new place',
    a({
      parameters: [
        { name: 'q', in: 'query' },
        { name: 'p', in: 'header' },
      ],
    }),
    a({
      parameters: [
        { name: 'p', in: 'header' },
        { name: 'q', in: 'header' },
      ],
    }),
    ['ParameterLocationChanged operation/A/parameter/q/in, head /paths/~1a/get/parameters/1/in, base /paths/~1a/get/parameters/0/in'],
  ],
  [
    'where a value comes from, which is gone',
    takesFrom({ operationId: 'L' }, true),
    takesFrom({ operationId: 'L' }, false),
    [
      'DynamicSourceRemoved operation/A/parameter/q/x-ms-dynamic-values/operationId, base /paths/~1a/get/parameters/0/x-ms-dynamic-values, head /paths/~1a/get/parameters/0/x-ms-dynamic-values/operationId',
      'OperationDeleted operation/L, base /paths/~1l/get',
    ],
  ],
  [
    'where a value comes from, which is gone and was named only now',
    takesFrom(undefined, true),
    takesFrom({ operationId: 'L' }, false),
    [
      'OtherChange operation/A/parameter/q/x-ms-dynamic-values, head /paths/~1a/get/parameters/0/x-ms-dynamic-values, base /paths/~1a/get/parameters/0',
      'DynamicSourceRemoved operation/A/parameter/q/x-ms-dynamic-values/operationId, base /paths/~1a/get/parameters/0, head /paths/~1a/get/parameters/0/x-ms-dynamic-values/operationId',
      'OperationDeleted operation/L, base /paths/~1l/get',
    ],
  ],
  [
    'where a value comes from, which never was',
    takesFrom({ operationId: 'No' }, true),
    takesFrom({ operationId: 'No' }, false),
    ['OperationDeleted operation/L, base /paths/~1l/get'],
  ],
  [
    'where a value comes from, without an id',
    takesFrom({}, true),
    takesFrom({}, false),
    ['OperationDeleted operation/L, base /paths/~1l/get'],
  ],
  [
    'where a value comes from, which is kept while another operation goes',
    takesFrom({ operationId: 'A' }, true),
    takesFrom({ operationId: 'A' }, false),
    ['OperationDeleted operation/L, base /paths/~1l/get'],
  ],
  [
    'a response of another code',
    answers({ 200: { schema: text } }),
    answers({ 201: { schema: text } }),
    [
      'SuccessResponseRemoved operation/A/responses/200, base /paths/~1a/get/responses/200',
      'OutputAdded operation/A/responses/201, head /paths/~1a/get/responses/201',
    ],
  ],
  [
    'a response for a range of codes',
    answers({ '2XX': { schema: text } }),
    answers({ '2XX': { schema: number } }),
    ['OutputFieldTypeChanged operation/A/responses/2XX/schema/type, both /paths/~1a/get/responses/2XX/schema/type'],
  ],
  [
    'what is answered by default',
    answers({ default: { schema: text } }),
    answers({ default: { schema: number } }),
    ['OutputFieldTypeChanged operation/A/responses/default/schema/type, both /paths/~1a/get/responses/default/schema/type'],
  ],
  [
    'a field of a form that is in the query now',
    withParameter({ in: 'formData', type: 'string' }),
    withParameter(text),
    ['ParameterLocationChanged operation/A/parameter/q/in, both /paths/~1a/get/parameters/0/in'],
  ],
  [
    'a parameter of the operation that its path describes now',
    withParameter(text),
    { paths: { '/a': { parameters: [{ name: 'q', in: 'query', ...number }], get: { operationId: 'A' } } } },
    ['ParameterTypeChanged operation/A/parameter/q/type, head /paths/~1a/parameters/0/type, base /paths/~1a/get/parameters/0/type'],
  ],
  [
    'a parameter that only one of two operations of a path overrides',
    twoOf([{ name: 'q', in: 'query', ...text }]),
    twoOf([{ name: 'q', in: 'query', ...number }]),
    ['ParameterTypeChanged operation/G/parameter/q/type, both /paths/~1a/parameters/0/type'],
  ],
  [
    'path variables of which one is renamed',
    { paths: { '/a/{x}/{y}': { get: { operationId: 'A' } } } },
    { paths: { '/a/{x}/{z}': { get: { operationId: 'A' } } } },
    ['OperationPathChanged operation/A, head /paths/~1a~1{x}~1{z}, base /paths/~1a~1{x}~1{y}'],
  ],
])('old things find their new selves: %s', (_, old, now, told) => {
  expect(placed(old, now)).toEqual(told);
});

describe('a comparison tells everything up to its limits, and says so beyond them', () => {
  const fields = (count: number, schema: JsonObject): JsonObject => ({
    properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`f${index}`, { ...schema }])),
  });
  const nested = (levels: number, schema: JsonObject): JsonObject => (levels === 0 ? schema : field(nested(levels - 1, schema)));
  const parts = (count: number, part: JsonObject): JsonObject => ({ allOf: Array.from({ length: count }, () => part) });
  /** 2^11 ways to a chain of so many fields, with a leaf at its end. */
  const branching = (chain: number, leaf: JsonObject): JsonObject => {
    const branches = Array.from({ length: 11 }, (_, level) => [
      `B${level}`,
      { properties: { a: ref(`B${level + 1}`), b: ref(`B${level + 1}`) } },
    ]);
    return api({ ...Object.fromEntries(branches), B11: nested(chain, leaf) }, ref('B0'));
  };
  /** So many operations that answer with the same. */
  const many = (count: number, result: JsonObject): JsonObject => ({
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/${index}`,
        { get: { operationId: `O${index}`, responses: { 200: { schema: ref('R') } } } },
      ]),
    ),
    definitions: { R: result },
  });

  test.each<readonly [string, JsonValue, JsonValue, number, boolean]>([
    ['a field 63 levels deep', api({}, nested(63, text)), api({}, nested(63, number)), 1, false],
    ['a field 64 levels deep', api({}, nested(64, text)), api({}, nested(64, number)), 0, true],
    ['5,000 changed fields of one result', api({}, fields(5_000, text)), api({}, fields(5_000, number)), 5_000, false],
    ['5,001 changed fields of one result', api({}, fields(5_001, text)), api({}, fields(5_001, number)), 5_000, true],
    ['5,000 new fields of one result', api({}, {}), api({}, fields(5_000, text)), 5_000, false],
    ['5,001 new fields of one result', api({}, {}), api({}, fields(5_001, text)), 5_000, true],
    ['20,000 changes', many(4, {}), many(4, fields(5_000, text)), 20_000, false],
    ['more changes than 20,000', many(5, {}), many(5, fields(5_000, text)), 20_000, true],
    ['200,000 parts', api({}, parts(200_000, {})), api({}, text), 1, false],
    ['200,001 parts before', api({}, parts(200_001, {})), api({}, text), 1, true],
    ['200,001 parts now', api({}, text), api({}, parts(200_001, {})), 1, true],
    ['100,000 parts with a field each', api({}, parts(100_000, field(text))), api({}, field(number)), 1, false],
    ['100,001 parts with a field each', api({}, parts(100_001, field(text))), api({}, field(number)), 1, true],
    ['2,048 ways of a few steps to one field', branching(1, text), branching(1, number), 2_048, false],
    ['2,048 ways of many steps to one field, which is told once', branching(40, text), branching(40, number), 1, true],
    [
      'a definition that is a part of itself',
      api({ T: { ...text, allOf: [ref('T')] } }, ref('T')),
      api({ T: { ...number, allOf: [ref('T')] } }, ref('T')),
      1,
      false,
    ],
    [
      'a tree',
      api({ T: { properties: { a: ref('T'), v: text } } }, ref('T')),
      api({ T: { properties: { a: ref('T'), v: number } } }, ref('T')),
      1,
      false,
    ],
  ])('%s', (_, old, now, count, beyond) => {
    const { changes, incomplete } = compare(old, now);
    expect({ told: changes.length, incomplete }).toEqual({ told: count, incomplete: beyond });
  });
});
