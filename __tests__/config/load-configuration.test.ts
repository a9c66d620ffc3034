import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { loadConfiguration, readConfiguration } from '../../src/config/load-configuration.ts';
import { plainText } from '../../src/text/render.ts';

function problemsOf(text: string): string[] {
  return loadConfiguration(text).problems.map(({ line, message }) => `${line}: ${plainText(message)}`);
}

describe('the configuration of a repository', () => {
  test('is the default where the base branch has no file', () => {
    expect(loadConfiguration(null)).toEqual({ configuration: DEFAULT_CONFIGURATION, problems: [] });
  });

  test('fills in every default that the file does not name', () => {
    const { configuration, problems } = loadConfiguration('version: 1\nbase-branches: [main]\nlimits:\n  file-megabytes: 2\n');
    expect(problems).toEqual([]);
    expect(configuration).toEqual({ ...DEFAULT_CONFIGURATION, baseBranches: ['main'], limits: { fileBytes: 2_000_000 } });
  });

  test('takes the connectors that are known from elsewhere', () => {
    const text = 'version: 1\nknown-connectors:\n  - { name: Contoso, owner: certified, host: api.tailspin.io, base-path: /v2 }\n';
    expect(loadConfiguration(text)).toMatchObject({
      configuration: { knownConnectors: [{ name: 'Contoso', owner: 'certified', host: 'api.tailspin.io', basePath: '/v2' }] },
      problems: [],
    });
  });

  test('takes the accounts and labels that tell of the certification, each beside the defaults of the others', () => {
    const { configuration, problems } = loadConfiguration(
      'version: 1\ncertification: { logins: [contoso-certifies], deployed-label: "" }\n',
    );
    expect(problems).toEqual([]);
    expect(configuration.certification).toEqual({
      logins: ['contoso-certifies'],
      deployingLabel: 'deployment-in-progress',
      deployedLabel: '',
    });
  });

  test('takes the level of a rule and a folder with a slash at its end', () => {
    const { configuration } = loadConfiguration('version: 1\nrules: { JsonSyntaxInvalid: off }\nfolders: { custom: [mine/] }');
    expect(configuration.rules).toEqual({ JsonSyntaxInvalid: 'off' });
    expect(configuration.folders.custom).toEqual(['mine']);
    expect(configuration.folders.certified).toEqual(['certified-connectors']);
  });

  test.each([
    ['an unknown setting', 'version: 1\nprset: documented', "2: There is no setting 'prset'; it is left out. The nearest is 'preset'."],
    [
      'an unknown rule',
      'version: 1\nrules:\n  JsonSyntaxInvalit: off',
      "3: There is no rule 'rules.JsonSyntaxInvalit'; it is left out. The nearest is 'JsonSyntaxInvalid'.",
    ],
    [
      'a value outside its list',
      'version: 1\npreset: strict',
      "2: The setting 'preset' has to be one of 'documented' and 'calibrated'; the default applies.",
    ],
    [
      'a number that is too large',
      'version: 1\nlimits:\n  file-megabytes: 101',
      "3: The setting 'limits.file-megabytes' must be <= 100; the default applies.",
    ],
    [
      'a known connector without an owner',
      'version: 1\nknown-connectors:\n  - name: Contoso',
      "3: The setting 'known-connectors.0.owner' is missing; the default applies to 'known-connectors'.",
    ],
    ['a missing version', 'preset: documented', "1: The setting 'version' is missing; write 'version: 1'."],
    ['another version', 'version: 2', "1: The setting 'version' has to be '1'; this version reads no other format."],
    ['a list in place of settings', '- a', "1: The configuration has to be a list of settings such as 'version: 1'."],
    ['an empty file', '', "1: The configuration has to be a list of settings such as 'version: 1'."],
  ])('says the line of %s', (_name, text, expected) => {
    expect(problemsOf(text)).toEqual([expected]);
  });

  test('keeps the good settings beside a wrong one', () => {
    const { configuration, problems } = loadConfiguration(
      'version: 1\npreset: documented\nscreenshots: { flows: many }\nreport: { comment: false }',
    );
    expect(problems).toHaveLength(1);
    expect(configuration.preset).toBe('documented');
    expect(configuration.screenshots).toEqual(DEFAULT_CONFIGURATION.screenshots);
    expect(configuration.report).toEqual({ ...DEFAULT_CONFIGURATION.report, comment: false });
  });

  test.each([
    ['broken YAML', 'version: [1', /not valid YAML/],
    [
      'aliases that multiply',
      `a: &a [x]\n${'bcdefg'
        .split('')
        .map((k, i) => `${k}: &${k} [${`*${'abcdef'[i]},`.repeat(9)}]`)
        .join('\n')}`,
      /could not be read/,
    ],
    ['a file of a megabyte', 'x'.repeat(1_000_000), /longer than 100000 characters/],
  ])('falls back to the defaults for %s, with one problem', (_name, text, expected) => {
    const { configuration, problems } = loadConfiguration(text);
    expect(configuration).toEqual(DEFAULT_CONFIGURATION);
    expect(problems).toHaveLength(1);
    expect(problemsOf(text)[0]).toMatch(expected);
  });

  test('does not follow a key named __proto__', () => {
    const { configuration } = loadConfiguration('version: 1\n__proto__: { preset: documented }\nrules: { __proto__: { x: off } }');
    expect(configuration.preset).toBe('calibrated');
    expect(Object.getPrototypeOf(configuration.rules)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('says why a file that could not be read is not in force', () => {
    const { configuration, problems } = readConfiguration({ kind: 'unreadable', cause: 'GitHub did not answer' });
    expect(configuration).toEqual(DEFAULT_CONFIGURATION);
    expect(plainText(problems[0]?.message ?? [])).toBe('The configuration could not be read (GitHub did not answer).');
  });
});
