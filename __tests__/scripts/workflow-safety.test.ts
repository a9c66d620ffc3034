import { describe, expect, test } from '@jest/globals';
import { findUnsafe } from '../../scripts/workflow-safety.mjs';

const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const CHECKOUT = `uses: actions/checkout@${SHA} # v7.0.1`;
const expression = (text: string): string => `$\{{ ${text} }}`;

interface Made {
  readonly on?: string;
  /** At the top of the file. */
  readonly permissions?: string;
  /** Of the job, lines of YAML. */
  readonly job?: string;
  readonly step?: string;
}

/** A workflow of one job with one step. */
function workflow({ on = 'push', permissions = 'permissions: {}', job = '', step = 'run: echo' }: Made): string {
  const indented = (text: string, by: string): string => text.split('\n').join(`\n${by}`);
  return `on: ${on}\n${permissions}\njobs:\n  one:\n    runs-on: ubuntu-latest\n    ${indented(job, '    ')}\n    steps:\n      - ${indented(step, '        ')}\n`;
}

const messagesOf = (text: string): string[] => findUnsafe(text).map(({ message }) => message);

describe('a workflow is unsafe that', () => {
  test.each<[string, Made, string]>([
    [
      'puts a title into a script',
      { step: `run: echo "${expression('github.event.issue.title')}"` },
      'a script must not hold an expression',
    ],
    [
      'puts a branch into a script',
      { step: `run: |\n  git log\n  echo ${expression('github.head_ref')}` },
      'a script must not hold an expression',
    ],
    [
      'puts a body into a script of an action',
      { step: `uses: actions/github-script@${SHA} # v9.0.0\nwith:\n  script: return ${expression('github.event.comment.body')}` },
      'a script must not hold an expression',
    ],
    ['lets an input choose the shell', { step: `run: echo\nshell: ${expression('inputs.shell')}` }, 'a script must not hold an expression'],
    ['pins an action by a tag', { step: 'uses: actions/setup-node@v7' }, 'actions/setup-node@v7 is not pinned to a commit'],
    ['pins an action by a short commit', { step: 'uses: actions/setup-node@3d3c42e' }, 'is not pinned to a commit'],
    ['does not say the version of a commit', { step: `uses: actions/setup-node@${SHA}` }, 'does not say in a comment which version it is'],
    ['says a branch for the version', { step: `uses: actions/setup-node@${SHA} # main` }, 'does not say in a comment which version it is'],
    ['keeps the token of a checkout', { step: CHECKOUT }, 'a checkout leaves the token in the folder'],
    ['has no permissions', { permissions: 'env: {}' }, 'the job one says no permissions'],
    ['takes every permission', { permissions: 'permissions: write-all' }, 'write-all is more than any job needs'],
    ['reads everything', { job: 'permissions: read-all' }, 'read-all is more than any job needs'],
    ['gives every job the right to write', { permissions: 'permissions: { contents: write }' }, 'contents: write holds for every job here'],
    ['hands on every secret', { job: 'secrets: inherit' }, 'every secret is handed on'],
    ['calls a workflow by a branch', { job: 'uses: contoso/flows/.github/workflows/a.yml@main' }, 'is not pinned to a commit'],
  ])('%s', (_name, made, message) => {
    expect(messagesOf(workflow(made))).toEqual([expect.stringContaining(message)]);
  });
});

describe('where outsiders can start it, a workflow is unsafe that', () => {
  const outside = ['pull_request_target', '[push, workflow_run]', '{ issue_comment: { types: [created] } }', 'pull_request_review'];
  const steps: [string, string, string][] = [
    ['checks out', `${CHECKOUT}\nwith: { persist-credentials: false }`, 'must not run where outsiders can start a workflow'],
    ['takes a cache', `uses: actions/cache/restore@${SHA} # v5.0.0`, 'must not run where outsiders can start a workflow'],
    ['takes an artifact', `uses: actions/download-artifact@${SHA} # v8.0.0`, 'must not run where outsiders can start a workflow'],
    ['caches packages', `uses: actions/setup-node@${SHA} # v7.0.0\nwith: { cache: npm }`, 'must not use a cache'],
    ['clones', 'run: git clone https://github.com/contoso/fork', 'a script must not fetch files'],
    ['takes a branch of a fork', 'run: |\n  gh pr checkout "$NUMBER"', 'a script must not fetch files'],
    ['takes an artifact with the command line', 'run: gh run download "$RUN"', 'a script must not fetch files'],
    ['sets variables of later steps', 'run: echo "TITLE=$TITLE" >> "$GITHUB_ENV"', 'must not write what steers later steps'],
  ];
  test.each(outside.flatMap((on) => steps.map(([name, step, message]) => [name, on, step, message] as const)))(
    '%s on %s',
    (_name, on, step, message) => {
      expect(messagesOf(workflow({ on, step }))).toEqual([expect.stringContaining(message)]);
    },
  );

  test('may write contents', () => {
    const text = workflow({ on: 'issue_comment', job: 'permissions: { contents: write, issues: write }' });
    expect(messagesOf(text)).toEqual(['contents: write must not be held where outsiders can start the workflow']);
  });
});

describe('a workflow is safe that', () => {
  test.each<[string, Made]>([
    ['hands a title over in the environment', { step: `env:\n  TITLE: ${expression('github.event.issue.title')}\nrun: echo "$TITLE"` }],
    ['checks out without keeping the token', { step: `${CHECKOUT}\nwith: { persist-credentials: false }` }],
    ['writes what its job needs', { job: 'permissions: { contents: write }' }],
    ['caches packages where only its own people push', { step: `uses: actions/setup-node@${SHA} # v7.0.0\nwith: { cache: npm }` }],
    ['uses this very action', { on: 'pull_request_target', step: 'uses: connector-preflight/connector-preflight@v1' }],
  ])('%s', (_name, made) => {
    expect(findUnsafe(workflow(made))).toEqual([]);
  });
});

test('what is found stands in the order of the file, with its line', () => {
  const text = workflow({ permissions: 'permissions: { issues: write }', step: `run: echo ${expression('github.ref')}` });
  expect(findUnsafe(text).map(({ line }) => line)).toEqual([2, 8]);
});

test('a composite action is read like a job', () => {
  const text = `runs:\n  using: composite\n  steps:\n    - run: echo ${expression('inputs.title')}\n      shell: bash\n`;
  expect(findUnsafe(text)).toEqual([{ line: 4, message: 'a script must not hold an expression: hand the value over in env' }]);
});

test.each(['on: [push\njobs: {}', '- a\n- b', '', 'jobs: 1\non: 2', 'jobs:\n  a: 1\n  b: { steps: [1, null] }\npermissions: {}'])(
  'nothing breaks on %j',
  (text) => {
    expect(() => findUnsafe(text)).not.toThrow();
  },
);
