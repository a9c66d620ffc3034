/** Fails when `dist/` is not what a fresh build of the sources gives. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const committed = fileURLToPath(new URL('../dist', import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), 'connector-preflight-dist-'));
try {
  await build(fresh);
  const names = new Set([...filesOf(committed), ...filesOf(fresh)]);
  const different = [...names].filter((name) => contentOf(committed, name) !== contentOf(fresh, name)).sort();
  for (const name of different) process.stderr.write(`dist/${name} is not what the sources give; run npm run build and commit it.\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}

function contentOf(directory, name) {
  try {
    return readFileSync(join(directory, name), 'utf8');
  } catch {
    return null;
  }
}
