/** The built `init`: what it finds out, writes, keeps and says. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from './run-cli.ts';
import type { Finished } from './run-process.ts';
import { SETTINGS } from './scenes.ts';

const all = mkdtempSync(join(tmpdir(), 'preflight-init-'));
afterAll(() => rmSync(all, { recursive: true }));

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(all, 'clone-'));
});

const REVIEWS = '.github/workflows/connector-preflight.yml';
const SIGNAL = '.github/workflows/connector-preflight-signal.yml';
const COMMANDS = '.github/workflows/connector-preflight-commands.yml';
const TEMPLATE = '.github/pull_request_template.md';

const example = (path: string): string => readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)), 'utf8');
const init = (...parameters: string[]): Promise<Finished> => runCli(['init', '--repo', clone, ...parameters]);
const text = (path: string): string => readFileSync(join(clone, path), 'utf8');

function write(path: string, content: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), content);
}

const git = (...args: string[]): unknown =>
  execFileSync('git', args, { cwd: clone, env: { PATH: process.env.PATH ?? '', HOME: clone, GIT_CONFIG_NOSYSTEM: '1' }, stdio: 'pipe' });

test('writes the wiring and the settings, says so, and leaves nothing in the files for the doctor to find', async () => {
  git('init', '--quiet', '--initial-branch=dev', '.');
  write(TEMPLATE, '- [ ] I tested every operation.\n');
  const { exitCode, stdout, stderr } = await init();
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain(`written      ${REVIEWS}\nwritten      ${COMMANDS}\nwritten      ${SETTINGS}\n\nNext: merge these files`);
  expect(text(REVIEWS)).toBe(example('pull-request-target.yml'));
  expect(text(COMMANDS)).toBe(example('commands.yml'));
  expect(text(SETTINGS)).toContain('# base-branches: [dev]');
  expect(await runCli(['doctor', '--repo', clone])).toMatchObject({ exitCode: 0, stderr: '' });
});

test('says so where GitHub would not find the files', async () => {
  expect((await init()).stdout).toContain('This folder is not the root of a clone');
  git('init', '--quiet', '.');
  expect((await init()).stdout).not.toContain('not the root');
  mkdirSync(join(clone, 'folder'));
  expect((await runCli(['init', '--repo', join(clone, 'folder')])).stdout).toContain('This folder is not the root of a clone');
});

test('writes the other wiring on request, which the doctor takes as well', async () => {
  write(TEMPLATE, '- [ ] I tested every operation.\n');
  expect(await init('--wiring', 'workflow-run')).toMatchObject({ exitCode: 0, stderr: '' });
  expect(text(SIGNAL)).toBe(example('pull-request-and-workflow-run/connector-preflight-signal.yml'));
  expect(text(REVIEWS)).toBe(example('pull-request-and-workflow-run/connector-preflight.yml'));
  expect(await runCli(['doctor', '--repo', clone])).toMatchObject({ exitCode: 0, stderr: '' });
});

describe('what it finds out', () => {
  test('is the default branch of where the clone came from', async () => {
    git('init', '--quiet', '--initial-branch=my-change', '.');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
    await init();
    expect(text(SETTINGS)).toMatch(/^base-branches: \[trunk\]$/m);
  });

  test('is the branch that is checked out, in a repository that came from nowhere', async () => {
    git('init', '--quiet', '--initial-branch=main', '.');
    await init();
    expect(text(SETTINGS)).toMatch(/^base-branches: \[main\]$/m);
  });

  test('is where the connectors lie', async () => {
    write('connectors/Tailspin/apiDefinition.swagger.json', '{}');
    write('certified-connectors/Contoso/apiDefinition.swagger.json', '{}');
    write('tools/settings.json', '{}');
    await init();
    expect(text(SETTINGS)).toMatch(/^folders:\n#.*\n#.*\n {2}custom: \[custom-connectors, connectors\]$/m);
  });

  test('is that there is no template', async () => {
    expect((await init()).stdout).toContain('There is no template for pull requests: add .github/pull_request_template.md');
  });
});

describe('a file that is there', () => {
  test('stays, and the report says what differs', async () => {
    const own = example('commands.yml').replace('timeout-minutes: 10', 'timeout-minutes: 5');
    write(COMMANDS, own);
    const { exitCode, stdout } = await init();
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`kept         ${COMMANDS}, which differs:`);
    expect(stdout).toContain('  -    timeout-minutes: 5\n  +    timeout-minutes: 10\n');
    expect(stdout).toContain('run this again with --force');
    expect(text(COMMANDS)).toBe(own);
    expect(existsSync(join(clone, REVIEWS))).toBe(true);
  });

  test('is overwritten with --force', async () => {
    write(COMMANDS, 'mine\n');
    const { exitCode, stdout } = await init('--force');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`overwritten  ${COMMANDS}`);
    expect(text(COMMANDS)).toBe(example('commands.yml'));
  });

  test('is left alone when it is as wanted, also with other line ends', async () => {
    await init();
    write(COMMANDS, text(COMMANDS).replaceAll('\n', '\r\n'));
    const { exitCode, stdout } = await init('--force');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`is as wanted ${REVIEWS}\nis as wanted ${COMMANDS}\nis as wanted ${SETTINGS}`);
    expect(text(COMMANDS)).toContain('\r\n');
  });

  test('is never written through when it is a link', async () => {
    write('elsewhere.txt', 'keep me');
    mkdirSync(join(clone, dirname(REVIEWS)), { recursive: true });
    symlinkSync(join(clone, 'elsewhere.txt'), join(clone, REVIEWS));
    const { exitCode, stdout, stderr } = await init('--force');
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('is a folder or a link; take it away first.');
    expect(text('elsewhere.txt')).toBe('keep me');
  });
});

test('a folder that is not there ends with exit code 2', async () => {
  rmSync(clone, { recursive: true });
  const { exitCode, stdout, stderr } = await init();
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toContain('Could not read the folder');
});
