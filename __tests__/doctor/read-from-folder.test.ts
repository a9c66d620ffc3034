import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defaultBranchOf, readFolderSetup, remoteRepository, repositoryOf } from '../../src/doctor/read-from-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'setup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function git(...args: string[]): void {
  const env = { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd: folder, env, stdio: 'pipe' });
}

/** A clone that knows branches of `origin`, the first one as its default. */
function clone(...branches: string[]): void {
  git('init', '--quiet', '--initial-branch=work', '.');
  git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '--quiet', '--allow-empty', '-m', 'start');
  for (const branch of branches) git('update-ref', `refs/remotes/origin/${branch}`, 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', `refs/remotes/origin/${branches[0]}`);
}

test.each([
  ['https://github.com/contoso/connectors.git', 'contoso/connectors'],
  ['https://someone@github.com/contoso/connectors', 'contoso/connectors'],
  ['git@github.com:contoso/Power.Platform.git', 'contoso/Power.Platform'],
  ['ssh://git@github.com/contoso/connectors/', 'contoso/connectors'],
  ['../connectors.git', undefined],
  ['https://github.com/contoso', undefined],
  ['', undefined],
])('the address %s names the repository %s', (address, expected) => {
  const repository = repositoryOf(address);
  expect(repository && `${repository.owner}/${repository.repo}`).toBe(expected);
});

test('the remote upstream counts before origin', async () => {
  git('init', '--quiet', '.');
  expect(await remoteRepository(folder)).toBeUndefined();
  git('remote', 'add', 'origin', 'https://github.com/ada/connectors.git');
  expect(await remoteRepository(folder)).toEqual({ owner: 'ada', repo: 'connectors' });
  git('remote', 'add', 'upstream', 'https://github.com/contoso/connectors.git');
  expect(await remoteRepository(folder)).toEqual({ owner: 'contoso', repo: 'connectors' });
});

describe('the setup of a folder', () => {
  test('is empty where there is nothing', async () => {
    expect(await readFolderSetup(folder)).toMatchObject({
      repository: null,
      platform: null,
      template: null,
      workflows: [],
      branches: { default: null, base: 'dev', found: { value: true } },
    });
  });

  test('holds the workflows, the settings and the template, and follows no link', async () => {
    write('.github/workflows/b.yaml', 'on: push\njobs: { a: { runs-on: x, steps: [{ run: y }] } }');
    write('.github/workflows/a.yml', 'on: [');
    write('.github/workflows/readme.md', 'on: push');
    write('.github/workflows/deep/c.yml', 'on: push');
    write('.github/connector-preflight.yml', 'version: 1\nbase-branches: [main]\n');
    write('docs/Pull_Request_Template.md', '- [ ] Done');
    symlinkSync(join(folder, 'docs/Pull_Request_Template.md'), join(folder, '.github/workflows/z.yml'));
    const { workflows, configuration, template } = await readFolderSetup(folder);
    expect(workflows.map(({ path, broken }) => [path, broken === undefined])).toEqual([
      ['.github/workflows/a.yml', false],
      ['.github/workflows/b.yaml', true],
    ]);
    expect(configuration).toMatchObject({ problems: [], configuration: { baseBranches: ['main'] } });
    expect(template).toMatchObject({ path: 'docs/Pull_Request_Template.md', blob: { kind: 'bytes' } });
  });

  test('knows the branches of where the clone came from', async () => {
    clone('main', 'dev');
    expect(await defaultBranchOf(folder)).toBe('main');
    expect((await readFolderSetup(folder)).branches).toEqual({ default: 'main', base: 'dev', found: { value: true } });
  });

  test('says when none of them is the one that the settings expect', async () => {
    clone('main');
    expect((await readFolderSetup(folder)).branches).toEqual({ default: 'main', base: 'main', found: { value: false } });
  });
});
