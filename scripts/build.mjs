/** Bundles the Action and the command line into `dist/`, with the licences of what is bundled beside them. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import license from 'rollup-plugin-license';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Writes the bundle into `directory`; the same sources give the same bytes wherever they lie. */
export async function build(directory) {
  rmSync(directory, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: root,
    input: { index: 'src/action.ts', cli: 'src/cli.ts', 'check-worker': 'src/check-worker.ts' },
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await build(fileURLToPath(new URL('../dist', import.meta.url)));
