/** Golden files: the text of a report as a user reads it. `UPDATE_GOLDENS=1` writes them anew; read the difference before committing it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const FOLDER = fileURLToPath(new URL('./goldens/', import.meta.url));

export function expectGolden(name: string, text: string): void {
  const path = `${FOLDER}${name}`;
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, text);
  }
  expect(existsSync(path) ? readFileSync(path, 'utf8') : `(no golden ${name})`).toBe(text);
}
