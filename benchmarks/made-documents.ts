/** Swagger files of any size in the shape of real ones: lists, single items, writes, shared definitions. */

export interface MadeShape {
  /** Roughly this many bytes when written with an indentation of two. */
  readonly bytes: number;
  /** True: the usual slips, some in every resource. */
  readonly withSlips: boolean;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const FIELDS = ['title', 'status', 'priority', 'owner', 'created', 'changed', 'closed', 'queue', 'channel', 'summary'];

export function madeDocument({ bytes, withSlips }: MadeShape): string {
  const one = write(documentOf(1, withSlips)).length;
  const ten = write(documentOf(10, withSlips)).length;
  const perResource = (ten - one) / 9;
  return write(documentOf(Math.max(1, Math.round((bytes - one) / perResource) + 1), withSlips));
}

export function write(value: Json): string {
  return JSON.stringify(value, null, 2);
}

export function documentOf(resources: number, withSlips: boolean): JsonObject {
  const numbers = Array.from({ length: resources }, (_, index) => index + 1);
  return {
    swagger: '2.0',
    info: {
      title: 'Contoso Tickets',
      description: 'Create, read and follow support tickets that are kept in Contoso Tickets.',
      version: '1.0',
      contact: { name: 'Contoso Support', url: 'https://contoso.example/support', email: 'support@contoso.example' },
    },
    host: 'api.contoso.example',
    basePath: '/v1',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: Object.fromEntries(numbers.flatMap((number) => pathsOf(number, withSlips))),
    definitions: Object.fromEntries(numbers.flatMap((number) => definitionsOf(number, withSlips))),
    securityDefinitions: { api_key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } },
    security: [{ api_key: [] }],
    'x-ms-connector-metadata': [
      { propertyName: 'Website', propertyValue: 'https://contoso.example' },
      { propertyName: 'Privacy policy', propertyValue: 'https://contoso.example/privacy' },
      { propertyName: 'Categories', propertyValue: 'Productivity;Communication' },
    ],
  };
}

function pathsOf(number: number, withSlips: boolean): [string, Json][] {
  const item = { $ref: `#/definitions/Ticket${number}` };
  const id = {
    name: 'ticketId',
    in: 'path',
    required: true,
    type: 'string',
    'x-ms-summary': 'Ticket ID',
    description: 'The ID of the ticket.',
    ...(withSlips ? {} : { 'x-ms-url-encoding': 'single' }),
  };
  const list = {
    summary: `List the tickets of area ${number}`,
    description: withSlips ? 'lists the tickets' : 'Lists the tickets that the signed-in agent may see.',
    operationId: withSlips && number % 5 === 0 ? 'ListTickets' : `ListTickets${number}`,
    parameters: ['status', 'owner', 'queue'].map((name) => ({
      name,
      in: 'query',
      type: 'string',
      'x-ms-summary': `${name[0]?.toUpperCase()}${name.slice(1)}`,
      description: `Only tickets with this ${name}.`,
      ...(withSlips && name === 'queue' ? { collectionFormat: 'tabs', enum: [] } : {}),
    })),
    responses: {
      '200': {
        description: 'OK',
        schema: { type: 'object', properties: { value: { type: 'array', items: item, description: 'The tickets.' } } },
      },
    },
  };
  const create = {
    summary: `Create a ticket in area ${number}`,
    description: 'Opens a new ticket.',
    operationId: `CreateTicket${number}`,
    parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: `#/definitions/NewTicket${number}` } }],
    responses: { '201': { description: 'Created', schema: item } },
  };
  const get = {
    summary: `Get a ticket of area ${number}`,
    description: 'Reads one ticket.',
    operationId: `GetTicket${number}`,
    parameters: [id],
    responses: withSlips ? { '200': { description: 'OK', schema: { type: 'array' } } } : { '200': { description: 'OK', schema: item } },
  };
  return [
    [`/areas${number}/tickets`, { get: list, post: create }],
    [`/areas${number}/tickets/{ticketId}`, { get }],
  ];
}

function definitionsOf(number: number, withSlips: boolean): [string, Json][] {
  const properties = Object.fromEntries(
    FIELDS.map((name) => [
      name,
      { type: 'string', 'x-ms-summary': `${name[0]?.toUpperCase()}${name.slice(1)}`, description: `The ${name} of the ticket.` },
    ]),
  );
  const owner = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } };
  return [
    [`Ticket${number}`, { type: 'object', properties: { ...properties, agent: owner }, ...(withSlips ? { required: [] } : {}) }],
    [`NewTicket${number}`, { type: 'object', required: ['title'], properties: { title: { type: 'string' }, status: { type: 'string' } } }],
  ];
}
