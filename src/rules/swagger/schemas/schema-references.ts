/** References to definitions: their form, their target, and what stands beside them. */
import type { JsonObject, JsonValue } from '../../../connector/json-value.ts';
import { hasValidEscapes, referencedName } from '../../../connector/swagger/references.ts';
import { listOf, say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, onObject, type SwaggerRule, type Visit } from '../swagger-rule.ts';

function queueOfNewTicket($ref: string, beside: JsonObject = {}): JsonObject {
  return { definitions: { NewTicket: { properties: { queue: { type: null, $ref, ...beside } } } } };
}

/** Calls the check for every text that stands as `$ref` in the place of a schema. */
function onSchemaReference(check: (node: SwaggerNode, reference: string, report: Report) => void): Visit {
  return onKey(['reference'], ['$ref'], (node, value, _key, report) => {
    if (node.use !== 'none' && typeof value === 'string') check(node, value, report);
  });
}

function isPointerWithWrongEscape(reference: string): boolean {
  return reference.startsWith('#/') && !hasValidEscapes(reference);
}

export const jsonPointerNotValid: SwaggerRule = {
  id: 'JsonPointerNotValid',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'References are valid JSON pointers.',
  why: 'In a pointer a tilde starts an escape. A tilde that is none makes the reference unreadable.',
  remedy: 'Write `~0` for a tilde and `~1` for a slash in the name, or rename the definition.',
  confidence: 'low',
  source: 'Documented rule; no published connector breaks it. Where else the tool looks for pointers is not known.',
  bad: queueOfNewTicket('#/definitions/Queue~Item'),
  good: queueOfNewTicket('#/definitions/Queue'),
  reportedAt: '/definitions/NewTicket/properties/queue/$ref',
  visit: [
    onSchemaReference((node, reference, report) => {
      if (!isPointerWithWrongEscape(reference)) return;
      report({ pointer: node.pointer('$ref'), message: say`The reference ${reference} has a tilde that is followed by neither 0 nor 1.` });
    }),
  ],
};

export const schemaReferenceNotValid: SwaggerRule = {
  id: 'SchemaReferenceNotValid',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Schemas refer to definitions of the same file.',
  why: 'The platform reads this one file and follows references of one form only. Behind any other it finds nothing, and the fields are missing in the designer.',
  remedy: 'Bring the schema into `definitions` and refer to it as `#/definitions/<name>`.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it.',
  bad: queueOfNewTicket('queue.json'),
  good: queueOfNewTicket('#/definitions/Queue'),
  reportedAt: '/definitions/NewTicket/properties/queue/$ref',
  visit: [
    onSchemaReference((node, reference, report) => {
      if (referencedName(reference, 'definitions') !== undefined || isPointerWithWrongEscape(reference)) return;
      report({ pointer: node.pointer('$ref'), message: say`The reference ${reference} does not have the form ${'#/definitions/<name>'}.` });
    }),
  ],
};

export const schemaReferenceNotFound: SwaggerRule = {
  id: 'SchemaReferenceNotFound',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'The definition that a schema refers to exists.',
  why: 'Where the definition is missing, the fields are missing in the designer. The service was seen to answer such files with an internal error that names no place.',
  remedy: 'Add the definition, or correct the name; upper and lower case count.',
  confidence: 'high',
  source: 'Documented rule; one published connector, from before the certification checks, breaks it.',
  bad: queueOfNewTicket('#/definitions/QueueRef'),
  good: queueOfNewTicket('#/definitions/Queue'),
  reportedAt: '/definitions/NewTicket/properties/queue/$ref',
  visit: [
    onSchemaReference((node, reference, report) => {
      if (node.swagger.definition(reference) !== undefined) return;
      const name = referencedName(reference, 'definitions');
      if (name !== undefined) report({ pointer: node.pointer('$ref'), message: say`There is no definition ${name}.` });
    }),
  ],
};

export const schemaRefLoopNotAllowed: SwaggerRule = {
  id: 'SchemaRefLoopNotAllowed',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'A definition is a schema, not just a reference to another definition.',
  why: 'The platform follows a reference one step. It does not look for a second one behind it, because such chains could go round in circles.',
  remedy: 'Use the name of the other definition everywhere, or wrap the reference: `{"allOf": [{"$ref": "..."}]}`.',
  confidence: 'high',
  source: 'Documented rule; none of the published definitions is a mere reference.',
  bad: { definitions: { Case: { $ref: '#/definitions/Ticket' } } },
  good: { definitions: { Case: { type: 'object', properties: { id: { type: 'string' } } } } },
  reportedAt: '/definitions/Case/$ref',
  visit: [
    onKey(['reference'], ['$ref'], (node, value, key, report) => {
      if (node.container !== 'definitions') return;
      const message = say`The definition ${String(node.key)} is nothing but a reference to another one.`;
      if (typeof value !== 'string') return report({ pointer: node.pointer(key), message });
      const fix = { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(), value: { allOf: [{ $ref: value }] } }] } as const;
      report({ pointer: node.pointer(key), message, ...(Object.keys(node.value).length === 1 && { fix }) });
    }),
  ],
};

export const additionalPropertyNotAllowedAdjacentToRef: SwaggerRule = {
  id: 'AdditionalPropertyNotAllowedAdjacentToRef',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'warning' },
  summary: 'A reference stands alone in its object.',
  why: 'Whatever stands beside `$ref` is ignored. A description, a title or a visibility written there never reaches the designer.',
  remedy: 'Move the other keys into the definition, or wrap the reference: `{"allOf": [{"$ref": "..."}], "description": "..."}`.',
  confidence: 'medium',
  source: 'Documented rule; 30 published connectors break it, 13 of them recent: a warning.',
  bad: queueOfNewTicket('#/definitions/Queue', { description: 'The queue.' }),
  good: queueOfNewTicket('#/definitions/Queue'),
  reportedAt: '/definitions/NewTicket/properties/queue',
  visit: [
    onObject(['reference'], (node, report) => {
      const beside = keysBesideReference(node.value);
      if (beside.length === 0) return;
      report({ pointer: node.pointer(), message: say`Beside ${'$ref'} stands ${listOf(beside)}, which is ignored.` });
    }),
  ],
};

const NONE: readonly string[] = [];

function keysBesideReference(value: Readonly<Record<string, JsonValue>>): readonly string[] {
  const keys = Object.keys(value);
  return keys.length === 1 ? NONE : keys.filter((key) => key !== '$ref');
}
