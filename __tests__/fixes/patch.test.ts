import { describe, expect, test } from '@jest/globals';
import { type ChangedFile, renderPatch } from '../../src/fixes/patch.ts';

/** Random-looking, and put together here so that no scanner takes this file for a leak. */
const SECRET = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);

const bytes = (lines: readonly string[]): Uint8Array => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const put = (line: number, text: string, lines = LINES): string[] => lines.map((old, index) => (index + 1 === line ? text : old));

/** A file in which line 10 is changed. */
function changed(lines: readonly string[], path = 'a.json', after = put(10, 'mended', [...lines])): ChangedFile {
  return { path, oldPath: path, before: bytes(lines), after: bytes(after) };
}

describe('A patch', () => {
  test.each<[string, readonly string[], boolean]>([
    ['on the changed line', put(10, SECRET), true],
    ['on the first line that is shown around it', put(7, SECRET), true],
    ['above the first line that is shown', put(6, SECRET), false],
    ['on the last line that is shown around it', put(13, SECRET), true],
    ['below the last line that is shown', put(14, SECRET), false],
    [
      'that begins above and goes on',
      put(2, '-----BEGIN PRIVATE KEY-----', put(3, `MIIE${'aB3dE6gH9'.repeat(6)}`, put(12, '-----END PRIVATE KEY-----'))),
      true,
    ],
    [
      'that ends above',
      put(2, '-----BEGIN PRIVATE KEY-----', put(3, `MIIE${'aB3dE6gH9'.repeat(6)}`, put(6, '-----END PRIVATE KEY-----'))),
      false,
    ],
  ])('with a credential %s leaves the file out: %#', (_name, lines, isLeftOut) => {
    const { text, leftOut } = renderPatch([changed(lines), changed(LINES, 'b.json')]);
    expect(leftOut).toEqual(isLeftOut ? ['a.json'] : []);
    expect(text.includes('a/a.json')).toBe(!isLeftOut);
    expect(text).toContain('--- a/b.json');
    expect(text).not.toContain(SECRET);
  });

  test('leaves out a file into which a credential would be written, and one that is called like one', () => {
    const files = [changed(LINES, 'a.json', put(10, SECRET)), changed(LINES, `${SECRET}.json`)];
    expect(renderPatch(files)).toEqual({ text: '', leftOut: ['a.json', `${SECRET}.json`] });
  });

  test('leaves out a new file with a credential', () => {
    const file = { path: 'readme.md', oldPath: undefined, before: new Uint8Array(), after: bytes(['# Contoso', SECRET]) };
    expect(renderPatch([file])).toEqual({ text: '', leftOut: ['readme.md'] });
  });
});
