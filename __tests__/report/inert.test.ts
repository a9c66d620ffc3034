import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdownCheck } from '../../src/report/check-markdown.ts';
import { checkReport } from '../../src/report/check-report.ts';
import { renderCheck } from '../../src/report/check-run.ts';
import { renderClosingNote, renderComment, renderMarkdown, renderSummary } from '../../src/report/comment.ts';
import { renderGithubCheck } from '../../src/report/github.ts';
import { renderPrettyReview } from '../../src/report/pretty.ts';
import { renderJsonReview } from '../../src/report/review-json.ts';
import { liveParts, strangersIn } from './live-markdown.ts';
import { HOSTILE_VALUES, hostileReview, OPTIONS, rules } from './reviews.ts';

/** Nothing but our own markup is alive, and every file heading is one heading. */
function expectInert(markdown: string): void {
  expect(strangersIn(markdown)).toEqual([]);
  expect(liveParts(markdown).headings).not.toContain('Heading');
}

const RENDERERS = [
  ['comment', (values: readonly string[]) => renderComment(hostileReview(values), OPTIONS)],
  [
    'closing note',
    (values: readonly string[]) =>
      renderClosingNote(
        { ...hostileReview(values), lifecycle: { state: 'merged', turn: 'publisher', since: '2026-11-02T09:30:00Z' } },
        OPTIONS,
      ),
  ],
  ['Markdown page', (values: readonly string[]) => renderMarkdown(hostileReview(values), OPTIONS)],
  ['job summary', (values: readonly string[]) => renderSummary(hostileReview(values), OPTIONS)],
  ['check run', (values: readonly string[]) => renderCheck(hostileReview(values), OPTIONS).summary],
  [
    'Markdown of a check',
    (values: readonly string[]) =>
      renderMarkdownCheck(
        checkReport(values.map((folder) => ({ folder, profile: 'custom', findings: hostileReview(values).findings }))),
        rules,
      ),
  ],
] as const;

describe.each(RENDERERS)('in the %s', (_, render) => {
  test.each(HOSTILE_VALUES.map((value) => [value.slice(0, 60), value]))('%j is inert', (_name, value) => {
    expectInert(render([value]));
  });

  test('all hostile values together are inert', () => expectInert(render(HOSTILE_VALUES)));

  test('whatever is made of the characters that mean something is inert', () => {
    const pieces = fc.constantFrom(
      '`',
      '``',
      '\\',
      '|',
      '\n',
      '<',
      '>',
      '<!--',
      '-->',
      '@user',
      '#1',
      '[',
      '](',
      ')',
      '!',
      '*',
      '_',
      ' ',
      'x',
      '~',
      '&#64;',
      '$',
      '://',
      'www.a.com',
      '\u202e',
    );
    const hostile = fc.array(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(hostile, (values) => expectInert(render(values))),
      { numRuns: 15 },
    );
  });
});

describe('a value of the pull request', () => {
  test('is shown as it is, in code', () => {
    const { code } = liveParts(renderComment(hostileReview(['a | `b` <i>c</i>']), OPTIONS));
    expect(code).toContain('a | `b` <i>c</i>');
  });

  test('never reaches the state that is kept in the comment', () => {
    const marker =
      renderComment({ ...hostileReview(['secret']), gaps: [] }, OPTIONS)
        .split('\n')
        .at(-1) ?? '';
    expect(marker).toMatch(/^<!-- connector-preflight:1 head=[0-9a-f]{40} turn=publisher,2026-11-02T09:30:00Z findings=[0-9a-f]+ -->$/);
  });
});

describe('on a terminal and in the log', () => {
  const HIDDEN = /[^\n\P{Cc}]|\p{Cf}|\p{Cs}/u;

  test('no control, bidirectional or zero-width character arrives', () => {
    expect(renderPrettyReview(hostileReview(), { colour: false })).not.toMatch(HIDDEN);
    expect(renderJsonReview(hostileReview(), [])).not.toMatch(HIDDEN);
  });

  test('no line of the GitHub format is a command that is not ours', () => {
    const report = checkReport([
      {
        folder: 'x',
        profile: 'custom',
        findings: hostileReview(['::error::stop', '\n::stop-commands::x', '##[error]x', '%0A::debug::x']).findings,
      },
    ]);
    const lines = renderGithubCheck(report).split(/\r\n|\r|\n/);
    const commands = lines.filter((line) => /^\s*::/.test(line));
    expect(commands.length).toBe(8);
    expect(commands.filter((line) => !/^::(?:error|warning) [^:]*::[^\r\n]*$/.test(line))).toEqual([]);
    expect(lines.filter((line) => !commands.includes(line) && line.includes('##['))).toEqual([]);
  });
});
