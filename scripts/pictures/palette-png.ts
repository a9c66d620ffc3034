/** Makes the PNG of a screenshot small: some 100 colours instead of 16 million, which pages of text do without. */
import { deflateSync, inflateSync } from 'node:zlib';
import { crc32 } from '../../src/connector/zip-archive.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;
const TRUE_COLOUR_ALPHA = 6;
const PALETTE = 3;
const MOST_COLOURS = 96;
/** The commonest colours: they fill whole areas, where a slightly other colour would show. */
const SURFACES = 16;
/** Squared distance of two colours that nobody can tell apart. */
const CLOSEST = 16;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** `0xrrggbb`, row by row. */
  readonly colours: Uint32Array;
}

/** Opaque 8-bit PNGs without interlacing, as browsers write them. Throws for any other. */
export function withPalette(png: Buffer): Buffer {
  const { width, height, colours } = readPixels(png);
  const { palette, indexOf } = paletteOf(colours);
  const rows = Buffer.alloc(height * (width + 1));
  for (let at = 0; at < colours.length; at += 1) {
    rows[at + Math.floor(at / width) + 1] = indexOf.get(colours[at] ?? 0) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, PALETTE, 0, 0, 0], 8);
  const entries = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  return Buffer.concat([
    SIGNATURE,
    ...[
      { type: 'IHDR', data: header },
      { type: 'PLTE', data: entries },
      { type: 'IDAT', data: deflateSync(rows, { level: 9, memLevel: 9 }) },
      { type: 'IEND', data: Buffer.alloc(0) },
    ].map(writeChunk),
  ]);
}

function writeChunk({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(named.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  chunk.set(named, 4);
  chunk.writeUInt32BE(crc32(named), named.length + 4);
  return chunk;
}

function readChunks(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

function readPixels(png: Buffer): Pixels {
  const chunks = readChunks(png);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  const [depth, kind, , , interlaced] = header?.subarray(8) ?? [];
  if (header === undefined || depth !== 8 || (kind !== TRUE_COLOUR && kind !== TRUE_COLOUR_ALPHA) || interlaced !== 0) {
    throw new Error('This PNG is of a kind that no browser writes.');
  }
  const [width, height, size] = [header.readUInt32BE(0), header.readUInt32BE(4), kind === TRUE_COLOUR ? 3 : 4];
  const bytes = unfilter(
    inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data))),
    width * size,
    size,
  );
  const colours = Uint32Array.from({ length: width * height }, (_, at) => bytes.readUIntBE(at * size, 3));
  return { width, height, colours };
}

/** Each row of a PNG is written as differences to what is left of it and above it, in one of five ways. */
function unfilter(filtered: Buffer, rowLength: number, size: number): Buffer {
  const height = filtered.length / (rowLength + 1);
  const bytes = Buffer.alloc(height * rowLength);
  for (let row = 0; row < height; row += 1) {
    const way = filtered[row * (rowLength + 1)] ?? 0;
    for (let column = 0; column < rowLength; column += 1) {
      const at = row * rowLength + column;
      const left = column < size ? 0 : (bytes[at - size] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - rowLength] ?? 0);
      const corner = column < size || row === 0 ? 0 : (bytes[at - rowLength - size] ?? 0);
      bytes[at] = (filtered[row * (rowLength + 1) + 1 + column] ?? 0) + predicted(way, left, above, corner);
    }
  }
  return bytes;
}

function predicted(way: number, left: number, above: number, corner: number): number {
  if (way === 1) return left;
  if (way === 2) return above;
  if (way === 3) return (left + above) >> 1;
  return way === 4 ? paeth(left, above, corner) : 0;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(estimate - left), Math.abs(estimate - above), Math.abs(estimate - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}

/** Colours that fit into a palette: surfaces as they are, of the others those far enough apart. So a rare red stays, one grey of many does not. */
function paletteOf(colours: Uint32Array): { readonly palette: readonly number[]; readonly indexOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ordered = [...counts].sort(([one, times], [other, otherTimes]) => otherTimes - times || one - other).map(([colour]) => colour);
  for (let apart = CLOSEST; ; apart *= 2) {
    const palette = coloursApart(ordered, apart);
    if (palette.length <= MOST_COLOURS) return { palette, indexOf: new Map(ordered.map((colour) => [colour, nearest(colour, palette)])) };
  }
}

function coloursApart(ordered: readonly number[], apart: number): number[] {
  const chosen = ordered.slice(0, SURFACES);
  for (const colour of ordered.slice(SURFACES)) {
    if (chosen.length <= MOST_COLOURS && chosen.every((other) => distance(colour, other) > apart)) chosen.push(colour);
  }
  return chosen;
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((other) => distance(colour, other));
  return distances.indexOf(Math.min(...distances));
}

function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0);
}
