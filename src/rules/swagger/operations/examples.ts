/** Pieces of the examples of operation rules: patches for the sample swagger. */
import type { JsonObject } from '../../../connector/json-value.ts';

const TICKETS: JsonObject = {
  '200': { description: 'OK', schema: { type: 'array', items: { $ref: '#/definitions/Ticket' } } },
};

/** A small operation that breaks no rule, with what the example is about. */
export function operationWith(operationId: string, parts: JsonObject): JsonObject {
  return { summary: 'Find tickets', description: 'Finds tickets.', operationId, responses: TICKETS, ...parts };
}

/** A GET operation at a path of its own. */
export function findTickets(parts: JsonObject): JsonObject {
  return { paths: { '/find': { get: operationWith('FindTickets', parts) } } };
}

/** Changes to the operation that lists tickets. */
export function listTickets(parts: JsonObject): JsonObject {
  return { paths: { '/tickets': { get: parts } } };
}

/** An internal operation that answers with the responses. */
export function pingWith(responses: JsonObject): JsonObject {
  return { paths: { '/ping': { get: { operationId: 'Ping', 'x-ms-visibility': 'internal', responses } } } };
}

/** An operation that takes a file as a form field. */
export function uploadWith(consumes: string, field: JsonObject): JsonObject {
  const file: JsonObject = { name: 'file', in: 'formData', ...field, 'x-ms-summary': 'File', description: 'The file.' };
  return { paths: { '/upload': { post: operationWith('UploadFile', { consumes: [consumes], parameters: [file] }) } } };
}

/** The revisions of one operation: what their annotations say beside the family, and what else the operation has. */
export function familyOf(...members: readonly { readonly annotation: JsonObject; readonly parts?: JsonObject }[]): JsonObject {
  const paths = members.map(({ annotation, parts = {} }, index): [string, JsonObject] => {
    const [prefix, suffix] = index === 0 ? ['', ''] : [`/v${index + 1}`, `_V${index + 1}`];
    const operation = operationWith(`FindTickets${suffix}`, { 'x-ms-api-annotation': { family: 'FindTickets', ...annotation }, ...parts });
    return [`${prefix}/find`, { get: operation }];
  });
  return { paths: Object.fromEntries(paths) };
}
