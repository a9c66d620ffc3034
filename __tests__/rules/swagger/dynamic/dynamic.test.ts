import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../../../src/connector/json-value.ts';
import {
  invokedOperationShouldProduceArray,
  invokedOperationShouldProduceProperty,
} from '../../../../src/rules/swagger/dynamic/answer-rules.ts';
import {
  operationIdNotFound,
  operationMissingRequiredProperty,
  operationParameterNameIsAmbiguous,
  operationParameterNameNotFound,
} from '../../../../src/rules/swagger/dynamic/called-operation-rules.ts';
import {
  createInQueue,
  FIELDS_AT,
  findBy,
  findByBody,
  formByArea,
  itemListByArea,
  itemsByArea,
  propertiesByArea,
  queryOf,
  values,
} from '../../../../src/rules/swagger/dynamic/examples.ts';
import {
  dynamicExtensionDefinitionNotAllowedInParameter,
  dynamicListRequiredForAmbiguousReferences,
  dynamicListRequiredForNonParameterReferences,
  dynamicPropertiesItemValuePathMismatch,
  dynamicPropertiesRequiredForAmbiguousReferences,
  dynamicPropertiesRequiredForNonParameterReferences,
  dynamicPropertiesRequiredForPropertiesValuePath,
  dynamicTreeExtensionMissing,
} from '../../../../src/rules/swagger/dynamic/newer-extension-rules.ts';
import {
  operationParameterRequiredMismatch,
  operationParameterStaticTypeMismatch,
  operationParameterTypeMismatch,
  sourcePropertyInternal,
} from '../../../../src/rules/swagger/dynamic/passed-value-rules.ts';
import {
  additionalPropertyNotAllowed,
  oneOfPropertiesRequired,
  selectedItemValuePathNotAllowedInThisPosition,
} from '../../../../src/rules/swagger/dynamic/shape-rules.ts';
import type { SwaggerRule } from '../../../../src/rules/swagger/swagger-rule.ts';
import { plainText } from '../../../../src/text/render.ts';
import { linesOf } from '../findings.ts';
import { found, mended, messagesOf, pointersOf } from '../found.ts';

const HOLDER = '/paths/~1find/get/parameters/0';
const VALUES_AT = `${HOLDER}/x-ms-dynamic-values`;

/** The sample with an operation whose only parameter takes its choices from the queues. */
function withChoices(parts: JsonObject, queues: JsonObject = {}): JsonObject {
  return { paths: { ...findBy(queryOf('queue', values('ListQueues', parts))), '/queues': { get: queues } } };
}

const answering = (schema: JsonObject): JsonObject => ({ responses: { '200': { schema } } });
const taking = (...parameters: readonly JsonObject[]): JsonObject => ({ parameters });

describe('the called operation', () => {
  test('is told to be missing, with the right name where only case and signs differ', () => {
    const of = (id: JsonValue) => linesOf(found(operationIdNotFound, { paths: findBy(queryOf('queue', values(id as string))) }));
    const message = (id: string): string => `${VALUES_AT}/operationId: No operation has the id \`${id}\`.`;
    expect(of('List-Queues')).toEqual([message('List-Queues'), '  Write `ListQueues`, as the operation is called.']);
    expect(of('ListQueue')).toEqual([message('ListQueue')]);
    expect(of('ListQueues')).toEqual([]);
    expect(of(['ListQueue'])).toEqual([]);
  });

  test('is offered by its right name when only case and signs differ', () => {
    const [complaint] = found(operationIdNotFound, { paths: findBy(queryOf('queue', values('list_queues'))) });
    expect(plainText(complaint?.complaint.help ?? [])).toBe("Write 'ListQueues', as the operation is called.");
  });

  test.each<[string, JsonObject, string]>([
    [
      'the test of a connection',
      { 'x-ms-capabilities': { testConnection: { operationId: 'No' } } },
      '/x-ms-capabilities/testConnection/operationId',
    ],
    [
      'a file picker',
      { 'x-ms-capabilities': { 'file-picker': { open: { operationId: 'No' } } } },
      '/x-ms-capabilities/file-picker/open/operationId',
    ],
    [
      'the browsing of a tree',
      { paths: findBy(queryOf('folder', { 'x-ms-dynamic-tree': { browse: { operationId: 'No' } } })) },
      `${HOLDER}/x-ms-dynamic-tree/browse/operationId`,
    ],
    [
      'the browsing of a file picker',
      { 'x-ms-capabilities': { 'file-picker': { browse: { operationId: 'No' } } } },
      '/x-ms-capabilities/file-picker/browse/operationId',
    ],
    [
      'the webhook of a trigger',
      { paths: { '/tickets': { get: { 'x-ms-notification': { operationId: 'No' } } } } },
      '/paths/~1tickets/get/x-ms-notification/operationId',
    ],
    [
      'the trial of a trigger',
      { paths: { '/tickets': { get: { 'x-ms-operation-context': { simulate: { operationId: 'No' } } } } } },
      '/paths/~1tickets/get/x-ms-operation-context/simulate/operationId',
    ],
  ])('is looked up for %s', (_name, changes, pointer) => {
    expect(pointersOf(found(operationIdNotFound, changes))).toEqual([pointer]);
  });

  test('is not guessed where no id is alike, and an id that is no text is left to the rule about types', () => {
    const [complaint] = found(operationIdNotFound, { paths: findBy(queryOf('queue', values('Nothing'))) });
    expect(complaint?.complaint).not.toHaveProperty('help');
    expect(found(operationIdNotFound, { 'x-ms-capabilities': { testConnection: { operationId: 5 } } })).toEqual([]);
    expect(found(operationIdNotFound, { 'x-ms-capabilities': 'none' })).toEqual([]);
  });

  test('gets several required parameters, of which the first are named', () => {
    const needed = (...names: readonly string[]) => taking(...names.map((name) => queryOf(name, { required: true })));
    const said = (...names: readonly string[]) => messagesOf(found(operationMissingRequiredProperty, withChoices({}, needed(...names))));
    expect(said('a', 'b')).toEqual(["The call of 'ListQueues' does not pass 'a' and 'b', which are required there."]);
    const five = "'p0', 'p1', 'p2', 'p3' and 'p4'";
    const many = (count: number) => said(...Array.from({ length: count }, (_, index) => `p${index}`));
    expect(many(5)).toEqual([`The call of 'ListQueues' does not pass ${five}, which are required there.`]);
    expect(many(6)).toEqual([`The call of 'ListQueues' does not pass ${five}, and 1 more, which are required there.`]);
    expect(many(30)).toEqual([`The call of 'ListQueues' does not pass ${five}, and 25 more, which are required there.`]);
  });

  test('is not said to miss parameters where they cannot be read', () => {
    const needed = taking(queryOf('a', { required: true }));
    expect(found(operationMissingRequiredProperty, withChoices({ parameters: ['a'] }, needed))).toEqual([]);
    expect(found(operationMissingRequiredProperty, withChoices({ operationId: 'No' }, needed))).toEqual([]);
  });

  test('offers the input whose name differs only in case and signs', () => {
    const complaints = found(operationParameterNameNotFound, withChoices({ parameters: { Area_ID: 'x' } }, taking(queryOf('areaId'))));
    expect(messagesOf(complaints)).toEqual(["'ListQueues' has no input 'Area_ID'."]);
    expect(plainText(complaints[0]?.complaint.help ?? [])).toBe("Write 'areaId', as the parameter is called.");
  });

  test.each<[string, JsonObject, number]>([
    ['a parameter and a property of the body', queryOf('area'), 1],
    ['a parameter alone', queryOf('zone'), 0],
    ['a property of the body alone', { name: 'area', in: 'body' }, 0],
  ])('is given %s by one name', (_name, first, count) => {
    const schema = { type: 'object', properties: { area: { type: 'string' } } };
    const body = { name: 'body', in: 'body', schema };
    const needed = first.in === 'body' ? taking({ ...first, schema }) : taking(first, body);
    expect(found(operationParameterNameIsAmbiguous, withChoices({ parameters: { area: 'x' } }, needed))).toHaveLength(count);
  });

  test('gets each required parameter, unless it has a default', () => {
    const needed = taking(queryOf('a', { required: true }), queryOf('b', { required: true, default: 'x' }), queryOf('c'));
    expect(messagesOf(found(operationMissingRequiredProperty, withChoices({}, needed)))).toEqual([
      "The call of 'ListQueues' does not pass 'a', which is required there.",
    ]);
  });

  test('has its body when a property of the body is passed', () => {
    const schema = { type: 'object', properties: { area: { type: 'string' } } };
    const needed = taking({ name: 'body', in: 'body', required: true, schema });
    expect(pointersOf(found(operationMissingRequiredProperty, withChoices({ parameters: { area: 'x' } }, needed)))).toEqual([]);
    expect(pointersOf(found(operationMissingRequiredProperty, withChoices({ parameters: { zone: 'x' } }, needed)))).toEqual([
      `${VALUES_AT}/parameters`,
    ]);
  });

  test('may have any input when its body leaves the properties open', () => {
    const open = taking({ name: 'body', in: 'body', schema: { type: 'object' } });
    expect(found(operationParameterNameNotFound, withChoices({ parameters: { any: 'x' } }, open))).toEqual([]);
    expect(pointersOf(found(operationParameterNameNotFound, withChoices({ parameters: { any: 'x' } })))).toEqual([
      `${VALUES_AT}/parameters/any`,
    ]);
  });
});

describe('references', () => {
  test.each([
    ['a parameter', 'queue', 0],
    ['a property of the body', 'where/area', 0],
    ['a property with a dot before it', 'where.area', 0],
    ['a property that does not exist', 'where/city', 1],
    ['the newer spelling in an older extension', 'body/where/area', 1],
  ])('find %s', (_name, reference, count) => {
    expect(found(operationParameterNameNotFound, createInQueue({ type: 'string', ...itemsByArea(reference) }))).toHaveLength(count);
  });

  test('are an error where no operation has the input, and the one that is alike is offered', () => {
    const changes = findBy(queryOf('areaId'), queryOf('form', values('ListQueues', { parameters: { status: { parameter: 'area-id' } } })));
    const complaints = found(operationParameterNameNotFound, { paths: { ...changes, '/queues': { get: taking(queryOf('status')) } } });
    expect(messagesOf(complaints)).toEqual(["'FindTickets' has no input 'area-id' to take the value from."]);
    expect(plainText(complaints[0]?.complaint.help ?? [])).toBe("Write 'areaId', as the parameter is called.");
    expect(complaints[0]?.complaint.atMost).toBeUndefined();
  });

  test('are a warning where another operation that shares the definition has the input', () => {
    const Ticket = { properties: { id: values('ListQueues', { parameters: { status: { parameter: 'status' } } }) } };
    const complaints = found(operationParameterNameNotFound, {
      paths: { '/queues': { get: taking(queryOf('status')) } },
      definitions: { Ticket },
    });
    expect(pointersOf(complaints)).toEqual(['/definitions/Ticket/properties/id/x-ms-dynamic-values/parameters/status/parameter']);
    expect(complaints[0]?.complaint.atMost).toBe('warning');
  });

  const needsArea = taking(queryOf('area'));
  const NOWHERE = { ...values('ListQueues', { parameters: { area: { parameter: 'nowhere' } } }) };
  const withField = { type: 'object', properties: { field: NOWHERE } };
  const lacks = (operation: string): string => `'${operation}' has no input 'nowhere' to take the value from.`;
  test.each<[string, JsonObject, string[]]>([
    [
      'a shared parameter',
      {
        parameters: { Shared: { name: 's', in: 'query', ...NOWHERE } },
        paths: { '/tickets': { get: { parameters: [{ $ref: '#/parameters/Shared' }] } } },
      },
      [lacks('ListTickets')],
    ],
    ['a shared parameter that nobody uses', { parameters: { Shared: { name: 's', in: 'query', ...NOWHERE } } }, []],
    ['a parameter of a path', { paths: { '/tickets': { parameters: [{ name: 's', in: 'query', ...NOWHERE }] } } }, [lacks('ListTickets')]],
    [
      'the items of a parameter',
      { paths: { '/tickets': { get: { parameters: [{ name: 's', in: 'query', items: NOWHERE }] } } } },
      [lacks('ListTickets')],
    ],
    ['a response', { paths: { '/tickets': { get: { responses: { '200': { schema: withField } } } } } }, [lacks('ListTickets')]],
    [
      'a shared response',
      {
        responses: { Shared: { description: 'OK', schema: withField } },
        paths: { '/tickets': { get: { responses: { '200': { $ref: '#/responses/Shared', description: null, schema: null } } } } },
      },
      [lacks('ListTickets')],
    ],
    ['a shared response that nobody uses', { responses: { Shared: { description: 'OK', schema: withField } } }, []],
    [
      'a notification',
      { paths: { '/hooks': { 'x-ms-notification-content': { schema: { $ref: null, ...withField } } } } },
      [lacks('OnTicketChanged')],
    ],
    ['a definition', { definitions: { NewTicket: { properties: { field: NOWHERE } } } }, [lacks('CreateTicket')]],
    ['a definition that nobody uses', { definitions: { Alone: withField } }, []],
  ])('are looked up in the operations that have %s', (_name, changes, messages) => {
    const paths = { ...(changes.paths as JsonObject | undefined), '/queues': { get: needsArea } };
    expect(messagesOf(found(operationParameterNameNotFound, { ...changes, paths }))).toEqual(messages);
  });

  test('say the most where all who share it lack the input, and are looked up in eight of them', () => {
    const using = (count: number, last: JsonObject): JsonObject =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `/use/${index}`,
          { get: { operationId: `Use${index}`, parameters: [{ $ref: '#/parameters/Shared' }, ...(index === count - 1 ? [last] : [])] } },
        ]),
      );
    const said = (count: number) =>
      linesOf(
        found(operationParameterNameNotFound, {
          parameters: { Shared: { name: 's', in: 'query', ...NOWHERE } },
          paths: { ...using(count, queryOf('nowhere')), '/queues': { get: needsArea } },
        }),
      );
    const at = '/parameters/Shared/x-ms-dynamic-values/parameters/area/parameter';
    const message = '`Use0` has no input `nowhere` to take the value from.';
    expect(said(1)).toEqual([]);
    expect(said(2)).toEqual([`${at} (at most warning): ${message}`]);
    expect(said(8)).toEqual([`${at} (at most warning): ${message}`]);
    expect(said(9)).toEqual([`${at}: ${message}`]);
  });

  test('follow recursive definitions without end', () => {
    const Node = {
      type: 'object',
      properties: {
        next: { $ref: '#/definitions/Node' },
        pick: values('ListQueues', { parameters: { a: { parameter: 'next/next/nowhere' } } }),
      },
    };
    const changes = {
      paths: { '/tickets': { post: { parameters: [{ name: 'body', in: 'body', schema: { $ref: '#/definitions/Node' } }] } } },
      definitions: { Node },
    };
    expect(messagesOf(found(operationParameterNameNotFound, changes))).toContain(
      "'CreateTicket' has no input 'next/next/nowhere' to take the value from.",
    );
  });
});

describe('passed values', () => {
  function forms(source: JsonObject, target: JsonObject): JsonObject {
    const choice = queryOf('form', values('ListQueues', { parameters: { area: { parameter: 'area' } } }));
    return { paths: { ...findBy(queryOf('area', source), choice), '/queues': { get: taking(queryOf('area', target)) } } };
  }

  test.each([
    ['an integer for a number fits', { type: 'integer' }, { type: 'number' }, 0],
    ['a number for an integer does not', { type: 'number' }, { type: 'integer' }, 1],
    ['nothing is said of an input without a type', { type: null }, { type: 'integer' }, 0],
  ])('%s', (_name, source, target, count) => {
    expect(found(operationParameterTypeMismatch, forms(source, target))).toHaveLength(count);
  });

  const FORM_AT = '/paths/~1find/get/parameters/1/x-ms-dynamic-values/parameters/area';
  test.each<[string, SwaggerRule, JsonObject, JsonObject, string[]]>([
    [
      'an optional input for a required one',
      operationParameterRequiredMismatch,
      {},
      { required: true },
      [`${FORM_AT}: \`ListQueues\` requires \`area\`, but \`area\` of \`FindTickets\` may be left empty.`],
    ],
    ['a required input for a required one', operationParameterRequiredMismatch, { required: true }, { required: true }, []],
    ['an optional input for an optional one', operationParameterRequiredMismatch, {}, {}, []],
    [
      'an input of another type',
      operationParameterTypeMismatch,
      { type: 'string' },
      { type: 'integer' },
      [`${FORM_AT}: \`area\` of \`ListQueues\` has the type \`integer\`, but \`area\` of \`FindTickets\` the type \`string\`.`],
    ],
    ['an input without a type in the called operation', operationParameterTypeMismatch, {}, { type: null }, []],
    ['an input that the called operation does not have', operationParameterTypeMismatch, {}, { name: 'zone', type: 'integer' }, []],
    [
      'a required input that the called operation does not have',
      operationParameterRequiredMismatch,
      {},
      { name: 'zone', required: true },
      [],
    ],
    [
      'an internal input without a default',
      sourcePropertyInternal,
      { 'x-ms-visibility': 'internal' },
      {},
      [`${FORM_AT}: \`area\` of \`FindTickets\` is internal, so there is no value to pass on.`],
    ],
    [
      'an internal input with a default',
      sourcePropertyInternal,
      { 'x-ms-visibility': 'internal', default: false },
      {},
      [
        `${FORM_AT}: \`area\` of \`FindTickets\` is internal, so there is no value to pass on.`,
        '  Pass its default value instead.',
        `  ${FORM_AT} = false`,
      ],
    ],
    ['an advanced input', sourcePropertyInternal, { 'x-ms-visibility': 'advanced' }, {}, []],
    ['an input that does not exist', sourcePropertyInternal, { name: 'zone', 'x-ms-visibility': 'internal' }, {}, []],
  ])('%s', (_name, rule, source, target, told) => {
    expect(linesOf(found(rule, forms(source, target)))).toEqual(told);
  });

  test('a value is passed on from an operation that nobody sees', () => {
    const { paths } = forms({ 'x-ms-visibility': 'internal' }, {}) as { paths: { '/find': { get: JsonObject } } };
    const hidden = { '/find': { get: { ...paths['/find'].get, 'x-ms-visibility': 'internal' } } };
    expect(found(sourcePropertyInternal, { paths: { ...paths, ...hidden } })).toEqual([]);
  });

  test('in the newer extension a default becomes a value', () => {
    const list = { 'x-ms-dynamic-list': { operationId: 'ListQueues', parameters: { area: { parameterReference: 'area' } } } };
    const area = queryOf('area', { 'x-ms-visibility': 'internal', default: 'north' });
    const complaints = found(sourcePropertyInternal, {
      paths: { ...findBy(area, queryOf('form', list)), '/queues': { get: taking(queryOf('area')) } },
    });
    expect(mended(complaints)).toEqual({
      '/paths/~1find/get/parameters/1/x-ms-dynamic-list/parameters/area': { value: 'north' },
    });
  });

  test.each<[string, string, JsonObject]>([
    ['parameter', 'where/area', {}],
    ['parameter', 'where/area', { 'x-ms-visibility': 'internal' }],
    ['parameterReference', 'body/where/area', { 'x-ms-visibility': 'internal' }],
  ])('a property of the body is passed on by %s %s with %j', (key, reference, where) => {
    const extension = key === 'parameter' ? 'x-ms-dynamic-values' : 'x-ms-dynamic-list';
    const fields = { type: 'string', [extension]: { operationId: 'ListQueueItems', parameters: { area: { [key]: reference } } } };
    const changes = createInQueue(fields);
    const { post } = (changes.paths as Record<string, { post: { parameters: JsonObject[] } }>)['/queues/{queue}/tickets'] ?? {};
    const schema = post?.parameters[1]?.schema as { properties: JsonObject };
    const properties = { ...schema.properties, where: { type: 'object', ...where, properties: { area: { type: 'integer' } } } };
    const parameters = [post?.parameters[0], { ...post?.parameters[1], schema: { ...schema, properties } }] as JsonObject[];
    const paths = { ...(changes.paths as JsonObject), '/queues/{queue}/tickets': { post: { ...post, parameters } } };
    const at = `${FIELDS_AT}/${extension}/parameters/area`;
    expect(linesOf(found(operationParameterTypeMismatch, { paths }))).toEqual([
      `${at}: \`area\` of \`ListQueueItems\` has the type \`string\`, but \`${reference}\` of \`CreateTicketInQueue\` the type \`integer\`.`,
    ]);
    expect(linesOf(found(sourcePropertyInternal, { paths }))).toEqual(
      Object.keys(where).length === 0
        ? []
        : [`${at}: \`${reference}\` of \`CreateTicketInQueue\` is internal, so there is no value to pass on.`],
    );
  });

  /** A body with a field that passes on what `reference` names to the input `area` of `ListQueues`. */
  const picking = (schema: JsonObject, reference: string, target: JsonObject, more: JsonObject = {}): JsonObject => {
    const pick = { type: 'string', ...values('ListQueues', { parameters: { area: { parameter: reference } } }) };
    const properties = { ...(schema.properties as JsonObject | undefined), pick };
    const paths = { ...findByBody({ schema: { ...schema, properties }, ...more }), '/queues': { get: taking(queryOf('area', target)) } };
    return { paths, definitions: { Area: { type: 'integer', default: 7, 'x-ms-visibility': 'internal' } } };
  };
  const PICK_AT = '/paths/~1find/post/parameters/0/schema/properties/pick/x-ms-dynamic-values/parameters/area';
  const NEEDED = { required: true };
  const area = (more: JsonObject = {}): JsonObject => ({ type: 'string', ...more });
  const mayBeEmpty = (name: string): string[] => [
    `${PICK_AT}: \`ListQueues\` requires \`area\`, but \`${name}\` of \`FindTickets\` may be left empty.`,
  ];
  const isInternal = (name: string): string => `${PICK_AT}: \`${name}\` of \`FindTickets\` is internal, so there is no value to pass on.`;
  const asDefault = (value: string): string[] => ['  Pass its default value instead.', `  ${PICK_AT} = ${value}`];
  test.each<[string, SwaggerRule, JsonObject, string[]]>([
    [
      'an optional property',
      operationParameterRequiredMismatch,
      picking({ properties: { area: area() } }, 'area', NEEDED),
      mayBeEmpty('area'),
    ],
    [
      'a required property',
      operationParameterRequiredMismatch,
      picking({ required: ['area'], properties: { area: area() } }, 'area', NEEDED),
      [],
    ],
    [
      'a property that a part of the schema requires',
      operationParameterRequiredMismatch,
      picking({ allOf: [{ required: ['area'], properties: { area: area() } }] }, 'area', NEEDED),
      [],
    ],
    [
      'a property of a part that the schema requires',
      operationParameterRequiredMismatch,
      picking({ required: ['area'], allOf: [{ properties: { area: area() } }] }, 'area', NEEDED),
      [],
    ],
    [
      'an optional property below a required one',
      operationParameterRequiredMismatch,
      picking({ required: ['where'], properties: { where: { properties: { area: area() } } } }, 'where/area', NEEDED),
      mayBeEmpty('where/area'),
    ],
    [
      'a property whose internal parent is optional',
      sourcePropertyInternal,
      picking({ properties: { where: { 'x-ms-visibility': 'internal', properties: { area: area() } } } }, 'where/area', {}),
      [isInternal('where/area')],
    ],
    [
      'a property of an internal body',
      sourcePropertyInternal,
      picking({ properties: { area: area({ default: 'north' }) } }, 'area', {}, { 'x-ms-visibility': 'internal' }),
      [isInternal('area'), ...asDefault('"north"')],
    ],
    [
      'a property of a body whose schema is internal',
      sourcePropertyInternal,
      picking({ 'x-ms-visibility': 'internal', properties: { area: area() } }, 'area', {}),
      [isInternal('area')],
    ],
    [
      'a property whose definition is internal and has a default',
      sourcePropertyInternal,
      picking({ properties: { area: { $ref: '#/definitions/Area' } } }, 'area', {}),
      [isInternal('area'), ...asDefault('7')],
    ],
    [
      'a property with a default beside its reference',
      sourcePropertyInternal,
      picking({ properties: { area: { $ref: '#/definitions/Area', default: 8 } } }, 'area', {}),
      [isInternal('area'), ...asDefault('8')],
    ],
    ['a property that is shown', sourcePropertyInternal, picking({ properties: { area: area({ default: 'north' }) } }, 'area', {}), []],
    [
      'a property whose definition has another type',
      operationParameterTypeMismatch,
      picking({ properties: { area: { $ref: '#/definitions/Area' } } }, 'area', {}),
      [`${PICK_AT}: \`area\` of \`ListQueues\` has the type \`string\`, but \`area\` of \`FindTickets\` the type \`integer\`.`],
    ],
    [
      'the first of two parts that have the property',
      operationParameterTypeMismatch,
      picking({ allOf: [{ properties: { area: area() } }, { properties: { area: { type: 'integer' } } }] }, 'area', {}),
      [],
    ],
    [
      'the whole body, which is an object by its properties',
      operationParameterTypeMismatch,
      picking({}, 'body', {}),
      [`${PICK_AT}: \`area\` of \`ListQueues\` has the type \`string\`, but \`body\` of \`FindTickets\` the type \`object\`.`],
    ],
  ])('from a body: %s', (_name, rule, changes, told) => {
    expect(linesOf(found(rule, changes))).toEqual(told);
  });

  test.each<[string, string[], string]>([
    ['body/where/area', [], 'the full path'],
    ['body', [], 'the body as a whole'],
    ['body/', ['body/'], 'the name of the body with a slash'],
    ['where/area', ['where/area'], 'the path without the body'],
    ['other/where/area', ['other/where/area'], 'another name of the body'],
    ['body/where.area', ['body/where.area'], 'a dot'],
    ['body/where/city', ['body/where/city'], 'a property that is not there'],
    ['queue', [], 'a parameter'],
  ])('the newer extension finds %s: %j (%s)', (reference, unknown) => {
    const complaints = found(operationParameterNameNotFound, createInQueue({ type: 'string', ...itemListByArea(reference) }));
    expect(messagesOf(complaints)).toEqual(unknown.map((name) => `'CreateTicketInQueue' has no input '${name}' to take the value from.`));
  });

  test('a parameter goes before a body of the same name, wherever it stands', () => {
    const body = { name: 'top', in: 'body', schema: { type: 'object' } };
    const query = queryOf('top', { type: 'integer' });
    for (const parameters of [
      [body, query],
      [query, body],
    ]) {
      const told = messagesOf(
        found(operationParameterStaticTypeMismatch, withChoices({ parameters: { top: 'ten' } }, taking(...parameters))),
      );
      expect(told).toEqual(["'top' of 'ListQueues' has the type 'integer'; the value that is passed has the type 'string'."]);
    }
  });

  test('an optional input may feed a required one that has a default', () => {
    expect(found(operationParameterRequiredMismatch, forms({}, { required: true }))).toHaveLength(1);
    expect(found(operationParameterRequiredMismatch, forms({}, { required: true, default: 'x' }))).toEqual([]);
  });

  test('an internal input is replaced by its default value', () => {
    const complaints = found(sourcePropertyInternal, forms({ 'x-ms-visibility': 'internal', default: 'north' }, {}));
    expect(mended(complaints)).toEqual({ '/paths/~1find/get/parameters/1/x-ms-dynamic-values/parameters/area': 'north' });
  });

  test.each<[JsonValue, string, JsonValue | undefined]>([
    ['10', 'integer', 10],
    ['1.5', 'number', 1.5],
    ['true', 'boolean', true],
    [7, 'string', '7'],
    ['-10', 'integer', -10],
    ['-1', 'number', -1],
    ['123456789012345', 'integer', 123456789012345],
    ['123456789012', 'number', 123456789012],
    ['1.125', 'number', 1.125],
    ['false', 'boolean', false],
    [true, 'string', 'true'],
    ['ten', 'integer', undefined],
    ['', 'integer', undefined],
    ['', 'number', undefined],
    ['10 ', 'integer', undefined],
    [' 10', 'integer', undefined],
    ['1.5', 'integer', undefined],
    ['1234567890123456', 'integer', undefined],
    ['1234567890123', 'number', undefined],
    ['1.1255', 'number', undefined],
    ['1.', 'number', undefined],
    ['a1', 'number', undefined],
    ['1a', 'number', undefined],
    ['yes', 'boolean', undefined],
    [1.5, 'integer', undefined],
    [1, 'boolean', undefined],
    [[1], 'string', undefined],
    [{ a: 1 }, 'string', undefined],
    ['a', 'array', undefined],
    ['a', 'object', undefined],
    [[1], 'object', undefined],
    [{ a: 1 }, 'array', undefined],
  ])('the fixed value %j for a %s is mended to %j', (value, type, expected) => {
    const complaints = found(
      operationParameterStaticTypeMismatch,
      withChoices({ parameters: { top: value } }, taking(queryOf('top', { type }))),
    );
    const pointer = `${VALUES_AT}/parameters/top`;
    expect(pointersOf(complaints)).toEqual([pointer]);
    expect(mended(complaints)).toEqual(expected === undefined ? undefined : { [pointer]: expected });
  });

  test.each<[JsonValue, string | null]>([
    ['text', 'string'],
    [1, 'integer'],
    [1, 'number'],
    [1.5, 'number'],
    [true, 'boolean'],
    [[1], 'array'],
    [{ a: 1 }, 'object'],
    [null, 'integer'],
    ['text', 'file'],
    ['text', null],
  ])('the fixed value %j is right for the type %j', (value, type) => {
    const changes = withChoices({ parameters: { top: value } }, taking(queryOf('top', { type })));
    expect(found(operationParameterStaticTypeMismatch, changes)).toEqual([]);
  });

  test('the fixed value of an input that does not exist is not judged', () => {
    expect(found(operationParameterStaticTypeMismatch, withChoices({ parameters: { top: 1 } }, taking(queryOf('skip'))))).toEqual([]);
    expect(found(operationParameterStaticTypeMismatch, withChoices({ operationId: 'No', parameters: { top: 1 } }))).toEqual([]);
  });

  test.each<[JsonValue, string]>([
    ['text', 'string'],
    [1, 'integer'],
    [1.5, 'number'],
    [false, 'boolean'],
    [[1], 'array'],
    [{ value: [1] }, 'array'],
    [{ a: 1 }, 'object'],
  ])('the type of %j is told to be %s', (value, type) => {
    const declared = type === 'string' ? 'integer' : 'string';
    const told = linesOf(
      found(operationParameterStaticTypeMismatch, withChoices({ parameters: { top: value } }, taking(queryOf('top', { type: declared })))),
    );
    expect(told[0]).toBe(
      `${VALUES_AT}/parameters/top: \`top\` of \`ListQueues\` has the type \`${declared}\`; the value that is passed has the type \`${type}\`.`,
    );
  });

  test('a fixed value of the newer form is mended where it stands', () => {
    const list = (entry: JsonValue): JsonObject => ({ 'x-ms-dynamic-list': { operationId: 'ListQueues', parameters: { top: entry } } });
    const of = (extension: JsonObject) =>
      mended(
        found(operationParameterStaticTypeMismatch, {
          paths: { ...findBy(queryOf('form', extension)), '/queues': { get: taking(queryOf('top', { type: 'integer' })) } },
        }),
      );
    expect(of(list({ value: '10' }))).toEqual({ [`${HOLDER}/x-ms-dynamic-list/parameters/top/value`]: 10 });
    expect(of(list('10'))).toBeUndefined();
    expect(of(values('ListQueues', { parameters: { top: { value: '10' } } }))).toEqual({ [`${VALUES_AT}/parameters/top/value`]: 10 });
  });
});

describe('the answer', () => {
  const queue = { type: 'object', properties: { id: { type: 'string' } } };
  const LISTED = { type: 'object', properties: { list: { type: 'array', items: {} } } };
  const OTHER = { type: 'object', properties: { other: { type: 'array', items: {} } } };

  test.each<[string, JsonObject, JsonObject, number]>([
    ['has its list at a path', { 'value-collection': 'a/b' }, { properties: { a: { properties: { b: { type: 'array' } } } } }, 0],
    ['has no list where the path leads to text', { 'value-collection': 'a' }, { properties: { a: { type: 'string' } } }, 1],
    ['is no list as a whole', { 'value-collection': '' }, { properties: { a: { type: 'array' } } }, 1],
    ['is open', { 'value-collection': 'a' }, { type: 'object', properties: { value: null } }, 0],
    ['is a list as a whole', { 'value-collection': '' }, { type: 'array', items: queue }, 0],
  ])('%s', (_name, parts, schema, count) => {
    const changes = withChoices(
      parts,
      answering({ ...schema, properties: { value: null, ...(schema.properties as JsonObject | undefined) } }),
    );
    expect(found(invokedOperationShouldProduceArray, changes)).toHaveLength(count);
  });

  test.each<[string, JsonObject, string, string]>([
    [
      'at a path',
      values('ListQueues', { 'value-collection': 'items' }),
      `${VALUES_AT}/value-collection`,
      "The answer of 'ListQueues' has no list at 'items'.",
    ],
    [
      'as a whole',
      values('ListQueues', { 'value-collection': '' }),
      `${VALUES_AT}/value-collection`,
      "The answer of 'ListQueues' is no list as a whole.",
    ],
    [
      'as a whole, without saying so',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemValuePath: 'id', itemTitlePath: 'name' } },
      `${HOLDER}/x-ms-dynamic-list`,
      "The answer of 'ListQueues' is no list as a whole.",
    ],
    [
      'at a path of the newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemsPath: 'items', itemValuePath: 'id', itemTitlePath: 'name' } },
      `${HOLDER}/x-ms-dynamic-list/itemsPath`,
      "The answer of 'ListQueues' has no list at 'items'.",
    ],
  ])('is told to have no list %s', (_name, extension, pointer, message) => {
    const complaints = found(invokedOperationShouldProduceArray, { paths: findBy(queryOf('queue', extension)) });
    expect(pointersOf(complaints)).toEqual([pointer]);
    expect(messagesOf(complaints)).toEqual([message]);
  });

  test.each<[string, JsonObject, readonly string[]]>([
    [
      'of the value and of the title',
      values('ListQueues', { 'value-path': 'a', 'value-title': 'b' }),
      ["An element of the list of 'ListQueues' has no property 'a'.", "An element of the list of 'ListQueues' has no property 'b'."],
    ],
    [
      'of the newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', itemsPath: 'value', itemValuePath: 'a', itemTitlePath: 'name' } },
      ["An element of the list of 'ListQueues' has no property 'a'."],
    ],
    [
      'of the fields of a form',
      { 'x-ms-dynamic-schema': { operationId: 'GetQueueForm', 'value-path': 'fields' } },
      ["The answer of 'GetQueueForm' has no property 'fields'."],
    ],
    [
      'of the fields of a form in the newer extension',
      { 'x-ms-dynamic-properties': { operationId: 'GetQueueForm', itemValuePath: 'fields' } },
      ["The answer of 'GetQueueForm' has no property 'fields'."],
    ],
    ['where the list is not found, which another rule tells', values('ListQueues', { 'value-collection': 'no', 'value-path': 'a' }), []],
    ['where the operation is not found, which another rule tells', values('No', { 'value-path': 'a' }), []],
    ['where the path is empty or no text', values('ListQueues', { 'value-path': '', 'value-title': 5 }), []],
  ])('is told to lack the property %s', (_name, extension, messages) => {
    expect(messagesOf(found(invokedOperationShouldProduceProperty, { paths: findBy(queryOf('queue', extension)) }))).toEqual(messages);
  });

  test.each<[string, JsonObject, boolean]>([
    ['the first success', { '404': { schema: OTHER }, '201': { schema: LISTED }, '202': { schema: OTHER } }, true],
    ['a success that has a schema', { '200': {}, '201': { schema: LISTED } }, true],
    ['a success before the default', { default: { schema: OTHER }, '299': { schema: LISTED } }, true],
    ['the default', { '404': { schema: OTHER }, default: { schema: LISTED } }, true],
    ['no failure', { '404': { schema: OTHER } }, true],
    ['no group of codes', { '2XX': { schema: OTHER }, '1200': { schema: OTHER }, '2000': { schema: OTHER } }, true],
    ['the success', { '200': { schema: OTHER }, default: { schema: LISTED } }, false],
    ['the default alone', { default: { schema: OTHER } }, false],
  ])('is %s', (_name, responses, hasList) => {
    const paths = { ...findBy(queryOf('queue', values('ListThings', { 'value-collection': 'list' }))) };
    const changes = { paths: { ...paths, '/things': { get: { operationId: 'ListThings', responses } } } };
    expect(messagesOf(found(invokedOperationShouldProduceArray, changes))).toEqual(
      hasList ? [] : ["The answer of 'ListThings' has no list at 'list'."],
    );
  });

  test.each<[string, JsonValue, boolean]>([
    ['a list without a type', { items: {} }, true],
    ['a list', { type: 'array' }, true],
    ['an object that says nothing', { type: 'object' }, true],
    ['nothing that is said', {}, true],
    ['a reference that leads nowhere', { $ref: '#/definitions/Gone' }, true],
    ['an object with properties', { type: 'object', properties: { a: {} } }, false],
    ['properties without a type', { properties: { a: {} } }, false],
    ['text', { type: 'string' }, false],
    ['text with items', { type: 'string', items: {} }, false],
  ])('may have a list where there is %s: %j', (_name, schema, may) => {
    const answer = { type: 'object', properties: { value: schema } };
    const changes = {
      paths: {
        ...findBy(queryOf('queue', values('ListThings', {}))),
        '/things': { get: { operationId: 'ListThings', ...answering(answer) } },
      },
    };
    expect(found(invokedOperationShouldProduceArray, changes)).toHaveLength(may ? 0 : 1);
  });

  test('is looked up along a path with slashes or dots, through references and parts', () => {
    const names = { type: 'object', properties: { name: {} } };
    const list = { type: 'array', items: { allOf: [{ $ref: '#/definitions/Queue' }, { type: 'object', properties: { at: names } }] } };
    const answer = { type: 'object', properties: { data: { type: 'object', properties: { list } }, 'a.b': list } };
    const said = (parts: JsonObject) =>
      messagesOf(
        found(invokedOperationShouldProduceProperty, {
          paths: {
            ...findBy(queryOf('queue', values('ListThings', parts))),
            '/things': { get: { operationId: 'ListThings', ...answering(answer) } },
          },
        }),
      );
    for (const collection of ['data/list', 'data.list', 'a.b']) {
      for (const path of ['id', 'name', 'at/name', 'at.name', 'at']) {
        expect(said({ 'value-collection': collection, 'value-path': path })).toEqual([]);
      }
      for (const path of ['at/id', 'name2', 'at.']) {
        expect(said({ 'value-collection': collection, 'value-path': path })).toEqual([
          `An element of the list of 'ListThings' has no property '${path}'.`,
        ]);
      }
    }
  });

  test('whose elements have fields from another call may have any property', () => {
    const element = { type: 'object', properties: { id: {} }, 'x-ms-dynamic-schema': { operationId: 'GetQueueForm' } };
    const changes = (items: JsonObject) =>
      withChoices(
        { 'value-path': 'other' },
        answering({ type: 'object', properties: { value: { type: 'array', items: { $ref: null, ...items } } } }),
      );
    expect(found(invokedOperationShouldProduceProperty, changes(element))).toEqual([]);
    expect(found(invokedOperationShouldProduceProperty, changes({ ...element, 'x-ms-dynamic-schema': null }))).toHaveLength(1);
    expect(
      found(
        invokedOperationShouldProduceProperty,
        changes({ ...element, 'x-ms-dynamic-schema': null, allOf: [{ $ref: '#/definitions/Gone' }] }),
      ),
    ).toEqual([]);
  });

  test('is not asked for properties when its elements are plain text', () => {
    const plain = answering({ type: 'object', properties: { value: { items: { $ref: null, type: 'string' } } } });
    expect(found(invokedOperationShouldProduceProperty, withChoices({ 'value-path': 'name2' }, plain))).toEqual([]);
    expect(found(invokedOperationShouldProduceProperty, withChoices({ 'value-path': 'name2' }))).toHaveLength(1);
  });
});

describe('the newer extension', () => {
  const text = (...extensions: readonly JsonObject[]): JsonObject =>
    createInQueue(Object.assign({ type: 'string' }, ...extensions) as JsonObject);
  const PARAMETERS = { area: { parameterReference: 'body/where/area' } };

  test.each<[string, SwaggerRule, JsonObject, string[]]>([
    [
      'a list by a name with two meanings',
      dynamicListRequiredForAmbiguousReferences,
      text(itemsByArea('queue')),
      [
        `${FIELDS_AT}/x-ms-dynamic-values: \`queue\` is a parameter and a property of the body as well, so \`x-ms-dynamic-list\` is needed.`,
      ],
    ],
    [
      'a list with the newer one beside it',
      dynamicListRequiredForAmbiguousReferences,
      text(itemsByArea('queue'), itemListByArea('queue')),
      [],
    ],
    ['a list by a property', dynamicListRequiredForAmbiguousReferences, text(itemsByArea('priority')), []],
    ['a list by nothing', dynamicListRequiredForNonParameterReferences, text(itemsByArea('nowhere')), []],
    ['a list by the whole body', dynamicListRequiredForNonParameterReferences, text(itemsByArea('body')), []],
    [
      'a list by a property alone',
      dynamicListRequiredForNonParameterReferences,
      text(itemsByArea('where/area')),
      [
        `${FIELDS_AT}/x-ms-dynamic-values: \`where/area\` is a property of the body, so \`x-ms-dynamic-list\` is needed.`,
        `  ${FIELDS_AT}/x-ms-dynamic-list = ${JSON.stringify({ operationId: 'ListQueueItems', parameters: PARAMETERS, itemsPath: 'value', itemValuePath: 'id', itemTitlePath: 'name' })}`,
      ],
    ],
    [
      'a list by a property with the newer one beside it',
      dynamicListRequiredForNonParameterReferences,
      text(itemsByArea('where/area'), itemListByArea('body/where/area')),
      [],
    ],
    [
      'a list by a name with two meanings is for the other rule',
      dynamicListRequiredForNonParameterReferences,
      text(itemsByArea('queue')),
      [],
    ],
    [
      'a schema by a name with two meanings',
      dynamicPropertiesRequiredForAmbiguousReferences,
      text(formByArea('queue', 'form')),
      [
        `${FIELDS_AT}/x-ms-dynamic-schema: \`queue\` is a parameter and a property of the body as well, so \`x-ms-dynamic-properties\` is needed.`,
      ],
    ],
    [
      'a schema by a property',
      dynamicPropertiesRequiredForNonParameterReferences,
      text(formByArea('where.area', 'form/properties')),
      [
        `${FIELDS_AT}/x-ms-dynamic-schema: \`where.area\` is a property of the body, so \`x-ms-dynamic-properties\` is needed.`,
        `  ${FIELDS_AT}/x-ms-dynamic-properties = ${JSON.stringify({ operationId: 'GetAreaForm', parameters: PARAMETERS, itemValuePath: 'form' })}`,
      ],
    ],
    [
      'a schema whose path ends at the properties',
      dynamicPropertiesRequiredForPropertiesValuePath,
      text(formByArea('priority', 'properties')),
      [
        `${FIELDS_AT}/x-ms-dynamic-schema/value-path: The path \`properties\` leads to the properties of a schema, so \`x-ms-dynamic-properties\` is needed.`,
        `  ${FIELDS_AT}/x-ms-dynamic-properties = ${JSON.stringify({ operationId: 'GetAreaForm', parameters: { area: { parameterReference: 'body/priority' } }, itemValuePath: '' })}`,
      ],
    ],
    [
      'a schema whose path ends otherwise',
      dynamicPropertiesRequiredForPropertiesValuePath,
      text(formByArea('priority', 'myproperties')),
      [],
    ],
    [
      'a schema whose path ends at the properties, with the newer one beside it',
      dynamicPropertiesRequiredForPropertiesValuePath,
      text(formByArea('priority', 'form/properties'), propertiesByArea('body/priority', 'form')),
      [],
    ],
    [
      'a schema whose path is no text',
      dynamicPropertiesRequiredForPropertiesValuePath,
      text({ 'x-ms-dynamic-schema': { operationId: 'GetAreaForm', 'value-path': ['properties'] } }),
      [],
    ],
    [
      'two paths',
      dynamicPropertiesItemValuePathMismatch,
      text(formByArea('priority', 'form/properties'), propertiesByArea('body/priority', 'other')),
      [
        `${FIELDS_AT}/x-ms-dynamic-properties/itemValuePath: The path \`other\` is not the one of \`x-ms-dynamic-schema\`, which leads to the schema at \`form\`.`,
        `  ${FIELDS_AT}/x-ms-dynamic-properties/itemValuePath = "form"`,
      ],
    ],
    ['one path alone', dynamicPropertiesItemValuePathMismatch, text(propertiesByArea('body/priority', 'other')), []],
    [
      'a path that is no text',
      dynamicPropertiesItemValuePathMismatch,
      text(formByArea('priority', 'form'), { 'x-ms-dynamic-properties': { itemValuePath: 5 } }),
      [],
    ],
    [
      'an older path that is no text',
      dynamicPropertiesItemValuePathMismatch,
      text({ 'x-ms-dynamic-schema': { 'value-path': 5 } }, propertiesByArea('body/priority', 'other')),
      [],
    ],
    [
      'a newer one that is no object',
      dynamicPropertiesItemValuePathMismatch,
      text(formByArea('priority', 'form'), { 'x-ms-dynamic-properties': ['form'] }),
      [],
    ],
  ])('%s', (_name, rule, changes, told) => {
    expect(linesOf(found(rule, changes))).toEqual(told);
  });

  test.each<[string, JsonObject, JsonObject | null]>([
    ['an input that the operation does not have', { area: 'north', extra: { parameter: 'where/area' } }, null],
    [
      'a value that is a list',
      { area: { parameter: 'where/area' }, zone: ['a'] },
      { area: { parameterReference: 'body/where/area' }, zone: { value: ['a'] } },
    ],
    [
      'an entry of the newer form',
      { area: { parameter: 'where/area' }, zone: { value: 1 } },
      { area: { parameterReference: 'body/where/area' }, zone: { value: 1 } },
    ],
    ['a reference that is no text', { area: { parameter: 'where/area' }, zone: { parameter: 5 } }, null],
    ['a reference that leads nowhere', { area: { parameter: 'where/area' }, zone: { parameter: 'nowhere' } }, null],
    ['a reference with two meanings', { area: { parameter: 'where/area' }, zone: { parameter: 'queue' } }, null],
    [
      'a reference to a parameter',
      { area: { parameter: 'where/area' }, zone: { parameter: 'body' } },
      { area: { parameterReference: 'body/where/area' }, zone: { parameterReference: 'body' } },
    ],
  ])('is written with %s, or not at all', (_name, parameters, expected) => {
    const changes = createInQueue({ type: 'string', 'x-ms-dynamic-values': { operationId: 'ListZones', parameters } });
    const zones = { '/zones': { get: { operationId: 'ListZones', parameters: [queryOf('area'), queryOf('zone')] } } };
    const complaints = found(dynamicListRequiredForNonParameterReferences, { paths: { ...(changes.paths as JsonObject), ...zones } });
    expect(pointersOf(complaints)).toEqual([`${FIELDS_AT}/x-ms-dynamic-values`]);
    expect(mended(complaints)).toEqual(
      expected === null ? undefined : { [`${FIELDS_AT}/x-ms-dynamic-list`]: { operationId: 'ListZones', parameters: expected } },
    );
  });

  test.each<[string, JsonObject]>([
    ['the operation is not found', { operationId: 'No', parameters: { area: { parameter: 'where/area' } } }],
    ['no operation is named', { parameters: { area: { parameter: 'where/area' } } }],
  ])('is not written where %s', (_name, extension) => {
    const complaints = found(dynamicListRequiredForNonParameterReferences, text({ 'x-ms-dynamic-values': extension }));
    expect(linesOf(complaints)).toEqual([
      `${FIELDS_AT}/x-ms-dynamic-values: \`where/area\` is a property of the body, so \`x-ms-dynamic-list\` is needed.`,
    ]);
  });

  test('is not written where several operations share the field', () => {
    const NewTicket = { properties: { fields: { type: 'string', ...itemsByArea('subject') } } };
    const other = { name: 'body', in: 'body', schema: { $ref: '#/definitions/NewTicket' } };
    const { paths } = createInQueue({ type: 'string' });
    const shared = (more: JsonObject) =>
      found(dynamicListRequiredForNonParameterReferences, { paths: { ...(paths as JsonObject), ...more }, definitions: { NewTicket } });
    expect(mended(shared({}))).toMatchObject({
      '/definitions/NewTicket/properties/fields/x-ms-dynamic-list': { parameters: { area: { parameterReference: 'body/subject' } } },
    });
    const complaints = shared({ '/more': { post: { operationId: 'CreateMore', parameters: [other] } } });
    expect(complaints.map(({ complaint }) => complaint.fix)).toEqual([undefined]);
  });

  test.each<[string, JsonObject, string[]]>([
    ['a file picker alone', { capability: 'file-picker' }, [`${HOLDER}: This file picker has no \`x-ms-dynamic-tree\` beside it.`]],
    ['another capability', { capability: 'table-picker' }, []],
    ['no capability', { operationId: 'ListQueues' }, []],
  ])('%s', (_name, extension, told) => {
    const of = (more: JsonObject) =>
      linesOf(found(dynamicTreeExtensionMissing, { paths: findBy(queryOf('folder', { 'x-ms-dynamic-values': extension, ...more })) }));
    expect(of({})).toEqual(told);
    expect(of({ 'x-ms-dynamic-tree': {} })).toEqual([]);
  });

  const AT_BODY = '/paths/~1find/post/parameters/0';
  test.each(['x-ms-dynamic-values', 'x-ms-dynamic-list', 'x-ms-dynamic-schema', 'x-ms-dynamic-properties', 'x-ms-dynamic-tree'])(
    '%s of a body stands in its schema',
    (name) => {
      const message = `${AT_BODY}/${name}: \`${name}\` of a body parameter must stand in its schema.`;
      const of = (schema: JsonValue) =>
        linesOf(found(dynamicExtensionDefinitionNotAllowedInParameter, { paths: findByBody({ [name]: { a: 1 }, schema }) }));
      expect(of({})).toEqual([message, `  ${AT_BODY}/${name} = remove`, `  ${AT_BODY}/schema/${name} = {"a":1}`]);
      expect(of({ $ref: '#/definitions/Ticket' })).toEqual([message]);
      expect(of({ [name]: {} })).toEqual([message]);
      expect(of('none')).toEqual([message]);
      expect(found(dynamicExtensionDefinitionNotAllowedInParameter, { paths: findBy(queryOf('q', { [name]: {} })) })).toEqual([]);
    },
  );

  test('is written out, with full paths, where the older one does not suffice', () => {
    const complaints = found(dynamicListRequiredForNonParameterReferences, createInQueue({ type: 'string', ...itemsByArea('where.area') }));
    expect(mended(complaints)).toEqual({
      [`${FIELDS_AT}/x-ms-dynamic-list`]: {
        operationId: 'ListQueueItems',
        parameters: { area: { parameterReference: 'body/where/area' } },
        itemsPath: 'value',
        itemValuePath: 'id',
        itemTitlePath: 'name',
      },
    });
  });

  test.each([
    ['form', 'form', 0],
    ['form/properties', 'form', 0],
    ['properties', undefined, 0],
    ['form/properties', 'form/properties', 1],
    [undefined, 'form', 1],
  ])('beside the path %s may have the path %s', (older, newer, count) => {
    const form = { operationId: 'GetQueueForm', parameters: {} };
    const fields = {
      'x-ms-dynamic-schema': { ...form, ...(older !== undefined && { 'value-path': older }) },
      'x-ms-dynamic-properties': { ...form, ...(newer !== undefined && { itemValuePath: newer }) },
    };
    expect(found(dynamicPropertiesItemValuePathMismatch, { definitions: { NewTicket: { properties: { fields } } } })).toHaveLength(count);
  });
});

describe('shapes', () => {
  const extended = (name: string, value: JsonValue): JsonObject => ({ paths: findBy(queryOf('queue', { [name]: value })) });
  const CALL = 'operationId parameters';
  const ITEMS = 'itemsPath itemValuePath itemTitlePath';
  const nested = (keys: readonly string[], value: JsonObject): JsonObject =>
    keys.reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), value);

  test.each<[string, string]>([
    ['x-ms-dynamic-values', `${CALL} builtInOperation capability value-collection value-path value-title`],
    ['x-ms-dynamic-list', `${CALL} builtInOperation ${ITEMS}`],
    ['x-ms-dynamic-schema', `${CALL} value-path`],
    ['x-ms-dynamic-properties', `${CALL} itemValuePath`],
    ['x-ms-dynamic-tree', 'settings open browse'],
    ['x-ms-dynamic-tree/open', `${CALL} ${ITEMS} itemFullTitlePath itemIsParent selectableFilter`],
    ['x-ms-dynamic-tree/browse', `${CALL} ${ITEMS} itemFullTitlePath itemIsParent selectableFilter`],
    ['x-ms-dynamic-list/parameters/a', 'value parameterReference required selectedItemValuePath'],
    ['x-ms-dynamic-properties/parameters/a', 'value parameterReference required selectedItemValuePath'],
  ])('%s has the keys %s and no other', (place, keys) => {
    const [name = '', ...below] = place.split('/');
    const known = keys.split(' ');
    const value = Object.fromEntries([...known, 'x-note', 'colour'].map((key) => [key, 'x']));
    const [end, ...start] = known.map((key) => `\`${key}\``).reverse();
    expect(linesOf(found(additionalPropertyNotAllowed, extended(name, nested(below, value))))).toEqual([
      `${HOLDER}/${place}/colour: The key \`colour\` has no meaning here.`,
      `  Known keys are ${start.reverse().join(', ')} and ${end}.`,
    ]);
  });

  test.each<[string, string]>([
    ['x-ms-api-annotation', 'family revision status replacement'],
    ['x-ms-pageable', 'nextLinkName'],
    ['x-ms-trigger-metadata', 'kind mode'],
  ])('%s of an operation has the keys %s and no other', (name, keys) => {
    const value = Object.fromEntries([...keys.split(' '), 'colour'].map((key) => [key, 'x']));
    const of = (extension: JsonValue) =>
      pointersOf(found(additionalPropertyNotAllowed, { paths: { '/tickets': { get: { [name]: extension } } } }));
    expect(of(value)).toEqual([`/paths/~1tickets/get/${name}/colour`]);
    expect(of('x')).toEqual([]);
  });

  test('each value of an enumeration has a value and a name', () => {
    const list = ['x', { value: 1, displayName: 'One', 'x-note': 1 }, { value: 2, display: 'Two' }];
    expect(linesOf(found(additionalPropertyNotAllowed, extended('x-ms-enum-values', list)))).toEqual([
      `${HOLDER}/x-ms-enum-values/2/display: The key \`display\` has no meaning here.`,
      '  Known keys are `value` and `displayName`.',
    ]);
    expect(found(additionalPropertyNotAllowed, extended('x-ms-enum-values', { display: 'Two' }))).toEqual([]);
  });

  test('entries of the older extensions and of a tree may hold anything', () => {
    const parameters = { a: { colour: 'red' } };
    expect(found(additionalPropertyNotAllowed, extended('x-ms-dynamic-values', { parameters }))).toEqual([]);
    expect(found(additionalPropertyNotAllowed, extended('x-ms-dynamic-schema', { parameters }))).toEqual([]);
    expect(found(additionalPropertyNotAllowed, extended('x-ms-dynamic-tree', { open: { parameters } }))).toEqual([]);
  });

  test.each<[string, string | null]>([
    ['valueTitle', 'value-title'],
    ['VALUE_PATH', 'value-path'],
    ['OperationID', 'operationId'],
    ['operatonId', 'operationId'],
    ['operatinoId', 'operationId'],
    ['oprtnId', null],
    ['capabiliti', 'capability'],
    ['builtinoperation', 'builtInOperation'],
    [`value-title${' '.repeat(29)}`, 'value-title'],
    [`value-title${' '.repeat(30)}`, null],
  ])('the key %j is written %j', (key, meant) => {
    const lines = linesOf(
      found(additionalPropertyNotAllowed, { paths: findBy(queryOf('queue', { 'x-ms-dynamic-values': { [key]: 'x' } })) }),
    );
    expect(lines.slice(1)).toEqual(
      meant === null
        ? [
            '  Known keys are `operationId`, `parameters`, `builtInOperation`, `capability`, `value-collection`, `value-path` and `value-title`.',
          ]
        : [`  Write \`${meant}\`.`, `  ${VALUES_AT}/${key} = remove`, `  ${VALUES_AT}/${meant} = "x"`],
    );
  });

  test('short names are not guessed from slips', () => {
    expect(linesOf(found(additionalPropertyNotAllowed, extended('x-ms-dynamic-tree', { opem: {} }))).slice(1)).toEqual([
      '  Known keys are `settings`, `open` and `browse`.',
    ]);
    expect(linesOf(found(additionalPropertyNotAllowed, extended('x-ms-dynamic-tree', { setings: {} }))).slice(1)).toEqual([
      '  Write `settings`.',
      `  ${HOLDER}/x-ms-dynamic-tree/setings = remove`,
      `  ${HOLDER}/x-ms-dynamic-tree/settings = {}`,
    ]);
    const trigger = { paths: { '/tickets': { get: { 'x-ms-api-annotation': { famili: 'A' } } } } };
    expect(linesOf(found(additionalPropertyNotAllowed, trigger)).slice(1)).toEqual([
      '  Known keys are `family`, `revision`, `status` and `replacement`.',
    ]);
  });

  test('a key in another spelling is deleted where the right one is there', () => {
    expect(linesOf(found(additionalPropertyNotAllowed, withChoices({ 'value-title': 'name', valueTitle: 'name' })))).toEqual([
      `${VALUES_AT}/valueTitle: The key \`valueTitle\` has no meaning here.`,
      '  Delete it: `value-title` is there as well.',
    ]);
  });

  const NO_CALL = 'One of `operationId`, `builtInOperation` and `capability` is missing here.';
  const NO_VALUE = 'One of `value` and `parameterReference` is missing here.';
  test.each<[string, JsonValue, string[]]>([
    ['x-ms-dynamic-values', {}, [`${HOLDER}/x-ms-dynamic-values: ${NO_CALL}`]],
    ['x-ms-dynamic-list', {}, [`${HOLDER}/x-ms-dynamic-list: ${NO_CALL}`]],
    ['x-ms-dynamic-values', { operationId: 'A' }, []],
    ['x-ms-dynamic-list', { builtInOperation: 'A' }, []],
    ['x-ms-dynamic-values', { capability: 'file-picker' }, []],
    ['x-ms-dynamic-schema', {}, []],
    ['x-ms-dynamic-properties', {}, []],
    ['x-ms-dynamic-tree', {}, []],
    ['x-ms-dynamic-values', 'A', []],
    ['x-ms-dynamic-list', ['A'], []],
    ['x-ms-dynamic-properties', ['A'], []],
    ['x-ms-dynamic-tree', ['A'], []],
    ['x-ms-dynamic-values', { operationId: 'A', parameters: { a: {} } }, []],
    ['x-ms-dynamic-schema', { operationId: 'A', parameters: { a: {} } }, []],
    ['x-ms-dynamic-properties', { parameters: { a: {}, b: 'fixed' } }, [`${HOLDER}/x-ms-dynamic-properties/parameters/a: ${NO_VALUE}`]],
    ['x-ms-dynamic-properties', { parameters: { a: { value: null }, b: { parameterReference: 'b' } } }, []],
    ['x-ms-dynamic-list', { operationId: 'A', parameters: { a: { selectedItemValuePath: 'id' } } }, []],
    ['x-ms-dynamic-tree', { open: { parameters: { a: { selectedItemValuePath: 'id' } } } }, []],
    ['x-ms-dynamic-tree', { browse: { parameters: { a: { value: 1 }, b: { parameterReference: 'b' } } } }, []],
    [
      'x-ms-dynamic-tree',
      { browse: { parameters: { a: { required: true } } } },
      [
        `${HOLDER}/x-ms-dynamic-tree/browse/parameters/a: One of \`value\`, \`parameterReference\` and \`selectedItemValuePath\` is missing here.`,
      ],
    ],
  ])('%s with %j says what to call and what to pass', (name, value, told) => {
    expect(linesOf(found(oneOfPropertiesRequired, extended(name, value)))).toEqual(told);
  });

  const selecting = { parameters: { a: { selectedItemValuePath: 'id' }, b: { value: 1 } } };
  test.each<[string, JsonValue, string | null]>([
    ['x-ms-dynamic-tree', { browse: selecting }, null],
    ['x-ms-dynamic-tree', { open: selecting }, 'x-ms-dynamic-tree/open'],
    ['x-ms-dynamic-values', selecting, 'x-ms-dynamic-values'],
    ['x-ms-dynamic-list', selecting, 'x-ms-dynamic-list'],
    ['x-ms-dynamic-schema', selecting, 'x-ms-dynamic-schema'],
    ['x-ms-dynamic-properties', selecting, 'x-ms-dynamic-properties'],
    ['x-ms-dynamic-list', [selecting], null],
  ])('%s with %j: the selected item is asked for at %j', (name, value, at) => {
    expect(linesOf(found(selectedItemValuePathNotAllowedInThisPosition, extended(name, value)))).toEqual(
      at === null
        ? []
        : [`${HOLDER}/${at}/parameters/a/selectedItemValuePath: There is no selected item here; only \`browse\` of a tree has one.`],
    );
  });

  test('a key in another spelling is renamed', () => {
    const complaints = found(additionalPropertyNotAllowed, withChoices({ valueTitle: 'name' }));
    expect(mended(complaints)).toEqual({ [`${VALUES_AT}/valueTitle`]: null, [`${VALUES_AT}/value-title`]: 'name' });
  });

  test.each<[string, JsonObject, string]>([
    [
      'an entry of a newer extension',
      { 'x-ms-dynamic-list': { operationId: 'ListQueues', parameters: { a: {} } } },
      'x-ms-dynamic-list/parameters/a',
    ],
    [
      'an entry of a tree',
      { 'x-ms-dynamic-tree': { open: { operationId: 'ListQueues', parameters: { a: {} } } } },
      'x-ms-dynamic-tree/open/parameters/a',
    ],
  ])('%s must pass something', (_name, parts, at) => {
    expect(pointersOf(found(oneOfPropertiesRequired, { paths: findBy(queryOf('queue', parts)) }))).toEqual([`${HOLDER}/${at}`]);
  });

  test.each<[string, JsonValue]>([
    ['null', null],
    ['a text', 'ListQueues'],
    ['a list', [{}]],
    ['odd parameters', { operationId: 5, parameters: ['a', null] }],
    ['odd entries', { operationId: 'ListQueues', parameters: { a: { parameter: 5 }, b: null, constructor: { parameter: 'toString' } } }],
  ])('%s where an extension should be breaks nothing', (_name, value) => {
    const holder = (name: string): JsonObject => queryOf(name, { 'x-ms-dynamic-values': value, 'x-ms-dynamic-tree': { open: value } });
    const changes = { paths: findBy(holder('a')) };
    for (const rule of [operationParameterNameNotFound, operationParameterStaticTypeMismatch, operationMissingRequiredProperty]) {
      expect(() => found(rule, changes)).not.toThrow();
    }
  });
});
