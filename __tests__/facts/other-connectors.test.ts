import { afterEach, beforeEach, describe, expect, it, test } from '@jest/globals';
import { CONNECTOR_INDEX_PATH } from '../../src/duplicates/connector-index.ts';
import { readFromGit } from '../../src/facts/from-git.ts';
import { readFromGitHub } from '../../src/facts/from-github.ts';
import type { PullRequest } from '../../src/facts/pull-request.ts';
import { createClient } from '../../src/github/client.ts';
import { GitHubStub, json } from './github-stub.ts';
import { LAYOUT, textOf } from './make-facts.ts';
import { TestRepository } from './make-repository.ts';

const ROOT = 'independent-publisher-connectors';
const TITLE = 'Contoso Tickets (Independent Publisher)';
const swaggerOf = (folder: string): string => `${folder}/apiDefinition.swagger.json`;
const ARTIFACTS = {
  [swaggerOf(`${ROOT}/Contoso Tickets`)]: '{"swagger":"2.0"}',
  [`${ROOT}/Contoso Tickets/apiProperties.json`]: '{"properties":{}}',
  [`${ROOT}/Contoso Tickets/readme.md`]: '# Contoso Tickets\n',
};
const TOP = { 'readme.md': 'top', 'pull_request_template.md': '- [ ] tested' };

let repository: TestRepository;
let stub: GitHubStub;
beforeEach(() => {
  repository = new TestRepository();
  stub = new GitHubStub(repository, { base: 'dev', head: 'contoso', title: TITLE });
});
afterEach(() => repository.remove());

function fromGitHub(): Promise<PullRequest> {
  const client = createClient({
    token: 'secret',
    baseUrl: 'https://api.example.com',
    log: () => undefined,
    fetch: stub.fetch as typeof fetch,
    limits: { secondMs: 1, tryMs: 5000 },
  });
  return readFromGitHub(client, { owner: 'contoso', repo: 'connectors', number: 7, baseRefHint: 'dev' }, { configure: () => LAYOUT });
}

const fromGit = (): Promise<PullRequest> =>
  readFromGit({ repository: repository.folder, base: 'dev', head: 'contoso', title: TITLE, configure: () => LAYOUT });

/** A base branch with these files, and a pull request with those. */
function commit(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>> = ARTIFACTS): void {
  repository.commit('contoso', [repository.commit('dev', [], { ...TOP, ...base })], head);
}

describe.each([
  ['GitHub', fromGitHub],
  ['git', fromGit],
])('what %s tells a new connector of others', (_, read) => {
  const neighbours = async (): Promise<readonly string[] | undefined> => (await read()).published?.neighbours.map(({ path }) => path);

  it('is the API definition of the connectors that are called nearly like it', async () => {
    const near = swaggerOf('certified-connectors/ContosoTickets');
    commit({ [near]: '{"host":"api.tailspin.io"}', [swaggerOf(`${ROOT}/Fabrikam`)]: '{}', [`${ROOT}/Contoso Tickets 2/readme.md`]: '#' });
    const { published } = await read();
    expect(published?.neighbours.map(({ path, blob }) => [path, textOf(blob)])).toEqual([[near, '{"host":"api.tailspin.io"}']]);
  });

  it('is that of three of them at most', async () => {
    commit(Object.fromEntries([2, 3, 4, 5].map((version) => [swaggerOf(`${ROOT}/Contoso Tickets ${version}`), `{"v":${version}}`])));
    expect(await neighbours()).toHaveLength(3);
  });

  it('says of one that is too large that it is', async () => {
    commit({ [swaggerOf(`${ROOT}/Contoso Tickets 2`)]: 'x'.repeat(1001) });
    expect((await read()).published?.neighbours[0]?.blob).toEqual({ kind: 'too-large', size: 1001, limit: 1000 });
  });

  it('is the index of the base branch', async () => {
    commit({ [CONNECTOR_INDEX_PATH]: '{"indexVersion":1}' });
    const { published } = await read();
    expect([published?.index?.path, textOf(published?.index?.blob)]).toEqual([CONNECTOR_INDEX_PATH, '{"indexVersion":1}']);
  });

  it('is nothing when there is nothing', async () => {
    commit({});
    expect((await read()).published).toEqual({ index: null, neighbours: [] });
  });

  test('an update is told nothing, and neither is a removal nor a change of another case', async () => {
    commit({ ...ARTIFACTS, [swaggerOf(`${ROOT}/Contoso Tickets 2`)]: '{}' }, { [`${ROOT}/contoso tickets/readme.md`]: 'new' });
    expect(await read()).not.toHaveProperty('published');
  });

  test('a copied history is told nothing', async () => {
    commit({}, Object.fromEntries([1, 2, 3, 4].map((number) => [swaggerOf(`${ROOT}/Folder ${'abcd'[number - 1]}`), '{}'])));
    expect(await read()).not.toHaveProperty('published');
  });
});

test.each([CONNECTOR_INDEX_PATH, swaggerOf(`${ROOT}/Contoso Tickets 2`)])('a gap says that %s could not be read', async (path) => {
  commit({ [path]: '{}' });
  const blob = `git/blobs/${repository.git(['rev-parse', `dev:${path}`])}`;
  stub.intercept = (asked) => (asked === blob ? json({ message: 'no' }, 403) : undefined);
  expect((await fromGitHub()).gaps).toEqual(['One file could not be read. The token may not do this (403).']);
});

describe('other open pull requests', () => {
  const titles = ({ openPulls }: PullRequest) => openPulls?.map(({ number, title, author, paths }) => [number, title, author, paths]);

  it('are listed in one request, without the pull request itself, in the round of the contents', async () => {
    commit({});
    stub.others = [{ number: 5, title: 'Fabrikam (Independent Publisher)', author: 'grace' }];
    expect(titles(await fromGitHub())).toEqual([[5, 'Fabrikam (Independent Publisher)', 'grace', undefined]]);
    expect([stub.requests.length, stub.rounds]).toEqual([8, 2]);
  });

  it('are looked into when the title or the author makes it likely, three of the earlier ones at most', async () => {
    commit({});
    stub.others = [
      { number: 9, title: 'Contoso Tickets', author: 'late', paths: ['late'] },
      { number: 6, title: 'Add files via upload', author: 'ada', paths: ['six'] },
      { number: 5, title: 'Proposal - ContosoTickets', author: 'grace', paths: ['five'] },
      { number: 4, title: 'New connector: Contoso Tickets!', author: 'alan', paths: ['four'] },
      { number: 3, title: 'Something else', author: 'ada', paths: ['three'] },
    ];
    expect((titles(await fromGitHub()) ?? []).map(([number, , , paths]) => [number, paths])).toEqual([
      [9, undefined],
      [6, ['six']],
      [5, ['five']],
      [4, ['four']],
      [3, undefined],
    ]);
    expect([stub.requests.length, stub.rounds]).toEqual([11, 3]);
  });

  it('are not asked for by an update, nor when the pull request is closed', async () => {
    commit(ARTIFACTS, { [`${ROOT}/Contoso Tickets/readme.md`]: 'new' });
    expect(await fromGitHub()).not.toHaveProperty('openPulls');
    commit({});
    stub.pull = { ...stub.pull, state: 'closed' };
    expect(await fromGitHub()).not.toHaveProperty('openPulls');
    expect(stub.requests.filter((request) => request.startsWith('pulls?'))).toEqual([]);
  });

  test.each([
    ['list', 'pulls?'],
    ['files', 'pulls/5/files'],
  ])('are a gap when their %s cannot be read', async (_, path) => {
    commit({});
    stub.others = [{ number: 5, title: TITLE, author: 'grace', paths: ['x'] }];
    stub.intercept = (asked) => (asked.startsWith(path) ? json({ message: 'no' }, 403) : undefined);
    const facts = await fromGitHub();
    expect(facts.gaps).toEqual([expect.stringMatching(/^The other open pull requests could not be read\. .+403/)]);
    expect(facts).not.toHaveProperty('openPulls');
  });

  test('an answer that is no list is a gap, too', async () => {
    commit({});
    stub.intercept = (asked) => (asked.startsWith('pulls?') ? json({}) : undefined);
    expect((await fromGitHub()).gaps).toEqual(['The other open pull requests could not be read. GitHub sent something else than a list.']);
  });
});

test('a pull request without comments is not asked for them', async () => {
  commit({});
  await fromGitHub();
  expect(stub.requests.filter((request) => request.startsWith('issues/'))).toEqual([]);
});
