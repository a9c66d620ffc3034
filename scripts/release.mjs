/**
 * Makes and checks releases; docs/releasing.md tells the whole way.
 *
 *     node scripts/release.mjs prepare major|minor|patch|VERSION    puts the version into the files and builds, in a clean tree
 *     node scripts/release.mjs check TAG                            exit code 1 where the files do not agree with the tag
 *     node scripts/release.mjs notes TAG                            prints what the change log says of it
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDisagreements, nextVersion, notesOf, releaseChangelog, withVersion } from './release/plan-release.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const write = (name, text) => writeFileSync(join(ROOT, name), text);
const npm = (...parameters) => execFileSync('npm', parameters, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

function prepare(step) {
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  if (changed !== '') throw new Error(`A release is made of what is committed. Commit or drop these first:\n${changed}`);
  const version = nextVersion(JSON.parse(read('package.json')).version, step);
  const files = {
    'package.json': withVersion(read('package.json'), version),
    'package-lock.json': withVersion(read('package-lock.json'), version),
    'CHANGELOG.md': releaseChangelog(read('CHANGELOG.md'), version, new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)),
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  npm('run', '--silent', 'generate');
  npm('run', '--silent', 'build');
  return `Version ${version} is in the files. Now: npm test, a commit "Release ${version}" by way of a pull request, and the tag v${version} on it.\n`;
}

function check(tag) {
  const disagreements = findDisagreements(tag, {
    manifest: read('package.json'),
    lock: read('package-lock.json'),
    changelog: read('CHANGELOG.md'),
  });
  if (disagreements.length > 0) throw new Error(disagreements.join('\n'));
  return `${tag} agrees with the files.\n`;
}

const COMMANDS = { prepare, check, notes: (tag) => `${notesOf(read('CHANGELOG.md'), tag.replace(/^v/, ''))}\n` };

const [command = '', parameter] = process.argv.slice(2);
try {
  if (!Object.hasOwn(COMMANDS, command) || parameter === undefined) {
    throw new Error('Say prepare with major, minor, patch or a version, or check or notes with a tag.');
  }
  process.stdout.write(COMMANDS[command](parameter));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
