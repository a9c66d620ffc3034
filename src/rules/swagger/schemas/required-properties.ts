/** The `required` list of a schema against the properties that it names. */
import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { arrayOf, isInternal, type Swagger, textOf } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import type { Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { oncePerDocument, onKey, type SwaggerRule } from '../swagger-rule.ts';
import { oncePerSchema } from './once-per-schema.ts';

function newTicket(patch: JsonObject): JsonObject {
  return { definitions: { NewTicket: patch } };
}

function isHiddenDefault(swagger: Swagger, property: JsonValue | undefined): boolean {
  const schema = swagger.resolveSchema(property);
  return schema !== undefined && isInternal(schema) && Object.hasOwn(schema, 'default');
}

/** The whole list of required properties as it has to be: those that are hidden and have a default added. */
const completeRequired = oncePerSchema((schema, swagger): readonly string[] => {
  const properties = member(schema, 'properties');
  const names = isObject(properties) ? Object.keys(properties) : [];
  const hidden = names.filter((name) => isHiddenDefault(swagger, member(properties, name)));
  return [...new Set([...swagger.requiredNames(schema), ...hidden])];
});

function reportHiddenOptional(node: SwaggerNode, report: Report): void {
  const owner = node.parent;
  const name = String(node.key);
  if (owner === undefined || owner.swagger.requiredNames(owner.value).has(name) || !node.roles.input) return;
  // One fix for all such properties of the schema: each writes the whole list.
  const value = completeRequired(owner.swagger, owner.value);
  report({
    pointer: node.pointer(),
    message: say`The property ${name} is hidden and has a default, but is not required: the default is never sent.`,
    fix: { kind: 'json', edits: [{ op: 'set', pointer: owner.pointer('required'), value }] },
  });
}

export const propertyMustBeRequired: SwaggerRule = {
  id: 'PropertyMustBeRequired',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'A hidden property with a default is required.',
  why: 'The platform fills in the default of a hidden property only when the property is required. Otherwise it is left out of the request, and the service does not get the value that the connector relies on.',
  remedy: 'Add the name of the property to `required` of the schema that declares it.',
  confidence: 'high',
  source: 'Seen in real output; all 874 hidden properties with a default in published connectors are required.',
  bad: newTicket({ properties: { source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' } } }),
  good: newTicket({
    required: ['subject', 'source'],
    properties: { source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' } },
  }),
  reportedAt: '/definitions/NewTicket/properties/source',
  visit: [
    onKey(['schema'], ['default'], (node, _value, _key, report) => {
      if (node.container === 'properties' && node.internal) reportHiddenOptional(node, report);
    }),
    onKey(['reference'], ['$ref'], (node, _value, _key, report) => {
      if (node.container === 'properties' && isHiddenDefault(node.swagger, node.value)) reportHiddenOptional(node, report);
    }),
  ],
};

export const requiredReadOnlyPropertyNotAllowedAsInput: SwaggerRule = {
  id: 'RequiredReadOnlyPropertyNotAllowedAsInput',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'What can only be read is not required in a request.',
  why: 'The designer would have to ask for a value that the service does not take. Makers of flows cannot fill in the action.',
  remedy: 'Take the name off `required`, or describe the request by a schema of its own.',
  confidence: 'high',
  source: 'Documented rule; none of 710 read-only properties in requests of published connectors is required.',
  bad: newTicket({ required: ['subject', 'id'], properties: { id: { type: 'string', readOnly: true } } }),
  good: newTicket({ properties: { id: { type: 'string', readOnly: true } } }),
  reportedAt: '/definitions/NewTicket/properties/id',
  visit: [
    onKey(['schema'], ['readOnly'], (node, value, _key, report) => {
      const owner = node.parent;
      if (value !== true || owner === undefined || node.container !== 'properties') return;
      const name = String(node.key);
      if (!owner.swagger.requiredNames(owner.value).has(name) || !node.roles.input) return;
      report({ pointer: node.pointer(), message: say`The property ${name} can only be read, but requests are required to have it.` });
    }),
  ],
};

export const requiredPropertyNotOnObject: SwaggerRule = {
  id: 'RequiredPropertyNotOnObject',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'warning' },
  summary: 'Only objects have a list of required properties.',
  why: 'Text, numbers and lists have no properties, so the list has no effect. Mostly it was meant for the elements of a list.',
  remedy: 'Delete `required`, or move it into `items`.',
  confidence: 'medium',
  source: 'Documented rule; 8 published connectors break it, 4 of them recent: a warning.',
  bad: { definitions: { Ticket: { properties: { status: { type: 'array', items: { type: 'string' }, required: ['x'] } } } } },
  good: { definitions: { Ticket: { properties: { status: { type: 'array', items: { type: 'string' } } } } } },
  reportedAt: '/definitions/Ticket/properties/status/required',
  visit: [
    onKey(['schema'], ['required'], (node, value, key, report) => {
      const type = textOf(node.value, 'type');
      if (!isArray(value) || type === undefined || type.toLowerCase() === 'object') return;
      const pointer = node.pointer(key);
      const fix = { kind: 'json', edits: [{ op: 'remove', pointer }] } as const;
      report({ pointer, message: say`A schema of type ${type} has no properties that could be required.`, fix });
    }),
  ],
};

/** Steps for collecting the properties of combined schemas; with none left nothing more is reported. */
const allowance = oncePerDocument(() => ({ steps: 500_000 }));

/** The names that a schema and the members of its `allOf` declare; undefined when not all of them can be known. */
function declaredNames(swagger: Swagger, schema: JsonObject): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  const seen = new Set<JsonObject>();
  const open: JsonValue[] = [schema];
  const allowed = allowance(swagger);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const part = swagger.resolveSchema(next);
    if (part === undefined || allowed.steps <= 0) return undefined;
    if (seen.has(part)) continue;
    seen.add(part);
    const properties = member(part, 'properties');
    const own = isObject(properties) ? Object.keys(properties) : [];
    for (const name of own) names.add(name);
    const parts = arrayOf(part, 'allOf') ?? [];
    for (const next of parts) open.push(next);
    allowed.steps -= 1 + own.length + parts.length;
  }
  return names;
}

/** A member of `allOf` may require what its neighbours declare. */
function wholeOf(node: SwaggerNode): JsonObject {
  let whole = node;
  while (whole.container === 'allOf' && whole.parent !== undefined) whole = whole.parent;
  return whole.value;
}

function reportUndeclared(node: SwaggerNode, required: JsonArray, report: Report): void {
  const own = member(node.value, 'properties');
  if (required.every((name) => typeof name !== 'string' || member(own, name) !== undefined)) return;
  const declared = declaredNames(node.swagger, wholeOf(node));
  if (declared === undefined) return;
  required.forEach((name, index) => {
    if (typeof name !== 'string' || declared.has(name)) return;
    report({ pointer: node.pointer('required', index), message: say`The property ${name} is required, but not declared.` });
  });
}

export const requiredPropertyDefinitionMissing: SwaggerRule = {
  id: 'RequiredPropertyDefinitionMissing',
  subject: 'swagger',
  group: 'Properties',
  levels: { documented: 'error' },
  summary: 'Every required property is declared.',
  why: 'Without its declaration the designer cannot offer a field for it, so nobody can give the value that every request is required to have.',
  remedy: 'Declare the property in `properties` (upper and lower case count), or take its name off `required`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: newTicket({ required: ['subject', 'title'] }),
  good: newTicket({ required: ['subject'] }),
  reportedAt: '/definitions/NewTicket/required/1',
  visit: [
    onKey(['schema'], ['required'], (node, value, _key, report) => {
      const type = member(node.value, 'type');
      if (isArray(value) && (type === undefined || type === 'object')) reportUndeclared(node, value, report);
    }),
  ],
};
