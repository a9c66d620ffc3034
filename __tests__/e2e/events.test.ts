import { afterEach, describe, expect, test } from '@jest/globals';
import { createWorld } from '../github-double/world.ts';
import {
  issueCommentEvent,
  mergeGroupEvent,
  type PullRequestAction,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';

const world = createWorld({
  users: { alice: 'write' },
  pulls: [
    { number: 7, title: 'Contoso (Independent Publisher)', author: 'bob', changes: { 'a.json': '{}' }, labels: ['bug'] },
    { number: 8, author: 'alice', fork: 'contoso/PowerPlatformConnectors', changes: { 'b.json': '{}' } },
  ],
});
const pull = world.pull(7);

const ACTIONS: readonly PullRequestAction[] = [
  'opened',
  'edited',
  'synchronize',
  'reopened',
  'closed',
  'ready_for_review',
  'converted_to_draft',
  'labeled',
  'unlabeled',
];

describe('a pull request event', () => {
  afterEach(() => {
    Object.assign(pull, { state: 'open', draft: false });
  });

  test.each(ACTIONS)('of kind %s is valid and names the pull request, its fork and its head', (action) => {
    pull.state = action === 'closed' ? 'closed' : 'open';
    pull.draft = action === 'converted_to_draft';
    const { name, payload } = pullRequestEvent(world, 7, action, { label: 'bug', titleBefore: 'Contoso' });
    expect(name).toBe('pull_request_target');
    expect(payload).toMatchObject({
      action,
      number: 7,
      pull_request: {
        number: 7,
        title: 'Contoso (Independent Publisher)',
        user: { login: 'bob' },
        labels: [{ name: 'bug' }],
        head: { sha: pull.headSha, repo: { full_name: 'bob/PowerPlatformConnectors', fork: true } },
        base: { ref: 'dev', sha: world.branch('dev'), repo: { full_name: 'contoso/PowerPlatformConnectors' } },
      },
      repository: { full_name: 'contoso/PowerPlatformConnectors', default_branch: 'dev' },
    });
  });

  test('carries nothing of the example it was made from', () => {
    const text = JSON.stringify(pullRequestEvent(world, 7, 'opened').payload);
    expect(text.match(/codertocat|hello-world|octocat/gi)).toBeNull();
  });

  test('runs on the default branch as pull_request_target, and on the merge ref as pull_request', () => {
    expect(pullRequestEvent(world, 7, 'opened')).toMatchObject({ ref: 'refs/heads/dev', sha: world.branch('dev') });
    expect(pullRequestEvent(world, 7, 'opened', { name: 'pull_request' })).toMatchObject({
      name: 'pull_request',
      ref: 'refs/pull/7/merge',
    });
  });
});

test('a comment event carries the comment and says that the issue is a pull request', () => {
  const comment = world.comment(7, 'alice', '/preflight explain');
  expect(issueCommentEvent(world, comment.id).payload).toMatchObject({
    action: 'created',
    comment: { id: comment.id, body: '/preflight explain', user: { login: 'alice' } },
    issue: { number: 7, pull_request: { url: expect.stringContaining('/pulls/7') } },
  });
});

test('a finished run for a fork names the head, but no pull request', () => {
  expect(workflowRunEvent(world, 7).payload).toMatchObject({
    action: 'completed',
    workflow_run: {
      event: 'pull_request',
      head_sha: pull.headSha,
      pull_requests: [],
      head_repository: { full_name: 'bob/PowerPlatformConnectors' },
    },
  });
});

test('a finished run for a branch of the repository names its pull request', () => {
  expect(workflowRunEvent(world, 8).payload).toMatchObject({ workflow_run: { pull_requests: [{ number: 8 }] } });
});

test('a merge group names its pull request in the ref alone', () => {
  expect(mergeGroupEvent(world, 7)).toMatchObject({
    name: 'merge_group',
    ref: `refs/heads/gh-readonly-queue/dev/pr-7-${world.branch('dev')}`,
    payload: { merge_group: { base_ref: 'refs/heads/dev' } },
  });
});

test('dispatch, timer and push are events of the default branch', () => {
  expect(workflowDispatchEvent(world, { 'pull-number': '7' })).toMatchObject({
    payload: { inputs: { 'pull-number': '7' } },
    ref: 'refs/heads/dev',
  });
  expect(scheduleEvent(world)).toMatchObject({ payload: { schedule: '17 * * * *' }, ref: 'refs/heads/dev' });
  expect(pushEvent(world)).toMatchObject({ name: 'push', payload: { repository: { full_name: 'contoso/PowerPlatformConnectors' } } });
});
