/** How much schema the platform takes in, references followed. */
import type { JsonObject, JsonValue } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { COUNT_LIMIT, DEPTH_LIMIT } from '../../../connector/swagger/schema-graph.ts';
import { isReference, type Operation, type SchemaRoot } from '../../../connector/swagger/swagger.ts';
import { say, type Text } from '../../../text/text.ts';
import { mergePatch } from '../merge-patch.ts';
import { SAMPLE_SWAGGER } from '../sample.ts';
import { type MadeExample, onObject, type SwaggerRule } from '../swagger-rule.ts';

const MOST_IN_A_SCHEMA = 512;
const MOST_IN_AN_OPERATION = 1024;
const MOST_IN_A_FILE = 8192;
const DEEPEST = 16;

/** A number as digits, or "1,100 or more" where counting stopped. */
function upTo(count: number, limit: number): Text {
  return [count >= limit ? `${limit.toLocaleString('en-US')} or more` : count.toLocaleString('en-US')];
}

function nameOf(root: SchemaRoot): Text {
  return root.use === 'definition' ? say`The definition ${root.pointer.slice('/definitions/'.length)}` : say`This schema`;
}

function made(words: string, patch: JsonObject): MadeExample {
  return { words, text: () => JSON.stringify(mergePatch(SAMPLE_SWAGGER, patch)) };
}

function objectWith(properties: number): JsonObject {
  const names = Array.from({ length: properties }, (_, index) => `field${index}`);
  return { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'string' }])) };
}

function nested(steps: number): JsonObject {
  return steps === 0 ? { type: 'string' } : { type: 'object', properties: { inner: nested(steps - 1) } };
}

export const bodySchemaCountExceedsMaxAllowed: SwaggerRule = {
  id: 'BodySchemaCountExceedsMaxAllowed',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: `A schema has at most ${MOST_IN_A_SCHEMA} parts, references followed.`,
  why: 'The designer unfolds the whole schema to offer its fields. Above this limit the platform refuses the connector.',
  remedy:
    'Leave out properties that no flow needs, or describe deep parts as plain objects. A definition that is used several times counts each time.',
  confidence: 'high',
  source: 'Quoted from real output with this limit; the largest published schema has 505 parts.',
  bad: made('A definition with 512 properties, hence 513 parts.', { definitions: { Export: objectWith(512) } }),
  good: made('A definition with 511 properties, hence 512 parts.', { definitions: { Export: objectWith(511) } }),
  reportedAt: '/definitions/Export',
  visit: [
    onObject(['document'], ({ swagger }, report) => {
      for (const root of swagger.schemaRoots) {
        if (isReference(root.schema)) continue;
        const count = swagger.graph.expandedCount(root.schema);
        if (count <= MOST_IN_A_SCHEMA) continue;
        const message = say`${nameOf(root)} has ${upTo(count, COUNT_LIMIT)} parts, references followed; at most ${MOST_IN_A_SCHEMA} are allowed.`;
        report({ pointer: root.pointer, message });
      }
    }),
  ],
};

function partsOf(operation: Operation): number {
  const { graph } = operation.path.swagger;
  const fields = operation.parameters.filter((parameter) => parameter.in !== 'body').length;
  const schemas: readonly (JsonValue | undefined)[] = [
    operation.body?.value.schema,
    ...operation.responses.map((response) => response.schema),
  ];
  return schemas.reduce<number>((sum, schema) => sum + graph.expandedCount(schema), fields);
}

export const operationSchemaCountExceedsMaxAllowed: SwaggerRule = {
  id: 'OperationSchemaCountExceedsMaxAllowed',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: `An operation has at most ${MOST_IN_AN_OPERATION.toLocaleString('en-US')} parameters and parts of schemas, references followed.`,
  why: 'Everything that an operation takes and gives is loaded when somebody adds it to a flow. Above a limit the platform refuses the connector.',
  remedy: 'Leave out properties that no flow needs, or split the operation.',
  confidence: 'low',
  source:
    'Documented rule without its number. The largest published operation has 691 parts, so the number here is a guess, and a warning.',
  bad: made('An operation with a query parameter, and 512 parts each in body and response.', exportOperation(511)),
  good: made('The same operation with 4 properties less.', exportOperation(507)),
  reportedAt: '/paths/~1exports/post',
  visit: [
    onObject(['operation'], ({ operation }, report) => {
      const parts = partsOf(operation);
      if (parts <= MOST_IN_AN_OPERATION) return;
      report({
        pointer: operation.pointer,
        message: say`The operation ${operationName(operation)} has ${upTo(parts, COUNT_LIMIT)} parameters and parts of schemas; about ${[MOST_IN_AN_OPERATION.toLocaleString('en-US')]} are allowed.`,
      });
    }),
  ],
};

function exportOperation(properties: number): JsonObject {
  const post: JsonObject = {
    summary: 'Create an export',
    description: 'Starts an export of tickets.',
    operationId: 'CreateExport',
    parameters: [
      { name: 'kind', in: 'query', type: 'string', 'x-ms-summary': 'Kind', description: 'What to export.' },
      { name: 'body', in: 'body', required: true, schema: objectWith(properties) },
    ],
    responses: { '200': { description: 'OK', schema: objectWith(properties) } },
  };
  return { paths: { '/exports': { post } } };
}

export const totalSchemaCountExceedsMaxAllowed: SwaggerRule = {
  id: 'TotalSchemaCountExceedsMaxAllowed',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: `All schemas of the file together have at most ${MOST_IN_A_FILE.toLocaleString('en-US')} parts.`,
  why: 'The whole definition is loaded wherever the connector is used. Above a limit the platform refuses it.',
  remedy: 'Leave out operations and properties that no flow needs, or split the connector.',
  confidence: 'low',
  source:
    'Documented rule without its number or its way of counting. The largest published file has 5,902 parts, so the number here is a guess, and a warning.',
  bad: made('17 definitions with 500 properties each.', manyDefinitions(17)),
  good: made('16 definitions with 500 properties each.', manyDefinitions(16)),
  reportedAt: '',
  visit: [
    onObject(['document'], ({ swagger }, report) => {
      const parts = swagger.schemaRoots.reduce((sum, root) => sum + swagger.graph.writtenCount(root.schema), 0);
      if (parts <= MOST_IN_A_FILE) return;
      const [found, most] = [[parts.toLocaleString('en-US')], [MOST_IN_A_FILE.toLocaleString('en-US')]];
      report({ pointer: '', message: say`The schemas of the file have ${found} parts; about ${most} are allowed.` });
    }),
  ],
};

function manyDefinitions(count: number): JsonObject {
  return { definitions: Object.fromEntries(Array.from({ length: count }, (_, index) => [`Export${index}`, objectWith(500)])) };
}

export const schemaTooDeep: SwaggerRule = {
  id: 'SchemaTooDeep',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error', calibrated: 'warning' },
  summary: `Schemas are nested at most ${DEEPEST} levels deep, references followed.`,
  why: 'The designer lists nested fields with the names of all objects around them. Nobody can tell such fields apart, and above a limit the platform refuses the connector.',
  remedy: 'Describe the deep part as a plain object.',
  confidence: 'medium',
  source:
    'Documented rule without its number. The deepest published schema has 15 levels, and recursion is published too, so it does not count.',
  bad: made('A definition with 16 objects inside each other, hence 17 levels.', { definitions: { Export: nested(16) } }),
  good: made('A definition with 15 objects inside each other, hence 16 levels.', { definitions: { Export: nested(15) } }),
  reportedAt: '/definitions/Export',
  visit: [
    onObject(['document'], ({ swagger }, report) => {
      for (const root of swagger.schemaRoots) {
        if (isReference(root.schema)) continue;
        const depth = swagger.graph.expandedDepth(root.schema);
        if (depth <= DEEPEST) continue;
        report({
          pointer: root.pointer,
          message: say`${nameOf(root)} is ${upTo(depth, DEPTH_LIMIT)} levels deep; at most ${DEEPEST} are allowed.`,
        });
      }
    }),
  ],
};
