/** An invented connector that has one of everything that a preview shows, and a few things to mend. */
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';

const QUEUES = {
  'x-ms-dynamic-values': { operationId: 'ListQueues', 'value-collection': 'value', 'value-path': 'id', 'value-title': 'name' },
};

export const DESK: ConnectorExample = {
  swagger: {
    paths: {
      '/tickets': {
        get: {
          parameters: [
            {
              name: 'queue',
              in: 'query',
              required: true,
              type: 'string',
              'x-ms-summary': 'Queue',
              description: 'The queue to look in.',
              ...QUEUES,
            },
            {
              name: 'status',
              in: 'query',
              type: 'string',
              enum: ['open', 'waiting', 'solved'],
              default: 'open',
              'x-ms-summary': 'Status',
              description: 'Only tickets with this status.',
            },
            {
              name: 'top',
              in: 'query',
              type: 'integer',
              format: 'int32',
              'x-ms-visibility': 'advanced',
              'x-ms-summary': 'Most Tickets',
              description: 'How many tickets to list at most.',
            },
          ],
        },
        post: { 'x-ms-visibility': 'important' },
      },
      '/tickets/{ticketId}': {
        get: { summary: 'Get a ticket with everything that is known about it, its history and all the files that belong to it' },
      },
    },
    definitions: {
      Ticket: {
        properties: {
          id: { 'x-ms-summary': 'Ticket ID', description: 'The ID of the ticket.' },
          subject: { 'x-ms-summary': 'Subject', description: 'What the ticket is about.' },
          score: { 'x-ms-summary': 'Score', description: '' },
          due: { type: 'string', format: 'date-time', 'x-ms-summary': 'Due', description: 'When an answer is promised.' },
        },
      },
      NewTicket: {
        required: ['subject', 'requester'],
        properties: {
          subject: { 'x-ms-summary': 'Subject', description: 'What the ticket is about, in a few words.', 'x-ms-visibility': 'important' },
          requester: {
            type: 'object',
            required: ['email'],
            'x-ms-summary': 'Requester',
            description: 'Who asks.',
            properties: {
              email: { type: 'string', 'x-ms-summary': 'Requester Email', description: 'Where the answer goes to.' },
              language: { type: 'string' },
            },
          },
          queue: { 'x-ms-summary': 'Queue', description: 'The queue that takes the ticket.', ...QUEUES },
          files: {
            type: 'array',
            'x-ms-summary': 'Files',
            description: 'Files that belong to the ticket.',
            'x-ms-visibility': 'advanced',
            items: {
              type: 'object',
              properties: {
                name: { type: 'string', 'x-ms-summary': 'File Name', description: 'Name with its extension.' },
                content: { type: 'string', format: 'byte', 'x-ms-summary': 'File Content', description: 'The content of the file.' },
              },
            },
          },
          fields: null,
        },
      },
    },
  },
};
