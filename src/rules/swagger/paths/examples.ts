/** Parts of examples: patches of the sample that differ in what one rule looks at. */
import type { JsonObject, JsonValue } from '../../../connector/json-value.ts';

const ANSWER: JsonObject = { '200': { description: 'OK' } };

export function pathParameter(name: string): JsonObject {
  return {
    name,
    in: 'path',
    required: true,
    type: 'string',
    'x-ms-url-encoding': 'single',
    'x-ms-summary': 'ID',
    description: 'The ID.',
  };
}

export function queryParameter(name: string, more: JsonObject = {}): JsonObject {
  return { name, in: 'query', type: 'string', 'x-ms-summary': 'Text', description: 'Text to look for.', ...more };
}

/** ListTickets with these parameters. */
export function listTickets(...parameters: readonly JsonValue[]): JsonObject {
  return { paths: { '/tickets': { get: { parameters } } } };
}

/** CreateTicket with these parameters. */
export function createTicket(...parameters: readonly JsonValue[]): JsonObject {
  return { paths: { '/tickets': { post: { parameters } } } };
}

/** One more path with one hidden operation. */
export function hiddenPath(path: string, operationId: string, ...parameters: readonly JsonValue[]): JsonObject {
  return { paths: { [path]: { get: { operationId, 'x-ms-visibility': 'internal', parameters, responses: ANSWER } } } };
}

/** One more operation that takes a form. */
export function uploadWith(...parameters: readonly JsonValue[]): JsonObject {
  const post = {
    summary: 'Attach a file',
    description: 'Attaches a file to a ticket.',
    operationId: 'AttachFile',
    consumes: ['multipart/form-data'],
    parameters,
    responses: ANSWER,
  };
  return { paths: { '/files': { post } } };
}

export const FILE_FIELD: JsonObject = {
  name: 'file',
  in: 'formData',
  type: 'file',
  'x-ms-summary': 'File',
  description: 'The file to attach.',
};

export function sharedLimit(more: JsonObject = {}): JsonObject {
  const Limit = { name: 'limit', in: 'query', type: 'integer', 'x-ms-summary': 'Limit', description: 'How many tickets to return.' };
  return { parameters: { Limit: { ...Limit, ...more } } };
}
