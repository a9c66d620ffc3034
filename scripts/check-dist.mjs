/**
 * Fails when `dist/` is not what a fresh build of the sources gives. The build for the comparison runs on a copy of the sources in another
 * folder, so that the same run tells whether a build depends on where it is made: both have to agree byte for byte.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

/** What a build reads, beside the packages. */
const SOURCES = ['src', 'package.json', 'tsconfig.json'];

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = join(root, 'dist');
const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'connector-preflight-dist-')));
const fresh = join(elsewhere, 'dist');
try {
  for (const source of SOURCES) cpSync(join(root, source), join(elsewhere, source), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(elsewhere, 'node_modules'), 'junction');
  await build(elsewhere, fresh);
  const names = new Set([...filesOf(committed), ...filesOf(fresh)]);
  const different = [...names].filter((name) => contentOf(committed, name) !== contentOf(fresh, name)).sort();
  for (const name of different) process.stderr.write(`dist/${name} is not what the sources give; run npm run build and commit it.\n`);
  process.exitCode = different.length === 0 ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1));
}

function contentOf(directory, name) {
  try {
    return readFileSync(join(directory, name), 'latin1');
  } catch {
    return null;
  }
}
