/** What differs between two swaggers, as facts: nothing here says whether that is good or bad. */
import type { JsonValue } from '../connector/json-value.ts';
import type { Operation, Parameter } from '../connector/swagger/swagger.ts';
import type { SchemaView } from './schema-view.ts';

/** One side of a difference: what stands there and where. `value` is undefined where that side lacks it; `pointer` is then the nearest holder. */
export interface Side {
  readonly pointer: string;
  readonly value: JsonValue | undefined;
}

export interface Sides {
  readonly old: Side;
  readonly new: Side;
}

/** What happened to a thing, or to one keyword of a thing that both sides have. */
type Happening = { readonly what: 'added' | 'removed' } | { readonly what: 'changed'; readonly keyword: string };

/** The operation that a fact belongs to; a removed one has no `new`, an added one no `old`. */
export type OperationPair =
  | { readonly old: Operation; readonly new: Operation }
  | { readonly old: Operation; readonly new?: undefined }
  | { readonly old?: undefined; readonly new: Operation };

interface InOperation extends Sides {
  readonly operation: OperationPair;
  /** As the Breaking Change Detector writes it: `operation/GetTicket/parameter/ticketId`. */
  readonly valuePath: string;
}

/** A key of the document itself, or of its `info` (`info/title`); `with`: a key that changed together with it, so that one sentence does. */
export type DocumentFact = { readonly on: 'document'; readonly what: 'changed'; readonly keyword: string; readonly with?: string } & Sides;

/** `path` and `method` are keywords of an operation. */
export type OperationFact = { readonly on: 'operation' } & Happening & InOperation;

/** A parameter of an operation, the body included. `name`, `in` and `required` are its keywords; what describes its value is a `FieldFact`. */
export type ParameterFact = {
  readonly on: 'parameter';
  readonly oldParameter?: Parameter | undefined;
  readonly newParameter?: Parameter | undefined;
} & Happening &
  InOperation;

/** What a schema is for: the value of a plain parameter, the body of a request, or what comes back. */
export type FieldUse = 'parameter' | 'body' | 'output';

/** A schema or one of its properties. `required` is a keyword of the property, with `true` or `false`. */
export type FieldFact = {
  readonly on: 'field';
  readonly use: FieldUse;
  /** Names below the root joined by `/`, elements as `items`; "" for the root, which a plain parameter always is. */
  readonly path: string;
  /** It belongs to the values of a map (`additionalProperties`), which have no names of their own. */
  readonly inMap: boolean;
  /** Name of the parameter, or code of the response. */
  readonly holder: string;
  /** For `added` and `removed`: whether its parent listed it as required. */
  readonly required: boolean;
  readonly oldSchema?: SchemaView | undefined;
  readonly newSchema?: SchemaView | undefined;
} & Happening &
  InOperation;

/** A response; the code of what a trigger is sent is `x-ms-notification-content`. */
export type ResponseFact = { readonly on: 'response'; readonly code: string } & Happening & InOperation;

export type Fact = DocumentFact | OperationFact | ParameterFact | FieldFact | ResponseFact;

/**
 * Where an input names the operation that fills its list or its form. A field has the keyword `<extension>/operationId` changed when that
 * operation is not there any more; the old value is its id.
 */
export const DYNAMIC_SOURCES: readonly string[] = [
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-tree',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
];

export const NOTIFICATION = 'x-ms-notification-content';

/** Status codes that a flow goes on after, and what a trigger is sent. `default` counts where both sides have it. */
export function isSuccess(code: string): boolean {
  return /^2(?:\d\d|XX)$/i.test(code) || code === NOTIFICATION;
}
