import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REGISTRY = 'https://registry.npmjs.org/';
/** Licences that ask for no more than to be named. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'];

const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8');
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
}

const lock: { packages: Record<string, Locked> } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const entries = [...licences.matchAll(/(?:^|-\n\n)(@?[\w./-]+) (\d\S*) \(([^)]*)\)$/gm)].map(([, name, version, licence]) => ({
  name,
  version,
  licence,
}));

test('every bundled package has a licence that may be bundled, and its text', () => {
  expect(entries.length).toBeGreaterThan(40);
  expect(entries.filter(({ licence = '' }) => !ALLOWED.includes(licence))).toEqual([]);
  const withoutText = licences.split(/^-+$/m).filter((entry) => entry.includes('No licence text in the package.'));
  // Its package.json says ISC, and the package carries no text of it.
  expect(withoutText.map((entry) => entry.trim().split('\n')[0])).toEqual(['saxes 6.0.0 (ISC)']);
});

test('every bundled package is one that the lock file names, in that version', () => {
  const locked = new Set(
    Object.entries(lock.packages).map(
      ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)} ${version}`,
    ),
  );
  expect(entries.filter(({ name, version }) => !locked.has(`${name} ${version}`))).toEqual([]);
});

/**
 * npm knows the hash of a package for another system only where it was asked for it; such a package is a
 * tool's binary and never reaches a bundle.
 */
const isForAnotherSystem = ({ optional, os, cpu, libc }: Locked): boolean => optional === true && (os ?? cpu ?? libc) !== undefined;

test('every package of the lock file is checked by its hash and comes from the public registry', () => {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(100);
  const fromElsewhere = packages.filter(([, one]) => one.link === true || !(one.resolved ?? REGISTRY).startsWith(REGISTRY));
  expect(fromElsewhere.map(([path]) => path)).toEqual([]);
  const unchecked = packages.filter(([, one]) => !one.integrity?.startsWith('sha512-') && !isForAnotherSystem(one));
  expect(unchecked.map(([path]) => path)).toEqual([]);
});
