/**
 * A zip archive in memory, read as data: names are never turned into paths, and nothing is unpacked that was not asked for.
 *
 * The usual libraries hide what has to be judged here (encryption, links, checksums, names that climb out), or read only by callbacks. The
 * central directory is a plain table, and unpacking with a hard bound on its output is part of Node.
 */
import { inflateRawSync } from 'node:zlib';
import { say, type Text } from '../text/text.ts';
import { decodeText } from './decode-text.ts';

/** Sizes in bytes. A real package has some forty members, a few hundred kilobytes in all, and is packed about 10 : 1. */
export const ZIP_LIMITS = { members: 1_000, memberBytes: 25_000_000, totalBytes: 60_000_000, ratio: 200, ratioFrom: 1_000_000 } as const;

export interface ZipMember {
  /** With forward slashes; a folder ends with one. */
  readonly name: string;
  readonly crc: number;
  readonly method: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/** What is wrong, as a sentence that can follow the name of the archive, and what to do about it. */
export interface ZipFault {
  readonly what: Text;
  readonly help: Text;
}

/** Bytes that may still be unpacked; shared by an archive and the archives in it. */
export interface UnpackBudget {
  bytes: number;
}

export class ZipError extends Error {
  readonly fault: ZipFault;

  constructor(fault: ZipFault, options?: ErrorOptions) {
    super('The zip archive cannot be read.', options);
    this.fault = fault;
  }
}

const PACK_AGAIN = say`Pack the files again with the zip function of your system, and open the result once to see that it is whole.`;
const EXPORT_AGAIN = say`Export and pack the files again, without anything that does not belong to the package.`;

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_SIZE = 22;
const DIRECTORY_ENTRY_SIZE = 46;
const LOCAL_ENTRY_SIZE = 30;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export class ZipArchive {
  readonly members: readonly ZipMember[];
  readonly #bytes: Uint8Array;
  readonly #budget: UnpackBudget;
  readonly #directory: number;

  /** Throws a `ZipError` for an archive that cannot be read or should not be. */
  constructor(bytes: Uint8Array, budget: UnpackBudget) {
    this.#bytes = bytes;
    this.#budget = budget;
    const { directory, end, count } = findDirectory(bytes);
    this.#directory = directory;
    this.members = readDirectory(bytes, directory, end, count);
    refuseDuplicates(this.members);
  }

  /** Throws a `ZipError`. */
  unpack(member: ZipMember): Uint8Array {
    const { name, method, packedSize, size } = member;
    refuseBombs(member, this.#budget);
    const packed = this.#packed(member);
    if (method !== STORED && method !== DEFLATED) {
      throw new ZipError({ what: say`packs ${name} in a way that few programs can read`, help: PACK_AGAIN });
    }
    const content = method === STORED ? packed : inflate(packed, size, name);
    if (content.length !== size || (method === STORED && packedSize !== size) || crc32(content) !== member.crc) {
      throw new ZipError({ what: say`is damaged: ${name} is not what it was when it was packed`, help: PACK_AGAIN });
    }
    this.#budget.bytes -= size;
    return content;
  }

  #packed({ name, headerOffset, packedSize }: ZipMember): Uint8Array {
    const view = viewOf(this.#bytes);
    const damaged = { what: say`is damaged where ${name} should be`, help: PACK_AGAIN };
    if (headerOffset + LOCAL_ENTRY_SIZE > this.#directory || view.getUint32(headerOffset, true) !== LOCAL_ENTRY)
      throw new ZipError(damaged);
    const start = headerOffset + LOCAL_ENTRY_SIZE + view.getUint16(headerOffset + 26, true) + view.getUint16(headerOffset + 28, true);
    if (start + packedSize > this.#directory) throw new ZipError(damaged);
    return this.#bytes.subarray(start, start + packedSize);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function findDirectory(bytes: Uint8Array): { readonly directory: number; readonly end: number; readonly count: number } {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) {
    const begins = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_ENTRY;
    const what = begins ? say`is cut off: its table of contents is missing` : say`is not a zip archive`;
    throw new ZipError({ what, help: PACK_AGAIN });
  }
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || directory === 0xffffffff) {
    throw new ZipError({ what: say`uses a format for archives of several gigabytes`, help: PACK_AGAIN });
  }
  if (count > ZIP_LIMITS.members) {
    throw new ZipError({ what: say`holds ${count} files and folders, and up to ${ZIP_LIMITS.members} are read`, help: EXPORT_AGAIN });
  }
  if (directory + size !== end)
    throw new ZipError({ what: say`is damaged: its table of contents is not where it should be`, help: PACK_AGAIN });
  return { directory, end, count };
}

/** The last end record whose comment reaches exactly to the end of the file. */
function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

function readDirectory(bytes: Uint8Array, directory: number, end: number, count: number): readonly ZipMember[] {
  const view = viewOf(bytes);
  const damaged = { what: say`is damaged: its table of contents cannot be read`, help: PACK_AGAIN };
  const members: ZipMember[] = [];
  let at = directory;
  for (let index = 0; index < count; index += 1) {
    if (at + DIRECTORY_ENTRY_SIZE > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ZipError(damaged);
    const nameEnd = at + DIRECTORY_ENTRY_SIZE + view.getUint16(at + 28, true);
    if (nameEnd > end) throw new ZipError(damaged);
    const name = decodeText(bytes.subarray(at + DIRECTORY_ENTRY_SIZE, nameEnd)).replaceAll('\\', '/');
    refuseUnsafe(name, view.getUint16(at + 4, true), view.getUint16(at + 8, true), view.getUint32(at + 38, true));
    members.push({
      name,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      headerOffset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end) throw new ZipError(damaged);
  return members;
}

const UNIX_HOSTS = new Set([3, 19]);

function refuseUnsafe(name: string, madeBy: number, flags: number, attributes: number): void {
  if (name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..')) {
    throw new ZipError({ what: say`holds a name that leads out of the archive: ${name}`, help: EXPORT_AGAIN });
  }
  if ((flags & 1) !== 0) throw new ZipError({ what: say`is encrypted`, help: say`Pack the files again without a password.` });
  const fileType = (attributes >>> 16) & 0o170000;
  if (UNIX_HOSTS.has(madeBy >>> 8) && fileType === 0o120000) {
    throw new ZipError({ what: say`holds a link instead of a file: ${name}`, help: say`Pack the file itself in the place of the link.` });
  }
}

function refuseDuplicates(members: readonly ZipMember[]): void {
  const names = new Set<string>();
  for (const { name } of members) {
    if (names.has(name)) throw new ZipError({ what: say`holds two files of one name: ${name}`, help: EXPORT_AGAIN });
    names.add(name);
  }
}

function refuseBombs({ name, packedSize, size }: ZipMember, budget: UnpackBudget): void {
  const { memberBytes, ratio, ratioFrom } = ZIP_LIMITS;
  if (size <= Math.min(memberBytes, budget.bytes) && (size < ratioFrom || size <= packedSize * ratio)) return;
  throw new ZipError({ what: say`would unpack to more than a package can hold: ${name} has ${size} bytes`, help: EXPORT_AGAIN });
}

function inflate(packed: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (cause) {
    throw new ZipError({ what: say`is damaged: ${name} cannot be unpacked`, help: PACK_AGAIN }, { cause });
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The checksum of zip archives; Node has it only from version 20.15 on. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
