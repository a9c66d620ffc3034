/** What Swagger 2.0 allows and the platform does not do. */
import { isArray, type JsonObject } from '../../../connector/json-value.ts';
import { listOf, say } from '../../../text/text.ts';
import { mediaTypeOf } from '../media-types.ts';
import { onKey, type SwaggerRule, TYPED } from '../swagger-rule.ts';

const SUPPORTED_MEDIA_TYPES: readonly string[] = [
  'application/json',
  'text/plain',
  'multipart/form-data',
  'application/x-www-form-urlencoded',
];

function sharedList(collectionFormat: string): JsonObject {
  return {
    parameters: {
      Labels: {
        name: 'labels',
        in: 'query',
        type: 'array',
        items: { type: 'string' },
        collectionFormat,
        'x-ms-summary': 'Labels',
        description: 'Only tickets with one of these labels.',
      },
    },
  };
}

function ticketLabels(labels: JsonObject): JsonObject {
  return { definitions: { Ticket: { properties: { labels } } } };
}

export const collectionFormatValueNotSupported: SwaggerRule = {
  id: 'CollectionFormatValueNotSupported',
  subject: 'swagger',
  group: 'Not supported',
  levels: { documented: 'error' },
  summary: 'Lists in parameters are sent as comma-separated values.',
  why: 'The platform joins the elements with commas whatever the file says. A service that waits for repeated parameters or another separator reads one long value.',
  remedy: 'Use `csv`. If the service needs another form, take a plain string and build the request in a script.',
  confidence: 'medium',
  source: 'Seen in real output for `multi`; the other formats follow from the wording. Published connectors only use `csv`.',
  bad: sharedList('multi'),
  good: sharedList('csv'),
  reportedAt: '/parameters/Labels/collectionFormat',
  visit: [
    onKey(['parameter', 'items', 'header'], ['collectionFormat'], (node, value, key, report) => {
      if (typeof value !== 'string' || value.toLowerCase() === 'csv') return;
      report({ pointer: node.pointer(key), message: say`The collection format ${value} is not supported; only ${'csv'} is.` });
    }),
  ],
};

export const mimeTypeNotSupported: SwaggerRule = {
  id: 'MimeTypeNotSupported',
  subject: 'swagger',
  group: 'Not supported',
  levels: { documented: 'warning' },
  summary: 'Media types in `consumes` and `produces` are ones that the platform can handle.',
  why: 'The platform reads and writes JSON, plain text and forms. Content of another type reaches the flow as raw bytes, so its fields cannot be used in later steps.',
  remedy: 'Remove the entry if the service can do without it. Leave it if it is the truth, as for a file download.',
  confidence: 'high',
  source: 'Seen in real output as a warning; 77 published connectors have it.',
  bad: { produces: ['application/json', 'application/pdf'] },
  good: { produces: ['application/json'] },
  reportedAt: '/produces/1',
  visit: [
    onKey(['document', 'operation'], ['consumes', 'produces'], (node, value, key, report) => {
      if (!isArray(value)) return;
      value.forEach((entry, index) => {
        const mediaType = typeof entry === 'string' ? mediaTypeOf(entry) : undefined;
        if (mediaType === undefined || SUPPORTED_MEDIA_TYPES.includes(mediaType)) return;
        report({
          pointer: node.pointer(key, index),
          message: say`The media type ${mediaType} is not supported.`,
          help: say`The platform can handle ${listOf(SUPPORTED_MEDIA_TYPES)}. Leave the entry if it is the truth, as for a file download.`,
        });
      });
    }),
  ],
};

export const pathItemRefNotSuppored: SwaggerRule = {
  id: 'PathItemRefNotSuppored',
  subject: 'swagger',
  group: 'Not supported',
  levels: { documented: 'error' },
  summary: 'Paths are written out, not referred to.',
  why: 'A reference in place of a path is not followed: its operations do not exist for the platform.',
  remedy: 'Copy the operations into the path and delete `$ref`. The copies need operation ids of their own.',
  confidence: 'high',
  source: 'Documented rule (its id is spelt like this); no published connector breaks it.',
  bad: { paths: { '/all-tickets': { $ref: '#/paths/~1tickets' } } },
  good: {
    paths: {
      '/all-tickets': {
        get: { operationId: 'ListAllTickets', 'x-ms-visibility': 'internal', responses: { '200': { description: 'OK' } } },
      },
    },
  },
  reportedAt: '/paths/~1all-tickets/$ref',
  visit: [
    onKey(['pathItem'], ['$ref'], (node, _value, key, report) => {
      report({ pointer: node.pointer(key), message: say`The path ${node.path.key} is a reference; paths must be written out.` });
    }),
  ],
};

export const swaggerKeywordNotSupported: SwaggerRule = {
  id: 'SwaggerKeywordNotSupported',
  subject: 'swagger',
  group: 'Not supported',
  levels: { documented: 'warning' },
  summary: 'Only keywords that the platform heeds are used.',
  why: 'The platform ignores the keyword. Whoever reads the file believes in a check that nobody makes.',
  remedy: 'Delete the keyword. If it matters to makers of flows, say it in the description.',
  confidence: 'low',
  source: 'Documented rule without a list of keywords. `uniqueItems` is known to be one; 14 published connectors have it: a warning.',
  bad: ticketLabels({ type: 'array', items: { type: 'string' }, uniqueItems: true }),
  good: ticketLabels({ type: 'array', items: { type: 'string' } }),
  reportedAt: '/definitions/Ticket/properties/labels/uniqueItems',
  visit: [
    onKey(TYPED, ['uniqueItems'], (node, _value, key, report) => {
      if (node.kind === 'parameter' && node.in === 'body') return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
      report({ pointer, atKey: true, message: say`The platform does not support the keyword ${key}.`, fix });
    }),
  ],
};
