/** What an operation sends, against its method and the media types in `consumes`. */
import { isArray, type JsonObject, type JsonValue, member } from '../../../connector/json-value.ts';
import { operationName } from '../../../connector/swagger/operation-name.ts';
import { type Operation, type Parameter, textOf } from '../../../connector/swagger/swagger.ts';
import { listOf, say } from '../../../text/text.ts';
import { mediaTypeOf } from '../media-types.ts';
import type { NodeOf } from '../node.ts';
import { onObject, type SwaggerRule } from '../swagger-rule.ts';
import { operationWith, uploadWith } from './examples.ts';

const MULTIPART = 'multipart/form-data';
const URL_ENCODED = 'application/x-www-form-urlencoded';
const ANY = '*/*';

function bodyAt(method: 'get' | 'post'): JsonObject {
  const body: JsonObject = { name: 'body', in: 'body', schema: { type: 'object' } };
  return { paths: { '/find': { [method]: operationWith('FindTickets', { parameters: [body] }) } } };
}

function formFieldsOf(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === 'formData');
}

function isContent(parameter: Parameter): boolean {
  return parameter.in === 'body' || parameter.in === 'formData';
}

/** A form field that holds the bytes of a file. */
function isFile({ value }: Parameter): boolean {
  const type = textOf(value, 'type');
  return type === 'file' || (type === 'string' && textOf(value, 'format') === 'binary');
}

/** The value of `consumes` that holds for an operation, whatever its type. */
function statedConsumes(operation: Operation): JsonValue | undefined {
  const own = member(operation.value, 'consumes');
  return own === undefined ? member(operation.path.swagger.root, 'consumes') : own;
}

/** The media types that hold for an operation, in lower case; undefined when one of them is none, so that nothing can be said. */
function consumedTypes(operation: Operation): readonly string[] | undefined {
  const types = operation.consumes.map(mediaTypeOf);
  return types.every((type) => type !== undefined) ? types : undefined;
}

export const bodyOrFormDataParameterInFetchOperationNotAllowed: SwaggerRule = {
  id: 'BodyOrFormDataParameterInFetchOperationNotAllowed',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Operations that only read send no body and no form.',
  why: 'The content of a GET or HEAD request is dropped on its way by much of the web, so the service never sees the values.',
  remedy:
    'Move the values to query parameters. If the service insists on a body, declare the operation as POST and turn it back in a policy or a script.',
  confidence: 'low',
  source:
    'Documented rule. 6 published connectors have a GET operation with a body, so that is a warning at most; for the polling half of a webhook pair the rule is taken at its word.',
  bad: bodyAt('get'),
  good: bodyAt('post'),
  reportedAt: '/paths/~1find/get/parameters/0',
  visit: [
    onObject(['operation'], ({ operation, value }, report) => {
      const isPolled = Object.hasOwn(value, 'x-ms-notification');
      const isRead = operation.method === 'get' || operation.method === 'head';
      if (!isPolled && !isRead) return;
      const manner = isRead ? say`reads with ${operation.method.toUpperCase()}` : say`is polled`;
      for (const parameter of operation.parameters.filter(isContent)) {
        const message = say`${operationName(operation)} ${manner} but sends the ${parameter.in ?? ''} parameter ${parameter.name ?? ''}.`;
        report({ pointer: parameter.usedAt, message, ...(!isPolled && { atMost: 'warning' as const }) });
      }
    }),
  ],
};

export const consumesMissing: SwaggerRule = {
  id: 'ConsumesMissing',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'An operation with a body or a form says which media type it sends.',
  why: 'The platform has to guess the `Content-Type` of the request, and a service that checks it may refuse what it gets.',
  remedy: 'Add `"consumes": ["application/json"]` to the operation or at the top of the file; for a form, its media type.',
  confidence: 'high',
  source: 'Seen in real output as a warning, for body parameters; forms are inferred. 30 independent publisher connectors have it.',
  bad: { paths: { '/tickets': { post: { consumes: [] } } } },
  good: { paths: { '/tickets': { post: { consumes: ['application/json'] } } } },
  reportedAt: '/paths/~1tickets/post/consumes',
  visit: [
    onObject(['operation'], (node, report) => {
      const { operation } = node;
      const stated = statedConsumes(operation);
      if (stated !== undefined && !(isArray(stated) && stated.length === 0)) return;
      const content = operation.parameters.filter(isContent);
      if (content.length === 0) return;
      const pointer = node.pointer('consumes');
      const value = usualTypesOf(operation, content);
      report({
        pointer,
        message: say`${operationName(operation)} sends ${[content[0]?.in === 'body' ? 'a body' : 'a form']}, but ${'consumes'} does not say in which format.`,
        ...(value !== undefined && { fix: { kind: 'json', edits: [{ op: 'set', pointer, value }] } as const }),
      });
    }),
  ],
};

/** The media type that fits what is sent; undefined for a body that may be text or a file as well. */
function usualTypesOf(operation: Operation, content: readonly Parameter[]): readonly string[] | undefined {
  if (operation.body === undefined) return [content.some(isFile) ? MULTIPART : URL_ENCODED];
  const schema = operation.path.swagger.resolveSchema(member(operation.body.value, 'schema'));
  const isJson = textOf(schema, 'type') === 'object' || textOf(schema, 'type') === 'array' || Object.hasOwn(schema ?? {}, 'properties');
  return isJson ? ['application/json'] : undefined;
}

export const mimeTypeNotCompatibleWithRequestContentSchemaType: SwaggerRule = {
  id: 'MimeTypeNotCompatibleWithRequestContentSchemaType',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'warning' },
  summary: 'The media types of an operation can carry what it sends.',
  why: 'Form fields need a form type and a body needs another one. With a type that does not fit, the request is put together in a way that the service cannot read.',
  remedy: 'List a form type for form fields, and `application/json` or `text/plain` for a body.',
  confidence: 'low',
  source: 'Documented rule. 10 published connectors break it, 6 of them recent, all but one by a body with form types: a warning.',
  bad: uploadWith('application/json', { type: 'file' }),
  good: uploadWith(MULTIPART, { type: 'file' }),
  reportedAt: '/paths/~1upload/post/consumes',
  visit: [
    onObject(['operation'], (node, report) => {
      const { operation } = node;
      const body = operation.body !== undefined;
      const isForm = formFieldsOf(operation).length > 0;
      const types = body === isForm ? undefined : consumedTypes(operation);
      if (types === undefined || types.length === 0 || types.some((type) => type === ANY || isFormType(type) === isForm)) return;
      const content = isForm ? 'form fields' : 'a body';
      const message = say`${operationName(operation)} sends ${[content]}, which ${listOf(types)} cannot carry.`;
      report({ pointer: node.pointer('consumes'), message });
    }),
  ],
};

function isFormType(type: string): boolean {
  return type === MULTIPART || type === URL_ENCODED;
}

export const stringBinaryNotSupportedForFormUrlEncoded: SwaggerRule = {
  id: 'StringBinaryNotSupportedForFormUrlEncoded',
  subject: 'swagger',
  group: 'Operations',
  levels: { documented: 'error' },
  summary: 'Files are sent as `multipart/form-data`.',
  why: 'A URL-encoded form can only hold text; the bytes of a file do not survive it.',
  remedy: 'Replace `application/x-www-form-urlencoded` by `multipart/form-data` in `consumes`.',
  confidence: 'medium',
  source: 'Documented rule; no published connector breaks it.',
  bad: uploadWith(URL_ENCODED, { type: 'string', format: 'binary' }),
  good: uploadWith(MULTIPART, { type: 'string', format: 'binary' }),
  reportedAt: '/paths/~1upload/post',
  visit: [
    onObject(['operation'], (node, report) => {
      const file = formFieldsOf(node.operation).find(isFile);
      if (file === undefined) return;
      const types = consumedTypes(node.operation) ?? [];
      if (!types.includes(URL_ENCODED) || types.includes(MULTIPART)) return;
      report({
        pointer: node.pointer(),
        message: say`${operationName(node.operation)} sends the file ${file.name ?? ''} in a URL-encoded form.`,
        fix: { kind: 'json', edits: [{ op: 'set', pointer: node.pointer('consumes'), value: withMultipart(node) }] },
      });
    }),
  ],
};

function withMultipart(node: NodeOf<'operation'>): readonly string[] {
  return node.operation.consumes.map((type) => (mediaTypeOf(type) === URL_ENCODED ? MULTIPART : type));
}
