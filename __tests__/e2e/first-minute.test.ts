/** The built command line in the hands of somebody new. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runCli } from './run-cli.ts';

const PATIENCE = 60_000;
const SWAGGER = 'apiDefinition.swagger.json';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preflight-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...parameters: string[]) => runCli(parameters, { cwd: folder });

describe('without a command', () => {
  test(
    'in an empty folder, it says what it is for and what to try, and that nothing was checked',
    async () => {
      const { exitCode, stdout, stderr } = await run();
      expect(exitCode).toBe(2);
      expect(stdout).toMatch(/^Connector Preflight checks connectors/);
      expect(stdout.match(/^ {2}connector-preflight /gm)).toHaveLength(3);
      expect(stderr).toMatch(/^Nothing was checked/);
    },
    PATIENCE,
  );

  test(
    'in a connector folder, above it, and in a proposal, it checks what is there',
    async () => {
      await run('new', 'Contoso Mail');
      await run('new', 'Contoso Notes', '--proposal', '--dir', 'independent-publisher-connectors');
      const inside = await runCli([], { cwd: join(folder, 'Contoso Mail') });
      const proposal = await runCli(['--no-color'], { cwd: join(folder, 'independent-publisher-connectors/Contoso Notes') });
      expect([inside, proposal].map(({ exitCode, stdout }) => [exitCode, stdout])).toEqual([
        [0, '1 connector checked: nothing to report.\n'],
        [0, '1 connector checked: nothing to report.\n'],
      ]);
      expect((await run()).stdout).toBe('2 connectors checked: nothing to report.\n');
    },
    PATIENCE,
  );
});

describe('new', () => {
  test(
    'makes a folder that check passes, and that check tells of when it is broken',
    async () => {
      const made = await run('new', 'Contoso Mail', '--publisher', 'Ada Example');
      expect(made).toMatchObject({ exitCode: 0, stderr: '' });
      expect(readdirSync(join(folder, 'Contoso Mail')).sort()).toEqual([SWAGGER, 'apiProperties.json', 'readme.md']);
      expect(made.stdout).toContain('Contoso Mail (Independent Publisher)');
      expect(await run('check', 'Contoso Mail')).toMatchObject({ exitCode: 0, stdout: '1 connector checked: nothing to report.\n' });

      const path = join(folder, 'Contoso Mail', SWAGGER);
      writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "Contoso Mail"', '"title": "Contoso Mail API"'));
      const broken = await run('check', 'Contoso Mail', '--format', 'lines');
      expect(broken).toMatchObject({ exitCode: 1, stderr: '' });
      expect(broken.stdout).toMatch(/^Contoso Mail\/apiDefinition\.swagger\.json:4:14: error: .+ \(ValueContainsRestrictedWords\)\n$/);
    },
    PATIENCE,
  );

  test(
    'lies beside the other connectors in a clone',
    async () => {
      mkdirSync(join(folder, 'independent-publisher-connectors'));
      await run('new', 'Contoso Mail');
      expect(readdirSync(folder)).toEqual(['independent-publisher-connectors']);
      expect(readdirSync(join(folder, 'independent-publisher-connectors'))).toEqual(['Contoso Mail']);
    },
    PATIENCE,
  );

  test(
    'overwrites nothing',
    async () => {
      mkdirSync(join(folder, 'Contoso Mail'));
      writeFileSync(join(folder, 'Contoso Mail/notes.txt'), 'mine');
      const { exitCode, stderr } = await run('new', 'Contoso Mail');
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining('nothing in it is overwritten') });
      expect(readdirSync(join(folder, 'Contoso Mail'))).toEqual(['notes.txt']);
    },
    PATIENCE,
  );

  test.each([
    ['a path', 'a/b', 'cannot be the name of a folder'],
    ['a device of Windows', 'con', 'cannot be the name of a folder'],
    ['a name that would not pass', 'Contoso API', "must not contain 'API'"],
  ])(
    'refuses %s and says why',
    async (_, name, sentence) => {
      const { exitCode, stderr } = await run('new', name);
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(sentence) });
      expect(readdirSync(folder)).toEqual([]);
    },
    PATIENCE,
  );
});

describe('a slip is answered with what was meant', () => {
  test.each([
    ['a command', ['chek'], 'Did you mean: connector-preflight check'],
    ['an option', ['check', '--formt', 'json'], 'Did you mean --format?'],
    ['a format', ['check', '--format', 'jsn'], 'Did you mean json?'],
    ['a profile', ['check', '--profile', 'certifid'], 'Did you mean certified?'],
    ['a rule', ['explain', 'OperationIdNotUniqe'], 'OperationIdNotUnique'],
    ['a shell', ['completion', 'bsh'], 'Did you mean bash?'],
    ['a folder in place of a command', ['.'], 'connector-preflight check "."'],
    ['a missing argument', ['explain'], 'connector-preflight explain --help'],
    ['settings that are not there', ['check', '--config', 'settings.yml'], 'there is nothing at this path'],
    ['a connector that is not there', ['check', 'Contoso'], 'Name a connector folder'],
    ['a folder without a connector', ['check', '.'], 'connector-preflight new'],
    ['settings for what is published', ['review', '--example', '--publish', '--pull', 'a/b#1', '--config', 'x'], 'exclude each other'],
  ])(
    '%s',
    async (_, parameters, sentence) => {
      const { exitCode, stdout, stderr } = await run(...parameters);
      expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringContaining(sentence) });
    },
    PATIENCE,
  );
});

describe('settings named on the command line', () => {
  test(
    'hold for check and for a review on trial',
    async () => {
      writeFileSync(join(folder, 'settings.yml'), 'version: 1\nrules: { ValueContainsRestrictedWords: "off" }\n');
      await run('new', 'Contoso Mail');
      const path = join(folder, 'Contoso Mail', SWAGGER);
      writeFileSync(path, readFileSync(path, 'utf8').replace('"title": "Contoso Mail"', '"title": "Contoso Mail API"'));
      expect([(await run('check')).exitCode, (await run('check', '--config', 'settings.yml')).exitCode]).toEqual([1, 0]);

      const rulesOf = async (...parameters: string[]) => {
        const { stdout } = await run('review', '--example', '--format', 'json', ...parameters);
        return (JSON.parse(stdout).findings as { rule: string }[]).map(({ rule }) => rule);
      };
      expect(await rulesOf()).toContain('ValueContainsRestrictedWords');
      expect(await rulesOf('--config', 'settings.yml')).not.toContain('ValueContainsRestrictedWords');
      expect(await rulesOf('--config', 'settings.yml')).toContain('OperationIdNotUnique');
    },
    PATIENCE,
  );
});

describe('--quiet', () => {
  test(
    'leaves out notes, not what went wrong',
    async () => {
      await run('new', 'Contoso Mail', '--dir', 'independent-publisher-connectors');
      expect((await run('index', '--write')).stderr).toMatch(/: 1 connector\.\n$/);
      expect((await run('index', '--write', '--quiet')).stderr).toBe('');
      expect((await run('--quiet', 'check', 'nothing')).stderr).toMatch(/^There is nothing at nothing\./);
    },
    PATIENCE,
  );
});

test(
  'output that nobody reads to its end is no fault, and no pass',
  () => {
    const script = 'set -o pipefail; "$0" "$1" rules | true';
    const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    expect(spawnSync('bash', ['-c', script, process.execPath, cli], { encoding: 'utf8' })).toMatchObject({ status: 2, stderr: '' });
  },
  PATIENCE,
);

test(
  'the JSON of check, diff and review fits its schema',
  async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true }).compile(schema);
    await run('new', 'Contoso Mail');
    const path = join(folder, 'Contoso Mail', SWAGGER);
    const broken = readFileSync(path, 'utf8')
      .replace('"title": "Contoso Mail"', '"title": "Contoso API"')
      .replace('"GetItem"', '"ReadItem"');
    writeFileSync(join(folder, 'broken.json'), broken);
    const outputs = await Promise.all([
      run('diff', path, 'broken.json', '--format', 'json'),
      run('review', '--example', '--format', 'json'),
    ]);
    writeFileSync(path, broken);
    outputs.push(await run('check', 'Contoso Mail', '--format', 'json'));
    expect(outputs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    for (const { stdout } of outputs) {
      validate(JSON.parse(stdout));
      expect(validate.errors).toBeNull();
    }
  },
  PATIENCE,
);
