/** Lists that are empty or say nothing about what they hold. */
import { isArray, type JsonObject } from '../../../connector/json-value.ts';
import { say } from '../../../text/text.ts';
import { onKey, type SwaggerRule, TYPED } from '../swagger-rule.ts';

function ticketWith(status: JsonObject): JsonObject {
  return { definitions: { Ticket: { properties: { status } } } };
}

export const arrayHasNoItems: SwaggerRule = {
  id: 'ArrayHasNoItems',
  subject: 'swagger',
  group: 'Arrays',
  levels: { documented: 'error' },
  summary: 'Every array says what it holds.',
  why: 'Without `items` the designer cannot offer the elements to later steps of a flow, and cannot build a field for entering them.',
  remedy: 'Add `items` beside `"type": "array"` and describe one element there.',
  confidence: 'high',
  source: 'Documented rule; one published connector breaks it. An empty `items` is accepted: 134 published connectors have one.',
  bad: ticketWith({ type: 'array' }),
  good: ticketWith({ type: 'array', items: { type: 'string' } }),
  reportedAt: '/definitions/Ticket/properties/status',
  visit: [
    onKey(TYPED, ['type'], (node, value, _key, report) => {
      if (value !== 'array' || Object.hasOwn(node.value, 'items')) return;
      if (node.kind === 'parameter' && node.in === 'body') return;
      report({ pointer: node.pointer(), message: say`This array does not say what it holds: ${'items'} is missing.` });
    }),
  ],
};

export const requiredPropertyArrayEmpty: SwaggerRule = {
  id: 'RequiredPropertyArrayEmpty',
  subject: 'swagger',
  group: 'Arrays',
  levels: { documented: 'error' },
  summary: 'A `required` list names at least one property.',
  why: 'Swagger 2.0 does not allow an empty list here, and the file is refused.',
  remedy: 'Delete `required`, or name the properties that are required.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { definitions: { NewTicket: { required: [] } } },
  good: { definitions: { NewTicket: { required: ['subject'] } } },
  reportedAt: '/definitions/NewTicket/required',
  visit: [
    onKey(['schema'], ['required'], (node, value, key, report) => {
      if (!isArray(value) || value.length > 0) return;
      const pointer = node.pointer(key);
      report({ pointer, message: say`The list ${'required'} is empty.`, fix: { kind: 'json', edits: [{ op: 'remove', pointer }] } });
    }),
  ],
};

export const schemesArrayEmpty: SwaggerRule = {
  id: 'SchemesArrayEmpty',
  subject: 'swagger',
  group: 'Arrays',
  levels: { documented: 'error' },
  summary: 'A `schemes` list names at least one scheme.',
  why: 'An empty list says that the service can be reached in no way at all. Templates often come with one.',
  remedy: 'Write `["https"]`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { schemes: [] },
  good: { schemes: ['https'] },
  reportedAt: '/schemes',
  visit: [
    onKey(['document', 'operation'], ['schemes'], (node, value, key, report) => {
      if (!isArray(value) || value.length > 0) return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'set', pointer, value: ['https'] }] } as const;
      report({ pointer, message: say`The list ${'schemes'} is empty.`, fix });
    }),
  ],
};
