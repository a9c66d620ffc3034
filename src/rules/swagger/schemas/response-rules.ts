/** What operations answer: status codes, schemas, examples, headers, shared responses. */
import { isObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { referencedName } from '../../../connector/swagger/references.ts';
import { isReference, type Operation, type Response } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { NOT_FOR_CUSTOM, type Report } from '../../rule.ts';
import type { SwaggerNode } from '../node.ts';
import { onKey, onObject, type SwaggerRule, type Visit } from '../swagger-rule.ts';
import { oncePerSchema } from './once-per-schema.ts';

const isNotEmpty = oncePerSchema((schema) => Object.keys(schema).length > 0);

function hasSchema({ path }: Operation, { schema }: Response): boolean {
  return isObject(schema) && isNotEmpty(path.swagger, schema);
}

function isMainSuccess(response: Response): boolean {
  return response.code === '200' || response.code === '201';
}

export const defaultResponseHasSchema: SwaggerRule = {
  id: 'DefaultResponseHasSchema',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'The default response has no schema.',
  why: 'The default response stands for every answer that is not listed, mostly errors. The platform cannot tell which of them a schema describes, and offers its fields as if the action had succeeded.',
  remedy: 'Delete the schema of the default response, or move it to the status code that it describes.',
  confidence: 'high',
  source:
    'Quoted from real output of 2025 and 2026; an empty schema is accepted. All but two published connectors that break it are older.',
  bad: {
    paths: {
      '/tickets': {
        get: { responses: { default: { description: 'Error', schema: { type: 'object', properties: { message: { type: 'string' } } } } } },
      },
    },
  },
  good: { paths: { '/tickets': { get: { responses: { default: { description: 'Error' } } } } } },
  reportedAt: '/paths/~1tickets/get/responses/default',
  alsoTriggers: ['OperationHasManyResponsesWithSchema'],
  visit: [
    onObject(['operation'], ({ operation }, report) => {
      const response = operation.responses.find(({ code }) => code === 'default');
      if (response === undefined || !hasSchema(operation, response)) return;
      const isSpare =
        response.usedAt === response.writtenAt && operation.responses.some((other) => isMainSuccess(other) && hasSchema(operation, other));
      report({
        pointer: response.usedAt,
        message: say`The default response of ${operationName(operation)} has a schema.`,
        // An update without a default response was published in silence; one whose default response lost its schema was never seen.
        ...(isSpare && {
          help: say`Delete the default response: the answer of a success is described beside it.`,
          fix: { kind: 'json', edits: [{ op: 'remove', pointer: response.usedAt }] } as const,
        }),
      });
    }),
  ],
};

function answer(code: string): SwaggerRule['bad'] {
  const responses = { [code]: { description: 'Done', schema: { $ref: '#/definitions/Ticket' } } };
  return {
    paths: { '/search': { get: { summary: 'Find tickets', description: 'Finds tickets.', operationId: 'FindTickets', responses } } },
  };
}

const NO_CONTENT = say`Delete the ${'schema'}: ${'204'} means that the service answers nothing.`;

function misplacedSchemas(operation: Operation): readonly Response[] {
  const withSchema = operation.responses.filter((response) => hasSchema(operation, response));
  return withSchema.some(isMainSuccess) ? [] : withSchema.filter(({ code }) => code.startsWith('2'));
}

export const schemaDefinitionSetIncorrectly: SwaggerRule = {
  id: 'SchemaDefinitionSetIncorrectly',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'warning', calibrated: 'info', profiles: NOT_FOR_CUSTOM },
  summary: 'What an action returns is described at status code 200 or 201.',
  why: 'Later steps of a flow get their fields from these two codes. A schema elsewhere may never show up in the designer.',
  remedy: 'Put the schema at 200 or 201 if the service answers so.',
  confidence: 'low',
  source: 'Documented rule, of which only the name is clear; 60 published connectors have such a schema, so it is a hint.',
  bad: answer('202'),
  good: answer('200'),
  reportedAt: '/paths/~1search/get/responses',
  visit: [
    onObject(['operation'], ({ operation }, report) => {
      if (operation.internal || operation.path.notificationContent !== undefined) return;
      const misplaced = misplacedSchemas(operation);
      if (misplaced.length === 0) return;
      const codes = misplaced.map(({ code }) => code);
      const message = say`${operationName(operation)} describes its answer at ${listOf(codes)}, but not at ${'200'} or ${'201'}.`;
      const help = codes.every((code) => code === '204') ? NO_CONTENT : undefined;
      report({ pointer: `${operation.pointer}/responses`, message, ...(help !== undefined && { help }) });
    }),
  ],
};

export const responseMustBeDefaultOrHttpStatusCode: SwaggerRule = {
  id: 'ResponseMustBeDefaultOrHttpStatusCode',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Responses are listed under status codes or `default`.',
  why: 'The platform looks up the answer of the service by its number. It finds no response under any other name.',
  remedy: 'Write the status code with three digits, or `default`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it. Codes that nobody has registered are accepted.',
  bad: { paths: { '/tickets': { get: { responses: { '4XX': { description: 'Client error' } } } } } },
  good: { paths: { '/tickets': { get: { responses: { '400': { description: 'Client error' } } } } } },
  reportedAt: '/paths/~1tickets/get/responses/4XX',
  visit: [
    onKey(['operation'], ['responses'], (node, value, key, report) => {
      if (!isObject(value)) return;
      for (const code of Object.keys(value)) {
        if (code === 'default' || code.startsWith('x-') || /^[1-5]\d\d$/.test(code)) continue;
        report({ pointer: node.pointer(key, code), atKey: true, message: say`${code} is neither a status code nor ${'default'}.` });
      }
    }),
  ],
};

export const responseExampleMustBeProducedByOperation: SwaggerRule = {
  id: 'ResponseExampleMustBeProducedByOperation',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Examples of a response are listed under media types that the operation produces.',
  why: 'Not even saving the connector works: the key of an example says of which media type it is, and the operation does not announce that type.',
  remedy: 'Use the media type as the key, exactly as in `produces`, or delete the example.',
  confidence: 'high',
  source: 'Quoted from real output, also on saving; no published connector breaks it.',
  bad: { paths: { '/tickets': { get: { responses: { '200': { examples: { sample: [{ id: '7' }] } } } } } } },
  good: { paths: { '/tickets': { get: { responses: { '200': { examples: { 'application/json': [{ id: '7' }] } } } } } } },
  reportedAt: '/paths/~1tickets/get/responses/200/examples/sample',
  visit: [
    onKey(['response'], ['examples'], (node, value, key, report) => {
      const { operation } = node;
      if (!isObject(value) || operation === undefined) return;
      const { produces } = operation;
      for (const name of Object.keys(value)) {
        if (produces.includes(name) || name.startsWith('x-')) continue;
        const place = { pointer: node.pointer(key, name), atKey: true };
        const message = say`The example ${name} is of no media type that ${operationName(operation)} produces.`;
        if (produces.length === 0) report({ ...place, message, help: say`Add ${'produces'} with the media type, or delete the example.` });
        else report({ ...place, message, help: say`Use ${listOf(produces)} as the key, or delete the example.` });
      }
    }),
  ],
};

export const responseHeadersAreNotUnique: SwaggerRule = {
  id: 'ResponseHeadersAreNotUnique',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Response headers differ in more than upper and lower case.',
  why: 'Names of headers are compared without case, so one of the two can never be read.',
  remedy: 'Keep one of them.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { responses: { Busy: { description: 'Busy', headers: { 'Retry-After': { type: 'string' }, 'retry-after': { type: 'string' } } } } },
  good: { responses: { Busy: { description: 'Busy', headers: { 'Retry-After': { type: 'string' } } } } },
  reportedAt: '/responses/Busy/headers',
  visit: [
    onKey(['response'], ['headers'], (node, value, key, report) => {
      const names = new Map<string, string>();
      for (const name of isObject(value) ? Object.keys(value) : []) {
        const same = names.get(name.toLowerCase());
        if (same === undefined) names.set(name.toLowerCase(), name);
        else report({ pointer: node.pointer(key), message: say`The headers ${same} and ${name} are the same one.` });
      }
    }),
  ],
};

/** Calls the check for every text that stands as `$ref` in the place of an operation's response. */
function onResponseReference(check: (node: SwaggerNode, reference: string, report: Report) => void): Visit {
  return onKey(['reference'], ['$ref'], (node, value, _key, report) => {
    if (node.container === 'responses' && node.parent?.kind === 'operation' && typeof value === 'string') check(node, value, report);
  });
}

function notFoundResponse($ref: string): JsonValue {
  return { '/tickets': { get: { responses: { '404': { $ref } } } } };
}

const SHARED_RESPONSE = { responses: { NotFound: { description: 'Not found' } }, paths: notFoundResponse('#/responses/NotFound') };

export const responseReferenceNotFound: SwaggerRule = {
  id: 'ResponseReferenceNotFound',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'The shared response that an operation refers to exists.',
  why: 'The operation would have a response of which nothing is known.',
  remedy: 'Add the response to `responses` at the top level, or correct the name; upper and lower case count.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { paths: notFoundResponse('#/responses/NotFound') },
  good: SHARED_RESPONSE,
  reportedAt: '/paths/~1tickets/get/responses/404/$ref',
  visit: [
    onResponseReference((node, reference, report) => {
      const name = referencedName(reference, 'responses');
      if (name === undefined || member(member(node.swagger.root, 'responses'), name) !== undefined) return;
      report({ pointer: node.pointer('$ref'), message: say`There is no shared response ${name}.` });
    }),
  ],
};

export const responseReferenceNotValid: SwaggerRule = {
  id: 'ResponseReferenceNotValid',
  subject: 'swagger',
  group: 'Response',
  levels: { documented: 'error' },
  summary: 'Responses refer to the shared responses of the same file.',
  why: 'The platform looks for responses in this one place. Behind a reference of another form it finds nothing.',
  remedy: 'Bring the response into `responses` at the top level and refer to it as `#/responses/<name>`.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { paths: notFoundResponse('#/definitions/NotFound') },
  good: SHARED_RESPONSE,
  reportedAt: '/paths/~1tickets/get/responses/404/$ref',
  visit: [
    onResponseReference((node, reference, report) => {
      if (referencedName(reference, 'responses') !== undefined) return;
      report({ pointer: node.pointer('$ref'), message: say`The reference ${reference} does not have the form ${'#/responses/<name>'}.` });
    }),
  ],
};

export const responseRefLoopNotAllowed: SwaggerRule = {
  id: 'ResponseRefLoopNotAllowed',
  subject: 'swagger',
  group: 'Parameters',
  levels: { documented: 'error' },
  summary: 'A shared response is written out, not just a reference to another one.',
  why: 'The platform follows a reference one step. It does not look for a second one behind it.',
  remedy: 'Write the response out, or use the name of the other one where it is needed.',
  confidence: 'high',
  source: 'Documented rule; no published connector breaks it.',
  bad: { responses: { NotFound: { description: 'Not found' }, Missing: { $ref: '#/responses/NotFound' } } },
  good: { responses: { NotFound: { description: 'Not found' } } },
  reportedAt: '/responses/Missing/$ref',
  visit: [
    onKey(['document'], ['responses'], (node, value, key, report) => {
      for (const [name, response] of isObject(value) ? Object.entries(value) : []) {
        if (!isReference(response)) continue;
        const message = say`The shared response ${name} is nothing but a reference to another one.`;
        const target = node.swagger.resolveResponse(name, response, '');
        const fix = target && ({ kind: 'json', edits: [{ op: 'set', pointer: node.pointer(key, name), value: target.value }] } as const);
        report({ pointer: node.pointer(key, name, '$ref'), message, ...(fix !== undefined && { fix }) });
      }
    }),
  ],
};
