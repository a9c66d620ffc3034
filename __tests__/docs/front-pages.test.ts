/** The pages at the top of the repository against what they speak of. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<'scripts' | 'devDependencies', Record<string, string>>;

test('README.md leads to every guide', () => {
  const guides = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  expect(guides.filter((name) => !read('README.md').includes(`](docs/${name})`))).toEqual([]);
});

test('README.md shows the workflow of examples/ in full', () => {
  const blocks = [...read('README.md').matchAll(/```yaml\n([^`]*)```/g)].map(([, block]) => block);
  expect(blocks).toContain(read('examples/pull-request-target.yml'));
});

test('CONTRIBUTING.md gives a reason for every package that is installed, and for no other', () => {
  const contributing = read('CONTRIBUTING.md');
  const told = contributing.slice(contributing.indexOf('## Dependencies'), contributing.indexOf('## Considered and left out'));
  const named = [...told.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
});

test('CONTRIBUTING.md tells of every script of package.json', () => {
  const told = new Set([...read('CONTRIBUTING.md').matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, name]) => name));
  expect(Object.keys(manifest.scripts).filter((name) => !told.has(name))).toEqual([]);
});
