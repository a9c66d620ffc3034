/** What a declared type allows. */
import { isObject, type JsonObject } from '../../../connector/json-value.ts';
import { eachSubschema, isReference, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onKey, type SwaggerRule } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { kindInWords, matchesType } from './type-match.ts';
import { ofHolder, onValueKey } from './typed-values.ts';

const FORMATS: ReadonlyMap<string, readonly string[]> = new Map([
  ['string', ['byte', 'binary', 'date', 'date-time', 'password', 'date-no-tz', 'email', 'html', 'uri', 'uuid']],
  ['integer', ['int32', 'int64']],
  ['number', ['float', 'double']],
]);

export const unrecognizedTypeFormat: SwaggerRule = {
  id: 'UnrecognizedTypeFormat',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'A format is one that the platform knows for the type.',
  why: 'An unknown format is ignored: the designer shows a plain field, and nobody checks what is entered.',
  remedy: 'Use a format that is known, or delete it and say in the description what the value looks like.',
  confidence: 'medium',
  source: 'Documented rule; the list of formats is put together from several sources. 47 published connectors have others: a warning.',
  bad: ticketWith({ type: 'integer', format: 'decimal' }),
  good: ticketWith({ type: 'number', format: 'double' }),
  reportedAt: '/definitions/Ticket/properties/status/format',
  visit: [
    onValueKey(['format'], (node, value, key, report) => {
      const type = textOf(node.value, 'type');
      if (typeof value !== 'string' || type === undefined) return;
      const known = FORMATS.get(type) ?? [];
      if (known.includes(value)) return;
      const pointer = node.pointer(key);
      const format = value === '' ? say`is empty` : say`is ${value}, which is unknown for the type ${type}`;
      report({
        pointer,
        message: say`The format${ofHolder(node)} ${format}.`,
        help:
          known.length === 0
            ? say`Delete the format: the type ${type} has none.`
            : say`Use one of ${listOf(known, known.length)}, or delete it.`,
        ...(value === '' && { fix: { kind: 'json', edits: [{ op: 'remove', pointer }] } as const }),
      });
    }),
  ],
};

export const defaultValueMustMatchType: SwaggerRule = {
  id: 'DefaultValueMustMatchType',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A default is of the type that is declared.',
  why: 'The designer puts the default into the field. A default of another type makes the portal refuse the whole file when it is saved.',
  remedy: 'Write the default in the declared type, for example `"1"` for a string, or correct the type.',
  confidence: 'medium',
  source: 'Seen in real output. Null, and texts that read as the declared number or boolean, are in published connectors and are accepted.',
  bad: ticketWith({ type: 'string', default: 1 }),
  good: ticketWith({ type: 'string', default: '1' }),
  reportedAt: '/definitions/Ticket/properties/status/default',
  visit: [
    onValueKey(['default'], (node, value, key, report) => {
      const type = textOf(node.value, 'type');
      if (type === undefined || matchesType(value, type)) return;
      const pointer = node.pointer(key);
      const writable = type === 'string' && (typeof value === 'number' || typeof value === 'boolean');
      report({
        pointer,
        message: say`The default${ofHolder(node)} is ${[kindInWords(value)]}, but the declared type is ${type}.`,
        ...(writable && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value: String(value) }] } as const }),
      });
    }),
  ],
};

export const schemaTypeFileNotValid: SwaggerRule = {
  id: 'SchemaTypeFileNotValid',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'A schema of type `file` is the whole of a response.',
  why: 'A file can be what an operation answers with. Inside an object or a list there is no way to hold one.',
  remedy:
    'Write `"type": "string"` with `"format": "byte"` for a file inside JSON. To send a file, use a form field of type `file` or a body of format `binary`.',
  confidence: 'medium',
  source: 'Documented rule; published connectors have this type only as the inline schema of a response.',
  bad: ticketWith({ type: 'file' }),
  good: {
    paths: {
      '/export': {
        get: {
          summary: 'Export tickets',
          description: 'Exports all tickets as one document.',
          operationId: 'ExportTickets',
          responses: { '200': { description: 'OK', schema: { type: 'file' } } },
        },
      },
    },
  },
  reportedAt: '/definitions/Ticket/properties/status/type',
  visit: [
    onKey(['schema'], ['type'], (node, value, key, report) => {
      if (value !== 'file' || node.parent?.kind === 'response') return;
      report({ pointer: node.pointer(key), message: say`The type${ofHolder(node)} is ${value}, which only a response as a whole can be.` });
    }),
  ],
};

/** Definitions that bodies or responses refer to from below their root: as a property, an element or the like. */
const nestedDefinitions = oncePerDocument((swagger): ReadonlySet<JsonObject> => {
  const nested = new Set<JsonObject>();
  const open = rootsInUse(swagger).map((schema) => ({ schema, below: false }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { schema, below } = next;
    const target = below && isReference(schema) ? swagger.resolveSchema(schema) : undefined;
    if (target !== undefined) nested.add(target);
    eachSubschema(schema, (child, step) => open.push({ schema: child, below: below || step !== 'allOf' }));
  }
  return nested;
});

/** Every schema of a body or response, and every definition that one of them reaches. */
function rootsInUse(swagger: Swagger): readonly JsonObject[] {
  const inline = swagger.schemaRoots.filter((root) => root.use !== 'definition').map((root) => root.schema);
  const definitions = swagger.graph.reachableFrom(inline);
  return [...inline, ...[...definitions].map((definition) => definition.value).filter(isObject)];
}

function liesBelowRoot(node: SwaggerNode): boolean {
  let at = node;
  while (at.container === 'allOf' && at.parent !== undefined) at = at.parent;
  return at.parent?.kind === 'schema' || nestedDefinitions(node.swagger).has(at.value);
}

export const invalidStringBinaryProperty: SwaggerRule = {
  id: 'InvalidStringBinaryProperty',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'warning' },
  summary: 'The format `binary` is used for whole bodies, not inside objects.',
  why: 'JSON cannot hold raw bytes. What a flow puts into such a property arrives damaged, or not at all.',
  remedy: 'Use the format `byte` and Base64 text inside objects. Keep `binary` for a body or a response that is nothing but a file.',
  confidence: 'medium',
  source: 'Documented rule; 14 published connectors break it, five of them recent: a warning.',
  bad: { definitions: { NewTicket: { properties: { attachment: { type: 'string', format: 'binary' } } } } },
  good: { definitions: { NewTicket: { properties: { attachment: { type: 'string', format: 'byte' } } } } },
  reportedAt: '/definitions/NewTicket/properties/attachment',
  visit: [
    onKey(['schema'], ['format'], (node, value, _key, report) => {
      if (value !== 'binary' || node.value.type !== 'string') return;
      const { input, output } = node.roles;
      if ((!input && !output) || !liesBelowRoot(node)) return;
      report({ pointer: node.pointer(), message: say`The format${ofHolder(node)} is ${value}, but it is part of a larger value.` });
    }),
  ],
};
