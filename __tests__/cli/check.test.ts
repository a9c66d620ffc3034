/** The built command line on trees of connectors. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../e2e/run-cli.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(PROJECT, 'scripts/build.mjs');
const ROOT = 'independent-publisher-connectors';
const CONNECTORS = 9;

let folder: string;
let tree: string;
let entry: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-check-'));
  tree = join(folder, ROOT);
  const dist = join(folder, 'dist');
  // The bundle needs no node_modules, but a Node that knows its files for modules.
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  execFileSync(process.execPath, [
    '--input-type=module',
    '-e',
    `await (await import(${JSON.stringify(BUILD)})).build(${JSON.stringify(PROJECT)}, ${JSON.stringify(dist)})`,
  ]);
  entry = join(dist, 'cli.js');
  for (let number = 1; number <= CONNECTORS; number += 1) writeConnector(join(tree, `Contoso ${number}`), number);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Two operations that share an operationId, in a file big enough to be worth a thread; the properties file is missing. */
function writeConnector(path: string, number: number): void {
  mkdirSync(path, { recursive: true });
  const operation = { operationId: `List${number}`, responses: { 200: { description: 'OK' } } };
  const swagger = {
    swagger: '2.0',
    info: { title: `Contoso ${number}`, version: '1.0', description: 'x'.repeat(400_000) },
    host: 'api.contoso.example.com',
    paths: { '/a': { get: operation }, '/b': { get: operation } },
  };
  writeFileSync(join(path, 'apiDefinition.swagger.json'), JSON.stringify(swagger, undefined, 2));
}

const check = (...parameters: string[]) => runCli(['check', ...parameters], { entry, cwd: folder });
const foldersOf = (json: string): string[] => (JSON.parse(json).connectors as { folder: string }[]).map((connector) => connector.folder);

test('a tree reads the same from one thread and from several', async () => {
  const alone = await check(ROOT, '--workers', '1', '--format', 'json');
  const several = await check(ROOT, '--workers', '3', '--format', 'json');
  expect(several).toEqual(alone);
  expect(alone.stderr).toBe('');
  expect(foldersOf(alone.stdout)).toEqual(Array.from({ length: CONNECTORS }, (_, index) => `${ROOT}/Contoso ${index + 1}`));
  expect(JSON.parse(alone.stdout).totals.error).toBeGreaterThanOrEqual(CONNECTORS);
});

test('the shards of a tree are the tree', async () => {
  const parts = await Promise.all(['1/2', '2/2'].map((shard) => check(ROOT, '--shard', shard, '--format', 'json')));
  const [first = [], second = []] = parts.map(({ stdout }) => foldersOf(stdout));
  expect([...first, ...second].sort()).toEqual(foldersOf((await check(ROOT, '--format', 'json')).stdout));
  expect(first).toHaveLength(5);
});

test('a shard that is left with nothing says so and passes', async () => {
  const one = join(ROOT, 'Contoso 1');
  expect(await check(one, '--shard', '2/2')).toMatchObject({ exitCode: 0, stdout: '0 connectors checked: nothing to report.\n' });
});

describe('the command does no work with', () => {
  test.each([
    ['a shard that is not there', ['--shard', '3/2'], 'such as 2/8'],
    ['no threads', ['--workers', '0'], 'such as 1234'],
    ['threads that are no number', ['--workers', 'many'], 'such as 1234'],
  ])('%s', async (_, parameters, message) => {
    const { exitCode, stdout, stderr } = await check(ROOT, ...parameters);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('threads that end before their time are gaps, never a pass', async () => {
  const worker = join(folder, 'dist/check-worker.js');
  const text = readFileSync(worker, 'utf8');
  const trouble = `parentPort.on('message', ({ folder }) => { if (folder.endsWith('7')) process.exit(3); });`;
  writeFileSync(worker, text.replace('const configuration', `${trouble}\nconst configuration`));
  const { exitCode, stdout, stderr } = await check(ROOT, '--workers', '2', '--format', 'json');
  writeFileSync(worker, text);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("Contoso 7' was not checked ('its thread ended with exit code 3')");
  expect(foldersOf(stdout)).toHaveLength(CONNECTORS - 1);
  expect(JSON.parse(stdout).gaps).toEqual([expect.stringContaining('Contoso 7')]);
});

test('the page has every connector and its findings in one file', async () => {
  const { exitCode, stdout, stderr } = await check(ROOT, '--format', 'html', '--quiet');
  expect([exitCode, stderr]).toEqual([1, '']);
  expect(stdout).toMatch(/^<!doctype html>\n<html lang="en">/);
  expect(stdout).toContain(`${CONNECTORS} connectors checked: `);
  expect(stdout.match(/<details id="connector-\d+"/g)).toHaveLength(CONNECTORS);
});
