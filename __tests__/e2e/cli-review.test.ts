/** The built command line: every source of a pull request, every format, exit codes, and what goes to which stream. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { TestRepository } from '../facts/make-repository.ts';
import type { GitHubDouble } from '../github-double/double.ts';
import { READ_ONLY_TOKEN, type Token } from '../github-double/permissions.ts';
import { checks, comments, expectNoToken, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { runCli } from './run-cli.ts';
import type { Finished } from './run-process.ts';
import { BASE, BODY, CONNECTOR, NUMBER, PROPERTIES, type Scene, SETTINGS, TITLE, WRONG_COLOUR } from './scenes.ts';

const folder = mkdtempSync(join(tmpdir(), 'preflight-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const cli = (...parameters: string[]): Promise<Finished> => runCli(['review', ...parameters], { cwd: folder });

const NAME = `contoso/PowerPlatformConnectors#${NUMBER}`;

/** Reviews the pull request of the double with its first token. */
async function pull(double: GitHubDouble, ...parameters: string[]): Promise<Finished> {
  double.forget();
  const environment = { GITHUB_API_URL: double.url, GITHUB_TOKEN: double.token };
  const result = await runCli(['review', '--pull', NAME, ...parameters], { cwd: folder, environment });
  expectNoToken(double, result.stdout + result.stderr);
  return result;
}

const PERSON: Token = { login: 'alice', kind: 'user' };
const FAULTY: Scene = { pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } };

interface Report {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly file?: string }[];
  readonly plan: readonly { readonly kind: string }[];
}
const parse = (text: string): Report => JSON.parse(text) as Report;

describe('a pull request on GitHub', () => {
  test.concurrent(
    'is only read, and gives the review that the Action gives',
    async () => {
      await withDouble(FAULTY, async (double) => {
        const { exitCode, stdout } = await pull(double, '--format', 'json');
        expect(exitCode).toBe(1);
        expect(double.writes).toEqual([]);
        const { report } = await review(double);
        expect(parse(stdout)).toEqual(report);
        expect(parse(stdout).findings).toContainEqual(expect.objectContaining({ severity: 'error', file: PROPERTIES }));
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'is published with the token of an app as the Action would, so that neither writes again after the other',
    async () => {
      await withDouble(FAULTY, async (double) => {
        expect(await pull(double, '--publish')).toMatchObject({ exitCode: 1, stderr: '3 of 3 writes made.\n' });
        expect(writes(double)).toEqual(['POST checks/create', 'POST pulls/create-review', 'POST issues/create-comment']);
        await review(double);
        expect(double.writes).toEqual([]);
        expect(await pull(double, '--publish')).toMatchObject({ stderr: expect.stringContaining('nothing was written') });
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'is published with the token of a person as that person’s comment, which the next run finds',
    async () => {
      await withDouble(
        FAULTY,
        async (double) => {
          const first = await pull(double, '--publish');
          expect(first).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('2 of 2 writes made.') });
          expect(first.stderr).toContain('GitHub takes check runs from apps only');
          expect(double.world.comments).toMatchObject([{ author: 'alice', body: expect.stringContaining('Changes are needed') }]);

          await pull(double, '--publish');
          expect(double.writes).toEqual([]);

          double.world.push(NUMBER, { [PROPERTIES]: CONNECTOR[PROPERTIES] ?? '' });
          expect(await pull(double, '--publish')).toMatchObject({ exitCode: 0 });
          expect(writes(double)).toEqual(['DELETE pulls/delete-review-comment', 'PATCH issues/update-comment']);
          expect(comments(double)).toEqual([expect.stringContaining('Ready for review')]);
          expect(checks(double)).toEqual([]);
        },
        { tokens: { ghp_0000000000000000000000000000000alice: PERSON } },
      );
    },
    PATIENCE,
  );

  test.concurrent(
    'that the token may not write to is reviewed all the same, and the refusal is said',
    async () => {
      await withDouble(
        {},
        async (double) => {
          const { exitCode, stdout, stderr } = await pull(double, '--publish');
          expect(exitCode).toBe(2);
          expect(stdout).toContain('Ready for review');
          expect(stderr).toContain('Not written (create-comment): The token may not do this (403)');
        },
        { token: READ_ONLY_TOKEN },
      );
    },
    PATIENCE,
  );

  test.concurrent(
    'that moves on while it is read gets no verdict',
    async () => {
      await withDouble({}, async (double) => {
        double.on({ operation: 'pulls/get', nth: 2 }, () => void double.world.push(NUMBER, WRONG_COLOUR));
        const { exitCode, stdout, stderr } = await pull(double, '--publish');
        expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
        expect(stderr).toContain('Run the command again.');
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'gives the same review when it was saved and is read from the snapshot',
    async () => {
      await withDouble(FAULTY, async (double) => {
        const file = join(folder, 'saved.json');
        const { plan: _plan, ...direct } = parse((await pull(double, '--format', 'json', '--save-snapshot', file)).stdout);
        const { plan, ...saved } = parse((await cli('--snapshot', file, '--format', 'json')).stdout);
        expect(saved).toEqual(direct);
        expect(plan).toEqual([]);
        const again = (await cli('--snapshot', file, '--dry-run', 'facts')).stdout;
        expect(JSON.parse(again)).toEqual(JSON.parse(readFileSync(file, 'utf8')));
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'shows its facts, its review or its plan on a dry run, and writes nothing',
    async () => {
      await withDouble(FAULTY, async (double) => {
        expect(JSON.parse((await pull(double, '--dry-run', 'facts')).stdout)).toMatchObject({
          pullRequest: { number: NUMBER, title: TITLE },
        });
        expect(parse((await pull(double, '--dry-run', 'review')).stdout)).toMatchObject({ verdict: 'changes-needed' });
        expect(JSON.parse((await pull(double, '--dry-run', 'plan')).stdout)).toMatchObject([
          { kind: 'create-check' },
          { kind: 'create-review' },
          { kind: 'create-comment' },
        ]);
        expect((await pull(double, '--dry-run')).stdout).toContain('Changes are needed');
        expect(double.world.comments).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'out of reach is said on standard error',
    async () => {
      await withDouble({}, async (double) => {
        double.fault({}, { kind: 'secondary-limit', retryAfter: 600 });
        const sentence = "GitHub's limit of requests is reached (403).";
        expect(await pull(double)).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(sentence) });
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'wrong settings of the base branch are said on standard error',
  async () => {
    await withDouble({ base: { [SETTINGS]: 'version: 1\nrepport: 1\n' } }, async (double) => {
      const { exitCode, stderr } = await pull(double);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 0,
        stderr: expect.stringMatching(/^\.github\/connector-preflight\.yml:2: .*repport/),
      });
    });
  },
  PATIENCE,
);

describe('a clone', () => {
  const text = (files: object) => Object.fromEntries(Object.entries(files).map(([path, content]) => [path, String(content)]));

  function makeClone(changes: object): TestRepository {
    const repository = new TestRepository();
    const base = repository.commit('dev', [], text(BASE));
    repository.commit('parcels', [base], text(changes));
    return repository;
  }

  test.concurrent.each([
    ['with nothing to mend', CONNECTOR, 0, 'pass'],
    ['with an error', { ...CONNECTOR, ...WRONG_COLOUR }, 1, 'changes-needed'],
  ])(
    'is reviewed like the pull request it will be: %s',
    async (_name, changes, exitCode, verdict) => {
      const repository = makeClone(changes);
      try {
        const body = join(repository.folder, 'body.md');
        writeFileSync(body, BODY);
        const head = ['--repo', repository.folder, '--base', 'dev', '--head', 'parcels'];
        const rest = ['--title', TITLE, '--body-file', body, '--author', 'bob', '--labels', 'one, two', '--number', `${NUMBER}`];
        const local = await cli(...head, ...rest, '--format', 'json');
        expect(local).toMatchObject({ exitCode, stderr: '' });
        await withDouble({ pull: { changes } }, async (double) => {
          const remote = parse((await pull(double, '--format', 'json')).stdout);
          const { verdict: found, findings } = parse(local.stdout);
          expect({ found, findings }).toEqual({ found: verdict, findings: remote.findings });
        });
      } finally {
        rmSync(repository.folder, { recursive: true });
      }
    },
    PATIENCE,
  );
});

describe('the example', () => {
  test.concurrent(
    'needs nothing, and is printed for people, programs and pages',
    async () => {
      const [pretty, json, markdown] = await Promise.all(
        ['pretty', 'json', 'markdown'].map((format) => cli('--example', '--format', format)),
      );
      for (const result of [pretty, json, markdown]) expect(result).toMatchObject({ exitCode: 1, stderr: '' });
      expect(pretty?.stdout).toMatch(/^Changes are needed/);
      expect(pretty?.stdout).not.toContain('\u001b');
      expect(parse(json?.stdout ?? '')).toMatchObject({ schemaVersion: 1, verdict: 'changes-needed', plan: [] });
      expect(markdown?.stdout).toMatch(/^### ❌ Changes are needed/);
    },
    PATIENCE,
  );
});

describe('what cannot be done ends with exit code 2, and says why on standard error:', () => {
  writeFileSync(join(folder, 'broken.json'), '{"snapshotVersion": 1, "pullRequest": {');
  test.concurrent.each([
    ['no source', [], 'Say which pull request to review, in one of these ways:\n  --head REF'],
    ['two sources', ['--example', '--pull', NAME], 'Say which pull request to review'],
    ['a pull request that is no name', ['--pull', 'contoso'], '--pull takes owner/repository#number'],
    ['publishing without a token', ['--pull', NAME, '--publish'], 'GITHUB_TOKEN'],
    ['publishing what is not on GitHub', ['--example', '--publish'], '--publish goes with --pull'],
    ['publishing on a dry run', ['--pull', NAME, '--publish', '--dry-run'], 'exclude each other'],
    ['a snapshot that is not there', ['--snapshot', 'nothing.json'], 'Could not read nothing.json: there is nothing at this path.'],
    ['a snapshot that is none', ['--snapshot', 'broken.json'], 'The snapshot is not JSON.'],
    ['a folder without a repository', ['--repo', '.', '--base', 'a', '--head', 'b', '--title', 't'], 'is not a git repository'],
    ['a head without a base', ['--head', 'b', '--title', 't'], 'needs --base and --head'],
    ['a head without a title', ['--head', 'b', '--base', 'a'], 'needs --title'],
    ['a format that does not exist', ['--example', '--format', 'xml'], 'It has to be one of pretty, json, markdown'],
    [
      'a snapshot that cannot be saved',
      ['--example', '--save-snapshot', 'no/such/folder/x.json'],
      'Could not write no/such/folder/x.json: its folder is not there.',
    ],
  ] as const)(
    '%s',
    async (_name, parameters, sentence) => {
      const { exitCode, stdout, stderr } = await cli(...parameters);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('fault of its own');
    },
    PATIENCE,
  );
});
