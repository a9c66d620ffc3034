/** Bundles the Action, the command line and the library into `dist/`, with the library's types and the licences of what is bundled. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import license from 'rollup-plugin-license';
import { readDeclarations, renderDeclarations } from './library/declarations.mjs';

/** Writes the bundle of the project in `root` into `directory`; the same sources give the same bytes wherever they lie. */
export async function build(root, directory) {
  rmSync(directory, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: root,
    input: { index: 'src/action.ts', cli: 'src/cli.ts', 'check-worker': 'src/check-worker.ts', lib: 'src/index.ts' },
    platform: 'node',
    logLevel: 'warn',
    // Comments with the paths of modules would make the bundle depend on how npm lays out its folders.
    experimental: { attachDebugInfo: 'none' },
    plugins: [license({ cwd: root, thirdParty: { output: { file: `${directory}/licenses.txt`, template: renderLicenses } } })],
  });
  await bundle.write({
    dir: directory,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name].js',
    comments: { legal: false, annotation: true, jsdoc: false },
  });
  await bundle.close();
  writeFileSync(join(directory, 'lib.d.ts'), renderDeclarations(readDeclarations(root)));
}

function renderLicenses(dependencies) {
  const entries = dependencies
    .filter(({ name }) => name !== 'connector-preflight')
    .map(({ name, version, license: id, licenseText, homepage }) => ({ heading: `${name} ${version} (${id})`, homepage, licenseText }))
    .sort((a, b) => (a.heading < b.heading ? -1 : 1))
    .map(({ heading, homepage, licenseText }) =>
      [heading, homepage, '', licenseText?.trim() ?? 'No licence text in the package.'].filter(Boolean).join('\n'),
    );
  return `Third-party software in this folder, with the licences it is used under.\n\n${entries.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build(root, join(root, 'dist'));
}
