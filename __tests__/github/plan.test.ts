import { describe, expect, test } from '@jest/globals';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Comment } from '../../src/facts/pull-request.ts';
import { isOurCheck, type Presence, planEffects, type Wanted } from '../../src/github/plan.ts';
import { ourComments } from '../../src/memory/our-comments.ts';
import type { Annotation, CheckRun } from '../../src/report/check-run.ts';

const HEAD = 'a'.repeat(40);
const MARKER = '<!-- connector-preflight:1 head=- findings= -->';
const report = DEFAULT_CONFIGURATION.report;
const nothing: Presence = { comments: [], check: null, status: null };

function comment(id: number, body: string, author = 'github-actions', authorIsBot = true): Comment {
  return { id, author, authorIsBot, body, createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
}

function annotation(line: number): Annotation {
  return { path: 'a.json', start_line: line, end_line: line, annotation_level: 'failure', title: 'Rule', message: 'Wrong.' };
}

function check(annotations: readonly Annotation[] = []): CheckRun {
  return {
    conclusion: 'failure',
    title: 'One error.',
    summary: 'One error.',
    annotationPages: annotations.length === 0 ? [] : [annotations],
  };
}

function wanted(change: Partial<Wanted>): Wanted {
  return { head: HEAD, comment: null, check: null, status: null, ...change };
}

/** What GitHub shows after the effects of a first run. */
function shown(want: Wanted): Presence {
  const presence: { -readonly [Key in keyof Presence]: Presence[Key] } = { ...nothing };
  for (const effect of planEffects(want, nothing, report)) {
    if (effect.kind === 'create-comment') presence.comments = [comment(1, effect.body)];
    if (effect.kind === 'set-status') presence.status = effect.status;
    if (effect.kind === 'create-check') {
      const { conclusion, title, summary, annotationPages } = effect.check;
      presence.check = { id: 7, externalId: effect.digest, conclusion, title, summary, annotations: annotationPages.flat().length };
    }
  }
  return presence;
}

const everything = wanted({
  comment: `Hello\n${MARKER}`,
  check: check([annotation(1)]),
  status: { state: 'failure', description: 'One error.' },
});

describe('the plan', () => {
  test('creates what is not there', () => {
    expect(planEffects(everything, nothing, report).map(({ kind }) => kind)).toEqual(['create-check', 'set-status', 'create-comment']);
  });

  test('is empty for what is there already', () => {
    expect(planEffects(everything, shown(everything), report)).toEqual([]);
  });

  test('is empty when GitHub gives the text back with other line ends', () => {
    const presence = { ...shown(everything), comments: [comment(1, `Hello\r\n${MARKER}\n`)] };
    expect(planEffects(everything, presence, report)).toEqual([]);
  });

  test('edits a comment that says something else', () => {
    expect(planEffects(wanted({ comment: 'New' }), { ...nothing, comments: [comment(5, 'Old')] }, report)).toEqual([
      { kind: 'update-comment', id: 5, body: 'New' },
    ]);
  });

  test('keeps the oldest of our comments and deletes the copies', () => {
    const presence = { ...nothing, comments: [comment(5, 'Same'), comment(6, 'Same'), comment(9, 'Old')] };
    expect(planEffects(wanted({ comment: 'Same' }), presence, report)).toEqual([
      { kind: 'delete-comment', id: 6 },
      { kind: 'delete-comment', id: 9 },
    ]);
  });

  test('deletes the copies and leaves the first comment as it is where none is wanted', () => {
    expect(planEffects(wanted({}), { ...nothing, comments: [comment(5, 'Old'), comment(6, 'Old')] }, report)).toEqual([
      { kind: 'delete-comment', id: 6 },
    ]);
  });

  test.each([
    ['line ends in the middle are others', `Hello\n\n${MARKER}`, `Hello\r\n\r\n${MARKER}`, 0],
    ['line ends of our own are given back as others', 'one\r\ntwo', 'one\ntwo', 0],
    ['the first line is indented', '  Hello', 'Hello', 1],
    ['words ran together', 'one\ntwo', 'onetwo', 1],
  ])('where %s', (_name, want, there, writes) => {
    expect(planEffects(wanted({ comment: want }), { ...nothing, comments: [comment(1, there)] }, report)).toHaveLength(writes);
  });

  test.each<[string, Wanted['status'], Presence['status'], number]>([
    ['is left alone when it says the same', { state: 'success', description: 'Good.' }, { state: 'success', description: 'Good.' }, 0],
    ['is set again for another state', { state: 'success', description: 'Good.' }, { state: 'failure', description: 'Good.' }, 1],
    ['is set again for other words', { state: 'success', description: 'Good.' }, { state: 'success', description: 'Old.' }, 1],
    ['is left alone where none is wanted', null, { state: 'failure', description: 'Old.' }, 0],
  ])('a status %s', (_name, status, present, writes) => {
    expect(planEffects(wanted({ status }), { ...nothing, status: present }, report)).toHaveLength(writes);
  });

  test.each([
    ['conclusion', { conclusion: 'success' }],
    ['title', { title: 'Old.' }],
    ['summary', { summary: 'Old.' }],
    ['summary, which GitHub has none of', { summary: null }],
  ])('updates a check with another %s', (_name, present) => {
    const before = shown(everything);
    const presence = { ...before, check: before.check === null ? null : { ...before.check, ...present } };
    expect(planEffects(everything, presence, report).map(({ kind }) => kind)).toEqual(['update-check']);
  });

  test('updates a check in place when its annotations are the same', () => {
    const before = shown(everything);
    const after = { ...everything, check: { ...check([annotation(1)]), conclusion: 'success' as const } };
    expect(planEffects(after, before, report)).toEqual([
      { kind: 'update-check', id: 7, check: { conclusion: 'success', title: 'One error.', summary: 'One error.' } },
    ]);
  });

  test.each([
    ['other annotations', check([annotation(2)]), {}],
    ['annotations of which some did not arrive', check([annotation(1)]), { annotations: 0 }],
  ])('replaces a check with %s', (_name, next, present) => {
    const before = shown(everything);
    const presence = { ...before, check: before.check === null ? null : { ...before.check, ...present } };
    expect(planEffects({ ...everything, check: next }, presence, report).map(({ kind }) => kind)).toEqual(['create-check']);
  });
});

describe('a comment is ours', () => {
  test.each([
    ['when our account wrote it with our marker at its end', comment(1, `Text\n${MARKER}`), true],
    ['whatever the case of the login', comment(1, `Text\n${MARKER}`, 'GitHub-Actions'), true],
    ['not when somebody else copied the marker', comment(1, `Text\n${MARKER}`, 'mallory', false), false],
    ['not when a person has the name of our bot', comment(1, `Text\n${MARKER}`, 'github-actions', false), false],
    ['not without a marker', comment(1, 'Text'), false],
    ['not when text follows the marker', comment(1, `${MARKER}\nText`), false],
  ])('%s', (_name, candidate, expected) => {
    expect(ourComments([candidate], report.logins)).toHaveLength(expected ? 1 : 0);
  });
});

test('our comments come oldest first, in whatever order GitHub gives them', () => {
  const bodies = [7, 3, 12].map((id) => comment(id, `Text\n${MARKER}`));
  expect(ourComments(bodies, report.logins).map(({ id }) => id)).toEqual([3, 7, 12]);
});

describe('a check run is ours', () => {
  test.each([
    ['when it carries the digest that we gave it', 'ours', true],
    ['not when a workflow made it for a job of the same name', '5f1c0a9d-2b7e-6358-1f0c-9a4d7e2b5836', false],
    ['not when it has no id of its maker', null, false],
  ])('%s', (_name, id, expected) => {
    const [created] = planEffects(everything, nothing, report).filter(({ kind }) => kind === 'create-check');
    const digest = created?.kind === 'create-check' ? created.digest : '';
    expect(isOurCheck(id === 'ours' ? digest : id)).toBe(expected);
  });
});
