/** The operations of a swagger as cards of the designer. */
import { isSuccess, NOTIFICATION } from '../changes/fact.ts';
import { responsesOf } from '../changes/identity.ts';
import { nameOf } from '../changes/wording.ts';
import { member } from '../connector/json-value.ts';
import { type Operation, objectOf, type Response, type Swagger, textOf } from '../connector/swagger/swagger.ts';
import { placeKey } from './places.ts';
import type { FieldList, Preview, PreviewOperation, Trigger } from './preview.ts';
import { FieldReader, visibilityOf } from './read-fields.ts';
import { writtenText } from './written-text.ts';

/** Twice as many as the largest published connector has. */
const MOST_OPERATIONS = 500;

export function readOperations(swagger: Swagger): Pick<Preview, 'operations' | 'internalOperations' | 'moreOperations'> {
  const seen = swagger.operations.filter(({ internal }) => !internal);
  const shown = seen.slice(0, MOST_OPERATIONS);
  const reader = new FieldReader(swagger);
  return {
    operations: shown.map((operation) => readOperation(operation, reader)),
    internalOperations: swagger.operations.length - seen.length,
    moreOperations: seen.length - shown.length,
  };
}

function readOperation(operation: Operation, reader: FieldReader): PreviewOperation {
  const { internal, ...inputs } = reader.inputsOf(operation);
  return {
    trigger: triggerOf(operation),
    id: operation.id,
    name: nameOf(operation),
    description: writtenText(member(operation.value, 'description')),
    visibility: visibilityOf(member(operation.value, 'x-ms-visibility')),
    deprecated: operation.deprecated,
    method: operation.method,
    path: operation.path.key,
    inputs,
    internalInputs: internal,
    outputs: outputsOf(operation, reader),
    places: [operation.pointer, operation.path.pointer].map((place) => placeKey('swagger', place)),
  };
}

/** Undefined for an action. */
export function triggerOf(operation: Operation): Trigger | undefined {
  const written = member(operation.value, 'x-ms-trigger');
  if (written === undefined) return undefined;
  return {
    delivery: written === 'single' || written === 'batch' ? written : undefined,
    way: notified(operation) === undefined ? 'polling' : 'webhook',
    hint: writtenText(member(operation.value, 'x-ms-trigger-hint')),
  };
}

function notified(operation: Operation): Response | undefined {
  return responsesOf(operation).find(({ code }) => code === NOTIFICATION);
}

/** What a flow gets to use: the event for a webhook, else the first success that has a schema, else `default`. */
function outputsOf(operation: Operation, reader: FieldReader): FieldList {
  const answers = responsesOf(operation).filter(({ schema }) => schema !== undefined);
  const answer =
    answers.find(({ code }) => code === NOTIFICATION) ??
    answers.find(({ code }) => isSuccess(code)) ??
    answers.find(({ code }) => code === 'default');
  return reader.outputsOf(answer?.schema, `${answer?.writtenAt ?? ''}/schema`);
}

/** Address that requests go to, as text. */
export function addressOf({ root }: Swagger): string | undefined {
  const host = textOf(root, 'host');
  return host === undefined || host === '' ? undefined : `https://${host}${textOf(root, 'basePath') ?? ''}`;
}

export function infoOf({ root }: Swagger): Pick<Preview, 'description' | 'version'> {
  const info = objectOf(root, 'info');
  return { description: writtenText(member(info, 'description')), version: writtenText(member(info, 'version')) };
}
