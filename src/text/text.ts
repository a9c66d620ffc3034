/**
 * Sentences with values in them.
 *
 * Every message that a user reads is a `Text`: our own words as strings, and everything that came from a pull request (or that is an
 * identifier) as a `Value`. Renderers print values as inert data (a code span in Markdown, quotes in a terminal), so that no renderer
 * and no rule has to remember to escape.
 */

/** A name, identifier or text of the publisher: data, never markup. */
export interface Value {
  readonly value: string;
}

/** A link to a page of ours or of the program; the address is always our own constant. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** One piece of a sentence. */
export type TextPart = string | Value | Link;
/** A sentence: our own words as strings, everything else as values. `plainText` and `markdownText` print it. */
export type Text = readonly TextPart[];

type Interpolated = string | number | Text | Value | Link;

/**
 * Builds a `Text`: interpolated strings become values, numbers become words, texts are spliced.
 *
 *     say`The operation id ${operationId} is used ${count} times.`
 */
export function say(strings: TemplateStringsArray, ...values: readonly Interpolated[]): Text {
  const parts: TextPart[] = [];
  strings.forEach((words, index) => {
    if (words !== '') parts.push(words);
    if (index >= values.length) return;
    const value = values[index] as Interpolated;
    if (typeof value === 'string') parts.push({ value });
    else if (typeof value === 'number') parts.push(String(value));
    else if (Array.isArray(value)) parts.push(...(value as Text));
    else parts.push(value as Value | Link);
  });
  return parts;
}

/** `a`, `b` and `c`: values as a list in a sentence; more than `most` are counted instead of named. */
export function listOf(values: readonly string[], most = 6): Text {
  const shown = values.length > most ? values.slice(0, most - 1) : values;
  const rest = values.length - shown.length;
  const items: Text[] = shown.map((value) => [{ value }]);
  if (rest > 0) items.push([`${rest} more`]);
  return items.flatMap((item, index): Text => {
    if (index === 0) return item;
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}
