import { execFileSync, spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Completion, completionOf } from '../../src/cli/completion/completion.ts';
import { SCRIPTS, type Shell } from '../../src/cli/completion/shells.ts';
import { buildProgram, SHELLS } from '../../src/cli/program.ts';
import { rules } from '../../src/rules/registry.ts';

const completion: Completion = completionOf(buildProgram(), { rule: rules.map(({ id }) => id) });

/** What bash offers for the last of the words. */
function offered(...words: string[]): string[] {
  const line = ['connector-preflight', ...words].map((word) => `'${word}'`).join(' ');
  const script = `${SCRIPTS.bash(completion)}
COMP_WORDS=(${line}); COMP_CWORD=${words.length}
_connector_preflight
printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['--norc', '--noprofile'], { input: script, encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('bash offers', () => {
  test.each([
    ['commands', ['ch'], ['check']],
    ['the options of the program', ['--no'], ['--no-color']],
    ['the options of a command', ['check', '--sh'], ['--shard']],
    ['the options of every command behind a command', ['diff', '--q'], ['--quiet']],
    ['formats', ['check', '--format', 's'], ['sarif']],
    ['formats behind a sign', ['check', '--format', '=', 'jso'], ['json']],
    ['formats behind a sign alone', ['diff', '--format', '='], ['pretty', 'json', 'markdown']],
    ['profiles, behind other words', ['--quiet', 'check', 'a b', '--profile', 'c'], ['certified', 'custom']],
    ['shells', ['completion', 'f'], ['fish']],
    ['rules', ['explain', 'OperationIdNotU'], ['OperationIdNotUnique']],
    ['nothing of its own where a path belongs', ['check', 'inde'], []],
    ['nothing of its own where an option takes a path', ['check', '--config', ''], []],
  ])('%s', (_, words, expected) => expect(offered(...words)).toEqual(expected));
});

/** Every quote and bracket of a script closes again; a quote inside the quotes of the shell is skipped as the shell skips it. */
function isBalanced(script: string, shell: Shell): boolean {
  const escaped = { bash: "'\\''", zsh: "'\\''", fish: "\\'", powershell: "''" }[shell];
  const lines = script.split('\n').filter((line) => !line.startsWith('#'));
  const outside = lines
    .join('\n')
    .replaceAll(escaped, '')
    .replaceAll(/'[^']*'/g, '');
  return (
    !outside.includes("'") &&
    (shell !== 'powershell' ||
      ['{}', '()'].every(([open, close]) => outside.split(open ?? '').length === outside.split(close ?? '').length))
  );
}

const CHECKERS: Readonly<Record<Shell, readonly [program: string, ...parameters: string[]]>> = {
  bash: ['bash', '-n'],
  zsh: ['zsh', '-n'],
  fish: ['fish', '--no-execute'],
  powershell: ['pwsh', '-NoProfile', '-Command', '$null = [scriptblock]::Create([Console]::In.ReadToEnd())'],
};

describe.each(SHELLS)('the script for %s', (shell) => {
  let script: string;
  beforeAll(() => {
    script = SCRIPTS[shell](completion);
  });

  test('knows every command, option, format and rule', () => {
    const wanted = completion.commands.flatMap(({ name, options, values }) => [
      name,
      ...values,
      ...options.flatMap(({ flag, values: ofOption = [] }) => [shell === 'fish' ? `-l ${flag.slice(2)}` : flag, ...ofOption]),
    ]);
    expect(wanted.length).toBeGreaterThan(rules.length);
    expect(wanted.filter((word) => !script.includes(word))).toEqual([]);
  });

  test('closes what it opens', () => expect(isBalanced(script, shell)).toBe(true));

  const [program, ...parameters] = CHECKERS[shell];
  const installed = spawnSync(program, ['--version']).error === undefined;
  (installed ? test : test.skip)(`is read by ${program}${installed ? '' : ', which is not installed here'}`, () => {
    expect(spawnSync(program, parameters, { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});

test('words that a shell would act on stay words', () => {
  const description = `it's [a] "b": $(c) \`d\` \\e`;
  const hostile: Completion = {
    name: 'x',
    options: [{ flag: '--y', description, takesPath: false }],
    commands: [{ name: 'z', description, options: [{ flag: '--y', description, takesPath: false }], values: [], takesPath: false }],
  };
  expect(SHELLS.filter((shell) => !isBalanced(SCRIPTS[shell](hostile), shell))).toEqual([]);
  expect(SCRIPTS.zsh(hostile)).toContain(`'--y[it'\\''s \\[a\\] "b"\\: $(c) \`d\` \\\\e]'`);
  expect(SCRIPTS.fish(hostile)).toContain(`-d 'it\\'s [a] "b": $(c) \`d\` \\\\e'`);
});
