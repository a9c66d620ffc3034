/** Slash commands and labels, end to end: who may do what, what never counts, and what is left after two runs at once. */
import { describe, expect, test } from '@jest/globals';
import type { DoubleOptions, GitHubDouble } from '../github-double/double.ts';
import type { Role, StoredComment } from '../github-double/world.ts';
import { issueCommentEvent, pullRequestEvent } from './events.ts';
import { checks, comments, PATIENCE, review, withDouble, writes } from './review-scene.ts';
import { CONNECTOR, json, NUMBER, type Scene, SETTINGS, SWAGGER, TITLE, WRONG_COLOUR } from './scenes.ts';

const RULE = 'BrandColorNotIndependentPublisher';
const BOT = 'github-actions[bot]';
const ROLES: Readonly<Record<string, Role>> = { tom: 'triage', wendy: 'write', mia: 'maintain', ada: 'admin' };
const WITH_ERROR = { pull: { changes: { ...CONNECTOR, ...WRONG_COLOUR } } };

/** `bob` wrote the pull request, `otto` is an outsider. */
async function inScene(scene: Scene, work: (double: GitHubDouble) => Promise<void>, options: DoubleOptions = {}): Promise<void> {
  await withDouble(
    scene,
    async (double) => {
      for (const [login, role] of Object.entries(ROLES)) double.world.users.set(login, role);
      await work(double);
    },
    options,
  );
}

const reactions = (comment: StoredComment): string[] => comment.reactions.map(({ content }) => content);

/** Our comments other than the report. */
const replies = (double: GitHubDouble): string[] =>
  double.world
    .commentsOn(NUMBER)
    .filter(({ author, body }) => author === BOT && body.includes('connector-preflight-reply'))
    .map(({ body }) => body);

const reports = (double: GitHubDouble): string[] => comments(double).filter((body) => body.includes('<!-- connector-preflight:1'));

async function say(double: GitHubDouble, login: string, body: string) {
  const comment = double.world.comment(NUMBER, login, body);
  const result = await review(double, issueCommentEvent(double.world, comment.id));
  return { comment, result };
}

describe('who may use a command:', () => {
  const PEOPLE = ['otto', 'bob', 'tom', 'wendy', 'mia', 'ada'];
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['help', ['bob', 'tom', 'wendy', 'mia', 'ada']],
    ['recheck', ['bob', 'tom', 'wendy', 'mia', 'ada']],
    ['next', ['bob', 'tom', 'wendy', 'mia', 'ada']],
    [`explain ${RULE}`, ['bob', 'tom', 'wendy', 'mia', 'ada']],
    ['title', ['bob', 'tom', 'wendy', 'mia', 'ada']],
    ['ready', ['bob', 'tom', 'wendy', 'mia', 'ada']],
    [`waive ${RULE} because it is agreed`, ['wendy', 'mia', 'ada']],
    [`unwaive ${RULE}`, ['wendy', 'mia', 'ada']],
    ['hold because we ask', ['wendy', 'mia', 'ada']],
    ['unhold', ['wendy', 'mia', 'ada']],
  ];
  test.concurrent.each(CASES)(
    '%s',
    async (command, allowed) => {
      for (const login of PEOPLE) {
        await inScene({}, async (double) => {
          const { comment, result } = await say(double, login, `/preflight ${command}`);
          expect({ login, exitCode: result.exitCode, reactions: reactions(comment) }).toEqual({
            login,
            exitCode: 0,
            reactions: ['eyes', allowed.includes(login) ? '+1' : '-1'],
          });
          if (login === 'otto') expect(replies(double)).toEqual([]);
          else if (!allowed.includes(login)) expect(replies(double)).toEqual([expect.stringContaining('needs the role `write`')]);
        });
      }
    },
    PATIENCE,
  );
});

test.concurrent.each([
  ['otto', '-1'],
  ['bob', '-1'],
  ['tom', '-1'],
  ['wendy', '+1'],
  ['mia', '+1'],
  ['ada', '+1'],
])(
  'accept-breaking, for which there has to be something that breaks: %s gets %s',
  async (login, reaction) => {
    const swagger = JSON.parse(CONNECTOR[SWAGGER] ?? '') as object;
    await inScene({ base: CONNECTOR, pull: { changes: { [SWAGGER]: json({ ...swagger, paths: {} }) } } }, async (double) => {
      await review(double);
      const { comment, result } = await say(double, login, '/preflight accept-breaking because it is agreed');
      expect(result.exitCode).toBe(0);
      expect(reactions(comment)).toEqual(['eyes', reaction]);
      const accepted = reports(double).filter((body) => body.includes('The breaking changes were accepted by'));
      expect(accepted).toHaveLength(reaction === '+1' ? 1 : 0);
    });
  },
  PATIENCE,
);

describe('is not obeyed, and leaves no trace:', () => {
  const WAIVE = `/preflight waive ${RULE} because yes`;
  test.concurrent.each<[string, string]>([
    ['a quote', `> ${WAIVE}`],
    ['code', `\`\`\`\n${WAIVE}\n\`\`\``],
    ['code in a line', `\`${WAIVE}\``],
    ['an HTML comment', `<!--\n${WAIVE}\n-->`],
    ['an HTML element that folds it away', `<details><summary>Old</summary>\n\n${WAIVE}\n\n</details>`],
    ['an HTML element for code, with Windows line ends', `<pre>\r\n${WAIVE}\r\n</pre>\r\n`],
    ['words before it on its line', `Please ${WAIVE}`],
    ['another slash command', '/shrug'],
    ['a look-alike', WAIVE.replace('p', '\u0440')],
  ])(
    '%s',
    async (_name, body) => {
      await inScene(WITH_ERROR, async (double) => {
        const { comment, result } = await say(double, 'wendy', body);
        expect(result).toMatchObject({ exitCode: 0 });
        expect(double.writes).toEqual([]);
        expect(reactions(comment)).toEqual([]);
        await review(double);
        expect(checks(double)).toMatchObject([{ conclusion: 'failure' }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'a bot’s comment, an edited one, a deleted one, one on an issue',
    async () => {
      await inScene(WITH_ERROR, async (double) => {
        const { world } = double;
        expect((await say(double, 'other-tool[bot]', WAIVE)).result.exitCode).toBe(0);
        expect(double.requests).toEqual([]);

        const edited = world.comment(NUMBER, 'wendy', 'Hello');
        Object.assign(edited, { body: WAIVE, updatedAt: world.tick() });
        for (const action of ['created', 'edited', 'deleted'] as const) {
          expect(await review(double, issueCommentEvent(world, edited.id, action))).toMatchObject({ exitCode: 0 });
          expect(double.writes).toEqual([]);
        }
        const event = issueCommentEvent(world, world.comment(NUMBER, 'wendy', WAIVE).id);
        world.comments.pop();
        expect(await review(double, event)).toMatchObject({ exitCode: 0 });
        expect(double.writes).toEqual([]);

        const onIssue = issueCommentEvent(world, world.comment(NUMBER, 'wendy', 'Hello\n/preflight help').id);
        delete (onIssue.payload.issue as Record<string, unknown>).pull_request;
        await review(double, onIssue);
        expect(double.requests).toEqual([]);
      });
    },
    PATIENCE,
  );
});

describe('a waiver', () => {
  test.concurrent(
    'turns the check green, is shown with who and why, and lapses with its comment, its edit, its role and unwaive',
    async () => {
      await inScene(WITH_ERROR, async (double) => {
        const { world } = double;
        const conclusion = async () => {
          await review(double);
          return checks(double).at(-1)?.conclusion;
        };
        expect(await conclusion()).toBe('failure');
        const { comment } = await say(double, 'wendy', `/preflight waive ${RULE} at apiProperties.json because @team agreed`);
        expect(reactions(comment)).toEqual(['eyes', '+1']);
        expect(replies(double)).toEqual([]);
        expect(reports(double)).toEqual([expect.stringMatching(/Accepted by `wendy`: `@team agreed`/)]);
        expect(checks(double).at(-1)).toMatchObject({ conclusion: 'success' });

        world.users.set('wendy', 'triage');
        expect(await conclusion()).toBe('failure');
        world.users.set('wendy', 'write');
        expect(await conclusion()).toBe('success');
        const { body, updatedAt } = comment;
        Object.assign(comment, { body: `${body}!`, updatedAt: world.tick() });
        expect(await conclusion()).toBe('failure');
        Object.assign(comment, { body, updatedAt });
        expect(await conclusion()).toBe('success');
        await say(double, 'ada', `/preflight unwaive ${RULE.toLowerCase()}`);
        expect(await conclusion()).toBe('failure');
        await say(double, 'ada', `/preflight waive ${RULE} because yes`);
        expect(await conclusion()).toBe('success');
        world.comments.splice(
          world.comments.findIndex((one) => one.body.endsWith('because yes')),
          1,
        );
        expect(await conclusion()).toBe('failure');
      });
    },
    PATIENCE,
  );

  test.concurrent.each([403, 404])(
    'neither holds nor blocks while GitHub does not tell the role of an account that there is (%d)',
    async (status) => {
      await inScene(WITH_ERROR, async (double) => {
        double.world.comment(NUMBER, 'wendy', `/preflight waive ${RULE} because yes`);
        double.on({ operation: 'repos/get-collaborator-permission-level' }, () => ({ kind: 'status', status }));
        expect(await review(double)).toMatchObject({ exitCode: 2, outputs: { verdict: 'unknown' } });
        expect(checks(double)).toMatchObject([{ conclusion: 'neutral' }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'lapses with the account of its author',
    async () => {
      await inScene(WITH_ERROR, async (double) => {
        double.world.comment(NUMBER, 'wendy', `/preflight waive ${RULE} because yes`);
        for (const operation of ['repos/get-collaborator-permission-level', 'users/get-by-username']) {
          double.on({ operation }, () => ({ kind: 'status', status: 404 }));
        }
        expect(await review(double)).toMatchObject({ exitCode: 0, outputs: { verdict: 'changes-needed' } });
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'breaking changes are accepted as they are, and the acceptance lapses when they change',
  async () => {
    const swagger = JSON.parse(CONNECTOR[SWAGGER] ?? '') as { paths: Record<string, object> };
    const withPaths = (paths: object) => ({ [SWAGGER]: json({ ...swagger, paths }) });
    const moved = { '/parcels/upcoming': swagger.paths['/parcels/next'] };
    await inScene(
      { base: { ...CONNECTOR, [SETTINGS]: 'version: 1\nrules: { OperationDeleted: error }\n' }, pull: { changes: withPaths({}) } },
      async (double) => {
        const { world } = double;
        await review(double);
        expect(checks(double).at(-1)).toMatchObject({ conclusion: 'failure' });
        const { comment } = await say(double, 'wendy', '/preflight accept-breaking because nobody uses it');
        expect(reactions(comment)).toEqual(['eyes', '+1']);
        expect(replies(double)).toEqual([expect.stringMatching(/changes=[0-9a-f]{32} -->$/)]);
        expect(checks(double).at(-1)).toMatchObject({ conclusion: 'success' });
        expect(reports(double)).toEqual([expect.stringContaining('The breaking changes were accepted by `wendy`: `nobody uses it`')]);
        await review(double);
        expect(double.writes).toEqual([]);

        world.push(
          NUMBER,
          withPaths({
            '/other': { get: { summary: 'Get another', description: 'Reads another.', operationId: 'GetOther', responses: {} } },
            ...moved,
          }),
        );
        await review(double, pullRequestEvent(world, NUMBER, 'synchronize'));
        expect(checks(double).at(-1)).toMatchObject({ conclusion: 'failure' });
        expect(reports(double)).toEqual([expect.stringContaining('the acceptance has lapsed')]);

        world.push(NUMBER, withPaths({}));
        const early = await say(double, 'wendy', '/preflight accept-breaking because I did not look');
        expect(reactions(early.comment)).toEqual(['eyes', '-1']);
      },
    );
  },
  PATIENCE,
);

describe('answers', () => {
  test.concurrent(
    'with help for trailing text, with the nearest rule, and in one reply for several commands',
    async () => {
      await inScene({}, async (double) => {
        const { comment } = await say(
          double,
          'bob',
          'Hi\r\n/preflight recheck please\r\n/preflight explain TitelPattern\r\n/preflight next\r\n',
        );
        expect(reactions(comment)).toEqual(['eyes', '-1']);
        const [reply = '', ...more] = replies(double);
        expect(more).toEqual([]);
        expect(reply).toContain('`/preflight recheck please` was not understood');
        expect(reply).toContain('There is no rule `TitelPattern`. The nearest are `TitlePattern`');
        expect(reply).toContain('It is a reviewer');
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'each of two commands in one comment, the same one twice as well, in one reply',
    async () => {
      await inScene(WITH_ERROR, async (double) => {
        const twice = `/preflight waive ${RULE} because yes\r\n/preflight waive ${RULE} because yes`;
        const { comment } = await say(double, 'wendy', `${twice}\r\n\r\n/preflight next\r\n/preflight next`);
        expect(reactions(comment)).toEqual(['eyes', '+1']);
        expect(checks(double).at(-1)).toMatchObject({ conclusion: 'success' });
        expect(reports(double)).toEqual([expect.stringContaining('Accepted by `wendy`: `yes`')]);
        expect(replies(double)).toHaveLength(1);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'once: a second run of the same event changes nothing, a run that failed on the way can be repeated',
    async () => {
      await inScene({}, async (double) => {
        const { comment } = await say(double, 'bob', '/preflight help');
        expect(writes(double)).toContain('POST issues/create-comment');
        await review(double, issueCommentEvent(double.world, comment.id));
        expect(double.writes).toEqual([]);

        const failing = double.world.comment(NUMBER, 'bob', '/preflight explain TitlePattern');
        double.fault({ operation: 'reactions/create-for-issue-comment', nth: 2 }, { kind: 'status', status: 502 });
        double.fault({ operation: 'checks/list-for-ref' }, { kind: 'status', status: 502 });
        expect(await review(double, issueCommentEvent(double.world, failing.id))).toMatchObject({ exitCode: 2 });
        expect(reactions(failing)).toEqual(['eyes']);
        double.heal();
        expect(await review(double, issueCommentEvent(double.world, failing.id))).toMatchObject({ exitCode: 0 });
        expect(reactions(failing)).toEqual(['eyes', '+1']);
        expect(replies(double)).toHaveLength(2);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'once also where GitHub refused a part: a second run of the event writes what is missing of the review, and no second answer',
    async () => {
      await inScene(WITH_ERROR, async (double) => {
        double.fault({ operation: 'checks/create', nth: 1 }, { kind: 'permission' });
        const { comment } = await say(double, 'wendy', `/preflight waive ${RULE} because yes`);
        expect({ reactions: reactions(comment), checks: checks(double) }).toEqual({ reactions: ['eyes', '+1'], checks: [] });
        double.heal();
        await review(double, issueCommentEvent(double.world, comment.id));
        expect(writes(double)).toEqual(['POST checks/create']);
        expect(checks(double)).toMatchObject([{ conclusion: 'success' }]);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'from what could be read, and when the run is repeated, in the same reply from all',
    async () => {
      await inScene({}, async (double) => {
        double.on({ operation: 'pulls/list' }, () => ({ kind: 'permission' }));
        const { comment, result } = await say(double, 'bob', '/preflight next');
        expect({ exitCode: result.exitCode, reactions: reactions(comment) }).toEqual({ exitCode: 2, reactions: ['eyes', '+1'] });
        expect(replies(double)).toEqual([expect.stringContaining('Not finished')]);
        const again = () => review(double, issueCommentEvent(double.world, comment.id));
        await again();
        expect(double.writes).toEqual([]);
        double.heal();
        expect(await again()).toMatchObject({ exitCode: 0 });
        expect(replies(double)).toEqual([expect.stringContaining('It is a reviewer')]);
        await again();
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );
});

test.concurrent(
  'ready and title change the title, once, and the report knows it',
  async () => {
    await inScene({ pull: { title: `Proposal - ${TITLE}` } }, async (double) => {
      const { comment } = await say(double, 'bob', '/preflight ready');
      expect(double.world.pull(NUMBER).title).toBe(TITLE);
      expect(reactions(comment)).toEqual(['eyes', '+1']);
      expect(reports(double)).toEqual([expect.stringContaining('Ready for review')]);

      double.world.pull(NUMBER).title = 'fabrikam parcels independent publisher';
      await say(double, 'bob', '/preflight title');
      expect(double.world.pull(NUMBER).title).toMatch(/ \(Independent Publisher\)$/);
    });
  },
  PATIENCE,
);

test.concurrent(
  'ready is refused while there is only a proposal',
  async () => {
    const changes = { [`${SWAGGER.slice(0, SWAGGER.lastIndexOf('/'))}/intro.md`]: '# Fabrikam Parcels\n\nIt follows parcels.\n' };
    await inScene({ pull: { title: `Proposal - ${TITLE}`, changes } }, async (double) => {
      const { comment } = await say(double, 'bob', '/preflight ready');
      expect(reactions(comment)).toEqual(['eyes', '-1']);
      expect(double.world.pull(NUMBER).title).toBe(`Proposal - ${TITLE}`);
      expect(replies(double)).toEqual([expect.stringContaining('only the description')]);
    });
  },
  PATIENCE,
);

test.concurrent(
  'a head that moves while a command is carried out gets the report of the newer head, and the command its answer',
  async () => {
    await inScene({}, async (double) => {
      double.on({ operation: 'reactions/create-for-issue-comment', nth: 1 }, () => void double.world.push(NUMBER, WRONG_COLOUR));
      const { comment, result } = await say(double, 'wendy', `/preflight waive ${RULE} because yes`);
      expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
      expect(reactions(comment)).toEqual(['eyes', '+1']);
      expect(reports(double)).toEqual([expect.stringContaining(`head=${double.world.pull(NUMBER).headSha}`)]);
    });
  },
  PATIENCE,
);

const MANAGED = { [SETTINGS]: 'version: 1\nlabels:\n  manage: true\n' };
const LABELS = ['Proposal', 'New', 'On Hold', 'needs:partner-attention', 'Validation phase', 'needs:attention', 'recheck', 'bug'];

describe('two runs at once', () => {
  test.concurrent.each<[string, (double: GitHubDouble, login: string) => StoredComment[]]>([
    [
      'for the same comment',
      (double) => {
        const comment = double.world.comment(NUMBER, 'bob', '/preflight next');
        return [comment, comment];
      },
    ],
    [
      'for the same decision',
      (double) => {
        const comment = double.world.comment(NUMBER, 'ada', `/preflight next\n/preflight waive ${RULE} because yes`);
        return [comment, comment];
      },
    ],
    [
      'for two comments',
      (double) => [double.world.comment(NUMBER, 'bob', '/preflight next'), double.world.comment(NUMBER, 'ada', '/preflight recheck')],
    ],
  ])(
    '%s leave one report, one reply and one set of labels, in both orders',
    async (_name, write) => {
      for (const first of [0, 1]) {
        await inScene({ base: MANAGED }, async (double) => {
          for (const label of LABELS) double.world.ensureLabel(label);
          const told = write(double, 'bob');
          const gate = double.gate({ operation: 'issues/create-comment' });
          const runs = told.map(({ id }) => review(double, issueCommentEvent(double.world, id)));
          const waiting = await gate.arrivals(2);
          const chosen = waiting[first];
          if (chosen === undefined) throw new Error('No run arrived.');
          gate.letGo(chosen);
          gate.open();
          for (const { exitCode } of await Promise.all(runs)) expect(exitCode).toBe(0);
          expect(reports(double)).toHaveLength(1);
          expect(replies(double)).toHaveLength(1);
          expect([...double.world.pull(NUMBER).labels].toSorted()).toEqual(['New', 'Validation phase']);
          for (const comment of told) expect(reactions(comment)).toEqual(['eyes', '+1']);
        });
      }
    },
    PATIENCE,
  );
});

describe('labels', () => {
  test.concurrent(
    'follow the review and hold, leave others alone, are not created, and a second run writes nothing',
    async () => {
      await inScene({ base: MANAGED, pull: { labels: ['bug', 'needs:attention'] } }, async (double) => {
        const { world } = double;
        const labels = () => [...world.pull(NUMBER).labels].toSorted();
        for (const label of LABELS) world.ensureLabel(label);
        await review(double);
        expect(labels()).toEqual(['New', 'Validation phase', 'bug']);
        await review(double, pullRequestEvent(world, NUMBER, 'labeled', { label: 'New', actor: BOT }));
        expect(double.writes).toEqual([]);
        await say(double, 'ada', '/preflight hold because we ask the owner');
        expect(labels()).toEqual(['New', 'On Hold', 'bug']);
        expect(reports(double)).toEqual([expect.stringContaining('On hold by `ada`: `we ask the owner`')]);
        await say(double, 'ada', '/preflight unhold');
        expect(labels()).toEqual(['New', 'Validation phase', 'bug']);
        world.push(NUMBER, WRONG_COLOUR);
        await review(double, pullRequestEvent(world, NUMBER, 'synchronize'));
        expect(labels()).toEqual(['New', 'bug', 'needs:partner-attention']);
        expect(world.label('independent-publisher-connector')).toBeUndefined();
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'are created when the settings say so',
    async () => {
      const base = { [SETTINGS]: 'version: 1\nlabels:\n  manage: true\n  create: true\n' };
      await inScene({ base }, async (double) => {
        await review(double);
        expect([...double.world.pull(NUMBER).labels].toSorted()).toEqual(['New', 'Validation phase', 'independent-publisher-connector']);
      });
    },
    PATIENCE,
  );

  test.concurrent(
    'are left alone without the setting, but for the one that asks for a review',
    async () => {
      await inScene({ pull: { labels: ['recheck', 'On Hold'] } }, async (double) => {
        await review(double, pullRequestEvent(double.world, NUMBER, 'labeled', { label: 'recheck', actor: 'tom' }));
        expect(writes(double)).toEqual(['POST checks/create', 'POST issues/create-comment', 'DELETE issues/remove-label']);
        expect([...double.world.pull(NUMBER).labels]).toEqual(['On Hold']);
        await review(double, pullRequestEvent(double.world, NUMBER, 'unlabeled', { label: 'recheck', actor: BOT }));
        expect(double.writes).toEqual([]);
      });
    },
    PATIENCE,
  );
});
