/**
 * Makes the site of the documentation: static files that work from a server and from a disk alike.
 *
 *     npm run docs      writes into site/
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPages, readPictures } from './docs-site/pages.ts';
import { renderSite } from './docs-site/render-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'site');
const site = new Map<string, string | Uint8Array>([...renderSite(readPages(root)), ...readPictures(root)]);
rmSync(folder, { recursive: true, force: true });
for (const [path, text] of site) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
process.stdout.write(`${site.size} files are in site/; begin with site/index.html.\n`);
