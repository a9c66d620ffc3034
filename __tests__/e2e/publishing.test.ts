/** What a pull request shows after the Action ran, and ran again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { READ_ONLY_TOKEN, WORKFLOW_TOKEN } from '../github-double/permissions.ts';
import { pullRequestEvent } from './events.ts';
import { checks, commands, comments, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { CONNECTOR, FOLDER, NUMBER, PROPERTIES, propertiesWith, README, SETTINGS, TITLE, WRONG_COLOUR } from './scenes.ts';

const BOT = 'github-actions[bot]';

test.concurrent(
  'a pull request gets one comment and one check, nothing more from the same event, and edits in place',
  async () => {
    await withDouble({}, async (double) => {
      expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', stage: 'submission', errors: '0' } });
      expect(writes(double)).toEqual(['POST checks/create', 'POST issues/create-comment']);
      expect(comments(double)).toEqual([expect.stringContaining('Ready for review')]);
      const [{ id: commentId } = { id: 0 }] = double.world.comments;
      const [check] = checks(double);
      expect(check).toMatchObject({ conclusion: 'success', status: 'completed' });

      expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(writes(double)).toEqual([]);

      double.world.pull(NUMBER).title = `Proposal - ${TITLE}`;
      const edited = pullRequestEvent(double.world, NUMBER, 'edited', { titleBefore: TITLE });
      expect(await review(double, edited)).toMatchObject({ exitCode: 0, outputs: { verdict: 'changes-needed' } });
      expect(writes(double)).toEqual(['PATCH checks/update', 'PATCH issues/update-comment']);
      expect(comments(double)).toEqual([expect.stringContaining('Changes are needed')]);
      expect(double.world.comments[0]?.id).toBe(commentId);
      expect(checks(double)).toMatchObject([{ id: check?.id, conclusion: 'failure' }]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a push is answered at the new head, and the comment says what became of the findings',
  async () => {
    await withDouble({ pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } }, async (double) => {
      await review(double);
      expect(checks(double)).toMatchObject([{ conclusion: 'failure', annotations: [{ path: PROPERTIES, annotation_level: 'failure' }] }]);
      double.world.push(NUMBER, { [PROPERTIES]: CONNECTOR[PROPERTIES] ?? '' });
      await review(double, pullRequestEvent(double.world, NUMBER, 'synchronize'));
      expect(writes(double)).toEqual(['POST checks/create', 'DELETE pulls/delete-review-comment', 'PATCH issues/update-comment']);
      expect(comments(double)).toEqual([expect.stringContaining('Since the last run: 1 fixed, 0 new')]);
      expect(checks(double)).toMatchObject([{ conclusion: 'success', annotations: [] }]);
    });
  },
  PATIENCE,
);

describe('a head that moves', () => {
  test.concurrent(
    'between reading and writing gets no verdict about the old head',
    async () => {
      await withDouble({}, async (double) => {
        double.on({ operation: 'pulls/get', nth: 2 }, () => void double.world.push(NUMBER, { [README]: '# Fabrikam Parcels\n' }));
        const result = await review(double);
        expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'unknown' } });
        expect(commands(result.stdout)).toEqual([expect.stringMatching(/^::notice::The pull request moved on to [0-9a-f]{7}/)]);
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'while it is read is reviewed as it is then',
    async () => {
      await withDouble({}, async (double) => {
        double.on({ operation: 'pulls/get', nth: 1 }, () => void double.world.push(NUMBER, WRONG_COLOUR));
        expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict: 'changes-needed' } });
        expect(comments(double)).toEqual([expect.stringContaining(`head=${double.world.pull(NUMBER).headSha}`)]);
        expect(checks(double)).toMatchObject([{ conclusion: 'failure' }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'at every look ends without a verdict',
    async () => {
      await withDouble({}, async (double) => {
        let moves = 0;
        double.on({ operation: 'pulls/get' }, () => {
          moves += 1;
          double.world.push(NUMBER, { [README]: `# Fabrikam Parcels\n\n${moves}\n` });
        });
        expect(await review(double)).toMatchObject({ outputs: { verdict: 'unknown' } });
        expect(double.writes).toEqual([]);
        expect(moves).toBeGreaterThan(1);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'copies of our comment disappear, and nobody else’s comment with our marker is touched',
  async () => {
    await withDouble({}, async (double) => {
      const { world } = double;
      await review(double);
      const [ours = ''] = comments(double);
      const copy = world.comment(NUMBER, BOT, ours);
      const strangers = ['mallory', 'github-actions', 'other-tool[bot]', 'bob'].map((login) => world.comment(NUMBER, login, ours));
      await review(double);
      expect(double.writes).toMatchObject([{ method: 'DELETE', path: expect.stringContaining(`/${copy.id}`) }]);

      Object.assign(world.comments[0] ?? {}, { body: 'Somebody emptied it.' });
      await review(double);
      expect(writes(double)).toEqual(['POST issues/create-comment']);
      expect(world.comments.filter(({ author }) => author !== BOT)).toEqual(strangers);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a check run of our name that another tool or a job made is left alone, and ours is still found',
  async () => {
    await withDouble({}, async (double) => {
      await review(double);
      const [ours] = checks(double);
      if (ours === undefined) throw new Error('There is no check.');
      const others = [BOT, 'other-tool[bot]'].map((author) => {
        return { ...structuredClone(ours), id: double.world.id(), author, externalId: 'another', conclusion: 'neutral' };
      });
      double.world.checkRuns.push(...others);
      await review(double);
      expect(double.writes).toEqual([]);
      expect(checks(double)).toEqual([ours, ...others]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a new connector of three files takes 10 requests, and is read in at most 3 rounds',
  async () => {
    const latency = { latencyMs: 1000 };
    await withDouble(
      {},
      async (double) => {
        await review(double);
        expect(double.requests.length).toBe(10);
        expect(double.writes.length).toBe(2);
        const begun = double.requests.slice(
          0,
          double.requests.findIndex(({ method }) => method !== 'GET'),
        );
        expect(new Set(begun.map(({ round }) => round)).size).toBeLessThanOrEqual(3);
      },
      latency,
    );
  },
  PATIENCE,
);

describe('a token that may only read', () => {
  test.concurrent.each([
    ['changes are needed', { ...CONNECTOR, ...WRONG_COLOUR }, { exitCode: 1, outputs: { verdict: 'changes-needed' } }, 1],
    ['nothing has to be mended', CONNECTOR, { exitCode: 0, outputs: { verdict: 'pass' } }, 0],
  ])(
    'ends in summary, annotations and one notice that names the permission, when %s',
    async (_name, changes, expected, annotations) => {
      await withDouble(
        { pull: { changes } },
        async (double) => {
          const result = await review(double, pullRequestEvent(double.world, NUMBER, 'synchronize', { name: 'pull_request' }));
          expect(result).toMatchObject(expected);
          expect(result.summary).toContain('Fabrikam Parcels');
          const [notice, ...marks] = commands(result.stdout);
          expect(notice).toMatch(/^::notice::The token lacks "checks: write" and "pull-requests: write"/);
          expect(marks).toHaveLength(annotations);
          for (const mark of marks) expect(mark).toContain(`::error file=${PROPERTIES},line=`);
          expect(comments(double)).toEqual([]);
          expect(checks(double)).toEqual([]);
        },
        { token: READ_ONLY_TOKEN },
      );
    },
    PATIENCE,
  );
});

test.concurrent(
  'without publishing, the result is in outputs, summary and report, and nothing is written',
  async () => {
    await withDouble({ pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } }, async (double) => {
      const result = await review(double, undefined, { inputs: { publish: 'false' } });
      expect(result).toMatchObject({
        exitCode: 1,
        outputs: { verdict: 'changes-needed', stage: 'submission', errors: '1', warnings: expect.stringMatching(/^\d+$/) },
        summary: expect.stringContaining('Changes are needed'),
        report: {
          schemaVersion: 1,
          verdict: 'changes-needed',
          findings: expect.arrayContaining([expect.objectContaining({ severity: 'error', file: PROPERTIES })]),
          plan: ['create-check', 'create-review', 'create-comment'].map((kind) => expect.objectContaining({ kind })),
        },
      });
      expect(double.writes).toEqual([]);
    });
  },
  PATIENCE,
);

describe('the settings on the base branch', () => {
  test.concurrent(
    'choose a commit status in place of the check, which is set once and again when the verdict changes',
    async () => {
      const base = { [SETTINGS]: 'version: 1\nreport:\n  status: commit-status\n' };
      const token = { ...WORKFLOW_TOKEN, permissions: { ...WORKFLOW_TOKEN.permissions, statuses: 'write' as const } };
      await withDouble(
        { base },
        async (double) => {
          const { world } = double;
          await review(double);
          expect(writes(double)).toEqual(['POST repos/create-commit-status', 'POST issues/create-comment']);
          await review(double);
          expect(double.writes).toEqual([]);
          world.pull(NUMBER).title = `Proposal - ${TITLE}`;
          await review(double);
          expect(world.statuses).toMatchObject([
            { sha: world.pull(NUMBER).headSha, context: 'Connector Preflight', state: 'success' },
            { sha: world.pull(NUMBER).headSha, context: 'Connector Preflight', state: 'failure' },
          ]);
          expect(world.checkRuns).toEqual([]);
        },
        { token },
      );
    },
    PATIENCE,
  );

  test.concurrent(
    'that are wrong become warnings with their place, and the usual ones hold',
    async () => {
      const base = { [SETTINGS]: 'version: 1\nrepport:\n  status: commit-status\npreset: strict\n' };
      await withDouble({ base }, async (double) => {
        const result = await review(double);
        expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
        expect(commands(result.stdout)).toEqual([
          expect.stringMatching(/^::warning file=\.github\/connector-preflight\.yml,line=2::.*repport/),
          expect.stringMatching(/^::warning file=\.github\/connector-preflight\.yml,line=4::.*preset/),
        ]);
        expect(checks(double)).toMatchObject([{ conclusion: 'success' }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'are not read from the pull request',
    async () => {
      const changes = { ...CONNECTOR, ...WRONG_COLOUR, [SETTINGS]: 'version: 1\nreport:\n  comment: false\n  status: commit-status\n' };
      await withDouble({ pull: { changes } }, async (double) => {
        expect(await review(double)).toMatchObject({ outputs: { verdict: 'changes-needed' } });
        expect(writes(double)).toEqual(['POST checks/create', 'POST pulls/create-review', 'POST issues/create-comment']);
      });
    },
    PATIENCE,
  );
});

describe('many findings', () => {
  const policies = (count: number, name: string) =>
    propertiesWith({
      iconBrandColor: '#007ee5',
      policyTemplateInstances: Array.from({ length: count }, () => ({ templateId: name, title: name, parameters: {} })),
    });

  test.concurrent(
    'come in pages of 50 annotations, and a run that stopped between two pages is made good by the next',
    async () => {
      const changes = { ...CONNECTOR, [PROPERTIES]: policies(60, 'nosuchtemplate') };
      await withDouble({ pull: { changes } }, async (double) => {
        double.fault({ operation: 'checks/update' }, { kind: 'permission' });
        await review(double);
        expect(checks(double)).toMatchObject([{ conclusion: 'failure' }]);
        expect(checks(double)[0]?.annotations).toHaveLength(50);

        double.heal();
        await review(double);
        const pages = double.writes.map(({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length);
        expect(Math.max(...pages)).toBe(50);
        const total = pages.reduce((sum, page) => sum + page, 0);
        expect(total).toBeGreaterThanOrEqual(60);
        expect(checks(double).at(-1)?.annotations).toHaveLength(total);

        await review(double);
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'by the thousand, with long names, stay below what GitHub takes',
    async () => {
      const files = Array.from({ length: 90 }, (_, index) => [`${FOLDER}/${'long name '.repeat(20)}${index}.txt`, `${index}`] as const);
      const changes = { ...CONNECTOR, ...Object.fromEntries(files), [PROPERTIES]: policies(1500, 'x'.repeat(300)) };
      await withDouble({ pull: { changes } }, async (double) => {
        const result = await review(double);
        expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'changes-needed' } });
        expect(Number(result.outputs.warnings)).toBeGreaterThanOrEqual(1500);
        const [comment = ''] = comments(double);
        expect(comment.length).toBeLessThan(65_536);
        expect(comment).toContain('Changes are needed');
        expect(checks(double)).toHaveLength(1);
        expect(checks(double)[0]?.summary?.length).toBeLessThan(65_536);
      });
    },
    PATIENCE,
  );
});

/** Writes where each socket of a process wants to go. */
const WATCH_SOCKETS = `
import { appendFileSync } from 'node:fs';
import { subscribe } from 'node:diagnostics_channel';
subscribe('net.client.socket', ({ socket }) => {
  socket.on('lookup', (_error, _address, _family, host) => appendFileSync(process.env.SOCKETS_SEEN, 'host ' + host + '\\n'));
  socket.on('connectionAttempt', (ip, port) => appendFileSync(process.env.SOCKETS_SEEN, 'http://' + ip + ':' + port + '\\n'));
});`;

test.concurrent(
  'nothing but GitHub’s API is ever connected to',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'preflight-sockets-'));
    const seen = join(folder, 'seen.txt');
    try {
      await withDouble({ pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } }, async (double) => {
        const environment = {
          NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(WATCH_SOCKETS)}`,
          SOCKETS_SEEN: seen,
        };
        expect(await review(double, undefined, { environment })).toMatchObject({ exitCode: 0 });
        expect(new Set(readFileSync(seen, 'utf8').trim().split('\n'))).toEqual(new Set([double.url]));
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  PATIENCE,
);
