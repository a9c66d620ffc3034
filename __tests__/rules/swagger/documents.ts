/** JSON documents for tests of swagger rules: values without places, as far as `JSON.parse` can read them. */
import type { JsonDocument } from '../../../src/connector/json-document.ts';
import type { JsonValue } from '../../../src/connector/json-value.ts';
import { say, type Text } from '../../../src/text/text.ts';

export function documentOf(text: string): JsonDocument {
  const read = parse(text);
  return {
    text,
    encoding: 'utf-8',
    value: read.value,
    problems: read.trouble === undefined ? [] : [{ kind: 'syntax', offset: 0, length: 1, harmless: false, message: read.trouble }],
    locate: (places) => places.map(() => ({ offset: 0, length: 0 })),
    positionAt: () => ({ line: 1, column: 1 }),
  };
}

export function documentWith(value: JsonValue): JsonDocument {
  return documentOf(JSON.stringify(value));
}

function parse(text: string): { readonly value: JsonValue | undefined; readonly trouble?: Text } {
  try {
    return { value: JSON.parse(text) as JsonValue };
  } catch (error) {
    return { value: undefined, trouble: say`The text is no JSON: ${String(error)}` };
  }
}
