/** The example workflows: which event starts what, in which order runs wait, and what the Action does with the inputs that it then gets. */
import { describe, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import type { World } from '../github-double/world.ts';
import {
  type ActionEvent,
  issueCommentEvent,
  mergeGroupEvent,
  type PullRequestAction,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';
import { evaluateCondition, fillIn } from './expressions.ts';
import { checks, comments, PATIENCE, review, withDouble } from './review-scene.ts';
import { createScene, NUMBER, WRONG_COLOUR } from './scenes.ts';
import { readWorkflow, survivors, type WiredRun, type Workflow, wire } from './wirings.ts';

const target = readWorkflow('pull-request-target.yml');
const signal = readWorkflow('pull-request-and-workflow-run/connector-preflight-signal.yml');
const second = readWorkflow('pull-request-and-workflow-run/connector-preflight.yml');
const commands = readWorkflow('commands.yml');
const sweep = readWorkflow('sweep.yml');
const ALL: readonly (readonly [string, Workflow])[] = Object.entries({ target, signal, second, commands, sweep });

const comment = (world: World, body: string, author = 'bob'): ActionEvent =>
  issueCommentEvent(world, world.comment(NUMBER, author, body).id);

function wired(workflow: Workflow, event: ActionEvent): WiredRun {
  const run = wire(workflow, event);
  if (run === undefined) throw new Error(`${event.name} does not start the workflow.`);
  return run;
}

describe('an expression', () => {
  const github = { event: { issue: { number: 7 }, comment: { body: '/PREFLIGHT help', user: { type: 'User' } } }, ref: 'refs/heads/dev' };

  test.each([
    ["github.event.comment.user.type == 'user'", true],
    ["contains(github.event.comment.body, '/preflight') && !github.event.missing", true],
    ["github.event.issue.pull_request && github.ref == 'x'", false],
    ["(1 != 2) || startsWith(github.ref, 'nowhere')", true],
    ["'it''s' == 'it''s'", true],
    ['github.event.missing == 0', true],
  ])('%s is %s', (expression, value) => {
    expect(evaluateCondition(expression, { github })).toBe(value);
  });

  test('gives the first value that is something', () => {
    const [number, branch] = ['github.event.pull.number || github.event.issue.number', "format('{0}!', github.ref)"];
    expect(fillIn(`a-$\{{ ${number} }}-$\{{ ${branch} }}`, { github })).toBe('a-7-refs/heads/dev!');
  });

  test('that is none is refused', () => {
    expect(() => evaluateCondition('github.ref ==', { github })).toThrow('the end');
    expect(() => evaluateCondition('secrets.token', { github })).toThrow('secrets');
  });
});

describe('a workflow starts', () => {
  const PULL_EVENTS: readonly PullRequestAction[] = [
    ...(['opened', 'edited', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft', 'labeled', 'unlabeled'] as const),
  ];
  const world = createScene();

  test.each(PULL_EVENTS)('on pull_request_target %s, and the signal on pull_request', (action) => {
    world.pull(NUMBER).draft = action === 'converted_to_draft';
    expect(wire(target, pullRequestEvent(world, NUMBER, action))).toBeDefined();
    expect(wire(signal, pullRequestEvent(world, NUMBER, action, { name: 'pull_request' }))).toBeDefined();
  });

  test('not for a push, or an event that another file is for', () => {
    for (const [, workflow] of ALL) expect(wire(workflow, pushEvent(world))).toBeUndefined();
    expect(wire(target, scheduleEvent(world))).toBeUndefined();
    expect(wire(sweep, pullRequestEvent(world, NUMBER, 'opened'))).toBeUndefined();
  });

  test.each([
    ['a command', '/preflight help', 'bob', true],
    ['a command below other words', 'Thanks.\n\n/preflight recheck', 'bob', true],
    ['other words', 'Thanks.', 'bob', false],
    ['a command of a bot', '/preflight help', 'renovate[bot]', false],
  ])('for a comment: %s', (_name, body, author, starts) => {
    expect(wire(commands, comment(createScene(), body, author)) !== undefined).toBe(starts);
  });

  test('for no comment on an issue, and for none that was edited', () => {
    const event = comment(createScene(), '/preflight help');
    const { pull_request: _, ...issue } = event.payload.issue as Record<string, unknown>;
    expect(wire(commands, { ...event, payload: { ...event.payload, issue } })).toBeUndefined();
    expect(wire(commands, { ...event, payload: { ...event.payload, action: 'edited' } })).toBeUndefined();
  });
});

describe('permissions', () => {
  test('are none but what the one job needs', () => {
    const needed = { checks: 'write', contents: 'read', issues: 'write', 'pull-requests': 'write' };
    for (const [name, { permissions, jobs }] of ALL) {
      expect(permissions).toEqual({});
      expect(Object.values(jobs).map((job) => job.permissions)).toEqual([name === 'signal' ? {} : needed]);
    }
  });
});

describe('runs of one pull request', () => {
  /** Everything that may happen to it within a minute, in the order in which it happens. */
  function busyMinute(world: World): readonly (readonly [string, Workflow, ActionEvent])[] {
    const events: (readonly [string, Workflow, ActionEvent])[] = [];
    const pull = (name: string, action: PullRequestAction) => events.push([name, target, pullRequestEvent(world, NUMBER, action)]);
    pull('opened', 'opened');
    events.push(['first command', commands, comment(world, '/preflight help')]);
    world.push(NUMBER, WRONG_COLOUR);
    pull('pushed', 'synchronize');
    events.push(['second command', commands, comment(world, '/preflight recheck')]);
    pull('labelled', 'labeled');
    events.push(['third command', commands, comment(world, '/preflight next')]);
    world.push(NUMBER, {});
    pull('pushed again', 'synchronize');
    events.push(['by hand', target, workflowDispatchEvent(world, { 'pull-number': String(NUMBER) })]);
    return events;
  }

  const world = createScene();
  const runs = busyMinute(world).map(([name, workflow, event]) => ({ name, ...wired(workflow, event) }));

  test('wait for each other, commands and reviews alike, so that the newest head is reviewed last', () => {
    expect(new Set(runs.map(({ concurrency }) => concurrency.group))).toEqual(new Set([`connector-preflight-${NUMBER}`]));
  });

  test('are none of them lost', () => {
    expect(survivors(runs).map(({ name }) => name)).toEqual(runs.map(({ name }) => name));
  });

  test('would lose commands without the queue that keeps all', () => {
    const single = runs.map(({ concurrency: { queue: _, ...concurrency }, name }) => ({ name, concurrency }));
    expect(survivors(single).map(({ name }) => name)).toEqual(['opened', 'by hand']);
  });

  test('do not wait for those of another pull request, nor for the sweep', () => {
    const both = createScene({ world: {} });
    both.open({ number: 8, title: 'Another', author: 'eve' });
    const groups = [
      wired(target, pullRequestEvent(both, NUMBER, 'opened')),
      wired(target, pullRequestEvent(both, 8, 'opened')),
      wired(sweep, scheduleEvent(both)),
    ].map(({ concurrency }) => concurrency.group);
    expect(new Set(groups).size).toBe(3);
  });

  test('with workflow_run: signals may be replaced, the review of the newest head is kept, and commands are in a group of their own', () => {
    const scene = createScene();
    const heads: string[] = [];
    const reviews = [1, 2, 3].map((push) => {
      scene.push(NUMBER, { 'docs/a.md': String(push) });
      heads.push(scene.pull(NUMBER).headSha);
      return { head: scene.pull(NUMBER).headSha, ...wired(second, workflowRunEvent(scene, NUMBER)) };
    });
    expect(new Set(reviews.map(({ concurrency }) => concurrency.group)).size).toBe(1);
    expect(survivors(reviews).at(-1)?.head).toBe(heads.at(-1));
    const said = ['/preflight help', '/preflight next', '/preflight recheck'].map((body) => ({
      body,
      ...wired(commands, comment(scene, body)),
    }));
    expect(survivors([...said, ...reviews]).filter((run) => 'body' in run)).toHaveLength(3);
  });

  test('of two forks with the same branch name do not wait for each other', () => {
    const scene = createScene();
    scene.open({ number: 8, title: 'Another', author: 'eve', headRef: scene.pull(NUMBER).headRef });
    const groups = [NUMBER, 8].map((number) => wired(second, workflowRunEvent(scene, number)).concurrency.group);
    expect(new Set(groups).size).toBe(2);
  });

  test('no group that holds commands or reviews cancels what works', () => {
    for (const workflow of [target, second, commands, sweep]) {
      const groups = [workflow.concurrency, ...Object.values(workflow.jobs).map(({ concurrency }) => concurrency)];
      expect(groups.filter((group) => group?.['cancel-in-progress'] === true)).toEqual([]);
    }
  });
});

describe('with the inputs that the workflow gives it, the Action', () => {
  type Case = readonly [name: string, workflow: Workflow, event: (double: GitHubDouble) => ActionEvent, labels?: readonly string[]];
  const REVIEWS: readonly Case[] = [
    ['pull_request_target', target, ({ world }) => pullRequestEvent(world, NUMBER, 'opened')],
    ['labeled', target, ({ world }) => pullRequestEvent(world, NUMBER, 'labeled', { label: 'recheck' }), ['recheck']],
    ['workflow_run after pull_request', second, ({ world }) => workflowRunEvent(world, NUMBER)],
    ['workflow_dispatch', target, ({ world }) => workflowDispatchEvent(world, { 'pull-number': String(NUMBER) })],
    ['issue_comment', commands, ({ world }) => comment(world, '/preflight recheck')],
    ['schedule', sweep, ({ world }) => scheduleEvent(world)],
    ['workflow_dispatch of the sweep', sweep, ({ world }) => workflowDispatchEvent(world)],
  ];

  test.concurrent.each(REVIEWS)(
    'answers to %s',
    async (_name, workflow, eventOf, labels = []) => {
      await withDouble({ pull: { labels } }, async (double) => {
        const event = eventOf(double);
        const { exitCode, stdout } = await review(double, event, { inputs: wired(workflow, event).inputs });
        expect({ exitCode, stdout }).toMatchObject({ exitCode: 0 });
        expect(comments(double).filter((body) => body.includes('<!-- connector-preflight:1 head='))).toHaveLength(1);
        expect(checks(double)).toMatchObject([{ conclusion: 'success' }]);
        expect([...double.world.pull(NUMBER).labels]).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent.each([
    ['pull_request_target', target],
    ['workflow_run', second],
  ])(
    'answers to merge_group in the wiring with %s',
    async (_name, workflow) => {
      await withDouble({}, async (double) => {
        const event = mergeGroupEvent(double.world, NUMBER);
        expect((await review(double, event, { inputs: wired(workflow, event).inputs })).exitCode).toBe(0);
        expect(checks(double, event.sha)).toMatchObject([{ conclusion: 'success' }]);
      });
    },
    PATIENCE,
  );
});
