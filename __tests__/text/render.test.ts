import { describe, expect, test } from '@jest/globals';
import { markdownText, paint, plainText, terminalText } from '../../src/text/render.ts';
import { say, type Text } from '../../src/text/text.ts';
import { LONGEST_VALUE, visibleLines } from '../../src/text/visible.ts';

const help: Text = say`See ${{ label: 'the guide', url: 'https://example.com/guide(1)' }}.`;

describe('plain text', () => {
  test.each<[string, Text, string]>([
    ['puts values in single quotes', say`The file ${'readme.md'} is missing.`, "The file 'readme.md' is missing."],
    ['prints numbers as words', say`Found ${3} times.`, 'Found 3 times.'],
    ['follows a link with its address', help, 'See the guide (https://example.com/guide(1)).'],
    ['shows line ends and tabs as escapes', say`${'a\r\nb\tc'}`, "'a\\r\\nb\\tc'"],
    ['shows control characters as escapes', say`${'\u0000\u001b[31m\u007f\u0085'}`, "'\\u0000\\u001b[31m\\u007f\\u0085'"],
    ['shows bidirectional controls as escapes', say`${'\u202eabc\u2069\u200f'}`, "'\\u202eabc\\u2069\\u200f'"],
    ['shows zero-width characters as escapes', say`${'a\u200bb\u200dc\ufeff'}`, "'a\\u200bb\\u200dc\\ufeff'"],
    ['shows characters beyond the basic plane as escapes with braces', say`${'\u{e0041}'}`, "'\\u{e0041}'"],
    ['shows half a character as an escape', say`${'\ud83d'}`, "'\\ud83d'"],
    ['shows a blank that only looks like a space', say`${'Contoso\u00a0Tickets'}`, "'Contoso\\u00a0Tickets'"],
    ['leaves other languages and emoji alone', say`${'Łódź 東京 🎫 ✔️'}`, "'Łódź 東京 🎫 ✔️'"],
    ['shows a value of nothing but spaces', say`${'  '}`, "'\\u0020\\u0020'"],
    ['keeps our own words on one line', ['one\n  two'], 'one two'],
  ])('%s', (_, text, expected) => expect(plainText(text)).toBe(expected));

  test.each([
    ['of the greatest length is whole', LONGEST_VALUE, 'x'.repeat(LONGEST_VALUE)],
    ['one longer is cut in the middle', LONGEST_VALUE + 1, `${'x'.repeat(133)}…${'x'.repeat(66)}`],
  ])('a value %s', (_, length, shown) => expect(plainText(say`${'x'.repeat(length)}`)).toBe(`'${shown}'`));

  test('a cut never leaves half a character', () => {
    expect(plainText(say`${'🎫'.repeat(300)}`)).toMatch(/^'(?:🎫)+…(?:🎫)+'$/u);
  });
});

describe('Markdown', () => {
  test.each<[string, Text, string]>([
    ['puts values in code spans', say`The file ${'readme.md'} is missing.`, 'The file `readme.md` is missing.'],
    ['links our own addresses', help, 'See [the guide](https://example.com/guide%281%29).'],
    ['does not link what is no secure address', [{ label: 'here', url: 'javascript:alert(1)' }], 'here'],
    ['makes the fence longer than any run of backticks inside', say`${'a ``` b'}`, '````a ``` b````'],
    ['keeps a backtick at the edge away from the fence', say`${'`a`'}`, '`` `a` ``'],
    ['keeps spaces at the edges', say`${' x'}`, '`  x `'],
    ['says when a value is empty', say`The title ${''} is empty.`, 'The title (empty) is empty.'],
    ['keeps code spans apart', say`${'a'}${'b'}`, '`a` `b`'],
    [
      'escapes markup in our own words',
      ['Use *one* _or_ [two] <b> & c` | ~d~ \\'],
      'Use \\*one\\* \\_or\\_ \\[two\\] \\<b\\> \\& c\\` \\| \\~d\\~ \\\\',
    ],
    ['keeps what our own words mark as code', ['Add `"x": ["a_b"]`, `##` or `@c`.'], 'Add `"x": ["a_b"]`, `##` or `@c`.'],
    [
      'shows words that GitHub would link as code',
      ['Ask @megan about #12 or GH-3 at https://example.com today'],
      'Ask `@megan` about `#12` or `GH-3` at `https://example.com` today',
    ],
    ['shows words that GitHub would draw as code', ['From $x^2$ to :tada: at 12:30:45'], 'From `$x^2$` to `:tada:` at `12:30:45`'],
    ['does not begin a list by accident', ['- one'], '\\- one'],
    ['does not begin a numbered list by accident', ['2. two'], '2\\. two'],
    ['keeps our own words on one line', ['one\n\n# two'], 'one \\# two'],
  ])('%s', (_, text, expected) => expect(markdownText(text)).toBe(expected));
});

describe('terminal text', () => {
  test('has no colours unless they are asked for', () => {
    expect(terminalText(say`The file ${'a'}.`, { colour: false })).toBe("The file 'a'.");
  });

  test('sets values apart by colour, whatever the output is connected to', () => {
    expect(terminalText(say`The file ${'a'}.`, { colour: true })).toBe("The file \u001b[36m'a'\u001b[39m.");
    expect(paint('bold', 'x', { colour: true })).toBe('\u001b[1mx\u001b[22m');
  });

  test('does not let a value change the colours', () => {
    expect(terminalText(say`${'\u001b[0m'}`, { colour: true })).toBe("\u001b[36m'\\u001b[0m'\u001b[39m");
  });
});

test('Lines for a terminal are as they are, but for those that would move it', () => {
  expect(visibleLines(' a\tb “c”\n+\u001b[31mred\u0007\n\n-x\u202e\r\n')).toBe(' a\tb “c”\n+\\u001b[31mred\\u0007\n\n-x\\u202e\\r\n');
});
