/** A sweep over pull requests that mean harm, and the queue of them in each of its forms. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Queue } from '../../src/queue/queue.ts';
import { scheduleEvent } from '../e2e/events.ts';
import { sweepWorld } from '../e2e/many-pulls.ts';
import { commands, PATIENCE } from '../e2e/review-scene.ts';
import { type ActionResult, runAction } from '../e2e/run-action.ts';
import { runCli } from '../e2e/run-cli.ts';
import { withWorld } from '../e2e/sweep-scene.ts';
import type { PullOptions, World } from '../github-double/world.ts';
import { strangersInPage } from '../report/live-html.ts';
import { liveParts, strangersIn } from '../report/live-markdown.ts';
import { CONTROL, expectInertOnGitHub, writtenBy } from './calm.ts';
import { everywhere, INJECTIONS, SECRET } from './cases.ts';

const VALUES = [...Object.values(INJECTIONS), SECRET];
const NUMBERS = VALUES.map((_, index) => index + 1);

/** Pull requests whose title, branch, author, label, files and description are the values. */
function worldOf(values: readonly string[]): World {
  const pulls = values.map((value, index): PullOptions => {
    const author = value.replaceAll(/\p{Cs}/gu, '').slice(0, 90);
    return { ...everywhere(value).pull, number: index + 1, author, fork: 'evil/PowerPlatformConnectors' };
  });
  return sweepWorld(pulls);
}

function expectInertQueue(files: Readonly<Record<string, string>>): void {
  expect(Object.keys(files).sort()).toEqual(['queue.html', 'queue.json', 'queue.md']);
  const { 'queue.md': markdown = '', 'queue.html': page = '', 'queue.json': json = '' } = files;
  expect({ markdown: strangersIn(markdown), page: strangersInPage(page) }).toEqual({ markdown: [], page: [] });
  expect(json).not.toMatch(CONTROL);
  expect(Object.values(files).filter((text) => text.includes(SECRET))).toEqual([]);
}

describe('A sweep that looks at hostile pull requests', () => {
  let swept: ActionResult;
  beforeAll(async () => {
    const world = worldOf(VALUES);
    await withWorld(world, async (double) => {
      swept = await runAction({ double, event: scheduleEvent(world), inputs: { publish: 'false' } });
    });
  }, PATIENCE);

  test('reviews each of them', () => {
    const { entries, unreviewed } = swept.report as Queue;
    expect({ exitCode: swept.exitCode, unreviewed }).toEqual({ exitCode: 0, unreviewed: [] });
    expect(entries.map(({ number }) => number).sort((a, b) => a - b)).toEqual(NUMBERS);
    expect(entries.map(({ verdict }) => verdict)).toEqual(entries.map(() => 'changes-needed'));
  });

  test('moves nothing in the log, and gives no command', () => {
    expect(swept.stdout).not.toMatch(CONTROL);
    expect({ commands: commands(swept.stdout), stderr: swept.stderr }).toEqual({ commands: [], stderr: '' });
  });

  test('has a summary with one row for each and nothing else that is alive', () => {
    const { links, rows } = liveParts(swept.summary);
    expect({ links: links.length, rows: rows.length }).toEqual({ links: NUMBERS.length, rows: NUMBERS.length + 1 });
    expect(strangersIn(swept.summary)).toEqual([]);
  });

  test('leaves files in which nothing is alive', () => expectInertQueue(swept.queueFiles));

  test('repeats no credential', () => expect(JSON.stringify(swept)).not.toContain(SECRET));
});

test.concurrent(
  'A sweep that writes leaves nothing alive on hostile pull requests',
  async () => {
    const thirds = [0, 1, 2].map((rest) => VALUES.filter((_, index) => index % 3 === rest).join(' '));
    const world = worldOf(thirds);
    await withWorld(world, async (double) => {
      const result = await runAction({ double, event: scheduleEvent(world) });
      expect(result.exitCode).toBe(0);
      expect(world.comments.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(world.checkRuns.map(({ conclusion }) => conclusion)).toEqual(['failure', 'failure', 'failure']);
      expectInertOnGitHub(double, result);
      expectInertQueue(result.queueFiles);
      expect(JSON.stringify([writtenBy(double), result])).not.toContain(SECRET);
    });
  },
  PATIENCE,
);

describe('A queue file that somebody has changed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-hostile-queue-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const entry = { draft: true, stage: 'update', verdict: 'pass', lifecycle: 'in-review', turn: 'reviewer', since: '2026-11-02T09:30:00Z' };
  const counts = { daysWaiting: 1, daysOpen: 2, errors: 3, warnings: 4, breaking: 5, duplicates: 6 };
  const words = VALUES.map((value, index) => ({ number: index + 1, title: value, author: value.slice(0, 100) }));
  const queue = {
    ...{
      schemaVersion: 1,
      repository: 'contoso/PowerPlatformConnectors',
      server: 'https://github.com',
      generatedAt: '2026-11-03T09:30:00Z',
    },
    entries: words.map((pull, index) => ({ ...pull, ...entry, ...counts, next: VALUES[index] })),
    unreviewed: words.map((pull, index) => ({ ...pull, number: 100 + pull.number, why: VALUES[index] })),
  };
  const saved = (name: string, value: object): string => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };

  test.each(['markdown', 'json'])(
    'is inert as %s and in the files beside it',
    async (format) => {
      const out = join(folder, `out-${format}`);
      const { exitCode, stdout, stderr } = await runCli(['queue', saved('queue.json', queue), '--format', format, '--out', out]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      const files = Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
      expectInertQueue(files);
      expect(stdout).toBe(files[format === 'json' ? 'queue.json' : 'queue.md']);
      expect((JSON.parse(files['queue.json'] ?? '') as Queue).entries.slice(0, -1)).toEqual(queue.entries.slice(0, -1));
    },
    PATIENCE,
  );

  test.each([
    ['another server', { server: 'javascript:alert(1)//' }],
    ['a server that is not only one', { server: 'https://evil.example/<img>' }],
    ['another repository', { repository: '../../<img src=x>' }],
    ['a time that is none', { generatedAt: '"><script>' }],
    ['a stage that there is not', { entries: [{ ...queue.entries[0], stage: '__proto__' }] }],
    ['keys that hold injections', { entries: [{ ...queue.entries[0], [VALUES.join('')]: 1, turn: VALUES.join('') }] }],
  ])(
    'is refused in one calm line for %s',
    async (_name, part) => {
      const path = saved('changed \u202e\u001b[31m::error::.json', { ...queue, ...part });
      const { exitCode, stdout, stderr } = await runCli(['queue', path]);
      expect({ exitCode, stdout, lines: stderr.split('\n').length }).toEqual({ exitCode: 2, stdout: '', lines: 2 });
      expect(stderr).not.toMatch(CONTROL);
      expect(stderr).toContain('is no queue that this tool can read');
    },
    PATIENCE,
  );
});
