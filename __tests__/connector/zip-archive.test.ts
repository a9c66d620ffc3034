import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { crc32, type UnpackBudget, ZIP_LIMITS, ZipArchive, ZipError } from '../../src/connector/zip-archive.ts';
import { plain } from '../text-of.ts';

interface Entry {
  readonly name: string;
  readonly content?: Uint8Array | string;
  readonly deflate?: boolean;
  /** Fields of both headers to falsify. */
  readonly says?: Partial<Record<'size' | 'packedSize' | 'crc' | 'method' | 'flags' | 'madeBy' | 'attributes', number>>;
}

/** A zip writer that can lie. */
function zip(entries: readonly Entry[], comment = ''): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', deflate = false, says = {} } of entries) {
    const raw = Buffer.from(content);
    const packed = deflate ? deflateRawSync(raw) : raw;
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says.flags ?? 0, 2);
    common.writeUInt16LE(says.method ?? (deflate ? 8 : 0), 4);
    common.writeUInt32LE(says.crc ?? crc32(raw), 10);
    common.writeUInt32LE(says.packedSize ?? packed.length, 14);
    common.writeUInt32LE(says.size ?? raw.length, 18);
    common.writeUInt16LE(label.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(says.attributes ?? 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeBy = Buffer.alloc(2);
    madeBy.writeUInt16LE(says.madeBy ?? 0, 0);
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04'), common, label, packed]));
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, tail, label]));
    offset += 30 + label.length + packed.length;
  }
  const table = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...bodies, table, end, Buffer.from(comment)]);
}

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
