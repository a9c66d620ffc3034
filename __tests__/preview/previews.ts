/** Previews of the sample connector with differences, and short ways to say what is in them. */
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { JsonObject } from '../../src/connector/json-value.ts';
import type { Field, Preview, PreviewOperation } from '../../src/preview/preview.ts';
import { previewConnector } from '../../src/preview/preview-connector.ts';
import { checkConnector } from '../../src/review/check-connector.ts';
import type { ConnectorExample } from '../../src/rules/connector-rule.ts';
import { applyExample } from '../../src/rules/sample-connector.ts';

export function previewOf(example: ConnectorExample): Preview {
  const connector = applyExample(example);
  const preview = previewConnector(connector, checkConnector(connector, DEFAULT_CONFIGURATION).findings);
  if (preview === undefined) throw new Error('The example has no swagger.');
  return preview;
}

/** The operation of a swagger that has this one alone. */
export function operationOf(operation: JsonObject, rest: JsonObject = {}): PreviewOperation {
  const paths = { '/tickets': null, '/tickets/{ticketId}': null, '/queues/{queueId}/form': null, '/hooks': null, '/hooks/{hookId}': null };
  const { operations } = previewOf({ swagger: { ...rest, paths: { ...paths, '/one': { post: { operationId: 'One', ...operation } } } } });
  const [only, ...others] = operations;
  if (only === undefined || others.length > 0) throw new Error(`There are ${operations.length} operations.`);
  return only;
}

export function bodyOf(schema: JsonObject, required = true): JsonObject {
  return { parameters: [{ name: 'body', in: 'body', required, schema }] };
}

export function answerOf(schema: JsonObject): JsonObject {
  return { responses: { 200: { description: 'OK', schema } } };
}

/** Every field with those below it, one line each: `path: type`, with a star where it is required. */
export function linesOf(fields: readonly Field[]): string[] {
  return fields.flatMap((field) => [
    `${field.path}: ${field.type}${field.required ? ' *' : ''}${field.cut === undefined ? '' : ` (${field.cut})`}`,
    ...linesOf(field.fields),
  ]);
}
