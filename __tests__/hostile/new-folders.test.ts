/** `new` with names that mean harm: it makes a sound connector inside of its own folder, or refuses and makes nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PATIENCE } from '../e2e/review-scene.ts';
import { runCli } from '../e2e/run-cli.ts';
import { CONTROL } from './calm.ts';
import { INJECTIONS, SECRET } from './cases.ts';

const NAME = 'Contoso Tickets';
const PUBLISHER = 'Ada Example';
const FILES = ['apiDefinition.swagger.json', 'apiProperties.json', 'readme.md'];

const root = mkdtempSync(join(tmpdir(), 'preflight-hostile-new-'));
afterAll(() => rmSync(root, { recursive: true }));

/** What a program can be started with: no NUL, no half characters. */
const parameter = (value: string): string => value.replaceAll(/[\u0000\p{Cs}]/gu, '');

interface Made {
  readonly exitCode: number | null;
  readonly stderr: string;
  /** Paths below the place that `new` was started in. */
  readonly files: readonly string[];
}

/** `outside` is a folder beside the place that it is started in: nothing may come there. */
async function made(parameters: readonly string[]): Promise<Made & { readonly read: (path: string) => string }> {
  const outside = mkdtempSync(join(root, 'case-'));
  const cwd = mkdtempSync(join(outside, 'here-'));
  const { exitCode, stdout, stderr } = await runCli(['new', ...parameters], { cwd });
  expect(stdout + stderr).not.toMatch(CONTROL);
  expect(stdout + stderr).not.toContain(SECRET);
  expect(readdirSync(outside)).toHaveLength(1);
  const entries = readdirSync(cwd, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name).slice(cwd.length + 1));
  expect({ exitCode, said: stdout !== '', files: files.length }).toEqual(
    exitCode === 0 ? { exitCode, said: true, files: 3 } : { exitCode: 2, said: false, files: 0 },
  );
  return { exitCode, stderr, files: files.sort(), read: (path) => readFileSync(join(cwd, path), 'utf8') };
}

const VALUES = Object.entries({ ...INJECTIONS, 'a credential': SECRET }).map(([name, value]) => [name, parameter(value)] as const);
/** The one that is a name like any other. */
const HARMLESS = 'the names of JavaScript’s own fields';

describe('as the name of a connector,', () => {
  test.concurrent.each(VALUES)(
    '%s',
    async (name, value) => {
      const { exitCode, stderr, files, read } = await made(['--publisher', PUBLISHER, '--', value]);
      expect(exitCode).toBe(name === HARMLESS ? 0 : 2);
      expect(files).toEqual(name === HARMLESS ? FILES.map((file) => join(value, file)) : []);
      if (name === HARMLESS) expect(JSON.parse(read(files[0] ?? ''))).toMatchObject({ info: { title: value } });
      else expect(stderr).toMatch(/^[^\n]*(?:cannot be the name of a folder|would not pass its own review)/);
    },
    PATIENCE,
  );
});

describe('as the publisher,', () => {
  test.concurrent.each(VALUES)(
    '%s',
    async (name, value) => {
      const { exitCode, stderr, files, read } = await made(['--publisher', value, '--', NAME]);
      expect(exitCode).toBe(name === HARMLESS ? 0 : 2);
      if (exitCode === 0) expect(JSON.parse(read(files[1] ?? ''))).toMatchObject({ properties: { publisher: value } });
      else expect(stderr).toMatch(/^[^\n]*would not pass its own review/);
    },
    PATIENCE,
  );
});

describe('as the place of the folder,', () => {
  test.concurrent.each(VALUES)(
    '%s',
    async (_name, value) => {
      const { exitCode, files } = await made(['--publisher', PUBLISHER, '--dir', value.slice(0, 80), '--', NAME]);
      expect(exitCode).toBe(0);
      expect(files).toEqual(FILES.map((file) => join(value.slice(0, 80), NAME, file)));
    },
    PATIENCE,
  );
});

describe('is no name of a folder:', () => {
  test.concurrent.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['the folder itself', '.'],
    ['the folder above', '..'],
    ['a way out', '../Contoso'],
    ['a way out behind a name', 'Contoso/../../Contoso'],
    ['a place', '/Contoso'],
    ['a place on Windows', 'C:\\Contoso'],
    ['a way out on Windows', '..\\Contoso'],
    ['a device', 'NUL'],
    ['a device with an ending', 'con.tickets'],
    ['a stream of a file', 'Contoso:Tickets'],
    ['what Windows takes the end of', 'Contoso.'],
    ['the folder of git', '.git'],
    ['the folder of the workflows', '.github'],
    ['an option', '--dir'],
    ['more than a file system holds', 'n'.repeat(300)],
  ])(
    '%s',
    async (_name, value) => {
      const { exitCode, stderr } = await made(['--publisher', PUBLISHER, '--', value]);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^[^\n]*(?:cannot be the name of a folder|would not pass its own review)/);
    },
    PATIENCE,
  );
});
