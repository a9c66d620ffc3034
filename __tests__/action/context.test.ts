import { describe, expect, test } from '@jest/globals';
import { type Mode, readContext, readMode, UnsupportedEvent } from '../../src/action/context.ts';

const pull = (action: string) => ({ action, pull_request: { number: 7, base: { ref: 'dev' } } });
const read = (name: string, payload: unknown, pullNumber = '', repository = 'contoso/connectors', mode: Mode = '') =>
  readContext({ name, payload, repository, pullNumber, mode });

describe('events', () => {
  test.each(['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft', 'labeled', 'unlabeled'])(
    'pull_request_target %s reviews the pull request',
    (action) => {
      expect(read('pull_request_target', pull(action))).toEqual({
        owner: 'contoso',
        repo: 'connectors',
        task: { kind: 'review', number: 7, baseRef: 'dev' },
      });
    },
  );

  test('a close is told, since it is the moment for the last note', () => {
    expect(read('pull_request_target', pull('closed')).task).toEqual({ kind: 'review', number: 7, justClosed: true });
  });

  test('pull_request does the same', () => {
    expect(read('pull_request', pull('opened')).task).toEqual({ kind: 'review', number: 7, baseRef: 'dev' });
  });

  test('workflow_run names the branch of the fork, not the number', () => {
    const run = { event: 'pull_request', head_branch: 'patch-1', head_sha: 'b'.repeat(40), head_repository: { owner: { login: 'robin' } } };
    expect(read('workflow_run', { workflow_run: run }).task).toEqual({
      kind: 'review-branch',
      owner: 'robin',
      branch: 'patch-1',
      head: 'b'.repeat(40),
    });
  });

  test('merge_group tells its pull request by the name of its branch', () => {
    const sha = 'c'.repeat(40);
    const group = { head_ref: `refs/heads/gh-readonly-queue/dev/pr-104-${sha}`, head_sha: 'd'.repeat(40) };
    expect(read('merge_group', { merge_group: group }).task).toEqual({ kind: 'merge-group', head: 'd'.repeat(40), number: 104 });
  });

  test('a number given by hand wins over any event', () => {
    expect(read('workflow_dispatch', {}, '12').task).toEqual({ kind: 'review', number: 12 });
  });

  test('a timer sweeps, and so does a start by hand that says so', () => {
    expect(read('schedule', {}).task).toEqual({ kind: 'sweep' });
    expect(read('schedule', {}, '', 'contoso/connectors', 'sweep').task).toEqual({ kind: 'sweep' });
    expect(read('workflow_dispatch', {}, '', 'contoso/connectors', 'sweep').task).toEqual({ kind: 'sweep' });
  });

  test.each<[string, string, string, Mode, RegExp]>([
    ['a sweep on an event of an outsider', 'pull_request_target', '', 'sweep', /is for schedule and workflow_dispatch/],
    ['a sweep of one pull request', 'workflow_dispatch', '12', 'sweep', /leave the input "pull-number" out/],
    ['a timer that is to review one', 'schedule', '', 'review', /event "schedule" is not one/],
  ])('%s is a clear error', (_case, name, pullNumber, mode, expected) => {
    expect(() => read(name, {}, pullNumber, 'contoso/connectors', mode)).toThrow(expected);
  });

  test('a mode that does not exist is a clear error', () => {
    expect(() => readMode('sweeep')).toThrow('has to be one of auto, review, sweep');
  });

  test.each<[string, string, unknown, string, RegExp]>([
    ['another event', 'push', {}, '', /event "push" is not one/],
    ['another activity', 'pull_request_target', pull('assigned'), '', /activity "assigned"/],
    ['a run by hand without a number', 'workflow_dispatch', {}, '', /needs the input "pull-number"/],
    ['a number that is none', 'workflow_dispatch', {}, '12; rm', /has to be the number/],
    ['number zero', 'workflow_dispatch', {}, '0', /has to be the number/],
    ['a payload without a pull request', 'pull_request', { action: 'opened' }, '', /no pull_request.number/],
    ['a workflow that was not started by a pull request', 'workflow_run', { workflow_run: { event: 'push' } }, '', /started by "push"/],
    [
      'a merge group with another branch name',
      'merge_group',
      { merge_group: { head_ref: 'refs/heads/x', head_sha: 'e' } },
      '',
      /does not name/,
    ],
  ])('%s is a clear error', (_case, name, payload, pullNumber, expected) => {
    expect(() => read(name, payload, pullNumber)).toThrow(UnsupportedEvent);
    expect(() => read(name, payload, pullNumber)).toThrow(expected);
  });

  test.each(['', 'contoso', 'a/b/c'])('a repository named "%s" is a clear error', (repository) => {
    expect(() => read('pull_request', pull('opened'), '', repository)).toThrow(/GITHUB_REPOSITORY/);
  });
});

describe('a comment', () => {
  const comment = (more: object = {}, user = 'User') => ({
    action: 'created',
    issue: { number: 7, pull_request: {} },
    comment: { id: 99, body: 'Hi\r\n/preflight help', user: { type: user } },
    ...more,
  });
  const taskOf = (payload: unknown) =>
    readContext({ name: 'issue_comment', payload, repository: 'contoso/connectors', pullNumber: '', mode: '' }).task;

  test('that may hold a command is looked at', () => {
    expect(taskOf(comment())).toEqual({ kind: 'command', number: 7, comment: 99 });
  });

  test.each<[string, unknown]>([
    ['that was edited', comment({ action: 'edited' })],
    ['that was deleted', comment({ action: 'deleted' })],
    ['on an issue', comment({ issue: { number: 7 } })],
    ['of a bot', comment({}, 'Bot')],
    ['without a line that begins with a slash', comment({ comment: { id: 9, body: 'and/or', user: { type: 'User' } } })],
  ])('%s asks for nothing', (_name, payload) => {
    expect(taskOf(payload)).toEqual({ kind: 'nothing', why: expect.stringMatching(/\.$/) });
  });
});
