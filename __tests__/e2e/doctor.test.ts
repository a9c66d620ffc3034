/** The built `doctor` over a repository in which all is set up, and over the same repository with one thing wrong at a time. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { checks } from '../../src/doctor/checks/index.ts';
import { type DoubleOptions, type GitHubDouble, startDouble } from '../github-double/double.ts';
import type { Files } from '../github-double/git.ts';
import { type Token, WORKFLOW_TOKEN } from '../github-double/permissions.ts';
import { createWorld, type WorldOptions } from '../github-double/world.ts';
import { PATIENCE } from './review-scene.ts';
import { runCli } from './run-cli.ts';
import type { Finished } from './run-process.ts';
import { BASE, SETTINGS } from './scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NAME = 'contoso/PowerPlatformConnectors';
const REVIEWS = '.github/workflows/connector-preflight.yml';
const SIGNAL = '.github/workflows/connector-preflight-signal.yml';
const COMMANDS = '.github/workflows/connector-preflight-commands.yml';
const TEMPLATE = '.github/pull_request_template.md';

const example = (path: string): string => readFileSync(fileURLToPath(new URL(`../../examples/${path}`, import.meta.url)), 'utf8');
const TARGET = example('pull-request-target.yml');
const COMMANDS_TEXT = example('commands.yml');
const SECOND = example('pull-request-and-workflow-run/connector-preflight.yml');
const FIRST = example('pull-request-and-workflow-run/connector-preflight-signal.yml');

/** A text with one part replaced; a part that is not there is a mistake in the test. */
function replaced(text: string, part: string, by: string): string {
  expect(text).toContain(part);
  return text.replace(part, by);
}

const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const REQUIRED = (...contexts: string[]) => ({
  type: 'required_status_checks',
  ruleset_source_type: 'Repository',
  ruleset_source: NAME,
  ruleset_id: 1,
  parameters: { strict_required_status_checks_policy: false, required_status_checks: contexts.map((context) => ({ context })) },
});
const QUEUE = {
  type: 'merge_queue',
  ruleset_source_type: 'Repository',
  ruleset_source: NAME,
  ruleset_id: 2,
  parameters: {
    check_response_timeout_minutes: 60,
    grouping_strategy: 'ALLGREEN',
    max_entries_to_build: 5,
    max_entries_to_merge: 5,
    merge_method: 'SQUASH',
    min_entries_to_merge: 1,
    min_entries_to_merge_wait_minutes: 5,
  },
};
const POLICY = { name: 'Preflight', include: [REVIEWS], events: ['pull_request_target', 'merge_group', 'workflow_dispatch'] };
const ADMIN: Token = { login: 'alice', kind: 'user' };
const PINNED = `connector-preflight@${'a'.repeat(40)}`;

interface Mishap {
  /** Files of the default branch; null takes one away. */
  readonly files?: Files;
  readonly world?: WorldOptions;
  readonly double?: DoubleOptions;
  readonly withoutToken?: boolean;
}

const GOOD_FILES: Files = { ...BASE, [REVIEWS]: TARGET, [COMMANDS]: COMMANDS_TEXT };
const GOOD_WORLD: WorldOptions = {
  users: { alice: 'admin' },
  labels: ['recheck'],
  rules: { dev: [REQUIRED('Connector Preflight'), QUEUE] },
  policies: [POLICY],
};
/** The other wiring, which needs no policy. */
const OTHER_WIRING: Mishap = { files: { [REVIEWS]: SECOND, [SIGNAL]: FIRST }, world: { policies: [] } };

const files = (changes: Files): Mishap => ({ files: changes });
const world = (options: WorldOptions): Mishap => ({ world: options });

async function withRepository({ files: changes, world: options, double: more }: Mishap, work: (double: GitHubDouble) => Promise<void>) {
  const present = Object.entries({ ...GOOD_FILES, ...changes }).filter(([, file]) => file !== null);
  const branches = { dev: Object.fromEntries(present) };
  const double = await startDouble(createWorld({ branches, ...GOOD_WORLD, ...options }), { token: ADMIN, ...more });
  try {
    await work(double);
    double.assertClean();
  } finally {
    await double.close();
  }
}

async function doctor(double: GitHubDouble, { withoutToken = false }: Mishap, ...parameters: string[]): Promise<Finished> {
  const environment = { GITHUB_API_URL: double.url, ...(withoutToken ? {} : { GITHUB_TOKEN: double.token }) };
  const result = await runCli(['doctor', NAME, ...parameters], { cwd: folder, environment });
  expect(result.stdout + result.stderr).not.toContain(double.token);
  return result;
}

interface Found {
  readonly check: string;
  readonly kind: 'wrong' | 'untold';
  readonly message: string;
  readonly remedy: string;
  readonly file?: string;
  readonly line?: number;
}
const parse = ({ stdout }: Finished): readonly Found[] => (JSON.parse(stdout) as { diagnoses: readonly Found[] }).diagnoses;

/** The diagnoses as lines; only what matters to a table. */
async function found(mishap: Mishap, kind: Found['kind']): Promise<{ exitCode: number | null; lines: readonly string[] }> {
  let result: Finished | undefined;
  await withRepository(mishap, async (double) => {
    result = await doctor(double, mishap, '--format', 'json');
    expect(double.writes).toEqual([]);
  });
  if (result === undefined) throw new Error('The doctor did not run.');
  expect(result.stderr).toBe('');
  const shown = parse(result).filter((diagnosis) => diagnosis.kind === kind);
  const place = ({ file, line }: Found) => (file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`);
  return { exitCode: result.exitCode, lines: shown.map((diagnosis) => `${diagnosis.check}${place(diagnosis)}: ${diagnosis.message}`) };
}

describe('a repository in which all is set up', () => {
  test.concurrent.each<[string, Mishap]>([
    ['with pull_request_target', {}],
    ['with pull_request and workflow_run', OTHER_WIRING],
    [
      'with the check required by the protection of the branch',
      world({ rules: {}, protection: { dev: { contexts: ['Connector Preflight'] } } }),
    ],
    ['that is private, where nothing is blocked without a policy', world({ private: true, policies: [] })],
    ['with a policy that is only evaluated', world({ policies: [POLICY, { name: 'Later', events: ['push'], enforcement: 'evaluate' }] })],
    [
      'with actions that are chosen one by one',
      world({ actions: { enabled: true, allowed_actions: 'selected', patterns: ['connector-preflight/*'] } }),
    ],
    [
      'with commit statuses',
      files({
        [SETTINGS]: 'version: 1\nreport: { status: commit-status }\n',
        [REVIEWS]: TARGET.replace('checks: write', 'statuses: write'),
        [COMMANDS]: COMMANDS_TEXT.replace('checks: write', 'statuses: write'),
      }),
    ],
    ['without commands', files({ [COMMANDS]: null })],
    ['beside other workflows, which are not looked at', files({ '.github/workflows/ci.yml': 'on: push\njobs: {}\n' })],
  ])(
    '%s: one line says so',
    async (_name, mishap) => {
      await withRepository(mishap, async (double) => {
        expect(await doctor(double, mishap)).toEqual({ exitCode: 0, signal: null, stderr: '', stdout: `${NAME}: All is set up.\n` });
      });
    },
    PATIENCE,
  );
});

const changed = (part: string, by: string): Mishap => files({ [REVIEWS]: replaced(TARGET, part, by) });
const changedCommands = (part: string, by: string): Mishap => files({ [COMMANDS]: replaced(COMMANDS_TEXT, part, by) });
const stepBefore = (step: string): Mishap => changed('    steps:\n', `    steps:\n      - ${step}\n`);
const atStep = lineOf(TARGET, '    steps:') + 1;
const atPermissions = lineOf(TARGET, '    permissions:\n');
const atTarget = lineOf(TARGET, '  pull_request_target:\n');
const CHECKOUT = 'uses: actions/checkout@v7\n        with: { ref: "$' + '{{ github.event.pull_request.head.sha }}" }';
const HALF = { enabled: true, allowed_actions: 'selected', patterns: ['contoso/*'] } as const;

const literally = (text: string): RegExp => new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** A name, what is wrong, and the one line that is found. */
const FAULTS: readonly (readonly [string, Mishap, string])[] = [
  ['Actions turned off', world({ actions: { enabled: false } }), 'actions-enabled: GitHub Actions is turned off for the repository.'],
  [
    'no workflow',
    files({ [REVIEWS]: null, [COMMANDS]: null }),
    "workflow-present: No workflow uses 'connector-preflight/connector-preflight'.",
  ],
  [
    'a workflow that is no YAML',
    changed('jobs:\n', 'jobs: [\n'),
    `workflow-valid ${REVIEWS}:${lineOf(TARGET, '  preflight:') + 1}: The file is not valid YAML`,
  ],
  [
    'a job without a machine',
    changed('    runs-on: ubuntu-latest\n', ''),
    `workflow-valid ${REVIEWS}:${lineOf(TARGET, '  preflight:')}: The job 'preflight' lacks 'runs-on' or 'steps'`,
  ],
  [
    'a workflow on pull_request alone',
    { ...changed('pull_request_target:', 'pull_request:'), ...world({ policies: [] }) },
    `workflow-starts ${REVIEWS}:${atTarget}: No workflow of this action starts on`,
  ],
  [
    'a signal that no workflow gives',
    { ...OTHER_WIRING, files: { [REVIEWS]: SECOND, [SIGNAL]: null } },
    `workflow-signal ${REVIEWS}:${lineOf(SECOND, '  workflow_run:')}: There is no workflow with the name 'Connector Preflight signal'`,
  ],
  [
    'a signal that does not come for pull requests',
    {
      ...OTHER_WIRING,
      files: { [REVIEWS]: SECOND, [SIGNAL]: FIRST.replace('  pull_request:\n', '  push:\n').replace(/ {4}types:.*\n/, '') },
    },
    `workflow-signal ${REVIEWS}:${lineOf(SECOND, '  workflow_run:')}: The workflow 'Connector Preflight signal' does not start on 'pull_request'`,
  ],
  [
    'an action that is not allowed',
    { files: { [COMMANDS]: null }, world: { actions: HALF } },
    `action-allowed ${REVIEWS}:${lineOf(TARGET, '      - uses:')}: 'connector-preflight/connector-preflight@v1' is not among the actions`,
  ],
  [
    'actions of the owner alone',
    { files: { [COMMANDS]: null }, world: { actions: { enabled: true, allowed_actions: 'local_only' } } },
    `action-allowed ${REVIEWS}:${lineOf(TARGET, '      - uses:')}: The repository may use actions of its own owner only`,
  ],
  [
    'an action by a tag where pinning is asked for',
    {
      files: { [COMMANDS]: COMMANDS_TEXT.replace('connector-preflight@v1', PINNED) },
      world: { actions: { enabled: true, sha_pinning_required: true } },
    },
    `action-allowed ${REVIEWS}:${lineOf(TARGET, '      - uses:')}: Actions have to be pinned to a commit here`,
  ],
  [
    'no policy for pull_request_target in a public repository',
    world({ policies: [] }),
    `event-allowed ${REVIEWS}:${atTarget}: No Actions policy allows the event 'pull_request_target'`,
  ],
  [
    'a policy that forgets an event',
    world({ policies: [{ ...POLICY, events: ['pull_request_target', 'merge_group'] }] }),
    `event-allowed ${REVIEWS}:${lineOf(TARGET, '  workflow_dispatch:')}: The Actions policy 'Preflight' does not allow the event 'workflow_dispatch'.`,
  ],
  [
    'a type that is not listed',
    changed('edited, ', ''),
    `workflow-types ${REVIEWS}:${atTarget}: The event 'pull_request_target' does not list the types 'edited'.`,
  ],
  [
    'a type that no review works on',
    changed('unlabeled]', 'unlabeled, assigned]'),
    `workflow-types ${REVIEWS}:${atTarget}: The event 'pull_request_target' lists types that no review works on: 'assigned'.`,
  ],
  [
    'a filter by path',
    changed('  pull_request_target:\n', '  pull_request_target:\n    paths: ["certified-connectors/**"]\n'),
    `workflow-types ${REVIEWS}:${atTarget}: The event 'pull_request_target' is filtered by 'paths'.`,
  ],
  [
    'a permission too few',
    changed('      issues: write\n', ''),
    `workflow-permissions ${REVIEWS}:${atPermissions}: The token of the job 'preflight' lacks 'issues: write'.`,
  ],
  [
    'a permission too many',
    changed('contents: read', 'contents: write'),
    `workflow-permissions ${REVIEWS}:${atPermissions}: The token of the job 'preflight' may do more than a review needs: 'contents: write'.`,
  ],
  [
    'a job that says nothing of permissions',
    files({ [REVIEWS]: TARGET.replace('permissions: {}\n', '').replace(/ {4}permissions:\n( {6}.*\n){4}/, '') }),
    `workflow-permissions ${REVIEWS}:${lineOf(TARGET, '  preflight:') - 1}: The job 'preflight' does not say what its token may do`,
  ],
  [
    'a status without the permission for it',
    { files: { [SETTINGS]: 'version: 1\nreport: { status: commit-status }\n', [COMMANDS]: null } },
    `workflow-permissions ${REVIEWS}:${atPermissions}: The token of the job 'preflight' lacks 'statuses: write'.`,
  ],
  [
    'a job for comments without a condition',
    files({ [COMMANDS]: COMMANDS_TEXT.replace(/ {4}if: .*\n/, '') }),
    `workflow-guard ${COMMANDS}:${lineOf(COMMANDS_TEXT, '  preflight:')}: The job 'preflight' has no 'if'`,
  ],
  [
    'another prefix in the condition than in the settings',
    changedCommands("'/preflight'", "'/check'"),
    `workflow-guard ${COMMANDS}:${lineOf(COMMANDS_TEXT, '    if:')}: The job 'preflight' waits for '/check', and the settings say that commands begin with '/preflight'.`,
  ],
  ['a checkout of the head', stepBefore(CHECKOUT), `workflow-safe ${REVIEWS}:${atStep}: A step checks out the files of the pull request.`],
  [
    'a title in a script',
    stepBefore('run: echo "$' + '{{ github.event.pull_request.title }}"'),
    `workflow-safe ${REVIEWS}:${atStep}: A script holds '$\{{ github.event.pull_request.title }}', which an outsider can write.`,
  ],
  [
    'a setting that does not exist',
    files({ [SETTINGS]: 'version: 1\nprset: documented\n' }),
    `configuration ${SETTINGS}:2: There is no setting 'prset'`,
  ],
  [
    'a base branch that does not exist',
    files({ [SETTINGS]: 'version: 1\nbase-branches: [main]\n' }),
    "base-branch: The settings expect pull requests on 'main', and there is no such branch.",
  ],
  [
    'a check that is not required',
    world({ rules: {} }),
    "check-required: The check 'Connector Preflight' is not required on the branch 'dev'.",
  ],
  [
    'a required check of the name of the job',
    world({ rules: { dev: [REQUIRED('Connector Preflight run')] } }),
    "check-required: The check 'Connector Preflight' is not required on the branch 'dev'.",
  ],
  [
    'a merge queue that is not answered',
    changed('  merge_group:\n    types: [checks_requested]\n', ''),
    "merge-queue: The base branch has a merge queue, and no workflow of this action starts on 'merge_group'.",
  ],
  ['a label that is missing', world({ labels: [] }), "labels: The repository lacks the label 'recheck'."],
  ['no template', files({ [TEMPLATE]: null }), 'template: There is no template for pull requests.'],
  [
    'a template without boxes',
    files({ [TEMPLATE]: 'Please describe your change.\n' }),
    `template ${TEMPLATE}: The template has no boxes to tick.`,
  ],
  [
    'a clock that is behind',
    { double: { token: ADMIN, clockAhead: 3600 } },
    /^clock: The clock of this machine is 3(599|600|601) seconds behind/.source,
  ],
  [
    'requests that run out',
    { double: { token: ADMIN, limits: { primaryPerHour: 40 } } },
    /^rate: Only \d+ of 40 requests are left until \d\d:\d\d UTC\.$/.source,
  ],
];

describe('one thing wrong is found, and nothing else:', () => {
  test.concurrent.each(FAULTS)(
    '%s',
    async (_name, mishap, expected) => {
      const { exitCode, lines } = await found(mishap, 'wrong');
      expect(lines).toEqual([expect.stringMatching(expected.startsWith('^') ? new RegExp(expected) : literally(expected))]);
      expect(exitCode).toBe(1);
    },
    PATIENCE,
  );

  test('each check is broken at least once', () => {
    const broken = FAULTS.map(([, , line]) => /^\^?([a-z-]+)/.exec(line)?.[1]);
    expect([...new Set([...broken, 'token'])].sort()).toEqual(checks.map(({ id }) => id).sort());
  });
});

describe('what GitHub does not tell is said, and not taken for good:', () => {
  const REFUSED = 'could not be read. The token may not do this (403); it would need administration=read.';
  const HIDDEN = 'could not be read. GitHub does not have it, or the token may not see it (404).';

  test.concurrent(
    'with the token of a workflow',
    async () => {
      const { exitCode, lines } = await found({ double: { token: WORKFLOW_TOKEN }, world: { rules: {} } }, 'untold');
      expect(lines).toEqual([
        `actions-enabled: The settings of Actions ${REFUSED}`,
        `event-allowed: The Actions policies ${REFUSED}`,
        `check-required: The protection of the base branch ${REFUSED}`,
      ]);
      expect(exitCode).toBe(2);
    },
    PATIENCE,
  );

  test.concurrent(
    'without a token, which is the one thing wrong',
    async () => {
      const mishap = { withoutToken: true };
      const wrong = await found(mishap, 'wrong');
      expect(wrong).toEqual({ exitCode: 1, lines: ["token: There is no token in the variable 'GITHUB_TOKEN'."] });
      expect((await found(mishap, 'untold')).lines).toEqual([
        `actions-enabled: The settings of Actions ${HIDDEN}`,
        `event-allowed: The Actions policies ${HIDDEN}`,
      ]);
    },
    PATIENCE,
  );

  test.concurrent(
    'when no file can be had',
    async () => {
      await withRepository(files({ [SETTINGS]: 'version: 1\n' }), async (double) => {
        double.fault({ operation: 'git/get-blob' }, { kind: 'permission' });
        const result = await doctor(double, {}, '--format', 'json');
        expect(result.exitCode).toBe(2);
        expect(parse(result).map(({ check, kind, file }) => [check, kind, file])).toEqual([
          ['workflow-valid', 'untold', COMMANDS],
          ['workflow-valid', 'untold', REVIEWS],
          ['configuration', 'untold', SETTINGS],
          ['template', 'untold', TEMPLATE],
        ]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'with a policy that names people',
    async () => {
      const { exitCode, lines } = await found(world({ policies: [POLICY, { name: 'Staff', actors: [7] }] }), 'untold');
      expect(exitCode).toBe(2);
      expect(lines).toEqual([
        expect.stringContaining(`${COMMANDS}:${lineOf(COMMANDS_TEXT, '  issue_comment:')}: Whether the Actions policy 'Staff'`),
        expect.stringContaining(
          `${REVIEWS}:${atTarget}: Whether the Actions policy 'Staff' lets publishers start the event 'pull_request_target'`,
        ),
      ]);
    },
    PATIENCE,
  );
});

test.concurrent(
  'a report for people says what to click, and a page has the same',
  async () => {
    const mishap = { ...world({ policies: [], labels: [] }), double: { token: ADMIN } };
    await withRepository(mishap, async (double) => {
      const pretty = (await doctor(double, mishap)).stdout;
      expect(pretty).toContain(`${NAME}: 2 things are not set up.\n\n1. ${REVIEWS}:${atTarget}  No Actions policy allows`);
      expect(pretty).toContain(`Settings > Actions > Policies and adds or changes a policy for the workflow path '${REVIEWS}'`);
      expect(pretty).toContain("that allows 'pull_request_target', 'merge_group' and 'workflow_dispatch'.");
      expect(pretty).toContain('connector-preflight doctor --fix');
      const page = (await doctor(double, mishap, '--format', 'markdown')).stdout;
      expect(page).toContain(`### \`${NAME}\`: 2 things are not set up.\n\n1. \`${REVIEWS}:${atTarget}\`: No Actions policy allows`);
    });
  },
  PATIENCE,
);

describe('--fix', () => {
  const SET = { [SETTINGS]: 'version: 1\nlabels: { manage: true, names: { new: "" } }\n' };

  test.concurrent(
    'creates the labels that are missing and nothing else; the second time there is nothing to do',
    async () => {
      await withRepository({ files: SET }, async (double) => {
        expect(parse(await doctor(double, {}, '--format', 'json')).map(({ check }) => check)).toEqual(['labels']);
        const first = await doctor(double, {}, '--fix');
        expect(first).toMatchObject({ exitCode: 0, stdout: `${NAME}: All is set up.\n` });
        expect(first.stderr).toContain('Created the label "On Hold".');
        expect(double.writes.map(({ operation, body }) => `${operation} ${(body as { name: string }).name}`)).toEqual([
          'issues/create-label independent-publisher-connector',
          'issues/create-label Proposal',
          'issues/create-label Validation phase',
          'issues/create-label needs:partner-attention',
          'issues/create-label needs:attention',
          'issues/create-label On Hold',
        ]);
        double.forget();
        expect(await doctor(double, {}, '--fix')).toMatchObject({ exitCode: 0, stderr: '' });
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'says what it may not create, and that it is still missing',
    async () => {
      const mishap = { double: { token: { login: 'bob', kind: 'user' } as Token }, world: { ...world({ labels: [] }).world } };
      await withRepository(mishap, async (double) => {
        const result = await doctor(double, {}, '--fix');
        expect(result.exitCode).toBe(1);
        expect(result.stderr).toContain('A label could not be created. The token may not do this (403).');
        expect(result.stdout).toContain("The repository lacks the label 'recheck'.");
      });
    },
    PATIENCE,
  );
});

describe('a clone', () => {
  function makeClone(name: string, present: Readonly<Record<string, string>>): string {
    const clone = join(folder, name);
    for (const [path, text] of Object.entries({ 'readme.md': '# Connectors\n', ...present })) {
      mkdirSync(dirname(join(clone, path)), { recursive: true });
      writeFileSync(join(clone, path), text);
    }
    return clone;
  }
  const text = (all: Files): Record<string, string> => Object.fromEntries(Object.entries(all).map(([path, file]) => [path, String(file)]));
  const local = (clone: string, ...parameters: string[]): Promise<Finished> => runCli(['doctor', '--repo', clone, ...parameters]);

  test.concurrent(
    'is looked at without a token and without GitHub, and the report says so',
    async () => {
      const clone = makeClone('good', text(GOOD_FILES));
      const { exitCode, stdout, stderr } = await local(clone);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toMatch(/: Nothing wrong was found\. Only the files were looked at\./);
      expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    },
    PATIENCE,
  );

  test.concurrent(
    'with faults in its files gives them all, in the order in which one sets a repository up',
    async () => {
      const clone = makeClone('bad', { [COMMANDS]: COMMANDS_TEXT.replaceAll('/preflight', '/x'), [SETTINGS]: 'vesion: 1\n' });
      const result = await local(clone, '--format', 'json');
      expect(result.exitCode).toBe(1);
      expect(parse(result).map(({ check }) => check)).toEqual([
        'workflow-starts',
        'workflow-guard',
        'configuration',
        'configuration',
        'template',
      ]);
    },
    PATIENCE,
  );
});

describe('what cannot be done ends with exit code 2, and says why on standard error:', () => {
  test.concurrent.each([
    ['a name that is none', ['contoso'], {}, 'The repository has to be OWNER/REPO'],
    ['a folder that is not there', ['--repo', 'nowhere'], {}, 'Could not read the folder nowhere: there is nothing at this path.'],
    ['a fix without a token', [NAME, '--fix'], {}, '--fix needs a token'],
    ['a fix without a repository', ['--fix'], {}, '--fix needs a repository on GitHub'],
    ['a token without a repository', [], { GITHUB_TOKEN: 'x' }, 'has no remote on GitHub. Name the repository'],
  ] as const)(
    '%s',
    async (_name, parameters, environment, sentence) => {
      const { exitCode, stdout, stderr } = await runCli(['doctor', ...parameters], { cwd: folder, environment });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(sentence);
    },
    PATIENCE,
  );

  test.concurrent(
    'a repository that does not exist, and a token that GitHub does not accept',
    async () => {
      await withRepository({}, async (double) => {
        const environment = { GITHUB_API_URL: double.url, GITHUB_TOKEN: double.token };
        const missing = await runCli(['doctor', 'contoso/nothing'], { environment });
        expect(missing).toMatchObject({
          exitCode: 2,
          stdout: '',
          stderr: 'There is no repository contoso/nothing, or the token may not see it.\n',
        });
        const refused = await runCli(['doctor', NAME], { environment: { ...environment, GITHUB_TOKEN: 'ghp_wrong' } });
        expect(refused).toMatchObject({
          exitCode: 2,
          stdout: '',
          stderr: expect.stringMatching(
            /GitHub does not accept the token \(401\)\. Put a token that may do this into the variable GITHUB_TOKEN\.\n$/,
          ),
        });
      });
    },
    PATIENCE,
  );
});
