/** Patches for the sample swagger that the examples of several rules share. */
import type { JsonObject, JsonValue } from '../../connector/json-value.ts';

export const GET_TICKET = 'operation/GetTicket';
export const CREATE_TICKET = 'operation/CreateTicket';
export const LIST_TICKETS = 'operation/ListTickets';

export function getTicket(operation: JsonObject): JsonObject {
  return { paths: { '/tickets/{ticketId}': { get: operation } } };
}

/** The result of GetTicket; no other operation shares the schema. */
export function ticketResult(schema: JsonObject): JsonObject {
  return getTicket({ responses: { '200': { schema: { $ref: null, type: 'object', ...schema } } } });
}

export function ticketField(field: JsonObject): JsonObject {
  return ticketResult({ properties: { state: field } });
}

/** The body of CreateTicket. */
export function ticketBody(schema: JsonObject): JsonObject {
  return { definitions: { NewTicket: schema } };
}

export function queueField(field: JsonObject): JsonObject {
  return ticketBody({ properties: { queue: field } });
}

const STATUS: JsonObject = {
  name: 'status',
  in: 'query',
  type: 'string',
  'x-ms-summary': 'Status',
  description: 'Only tickets with this status.',
};

/** The one parameter of ListTickets, and whatever follows it. */
export function statusParameter(parameter: JsonObject, ...others: readonly JsonObject[]): JsonObject {
  return { paths: { '/tickets': { get: { parameters: [{ ...STATUS, ...parameter }, ...others] as JsonValue } } } };
}
