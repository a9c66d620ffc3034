/** Where an older dynamic extension does not suffice: the newer one has to stand beside it, and say the same. */
import { isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { say, type Text } from '../../../text/text.ts';
import type { Complaint } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import {
  createInQueue,
  FIELDS_AT,
  findBy,
  findByBody,
  formByArea,
  itemListByArea,
  itemsByArea,
  listForms,
  propertiesByArea,
  queryOf,
  treeOf,
} from './examples.ts';
import { type Match, matchOf, sourcesOf } from './inputs.ts';
import { DYNAMIC, HOLDERS, type Invocation, invocationAt, LIST, onInvocation, PROPERTIES, SCHEMA, TREE, VALUES } from './invocations.ts';
import { listInstead, propertiesInstead, schemaPathOf } from './newer-extension.ts';

const TEXT: JsonObject = { type: 'string' };
const OBJECT: JsonObject = { type: 'object' };

function fieldWith(type: JsonObject, ...extensions: readonly JsonObject[]): JsonObject {
  return createInQueue(Object.assign({}, type, ...extensions) as JsonObject);
}

/** What a reference of an older extension has to be for the newer one to be demanded. */
interface Demand {
  readonly older: string;
  readonly newer: string;
  readonly applies: (match: Match) => boolean;
  readonly message: (reference: string) => Text;
  readonly newerFor: (node: SwaggerNode, invocation: Invocation) => JsonObject | undefined;
}

/** Reports at the older extension, once, when one of its references needs the newer one and that is not there. */
function onDemand({ older, newer, applies, message, newerFor }: Demand): Visit {
  return onInvocation([older], (node, invocation, report) => {
    if (Object.hasOwn(node.value, newer)) return;
    const sources = sourcesOf(node);
    const reference = invocation.passed
      .flatMap((passed) => passed.reference ?? [])
      .find((candidate) => sources.some((source) => applies(matchOf(source, candidate, 'bare'))));
    if (reference === undefined) return;
    report({ pointer: node.pointer(older), message: message(reference), ...fixWith(node, newer, newerFor(node, invocation)) });
  });
}

/** The fix that puts the newer extension beside the older one, where it can be told from that. */
function fixWith(node: SwaggerNode, newer: string, value: JsonObject | undefined): Pick<Complaint, 'fix'> {
  return value === undefined ? {} : { fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer(newer), value }] } };
}

function isAmbiguous({ parameter, property }: Match): boolean {
  return parameter !== undefined && !parameter.isBody && property !== undefined;
}

function isPropertyOnly({ parameter, property }: Match): boolean {
  return parameter === undefined && property !== undefined;
}

const WHY_AMBIGUOUS =
  'By its bare name it is open which of the two gives the value. The newer extension writes the full path, so there is only one.';
const WHY_PROPERTY =
  'The older extension was made for parameters. Newer parts of the platform read only the newer extension when the value comes from within the body.';

export const dynamicListRequiredForAmbiguousReferences: SwaggerRule = {
  id: 'DynamicListExtensionRequiredForAmbiguousReferences',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic list that takes a value from a name with two meanings has an `x-ms-dynamic-list`.',
  why: WHY_AMBIGUOUS,
  remedy: 'Add an `x-ms-dynamic-list` beside `x-ms-dynamic-values`, with the parameter name or the full path of the property as reference.',
  confidence: 'medium',
  source: 'Documented rule; no published connector has such a reference at all.',
  bad: fieldWith(TEXT, itemsByArea('queue')),
  good: fieldWith(TEXT, itemsByArea('queue'), itemListByArea('queue')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-values`,
  visit: [
    onDemand({
      older: VALUES,
      newer: LIST,
      applies: isAmbiguous,
      message: (reference) => say`${reference} is a parameter and a property of the body as well, so ${LIST} is needed.`,
      newerFor: () => undefined,
    }),
  ],
};

export const dynamicListRequiredForNonParameterReferences: SwaggerRule = {
  id: 'DynamicListExtensionRequiredForNonParameterReferences',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic list that takes a value from a property of the body has an `x-ms-dynamic-list`.',
  why: WHY_PROPERTY,
  remedy: 'Add an `x-ms-dynamic-list` with the same operation beside `x-ms-dynamic-values`, with a reference such as `body/where/area`.',
  confidence: 'high',
  source: 'Documented rule; all 178 such references in published connectors have the newer extension beside them.',
  bad: fieldWith(TEXT, itemsByArea('where/area')),
  good: fieldWith(TEXT, itemsByArea('where/area'), itemListByArea('body/where/area')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-values`,
  visit: [
    onDemand({
      older: VALUES,
      newer: LIST,
      applies: isPropertyOnly,
      message: (reference) => say`${reference} is a property of the body, so ${LIST} is needed.`,
      newerFor: listInstead,
    }),
  ],
};

export const dynamicPropertiesRequiredForAmbiguousReferences: SwaggerRule = {
  id: 'DynamicPropertiesExtensionRequiredForAmbiguousReferences',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic schema that takes a value from a name with two meanings has an `x-ms-dynamic-properties`.',
  why: WHY_AMBIGUOUS,
  remedy:
    'Add an `x-ms-dynamic-properties` beside `x-ms-dynamic-schema`, with the parameter name or the full path of the property as reference.',
  confidence: 'medium',
  source: 'Documented rule; no published connector has such a reference at all.',
  bad: fieldWith(OBJECT, formByArea('queue', 'form')),
  good: fieldWith(OBJECT, formByArea('queue', 'form'), propertiesByArea('queue', 'form')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema`,
  visit: [
    onDemand({
      older: SCHEMA,
      newer: PROPERTIES,
      applies: isAmbiguous,
      message: (reference) => say`${reference} is a parameter and a property of the body as well, so ${PROPERTIES} is needed.`,
      newerFor: () => undefined,
    }),
  ],
};

export const dynamicPropertiesRequiredForNonParameterReferences: SwaggerRule = {
  id: 'DynamicPropertiesExtensionRequiredForNonParameterReferences',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic schema that takes a value from a property of the body has an `x-ms-dynamic-properties`.',
  why: WHY_PROPERTY,
  remedy:
    'Add an `x-ms-dynamic-properties` with the same operation beside `x-ms-dynamic-schema`, with a reference such as `body/where/area`.',
  confidence: 'high',
  source: 'Documented rule; all 115 such references in published connectors have the newer extension beside them.',
  bad: fieldWith(OBJECT, formByArea('where/area', 'form')),
  good: fieldWith(OBJECT, formByArea('where/area', 'form'), propertiesByArea('body/where/area', 'form')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema`,
  visit: [
    onDemand({
      older: SCHEMA,
      newer: PROPERTIES,
      applies: isPropertyOnly,
      message: (reference) => say`${reference} is a property of the body, so ${PROPERTIES} is needed.`,
      newerFor: propertiesInstead,
    }),
  ],
};

export const dynamicPropertiesRequiredForPropertiesValuePath: SwaggerRule = {
  id: 'DynamicPropertiesExtensionRequiredForPropertiesValuePath',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A dynamic schema whose path ends at the map of properties has an `x-ms-dynamic-properties`.',
  why: 'Such a path leads to the properties of the schema and not to the schema, so its required fields are lost. The newer extension takes the schema as a whole.',
  remedy: 'Add an `x-ms-dynamic-properties` whose `itemValuePath` is the same path without the last `properties`.',
  confidence: 'high',
  source: 'Documented rule; all 80 such paths in published connectors have the newer extension beside them.',
  bad: fieldWith(OBJECT, formByArea('priority', 'form/properties')),
  good: fieldWith(OBJECT, formByArea('where/area', 'form/properties'), propertiesByArea('body/where/area', 'form')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-schema/value-path`,
  alsoTriggers: ['DynamicPropertiesExtensionRequiredForNonParameterReferences'],
  visit: [
    onInvocation([SCHEMA], (node, invocation, report) => {
      const path = member(invocation.value, 'value-path');
      if (typeof path !== 'string' || schemaPathOf(path) === path || Object.hasOwn(node.value, PROPERTIES)) return;
      report({
        pointer: node.pointer(SCHEMA, 'value-path'),
        message: say`The path ${path} leads to the properties of a schema, so ${PROPERTIES} is needed.`,
        ...fixWith(node, PROPERTIES, propertiesInstead(node, invocation)),
      });
    }),
  ],
};

export const dynamicPropertiesItemValuePathMismatch: SwaggerRule = {
  id: 'DynamicPropertiesItemValuePathMismatch',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'The older and the newer extension of one field lead to the same schema.',
  why: 'Parts of the platform read one of the two and parts the other. With two paths, a flow gets other fields than the designer showed.',
  remedy: 'Write the `value-path` of `x-ms-dynamic-schema`, without a `properties` at its end, into `itemValuePath`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: fieldWith(OBJECT, formByArea('where/area', 'form/properties'), propertiesByArea('body/where/area', 'form/properties')),
  good: fieldWith(OBJECT, formByArea('where/area', 'form/properties'), propertiesByArea('body/where/area', 'form')),
  reportedAt: `${FIELDS_AT}/x-ms-dynamic-properties/itemValuePath`,
  visit: [
    onKey(HOLDERS, [PROPERTIES], (node, value, key, report) => {
      const older = invocationAt(node, SCHEMA);
      if (older === undefined || !isObject(value)) return;
      const stated = textOrNothing(member(older.value, 'value-path'));
      const found = textOrNothing(member(value, 'itemValuePath'));
      if (stated === undefined || found === undefined) return;
      const expected = schemaPathOf(stated);
      if (found === expected) return;
      const pointer = node.pointer(key, 'itemValuePath');
      const message = say`The path ${found} is not the one of ${SCHEMA}, which leads to the schema at ${expected}.`;
      report({ pointer, message, fix: { kind: 'json', edits: [{ op: 'set', pointer, value: expected }] } });
    }),
  ],
};

/** A path; absent is the answer as a whole. Undefined when it is no text. */
function textOrNothing(path: JsonValue | undefined): string | undefined {
  if (path === undefined) return '';
  return typeof path === 'string' ? path : undefined;
}

const PICKER: JsonObject = { 'x-ms-dynamic-values': { capability: 'file-picker', 'value-path': 'id', parameters: {} } };

export const dynamicTreeExtensionMissing: SwaggerRule = {
  id: 'DynamicTreeExtensionMissing',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'A file picker has an `x-ms-dynamic-tree` beside it.',
  why: 'The file picker of the older extension is known to one designer only. Elsewhere the field shows no folders and has to be filled in by hand.',
  remedy: 'Describe the same picker with `x-ms-dynamic-tree`: `settings`, and the calls `open` and `browse`.',
  confidence: 'high',
  source: 'Documented rule; all 61 file pickers in published connectors have the newer extension beside them.',
  bad: { paths: findBy(queryOf('folder', PICKER)) },
  good: { paths: { ...findBy(queryOf('folder', { ...PICKER, ...treeOf({}, {}) })), ...listForms() } },
  reportedAt: '/paths/~1find/get/parameters/0',
  visit: [
    onInvocation([VALUES], (node, { value }, report) => {
      if (member(value, 'capability') !== 'file-picker' || Object.hasOwn(node.value, TREE)) return;
      report({ pointer: node.pointer(), message: say`This file picker has no ${TREE} beside it.` });
    }),
  ],
};

const FORM_OF_DEFAULT: JsonObject = {
  'x-ms-dynamic-schema': { operationId: 'GetQueueForm', parameters: { queueId: 'default' }, 'value-path': 'form' },
};

export const dynamicExtensionDefinitionNotAllowedInParameter: SwaggerRule = {
  id: 'DynamicExtensionDefinitionNotAllowedInParameter',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Dynamic extensions of a body stand in its schema.',
  why: 'What the body holds is described by its schema, and the platform looks for the extension there. Beside `schema` it is not seen.',
  remedy: 'Move the extension one level down, into `schema`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { paths: findByBody({ schema: { type: 'object' }, ...FORM_OF_DEFAULT }) },
  good: { paths: findByBody({ schema: { type: 'object', ...FORM_OF_DEFAULT } }) },
  reportedAt: '/paths/~1find/post/parameters/0/x-ms-dynamic-schema',
  visit: [
    onKey(['parameter'], DYNAMIC, (node, value, key, report) => {
      if (node.in !== 'body') return;
      const schema = member(node.value, 'schema');
      const isFree = isObject(schema) && !Object.hasOwn(schema, '$ref') && !Object.hasOwn(schema, key);
      const edits = [
        { op: 'remove', pointer: node.pointer(key) },
        { op: 'set', pointer: node.pointer('schema', key), value },
      ] as const;
      const message = say`${key} of a body parameter must stand in its schema.`;
      report({ pointer: node.pointer(key), message, ...(isFree && { fix: { kind: 'json', edits } as const }) });
    }),
  ],
};
