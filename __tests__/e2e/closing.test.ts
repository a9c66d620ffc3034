/** The certification and the end of a pull request, as the pull request shows them. */
import { describe, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import { pullRequestEvent, workflowRunEvent } from './events.ts';
import { checks, comments, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { CONNECTOR, NUMBER, README, SETTINGS } from './scenes.ts';

const MANAGED = { [SETTINGS]: 'version: 1\nlabels:\n  manage: true\n' };
const TEAM = 'certificationteam';

const event = (double: GitHubDouble, action: Parameters<typeof pullRequestEvent>[2]) => pullRequestEvent(double.world, NUMBER, action);

const reports = (double: GitHubDouble): string[] => comments(double).filter((body) => body.includes('<!-- connector-preflight:1'));

describe('after a merge', () => {
  test.concurrent(
    'our comment becomes a note of what happens next, labels of the turn go, and the same event again writes nothing',
    async () => {
      await withDouble({ base: MANAGED }, async (double) => {
        const { world } = double;
        for (const label of ['New', 'Validation phase']) world.ensureLabel(label);
        await review(double);
        expect([...world.pull(NUMBER).labels].toSorted()).toEqual(['New', 'Validation phase']);
        world.merge(NUMBER);
        expect(await review(double, event(double, 'closed'))).toMatchObject({ exitCode: 0, outputs: { stage: 'submission' } });
        expect(writes(double)).toEqual(['DELETE issues/remove-label', 'PATCH issues/update-comment']);
        expect(comments(double)).toEqual([
          expect.stringMatching(/^### ✅ Merged\.[\s\S]*Merged on \w+day \d+ \w+ \d{4} \(Pacific time\)[\s\S]*These days are estimates/),
        ]);
        expect([...world.pull(NUMBER).labels]).toEqual(['New']);
        for (const action of ['closed', 'edited'] as const) {
          await review(double, event(double, action));
          expect(double.writes).toEqual([]);
        }
        world.pull(NUMBER).labels.add(world.ensureLabel('deployed').name);
        await review(double, pullRequestEvent(world, NUMBER, 'labeled', { label: 'deployed', actor: 'ada' }));
        expect(comments(double)).toEqual([expect.stringContaining('Deployed: the connector is live.')]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'the note is written where there was no comment, but not for a pull request that was merged long ago',
    async () => {
      await withDouble({}, async (double) => {
        double.world.merge(NUMBER);
        await review(double, event(double, 'edited'));
        expect(double.writes).toEqual([]);
        await review(double, event(double, 'closed'));
        expect(double.requests.length).toBeLessThanOrEqual(12);
        expect(writes(double)).toEqual(['POST issues/create-comment']);
        expect(comments(double)).toEqual([expect.stringContaining('This is what happens next')]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'the note comes through the workflow for forks as well',
    async () => {
      await withDouble({}, async (double) => {
        await review(double);
        double.world.merge(NUMBER);
        await review(double, workflowRunEvent(double.world, NUMBER));
        expect(writes(double)).toEqual(['PATCH issues/update-comment']);
        expect(comments(double)).toEqual([expect.stringContaining('This is what happens next')]);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'a close without a merge leaves a calm note where we had a comment, and a reopened pull request gets its report back',
  async () => {
    await withDouble({}, async (double) => {
      const pull = double.world.pull(NUMBER);
      pull.state = 'closed';
      await review(double, event(double, 'closed'));
      expect(double.writes).toEqual([]);

      pull.state = 'open';
      await review(double, event(double, 'reopened'));
      const report = comments(double);
      pull.state = 'closed';
      await review(double, event(double, 'closed'));
      expect(comments(double)).toEqual([expect.stringMatching(/^### ℹ️ Closed without a merge\.[\s\S]*reopen this pull request/)]);
      pull.state = 'open';
      await review(double, event(double, 'reopened'));
      expect(comments(double)).toEqual([expect.stringContaining('Ready for review')]);
      expect(comments(double)[0]?.split('\n')[0]).toBe(report[0]?.split('\n')[0]);
      expect(checks(double)).toHaveLength(1);
    });
  },
  PATIENCE,
);

test.concurrent(
  'the certification is followed from the order over a refusal and a push to the approval, by the words of those who may decide',
  async () => {
    await withDouble({ base: MANAGED }, async (double) => {
      const { world } = double;
      world.users.set('wendy', 'write');
      for (const label of ['New', 'Validation phase', 'needs:partner-attention']) world.ensureLabel(label);
      const shown = async (action: Parameters<typeof pullRequestEvent>[2] = 'edited') => {
        const { report } = await review(double, event(double, action));
        await review(double, event(double, action));
        expect(double.writes).toEqual([]);
        const { lifecycle, turn } = report as { lifecycle: { state: string; turn: string }; turn: string };
        expect(lifecycle.turn).toBe(turn);
        const labels = [...world.pull(NUMBER).labels].filter((label) => label !== 'New');
        return [lifecycle.state, turn, ...labels];
      };
      expect(await shown('opened')).toEqual(['in-review', 'reviewer', 'Validation phase']);
      world.comment(NUMBER, 'bob', '[[certify-connector]]');
      world.comment(NUMBER, 'otto', 'certify-connector');
      expect(await shown()).toEqual(['in-review', 'reviewer', 'Validation phase']);
      world.comment(NUMBER, 'wendy', 'Please add the connector package zip to the folder.');
      expect(await shown()).toEqual(['awaiting-package', 'publisher', 'needs:partner-attention']);
      world.comment(NUMBER, 'wendy', 'certify-connector');
      expect(await shown()).toEqual(['in-certification', 'reviewer', 'Validation phase']);
      world.comment(NUMBER, TEAM, 'The package could not be downloaded.');
      expect(await shown()).toEqual(['changes-requested', 'publisher', 'needs:partner-attention']);
      expect(reports(double)).toEqual([
        expect.stringMatching(
          /sent back by the certification, with the publisher, since \d+ \w+ \d{4}[\s\S]*1\. The package could not be opened/,
        ),
      ]);
      world.tick();
      world.push(NUMBER, { [README]: `${CONNECTOR[README]}\nMore.\n` });
      expect(await shown('synchronize')).toEqual(['in-review', 'reviewer', 'Validation phase']);
      world.comment(NUMBER, TEAM, 'Certification completed. Deployment will begin soon!');
      expect(await shown()).toEqual(['approved', 'reviewer']);
      expect(reports(double)).toEqual([expect.stringContaining('Approved for deployment.')]);
    });
  },
  PATIENCE,
);
