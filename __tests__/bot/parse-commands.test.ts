import { describe, expect, test } from '@jest/globals';
import { COMMAND_NAMES } from '../../src/bot/commands/command.ts';
import { commands, readRequest } from '../../src/bot/commands/index.ts';
import { parseCommands } from '../../src/bot/parse-commands.ts';

const found = (body: string, prefix = '/preflight') => parseCommands(body, prefix).commands;

describe('a comment holds a command', () => {
  test.each<[string, string, string[]]>([
    ['alone', '/preflight recheck', ['recheck']],
    ['with blanks at its end', '/preflight recheck  \t', ['recheck']],
    ['with three blanks before it', '   /preflight recheck', ['recheck']],
    ['with many blanks inside', '/preflight \t waive  A   because  b', ['waive A because b']],
    ['between other lines', 'Thanks!\n/preflight recheck\nSee you', ['recheck']],
    ['with the line ends of Windows', 'Thanks!\r\n/preflight recheck\r\n\r\n/preflight next\r\n', ['recheck', 'next']],
    ['twice, in order', '/preflight next\n\n/preflight recheck', ['next', 'recheck']],
    ['in capital letters', '/Preflight ReCheck', ['ReCheck']],
    [
      'before an address in a bracket that stays open',
      '/preflight hold because [see https://a.example\n/preflight next',
      ['hold because [see https://a.example', 'next'],
    ],
    ['after such an address, and code', '[see https://a.example `b`\n/preflight next', ['next']],
    ['as the prefix alone', '/preflight', ['']],
    ['after a quote and a blank line', '> what now?\n\n/preflight next', ['next']],
    ['after code in the same paragraph', '`/preflight hold`\n/preflight next', ['next']],
    ['after an HTML comment in the same line before', 'a <!-- x -->\n/preflight next', ['next']],
    ['after a hard line break', 'a  \n/preflight next', ['next']],
    ['after a closed element', '<details>a</details>\n\n/preflight next', ['next']],
    ['with Markdown in its reason', '/preflight hold because `x` is *not* [done](y)', ['hold because `x` is *not* [done](y)']],
  ])('%s', (_name, body, expected) => {
    expect(found(body)).toEqual(expected);
  });
});

describe('a comment holds no command', () => {
  test.each<[string, string]>([
    ['in a quote', '> /preflight recheck'],
    ['in a quote that goes on', '> a\n/preflight recheck'],
    ['in a fenced block', '```\n/preflight recheck\n```'],
    ['in a fenced block without an end', '```\n/preflight recheck'],
    ['in an indented block', '    /preflight recheck'],
    ['in a code span', '`/preflight recheck`'],
    ['in a code span behind an address in a bracket', '[see https://a.example `b\n/preflight recheck`'],
    ['in a code span of two lines', '`a\n/preflight recheck`'],
    ['in an HTML comment', '<!--\n/preflight recheck\n-->'],
    ['in an HTML comment with blank lines', '<!-- a\n\n/preflight recheck\n\n-->'],
    ['in an HTML comment inside a paragraph', 'a <!--\n/preflight recheck\n-->'],
    ['in an HTML comment without an end', '<!--\n/preflight recheck'],
    ['in a quoting element', '<blockquote>\n\n/preflight recheck\n\n</blockquote>'],
    ['in a code element', '<code>a\n/preflight recheck</code>'],
    ['in a folded part', '<details>\n\n/preflight recheck\n\n</details>'],
    ['crossed out', '~~a\n/preflight recheck~~'],
    ['emphasised', '*a\n/preflight recheck*'],
    ['in a link', '[a\n/preflight recheck](https://example.com)'],
    ['in a list', '- /preflight recheck'],
    ['as a heading', '# /preflight recheck'],
    ['as an underlined heading', '/preflight recheck\n==='],
    ['in a table', '| a |\n|---|\n| /preflight recheck |'],
    ['in the middle of a line', 'Write /preflight recheck'],
    ['with a longer word', '/preflightly recheck'],
    ['with an escaped slash', '\\/preflight recheck'],
    ['with an entity for the slash', '&#47;preflight recheck'],
    ['with a zero-width character in the prefix', '/pre\u200bflight recheck'],
    ['with a zero-width character before the prefix', '\u200b/preflight recheck'],
    ['with a Cyrillic letter', '/рreflight recheck'],
    ['with a letter that lowers to a plain one', '/prefl\u0130ght recheck'],
    ['with a division slash', '∕preflight recheck'],
    ['with a no-break space behind the prefix', '/preflight\u00a0recheck'],
    ['as a number of words with the prefix of another repository', '/checks recheck'],
  ])('%s', (_name, body) => {
    expect(found(body)).toEqual([]);
  });
});

test('the prefix is the configured one', () => {
  expect(found('/checks next\n/preflight recheck', '/checks')).toEqual(['next']);
});

test('a comment that is too long or too tangled to read is refused, unless nothing in it looks like a command', () => {
  const long = 'a '.repeat(5_000);
  expect(parseCommands(`${long}\n/preflight hold`, '/preflight')).toMatchObject({ commands: [], refusal: expect.anything() });
  expect(parseCommands(`${'['.repeat(600)}\n/preflight hold`, '/preflight')).toMatchObject({ commands: [], refusal: expect.anything() });
  expect(parseCommands(`${long}b`, '/preflight')).toEqual({ commands: [] });
  expect(found(`${'a '.repeat(4_900)}\n\n/preflight hold`)).toEqual(['hold']);
});

describe('a line is read as', () => {
  test.each<[string, string, object]>([
    ['help for the prefix alone', '', { kind: 'command', command: { name: 'help' } }],
    ['a command in any case', 'ReCheck', { kind: 'command', command: { name: 'recheck' } }],
    ['an unknown word', 'recheque', { kind: 'unknown' }],
    ['an unknown word for a zero-width character', 're\u200bcheck', { kind: 'unknown' }],
    ['an unknown word for a Kelvin sign', 'rechec\u212a', { kind: 'unknown' }],
    ['an unknown word for a name every object has', 'constructor', { kind: 'unknown' }],
    ['malformed with trailing text', 'recheck please', { kind: 'malformed', command: { name: 'recheck' } }],
    ['malformed without a reason', 'waive A', { kind: 'malformed', command: { name: 'waive' } }],
    ['malformed with an empty reason', 'waive A because ', { kind: 'malformed', command: { name: 'waive' } }],
    ['malformed with two rules', 'waive A B because c', { kind: 'malformed', command: { name: 'waive' } }],
    ['malformed beyond 1,000 characters', `hold because ${'a'.repeat(1_000)}`, { kind: 'malformed', command: { name: 'hold' } }],
    ['a waiver everywhere', 'waive A because b', { kind: 'command', values: { rule: 'A', reason: 'b' } }],
    ['a waiver at a pointer', 'waive A at /a/~1b because c', { kind: 'command', values: { rule: 'A', place: '/a/~1b', reason: 'c' } }],
    [
      'a waiver at a file with blanks',
      'waive A at Contoso Tickets/readme.md because c because d',
      { kind: 'command', values: { place: 'Contoso Tickets/readme.md', reason: 'c because d' } },
    ],
    ['a waiver whose reason says where', 'waive A because b at c', { kind: 'command', values: { reason: 'b at c' } }],
  ])('%s', (_name, line, expected) => {
    expect(readRequest(line)).toMatchObject(expected);
  });
});

test('every name has one command, and every example of it is a valid use', () => {
  expect(commands.map(({ name }) => name)).toEqual([...COMMAND_NAMES]);
  for (const { name, examples } of commands) {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(readRequest(example)).toMatchObject({ kind: 'command', command: { name } });
  }
});
