/** Parts of examples: patches of the sample that differ in one property of a ticket. */
import type { JsonObject } from '../../../connector/json-value.ts';

export function ticketWith(status: JsonObject): JsonObject {
  return { definitions: { Ticket: { properties: { status } } } };
}
