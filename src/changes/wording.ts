/** The words that the sentences about changes share. */

import { isArray, type JsonValue } from '../connector/json-value.ts';
import { operationName } from '../connector/swagger/operation-name.ts';
import { type Operation, textOf } from '../connector/swagger/swagger.ts';
import { listOf, say, type Text } from '../text/text.ts';
import { cutInTheMiddle } from '../text/visible.ts';
import { type FieldFact, NOTIFICATION, type OperationPair } from './fact.ts';

/** What people call an operation: its summary, or its id where it has none or is hidden. */
export function nameOf(operation: Operation): string {
  const summary = textOf(operation.value, 'summary')?.trim();
  return (operation.internal ? undefined : summary) || operationName(operation);
}

export function shownOperation({ old, new: now }: OperationPair): Operation {
  return (old ?? now) as Operation;
}

/** The beginning of a sentence that goes on with "will" or "can". */
export function flowsThatUse(pair: OperationPair): Text {
  const operation = shownOperation(pair);
  return operation.internal
    ? say`Flows that rely on the hidden operation ${operationName(operation)}`
    : say`Flows that use ${nameOf(operation)}`;
}

export function theField({ use, path, holder }: FieldFact): Text {
  if (use === 'parameter') return path === '' ? say`the parameter ${holder}` : say`an entry of the parameter ${holder}`;
  if (use === 'body') return path === '' ? ['the body'] : say`the input ${path}`;
  if (path === '') return holder === NOTIFICATION ? ['what the trigger receives'] : ['the result'];
  return say`the output ${path}`;
}

/** A JSON value in a sentence; strings without quotes, `none` where there is no value. */
export function shown(value: JsonValue | undefined): Text {
  if (value === undefined) return ['none'];
  return [{ value: cutInTheMiddle(textOfValue(value), LONGEST) }];
}

/** `from int32 to int64`. */
export function fromTo(fact: {
  readonly old: { readonly value: JsonValue | undefined };
  readonly new: { readonly value: JsonValue | undefined };
}): Text {
  return say`from ${shown(fact.old.value)} to ${shown(fact.new.value)}`;
}

/** Longer values are cut by every report; one and the same value is often told for hundreds of operations. */
const LONGEST = 400;
const TEXTS = new WeakMap<object, string>();

/** A value as one text, strings without quotes; made once for each object. */
export function textOfValue(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = TEXTS.get(value) ?? JSON.stringify(value);
  TEXTS.set(value, known);
  return known;
}

/** A shared list is compared with the same other one for every operation. */
const MISSING = new WeakMap<object, { readonly other: JsonValue | undefined; readonly texts: readonly string[] }>();

/** The values of a list that another list does not have, as texts: 8 and "8" are sent in the same way. */
export function missingFrom(list: JsonValue | undefined, other: JsonValue | undefined): readonly string[] {
  if (!isArray(list)) return [];
  const known = MISSING.get(list);
  if (known !== undefined && known.other === other) return known.texts;
  const there = new Set((isArray(other) ? other : []).map(textOfValue));
  const texts = list.map(textOfValue).filter((text) => !there.has(text));
  MISSING.set(list, { other, texts });
  return texts;
}

export function valuesInWords(values: readonly string[]): Text {
  return say`${[values.length === 1 ? 'the value' : 'the values']} ${listOf(values)}`;
}
