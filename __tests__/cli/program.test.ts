import { describe, expect, test } from '@jest/globals';
import { nearestOf, readChoice } from '../../src/cli/choices.ts';
import { buildProgram } from '../../src/cli/program.ts';
import { exampleOf, renderCommandLinePage } from '../../src/report/command-line-page.ts';

const NAMES = buildProgram().commands.map((command) => command.name());
const commandNamed = (name: string) => {
  const command = buildProgram().commands.find((each) => each.name() === name);
  if (command === undefined) throw new Error(`no command ${name}`);
  return command;
};

describe('the help of each command has an example that the command line takes', () => {
  test.each(NAMES)('%s', (name) => {
    const example = exampleOf(commandNamed(name));
    const [, parameters = ''] = /connector-preflight (.+)$/.exec(example.replace(/^eval "\$\((.*)\)"$/, '$1')) ?? [];
    const words = [...parameters.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
    expect(words[0]).toBe(name);
    const program = buildProgram();
    const command = program.commands.find((each) => each.name() === name);
    command?.action(() => undefined);
    expect(() => program.parse(words, { from: 'user' })).not.toThrow();
  });
});

test('the page has every command, argument, option and choice', () => {
  const page = renderCommandLinePage(buildProgram());
  for (const command of buildProgram().commands) {
    expect(page).toContain(`\n## ${command.name()}\n`);
    for (const option of command.options) {
      expect(page).toContain(`| \`${option.flags}\` |`);
      for (const choice of option.argChoices ?? []) expect(page).toContain(`\`${choice}\``);
    }
    expect(page).toContain(exampleOf(command).split('\n')[0]);
  }
});

describe('the word that was meant', () => {
  const known = ['check', 'completion', 'explain', 'new', 'review'];
  test.each([
    ['a letter too few', 'chek', 'check'],
    ['letters that changed places', 'reveiw', 'review'],
    ['other case', 'REVIEW', 'review'],
    ['a beginning', 'comp', 'completion'],
    ['a short word', 'nwe', undefined],
    ['a short word with one slip', 'nev', 'new'],
    ['something else', 'publish', undefined],
    ['a very long word', 'x'.repeat(100_000), undefined],
    ['nothing', '', undefined],
  ])('%s', (_, word, expected) => expect(nearestOf(word, known)).toBe(expected));

  test('is named with all that there are', () => {
    expect(() => readChoice('jsn', ['json', 'sarif'])).toThrow('Did you mean json? It has to be one of json, sarif.');
    expect(() => readChoice('yaml', ['json', 'sarif'])).toThrow(/^It has to be one of json, sarif\.$/);
    expect(readChoice('json', ['json', 'sarif'])).toBe('json');
  });
});
