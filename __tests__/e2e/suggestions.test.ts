/** What a machine can mend, beside the lines of a pull request and as a patch. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { GitHubDouble } from '../github-double/double.ts';
import type { StoredReviewComment } from '../github-double/world.ts';
import { pullRequestEvent } from './events.ts';
import { comments, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { CONNECTOR, FOLDER, NUMBER, PROPERTIES, README, SETTINGS, SWAGGER, WRONG_COLOUR } from './scenes.ts';

const BOT = 'github-actions[bot]';
const COLOUR_LINE = /"iconBrandColor": "#007ee5"/;

const suggested = (double: GitHubDouble): StoredReviewComment[] => double.world.reviewComments.filter(({ author }) => author === BOT);
const pushed = (double: GitHubDouble) => review(double, pullRequestEvent(double.world, NUMBER, 'synchronize'));

/** 1-based. */
function lineOf(text: string, pattern: RegExp): number {
  return text.split('\n').findIndex((line) => pattern.test(line)) + 1;
}

const WITH_ERROR = { ...CONNECTOR, ...WRONG_COLOUR };
const PROPERTIES_TEXT = WITH_ERROR[PROPERTIES] ?? '';

describe('a finding that a machine can mend, on a changed line,', () => {
  test.concurrent(
    'is suggested once, with what has to be there instead',
    async () => {
      await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
        expect((await review(double)).exitCode).toBe(0);
        expect(writes(double)).toEqual(['POST checks/create', 'POST pulls/create-review', 'POST issues/create-comment']);
        expect(double.world.reviews).toMatchObject([{ state: 'COMMENTED', commit: double.world.pull(NUMBER).headSha }]);
        expect(suggested(double)).toMatchObject([{ path: PROPERTIES, line: lineOf(PROPERTIES_TEXT, COLOUR_LINE), startLine: null }]);
        expect(suggested(double)[0]?.body).toMatch(/\n```suggestion\n {4}"iconBrandColor": "#da3b01",\n```\n\n<!-- .* -->$/);
        expect(comments(double)).toEqual([expect.stringContaining('A machine can mend 1 finding of these.')]);
        expect(comments(double)).toEqual([expect.stringContaining(`npx connector-preflight fix --write "${FOLDER}"`)]);

        await review(double);
        expect(writes(double)).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'has its suggestion taken away when it is mended',
    async () => {
      await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
        await review(double);
        double.world.push(NUMBER, { [PROPERTIES]: CONNECTOR[PROPERTIES] ?? '' });
        await pushed(double);
        expect(writes(double)).toContain('DELETE pulls/delete-review-comment');
        expect(suggested(double)).toEqual([]);
        expect(comments(double)).toEqual([expect.not.stringContaining('A machine can mend')]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'keeps its suggestion over a forced push, also where its line moves',
    async () => {
      await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
        await review(double);
        const [{ id } = { id: 0 }] = suggested(double);
        double.world.forcePush(NUMBER, WITH_ERROR, 'Other words');
        await pushed(double);
        expect(suggested(double)).toMatchObject([{ id }]);

        double.world.forcePush(NUMBER, { ...WITH_ERROR, [PROPERTIES]: `\n\n${PROPERTIES_TEXT}` });
        await pushed(double);
        expect(suggested(double)).toMatchObject([{ id }]);
        expect(writes(double)).not.toContain('POST pulls/create-review');
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'gets a new suggestion where its line was changed and is still wrong',
    async () => {
      await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
        await review(double);
        double.world.push(NUMBER, { [PROPERTIES]: PROPERTIES_TEXT.replace('"iconBrandColor": ', '"iconBrandColor":   ') });
        await pushed(double);
        expect(suggested(double)).toMatchObject([{ body: expect.stringContaining('"iconBrandColor":   "#da3b01"') }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'keeps a suggestion that somebody answered, and gets no second one',
    async () => {
      await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
        await review(double);
        double.world.replyTo(suggested(double)[0]?.id ?? 0, 'bob', 'That is our colour.');
        double.world.push(NUMBER, { [PROPERTIES]: PROPERTIES_TEXT.replace('"iconBrandColor": ', '"iconBrandColor":   ') });
        await pushed(double);
        expect(suggested(double)).toHaveLength(1);
        expect(writes(double).filter((write) => /review/.test(write))).toEqual([]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'is not suggested where the settings say so',
    async () => {
      const base = { [SETTINGS]: 'version: 1\nreport:\n  suggestions: false\n' };
      await withDouble({ base, pull: { changes: WITH_ERROR } }, async (double) => {
        const { patch } = await review(double);
        expect(suggested(double)).toEqual([]);
        expect(patch).toContain('+    "iconBrandColor": "#da3b01",');
        expect(comments(double)).toEqual([expect.not.stringContaining('Accept the suggestions')]);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'a pull request with nothing to suggest costs no request more, and a first review stays within twelve',
  async () => {
    await withDouble({}, async (double) => {
      const { patch } = await review(double);
      expect(patch).toBeUndefined();
      expect(double.requests.filter(({ operation }) => /review/.test(operation ?? ''))).toEqual([]);
      expect(double.requests.length).toBeLessThanOrEqual(12 + double.writes.length);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a review is not lost because GitHub takes no suggestion',
  async () => {
    await withDouble({ pull: { changes: WITH_ERROR } }, async (double) => {
      double.on({ operation: 'pulls/create-review' }, () => ({ kind: 'status', status: 422 }));
      const { exitCode, stdout } = await review(double);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('::warning::');
    });
  },
  PATIENCE,
);

function swaggerWith(description: string): string {
  const swagger = JSON.parse(CONNECTOR[SWAGGER] ?? '{}');
  swagger.paths['/parcels/next'].get.description = description;
  return `${JSON.stringify(swagger, null, 2)}\n`;
}

describe('the patch', () => {
  test.concurrent(
    'mends on a real clone what no suggestion can: a file that is missing, and changes that GitHub leaves out',
    async () => {
      const changes = { [PROPERTIES]: PROPERTIES_TEXT, [SWAGGER]: swaggerWith('Reads which parcel arrives next') };
      await withDouble({ pull: { changes }, world: { limits: { patchBytes: 10 } } }, async (double) => {
        const { patch = '', summary } = await review(double);
        expect(suggested(double)).toEqual([]);
        expect(summary).toContain(patch);
        const clone = mkdtempSync(join(tmpdir(), 'patch-'));
        try {
          for (const [path, text] of Object.entries(changes)) {
            mkdirSync(dirname(join(clone, path)), { recursive: true });
            writeFileSync(join(clone, path), text);
          }
          writeFileSync(join(clone, 'all.patch'), patch);
          const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: clone });
          git('init', '--quiet');
          git('add', '--all');
          git('apply', '--index', 'all.patch');
          expect(readFileSync(join(clone, PROPERTIES), 'utf8')).toBe(CONNECTOR[PROPERTIES]);
          expect(readFileSync(join(clone, SWAGGER), 'utf8')).toContain('"Reads which parcel arrives next."');
          expect(readFileSync(join(clone, README), 'utf8')).toMatch(/^# Fabrikam Parcels\n/);
        } finally {
          rmSync(clone, { recursive: true });
        }
      });
    },
    PATIENCE,
  );
});
