import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { bytesOf, findTargets, readConnector } from '../../src/cli/read-connectors.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';

const SWAGGER = 'apiDefinition.swagger.json';

let tree: string;
let before: string;
beforeEach(() => {
  before = process.cwd();
  tree = mkdtempSync(join(tmpdir(), 'preflight-tree-'));
});
afterEach(() => {
  process.chdir(before);
  rmSync(tree, { recursive: true });
});

function write(path: string, text = '{}'): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}

const targets = (...paths: string[]) => findTargets(paths, DEFAULT_CONFIGURATION, undefined);
const folders = (...paths: string[]) =>
  targets(...paths.map((path) => join(tree, path))).map(({ folder }) => folder.slice(tree.length + 1));

describe('connectors are found', () => {
  test('in a whole tree, by name, whatever the depth', () => {
    for (const name of ['b/Two', 'a/One', 'a/b/c/d/e/f/g/h/i/j/Deep', 'node_modules/x', '.git/y']) write(`${name}/${SWAGGER}`);
    write('a/Notes/readme.md');
    expect(folders('.')).toEqual(['a/One', 'a/b/c/d/e/f/g/h/i/j/Deep', 'b/Two']);
  });

  test('in the order of the paths, and each once', () => {
    for (const name of ['a', 'b', 'c']) write(`${name}/${SWAGGER}`);
    process.chdir(tree);
    expect(targets('c', 'a', './c/', '.').map(({ folder }) => folder)).toEqual(['c', 'a', 'b']);
  });

  test('by one of their files, of which alone is told', () => {
    write(`a/${SWAGGER}`);
    write('a/apiProperties.json');
    process.chdir(join(tree, 'a'));
    expect(targets(SWAGGER)).toMatchObject([{ folder: '.', only: [`./${SWAGGER}`] }]);
    expect(targets(`../a/${SWAGGER}`, 'apiProperties.json')).toMatchObject([
      { folder: '../a', only: [`../a/${SWAGGER}`, '../a/apiProperties.json'] },
    ]);
    expect(targets(SWAGGER, '.')).toEqual([{ folder: '.', profile: 'independent-publisher' }]);
  });

  test('through a link that was named, but not through one that lies in the tree', () => {
    write(`real/Contoso/${SWAGGER}`);
    mkdirSync(join(tree, 'other'));
    symlinkSync(join(tree, 'real'), join(tree, 'link'));
    symlinkSync(join(tree, 'real'), join(tree, 'other/link'));
    expect(folders('link')).toEqual(['link/Contoso']);
    expect(() => folders('other')).toThrow('There is no connector in');
  });

  test('with the profile of their root, even from within it', () => {
    write(`certified-connectors/Contoso/${SWAGGER}`);
    process.chdir(join(tree, 'certified-connectors'));
    expect(targets('Contoso')).toMatchObject([{ folder: 'Contoso', profile: 'certified' }]);
    process.chdir('Contoso');
    expect(targets('.')).toMatchObject([{ folder: '.', profile: 'certified' }]);
  });
});

test.each([
  ['a path that is not there', 'nothing', 'There is nothing at'],
  ['a folder without a connector', 'empty', 'There is no connector in'],
])('%s is an error', (_, path, message) => {
  mkdirSync(join(tree, 'empty'));
  expect(() => folders(path)).toThrow(message);
});

describe('a connector is read', () => {
  const read = (folder: string) => readConnector({ folder, profile: 'custom' }, { fileBytes: 10 });

  test('with the name of its folder, also when that was given as a dot', () => {
    write(`Contoso Tickets/${SWAGGER}`);
    process.chdir(join(tree, 'Contoso Tickets'));
    expect(read('.')).toMatchObject({ folder: '.', name: 'Contoso Tickets', files: [{ path: `./${SWAGGER}` }] });
  });

  test('with files that are too large and links as what they are', () => {
    write('a/ten.json', '1234567890');
    write('a/eleven.json', '12345678901');
    symlinkSync('ten.json', join(tree, 'a/link.json'));
    const blobs = Object.fromEntries(read(join(tree, 'a')).files.map(({ name, blob }) => [name, blob]));
    expect(blobs).toMatchObject({
      'ten.json': { kind: 'bytes' },
      'eleven.json': { kind: 'too-large', size: 11, limit: 10 },
      'link.json': { kind: 'not-a-file', what: 'symlink' },
    });
  });

  test('and weighed', () => {
    write('a/ten.json', '1234567890');
    write('a/b/two.json', '12');
    expect(bytesOf({ folder: join(tree, 'a'), profile: 'custom' })).toBe(12);
    expect(bytesOf({ folder: join(tree, 'gone'), profile: 'custom' })).toBe(0);
  });
});
