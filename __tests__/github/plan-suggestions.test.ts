import { describe, expect, test } from '@jest/globals';
import type { Suggestion } from '../../src/fixes/suggest.ts';
import { type PresentReviewComment, planSuggestions, type WantedSuggestion } from '../../src/github/plan-suggestions.ts';
import { renderSuggestion, suggestionIn } from '../../src/report/suggestion.ts';

const BOT = 'github-actions[bot]';
const HEAD = 'a'.repeat(40);

function wanted(number: number, more: Partial<Suggestion> = {}): WantedSuggestion {
  const fingerprint = String(number).padStart(32, '0');
  const finding = { rule: 'BrandColorMissing', severity: 'error', message: ['No colour.'], help: [] } as const;
  const suggestion: Suggestion = { path: 'a.json', from: 3, to: 3, text: 'x', removes: false, findings: [finding], fingerprint, ...more };
  return { suggestion, body: renderSuggestion(suggestion, () => undefined) };
}

function present(id: number, of: WantedSuggestion, more: Partial<PresentReviewComment> = {}): PresentReviewComment {
  return { id, author: BOT, body: of.body, line: of.suggestion.to, inReplyTo: null, ...more };
}

const plan = (ones: readonly WantedSuggestion[], comments: readonly PresentReviewComment[] | null) =>
  planSuggestions(HEAD, ones, comments, [BOT]);
const commentOf = ({ suggestion, body }: WantedSuggestion) => ({ path: suggestion.path, line: suggestion.to, body });
const created = (...ones: readonly WantedSuggestion[]) => ({ kind: 'create-review', head: HEAD, comments: ones.map(commentOf) });
const deleted = (id: number) => ({ kind: 'delete-review-comment', id });

const [one, two] = [wanted(1), wanted(2)];
const reply = (id: number): PresentReviewComment => ({ id: id + 100, author: 'bob', body: 'Why?', line: 3, inReplyTo: id });

describe('suggestions', () => {
  test.each<[string, readonly WantedSuggestion[], readonly PresentReviewComment[] | null, readonly object[]]>([
    ['come in one review', [one, two], [], [created(one, two)]],
    ['that stand there are left alone', [one], [present(7, one)], []],
    ['come beside those that stand there', [one, two], [present(7, one)], [created(two)]],
    ['go when nothing wants them', [], [present(7, one)], [deleted(7)]],
    ['go when they are there twice', [one], [present(7, one), present(8, one)], [deleted(8)]],
    ['are made again where their line was changed', [one], [present(7, one, { line: null })], [deleted(7), created(one)]],
    ['are made again where they are on another line now', [one], [present(7, one, { line: 9 })], [deleted(7), created(one)]],
    [
      'are made again where they say something else now',
      [wanted(1, { text: 'y' })],
      [present(7, one)],
      [deleted(7), created(wanted(1, { text: 'y' }))],
    ],
    ['that were answered stay, mended or not', [], [present(7, one), reply(7)], []],
    ['that were answered are not made again', [one], [present(7, one, { line: null }), reply(7)], []],
    ['of others with our marker are not touched', [one], [present(7, one, { author: 'mallory' })], [created(one)]],
    ['are not made where what is there cannot be read', [one], null, []],
    ['that GitHub gave other line ends are the same', [one], [present(7, one, { body: one.body.replaceAll('\n', '\r\n') })], []],
  ])('%s', (_name, ones, comments, effects) => {
    expect(plan(ones, comments)).toEqual(effects);
  });

  test.each([
    [30, 0, 30],
    [31, 0, 30],
    [31, 1, 29],
  ])('of %i with %i there already, %i are made', (all, there, made) => {
    const ones = Array.from({ length: all }, (_, index) => wanted(index));
    const [effect] = plan(
      ones,
      ones.slice(0, there).map((each, index) => present(index + 1, each)),
    );
    expect(effect).toMatchObject({ kind: 'create-review', comments: { length: made } });
  });

  test('of several lines name the first one', () => {
    const [effect] = plan([wanted(1, { from: 2, to: 4 })], []);
    expect(effect).toMatchObject({ comments: [{ startLine: 2, line: 4 }] });
  });
});

describe('the text of a suggestion', () => {
  test.each([
    ['is between fences', { text: '  "a": 1,' }, '\n```suggestion\n  "a": 1,\n```\n'],
    ['may take lines away', { text: '', removes: true }, '\n```suggestion\n```\n'],
    ['may leave an empty line', { text: '' }, '\n```suggestion\n\n```\n'],
    ['cannot close its fence', { text: '```\n@team <b>\n````' }, '\n`````suggestion\n```\n@team <b>\n````\n`````\n'],
  ])('%s', (_name, more, block) => {
    expect(wanted(1, more).body).toContain(block);
  });

  test('carries its fingerprint at its end, and a marker in the middle of a text is none', () => {
    expect(suggestionIn(one.body)).toBe(one.suggestion.fingerprint);
    expect(suggestionIn(`${one.body}\nquoted`)).toBeUndefined();
  });
});
