import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { unwritable } from './file-errors.ts';

/** Writes a file whose folder is there. @throws InputError */
export function writeText(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** Writes a file, and makes the folders that it lies in. @throws InputError */
export function placeText(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw unwritable(path, error);
  }
  writeText(path, text);
}
