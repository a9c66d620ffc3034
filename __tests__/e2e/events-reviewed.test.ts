/** Which events lead to which review, and what each stage of a pull request gets. */
import { describe, expect, test } from '@jest/globals';
import { READ_ONLY_TOKEN } from '../github-double/permissions.ts';
import {
  mergeGroupEvent,
  type PullRequestAction,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts';
import { checks, commands, comments, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { CONNECTOR, FOLDER, NUMBER, PROPERTIES, type Scene, TITLE, WRONG_COLOUR } from './scenes.ts';

const ACTIONS: readonly PullRequestAction[] = [
  'opened',
  'edited',
  'synchronize',
  'reopened',
  'ready_for_review',
  'converted_to_draft',
  'labeled',
  'unlabeled',
];

describe('a pull request is reviewed', () => {
  test.concurrent.each(ACTIONS)(
    'when it is %s',
    async (action) => {
      await withDouble({ pull: { draft: action === 'converted_to_draft' } }, async (double) => {
        expect(await review(double, pullRequestEvent(double.world, NUMBER, action))).toMatchObject({ exitCode: 0 });
        expect(writes(double)).toEqual(['POST checks/create', 'POST issues/create-comment']);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'when the workflow that runs for forks has finished, whatever the branch is called',
    async () => {
      await withDouble({ pull: { headRef: 'feature/ü&state=all#1?x' } }, async (double) => {
        expect(await review(double, workflowRunEvent(double.world, NUMBER))).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
        expect(writes(double)).toEqual(['POST checks/create', 'POST issues/create-comment']);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'when somebody starts the workflow by hand with its number, though it had been reviewed',
    async () => {
      await withDouble({}, async (double) => {
        await review(double);
        const event = workflowDispatchEvent(double.world, { 'pull-number': `${NUMBER}` });
        expect(await review(double, event, { inputs: { 'pull-number': `${NUMBER}` } })).toMatchObject({ exitCode: 0 });
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'in the merge queue, with the check on the queue’s own commit and no comment',
    async () => {
      await withDouble({}, async (double) => {
        const event = mergeGroupEvent(double.world, NUMBER);
        expect(event.sha).not.toBe(double.world.pull(NUMBER).headSha);
        expect(await review(double, event)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
        expect(checks(double, event.sha)).toMatchObject([{ conclusion: 'success' }]);
        expect(checks(double)).toEqual([]);
        expect(comments(double)).toEqual([]);
        await review(double, event);
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );
});

describe('a finished run that no pull request belongs to any more', () => {
  test.concurrent(
    'because a newer commit came is no error, nor is one that was closed meanwhile',
    async () => {
      await withDouble({}, async (double) => {
        const event = workflowRunEvent(double.world, NUMBER);
        double.world.push(NUMBER, WRONG_COLOUR);
        const result = await review(double, event);
        expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'unknown' } });
        expect(commands(result.stdout)).toEqual([expect.stringContaining('::notice::No pull request')]);

        const newer = workflowRunEvent(double.world, NUMBER);
        double.world.pull(NUMBER).state = 'closed';
        expect(await review(double, newer)).toMatchObject({ exitCode: 0 });
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );
});

describe('the run ends with exit code 2 and a sentence that says what to change', () => {
  const CASES: readonly (readonly [
    string,
    (world: Parameters<typeof pushEvent>[0]) => ReturnType<typeof pushEvent>,
    Record<string, string>,
    string,
  ])[] = [
    ['a push', pushEvent, {}, 'The event "push" is not one'],
    ['a timer for one pull request', scheduleEvent, { mode: 'review' }, 'The event "schedule" is not one'],
    ['a run for a push', (world) => workflowRunEvent(world, NUMBER, 'push'), {}, 'started by "push"'],
    ['a start by hand without a number', workflowDispatchEvent, {}, 'needs the input "pull-number"'],
    ['a number that is none', workflowDispatchEvent, { 'pull-number': '12::error::x' }, 'has to be the number of a pull request'],
    ['a number that no pull request has', workflowDispatchEvent, { 'pull-number': '999' }, 'There is no pull request 999'],
    [
      'a mode that does not exist',
      (world) => pullRequestEvent(world, NUMBER, 'opened'),
      { mode: 'sweeep' },
      'The input "mode" has to be one of',
    ],
    [
      'a word for publish that is neither',
      (world) => pullRequestEvent(world, NUMBER, 'opened'),
      { publish: 'yes' },
      'The input "publish" has to be one of',
    ],
  ];

  test.concurrent.each(CASES)(
    'for %s',
    async (_name, event, inputs, sentence) => {
      await withDouble({}, async (double) => {
        const result = await review(double, event(double.world), { inputs });
        expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' } });
        expect(commands(result.stdout)).toEqual([expect.stringContaining('::error::')]);
        expect(result.stdout).toContain(sentence);
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'for a token that GitHub does not know',
    async () => {
      await withDouble({}, async (double) => {
        const result = await review(double, undefined, { inputs: { 'github-token': 'ghs_expired' } });
        expect(result).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' } });
        expect(result.stdout).toContain('GitHub does not accept the token (401).');
        expect(result.stdout).not.toContain('ghs_expired');
      });
    },
    PATIENCE,
  );
});

describe('a pull request', () => {
  const STAGES: readonly (readonly [string, Scene, { stage: string; verdict: string }, string])[] = [
    [
      'that proposes a connector is told what comes next',
      {
        pull: {
          title: 'Proposal - Fabrikam Parcels (Independent Publisher)',
          changes: {
            [`${FOLDER}/intro.md`]:
              '# Fabrikam Parcels\n\nFabrikam Parcels is a service that follows parcels of many carriers for people who wait for them.\n\nThe connector will read which parcel arrives next, so that a flow can tell its receiver.\n\nI would be glad of help: write to robin@fabrikam.example.\n',
          },
        },
      },
      { stage: 'proposal', verdict: 'pass' },
      'Build the connector.',
    ],
    [
      'that updates a connector is compared with what is published',
      { base: { ...CONNECTOR, ...WRONG_COLOUR }, pull: { changes: { [PROPERTIES]: CONNECTOR[PROPERTIES] ?? '' } } },
      { stage: 'update', verdict: 'pass' },
      'Update of a connector: ',
    ],
    ['that is a draft is not hurried', { pull: { draft: true } }, { stage: 'submission', verdict: 'pass' }, 'This is a draft'],
  ];

  test.concurrent.each(STAGES)(
    '%s',
    async (_name, scene, outputs, sentence) => {
      await withDouble(scene, async (double) => {
        expect(await review(double)).toMatchObject({ exitCode: 0, outputs });
        expect(comments(double)).toEqual([expect.stringContaining(sentence)]);
        expect(checks(double)).toMatchObject([{ conclusion: 'success' }]);
      });
    },
    PATIENCE,
  );

  const ELSEWHERE = { pull: { title: 'Correct a typing error', changes: { 'docs/guide.md': 'Guide\n' } } };

  test.concurrent(
    'that changes no connector passes with a plain sentence and no comment',
    async () => {
      await withDouble(ELSEWHERE, async (double) => {
        expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-applicable', stage: 'not-applicable' } });
        expect(comments(double)).toEqual([]);
        expect(checks(double)).toMatchObject([
          { conclusion: 'success', summary: expect.stringContaining('Nothing to check: this pull request changes no connector.') },
        ]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'that changes no connector any more has its comment brought up to date',
    async () => {
      await withDouble({}, async (double) => {
        await review(double);
        double.world.pull(NUMBER).title = 'Correct a typing error';
        double.world.forcePush(NUMBER, { 'docs/guide.md': 'Guide\n' });
        await review(double, pullRequestEvent(double.world, NUMBER, 'synchronize'));
        expect(comments(double)).toEqual([expect.stringContaining('Nothing to check')]);
        expect(comments(double)[0]).not.toContain(TITLE);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'that changes no connector passes with a token that may only read',
    async () => {
      await withDouble(ELSEWHERE, async (double) => expect(await review(double)).toMatchObject({ exitCode: 0 }), {
        token: READ_ONLY_TOKEN,
      });
    },
    PATIENCE,
  );
});
