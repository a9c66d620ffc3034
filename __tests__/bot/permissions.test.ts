import { describe, expect, test } from '@jest/globals';
import { type Answer, mayUse, type Need, needOf, roleOf, sameLogin } from '../../src/bot/permissions.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import type { Permission } from '../../src/facts/pull-request.ts';
import { plainText } from '../../src/text/render.ts';

type Row = [Need, Permission['role'] | undefined, Answer, Answer];

describe('a command that needs a role, for the author of the pull request and for others:', () => {
  test.each<Row>([
    ['author', undefined, 'yes', 'unknown'],
    ['author', 'none', 'yes', 'no'],
    ['author', 'read', 'yes', 'no'],
    ['author', 'triage', 'yes', 'yes'],
    ['triage', 'read', 'no', 'no'],
    ['triage', 'triage', 'yes', 'yes'],
    ['write', 'triage', 'no', 'no'],
    ['write', 'write', 'yes', 'yes'],
    ['write', undefined, 'unknown', 'unknown'],
    ['write', 'unknown', 'unknown', 'unknown'],
    ['maintain', 'write', 'no', 'no'],
    ['maintain', 'maintain', 'yes', 'yes'],
    ['admin', 'maintain', 'no', 'no'],
    ['admin', 'admin', 'yes', 'yes'],
    ['nobody', 'admin', 'no', 'no'],
  ])('%s with the role %s: %s and %s', (need, role, author, other) => {
    expect([mayUse(need, { isAuthor: true, role }), mayUse(need, { isAuthor: false, role })]).toEqual([author, other]);
  });
});

describe('GitHub’s answer', () => {
  test.each<[object & { permission: string; role_name?: string }, string]>([
    [{ permission: 'write', role_name: 'maintain' }, 'maintain'],
    [{ permission: 'read', role_name: 'triage' }, 'triage'],
    [{ permission: 'write', role_name: 'release-manager' }, 'write'],
    [{ permission: 'admin' }, 'admin'],
    [{ permission: 'none', role_name: '' }, 'none'],
    [{ permission: 'constructor', role_name: '__proto__' }, 'none'],
  ])('%j means %s', (answer, role) => {
    expect(roleOf(answer)).toBe(role);
  });
});

describe('a login', () => {
  test.each([
    ['is the same in capitals', 'Ada', 'aDA', true],
    ['is another with one letter more', 'ada', 'adam', false],
  ])('%s', (_, one, other, same) => {
    expect(sameLogin(one, other)).toBe(same);
  });
});

describe('the need of a command', () => {
  const hold = { name: 'hold', mayUse: 'write' } as const;

  test.each<[string, Parameters<typeof needOf>[1], Need]>([
    ['is its own without settings', {}, 'write'],
    ['is what the settings give it', { hold: 'author' }, 'author'],
    ['can be that nobody may use it', { hold: 'nobody' }, 'nobody'],
    ['stays when the settings name another command', { waive: 'admin' }, 'write'],
  ])('%s', (_, allow, need) => {
    expect(needOf(hold, allow)).toBe(need);
  });
});

describe('the settings of commands and labels', () => {
  test('replace only what they name', () => {
    const { configuration, problems } = loadConfiguration(
      'version: 1\ncommands:\n  prefix: /checks\n  allow: { hold: maintain }\nlabels:\n  manage: true\n  names: { new: Fresh }\n',
    );
    expect(problems).toEqual([]);
    expect(configuration.commands).toEqual({ prefix: '/checks', allow: { hold: 'maintain' } });
    expect(configuration.labels).toMatchObject({
      manage: true,
      create: false,
      recheck: 'recheck',
      names: { new: 'Fresh', proposal: 'Proposal' },
    });
  });

  test.each([
    ['a prefix without a slash', 'prefix: preflight', "The setting 'commands.prefix' "],
    ['a prefix that is a pattern', 'prefix: "/(a+)+"', "The setting 'commands.prefix' "],
    ['an unknown command', 'allow: { wave: write }', "There is no setting 'commands.allow.wave'"],
    ['an unknown role', 'allow: { waive: writer }', "The setting 'commands.allow.waive' has to be one of"],
  ])('are refused for %s, and the default applies', (_name, line, problem) => {
    const { configuration, problems } = loadConfiguration(`version: 1\ncommands:\n  ${line}\n`);
    expect(problems.map(({ message }) => plainText(message))).toEqual([expect.stringContaining(problem)]);
    expect(configuration.commands).toEqual({ prefix: '/preflight', allow: {} });
  });
});
