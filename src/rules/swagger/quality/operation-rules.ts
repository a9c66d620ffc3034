/** What makes an operation useful in a flow: known fields in its answer, and a place in the list of actions. */
import { isArray, isObject, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import type { Operation, Response, Swagger } from '../../../connector/swagger/swagger.ts';
import { say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM } from '../../rule.ts';
import { mergePatch } from '../merge-patch.ts';
import { SAMPLE_SWAGGER } from '../sample.ts';
import { oncePerSchema } from '../schemas/once-per-schema.ts';
import { onObject, type SwaggerRule } from '../swagger-rule.ts';
import { QUALITY } from './shown-texts.ts';

/** No word about fields, nor about where to find out. */
const isSilent = oncePerSchema((schema) => {
  const keys = Object.keys(schema);
  if (keys.length === 0) return true;
  return member(schema, 'type') === 'object' && !hasFields(schema) && !keys.some((key) => key.startsWith('x-ms-dynamic'));
});

function saysNothing(swagger: Swagger, schema: JsonValue | undefined): boolean {
  if (schema === undefined) return true;
  const resolved = swagger.resolveSchema(schema);
  return resolved !== undefined && isSilent(swagger, resolved);
}

function hasFields(schema: JsonObject): boolean {
  const properties = member(schema, 'properties');
  const allOf = member(schema, 'allOf');
  return (
    (isObject(properties) && Object.keys(properties).length > 0) ||
    (isArray(allOf) && allOf.length > 0) ||
    Object.hasOwn(schema, 'additionalProperties')
  );
}

/** What the wizard makes of the sample `{}`: the service answers an object without fields. */
function isEmptyObject(schema: JsonValue | undefined): boolean {
  const properties = member(schema, 'properties');
  return member(schema, 'type') === 'object' && isObject(properties) && Object.keys(properties).length === 0;
}

/** Files and pictures have no fields. */
function producesOnlyFiles({ produces }: Operation): boolean {
  return produces.length > 0 && !produces.some((type) => type.toLowerCase().includes('json'));
}

/**
 * The response that stands for success, when none of the responses for success says what it holds. An operation that changes something
 * may well answer nothing: there only a schema without content is reported, and nothing where something was deleted.
 */
function unknownAnswer(operation: Operation): Response | undefined {
  if (
    operation.internal ||
    operation.method === 'delete' ||
    operation.path.notificationContent !== undefined ||
    producesOnlyFiles(operation)
  )
    return undefined;
  const answers = operation.responses.filter(({ code }) => code === '200' || code === '201');
  if (operation.method !== 'get' && answers.some(({ schema }) => isEmptyObject(schema))) return undefined;
  if (!answers.every(({ schema }) => saysNothing(operation.path.swagger, schema))) return undefined;
  return operation.method === 'get' ? answers[0] : answers.find(({ schema }) => schema !== undefined);
}

export const responseSchemaEmpty: SwaggerRule = {
  id: 'ResponseSchemaEmpty',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'Actions say which fields their answer has.',
  why: 'Fields that are not described cannot be picked in later steps: makers of flows have to parse the answer themselves. The program asks for response schemas unless they are dynamic, and reviewers do so too.',
  remedy:
    'Describe the answer in `schema`; the custom connector wizard builds it from a sample. For a file write `{"type": "string", "format": "binary"}`. Where the fields differ from case to case, use `x-ms-dynamic-schema`.',
  confidence: 'medium',
  source: 'Asked for by the submission guide and by reviewers; one in ten published connectors has such an action, so it is a hint.',
  bad: { paths: { '/tickets': { get: { responses: { '200': { schema: null } } } } } },
  good: {
    paths: { '/tickets': { get: { responses: { '200': { schema: { type: 'object', properties: { id: { type: 'string' } } } } } } } },
  },
  reportedAt: '/paths/~1tickets/get/responses/200',
  visit: [
    onObject(['operation'], ({ operation }, report) => {
      const answer = unknownAnswer(operation);
      if (answer === undefined) return;
      report({ pointer: answer.usedAt, message: say`The operation ${operationName(operation)} does not say which fields its answer has.` });
    }),
  ],
};

/** With fewer actions the list is easy to survey. */
const FEW_ACTIONS = 10;

function hasVisibility(operation: Operation): boolean {
  return Object.hasOwn(operation.value, 'x-ms-visibility');
}

function manyReports(visibility: JsonObject): string {
  const reports = Array.from({ length: FEW_ACTIONS }, (_, index): [string, JsonValue] => {
    const get = {
      summary: `Get report ${index}`,
      description: `Reads report ${index}.`,
      operationId: `GetReport${index}`,
      responses: { '200': { description: 'OK', schema: { $ref: '#/definitions/Ticket' } } },
      ...(index === 0 && visibility),
    };
    return [`/reports/${index}`, { get }];
  });
  return JSON.stringify(mergePatch(SAMPLE_SWAGGER, { paths: Object.fromEntries(reports) }));
}

export const operationVisibilityMissing: SwaggerRule = {
  id: 'OperationVisibilityMissing',
  subject: 'swagger',
  group: QUALITY,
  levels: { documented: 'info', calibrated: 'off', profiles: NOT_FOR_CUSTOM },
  summary: `A connector with more than ${FEW_ACTIONS} actions says which of them matter most.`,
  why: 'The designer lists important actions first and hides advanced ones. Without a mark it lists all of them alike, and people have to search.',
  remedy: 'Write `"x-ms-visibility": "important"` at the few actions that most people need, and `"advanced"` at those that few need.',
  confidence: 'low',
  source: 'A recommendation. Most published connectors leave it out, and reviewers were not seen asking for it, so it is off by default.',
  bad: { words: 'More than 10 actions, none of them with `x-ms-visibility`.', text: () => manyReports({}) },
  good: { words: 'The same actions, one of them marked as important.', text: () => manyReports({ 'x-ms-visibility': 'important' }) },
  reportedAt: '/paths',
  visit: [
    onObject(['document'], ({ swagger }, report) => {
      const shown = swagger.operations.filter((operation) => !operation.internal);
      if (shown.length <= FEW_ACTIONS || shown.some(hasVisibility)) return;
      report({ pointer: '/paths', message: say`None of the ${shown.length} actions is marked as important or advanced.` });
    }),
  ],
};
