import { describe, expect, test } from '@jest/globals';
import { addedContent, shownLines } from '../../src/facts/patch.ts';

const text = (bytes: Uint8Array | undefined) => (bytes === undefined ? undefined : new TextDecoder().decode(bytes));

describe('the content of an added file is told from its patch:', () => {
  test.each([
    ['lines that end', '@@ -0,0 +1,2 @@\n+one\n+two', 'one\ntwo\n'],
    ['one line', '@@ -0,0 +1 @@\n+one', 'one\n'],
    ['a last line without an end', '@@ -0,0 +1,2 @@\n+one\n+two\n\\ No newline at end of file', 'one\ntwo'],
    ['carriage returns and signs of its own', '@@ -0,0 +1,3 @@\n+one\r\n++two\r\n+@@ -1 +1 @@', 'one\r\n+two\r\n@@ -1 +1 @@\n'],
    ['an empty line', '@@ -0,0 +1 @@\n+', '\n'],
  ])('%s', (_name, patch, content) => {
    expect(text(addedContent(patch))).toBe(content);
  });

  test.each([
    ['a change of a file that was there', '@@ -1 +1 @@\n-one\n+two'],
    ['a line that was not added', '@@ -0,0 +1,2 @@\n+one\n two'],
    ['a second part', '@@ -0,0 +1 @@\n+one\n@@ -5,0 +6 @@\n+six'],
    ['no patch at all', ''],
  ])('but not from %s', (_name, patch) => {
    expect(addedContent(patch)).toBeUndefined();
  });
});

test('the lines that a patch shows are those of its parts in the new file', () => {
  expect(shownLines('@@ -1,2 +1,3 @@ a\n one\n+two\n three\n@@ -9 +10 @@\n-x\n+y\n@@ -20,2 +21,0 @@\n-z\n-z')).toEqual([
    { from: 1, to: 3 },
    { from: 10, to: 10 },
  ]);
});
