import { describe, expect, test } from '@jest/globals';
import { readWorkflow, type Workflow } from '../../src/doctor/workflow.ts';
import { plainText } from '../../src/text/render.ts';

const JOBS = 'jobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: contoso/connector-preflight@v1\n';
const read = (text: string): Workflow => readWorkflow('.github/workflows/a.yml', text);
const broken = (text: string): string => {
  const { broken: fault } = read(text);
  return fault === undefined ? 'fine' : `${fault.line}: ${plainText(fault.message)}`;
};

describe('the events of a workflow', () => {
  test.each([
    ['one word', 'on: push', [['push', 1, null]]],
    [
      'a list',
      'on: [push, issues]',
      [
        ['push', 1, null],
        ['issues', 1, null],
      ],
    ],
    [
      'a list on lines',
      'on:\n  - push\n  - issues',
      [
        ['push', 2, null],
        ['issues', 3, null],
      ],
    ],
    [
      'names without settings',
      'on:\n  push:\n  issues:',
      [
        ['push', 2, null],
        ['issues', 3, null],
      ],
    ],
    ['types', 'on:\n  issues:\n    types: [opened, edited]', [['issues', 2, ['opened', 'edited']]]],
    ['one type', 'on: { issues: { types: opened } }', [['issues', 1, ['opened']]]],
    ['an anchor', 'x: &types [opened]\non: { issues: { types: *types } }', [['issues', 2, ['opened']]]],
  ])('are read as %s', (_name, on, expected) => {
    expect(read(`${on}\n${JOBS}`).triggers.map(({ event, line, types }) => [event, line, types])).toEqual(expected);
  });
});

describe('the permissions of a job', () => {
  const job = (before: string, inside = '') =>
    read(`on: push\n${before}${JOBS.replace('    steps', `${inside}    steps`)}`).jobs[0]?.permissions;

  test.each([
    ['are not known when nobody says them', '', '', undefined],
    ['are those of the workflow', 'permissions: { contents: read }\n', '', { all: 'none', scopes: [['contents', 'read']], line: 2 }],
    ['are its own before those of the workflow', 'permissions: write-all\n', '    permissions: {}\n', { all: 'none', scopes: [], line: 6 }],
    ['may be everything', 'permissions: write-all\n', '', { all: 'write', scopes: [], line: 2 }],
    ['may be everything to read', 'permissions: read-all\n', '', { all: 'read', scopes: [], line: 2 }],
  ])('%s', (_name, before, inside, expected) => {
    const permissions = job(before, inside);
    expect(permissions && { ...permissions, scopes: [...permissions.scopes] }).toEqual(expected);
  });
});

describe('a file that cannot run', () => {
  test.each([
    ['no YAML', 'on: [push\njobs: 1', /^\d: The file is not valid YAML: /],
    ['an empty file', '', /^1: The workflow names no event under 'on'/],
    ['a list', '- a', /^1: The workflow names no event/],
    ['no jobs', 'name: a\non: push\njobs:\n', /^3: The workflow has no jobs/],
    ['a job without a machine', 'on: push\njobs:\n  one:\n    steps: [{ run: a }]', /^3: The job 'one' lacks 'runs-on' or 'steps'/],
    ['a job without steps', 'on: push\njobs:\n  one:\n    runs-on: a', /^3: The job 'one' lacks/],
    [
      'aliases that multiply',
      `a: &a [x]\n${[...'bcdefg'].map((k, i) => `${k}: &${k} [${`*${'abcdef'[i]},`.repeat(9)}]`).join('\n')}`,
      /could not be read/,
    ],
    ['brackets without an end', '['.repeat(99_000), /^1: The file is nested too deeply/],
    ['lists in lists', '- '.repeat(49_000), /^1: The file is nested too deeply/],
    [
      'indentation without an end',
      `on:\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}`,
      /^1: The file is nested too deeply/,
    ],
    ['a file of a megabyte', `#${'x'.repeat(1_000_000)}`, /^1: The file is longer than 300000 characters/],
  ])('is said with its line: %s', (_name, text, expected) => {
    expect(broken(text)).toMatch(expected);
  });

  test('is none when its job calls another workflow', () => {
    expect(broken('on: push\njobs:\n  one:\n    uses: ./.github/workflows/b.yml')).toBe('fine');
  });

  test('is ours when it names us', () => {
    expect(read('on: [push\n# contoso/connector-preflight@v1').namesUs).toBe(true);
    expect(read('on: [push\n# contoso/other@v1').namesUs).toBe(false);
  });
});

test('a key named __proto__ is a name like any other', () => {
  const { jobs, triggers } = read('on: { __proto__: { types: [a] } }\njobs: { __proto__: { runs-on: a, steps: [{ run: b }] } }');
  expect([triggers.map(({ event }) => event), jobs.map(({ id }) => id)]).toEqual([['__proto__'], ['__proto__']]);
  expect(({} as Record<string, unknown>).types).toBeUndefined();
});
