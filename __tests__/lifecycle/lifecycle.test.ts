import { describe, expect, test } from '@jest/globals';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import type { Comment, PullRequest, Role } from '../../src/facts/pull-request.ts';
import { claimingLogins } from '../../src/lifecycle/evidence.ts';
import { evaluateLifecycle, type LifecycleFacts } from '../../src/lifecycle/lifecycle.ts';
import { renderRunState } from '../../src/memory/run-state.ts';
import type { LifecycleState, Turn } from '../../src/review/review.ts';
import { pullRequestOf } from '../rules/pull-request/samples.ts';

const HEAD = 'a'.repeat(40);
const OLD_HEAD = 'c'.repeat(40);
const UPDATED = '2026-05-30T12:00:00Z';
const ROLES: Readonly<Record<string, Role>> = { wendy: 'write', tom: 'triage', otto: 'none', ada: 'write' };

/** Comments of a day in May each, in their order; `ada` wrote the pull request. */
function commentsOf(...said: readonly (readonly [author: string, body: string])[]): readonly Comment[] {
  return said.map(([author, body], index) => {
    const at = `2026-05-${String(index + 1).padStart(2, '0')}T09:00:00Z`;
    const login = author.replace('[bot]', '');
    return { id: index + 1, author: login, authorIsBot: login !== author, body, createdAt: at, updatedAt: at };
  });
}

const dayOf = (number: number): string => `2026-05-${String(number).padStart(2, '0')}T09:00:00Z`;

interface Case {
  readonly pull?: Partial<PullRequest>;
  readonly facts?: Partial<LifecycleFacts>;
  readonly settings?: Partial<Configuration>;
}

function lifecycle({ pull = {}, facts = {}, settings = {} }: Case) {
  const permissions = Object.entries(ROLES).map(([login, role]) => ({ login, role }));
  return evaluateLifecycle(
    pullRequestOf({ author: 'ada', updatedAt: UPDATED, permissions, ...pull }),
    { stage: 'submission', verdict: 'pass', onHold: false, hasPackage: false, ...facts },
    { ...DEFAULT_CONFIGURATION, ...settings },
  );
}

const CERTIFY = 'certify-connector';
const ASK = 'Thanks! Please add the connector package (a zip) to the folder.';
const REFUSED = 'The package could not be downloaded.';
const APPROVED = 'Certification completed. Deployment will begin soon!';
const LIVE = 'Deployment complete.';
const TEAM = 'certificationteam';

describe('comments lead to', () => {
  const CASES: readonly (readonly [string, readonly (readonly [string, string])[], LifecycleState, Turn, string])[] = [
    ['a review, when nobody said anything', [], 'in-review', 'reviewer', UPDATED],
    ['a wait for the package', [['wendy', ASK]], 'awaiting-package', 'publisher', dayOf(1)],
    [
      'a wait since it was first asked for',
      [
        ['wendy', ASK],
        ['wendy', 'Hello?'],
        ['wendy', ASK],
      ],
      'awaiting-package',
      'publisher',
      dayOf(1),
    ],
    [
      'the certification',
      [
        ['wendy', ASK],
        ['wendy', CERTIFY],
      ],
      'in-certification',
      'reviewer',
      dayOf(2),
    ],
    ['the certification, in the older form', [['wendy', `Thank you!\r\n[[${CERTIFY}]]\r\n`]], 'in-certification', 'reviewer', dayOf(1)],
    ['the certification, with a title', [['wendy', `[[${CERTIFY} | title: Contoso]]`]], 'in-certification', 'reviewer', dayOf(1)],
    [
      'changes',
      [
        ['wendy', CERTIFY],
        [TEAM, REFUSED],
      ],
      'changes-requested',
      'publisher',
      dayOf(2),
    ],
    [
      'another attempt',
      [
        ['wendy', CERTIFY],
        [TEAM, REFUSED],
        ['wendy', CERTIFY],
      ],
      'in-certification',
      'reviewer',
      dayOf(3),
    ],
    [
      'an approval',
      [
        ['wendy', CERTIFY],
        [TEAM, APPROVED],
        ['otto', 'Great!'],
      ],
      'approved',
      'reviewer',
      dayOf(2),
    ],
    [
      'a live connector',
      [
        [TEAM, APPROVED],
        [TEAM, LIVE],
      ],
      'deployed',
      'nobody',
      dayOf(2),
    ],
  ];
  test.each(CASES)('%s', (_name, said, state, turn, since) => {
    expect(lifecycle({ pull: { comments: commentsOf(...said) } })).toMatchObject({ state, turn, since });
  });
});

describe('nothing moves by', () => {
  test.each<[string, string, string]>([
    ['the order of an outsider', 'otto', CERTIFY],
    ['the order of somebody who may only sort', 'tom', CERTIFY],
    ['the order of somebody whose role is not known', 'stranger', CERTIFY],
    ['the order of the publisher, whatever the role', 'ada', CERTIFY],
    ['the order of a bot', 'wendy[bot]', CERTIFY],
    ['a trial run', 'wendy', `${CERTIFY}-test`],
    ['a sentence about the order', 'wendy', `I will say ${CERTIFY} next week`],
    ['an order with more words', 'wendy', `${CERTIFY} please wait`],
    ['an order that is quoted', 'wendy', `> ${CERTIFY}`],
    ['an order in code', 'wendy', `\`\`\`\n${CERTIFY}\n\`\`\``],
    ['an order in an HTML comment', 'wendy', `<!--\n${CERTIFY}\n-->`],
    ['an outsider who asks for the package', 'otto', ASK],
    ['a quoted question for the package', 'wendy', `> ${ASK}\n\nIs this still so?`],
    ['our own report in somebody’s name', 'wendy', `${ASK}\n\n<!-- connector-preflight:1 head=- findings=- -->`],
    ['an approval that an outsider wrote', 'otto', APPROVED],
    ['an approval that a maintainer wrote in passing', 'wendy', APPROVED],
    ['an app that is called like the account', `${TEAM}[bot]`, APPROVED],
    ['an account that is called nearly so', `${TEAM}1`, APPROVED],
  ])('%s', (_name, author, body) => {
    expect(lifecycle({ pull: { comments: commentsOf([author, body]) } })).toMatchObject({ state: 'in-review', turn: 'reviewer' });
  });

  test('comments that could not be read', () => {
    expect(lifecycle({ pull: { comments: null } })).toMatchObject({ state: 'in-review', turn: 'reviewer', since: UPDATED });
  });
});

describe('whose role has to be asked', () => {
  const asked = (pull: Partial<PullRequest>) => claimingLogins(pullRequestOf({ author: 'ada', ...pull }), DEFAULT_CONFIGURATION);

  test('is theirs who would move the process on, each once', () => {
    const comments = commentsOf(['otto', 'Hello'], ['otto', CERTIFY], ['Wendy', ASK], ['wendy', CERTIFY], ['ada', CERTIFY]);
    expect(asked({ comments })).toEqual(['otto', 'wendy']);
  });

  test('is nobody’s after the certification account answered, nor once the pull request is closed', () => {
    const comments = commentsOf(['wendy', CERTIFY], [TEAM, REFUSED]);
    expect(asked({ comments })).toEqual([]);
    expect(asked({ comments: commentsOf(['wendy', CERTIFY]), state: 'merged' })).toEqual([]);
  });
});

describe('the package', () => {
  test('is not waited for when it is there', () => {
    const comments = commentsOf(['wendy', CERTIFY], ['wendy', ASK]);
    expect(lifecycle({ pull: { comments }, facts: { hasPackage: true } })).toMatchObject({ state: 'in-certification', since: dayOf(1) });
  });
});

describe('the turn', () => {
  test.each<[string, Case, Turn]>([
    ['in certification is the publisher’s while there are errors', { facts: { verdict: 'changes-needed' } }, 'publisher'],
    ['in certification is nobody’s on hold', { facts: { onHold: true } }, 'nobody'],
    ['in certification stays with the reviewers when something could not be read', { facts: { verdict: 'unknown' } }, 'reviewer'],
  ])('%s', (_name, one, turn) => {
    const comments = commentsOf(['wendy', CERTIFY]);
    expect(lifecycle({ ...one, pull: { comments } })).toMatchObject({ state: 'in-certification', turn });
  });

  test('after changes were asked for is as the review says once something is pushed', () => {
    const report = (head: string, more: object) => `Report\n\n${renderRunState({ head, ...more })}`;
    const said = (body: string) => commentsOf(['github-actions[bot]', body], ['wendy', CERTIFY], [TEAM, REFUSED]);
    const before = { turn: { side: 'reviewer' as const, since: dayOf(1) } };
    expect(lifecycle({ pull: { comments: said(report(OLD_HEAD, before)) } })).toMatchObject({ state: 'in-review', turn: 'reviewer' });
    const pushed = said(report(HEAD, { ...before, headSince: dayOf(4) }));
    expect(lifecycle({ pull: { comments: pushed } })).toMatchObject({ state: 'in-review', since: dayOf(1) });
    const notPushed = said(report(HEAD, { ...before, headSince: dayOf(2) }));
    expect(lifecycle({ pull: { comments: notPushed } })).toMatchObject({ state: 'changes-requested', turn: 'publisher', since: dayOf(3) });
    const unknown = said(report(HEAD, before));
    expect(lifecycle({ pull: { comments: unknown } })).toMatchObject({ state: 'changes-requested' });
  });

  test('keeps its date while it is the same, and gets a new one when it changes', () => {
    const body = `Report\n\n${renderRunState({ head: HEAD, turn: { side: 'publisher', since: dayOf(2) } })}`;
    const comments = commentsOf(['github-actions[bot]', body]);
    expect(lifecycle({ pull: { comments }, facts: { verdict: 'changes-needed' } }).since).toBe(dayOf(2));
    expect(lifecycle({ pull: { comments } }).since).toBe(UPDATED);
    const forged = commentsOf(['otto', body]);
    expect(lifecycle({ pull: { comments: forged }, facts: { verdict: 'changes-needed' } }).since).toBe(UPDATED);
  });
});

describe('the end is', () => {
  const times = { mergedAt: dayOf(20), closedAt: dayOf(20) };
  test.each<[string, Case, LifecycleState, string]>([
    ['a merge', { pull: { state: 'merged', ...times } }, 'merged', dayOf(20)],
    ['a merge on hold', { pull: { state: 'merged', ...times }, facts: { onHold: true } }, 'merged', dayOf(20)],
    ['a close', { pull: { state: 'closed', closedAt: dayOf(20) } }, 'closed', dayOf(20)],
    ['a merge of what was approved', { pull: { state: 'merged', ...times, comments: commentsOf([TEAM, APPROVED]) } }, 'merged', dayOf(20)],
    ['a deployment after a merge', { pull: { state: 'merged', ...times, comments: commentsOf([TEAM, LIVE]) } }, 'deployed', dayOf(1)],
    ['a label that says so', { pull: { state: 'merged', ...times, labels: ['Deployed'] } }, 'deployed', UPDATED],
    ['a merge while it is on its way', { pull: { state: 'merged', ...times, labels: ['deployment-in-progress'] } }, 'merged', dayOf(20)],
  ])('%s', (_name, one, state, since) => {
    expect(lifecycle(one)).toMatchObject({ state, turn: 'nobody', since });
  });
});

describe('labels', () => {
  const managed = { labels: { ...DEFAULT_CONFIGURATION.labels, manage: true } };
  const renamed = {
    labels: { ...managed.labels, names: { ...managed.labels.names, validation: 'deployed' } },
  };
  test.each<[string, readonly string[], Partial<Configuration>, object]>([
    ['of the deployment are an approval', ['deployment-in-progress'], {}, { state: 'approved', turn: 'reviewer' }],
    ['of the deployment count when others are managed', ['Deployment-In-Progress'], managed, { state: 'approved' }],
    ['of a hold that somebody set make it nobody’s turn', ['On Hold'], {}, { state: 'in-review', turn: 'nobody', label: 'On Hold' }],
    ['of a hold that we may have set say nothing', ['On Hold'], managed, { state: 'in-review', turn: 'reviewer' }],
    ['for the publisher that somebody set are heard', ['needs:partner-attention'], {}, { turn: 'publisher' }],
    ['for the publisher that we may have set say nothing', ['needs:partner-attention'], managed, { turn: 'reviewer' }],
    ['that we manage under the name of another say nothing', ['deployed'], renamed, { state: 'in-review' }],
    ['of other meaning say nothing', ['Validation phase', 'bug', 'New'], {}, { state: 'in-review', turn: 'reviewer' }],
  ])('%s', (_name, labels, settings, expected) => {
    expect(lifecycle({ pull: { labels }, settings })).toMatchObject(expected);
  });

  test('without a name are none', () => {
    const certification = { ...DEFAULT_CONFIGURATION.certification, deployedLabel: '' };
    expect(lifecycle({ pull: { labels: ['', ' '] }, settings: { certification } })).toMatchObject({ state: 'in-review' });
  });
});

test('what changes no connector is in no process', () => {
  const comments = commentsOf(['wendy', CERTIFY]);
  const facts = { stage: 'not-applicable', verdict: 'not-applicable' } as const;
  expect(lifecycle({ pull: { comments, labels: ['deployed'] }, facts })).toMatchObject({ state: 'in-review', turn: 'nobody' });
});
