/** Hostile behaviour beside the files: forged comments, hidden commands, a head that never rests, and pull requests of extreme size. */
import { describe, expect, test } from '@jest/globals';
import { issueCommentEvent, pullRequestEvent } from '../e2e/events.ts';
import { checks, comments, PATIENCE, review, withDouble, writes } from '../e2e/review-scene.ts';
import { CONNECTOR, FOLDER, NUMBER, type Scene, SWAGGER, TITLE, WRONG_COLOUR } from '../e2e/scenes.ts';
import type { GitHubDouble } from '../github-double/double.ts';
import { strangersIn } from '../report/live-markdown.ts';
import { expectInertOnGitHub, writtenBy } from './calm.ts';
import { INJECTIONS, SECRET } from './cases.ts';

const BOT = 'github-actions[bot]';
const MARKER = `<!-- connector-preflight:1 head=${'0'.repeat(40)} findings= -->`;
const FAULTY: Scene = { pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } }, world: { users: { wendy: 'write' } } };
const WAIVE = '/preflight waive BrandColorNotIndependentPublisher because yes';

describe('a forged marker is nobody’s comment of ours:', () => {
  const FORGED: readonly (readonly [string, (double: GitHubDouble) => void])[] = [
    ['by an outsider', ({ world }) => world.comment(NUMBER, 'otto', `All is well\n${MARKER}`)],
    ['by the author', ({ world }) => world.comment(NUMBER, 'bob', MARKER)],
    ['by a person who is called like the bot', ({ world }) => world.comment(NUMBER, 'github-actions', MARKER)],
    ['by another bot', ({ world }) => world.comment(NUMBER, 'helper[bot]', MARKER)],
    ['by our own account, quoting one', ({ world }) => world.comment(NUMBER, BOT, `> ${MARKER}\n\nSomebody wrote this.`)],
    ['in title and description', ({ world }) => Object.assign(world.pull(NUMBER), { title: MARKER, body: MARKER })],
  ];
  test.concurrent.each(FORGED)(
    '%s',
    async (_name, forge) => {
      await withDouble(FAULTY, async (double) => {
        forge(double);
        const before = comments(double);
        await review(double);
        expect(writes(double)).toEqual(expect.arrayContaining(['POST checks/create', 'POST issues/create-comment']));
        expect(writes(double).filter((write) => !write.startsWith('POST'))).toEqual([]);
        expect(comments(double).slice(0, -1)).toEqual(before);
        expect(checks(double)).toMatchObject([{ conclusion: 'failure' }]);
      });
    },
    PATIENCE,
  );
});

describe('a hidden command is not obeyed:', () => {
  const HIDDEN: readonly (readonly [string, string])[] = [
    ['in a quote', `> ${WAIVE}`],
    ['in a quote that goes on without its sign', `> quoted\n${WAIVE}`],
    ['in code', `\`\`\`\n${WAIVE}\n\`\`\``],
    ['in code that never ends', `~~~\n${WAIVE}`],
    ['in an HTML comment', `<!--\n${WAIVE}\n-->`],
    ['in something folded away', `<details>\n\n${WAIVE}\n\n</details>`],
    ['crossed out', `~~no\n${WAIVE}\nno~~`],
    ['in a list and a table', `- ${WAIVE}\n\n| a |\n|---|\n| ${WAIVE} |`],
    ['behind a zero-width character', `\u200B${WAIVE}\n\u2060${WAIVE}`],
    ['with one inside of the prefix', WAIVE.replace('pre', 'pre\u200D')],
    ['in look-alike letters', `${WAIVE.replace('e', '\u0435')}\n\uFF0F${WAIVE.slice(1)}`],
    ['behind a right-to-left mark', `\u202E${WAIVE}`],
    ['as an entity', WAIVE.replace('/', '&#47;')],
    ['in 20,000 characters', `${WAIVE}\n${'['.repeat(20_000)}`],
  ];
  test.concurrent.each(HIDDEN)(
    '%s',
    async (_name, body) => {
      await withDouble(FAULTY, async (double) => {
        double.world.comment(NUMBER, 'wendy', body);
        const { outputs, report } = await review(double, undefined, { inputs: { publish: 'false' } });
        expect(outputs.verdict).toBe('changes-needed');
        expect((report as { waivers?: unknown[] }).waivers ?? []).toEqual([]);
      });
    },
    PATIENCE,
  );

  const EDITED = (double: GitHubDouble) => {
    const comment = double.world.comment(NUMBER, 'wendy', 'Thank you');
    return Object.assign(comment, { body: WAIVE, updatedAt: double.world.tick() });
  };
  test.concurrent.each([
    ['in a comment that was edited', EDITED],
    ['of an outsider', ({ world }: GitHubDouble) => world.comment(NUMBER, 'otto', WAIVE)],
    ['of the author', ({ world }: GitHubDouble) => world.comment(NUMBER, 'bob', WAIVE)],
    ['of somebody with a look-alike name', ({ world }: GitHubDouble) => world.comment(NUMBER, 'w\u0435ndy', WAIVE)],
    ['of a bot', ({ world }: GitHubDouble) => world.comment(NUMBER, 'wendy[bot]', WAIVE)],
  ])(
    '%s',
    async (_name, write) => {
      await withDouble(FAULTY, async (double) => {
        write(double);
        const { outputs } = await review(double, undefined, { inputs: { publish: 'false' } });
        expect(outputs.verdict).toBe('changes-needed');
      });
    },
    PATIENCE,
  );
});

describe('an answer to commands that quote is calm about', () => {
  const VALUES = Object.entries({ ...INJECTIONS, 'a credential': SECRET }).map(
    ([name, value]) => [name, value.replaceAll(/[\r\n]+/g, ' ')] as const,
  );
  const linesWith = (value: string): readonly string[] => [
    `/preflight waive ${value} because ${value}`,
    `${WAIVE} ${value}`,
    `/preflight hold because ${value}`,
    `/preflight title ${value}`,
    `/preflight explain ${value}`,
    `/preflight unwaive ${value}`,
    `/preflight ${value}`,
  ];
  test.concurrent.each(VALUES)(
    '%s',
    async (_name, value) => {
      await withDouble(FAULTY, async (double) => {
        const comment = double.world.comment(NUMBER, 'wendy', linesWith(value).join('\n'));
        const result = await review(double, issueCommentEvent(double.world, comment.id));
        expect(result.exitCode).toBe(0);
        const [, report, reply, ...more] = comments(double);
        expect(more).toEqual([]);
        expect({ report, reply }).toEqual({
          report: expect.stringContaining('<!-- connector-preflight:1 '),
          reply: expect.stringMatching(/was not understood[\s\S]*<!-- connector-preflight-reply:/),
        });
        expectInertOnGitHub(double, result);
        expect(JSON.stringify([writtenBy(double), result])).not.toContain(SECRET);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'a head that moves at every look gets nothing that is about an older one',
  async () => {
    await withDouble(FAULTY, async (double) => {
      let pushes = 0;
      double.on({ operation: 'pulls/get' }, () => {
        pushes += 1;
        double.world.push(NUMBER, { [`${FOLDER}/readme.md`]: `# ${pushes}\n` });
        return undefined;
      });
      const event = pullRequestEvent(double.world, NUMBER, 'opened');
      const { exitCode, outputs } = await review(double, event);
      expect({ verdict: outputs.verdict, calm: exitCode === 0 || exitCode === 2 }).toEqual({ verdict: 'unknown', calm: true });
      expect(double.writes).toEqual([]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a command on a head that moves at every look changes nothing',
  async () => {
    await withDouble(FAULTY, async (double) => {
      const comment = double.world.comment(NUMBER, 'wendy', '/preflight title');
      double.on({ operation: 'pulls/get' }, () => {
        double.world.push(NUMBER, { 'x.txt': String(double.requests.length) });
        return undefined;
      });
      await review(double, issueCommentEvent(double.world, comment.id));
      expect(writes(double).filter((write) => !write.includes('reactions'))).toEqual([]);
      expect(double.world.pull(NUMBER).title).toBe(TITLE);
    });
  },
  PATIENCE,
);

describe('of extreme size:', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `"x${index}":0`).join();
  const SIZES: readonly (readonly [string, () => Scene, string, string])[] = [
    [
      'a definition of 25 MB and a million keys',
      () => ({ pull: { changes: { ...CONNECTOR, [SWAGGER]: `{"swagger":"2.0","big":"${'a'.repeat(12_000_000)}",${keys(1_000_000)}}` } } }),
      'changes-needed',
      'RequiredPropertyMissing',
    ],
    [
      'a pull request of 3,001 files in as many folders',
      () => ({
        pull: {
          changes: Object.fromEntries(
            Array.from({ length: 3_001 }, (_, index) => [`independent-publisher-connectors/Evil ${index}/@alice ${index}.json`, '{}']),
          ),
        },
      }),
      'changes-needed',
      'SingleConnector',
    ],
  ];
  test.each(SIZES)(
    '%s',
    async (_name, scene, verdict, rule) => {
      await withDouble(scene(), async (double) => {
        const { outputs, report, summary } = await review(double, undefined, { inputs: { publish: 'false' } });
        const { findings, plan } = report as { findings: { rule: string }[]; plan: { kind: string; body?: string }[] };
        expect(outputs.verdict).toBe(verdict);
        expect(findings.map((finding) => finding.rule)).toContain(rule);
        const body = plan.find(({ kind }) => kind === 'create-comment')?.body ?? '';
        expect(body).not.toBe('');
        expect(Buffer.byteLength(body)).toBeLessThan(65_536);
        expect([...strangersIn(body), ...strangersIn(summary)]).toEqual([]);
      });
    },
    PATIENCE,
  );
});
