import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type JsonDocument, readJson, type Span } from '../../src/connector/json-document.ts';
import { isObject, type JsonValue, pointer } from '../../src/connector/json-value.ts';
import type { Text } from '../../src/text/text.ts';

const read = (text: string): JsonDocument => readJson(Buffer.from(text));

function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : 'value' in part ? `\`${part.value}\`` : part.label)).join('');
}

/** Each problem as a user sees it. */
function seen(document: JsonDocument): string[] {
  return document.problems.map((problem) => {
    const { line, column } = document.positionAt(problem.offset);
    return `${line}:${column} ${plain(problem.message)}`;
  });
}

const at = (document: JsonDocument, span: Span | undefined): string =>
  span === undefined ? 'nowhere' : document.text.slice(span.offset, span.offset + span.length);

const lines = (...rows: string[]): string => rows.join('\n');

type Case = readonly [name: string, input: string, value: JsonValue | undefined, problems: readonly string[]];

const COMMA = 'A comma is missing between these two entries.';
const CONTROL_TAB = 'A tab inside a text must be written as `\\t`.';
const CONTROL_BREAK = 'A line break inside a text must be written as `\\n`.';
const NOT_CLOSED_TEXT = 'This text is not closed: a double quote was expected at its end.';
const INNER_QUOTE = 'A double quote inside a text must be written as `\\"`.';
const COMMENT = 'JSON has no comments, and strict tools refuse them; remove it.';

const cases: readonly Case[] = [
  ['a strict document has no problems', '{"a": [1, true, null, "x"]}', { a: [1, true, null, 'x'] }, []],
  ['a colon inside a text is no second name', '{"a": "\\"b\\": 1", "c": "d\\\\"}', { a: '"b": 1', c: 'd\\' }, []],

  ['an empty file', '', undefined, ['1:1 This file is empty; a JSON document was expected.']],
  ['a file of blank lines', ' \r\n\t\n', undefined, ['1:1 This file is empty; a JSON document was expected.']],

  ['a missing comma between members', '{\n  "a": 1\n  "b": 2\n}', { a: 1, b: 2 }, [`2:9 ${COMMA}`]],
  ['a missing comma between list entries', '["a" "b", {} {}]', ['a', 'b', {}, {}], [`1:5 ${COMMA}`, `1:13 ${COMMA}`]],
  ['a comma after the last member', '{"a": 1,\n}', { a: 1 }, ['1:8 There is a comma after the last entry of this object; remove it.']],
  ['a comma after the last list entry', '[1, 2, ]', [1, 2], ['1:6 There is a comma after the last entry of this list; remove it.']],
  ['a run of commas is one fault', '[1,,,2]', [1, 2], ['1:4 There is a comma too many here; an entry was expected.']],
  ['a comma before the first entry', '[,1]', [1], ['1:2 There is a comma too many here; an entry was expected.']],
  [
    'a missing colon',
    '{"a" 1, "b" "x"}',
    { a: 1, b: 'x' },
    ['1:5 A colon is missing between the name `a` and its value.', '1:12 A colon is missing between the name `b` and its value.'],
  ],
  [
    'an equals sign for a colon',
    '{"a" = 1, "b" => 2}',
    { a: 1, b: 2 },
    ['1:6 A colon was expected between name and value, not `=`.', '1:15 A colon was expected between name and value, not `=>`.'],
  ],
  ['two colons', '{"a":: 1}', { a: 1 }, ['1:6 This colon is out of place: a colon only stands between a name and its value.']],
  ['a name without value', '{"a": , "b": 1}', { b: 1 }, ['1:2 The name `a` has no value.']],
  ['a name without value at the end', '{"b": 1, "a"}', { b: 1 }, ['1:10 The name `a` has no value.']],
  ['a name whose value was forgotten before the next name', '{"a":\n "b": 1}', { b: 1 }, ['1:2 The name `a` has no value.']],
  ['a value without name', '{"a": 1, {"b": 2}, "c": 3}', { a: 1, c: 3 }, ['1:10 A name in double quotes was expected before this value.']],
  [
    'stray text in an object',
    '{"a": 1, oops, "c": 3}',
    { a: 1, c: 3 },
    ['1:10 The text `oops` is out of place; a name in double quotes was expected.'],
  ],
  [
    'the opening brace of the document is missing',
    '"a": 1,\n"b": 2\n}',
    { a: 1, b: 2 },
    ['1:1 The opening `{` of the document is missing before this name.'],
  ],

  [
    'a list that is not closed before the object around it ends',
    lines('{', '  "info": {', '    "tags": [', '      "x"', '  },', '  "host": "h"', '}'),
    { info: { tags: ['x'] }, host: 'h' },
    ['4:10 This list is not closed: the `[` on line 3 has no `]`.'],
  ],
  [
    'a list that is not closed before the next name',
    '{"schemes": ["https", "host": "h"}',
    { schemes: ['https'], host: 'h' },
    ['1:21 This list is not closed: the `[` on line 1 has no `]`.'],
  ],
  [
    'an object that is not closed before the next list entry, its comma included',
    lines('[', '  {', '    "a": 1,', '  {', '    "b": 2', '  }', ']'),
    [{ a: 1 }, { b: 2 }],
    ['3:11 This object is not closed: the `{` on line 2 has no `}`.'],
  ],
  [
    'an object that is not closed in the middle of an indented document is found where it is',
    lines('{', '  "a": {', '    "x": 1', '  "b": {', '    "y": 2', '  }', '}'),
    { a: { x: 1 }, b: { y: 2 } },
    ['3:11 This object is not closed: the `{` on line 2 has no `}`.'],
  ],
  ['a document that is not closed', '{"a": [1, 2]', { a: [1, 2] }, ['1:13 This object is not closed: the `{` on line 1 has no `}`.']],
  [
    'a document that was cut off',
    lines('{', '  "a": [', '    {', '      "b": 1,', ''),
    { a: [{ b: 1 }] },
    ['4:13 Closing brackets are missing here: the `{` on line 3 and 2 brackets around it are still open.'],
  ],
  [
    'a list closed with a brace',
    '{"a": [1, 2}, "b": 3}',
    { a: [1, 2], b: 3 },
    ['1:12 The list that starts on line 1 must be closed with `]`, not with `}`.'],
  ],
  [
    'one brace too many in the middle',
    lines('{', '  "a": {', '    "x": 1', '  }', '  },', '  "b": 2', '}'),
    { a: { x: 1 }, b: 2 },
    ['5:3 There is one `}` too many here; nothing is open that it could close.'],
  ],
  [
    'braces too many at the end are one fault',
    '{"a": 1}\n}}\n',
    { a: 1 },
    ['2:1 There is one `}` too many here; nothing is open that it could close.'],
  ],
  [
    'text after the end',
    '{"a": 1}\nthe end {"b": 2}',
    { a: 1 },
    ['2:1 The document has ended before this text; remove what follows or the bracket that ends it too early.'],
  ],

  ['a tab inside a text', '{"a": "x\ty\tz"}', { a: 'x\ty\tz' }, [`1:9 ${CONTROL_TAB}`]],
  ['a line break inside a text', '{"a": "one\ntwo", "b": 1}', { a: 'one\ntwo', b: 1 }, [`1:11 ${CONTROL_BREAK}`]],
  [
    'a zero byte inside a text, deep in the file',
    `{"b": "${'x'.repeat(5000)}", "a": "\0"}`,
    { b: 'x'.repeat(5000), a: '\0' },
    ['1:5017 The control character `U+0000` cannot stand inside a text; remove it.'],
  ],
  [
    'an unknown escape keeps its backslash',
    '{"a": "\\d+\\w", "b": 1}',
    { a: '\\d+\\w', b: 1 },
    ['1:8 `\\d` is not an escape that JSON knows; to write a backslash, double it: `\\\\`.'],
  ],
  [
    'a short unicode escape',
    '["\\u12"]',
    ['\\u12'],
    ['1:3 `\\u` is not an escape that JSON knows; to write a backslash, double it: `\\\\`.'],
  ],
  [
    'half of a surrogate pair',
    '["\\ud83d!", "\\ud83d\\ude00"]',
    ['\ud83d!', '😀'],
    ['1:3 The escape `\\ud83d` is only half of a character; write both halves or the character itself.'],
  ],
  [
    'a doubled backslash that makes a pair look whole',
    '["\\\\ud83d\\ude00"]',
    ['\\ud83d\ude00'],
    ['1:10 The escape `\\ude00` is only half of a character; write both halves or the character itself.'],
  ],
  [
    'the other half of a surrogate pair',
    '["\\ude00"]',
    ['\ude00'],
    ['1:3 The escape `\\ude00` is only half of a character; write both halves or the character itself.'],
  ],
  ['a text that is not closed at the end of its line', '{\n "a": "x,\n "b": 1\n}', { a: 'x', b: 1 }, [`2:7 ${NOT_CLOSED_TEXT}`]],
  ['the same with Windows line ends', '{\r\n "a": "x,\r\n "b": 1\r\n}', { a: 'x', b: 1 }, [`2:7 ${NOT_CLOSED_TEXT}`]],
  ['a text that is not closed at the end of the file', '{"a": ["x', { a: ['x'] }, [`1:8 ${NOT_CLOSED_TEXT}`]],
  ['a name that is not closed', '{"a: "x", "b": 1}', { a: 'x', b: 1 }, [`1:2 ${NOT_CLOSED_TEXT}`]],
  ['quotes inside a text', '{"a": "the "best" one", "b": 1}', { a: 'the "best" one', b: 1 }, [`1:12 ${INNER_QUOTE}`]],
  ['quotes and a comma inside a text', '{\n"a": "say "hi", then go",\n"b": 1}', { a: 'say "hi", then go', b: 1 }, [`2:11 ${INNER_QUOTE}`]],

  [
    'single quotes',
    "{'a': 'x'}",
    { a: 'x' },
    [
      '1:2 Double quotes were expected around this text, not single quotes.',
      '1:7 Double quotes were expected around this text, not single quotes.',
    ],
  ],
  ['typographic quotes', '{"a": “x”}', { a: 'x' }, ['1:7 Straight double quotes were expected around this text, not typographic ones.']],
  [
    'names without quotes',
    '{a: 1, x-y/z: 2}',
    { a: 1, 'x-y/z': 2 },
    ['1:2 The name `a` must stand in double quotes.', '1:8 The name `x-y/z` must stand in double quotes.'],
  ],
  [
    'text without quotes',
    '{"a": Hello there, "b": text/html}',
    { a: 'Hello there', b: 'text/html' },
    ['1:7 The text `Hello there` must stand in double quotes.', '1:25 The text `text/html` must stand in double quotes.'],
  ],
  [
    'NaN, Infinity and undefined',
    '[NaN, -Infinity, undefined]',
    [null, null, null],
    ['NaN', '-Infinity', 'undefined'].map(
      (word, index) => `1:${[2, 7, 18][index]} JSON has no \`${word}\`; a number, a text or \`null\` was expected.`,
    ),
  ],
  ['capital letters', '[True, NULL]', [true, null], ['1:2 `True` must be written `true`.', '1:8 `NULL` must be written `null`.']],
  [
    'numbers in other forms',
    '[+1, 007, .5, 5.]',
    [1, 7, 0.5, 5],
    ['+1', '007', '.5', '5.'].map(
      (word, index) =>
        `1:${[2, 6, 11, 15][index]} The number \`${word}\` is not written as JSON wants it: no plus sign, no zero in front, a digit on each side of the point.`,
    ),
  ],
  ['comments', '// one\n{"a": 1 /* two */}', { a: 1 }, [`1:1 ${COMMENT}`, `2:9 ${COMMENT}`]],
  [
    'a comment that is not closed',
    '{"a": 1} /* x',
    { a: 1 },
    ['1:10 This comment is not closed: `*/` was expected, and JSON has no comments.'],
  ],
  [
    'slashes inside a text are no comment',
    '{"a": "https://example.com/*", }',
    { a: 'https://example.com/*' },
    ['1:30 There is a comma after the last entry of this object; remove it.'],
  ],
  [
    'an invisible space',
    '{\u00a0"a": 1}',
    { a: 1 },
    ['1:2 The invisible character `U+00A0` stands here where only a plain space is allowed.'],
  ],
  [
    'a merge conflict keeps the first side',
    lines('{', '<<<<<<< HEAD', '  "a": 1', '=======', '  "a": 2', '>>>>>>> main', '}'),
    { a: 1 },
    ['2:1 A merge conflict was left in the file; choose one side and remove the marker lines.'],
  ],

  [
    'a key that is there twice',
    '{\n "a": {"x": 1},\n "b": 2,\n "a": 3\n}',
    { a: 3, b: 2 },
    ['4:2 The name `a` is already used on line 2 of this object; only this second value counts.'],
  ],
  [
    'the same key written with an escape',
    '{"a": 1, "\\u0061": 2}',
    { a: 2 },
    ['1:10 The name `a` is already used on line 1 of this object; only this second value counts.'],
  ],
  ['the same key in another object is another key', '[{"a": 1}, {"a": 2}]', [{ a: 1 }, { a: 2 }], []],

  [
    'a web page',
    '\n<!DOCTYPE html>\n<html><body>{}</body></html>',
    undefined,
    ['2:1 This is a web page saved under the name of a JSON file; download the raw file instead.'],
  ],
  ['XML', '<?xml version="1.0"?><a/>', undefined, ['1:1 This is XML, not JSON; a JSON file starts with `{` or `[`.']],
  [
    'YAML',
    '# API\nswagger: "2.0"\ninfo:\n  title: x\n',
    undefined,
    ['1:1 This looks like YAML; convert it to JSON, which starts with `{`.'],
  ],
  [
    'a Git LFS pointer',
    'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
    undefined,
    ['1:1 This is only a Git LFS pointer to the file; commit the JSON file itself.'],
  ],
  ['an archive', 'PK\x03\x04\x14\0\0', undefined, ['1:1 This is not a text file; a JSON file was expected.']],
  ['some other text', 'Not Found\n', undefined, ['1:1 This is not JSON: it starts with `Not Found` where `{` or `[` was expected.']],
];

describe('a JSON file is read tolerantly', () => {
  test.each(cases)('%s', (_name, input, value, problems) => {
    const document = read(input);
    expect(seen(document)).toEqual(problems);
    expect(document.value).toEqual(value);
  });

  test('several faults in one document are each reported once, at their place', () => {
    const document = read(lines('{', "  'a': [1 2,],", '  "b": tru,', '  "c": "x', '}'));
    expect(document.value).toEqual({ a: [1, 2], b: 'tru', c: 'x' });
    expect(document.problems).toHaveLength(5);
  });

  test('only what .NET tools read without doubt is harmless', () => {
    const harmless = (text: string) => read(text).problems.map((problem) => problem.harmless);
    expect(harmless('\ufeff{}')).toEqual([true]);
    expect(harmless('{} // end')).toEqual([true]);
    expect(harmless('["\\ud800"]')).toEqual([true]);
    expect(harmless('[1,]')).toEqual([false]);
    expect(harmless('{"a": 1, "a": 1}')).toEqual([false]);
  });

  test('after a hundred problems the rest is counted', () => {
    expect(seen(read(`[${'0 '.repeat(101)}]`))).toHaveLength(100);
    expect(seen(read(`[${'0 '.repeat(102)}]`)).at(-1)).toBe('1:203 There is one more problem in this file, here.');
    expect(seen(read(`[${'0 '.repeat(201)}]`)).at(-1)).toBe('1:203 There are 100 more problems in this file, from here on.');
  });
});

describe('the encoding of a JSON file is recognised', () => {
  const text = '{"name": "Café €"}';
  const value = { name: 'Café €' };
  const swapped = (buffer: Buffer) => buffer.swap16();
  const utf16 = '1:1 The file is saved as UTF-16; save it as UTF-8, which is what tools expect of JSON.';

  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', []],
    [
      'UTF-8 with a byte order mark',
      Buffer.from(`\ufeff${text}`),
      'utf-8',
      ['1:1 The file starts with a byte order mark, which some tools refuse; save it as UTF-8 without one.'],
    ],
    ['UTF-16 little endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', [utf16]],
    ['UTF-16 little endian', Buffer.from(text, 'utf16le'), 'utf-16le', [utf16]],
    ['UTF-16 big endian with a mark', swapped(Buffer.from(`\ufeff${text}`, 'utf16le')), 'utf-16be', [utf16]],
    ['UTF-16 big endian', swapped(Buffer.from(text, 'utf16le')), 'utf-16be', [utf16]],
    [
      'Windows-1252',
      Buffer.from('{"name": "Caf\xe9 \x80"}', 'latin1'),
      'latin-1',
      ['1:14 The byte `0xE9` (and one more byte) is not UTF-8 text, it was read as `é`; save the file as UTF-8.'],
    ],
    [
      'UTF-8 with one foreign byte',
      Buffer.concat([Buffer.from('{"name": "Café '), Buffer.from([0x80]), Buffer.from('"}')]),
      'latin-1',
      ['1:16 The byte `0x80` is not UTF-8 text, it was read as `€`; save the file as UTF-8.'],
    ],
  ] as const)('%s', (_name, bytes, encoding, problems) => {
    const document = readJson(bytes);
    expect(document.encoding).toBe(encoding);
    expect(seen(document)).toEqual(problems);
    expect(document.value).toEqual(value);
    expect(document.text.startsWith('{')).toBe(true);
  });
});

describe('hostile JSON is read as data', () => {
  test.each([
    ['strict', '{"__proto__": {"polluted": 1}, "constructor": 2}'],
    ['broken', '{"__proto__": {"polluted": 1}, "constructor": 2,}'],
  ])('a __proto__ key in a %s document is an own key like any other', (_name, text) => {
    const { value } = read(text);
    expect(isObject(value) && Object.hasOwn(value, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((value as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
  });

  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test('500 levels are read', () => {
    const document = read(nested(500));
    expect(seen(document)).toEqual([]);
    expect(JSON.stringify(document.value)).toBe(nested(500));
  });

  test('deeper levels are left out with one problem', () => {
    const document = read(`${nested(501).slice(0, -1)}, "rest", ${nested(100_000)}]`);
    expect(seen(document)).toEqual([
      '1:501 The entries are nested more than 500 levels deep here; what lies deeper was left out of the review.',
    ]);
    expect(document.value).toHaveLength(3);
  });

  test.each([
    ['opening brackets', '['.repeat(200_000)],
    ['opening braces', '{'.repeat(200_000)],
    ['names and braces', '{"":'.repeat(100_000)],
    ['quotes', `[${'"'.repeat(200_000)}`],
    ['commas', `[${','.repeat(200_000)}`],
    ['colons', `{${':'.repeat(200_000)}`],
    ['equals signs and slashes', `{${'a/='.repeat(100_000)}`],
    ['one long number', `[${'1'.repeat(200_000)}x]`],
    ['texts without separators', `{${'"a" '.repeat(50_000)}`],
    ['texts with words between', `[${'"a"x'.repeat(50_000)}`],
    ['conflict markers', `[${'\n======='.repeat(50_000)}`],
    ['one long line break', `["${'\n'.repeat(200_000)}`],
    ['wrong bytes', String.fromCharCode(...new Uint8Array(50_000).fill(0xf8))],
  ])('a file of nothing but %s ends with few problems', (_name, text) => {
    const document = readJson(Buffer.from(text, 'latin1'));
    expect(document.problems.length).toBeGreaterThan(0);
    expect(document.problems.length).toBeLessThanOrEqual(102);
    expect(document.locate([{ pointer: '/0/0' }])).toHaveLength(1);
  });
});

describe('places are found for pointers', () => {
  const document = read(lines('{', '  "paths": {', '    "/items": {"get": [10, {"x": "y"}]},', '    "a~b": true', '  }', '}'));

  test.each([
    ['a value', { pointer: '/paths/~1items/get/1/x' }, '"y"'],
    ['a number', { pointer: '/paths/~1items/get/0' }, '10'],
    ['a key', { pointer: '/paths/~1items/get', atKey: true }, '"get"'],
    ['a name with a tilde', { pointer: '/paths/a~0b' }, 'true'],
    ['a list entry has no key, so its value stands for it', { pointer: '/paths/~1items/get/0', atKey: true }, '10'],
    ['a missing key gives its nearest ancestor', { pointer: '/paths/~1items/get/1/z/z' }, '{"x": "y"}'],
    ['a missing list entry gives the list', { pointer: '/paths/~1items/get/2' }, '[10, {"x": "y"}]'],
    ['the key of a missing key is that of its ancestor', { pointer: '/paths/a~0b/no', atKey: true }, '"a~b"'],
  ])('%s', (_name, place, expected) => {
    expect(at(document, document.locate([place])[0])).toBe(expected);
  });

  test('the empty pointer is the document', () => {
    expect(at(document, document.locate([{ pointer: '' }])[0])).toBe(document.text);
  });

  test('many places are answered in the order of the question', () => {
    const spans = document.locate([
      { pointer: '/paths/a~0b' },
      { pointer: '/paths', atKey: true },
      { pointer: '/paths/a~0b', atKey: true },
    ]);
    expect(spans.map((span) => at(document, span))).toEqual(['true', '"paths"', '"a~b"']);
  });

  test('where a name is there twice, the second counts, and nothing below the first', () => {
    const twice = read('{"a": {"x": 1, "y": 2}, "a": {"x": 3}}');
    const spans = twice.locate([{ pointer: '/a/x' }, { pointer: '/a/y' }]);
    expect(spans.map((span) => at(twice, span))).toEqual(['3', '{"x": 3}']);
    expect(spans[0]?.offset).toBe(35);
  });

  test('a broken document is located as it was read', () => {
    const broken = read('{\n  \'a\': [1 2,\n  b: {"c": oops}\n}');
    const spans = broken.locate([{ pointer: '/a/1' }, { pointer: '/b/c' }, { pointer: '/b', atKey: true }]);
    expect(broken.value).toEqual({ a: [1, 2], b: { c: 'oops' } });
    expect(spans.map((span) => at(broken, span))).toEqual(['2', 'oops', 'b']);
  });

  test('a file without a value gives its start', () => {
    expect(read('').locate([{ pointer: '/a' }])).toEqual([{ offset: 0, length: 0 }]);
  });

  test('every sort of line end is one line end', () => {
    const mixed = read('{\n\r\n\r"a":\r\r\n1}');
    expect(mixed.positionAt(0)).toEqual({ line: 1, column: 1 });
    expect(mixed.positionAt(mixed.text.indexOf('"a"'))).toEqual({ line: 4, column: 1 });
    expect(mixed.positionAt(mixed.text.indexOf('1'))).toEqual({ line: 6, column: 1 });
    expect(mixed.positionAt(mixed.text.length)).toEqual({ line: 6, column: 3 });
  });

  test('a place between the two characters of a line end is the end of its line', () => {
    expect(read('{\r\n}').positionAt(2)).toEqual({ line: 1, column: 2 });
    expect(read('{\r\n}').positionAt(3)).toEqual({ line: 2, column: 1 });
  });
});

const anyJson = fc.jsonValue() as fc.Arbitrary<JsonValue>;
const layout = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
);
const indent = fc.constantFrom('', ' ', '    ', '\t');

function pointersOf(value: JsonValue, path = ''): [string, JsonValue][] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value as Record<string, JsonValue>) : [];
  return [[path, value], ...entries.flatMap(([key, item]) => pointersOf(item, pointer(path, key)))];
}

describe('for any JSON', () => {
  test('reading gives what was written, without problems', () => {
    fc.assert(
      fc.property(anyJson, indent, layout, (value, space, lineEnds) => {
        const text = lineEnds(JSON.stringify(value, undefined, space));
        const document = read(text);
        expect(document.problems).toEqual([]);
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test('the tolerant way gives the same value as the strict way', () => {
    fc.assert(
      fc.property(anyJson, indent, layout, (value, space, lineEnds) => {
        const text = lineEnds(JSON.stringify(value, undefined, space));
        const document = read(`/* a comment */ ${text}`);
        expect(document.problems).toHaveLength(1);
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test.each([
    ['strict', ''],
    ['broken', '// a comment\n'],
  ])('in a %s document, every value stands where locate says', (_name, head) => {
    fc.assert(
      fc.property(anyJson, indent, layout, (value, space, lineEnds) => {
        const document = read(head + lineEnds(JSON.stringify(value, undefined, space)));
        const wanted = pointersOf(document.value ?? null);
        const spans = document.locate(wanted.map(([path]) => ({ pointer: path })));
        wanted.forEach(([, expected], index) => {
          expect(JSON.parse(at(document, spans[index]))).toEqual(expected);
        });
      }),
    );
  });

  test('one character more or less never breaks the reader, and every problem and place lies inside the text', () => {
    const character = fc.constantFrom(...'{}[],:"\'\\/*0-+.eatnu \n\r\t\0<=é“');
    fc.assert(
      fc.property(anyJson, indent, fc.nat(), fc.option(character), fc.nat(), (value, space, where, inserted, drop) => {
        const text = JSON.stringify(value, undefined, space);
        const cut = where % (text.length + 1);
        const document = read(text.slice(0, cut) + (inserted ?? '') + text.slice(cut + (inserted === null ? 1 : drop % 2)));
        const wanted = pointersOf(document.value ?? null).map(([path]) => ({ pointer: path }));
        for (const { offset, length } of [...document.problems, ...document.locate(wanted)]) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(offset + length).toBeLessThanOrEqual(document.text.length);
        }
        if (document.value === undefined) expect(document.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test('what strict JSON refuses always has a problem, what it accepts has none but a repeated key', () => {
    const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', 'null', ' ', '\n', '"', 'x', '/');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const document = read(pieces.join(''));
        const faults = document.problems.filter((problem) => problem.kind !== 'duplicate-key');
        expect(faults.length === 0).toBe(isStrict(pieces.join('')));
      }),
      { numRuns: 3000 },
    );
  });
});

function isStrict(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
