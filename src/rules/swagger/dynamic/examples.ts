/** Pieces of the examples of rules about dynamic extensions: patches for the sample swagger. */
import type { JsonObject, JsonValue } from '../../../connector/json-value.ts';

const TICKETS: JsonObject = {
  '200': { description: 'OK', schema: { type: 'array', items: { $ref: '#/definitions/Ticket' } } },
};
const QUEUES: JsonObject = {
  '200': {
    description: 'OK',
    schema: { type: 'object', properties: { value: { type: 'array', items: { $ref: '#/definitions/Queue' } } } },
  },
};
const FORM: JsonObject = {
  '200': {
    description: 'OK',
    schema: { type: 'object', properties: { form: { type: 'object', properties: { properties: { type: 'object' } } } } },
  },
};

/** A parameter in the query. */
export function queryOf(name: string, parts: JsonObject = {}): JsonObject {
  return { name, in: 'query', type: 'string', 'x-ms-summary': 'Text', description: 'Text to look for.', ...parts };
}

function internal(operationId: string, parameters: readonly JsonValue[], responses: JsonObject): JsonObject {
  return { operationId, 'x-ms-visibility': 'internal', parameters, responses };
}

/** A visible operation with the parameters, at a path of its own. */
export function findBy(...parameters: readonly JsonObject[]): JsonObject {
  return {
    '/find': {
      get: { summary: 'Find tickets', description: 'Finds tickets.', operationId: 'FindTickets', parameters, responses: TICKETS },
    },
  };
}

/** A POST with a body. */
export function findByBody(body: JsonObject): JsonObject {
  const parameters = [{ name: 'body', in: 'body', ...body }];
  return {
    '/find': {
      post: { summary: 'Find tickets', description: 'Finds tickets.', operationId: 'FindTickets', parameters, responses: TICKETS },
    },
  };
}

/** `x-ms-dynamic-values` with what the example is about. */
export function values(operationId: string, parts: JsonObject = {}): JsonObject {
  return { 'x-ms-dynamic-values': { operationId, 'value-collection': 'value', 'value-path': 'id', ...parts } };
}

/** An internal operation that lists forms. */
export function listForms(...parameters: readonly JsonObject[]): JsonObject {
  return { '/forms': { get: internal('ListForms', parameters, QUEUES) } };
}

/** The same with a body. */
export function searchForms(parameter: JsonObject, bodyProperty: string): JsonObject {
  const body = { name: 'body', in: 'body', schema: { type: 'object', properties: { [bodyProperty]: { type: 'string' } } } };
  return { '/forms/search': { post: internal('SearchForms', [parameter, body], QUEUES) } };
}

/** Operations that a field of `createInQueue` calls with an area. */
const BY_AREA: JsonObject = {
  '/queue-items': { get: internal('ListQueueItems', [queryOf('area')], QUEUES) },
  '/area-form': { get: internal('GetAreaForm', [queryOf('area')], FORM) },
};

/** An operation with the inputs `queue` (in the path and in the body), `body/priority` and `body/where/area`, and a dynamic field in its body. */
export function createInQueue(fields: JsonObject): JsonObject {
  const where = { type: 'object', required: ['area'], properties: { area: { type: 'string' } } };
  const schema = {
    type: 'object',
    required: ['queue', 'where'],
    properties: { queue: { type: 'string' }, priority: { type: 'string' }, where, fields },
  };
  const queue = { name: 'queue', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' };
  const post = {
    summary: 'Create a ticket in a queue',
    description: 'Opens a new ticket in a queue.',
    operationId: 'CreateTicketInQueue',
    parameters: [
      { ...queue, 'x-ms-summary': 'Queue', description: 'The ID of the queue.' },
      { name: 'body', in: 'body', required: true, schema },
    ],
    responses: TICKETS,
  };
  return { paths: { '/queues/{queue}/tickets': { post }, ...BY_AREA } };
}

/** Where the dynamic field of `createInQueue` stands. */
export const FIELDS_AT = '/paths/~1queues~1{queue}~1tickets/post/parameters/1/schema/properties/fields';

export function itemsByArea(reference: string): JsonObject {
  const parameters = { area: { parameter: reference } };
  return {
    'x-ms-dynamic-values': {
      operationId: 'ListQueueItems',
      parameters,
      'value-collection': 'value',
      'value-path': 'id',
      'value-title': 'name',
    },
  };
}

export function itemListByArea(reference: string): JsonObject {
  const parameters = { area: { parameterReference: reference } };
  return {
    'x-ms-dynamic-list': { operationId: 'ListQueueItems', parameters, itemsPath: 'value', itemValuePath: 'id', itemTitlePath: 'name' },
  };
}

export function formByArea(reference: string, path: string): JsonObject {
  return { 'x-ms-dynamic-schema': { operationId: 'GetAreaForm', parameters: { area: { parameter: reference } }, 'value-path': path } };
}

export function propertiesByArea(reference: string, path: string): JsonObject {
  return {
    'x-ms-dynamic-properties': { operationId: 'GetAreaForm', parameters: { area: { parameterReference: reference } }, itemValuePath: path },
  };
}

/** A tree of queues; `open` and `browse` are what the two calls pass on. */
export function treeOf(open: JsonObject, browse: JsonObject): JsonObject {
  const call = (parameters: JsonObject): JsonObject => ({
    operationId: 'ListForms',
    itemsPath: 'value',
    itemValuePath: 'id',
    itemTitlePath: 'name',
    parameters,
  });
  return {
    'x-ms-dynamic-tree': {
      settings: { canSelectParentNodes: true, canSelectLeafNodes: true },
      open: call(open),
      browse: call(browse),
    },
  };
}
