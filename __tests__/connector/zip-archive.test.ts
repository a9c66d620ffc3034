import { describe, expect, test } from '@jest/globals';
import { crc32, type UnpackBudget, ZIP_LIMITS, ZipArchive, ZipError } from '../../src/connector/zip-archive.ts';
import { plain } from '../text-of.ts';
import { zip } from './lying-zip.ts';

/** The contents by name, or what is wrong. */
function read(bytes: Uint8Array, budget: UnpackBudget = { bytes: ZIP_LIMITS.totalBytes }): Record<string, string> | string {
  try {
    const archive = new ZipArchive(bytes, budget);
    return Object.fromEntries(archive.members.map((member) => [member.name, new TextDecoder().decode(archive.unpack(member))]));
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    expect(plain(error.fault.help)).not.toBe('');
    return plain(error.fault.what);
  }
}

describe('archives that are read', () => {
  test.each([
    [
      'stored and packed members',
      zip([
        { name: 'a.txt', content: 'one' },
        { name: 'b/c.txt', content: 'two'.repeat(99), deflate: true },
      ]),
      { 'a.txt': 'one', 'b/c.txt': 'two'.repeat(99) },
    ],
    ['an archive without members', zip([]), {}],
    ['a comment at the end', zip([{ name: 'a', content: '1' }], 'made by hand'), { a: '1' }],
    ['empty members and folders', zip([{ name: 'a/' }, { name: 'a/b', deflate: true }]), { 'a/': '', 'a/b': '' }],
    ['backslashes in names', zip([{ name: 'a\\b', content: '1' }]), { 'a/b': '1' }],
    ['names that look like climbing out but do not', zip([{ name: '..a/b..', content: '1' }]), { '..a/b..': '1' }],
    ['a name such as __proto__', zip([{ name: '__proto__', content: '1' }]), JSON.parse('{"__proto__":"1"}')],
  ])('%s', (_sentence, bytes, expected) => {
    expect(read(bytes)).toEqual(expected);
  });

  test('a thousand members', () => {
    const members = Array.from({ length: ZIP_LIMITS.members }, (_, index) => ({ name: `${index}` }));
    expect(Object.keys(read(zip(members)))).toHaveLength(ZIP_LIMITS.members);
  });
});

describe('archives that are refused', () => {
  const one = zip([{ name: 'a.txt', content: 'hello '.repeat(99), deflate: true }]);
  const flipped = Buffer.from(one);
  flipped[45] = (flipped[45] ?? 0) ^ 0xff;

  test.each([
    ['an empty file', Buffer.alloc(0), /is not a zip archive/],
    ['a text', Buffer.from('no zip'), /is not a zip archive/],
    ['a file that was cut off', one.subarray(0, one.length - 30), /is cut off/],
    ['the first four bytes', one.subarray(0, 4), /is cut off/],
    ['bytes before the archive', Buffer.concat([Buffer.from('MZ'), one]), /is damaged/],
    ['a changed byte', flipped, /is damaged/],
    ['a wrong checksum', zip([{ name: 'a', content: 'x', says: { crc: 1 } }]), /is damaged: `a`/],
    ['a size that is too small', zip([{ name: 'a', content: 'x'.repeat(99), deflate: true, says: { size: 98 } }]), /is damaged: `a`/],
    ['a size that is too large', zip([{ name: 'a', content: 'x'.repeat(99), deflate: true, says: { size: 100 } }]), /is damaged: `a`/],
    ['a member that reaches into the table', zip([{ name: 'a', content: 'x', says: { packedSize: 999 } }]), /is damaged where `a`/],
    ['a name that climbs out', zip([{ name: '../../etc/passwd' }]), /leads out/],
    ['a name that climbs out by backslashes', zip([{ name: 'a\\..\\..\\b' }]), /leads out/],
    ['an absolute name', zip([{ name: '/etc/passwd' }]), /leads out/],
    ['a drive', zip([{ name: 'C:/x' }]), /leads out/],
    ['a name with a zero', zip([{ name: 'a\0b' }]), /leads out/],
    [
      'a symbolic link',
      zip([{ name: 'a', content: '/etc/passwd', says: { madeBy: 0x0300, attributes: 0o120777 * 0x10000 } }]),
      /holds a link/,
    ],
    ['a password', zip([{ name: 'a', says: { flags: 1 } }]), /is encrypted/],
    ['another way of packing', zip([{ name: 'a', content: 'x', says: { method: 9 } }]), /few programs/],
    ['the same name twice', zip([{ name: 'a' }, { name: 'a' }]), /two files of one name/],
    ['ten thousand members', zip(Array.from({ length: 10_000 }, (_, index) => ({ name: `${index}` }))), /10000 files/],
    ['a member that says it is huge', zip([{ name: 'a', content: 'x', says: { size: 0xfffffff0 } }]), /unpack to more/],
    ['a bomb', zip([{ name: 'a', content: Buffer.alloc(ZIP_LIMITS.ratioFrom), deflate: true }]), /unpack to more/],
  ])('%s', (_sentence, bytes, expected) => {
    expect(read(bytes)).toMatch(expected);
  });

  test('a bomb that lies about its size stops at the size it gave', () => {
    expect(read(zip([{ name: 'a', content: Buffer.alloc(50_000_000), deflate: true, says: { size: 1_000 } }]))).toMatch(/is damaged/);
  });

  test('every cut of an archive', () => {
    for (let length = 0; length < one.length; length += 1) expect(typeof read(one.subarray(0, length))).toBe('string');
  });

  test('archives that together unpack to more than the budget', () => {
    const budget = { bytes: 5 };
    expect(read(zip([{ name: 'a', content: '123' }]), budget)).toEqual({ a: '123' });
    expect(read(zip([{ name: 'a', content: '123' }]), budget)).toMatch(/unpack to more/);
  });
});

test('checksums are those of the zip format', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
