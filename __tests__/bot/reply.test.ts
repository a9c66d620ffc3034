import { describe, expect, test } from '@jest/globals';
import type { Scene } from '../../src/bot/commands/command.ts';
import { commands } from '../../src/bot/commands/index.ts';
import { parseCommands } from '../../src/bot/parse-commands.ts';
import { acceptedChanges, renderReply, repliesTo, unfinishedReplyTo } from '../../src/bot/reply.ts';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Comment } from '../../src/facts/pull-request.ts';
import type { Review } from '../../src/review/review.ts';

const LOGINS = ['github-actions[bot]'];
const body = renderReply({
  to: 'ada',
  comment: 5,
  paragraphs: [['Done.'], { items: [['One'], [{ value: '@team' }]] }],
  acceptedChanges: 'abcdef01',
});
const by = (author: string, authorIsBot: boolean, id: number): Comment => {
  return { id, author, authorIsBot, body, createdAt: '2026-11-02T09:30:00Z', updatedAt: '2026-11-02T09:30:00Z' };
};

test('a reply names whom and which comment it answers, and notifies nobody', () => {
  expect(body).toBe('`ada`: Done.\n\n\n- One\n- `@team`\n\n<!-- connector-preflight-reply:1 comment=5 changes=abcdef01 -->');
});

test('our replies are found by their marker and their author', () => {
  const ours = [by('github-actions', true, 9), by('GitHub-Actions', true, 8)];
  const forged = [by('github-actions', false, 1), by('mallory', false, 2), by('other', true, 3)];
  expect(repliesTo(5, [...ours, ...forged], LOGINS)).toEqual([8, 9]);
  expect(repliesTo(6, ours, LOGINS)).toEqual([]);
  expect(acceptedChanges(ours, LOGINS)).toEqual(new Map([[5, 'abcdef01']]));
  expect(acceptedChanges(forged, LOGINS)).toEqual(new Map());
});

test('a reply that rests on an incomplete review says so to later runs', () => {
  const unfinished = renderReply({ to: 'ada', comment: 5, paragraphs: [['Not yet.']], unfinished: true });
  const finished = by('github-actions', true, 9);
  const comments = [finished, { ...by('mallory', false, 10), body: unfinished }, { ...by('github-actions', true, 11), body: unfinished }];
  expect(unfinishedReplyTo(5, comments, LOGINS)).toBe(11);
  expect(repliesTo(5, comments, LOGINS)).toEqual([9, 11]);
  expect(unfinishedReplyTo(6, comments, LOGINS)).toBeUndefined();
  expect(unfinishedReplyTo(5, [finished], LOGINS)).toBeUndefined();
});

test('a marker in the middle of a comment does not count', () => {
  expect(repliesTo(5, [{ ...by('github-actions', true, 9), body: `${body}\nmore` }], LOGINS)).toEqual([]);
});

describe('accept-breaking', () => {
  const command = commands.find(({ name }) => name === 'accept-breaking');
  const scene = (more: Partial<Scene>): Scene => {
    return { review: {} as Review, configuration: DEFAULT_CONFIGURATION, comment: 5, reportWasCurrent: true, ...more };
  };
  test.each<[string, Partial<Scene>, object]>([
    ['records the changes as they are', { changeSet: 'abcdef01' }, { accepted: true, acceptedChanges: 'abcdef01' }],
    ['is refused when the report was about another commit', { changeSet: 'abcdef01', reportWasCurrent: false }, { accepted: false }],
    ['is refused when nothing would break', {}, { accepted: false }],
  ])('%s', (_name, more, expected) => {
    const outcome = command?.run({ reason: 'r' }, scene(more));
    expect(outcome).toMatchObject(expected);
    expect(outcome?.acceptedChanges !== undefined).toBe(outcome?.accepted);
  });
});

test('what we write ourselves holds no command', () => {
  const help = commands.find(({ name }) => name === 'help');
  const outcome = help?.run({}, { review: {} as Review, configuration: DEFAULT_CONFIGURATION, comment: 5, reportWasCurrent: true });
  const text = renderReply({ to: 'ada', comment: 5, paragraphs: outcome?.reply ?? [] });
  expect(text).toContain('`/preflight waive RULE');
  expect(parseCommands(text, '/preflight').commands).toEqual([]);
});
