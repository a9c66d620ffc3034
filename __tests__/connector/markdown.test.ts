import { describe, expect, test } from '@jest/globals';
import {
  comparable,
  letters,
  MARKDOWN_LIMITS,
  type MarkdownDocument,
  readMarkdown,
  type Section,
  visibleText,
} from '../../src/connector/markdown.ts';

const read = (text: string): MarkdownDocument => readMarkdown(new TextEncoder().encode(text));
const outline = (document: MarkdownDocument) =>
  document.sections.map(({ heading }) => `${heading.line}: ${'#'.repeat(heading.level)} ${heading.text}`);
const under = (section: Section | undefined) => section?.below.map(({ heading }) => heading.text);

describe('headings', () => {
  test.each([
    ['marks and underlined ones', '# A\n\nB\n-\n\nC\n=\n', ['1: # A', '3: ## B', '6: # C']],
    ['markup inside is dropped', '## **A** `b` [c](d) ![e](f)\n', ['1: ## A b c']],
    ['a closing row of marks is dropped', '## A ##\n', ['1: ## A']],
    ['none in code', '```\n# A\n```\n\n    # B\n', []],
    ['none in comments, even long ones', '<!--\n# A\n\n# B\n-->\n\n# C\n', ['7: # C']],
    ['none without a blank', '#A\n', []],
    ['lines are counted through Windows and old Mac line ends', 'a\r\n\r\n# A\r\r# B\n', ['3: # A', '5: # B']],
    ['seven marks are no heading', '####### A\n', []],
  ])('%s', (_sentence, text, expected) => {
    expect(outline(read(text))).toEqual(expected);
  });

  test('sections hold the deeper ones that follow', () => {
    const { sections } = read('# A\n## B\n### C\n## D\n# E\n### F\n');
    expect(sections.map((section) => [section.heading.text, under(section)])).toEqual([
      ['A', ['B', 'C', 'D']],
      ['B', ['C']],
      ['C', []],
      ['D', []],
      ['E', ['F']],
      ['F', []],
    ]);
  });

  test('the body of a section ends at the next heading', () => {
    const { sections, preamble } = read('before\n# A\none\n\ntwo\n## B\nthree\n');
    expect(visibleText(...preamble)).toBe('before');
    expect(sections.map(({ body }) => visibleText(...body).replaceAll(/\s+/g, ' '))).toEqual(['one two', 'three']);
  });
});

describe('links', () => {
  test.each([
    ['links and pictures', '[a](b) ![c](d)', ['link b 1', 'image d 1']],
    ['an address in running text, at its own line', 'One.\n\nTwo\n(here)[http://a.example/b]', ['link http://a.example/b 4']],
    ['by reference, also before the definition', '[a][x] ![c][x]\n\n[x]: y', ['link y 1', 'image y 1']],
    ['the first of two definitions counts', '[a]\n\n[a]: b\n[a]: c', ['link b 1']],
    [
      'addresses on their own',
      'see <https://contoso.example> and\nhttps://contoso.example/x',
      ['link https://contoso.example 1', 'link https://contoso.example/x 2'],
    ],
    ['an empty target', '[a]()', ['link  1']],
    ['a picture inside a link', '[![a](b)](c)', ['link c 1', 'image b 1']],
    ['none in code', '`[a](b)`', []],
    ['a reference called __proto__', '[a][__proto__]', []],
  ])('%s', (_sentence, text, expected) => {
    expect(read(text).links.map(({ kind, target, line }) => `${kind} ${target} ${line}`)).toEqual(expected);
  });
});

describe('decoding', () => {
  const bytes = (text: string, start: readonly number[], big: boolean) => {
    const units = [...text].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]);
    return new Uint8Array([...start, ...(big ? units.map((_, index) => units[index ^ 1] ?? 0) : units)]);
  };

  test.each([
    ['a byte order mark', new TextEncoder().encode('\uFEFF# Ä')],
    ['UTF-16, little end first', bytes('# Ä', [0xff, 0xfe], false)],
    ['UTF-16, big end first', bytes('# Ä', [0xfe, 0xff], true)],
    ['Latin-1', new Uint8Array([0x23, 0x20, 0xc4])],
  ])('%s', (_sentence, content) => {
    expect(outline(readMarkdown(content))).toEqual(['1: # Ä']);
  });
});

describe('limits', () => {
  const { characters, lines, marks, nesting, nestingInAll } = MARKDOWN_LIMITS;
  const itemsOfDepthThree = (count: number) => '> - > a\n'.repeat(count);

  test.each([
    ['characters', 'a'.repeat(characters), 'a'.repeat(characters + 1)],
    ['lines', '\n'.repeat(lines - 1), '\n'.repeat(lines)],
    ['marks in one paragraph', '['.repeat(marks), '['.repeat(marks + 1)],
    ['marks over the lines of one paragraph', '[\n'.repeat(marks), '[\n'.repeat(marks + 1)],
    ['marks, but not over several paragraphs', '[\n\n'.repeat(marks + 1), `${'[\n\n'.repeat(2)}${'['.repeat(marks + 1)}`],
    ['marks, but not over the items of a list', '- [a](b)\n'.repeat(marks), `- ${'['.repeat(marks + 1)}\n`],
    ['nested quotes', `${'> '.repeat(nesting)}a`, `${'> '.repeat(nesting + 1)}a`],
    ['nested lists', `${'1. '.repeat(nesting)}a`, `${'1. '.repeat(nesting + 1)}a`],
    ['nesting in all', itemsOfDepthThree(Math.floor(nestingInAll / 3)), itemsOfDepthThree(Math.floor(nestingInAll / 3) + 1)],
  ])('%s', (_sentence, inside, outside) => {
    expect(read(inside).refusal).toBeUndefined();
    const refused = read(outside);
    expect(refused.refusal).toBeDefined();
    expect(refused.sections).toEqual([]);
    expect(refused.comparableText).toBe('');
  });

  test('a long rule is no nesting', () => {
    expect(read('- '.repeat(40)).refusal).toBeUndefined();
    expect(read('* * '.repeat(40)).refusal).toBeUndefined();
  });

  test('twenty megabytes of quotes are refused by their size', () => {
    expect(read('> '.repeat(10_000_000)).refusal).toBeDefined();
  });
});

describe('texts for comparing', () => {
  test.each([
    ['case and blanks', '  List\u00a0 Tickets\n', 'list tickets'],
    ['markup characters', '**List** `all`_~#', 'list all'],
    ['a colon at the end', 'Prerequisites :', 'prerequisites'],
    ['one full stop at the end only', 'v1.0 is out.', 'v1.0 is out'],
    ['characters without width', 'Li\u200bst\u00ad', 'list'],
  ])('%s', (_sentence, text, expected) => {
    expect(comparable(text)).toBe(expected);
  });

  test.each([
    ['accents and letters of their own', 'Ærø – Łódź, Straße №1', 'aerolodzstrasse1'],
    ['other scripts leave nothing', '山田', ''],
  ])('%s', (_sentence, text, expected) => {
    expect(letters(text)).toBe(expected);
  });

  test('everything a reader sees is compared, comments are not', () => {
    expect(read('# A\n<!-- b --> c <b>d</b>\n\n|e|\n|-|\n|f|\n\n```\ng\n```\n').comparableText).toBe('a c d e f g');
  });
});
