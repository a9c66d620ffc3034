/** Files and folders of this machine, read whole. */
import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import type { Blob } from '../facts/pull-request.ts';
import { isAbsent, unreadable } from './file-errors.ts';

/** `what`: what a message calls the file. @throws InputError */
export function readText(path: string, what = path): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(what, error);
  }
}

/** `limit`: in bytes. @throws InputError */
export function readBlob(path: string, limit: number): Blob {
  try {
    const { size } = lstatSync(path);
    return size > limit ? { kind: 'too-large', size, limit } : { kind: 'bytes', bytes: readFileSync(path) };
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** As `readBlob`, for one file of many: what cannot be read says why. Never throws. */
export function tryReadBlob(path: string, limit: number): Blob {
  try {
    return readBlob(path, limit);
  } catch (error) {
    return { kind: 'unreadable', cause: error instanceof Error ? error.message : String(error) };
  }
}

/** By name, in an order that is the same on every machine. @throws InputError */
export function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw unreadable(`the folder ${folder}`, error);
  }
}

/** None where there is no such folder. @throws InputError */
export function entriesIfPresent(folder: string): Dirent[] {
  try {
    return entriesOf(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

/** Names of the folders in a folder; links are left out, since they lead anywhere. */
export function foldersAmong(entries: readonly Dirent[]): readonly string[] {
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}
