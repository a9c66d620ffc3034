import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJson } from '../../src/connector/json-document.ts';
import type { JsonEdit } from '../../src/fixes/fix.ts';
import { jsonTextEdits } from '../../src/fixes/json-edits.ts';
import { applyTextEdits } from '../../src/fixes/text-edit.ts';
import { applyJsonFix } from '../rules/properties/apply-json-fix.ts';

/** The text with the edits made; undefined where they do not fit. */
function edited(text: string, ...edits: readonly JsonEdit[]): string | undefined {
  const [made] = jsonTextEdits(readJson(new TextEncoder().encode(text)), [edits]);
  return made && applyTextEdits(text, made);
}

const set = (pointer: string, value: Extract<JsonEdit, { op: 'set' }>['value']): JsonEdit => ({ op: 'set', pointer, value });
const remove = (pointer: string): JsonEdit => ({ op: 'remove', pointer });

const FILE = `{
    "info": {
        "title" : "Tickets",
        "tags": ["a", "b", "c"]
    },
    "empty": {},
    "last": 1
}
`;

describe('an edit of a JSON file', () => {
  test.each<[string, JsonEdit[], string, string]>([
    ['replaces a value and nothing around it', [set('/info/title', 'Orders')], '"title" : "Tickets"', '"title" : "Orders"'],
    ['takes the comma behind what it removes', [remove('/info/tags/0')], '["a", "b", "c"]', '["b", "c"]'],
    ['takes the comma before the last entry', [remove('/info/tags/2')], '["a", "b", "c"]', '["a", "b"]'],
    ['removes neighbours together', [remove('/info/tags/1'), remove('/info/tags/2')], '["a", "b", "c"]', '["a"]'],
    ['leaves an empty list', [remove('/info/tags/0'), remove('/info/tags/1'), remove('/info/tags/2')], '["a", "b", "c"]', '[]'],
    ['removes the last key of an object', [remove('/last')], '"empty": {},\n    "last": 1', '"empty": {}'],
    ['writes a new key like its siblings', [set('/last2', true)], '"last": 1\n', '"last": 1,\n    "last2": true\n'],
    ['writes the first key of an object', [set('/empty/a', 1)], '"empty": {}', '"empty": {\n        "a": 1\n    }'],
    [
      'writes a tree in the indent of the file',
      [set('/last', { a: [1] })],
      '"last": 1',
      '"last": {\n        "a": [\n            1\n        ]\n    }',
    ],
    ['renames a key where it stands', [remove('/info/title'), set('/info/name', 'Tickets')], '"title" : ', '"name" : '],
    ['puts a new key in the place of a removed one', [remove('/info/title'), set('/info/name', 2)], '"title" : "Tickets"', '"name" : 2'],
    ['changes only the item of a list that differs', [set('/info/tags', ['a', 'x', 'c'])], '"b"', '"x"'],
    ['drops only the items that a shorter list lacks', [set('/info/tags', ['b'])], '["a", "b", "c"]', '["b"]'],
    ['adds to the end of a list', [set('/info/tags', ['a', 'b', 'c', 'd'])], '"c"]', '"c", "d"]'],
    ['changes only the key of an object that differs', [set('/info', { title: 'Tickets', tags: [] })], '["a", "b", "c"]', '[]'],
  ])('%s', (_name, edits, before, after) => {
    expect(FILE).toContain(before);
    expect(edited(FILE, ...edits)).toBe(FILE.replace(before, after));
    expect(edited(FILE.replaceAll('\n', '\r\n'), ...edits)).toBe(FILE.replace(before, after).replaceAll('\n', '\r\n'));
  });

  test.each([
    ['a file of one line', '{"a":1}', [set('/b', [1])], '{"a":1,"b":[1]}'],
    ['a file of one line with blanks', '{"a": 1}', [set('/b', 2)], '{"a": 1,"b": 2}'],
    ['a file with tabs', '{\n\t"a": 1\n}', [set('/b', {})], '{\n\t"a": 1,\n\t"b": {}\n}'],
    ['a file that escapes letters', '{"a":"caf\\u00e9"}', [set('/a', 'café.')], '{"a":"caf\\u00e9."}'],
    ['a file without a line end', '{\n  "a": 1\n}', [set('/a', 2)], '{\n  "a": 2\n}'],
  ])('keeps the style of %s', (_name, before, edits, after) => {
    expect(edited(before, ...edits)).toBe(after);
  });

  test.each<[string, JsonEdit[]]>([
    ['there is nothing to remove', [remove('/info/name')]],
    ['nothing can hold the value', [set('/info/title/x', 1)]],
    ['the list has no such place', [set('/info/tags/7', 'x')]],
    ['one edit is inside of another', [remove('/info'), set('/info/title', 'x')]],
    ['it is about the document as a whole', [remove('')]],
  ])('is refused where %s', (_name, edits) => {
    expect(edited(FILE, ...edits)).toBeUndefined();
  });
});

const key = fc.constantFrom('a', 'b', '~', '/', '__proto__', 'é', '');
const tree = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(1, true, null, 'x', '"\\', 'ü'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('any value of any document can be removed or replaced, and the rest stays as it was read', () => {
  fc.assert(
    fc.property(tree.value, tree.value, fc.nat(), fc.constantFrom(0, 2, '\t'), fc.boolean(), (document, value, where, indent, drops) => {
      const root = JSON.parse(JSON.stringify({ root: document, other: 1 })) as never;
      const text = JSON.stringify(root, undefined, indent);
      const pointers = pointersOf(root);
      const pointer = pointers[where % pointers.length] ?? '/root';
      const edit = drops ? remove(pointer) : set(pointer, JSON.parse(JSON.stringify(value)) as never);
      expect(JSON.parse(edited(text, edit) ?? 'undefined')).toEqual(applyJsonFix(root, [edit]));
    }),
    { seed: 20_261_122, numRuns: 400 },
  );
});

function pointersOf(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const place = `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [place, ...pointersOf(item, place)];
  });
}
