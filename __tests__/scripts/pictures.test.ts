import { readFileSync, statSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { withPalette } from '../../scripts/pictures/palette-png.ts';
import { FINGERPRINTS, PICTURES, renderFingerprints } from '../../scripts/pictures/sources.ts';
import { crc32 } from '../../src/connector/zip-archive.ts';

describe('the pictures of the docs', () => {
  test('show what the renderers make now; if not, run `npm run pictures` and look at them', () => {
    expect(readFileSync(FINGERPRINTS, 'utf8')).toBe(renderFingerprints());
  });

  test.each(PICTURES.flatMap(({ name }) => [`${name}-light`, `${name}-dark`]))('%s.png is there and small', (name) => {
    const { size } = statSync(`docs/pictures/${name}.png`);
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThan(150_000);
  });
});

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function png(width: number, kind: number, rows: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(rows.length, 4);
  header.set([8, kind], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a smaller PNG', () => {
  const RED = [255, 0, 0];
  const BLUE = [0, 0, 255];

  const FIRST = [0, ...RED, ...BLUE];

  test.each<[string, readonly number[]]>([
    ['as it is', [0, ...RED, ...RED]],
    ['as difference to the left', [1, ...RED, 0, 0, 0]],
    ['as difference to the row above', [2, 0, 0, 0, 255, 0, 1]],
    ['as difference to the mean', [3, 128, 0, 0, 128, 0, 129]],
    ['as difference to the nearest neighbour', [4, 0, 0, 0, 255, 0, 1]],
  ])('has the same pixels, whichever way a row was written: %s', (_, second) => {
    const palette = chunk('PLTE', Buffer.from([...RED, ...BLUE]));
    const pixels = chunk('IDAT', deflateSync(Buffer.from([0, 0, 1, 0, 0, 0]), { level: 9, memLevel: 9 }));
    const small = withPalette(png(2, 2, [FIRST, second]));
    expect([small.includes(palette), small.includes(pixels)]).toEqual([true, true]);
  });

  test('ignores that pixels may be transparent', () => {
    const withAlpha = png(2, 6, [[0, ...RED, 255, ...BLUE, 255]]);
    expect(withPalette(withAlpha)).toEqual(withPalette(png(2, 2, [[0, ...RED, ...BLUE]])));
  });

  test('refuses what no browser writes', () => {
    expect(() => withPalette(png(1, 0, [[0, 1]]))).toThrow('no browser writes');
  });
});
