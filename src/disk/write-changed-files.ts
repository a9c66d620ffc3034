/** Writes what fixes changed, file by file: each is either the old one or the new one, never half of it. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { InputError } from '../facts/input-error.ts';
import type { ChangedFile } from '../fixes/patch.ts';
import { unwritable } from './file-errors.ts';

/**
 * Nothing is written outside of the folder, and nothing through a link.
 * @throws InputError when a file cannot be written, is another one by now, or the new name of a file is taken.
 */
export function writeChangedFiles(folder: string, files: readonly ChangedFile[]): void {
  for (const file of files) {
    try {
      writeFile(folder, file);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError(`${unwritable(file.path, error).message} The files named before it are written.`, { cause: error });
    }
  }
}

function writeFile(folder: string, { path, oldPath, before, after }: ChangedFile): void {
  for (const each of [path, oldPath ?? path]) assertInside(folder, each);
  const present = oldPath === undefined ? undefined : lstatSync(oldPath);
  if (present !== undefined && !present.isFile()) throw new InputError(`${oldPath} is a link; it is left as it is.`);
  if (oldPath !== undefined && !readFileSync(oldPath).equals(before)) {
    throw new InputError(`${oldPath} was changed while it was mended; it is left as it is. Run the command again.`);
  }
  if (path !== oldPath && isTaken(path, oldPath)) throw new InputError(`There is a ${path} by now; it is left as it is.`);
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeNew(temporary, after, present?.mode);
    if (oldPath !== undefined && oldPath !== path) renameSync(oldPath, path);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A folder on the way may be a link to somewhere else. */
function assertInside(folder: string, path: string): void {
  const below = relative(realpathSync(folder), realpathSync(dirname(path)));
  if (below === '..' || below.startsWith(`..${sep}`)) throw new InputError(`${path} leads out of ${folder}; nothing is written there.`);
}

/** Where a system takes both names for one file, a name that differs in case is the file itself. */
function isTaken(path: string, oldPath: string | undefined): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  return there !== undefined && (oldPath === undefined || there.ino !== statSync(oldPath).ino);
}

function writeNew(path: string, bytes: Uint8Array, mode: number | undefined): void {
  const handle = openSync(path, 'wx');
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    if (mode !== undefined) fchmodSync(handle, mode & 0o777);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
