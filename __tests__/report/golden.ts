/** Golden files: a text as a user reads it. `UPDATE_GOLDENS=1` writes them anew; read the difference before committing it. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

/** `folder`: a URL that ends with a slash. */
export function goldensIn(folder: URL): (name: string, text: string) => void {
  return (name, text) => {
    const path = fileURLToPath(new URL(name, folder));
    if (process.env.UPDATE_GOLDENS === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    }
    expect(existsSync(path) ? readFileSync(path, 'utf8') : `(no golden ${name})`).toBe(text);
  };
}

export const expectGolden = goldensIn(new URL('./goldens/', import.meta.url));
