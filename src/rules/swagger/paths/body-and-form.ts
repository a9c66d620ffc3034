/** What tells a body from a form field and from a plain parameter. */
import { isObject, type JsonObject, type JsonValue } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { isReference } from '../../../connector/swagger/swagger.ts';
import type { Fix } from '../../../fixes/fix.ts';
import { say } from '../../../text/text.ts';
import type { SwaggerNode } from '../node.ts';
import { parameterSubject } from '../node-names.ts';
import { onKey, onObject, type SwaggerRule } from '../swagger-rule.ts';
import { createTicket, FILE_FIELD, listTickets, sharedLimit, uploadWith } from './examples.ts';

const NEW_TICKET: JsonObject = { $ref: '#/definitions/NewTicket' };
const STATUS: JsonObject = { name: 'status', in: 'query', 'x-ms-summary': 'Status', description: 'Only tickets with this status.' };

const ONLY_IN_PLAIN_PARAMETERS: readonly string[] = ['collectionFormat', 'allowEmptyValue'];
const PLAIN_KEYS: readonly string[] = [
  ...['type', 'format', 'default', 'enum', 'maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  ...['maxLength', 'minLength', 'pattern', 'maxItems', 'minItems', 'uniqueItems', 'multipleOf'],
];

/** Moves a keyword into the schema of the body; undefined where that would change what is written there. */
function movedIntoSchema(node: SwaggerNode, key: string, value: JsonValue): Fix | undefined {
  const remove = { op: 'remove', pointer: node.pointer(key) } as const;
  if (ONLY_IN_PLAIN_PARAMETERS.includes(key)) return { kind: 'json', edits: [remove] };
  const { schema } = node.value;
  if (!isObject(schema) || isReference(schema)) return undefined;
  if (!Object.hasOwn(schema, key)) return { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('schema', key), value }, remove] };
  return schema[key] === value ? { kind: 'json', edits: [remove] } : undefined;
}

export const bodyParameterPropertyNotValid: SwaggerRule = {
  id: 'BodyParameterPropertyNotValid',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'The parameter for a body says what it holds in its schema only.',
  why: 'Keywords like `type` or `default` beside the schema are not part of Swagger 2.0 for a body. Nobody reads them, and the file is refused.',
  remedy: 'Move the keyword into `schema`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: createTicket({ name: 'body', in: 'body', default: { subject: 'No subject' }, schema: NEW_TICKET }),
  good: createTicket({ name: 'body', in: 'body', schema: NEW_TICKET }),
  reportedAt: '/paths/~1tickets/post/parameters/0/default',
  visit: [
    onKey(['parameter'], [...PLAIN_KEYS, 'items', ...ONLY_IN_PLAIN_PARAMETERS], (node, value, key, report) => {
      if (node.in !== 'body') return;
      const fix = movedIntoSchema(node, key, value);
      const message = say`${parameterSubject(node)} is a body and has ${key} beside its schema.`;
      report({ pointer: node.pointer(key), atKey: true, message, ...(fix !== undefined && { fix }) });
    }),
  ],
};

export const bodyParameterSchemaRequired: SwaggerRule = {
  id: 'BodyParameterSchemaRequired',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'The parameter for a body has a schema.',
  why: 'Without a schema the designer cannot show a single field for what is sent.',
  remedy: 'Add `schema` and describe the body there.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it. An empty schema passes.',
  bad: createTicket({ name: 'body', in: 'body' }),
  good: createTicket({ name: 'body', in: 'body', schema: NEW_TICKET }),
  reportedAt: '/paths/~1tickets/post/parameters/0',
  visit: [
    onKey(['parameter'], ['in'], (node, value, _key, report) => {
      if (value !== 'body' || Object.hasOwn(node.value, 'schema')) return;
      report({ pointer: node.pointer(), message: say`${parameterSubject(node)} is a body without a schema.` });
    }),
  ],
};

/** Moves the keywords of a schema up; undefined where the schema says more than a plain parameter can, or the parameter says it already. */
function movedUp(node: SwaggerNode, schema: JsonValue): Fix | undefined {
  if (!isObject(schema)) return undefined;
  const keys = Object.keys(schema);
  if (!keys.every((key) => PLAIN_KEYS.includes(key) && !Object.hasOwn(node.value, key))) return undefined;
  if (schema.type === 'object' || schema.type === 'array') return undefined;
  const sets = keys.map((key) => ({ op: 'set', pointer: node.pointer(key), value: schema[key] as JsonValue }) as const);
  return { kind: 'json', edits: [...sets, { op: 'remove', pointer: node.pointer('schema') }] };
}

export const nonBodyParameterSchemaNotValid: SwaggerRule = {
  id: 'NonBodyParameterSchemaNotValid',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Only the parameter for a body has a schema.',
  why: 'In OpenAPI 3 every parameter has a schema. In Swagger 2.0 the type of a plain parameter stands in the parameter itself, and a schema there is not read.',
  remedy: 'Move the keywords of the schema up into the parameter and delete `schema`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: listTickets({ ...STATUS, schema: { type: 'string' } }),
  good: listTickets({ ...STATUS, type: 'string' }),
  reportedAt: '/paths/~1tickets/get/parameters/0/schema',
  visit: [
    onKey(['parameter'], ['schema'], (node, value, key, report) => {
      if (node.in === undefined || node.in === 'body') return;
      const fix = movedUp(node, value);
      const message = say`${parameterSubject(node)} has a schema, but it is no body: its location is ${node.in}.`;
      report({ pointer: node.pointer(key), atKey: true, message, ...(fix !== undefined && { fix }) });
    }),
  ],
};

export const fileParameterMustBeInFormData: SwaggerRule = {
  id: 'FileParameterMustBeInFormData',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'A parameter of type `file` is a form field.',
  why: 'The content of a file can travel in a form or as a whole body, but not in an address or a header.',
  remedy:
    'Set `"in": "formData"` and let the operation consume `multipart/form-data`. For a whole body, use a schema of type string with format binary.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: sharedLimit({ type: 'file' }),
  good: uploadWith(FILE_FIELD),
  reportedAt: '/parameters/Limit/type',
  visit: [
    onKey(['parameter'], ['type'], (node, value, key, report) => {
      if (value !== 'file' || node.in === undefined || node.in === 'formData' || node.in === 'body') return;
      report({ pointer: node.pointer(key), message: say`${parameterSubject(node)} is a file, but its location is ${node.in}.` });
    }),
  ],
};

export const parameterListContainsFormDataAndBody: SwaggerRule = {
  id: 'ParameterListContainsFormDataAndBody',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'An operation sends either a body or form fields.',
  why: 'Form fields are the body of a request. An operation that has both cannot send both.',
  remedy: 'Choose one: send the rest as form fields too, or put everything into the schema of the body.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: uploadWith(FILE_FIELD, { name: 'body', in: 'body', schema: { type: 'object' } }),
  good: uploadWith(FILE_FIELD),
  reportedAt: '/paths/~1files/post/parameters',
  visit: [
    onObject(['operation'], (node, report) => {
      const { operation } = node;
      if (operation.body === undefined || !operation.parameters.some((parameter) => parameter.in === 'formData')) return;
      report({ pointer: node.pointer('parameters'), message: say`${operationName(operation)} has a body and form fields.` });
    }),
  ],
};
