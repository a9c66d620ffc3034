/** Keywords of a schema that only make sense for certain objects. */
import { isObject, type JsonObject } from '../../../connector/json-value.ts';
import { objectOf, textOf } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule } from '../swagger-rule.ts';
import { ticketWith } from './examples.ts';
import { ofHolder } from './typed-values.ts';

const KIND: JsonObject = { discriminator: 'kind', properties: { kind: { type: 'string' } } };

/** Why a property cannot tell the variants of a schema apart; undefined when it can. */
function discriminatorFault(node: SwaggerNode, name: string): Text | undefined {
  const properties = objectOf(node.value, 'properties');
  if (properties === undefined || !Object.hasOwn(properties, name)) return say`is no property of the schema`;
  if (textOf(node.swagger.resolveSchema(properties[name]), 'type') !== 'string') return say`is not of type string`;
  return node.swagger.requiredNames(node.value).has(name) ? undefined : say`is not in ${'required'}`;
}

export const discriminatorMustBeARequiredStringProperty: SwaggerRule = {
  id: 'DiscriminatorMustBeARequiredStringProperty',
  subject: 'swagger',
  group: 'Metadata',
  levels: { documented: 'error' },
  summary: 'A discriminator names a required property of type string.',
  why: 'The value of this property says which variant of the object follows. When it is missing or is no text, nobody can tell.',
  remedy: 'Declare the property with type string in the same schema and add it to `required`, or delete `discriminator`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { definitions: { Ticket: KIND } },
  good: { definitions: { Ticket: { ...KIND, required: ['kind'] } } },
  reportedAt: '/definitions/Ticket/discriminator',
  visit: [
    onKey(['schema'], ['discriminator'], (node, value, key, report) => {
      const fault = typeof value === 'string' ? discriminatorFault(node, value) : undefined;
      if (fault === undefined || typeof value !== 'string') return;
      report({ pointer: node.pointer(key), message: say`The discriminator ${value}${ofHolder(node)} ${fault}.` });
    }),
  ],
};

function takesAnyKey(schema: JsonObject): boolean {
  const { additionalProperties } = schema;
  return schema.type === 'object' && (additionalProperties === true || isObject(additionalProperties));
}

export const invalidCustomEditorExtensionDictionaryValue: SwaggerRule = {
  id: 'InvalidCustomEditorExtensionDictionaryValue',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'The dictionary editor is used for objects with keys of any name.',
  why: 'It lets a maker of flows enter pairs of key and value. A list, a text, or an object with fixed properties has no room for them.',
  remedy: 'Declare `"type": "object"` with `additionalProperties`, or delete `x-ms-editor`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: ticketWith({ type: 'array', items: { type: 'string' }, 'x-ms-editor': 'dictionary' }),
  good: ticketWith({ type: 'object', additionalProperties: { type: 'string' }, 'x-ms-editor': 'dictionary' }),
  reportedAt: '/definitions/Ticket/properties/status/x-ms-editor',
  visit: [
    onKey(['schema'], ['x-ms-editor'], (node, value, key, report) => {
      if (value !== 'dictionary' || takesAnyKey(node.value)) return;
      const message = say`The editor${ofHolder(node)} is ${value}, but the schema is no object with ${'additionalProperties'}.`;
      report({ pointer: node.pointer(key), message });
    }),
  ],
};
