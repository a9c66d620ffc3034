/** What is published to npm: the built files in `dist/`, as `npm pack` would send them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseSync } from 'rolldown/utils';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MOST_BYTES = 3_000_000;

interface Packed {
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

function pack(): Packed {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' });
  return JSON.parse(printed)[0];
}

/** The files of `dist/` that an entry loads, at once or later. */
function reachableFrom(entries: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    const { module } = parseSync(file, readFileSync(join(ROOT, file), 'utf8'));
    const text = readFileSync(join(ROOT, file), 'utf8');
    const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end).replace(/^["'`]|["'`]$/g, ''));
    const here = [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...later];
    const exported = module.staticExports.flatMap(({ entries: all }) => all.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
    for (const target of [...here, ...exported].filter((name) => name.startsWith('.'))) waiting.push(join(dirname(file), target));
  }
  return reached;
}

describe('the package', () => {
  const packed = pack();
  const paths = packed.files.map(({ path }) => path);

  test('holds the command line, the library, what they load, schemas and licences, and nothing else', () => {
    const entries = ['dist/cli.js', 'dist/check-worker.js', 'dist/lib.js'];
    const wanted = [
      ...['LICENSE', 'README.md', 'package.json', 'dist/lib.d.ts', 'dist/licenses.txt'],
      ...['api-properties.schema', 'configuration.schema', 'problem-matcher', 'queue.schema', 'report.schema'].map(
        (name) => `schemas/${name}.json`,
      ),
      ...reachableFrom(entries),
    ];
    expect([...paths].sort()).toEqual(wanted.sort());
  });

  test('is smaller than 3 MB when it is unpacked', () => {
    expect(packed.unpackedSize).toBeLessThan(MOST_BYTES);
  });

  test('needs no other package: what it uses is bundled', () => {
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('scripts.install');
    expect(manifest).not.toHaveProperty('scripts.postinstall');
  });

  test('has nothing that publint objects to', async () => {
    const { messages, pkg } = await publint({ pkgDir: ROOT, strict: true, pack: 'npm' });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test.each(Object.values<{ types: string; default: string }>(manifest.exports).filter((target) => typeof target === 'object'))(
    'ships the code and the types of the entry %j',
    (target) => {
      for (const path of Object.values(target)) {
        expect(existsSync(join(ROOT, path))).toBe(true);
        expect(paths).toContain(path.slice('./'.length));
      }
    },
  );
});
