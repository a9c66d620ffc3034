/**
 * What a machine can mend. A fix is data; nothing here writes a file.
 * What flows would notice (an operationId, a parameter's name, a type) is never changed by a machine alone, whatever a rule offers: mend.ts
 * sees to that.
 */

/** One change of a JSON value; all pointers of a fix are of the document before it. `remove` drops a key or an array item; `set` writes a value (creating the last key of the pointer). */
export type JsonEdit =
  | { readonly op: 'set'; readonly pointer: string; readonly value: JsonScalarOrTree }
  | { readonly op: 'remove'; readonly pointer: string };

/** A value of JSON. */
export type JsonScalarOrTree =
  | string
  | number
  | boolean
  | null
  | readonly JsonScalarOrTree[]
  | { readonly [key: string]: JsonScalarOrTree };

/** A mend that changes nothing for those who use the connector. */
export type Fix =
  | { readonly kind: 'json'; readonly edits: readonly JsonEdit[] }
  /** Replace a stretch of the decoded text. */
  | { readonly kind: 'text'; readonly offset: number; readonly length: number; readonly text: string }
  | { readonly kind: 'rename'; readonly to: string }
  | { readonly kind: 'create'; readonly path: string; readonly text: string }
  | { readonly kind: 'title'; readonly title: string };
