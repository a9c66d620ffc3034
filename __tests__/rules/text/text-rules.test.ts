import { describe, expect, test } from '@jest/globals';
import { ConnectorDocuments } from '../../../src/connector/documents.ts';
import type { PullRequest } from '../../../src/facts/pull-request.ts';
import type { ConnectorExample } from '../../../src/rules/connector-rule.ts';
import type { PullRequestSubject } from '../../../src/rules/pull-request-rule.ts';
import type { Complaint } from '../../../src/rules/rule.ts';
import { applyExample } from '../../../src/rules/sample-connector.ts';
import { textRules } from '../../../src/rules/text/index.ts';
import { secretInPullRequestText } from '../../../src/rules/text/pull-request-text.ts';
import { plain } from '../../text-of.ts';

const TOKEN = ['ghp', 'q7Rk2mVx9TnB4cJh6LwZ8sDf1GyP3eKa5UoX'].join('_');
const KEY = 'q7Rk2mVx9TnB4cJh6LwZ8sDf';

interface Said extends Complaint {
  readonly rule: string;
}

function findings(example: ConnectorExample): readonly Said[] {
  const documents = new ConnectorDocuments(applyExample(example));
  return textRules.flatMap((rule) => {
    const said: Said[] = [];
    rule.check(documents, (complaint) => said.push({ ...complaint, rule: rule.id }));
    return said;
  });
}

const rules = (example: ConnectorExample) => findings(example).map(({ rule }) => rule);
const oauth = (oAuthSettings: Record<string, string>): ConnectorExample => ({
  properties: { properties: { connectionParameters: { token: { type: 'oauthSetting', oAuthSettings } } } },
});

describe('the examples of the text rules', () => {
  test.each(textRules.map((rule) => [rule.id, rule] as const))('%s is the only finding on its bad example', (id, rule) => {
    const said = findings(rule.bad);
    expect(said.map(({ rule }) => rule)).toEqual([id]);
    expect(said[0]?.file).toMatch(new RegExp(`/${rule.reportedAt.file}$`));
    expect(said[0]?.pointer).toBe(rule.reportedAt.pointer);
  });

  test.each(textRules.map((rule) => [rule.id, rule] as const))('%s finds nothing in its good example', (_id, rule) => {
    expect(findings(rule.good)).toEqual([]);
  });
});

describe('credentials in files', () => {
  test.each(['readme.md', 'script.csx', 'notes.txt', 'tests/data.json'])('are found in %s, at their line', (name) => {
    expect(findings({ files: { [name]: `one\ntwo ${TOKEN}\n` } })).toMatchObject([{ rule: 'SecretFound', line: 2 }]);
  });

  test('are not looked for in binary files', () => {
    expect(rules({ files: { 'data.bin': `\0${TOKEN}` } })).toEqual([]);
  });

  test('are never shown', () => {
    expect(plain(findings({ files: { 'a.txt': TOKEN } })[0]?.message ?? [])).toBe('`ghp_… (40 characters)` looks like a GitHub token.');
  });

  test('weigh less where the form alone proves nothing', () => {
    expect(findings({ files: { 'a.txt': `Bearer ${KEY}` } })).toMatchObject([{ atMost: 'warning' }]);
    expect(findings({ files: { 'a.txt': TOKEN } })[0]).not.toHaveProperty('atMost');
  });
});

describe('credentials where a placeholder belongs', () => {
  const parameters = (name: string, value: string): ConnectorExample => ({
    swagger: { paths: { '/tickets': { get: { parameters: [{ name, in: 'header', type: 'string', default: value }] } } } },
  });
  test.each<readonly [string, ConnectorExample, string | undefined]>([
    [
      'a subscription key as a default',
      parameters('Ocp-Apim-Subscription-Key', '8f3a0c9d5e1b72468f3a0c9d5e1b7246'),
      '/paths/~1tickets/get/parameters/0/default',
    ],
    ['a word as the default of a key', parameters('x-api-key', 'application/json'), undefined],
    ['a random default of something else', parameters('x-cursor', KEY), undefined],
  ])('%s', (_sentence, example, pointer) => {
    expect(findings(example).map((said) => [said.rule, said.pointer])).toEqual(pointer === undefined ? [] : [['SecretFound', pointer]]);
  });

  test.each([
    ['3f2504e0-4f89-41d3-9a0c-0305e82c3d17', ['RealClientId']],
    ['7B39DA289E5E48AFB3426F38B5AA4C31', ['RealClientId']],
    ['[YOUR_CLIENT_ID]', []],
    ['', []],
    ['00000000-0000-0000-0000-000000000000', []],
    ['dummy', []],
  ])('the client id %s', (clientId, expected) => {
    expect(rules(oauth({ clientId }))).toEqual(expected);
  });
});

describe('addresses of persons', () => {
  const example = (address: string): ConnectorExample => ({ swagger: { info: { description: `Write to ${address} for access.` } } });

  test.each([
    ['a person', 'ada.lovell@woodgrove.org', ['PersonalDataFound']],
    ['a mailbox of a team', 'support@woodgrove.org', []],
    ['an invented domain', 'ada.lovell@example.com', []],
    ['an invented person', 'john.doe@woodgrove.org', []],
    ['a decorator or a package', '@types/node@20.1', []],
    ['an address without an end', 'ada.lovell@woodgrove', []],
  ])('%s', (_sentence, address, expected) => {
    expect(rules(example(address))).toEqual(expected);
  });

  test('the contact of the connector may stand anywhere', () => {
    const contact = { contact: { email: 'ada.lovell@woodgrove.org' } };
    expect(rules({ swagger: { info: { ...contact, description: 'Write to Ada.Lovell@woodgrove.org for access.' } } })).toEqual([]);
  });

  test('readme and intro may name whom they like', () => {
    expect(rules({ files: { 'intro.md': 'Write to ada.lovell@woodgrove.org.' } })).toEqual([]);
  });

  test('are shown in part only, and once', () => {
    const said = findings({ swagger: { info: { description: 'ada.lovell@woodgrove.org, ada.lovell@woodgrove.org' } } });
    expect(said.map(({ message }) => plain(message))).toEqual(['The address `ad…@woodgrove.org` seems to be that of a person.']);
  });

  test('are pointed at by line and column', () => {
    const [said] = findings({ files: { 'script.csx': '// Questions?\n// Write to ada.lovell@woodgrove.org.' } });
    expect(said).toMatchObject({ file: expect.stringMatching(/script\.csx$/), line: 2, column: 13 });
  });
});

describe('credentials in the texts of a pull request', () => {
  const said = (parts: Partial<PullRequest>) => {
    const complaints: string[] = [];
    const pullRequest = { title: '', body: '', author: 'ada', comments: [], ...parts };
    secretInPullRequestText.check({ pullRequest } as unknown as PullRequestSubject, ({ message }) => complaints.push(plain(message)));
    return complaints;
  };
  const comment = (author: string, authorIsBot = false) => ({ id: 1, author, authorIsBot, body: TOKEN, createdAt: '', updatedAt: '' });

  test.each<readonly [string, Partial<PullRequest>, readonly string[]]>([
    ['the title', { title: TOKEN }, ['The title holds what looks like a GitHub token: `ghp_… (40 characters)`.']],
    ['the description', { body: `a\n${TOKEN}` }, ['The description holds what looks like a GitHub token: `ghp_… (40 characters)`.']],
    [
      'a comment of the author',
      { comments: [comment('ada')] },
      ['A comment holds what looks like a GitHub token: `ghp_… (40 characters)`.'],
    ],
    ['a comment of somebody else', { comments: [comment('grace')] }, []],
    ['a comment of a bot', { comments: [comment('ada', true)] }, []],
    ['nothing', { body: 'Bearer {token}' }, []],
  ])('%s', (_sentence, parts, expected) => {
    expect(said(parts)).toEqual(expected);
  });
});
