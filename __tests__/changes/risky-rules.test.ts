/** What a publisher is told about each kind of change, and where nothing is said that could worry them. */
import { describe, expect, test } from '@jest/globals';
import { getTicket, queueField, statusParameter, ticketBody, ticketField, ticketResult } from '../../src/changes/rules/examples.ts';
import { changeRuleById, changeRules } from '../../src/changes/rules/index.ts';
import type { JsonObject, JsonValue } from '../../src/connector/json-value.ts';
import { plainText } from '../../src/text/render.ts';
import { changesBetween, sampleWith } from './swaggers.ts';

/** Rule and whole message of every change that is not safe. */
function worries(old: JsonValue, now: JsonValue): string[] {
  return changesBetween(sampleWith(old), sampleWith(now))
    .filter(({ impact }) => impact !== 'safe')
    .map(({ rule, message }) => `${rule}: ${plainText(message)}`);
}

function rulesOf(old: JsonValue, now: JsonValue): string[] {
  return changesBetween(sampleWith(old), sampleWith(now)).map(({ rule }) => rule);
}

type Row = readonly [what: string, old: JsonObject, now: JsonObject];

describe('limits', () => {
  const text = { type: 'object', additionalProperties: { type: 'string' } };
  const tighter: readonly (readonly [...Row, said: string])[] = [
    ['a maximum goes down', { maximum: 10 }, { maximum: 9 }, "'maximum' was changed from '10' to '9'"],
    ['a maximum is new', {}, { maximum: 0 }, "'maximum' was changed from none to '0'"],
    ['a longest length goes down', { maxLength: 10 }, { maxLength: 9 }, "'maxLength' was changed from '10' to '9'"],
    ['a longest length is new', {}, { maxLength: 100 }, "'maxLength' was changed from none to '100'"],
    ['a largest number of entries goes down', { maxItems: 3 }, { maxItems: 2 }, "'maxItems' was changed from '3' to '2'"],
    ['a largest number of entries is new', {}, { maxItems: 3 }, "'maxItems' was changed from none to '3'"],
    ['a largest number of fields goes down', { maxProperties: 3 }, { maxProperties: 2 }, "'maxProperties' was changed from '3' to '2'"],
    ['a minimum goes up', { minimum: 1 }, { minimum: 2 }, "'minimum' was changed from '1' to '2'"],
    ['a minimum of zero is new', {}, { minimum: 0 }, "'minimum' was changed from none to '0'"],
    ['a minimum below zero is new', {}, { minimum: -5 }, "'minimum' was changed from none to '-5'"],
    ['a shortest length goes up', { minLength: 1 }, { minLength: 2 }, "'minLength' was changed from '1' to '2'"],
    ['a shortest length goes up from zero', { minLength: 0 }, { minLength: 1 }, "'minLength' was changed from '0' to '1'"],
    ['a shortest length of one is new', {}, { minLength: 1 }, "'minLength' was changed from none to '1'"],
    ['a smallest number of entries goes up', { minItems: 1 }, { minItems: 2 }, "'minItems' was changed from '1' to '2'"],
    ['a smallest number of entries is new', {}, { minItems: 1 }, "'minItems' was changed from none to '1'"],
    ['a smallest number of fields is new', {}, { minProperties: 1 }, "'minProperties' was changed from none to '1'"],
    ['entries must differ', {}, { uniqueItems: true }, "'uniqueItems' was changed from none to 'true'"],
    [
      'entries must differ, which was denied',
      { uniqueItems: false },
      { uniqueItems: true },
      "'uniqueItems' was changed from 'false' to 'true'",
    ],
    [
      'the maximum itself is out',
      { maximum: 5 },
      { maximum: 5, exclusiveMaximum: true },
      "'exclusiveMaximum' was changed from none to 'true'",
    ],
    [
      'the minimum itself is out',
      { minimum: 5 },
      { minimum: 5, exclusiveMinimum: true },
      "'exclusiveMinimum' was changed from none to 'true'",
    ],
    ['the value can only be read', {}, { readOnly: true }, "'readOnly' was changed from none to 'true'"],
    ['a pattern is new', {}, { pattern: '^a$' }, "'pattern' was changed from none to '^a$'"],
    ['a pattern is another one', { pattern: '^a$' }, { pattern: '^b$' }, "'pattern' was changed from '^a$' to '^b$'"],
    ['a step is new', {}, { multipleOf: 2 }, "'multipleOf' was changed from none to '2'"],
    ['a step is another one', { multipleOf: 2 }, { multipleOf: 3 }, "'multipleOf' was changed from '2' to '3'"],
    ['further fields are out', {}, { additionalProperties: false }, "'additionalProperties' was changed from none to 'false'"],
    [
      'further fields are out that were welcome',
      { additionalProperties: true },
      { additionalProperties: false },
      "'additionalProperties' was changed from 'true' to 'false'",
    ],
  ];

  const looser: readonly Row[] = [
    ['a maximum goes up', { maximum: 9 }, { maximum: 10 }],
    ['a maximum is gone', { maximum: 9 }, {}],
    ['a longest length goes up', { maxLength: 9 }, { maxLength: 10 }],
    ['a longest length is gone', { maxLength: 9 }, {}],
    ['a longest length is no number any more', { maxLength: 9 }, { maxLength: 'nine' }],
    ['a largest number of entries is gone', { maxItems: 9 }, {}],
    ['a largest number of fields goes up', { maxProperties: 9 }, { maxProperties: 10 }],
    ['a minimum goes down', { minimum: 2 }, { minimum: 1 }],
    ['a minimum is gone', { minimum: 2 }, {}],
    ['a minimum is no number any more', { minimum: 2 }, { minimum: 'three' }],
    ['a minimum that is no number is new', {}, { minimum: 'three' }],
    ['a shortest length goes down', { minLength: 2 }, { minLength: 1 }],
    ['a shortest length of zero is new', {}, { minLength: 0 }],
    ['a shortest length is gone', { minLength: 2 }, {}],
    ['a smallest number of entries of zero is new', {}, { minItems: 0 }],
    ['a smallest number of fields of zero is new', {}, { minProperties: 0 }],
    ['entries need not differ any more', { uniqueItems: true }, { uniqueItems: false }],
    ['entries need not differ, said for the first time', {}, { uniqueItems: false }],
    ['nothing is said of entries that differ any more', { uniqueItems: true }, {}],
    ['the maximum itself is in', { exclusiveMaximum: true }, { exclusiveMaximum: false }],
    ['the minimum itself is in', { exclusiveMinimum: true }, {}],
    ['the value can be written', { readOnly: true }, { readOnly: false }],
    ['a pattern is gone', { pattern: '^a$' }, {}],
    ['a step is gone', { multipleOf: 2 }, {}],
    ['further fields are welcome', { additionalProperties: false }, { additionalProperties: true }],
    ['nothing is said of further fields any more', { additionalProperties: false }, {}],
    ['nothing that limits is new', {}, { 'x-ms-note': true }],
  ];

  test.each(tighter)('in an input, %s', (_, old, now, said) =>
    expect(worries(queueField(old), queueField(now))).toEqual([
      `InputConstraintTightened: Flows that use 'Create a ticket' may send a value for the input 'queue' that is refused now: ${said}.`,
    ]),
  );

  test.each(tighter)('in a parameter, %s', (_, old, now, said) =>
    expect(worries(statusParameter(old), statusParameter(now))).toEqual([
      `InputConstraintTightened: Flows that use 'List tickets' may send a value for the parameter 'status' that is refused now: ${said}.`,
    ]),
  );

  test.each(tighter)('in an output nobody has to mind that %s', (_, old, now) =>
    expect(rulesOf(ticketField(old), ticketField(now))).toEqual(['OtherChange']),
  );

  test.each(looser)('nobody has to mind that %s', (_, old, now) => {
    expect(rulesOf(queueField(old), queueField(now))).toEqual(['OtherChange']);
    expect(rulesOf(statusParameter(old), statusParameter(now))).toEqual(['OtherChange']);
  });

  test('that describe the values of a map and close it are said with the description', () =>
    expect(worries(queueField(text), queueField({ type: 'object', additionalProperties: false }))).toEqual([
      "InputConstraintTightened: Flows that use 'Create a ticket' may send a value for the input 'queue' that is refused now: 'additionalProperties' was changed from '{\"type\":\"string\"}' to 'false'.",
    ]));

  test.each<readonly [...Row, place: string]>([
    ['the body itself', ticketBody({}), ticketBody({ maxProperties: 2 }), 'the body'],
    [
      'an entry of a parameter',
      statusParameter({ type: 'array', items: { type: 'string' } }),
      statusParameter({ type: 'array', items: { type: 'string', maxLength: 2 } }),
      "an entry of the parameter 'status'",
    ],
    [
      'a field within a field',
      queueField({ type: 'object', properties: { id: { type: 'string' } } }),
      queueField({ type: 'object', properties: { id: { type: 'string', maxLength: 2 } } }),
      "the input 'queue/id'",
    ],
  ])('are said of %s', (_, old, now, place) => {
    const [said, ...others] = worries(old, now);
    expect(said).toContain(` may send a value for ${place} that is refused now: `);
    expect(others).toEqual([]);
  });

  test('are shown where they are new, and where they were changed from', () => {
    const at = (old: JsonObject, now: JsonObject) => changesBetween(sampleWith(statusParameter(old)), sampleWith(statusParameter(now)));
    const place = '/paths/~1tickets/get/parameters/0';
    expect(at({}, { maxLength: 5 })).toMatchObject([
      { side: 'head', pointer: `${place}/maxLength`, counterpart: { side: 'base', pointer: place } },
    ]);
    expect(at({ maxLength: 6 }, { maxLength: 5 })).toMatchObject([
      { side: 'head', pointer: `${place}/maxLength`, counterpart: { side: 'base', pointer: `${place}/maxLength` } },
    ]);
  });
});

describe('formats', () => {
  const of = (format: string): JsonObject => (format === 'none' ? {} : { format });
  const quoted = (format: string): string => (format === 'none' ? format : `'${format}'`);

  describe.each([
    ['int64', 'int32'],
    ['double', 'float'],
    ['date', 'date-time'],
    ['date-time', 'date'],
    ['none', 'byte'],
    ['none', 'binary'],
    ['byte', 'none'],
    ['binary', 'none'],
    ['byte', 'binary'],
    ['int32', 'double'],
  ])('from %s to %s', (old, now) => {
    const said = `its format was changed from ${quoted(old)} to ${quoted(now)}.`;

    test('may not fit in an input', () =>
      expect(worries(queueField(of(old)), queueField(of(now)))).toEqual([
        `InputFormatChanged: Flows that use 'Create a ticket' may send a value for the input 'queue' that does not fit: ${said}`,
      ]));

    test('may not fit in a parameter', () =>
      expect(worries(statusParameter(of(old)), statusParameter(of(now)))).toEqual([
        `InputFormatChanged: Flows that use 'List tickets' may send a value for the parameter 'status' that does not fit: ${said}`,
      ]));

    test('breaks an output that had one', () =>
      expect(worries(ticketField(of(old)), ticketField(of(now)))).toEqual(
        old === 'none'
          ? []
          : [`OutputFieldTypeFormatChanged: Flows that use 'Get a ticket' can fail where they read the output 'state': ${said}`],
      ));
  });

  test.each([
    ['int32', 'int64'],
    ['float', 'double'],
    ['none', 'date-time'],
    ['date-time', 'none'],
    ['none', 'int32'],
    ['uuid', 'none'],
  ])('from %s to %s do no harm to what is sent', (old, now) => {
    expect(rulesOf(queueField(of(old)), queueField(of(now)))).toEqual(['OtherChange']);
    expect(rulesOf(statusParameter(of(old)), statusParameter(of(now)))).toEqual(['OtherChange']);
  });
});

const TICKETS = '/tickets';
const listing = (operation: JsonObject): JsonObject => ({ paths: { [TICKETS]: { get: operation } } });
const creating = (operation: JsonObject): JsonObject => ({ paths: { [TICKETS]: { post: operation } } });
const bodyOf = (required: boolean): JsonObject => ({ name: 'body', in: 'body', required, schema: { $ref: '#/definitions/NewTicket' } });
const header: JsonObject = { name: 'X-Trace', in: 'header', type: 'string' };

describe('one change gives one sentence', () => {
  const list = (enumeration: JsonValue[]): JsonObject => ({ type: 'string', enum: enumeration });
  const listOf = (items: JsonObject): JsonObject => statusParameter({ type: 'array', items: { type: 'string', ...items } });
  const gone: JsonObject = { paths: { '/queues': null } };
  const asked = (state: JsonObject, required: readonly string[]): JsonObject =>
    ticketResult({ required: [...required], properties: { state } });
  const hidden = { 'x-ms-visibility': 'internal' };

  test.each<readonly [...Row, said: string]>([
    [
      'a parameter is gone',
      statusParameter({}, header),
      statusParameter({}),
      "ParameterRemoved: Flows that use 'List tickets' and fill in the parameter 'X-Trace' lose that value: it was removed.",
    ],
    [
      'the body is gone',
      {},
      creating({ parameters: [] }),
      "ParameterRemoved: Flows that use 'Create a ticket' and fill in the body lose that value: it was removed.",
    ],
    [
      'a required input is gone',
      {},
      ticketBody({ required: null, properties: { subject: null } }),
      "InputFieldRemoved: Flows that use 'Create a ticket' and fill in the input 'subject' lose that value: it was removed.",
    ],
    [
      'the body has another name',
      {},
      creating({ parameters: [{ ...bodyOf(true), name: 'ticket' }] }),
      "BodyParameterRenamed: Flows that use 'Create a ticket' may lose every value of the body: its name was changed from 'body' to 'ticket'.",
    ],
    [
      'a parameter is required',
      statusParameter({}),
      statusParameter({ required: true }),
      "ParameterOptionalToRequired: Flows that use 'List tickets' and leave the parameter 'status' empty will fail: it is required now.",
    ],
    [
      'the body is required',
      creating({ parameters: [bodyOf(false)] }),
      {},
      "ParameterOptionalToRequired: Flows that use 'Create a ticket' and leave the body empty will fail: it is required now.",
    ],
    [
      'an input is required',
      {},
      ticketBody({ required: ['subject', 'queue'] }),
      "InputFieldOptionalToRequired: Flows that use 'Create a ticket' and leave the input 'queue' empty will fail: it is required now.",
    ],
    [
      'a required parameter is new',
      {},
      statusParameter({}, { ...header, required: true }),
      "RequiredParameterAdded: Flows that use 'List tickets' will fail: they do not send the new required parameter 'X-Trace'.",
    ],
    [
      'a required input is new',
      {},
      ticketBody({ required: ['subject', 'origin'], properties: { origin: { type: 'string' } } }),
      "RequiredInputFieldAdded: Flows that use 'Create a ticket' will fail: they do not send the input 'origin', which is new and required.",
    ],
    [
      'a required input with a default is new',
      {},
      ticketBody({ required: ['subject', 'origin'], properties: { origin: { type: 'string', default: 'mail' } } }),
      "RequiredInputFieldAddedWithDefault: Flows that use 'Create a ticket' will fail until they are saved again: they do not send the input 'origin', which is new and required.",
    ],
    [
      'an entry of a list has another type',
      listOf({}),
      listOf({ type: 'integer' }),
      "ParameterTypeChanged: Flows that use 'List tickets' will go on sending an entry of the parameter 'status' as before: its type was changed from 'string' to 'integer'.",
    ],
    [
      'a parameter is limited to a list',
      statusParameter({}),
      statusParameter(list(['open'])),
      "ParameterEnumListAdded: Flows that use 'List tickets' may send a value for the parameter 'status' that is not in the new list of values.",
    ],
    [
      'the entries of a list are limited to a list',
      listOf({}),
      listOf(list(['open'])),
      "ParameterEnumListAdded: Flows that use 'List tickets' may send a value for an entry of the parameter 'status' that is not in the new list of values.",
    ],
    [
      'two values of a parameter are gone, and one is new',
      statusParameter(list(['open', 'held', 'closed'])),
      statusParameter(list(['open', 'done'])),
      "ParameterEnumValueRemoved: Flows that use 'List tickets' and send the values 'held' and 'closed' for the parameter 'status' may fail: the list does not have it any more.",
    ],
    [
      'an input is limited to a list',
      {},
      queueField(list(['sales'])),
      "InputEnumListAdded: Flows that use 'Create a ticket' may send a value for the input 'queue' that is not in the new list of values.",
    ],
    [
      'a value of an input is gone',
      queueField(list(['sales', 'support'])),
      queueField(list(['support'])),
      "InputEnumValueRemoved: Flows that use 'Create a ticket' and send the value 'sales' for the input 'queue' will fail: the list does not have it any more.",
    ],
    [
      'a value of an output is new',
      ticketField(list(['open', 'held'])),
      ticketField(list(['open', 'closed'])),
      "OutputEnumValueAdded: Flows that use 'Get a ticket' can meet the value 'closed' in the output 'state', for which they were not made.",
    ],
    [
      'the list of an output is gone',
      ticketField(list(['open'])),
      ticketField({ type: 'string' }),
      "OutputEnumListRemoved: Flows that use 'Get a ticket' can meet values that they do not know in the output 'state': its list of values was removed.",
    ],
    [
      'a required output is gone',
      asked({ type: 'string' }, ['state']),
      ticketResult({}),
      "OutputFieldDeleted: Flows that use 'Get a ticket' and read the output 'state' later on will fail: it was removed, and it was always there before.",
    ],
    [
      'an optional output is gone',
      asked({ type: 'string' }, []),
      ticketResult({}),
      "OptionalOutputFieldDeleted: Flows that use 'Get a ticket' and read the output 'state' later on can fail: it was removed.",
    ],
    [
      'a list is sent in another form than it was by default',
      statusParameter({ type: 'array', items: { type: 'string' } }),
      statusParameter({ type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' }),
      "CollectionFormatChanged: Flows that use 'List tickets' will send the list in the parameter 'status' in another form: 'csv' became 'pipes'.",
    ],
    [
      'a list is sent as it is by default',
      statusParameter({ type: 'array', items: { type: 'string' }, collectionFormat: 'multi' }),
      statusParameter({ type: 'array', items: { type: 'string' } }),
      "CollectionFormatChanged: Flows that use 'List tickets' will send the list in the parameter 'status' in another form: 'multi' became 'csv'.",
    ],
    [
      'a hidden input has another default',
      queueField({ ...hidden, default: 'a' }),
      queueField({ ...hidden, default: 'b' }),
      "InternalDefaultChanged: Flows that use 'Create a ticket' will send another value: the default of the input 'queue', which is hidden, was changed from 'a' to 'b'.",
    ],
    [
      'a hidden parameter has a default for the first time',
      statusParameter(hidden),
      statusParameter({ ...hidden, default: 'b' }),
      "InternalDefaultChanged: Flows that use 'List tickets' will send another value: the default of the parameter 'status', which is hidden, was changed from none to 'b'.",
    ],
    [
      'a hidden parameter loses its default',
      statusParameter({ ...hidden, default: 'a' }),
      statusParameter(hidden),
      "InternalDefaultChanged: Flows that use 'List tickets' will send another value: the default of the parameter 'status', which is hidden, was changed from 'a' to none.",
    ],
    [
      'a hidden input is shown with another default',
      queueField({ ...hidden, default: 'a' }),
      queueField({ default: 'b' }),
      "InternalDefaultChanged: Flows that use 'Create a ticket' will send another value: the default of the input 'queue', which is hidden, was changed from 'a' to 'b'.",
    ],
    [
      'an input is hidden',
      {},
      queueField(hidden),
      "FieldHidden: Flows that use 'Create a ticket' do not show the input 'queue' any more when they are edited: it was hidden.",
    ],
    [
      'a parameter is hidden that was advanced',
      statusParameter({ 'x-ms-visibility': 'advanced' }),
      statusParameter(hidden),
      "FieldHidden: Flows that use 'List tickets' do not show the parameter 'status' any more when they are edited: it was hidden.",
    ],
    [
      'an output is hidden',
      ticketField({}),
      ticketField(hidden),
      "FieldHidden: Flows that use 'Get a ticket' do not show the output 'state' any more when they are edited: it was hidden.",
    ],
    [
      'an operation is hidden that was advanced',
      getTicket({ 'x-ms-visibility': 'advanced' }),
      getTicket(hidden),
      "OperationHidden: Flows that use 'Get a ticket' cannot be edited any more: the operation was hidden from the designer.",
    ],
    [
      'a media type of the body is gone',
      creating({ consumes: ['application/json', 'text/json'] }),
      creating({ consumes: ['application/json'] }),
      "RequestMediaTypeRemoved: Flows that use 'Create a ticket' may send the body in another form: the operation does not accept the value 'text/json' any more.",
    ],
    [
      'a media type is gone where the body is one of two parameters',
      creating({ parameters: [header, bodyOf(true)], consumes: ['application/json', 'text/json'] }),
      creating({ parameters: [header, bodyOf(true)], consumes: ['application/json'] }),
      "RequestMediaTypeRemoved: Flows that use 'Create a ticket' may send the body in another form: the operation does not accept the value 'text/json' any more.",
    ],
    [
      'a media type of a form is gone',
      creating({ parameters: [{ name: 'a', in: 'formData', type: 'string' }], consumes: ['multipart/form-data'] }),
      creating({ parameters: [{ name: 'a', in: 'formData', type: 'string' }], consumes: ['application/x-www-form-urlencoded'] }),
      "RequestMediaTypeRemoved: Flows that use 'Create a ticket' may send the body in another form: the operation does not accept the value 'multipart/form-data' any more.",
    ],
    [
      'a success response is gone',
      getTicket({ responses: { '202': { description: 'Accepted' } } }),
      {},
      "SuccessResponseRemoved: Flows that use 'Get a ticket' may lose their outputs: the response '202' was removed.",
    ],
    [
      'the description of what a trigger is sent is gone',
      {},
      { paths: { '/hooks': { 'x-ms-notification-content': null } } },
      "NotificationContentRemoved: Flows that use 'When a ticket changes' lose the outputs of the trigger: the description of what it is sent was removed.",
    ],
    [
      'a trigger is an action',
      getTicket({ 'x-ms-trigger': 'batch' }),
      {},
      "TriggerKindChanged: Flows that use 'Get a ticket' will start otherwise or not at all: the kind of trigger was changed from 'batch' to none.",
    ],
    [
      'the link to the next page has another name',
      getTicket({ 'x-ms-pageable': { nextLinkName: 'next' } }),
      getTicket({ 'x-ms-pageable': { nextLinkName: 'more' } }),
      "PagingChanged: Flows that use 'Get a ticket' may get the first page only: the way to further pages was changed.",
    ],
    [
      'one operation asks for another way to sign in',
      {},
      getTicket({ security: [] }),
      "SecurityChanged: Flows that use 'Get a ticket' will sign in differently: what the operation asks for was changed.",
    ],
    [
      'ways to sign in are gone',
      {},
      { securityDefinitions: null },
      "SecurityChanged: Existing connections may have to be made again: 'securityDefinitions' was changed.",
    ],
    [
      'what is asked for to sign in is gone',
      {},
      { security: null },
      "SecurityChanged: Existing connections may have to be made again: 'security' was changed.",
    ],
    [
      'a base path is gone',
      {},
      { basePath: null },
      "BasePathChanged: The base path was changed from '/v1' to none: flows will call another address wherever the path of the operation does not make up for it.",
    ],
    [
      'a base path is new',
      { basePath: null },
      {},
      "BasePathChanged: The base path was changed from none to '/v1': flows will call another address wherever the path of the operation does not make up for it.",
    ],
    [
      'the host is gone',
      {},
      { host: null },
      "HostChanged: Every flow that uses this connector will talk to another server: the host was changed from 'api.contoso.example' to none.",
    ],
  ])('when %s', (_, old, now, said) => expect(worries(old, now)).toEqual([said]));

  test.each(['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-tree', 'x-ms-dynamic-schema', 'x-ms-dynamic-properties'])(
    'when the operation is gone that %s asks',
    (extension) => {
      const source = { [extension]: { operationId: 'ListQueues' } };
      const told = (patch: JsonObject): string[] =>
        worries(patch, { ...patch, paths: { ...(patch.paths as JsonObject | undefined), ...(gone.paths as JsonObject) } });
      const deleted = "OperationDeleted: Flows that rely on the hidden operation 'ListQueues' will fail: the operation was removed.";
      expect(told(queueField(source))).toEqual([
        "DynamicSourceRemoved: Flows that use 'Create a ticket' cannot be edited as before: 'ListQueues', which fills the input 'queue', was removed.",
        deleted,
      ]);
      expect(told(statusParameter(source))).toEqual([
        "DynamicSourceRemoved: Flows that use 'List tickets' cannot be edited as before: 'ListQueues', which fills the parameter 'status', was removed.",
        deleted,
      ]);
    },
  );

  test('when an input is hidden and gets another default, both are said', () =>
    expect(worries(queueField({ default: 'a' }), queueField({ ...hidden, default: 'b' }))).toEqual([
      "InternalDefaultChanged: Flows that use 'Create a ticket' will send another value: the default of the input 'queue', which is hidden, was changed from 'a' to 'b'.",
      "FieldHidden: Flows that use 'Create a ticket' do not show the input 'queue' any more when they are edited: it was hidden.",
    ]));
});

describe('nobody has to mind', () => {
  const list = (...values: JsonValue[]): JsonObject => ({ enum: values });
  const hidden = { 'x-ms-visibility': 'internal' };
  const path = (required: boolean | null): JsonObject =>
    getTicket({ parameters: [{ name: 'ticketId', in: 'path', type: 'string', ...(required !== null && { required }) }] });
  const outputs = (required: readonly string[], names: readonly string[]): JsonObject =>
    ticketResult({ required: [...required], properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) });
  const hook = (operation: JsonObject): JsonObject => ({ paths: { '/hooks': { post: operation } } });

  test.each<readonly [...Row, rules: readonly string[]]>([
    ['a parameter that is optional now', statusParameter({ required: true }), statusParameter({ required: false }), ['OtherChange']],
    ['the body, which is optional now', {}, creating({ parameters: [bodyOf(false)] }), ['OtherChange']],
    ['an input that is optional now', {}, ticketBody({ required: null }), ['OtherChange']],
    ['a part of the path that is required at last', path(false), path(true), ['OtherChange']],
    ['a new optional parameter', {}, statusParameter({}, header), ['InputAdded']],
    ['a new optional input', {}, ticketBody({ properties: { origin: { type: 'string' } } }), ['InputAdded']],
    ['a new required output', outputs([], ['a']), outputs(['b'], ['a', 'b']), ['OutputAdded']],
    ['an output that is always there now', outputs([], ['a']), outputs(['a'], ['a']), ['OtherChange']],
    ['an output that need not be there any more', outputs(['a'], ['a']), outputs([], ['a']), ['OtherChange']],
    ['an output limited to a list', ticketField({}), ticketField(list('open')), ['OtherChange']],
    ['a value of an output that does not come any more', ticketField(list('a', 'b')), ticketField(list('a')), ['OtherChange']],
    ['a new value of a parameter', statusParameter(list('a')), statusParameter(list('a', 'b')), ['OtherChange']],
    ['a new value of an input', queueField(list('a')), queueField(list('b', 'a')), ['OtherChange']],
    ['a parameter that takes any value', statusParameter(list('a')), statusParameter({}), ['OtherChange']],
    ['an input that takes any value', queueField(list('a')), queueField({}), ['OtherChange']],
    ['values in another order', statusParameter(list('a', 'b')), statusParameter(list('b', 'a')), ['OtherChange']],
    ['a value that is a text instead of a number', statusParameter(list(8)), statusParameter(list('8')), ['OtherChange']],
    ['a separator that is named now', statusParameter({}), statusParameter({ collectionFormat: 'csv' }), ['OtherChange']],
    ['a default separator that is not named any more', statusParameter({ collectionFormat: 'csv' }), statusParameter({}), ['OtherChange']],
    ['a separator in a body, where it means nothing', {}, queueField({ collectionFormat: 'multi' }), ['OtherChange']],
    ['another default of an input that is shown', queueField({ default: 'a' }), queueField({ default: 'b' }), ['OtherChange']],
    ['a default of a parameter that is shown', statusParameter({}), statusParameter({ default: 'b' }), ['OtherChange']],
    [
      'another default of a hidden output',
      ticketField({ ...hidden, default: 'a' }),
      ticketField({ ...hidden, default: 'b' }),
      ['OtherChange'],
    ],
    ['an input that is shown again', queueField(hidden), queueField({}), ['OtherChange']],
    ['an input that is important', {}, queueField({ 'x-ms-visibility': 'important' }), ['OtherChange']],
    [
      'a hidden input whose visibility is written in another way',
      queueField({ 'x-ms-visibility': 'Internal' }),
      queueField(hidden),
      ['OtherChange'],
    ],
    ['an operation that is shown again', getTicket(hidden), getTicket({ 'x-ms-visibility': 'important' }), ['OtherChange']],
    [
      'a hidden operation whose visibility is written in another way',
      getTicket({ 'x-ms-visibility': 'Internal' }),
      getTicket(hidden),
      ['OtherChange'],
    ],
    ['another source of values', queueField({ 'x-ms-dynamic-values': { operationId: 'ListQueues' } }), queueField({}), ['OtherChange']],
    ['another media type where nothing is sent', listing({}), listing({ consumes: ['text/xml'] }), ['OtherChange']],
    [
      'another media type where only a header is sent',
      listing({ parameters: [header] }),
      listing({ parameters: [header], consumes: ['text/xml'] }),
      ['OtherChange'],
    ],
    [
      'another media type where there are no parameters',
      listing({ parameters: [] }),
      listing({ parameters: [], consumes: ['text/xml'] }),
      ['OtherChange'],
    ],
    ['a further media type', {}, creating({ consumes: ['text/json', 'application/json'] }), ['OtherChange']],
    ['a list of media types that is empty', {}, creating({ consumes: [] }), ['OtherChange']],
    ['another media type of what comes back', {}, creating({ produces: ['text/json'] }), ['OtherChange']],
    [
      'a response for a failure that is gone',
      getTicket({ responses: { '404': { description: 'Not found' } } }),
      getTicket({ responses: { '404': null } }),
      ['OtherChange'],
    ],
    ['a new success response', {}, getTicket({ responses: { '202': { description: 'Accepted' } } }), ['OutputAdded']],
    ['pages where there were none', {}, getTicket({ 'x-ms-pageable': { nextLinkName: 'next' } }), ['OtherChange']],
    ['a hint for a trigger', {}, hook({ 'x-ms-trigger-hint': 'Change a ticket.' }), ['TextChanged']],
    [
      'another description of what a trigger is sent',
      {},
      { paths: { '/hooks': { 'x-ms-notification-content': { description: 'What happened.' } } } },
      ['TextChanged'],
    ],
    [
      'a description of what a trigger is sent, at last',
      { paths: { '/hooks': { 'x-ms-notification-content': null } } },
      {},
      ['OutputAdded'],
    ],
    [
      'an operation without an id, which no flow can use, that is gone',
      getTicket({ operationId: null }),
      { paths: { '/tickets/{ticketId}': null } },
      ['OtherChange'],
    ],
    ['a base path of one slash', { basePath: null }, { basePath: '/' }, ['OtherChange']],
    ['a base path of one slash that is gone', { basePath: '/' }, { basePath: null }, ['OtherChange']],
    ['another description of a way to sign in', {}, { securityDefinitions: { api_key: { description: 'Your key.' } } }, ['OtherChange']],
    [
      'no ways to sign in, said for the first time',
      { securityDefinitions: null },
      { securityDefinitions: { api_key: null } },
      ['OtherChange'],
    ],
    ['the schemes of the connector', {}, { schemes: ['https', 'wss'] }, ['OtherChange']],
  ])('%s', (_, old, now, rules) => expect(rulesOf(old, now)).toEqual(rules));
});

describe('a word counts only where it means something', () => {
  const ofInputs = ['type', 'format', 'enum', 'default', 'collectionFormat', 'pattern', 'x-ms-dynamic-values/operationId'];
  const ofParameters = ['in', 'required', 'name'];
  const ofOperations = ['x-ms-trigger', 'x-ms-pageable', 'consumes', 'deprecated'];
  const ofTheDocument = ['host', 'basePath', 'securityDefinitions'];

  /** What is said when the word is new, and when it stands for something else. */
  function expectNoWorry(at: (value: JsonObject) => JsonObject, word: string): void {
    expect(rulesOf(at({}), at({ [word]: ['open'] }))).toEqual(['OtherChange']);
    expect(rulesOf(at({ [word]: ['shut'] }), at({ [word]: ['open'] }))).toEqual(['OtherChange']);
    expect(rulesOf(at({}), at({ [word]: 'byte' }))).toEqual(['OtherChange']);
  }

  test.each([...ofInputs, ...ofParameters, 'path', 'method', 'x-ms-trigger', 'x-ms-pageable', 'x-ms-visibility'])(
    '%s in the document',
    (word) => expectNoWorry((value) => value, word),
  );

  test.each([...ofInputs, ...ofParameters, ...ofTheDocument])('%s in an operation', (word) => expectNoWorry(getTicket, word));

  test.each([...ofInputs, ...ofOperations, ...ofTheDocument, 'path', 'method', 'security', 'x-ms-visibility'])(
    '%s beside the schema of a body',
    (word) => expectNoWorry((value) => creating({ parameters: [{ ...bodyOf(true), ...value }] }), word),
  );

  test.each([...ofInputs, ...ofParameters, ...ofOperations, ...ofTheDocument, 'path', 'method', 'security', 'x-ms-visibility'])(
    '%s in a response',
    (word) => expectNoWorry((value) => creating({ responses: { '201': value } }), word),
  );

  test.each([...ofOperations, ...ofTheDocument, 'in', 'name', 'path', 'method', 'security'])('%s in a field', (word) => {
    expectNoWorry(queueField, word);
    expectNoWorry(ticketField, word);
  });

  test('a hidden document, body or response hides nothing', () => {
    const hidden = { 'x-ms-visibility': 'internal' };
    expect(rulesOf({}, hidden)).toEqual(['OtherChange']);
    expect(rulesOf({}, creating({ parameters: [{ ...bodyOf(true), ...hidden }] }))).toEqual(['OtherChange']);
    expect(rulesOf({}, getTicket({ responses: { '200': hidden } }))).toEqual(['OtherChange']);
  });

  test('a limit beside the schema of a body or in an operation limits nothing', () => {
    const limit = { maxLength: 5 };
    expect(rulesOf({}, creating({ parameters: [{ ...bodyOf(true), ...limit }] }))).toEqual(['OtherChange']);
    expect(rulesOf({}, getTicket(limit))).toEqual(['OtherChange']);
    expect(rulesOf({}, limit)).toEqual(['OtherChange']);
  });
});

describe('an operation at another path', () => {
  const at = (basePath: JsonValue, path: string): JsonObject => ({
    swagger: '2.0',
    ...(basePath !== null && { basePath }),
    paths: { [path]: { get: { operationId: 'A', responses: {} } } },
  });
  const elsewhere = 'will call another address';
  const same = 'can fail while the update is rolled out';

  test.each<readonly [what: string, old: JsonObject, now: JsonObject, said: string]>([
    ['is elsewhere', at('/v1', '/a'), at('/v1', '/b'), elsewhere],
    ['is elsewhere without a base path', at(null, '/a'), at(null, '/b'), elsewhere],
    ['is the same when a first base path makes up for it', at(null, '/v1/a'), at('/v1', '/a'), same],
    ['is the same when it makes up for a base path that is gone', at('/v1', '/a'), at(null, '/v1/a'), same],
    ['is the same where the base path is no text', at(1, '/v1/a'), at('/v1', '/a'), same],
    ['is the same when only a slash at the end is gone', at('/v1', '/a/'), at('/v1', '/a'), same],
    ['is the same when only a variable is called otherwise', at('/v1', '/a/{x}'), at('/v1', '/a/{y}'), same],
    ['is elsewhere when a variable becomes a word', at('/v1', '/a/{x}'), at('/v1', '/a/x'), elsewhere],
    ['is the same when slashes meet', at('/v1/', '/a'), at('/v1', '//a'), same],
  ])('%s', (_, old, now, said) => {
    const moved = changesBetween(old, now).filter(({ rule }) => rule === 'OperationPathChanged');
    expect(moved).toHaveLength(1);
    expect(plainText(moved[0]?.message ?? [])).toContain(` ${said}`);
    expect(plainText(moved[0]?.help ?? [])).toBe("Keep 'A' as it was, and add the new one as a revision.");
  });
});

describe('what the documentation of a rule shows', () => {
  test.each(changeRules.map(({ id, source }) => [id, source]))('%s says in a whole sentence where it is known from', (_, source) => {
    expect(source).toMatch(/^[A-Z].*[\w)`]\.$/);
    expect(source).not.toMatch(/[;,:] *[;,:]/);
  });

  test.each(changeRules.filter(({ impact }) => impact === 'breaking').map(({ id, source }) => [id, source]))(
    '%s is breaking because the detector said so',
    (_, source) => expect(source).toMatch(/^Quoted output of the Breaking Change Detector \(/),
  );

  test.each(['OperationPathChanged', 'OperationMethodChanged'])('%s proposes a revision beside the old operation', (id) => {
    const good = changeRuleById(id)?.good;
    const changes = changesBetween(sampleWith(good?.old ?? {}), sampleWith(good?.new ?? {}));
    expect(changes).toMatchObject([{ rule: 'OperationAdded', operation: 'GetTicket_V2', operationName: 'Get a ticket' }]);
  });
});

describe('is no change for anybody:', () => {
  const OPERATION = { operationId: 'A', responses: {} };
  const withOperation = (more: JsonObject, root: JsonObject = {}): JsonObject => ({
    ...{ swagger: '2.0', security: [{ key: [] }], ...root },
    paths: { '/a': { get: { ...OPERATION, ...more } } },
  });
  const limited = (maxLength: string | number): JsonObject =>
    withOperation({ parameters: [{ name: 'q', in: 'query', type: 'string', maxLength }] });
  test.each<[string, JsonObject, JsonObject]>([
    ['an operation that writes out how the document signs in', withOperation({}), withOperation({ security: [{ key: [] }] })],
    ['an operation that leaves it to the document', withOperation({ security: [{ key: [] }] }), withOperation({})],
    ['keys that only look like the address', withOperation({}), withOperation({ path: '/b', method: 'put' })],
    ['a limit that was text', limited('10'), limited(10)],
  ])('%s', (_words, old, now) => {
    expect(changesBetween(old, now).filter(({ impact }) => impact !== 'safe')).toEqual([]);
  });

  test.each<[string, JsonObject]>([
    ['another sign-in', withOperation({ security: [{ other: [] }] })],
    ['none', withOperation({ security: [] })],
  ])('but %s is', (_words, now) => {
    expect(changesBetween(withOperation({}), now).map(({ rule }) => rule)).toEqual(['SecurityChanged']);
  });
});
