import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fileIn, segmentsOf, splitFile, withForwardSlashes } from '../../src/cli/paths.ts';

describe('a path as reports have it', () => {
  test.each([
    ['a folder of Windows', 'independent-publisher-connectors\\Contoso Tickets', '\\', 'independent-publisher-connectors/Contoso Tickets'],
    ['a folder as the Windows shell completes it', '.\\Contoso Tickets\\', '\\', './Contoso Tickets'],
    ['a file with a drive', 'C:\\work\\Contoso\\readme.md', '\\', 'C:/work/Contoso/readme.md'],
    ['a drive', 'C:\\', '\\', 'C:/'],
    ['a share', '\\\\server\\share\\Contoso\\', '\\', '//server/share/Contoso'],
    ['both kinds of slash on Windows', 'a\\b/c\\', '\\', 'a/b/c'],
    ['a backslash in a name where it is no separator', 'Contoso\\Tickets', '/', 'Contoso\\Tickets'],
    ['several slashes at the end', 'a/b//', '/', 'a/b'],
    ['the root', '/', '/', '/'],
    ['the folder one is in', '.', '/', '.'],
  ])('%s', (_, path, sep, expected) => expect(withForwardSlashes(path, { sep })).toBe(expected));
});

describe('a file named on Windows', () => {
  test.each([
    ['with a drive', 'C:\\work\\Contoso\\readme.md', 'C:/work/Contoso', 'readme.md'],
    ['right on a drive', 'C:\\readme.md', 'C:/', 'readme.md'],
    ['on a share', '\\\\server\\share\\Contoso\\readme.md', '//server/share/Contoso', 'readme.md'],
    ['from the folder one is in', '.\\readme.md', '.', 'readme.md'],
    ['without a folder', 'readme.md', '.', 'readme.md'],
    ['with forward slashes', 'Contoso Tickets/readme.md', 'Contoso Tickets', 'readme.md'],
  ])('%s', (_, given, folder, name) => expect(splitFile(given, path.win32)).toEqual({ folder, name }));

  test('keeps a backslash of its name elsewhere', () => {
    expect(splitFile('Contoso/a\\b.md', path.posix)).toEqual({ folder: 'Contoso', name: 'a\\b.md' });
  });
});

describe('the folders of a path are told apart', () => {
  test.each([
    ['on a drive', 'C:\\work\\Certified-Connectors\\Contoso\\', ['C:', 'work', 'Certified-Connectors', 'Contoso']],
    ['on a share', '\\\\server\\share\\certified-connectors', ['server', 'share', 'certified-connectors']],
    ['with steps back', 'C:\\work\\other\\..\\Contoso', ['C:', 'work', 'Contoso']],
  ])('%s', (_, given, segments) => expect(segmentsOf(given, path.win32)).toEqual(segments));

  test('elsewhere', () => expect(segmentsOf('/work/a\\b/Contoso', path.posix)).toEqual(['work', 'a\\b', 'Contoso']));
});

test('a file stands behind one slash, in a folder and on a drive', () => {
  expect([fileIn('Contoso', 'readme.md'), fileIn('C:/', 'readme.md'), fileIn('/', 'a.json')]).toEqual([
    'Contoso/readme.md',
    'C:/readme.md',
    '/a.json',
  ]);
});
