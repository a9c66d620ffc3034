/** The sample swagger on which no rule fires. Every rule's examples are patches for it; tests, docs and `explain` use it. */
import type { JsonObject } from '../../connector/json-value.ts';
import { mergePatch } from './merge-patch.ts';
import { isMade, type SwaggerExample } from './swagger-rule.ts';

export const SAMPLE_SWAGGER: JsonObject = {
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
  paths: {
    '/tickets': {
      get: {
        summary: 'List tickets',
        description: 'Lists the tickets of the signed-in agent.',
        operationId: 'ListTickets',
        parameters: [
          { name: 'status', in: 'query', type: 'string', 'x-ms-summary': 'Status', description: 'Only tickets with this status.' },
        ],
        responses: { '200': { description: 'OK', schema: { type: 'array', items: { $ref: '#/definitions/Ticket' } } } },
      },
      post: {
        summary: 'Create a ticket',
        description: 'Opens a new ticket.',
        operationId: 'CreateTicket',
        parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewTicket' } }],
        responses: { '201': { description: 'Created', schema: { $ref: '#/definitions/Ticket' } } },
      },
    },
    '/tickets/{ticketId}': {
      get: {
        summary: 'Get a ticket',
        description: 'Reads one ticket.',
        operationId: 'GetTicket',
        parameters: [
          {
            name: 'ticketId',
            in: 'path',
            required: true,
            type: 'string',
            'x-ms-url-encoding': 'single',
            'x-ms-summary': 'Ticket ID',
            description: 'The ID of the ticket.',
          },
        ],
        responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/Ticket' } } },
      },
    },
    '/queues': {
      get: {
        operationId: 'ListQueues',
        'x-ms-visibility': 'internal',
        responses: {
          '200': {
            description: 'OK',
            schema: { type: 'object', properties: { value: { type: 'array', items: { $ref: '#/definitions/Queue' } } } },
          },
        },
      },
    },
    '/queues/{queueId}/form': {
      get: {
        operationId: 'GetQueueForm',
        'x-ms-visibility': 'internal',
        parameters: [{ name: 'queueId', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' }],
        responses: { '200': { description: 'OK', schema: { type: 'object', properties: { form: { type: 'object' } } } } },
      },
    },
    '/hooks': {
      'x-ms-notification-content': { description: 'The event.', schema: { $ref: '#/definitions/Ticket' } },
      post: {
        summary: 'When a ticket changes',
        description: 'Triggers when a ticket changes.',
        operationId: 'OnTicketChanged',
        'x-ms-trigger': 'single',
        parameters: [{ name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewHook' } }],
        responses: { '201': { description: 'Created' } },
      },
    },
    '/hooks/{hookId}': {
      delete: {
        operationId: 'DeleteHook',
        'x-ms-visibility': 'internal',
        parameters: [{ name: 'hookId', in: 'path', required: true, type: 'string', 'x-ms-url-encoding': 'single' }],
        responses: { '204': { description: 'Deleted' } },
      },
    },
  },
  definitions: {
    Ticket: {
      type: 'object',
      properties: { id: { type: 'string' }, subject: { type: 'string' }, score: { type: 'integer', format: 'int32' } },
    },
    NewTicket: {
      type: 'object',
      required: ['subject'],
      properties: { subject: { type: 'string' }, queue: { type: 'string' }, fields: { type: 'object' } },
    },
    Queue: { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } },
    NewHook: {
      type: 'object',
      required: ['url'],
      properties: { url: { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' } },
    },
  },
  parameters: {},
  responses: {},
  securityDefinitions: { api_key: { type: 'apiKey', name: 'X-Api-Key', in: 'header' } },
  security: [{ api_key: [] }],
  'x-ms-connector-metadata': [
    { propertyName: 'Website', propertyValue: 'https://contoso.example' },
    { propertyName: 'Privacy policy', propertyValue: 'https://contoso.example/privacy' },
    { propertyName: 'Categories', propertyValue: 'Productivity;Communication' },
  ],
};

/** The text of a swagger file that shows an example. */
export function exampleText(example: SwaggerExample): string {
  return isMade(example) ? example.text() : `${JSON.stringify(mergePatch(SAMPLE_SWAGGER, example), null, 2)}\n`;
}
