import { isUtf8 } from 'node:buffer';
import type { JsonDocument } from '../json-document.ts';
import type { Problems } from './problems.ts';
import { wording } from './wording.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: JsonDocument['encoding'];
}

/** Bytes 0x80 to 0x9F in Windows-1252; from 0xA0 on, byte and code point are the same. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Decodes what may be UTF-8, UTF-16 (with or without a byte order mark) or an 8-bit encoding. */
export function decodeText(bytes: Uint8Array, problems: Problems): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [first = 0, second = 0, third = 0] = buffer;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    problems.add({ kind: 'encoding', offset: 0, length: 0, harmless: true }, wording.byteOrderMark);
    return decode8Bit(buffer.subarray(3), problems);
  }
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  // JSON starts with an ASCII character: without a mark, its zero half tells the order of the bytes.
  const unmarked = buffer.length >= 2 && (first === 0) !== (second === 0);
  if (!marked && !unmarked) return decode8Bit(buffer, problems);
  problems.add({ kind: 'encoding', offset: 0, length: 0 }, wording.utf16);
  const littleEndian = marked ? first === 0xff : second === 0;
  const units = buffer.subarray(marked ? 2 : 0, buffer.length - (buffer.length % 2));
  if (littleEndian) return { text: units.toString('utf16le'), encoding: 'utf-16le' };
  return { text: Buffer.from(units).swap16().toString('utf16le'), encoding: 'utf-16be' };
}

function decode8Bit(buffer: Buffer, problems: Problems): DecodedText {
  if (isUtf8(buffer)) return { text: buffer.toString('utf8'), encoding: 'utf-8' };
  return { text: decodeMixed(buffer, problems), encoding: 'latin-1' };
}

/**
 * UTF-8 where it is valid, Windows-1252 where it is not: a file in one 8-bit encoding comes out right, and so does a UTF-8 file with a
 * single foreign byte pasted into it.
 */
function decodeMixed(buffer: Buffer, problems: Problems): string {
  const mended = Buffer.allocUnsafe(buffer.length * 3);
  let length = 0;
  let wrong = 0;
  let firstByte = 0;
  let firstAt = 0;
  for (let at = 0; at < buffer.length; ) {
    const size = sequenceLength(buffer, at);
    if (size > 0) {
      for (const end = at + size; at < end; at++) mended[length++] = buffer[at] ?? 0;
      continue;
    }
    const byte = buffer[at++] ?? 0;
    if (wrong++ === 0) {
      firstByte = byte;
      firstAt = length;
    }
    length += mended.write(letterOf(byte), length, 'utf8');
  }
  const before = mended.toString('utf8', 0, firstAt).length;
  problems.add({ kind: 'encoding', offset: before, length: 1 }, () => wording.wrongByte(firstByte, letterOf(firstByte), wrong - 1));
  return mended.toString('utf8', 0, length);
}

function letterOf(byte: number): string {
  return byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte);
}

/** Length of the well-formed UTF-8 sequence at this place (table 3-7 of the Unicode Standard), 0 where there is none. */
function sequenceLength(buffer: Buffer, at: number): number {
  const lead = buffer[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const size = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = buffer[at + 1] ?? 0;
  if (second < lowest || second > highest) return 0;
  for (let next = at + 2; next < at + size; next++) {
    const byte = buffer[next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return size;
}
