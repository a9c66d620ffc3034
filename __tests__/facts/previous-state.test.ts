/** What an update looked like when it was reviewed before. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFromGitHub } from '../../src/facts/from-github.ts';
import type { PullRequest } from '../../src/facts/pull-request.ts';
import { createClient } from '../../src/github/client.ts';
import { renderRunState } from '../../src/memory/run-state.ts';
import { GitHubStub, json } from './github-stub.ts';
import { LAYOUT, textOf } from './make-facts.ts';
import { TestRepository } from './make-repository.ts';

const FOLDER = 'independent-publisher-connectors/Contoso Tickets';
const SWAGGER = `${FOLDER}/apiDefinition.swagger.json`;
const README = `${FOLDER}/readme.md`;
const GONE = 'f'.repeat(40);
const BOT = { login: 'github-actions[bot]', type: 'Bot' };

let repository: TestRepository;
let stub: GitHubStub;
let published: string;
beforeEach(() => {
  repository = new TestRepository();
  stub = new GitHubStub(repository, { base: 'dev', head: 'contoso', title: 'Contoso Tickets (Independent Publisher)' });
  published = repository.commit('dev', [], { [SWAGGER]: '{"published":1}', [README]: '# Contoso Tickets\n' });
});
afterEach(() => repository.remove());

function read(): Promise<PullRequest> {
  const client = createClient({
    token: 'secret',
    baseUrl: 'https://api.example.com',
    log: () => undefined,
    fetch: stub.fetch as typeof fetch,
    limits: { secondMs: 1, tryMs: 5000 },
  });
  return readFromGitHub(client, { owner: 'contoso', repo: 'connectors', number: 7, baseRefHint: 'dev' }, { configure: () => LAYOUT });
}

function reviewedAt(head: string, before: { before?: string } = {}, user = BOT): void {
  const body = `### Changes are needed\n\n${renderRunState({ head, ...before })}`;
  const comment = { id: 1, user, body, created_at: '2026-11-02T09:00:00Z', updated_at: '2026-11-02T09:00:00Z' };
  stub.pull = { ...stub.pull, comments: [comment] };
}

const contents = ({ previous }: PullRequest) => previous?.files.map(({ path, blob }) => [path, textOf(blob)]);
const listings = () => stub.requests.filter((request) => request.startsWith('contents/'));

describe('the state that our last comment is about', () => {
  test('comes with the swagger of an update, for two requests', async () => {
    const first = repository.commit('contoso', [published], { [SWAGGER]: '{"first":1}', [README]: 'first' });
    repository.commit('contoso', [first], { [SWAGGER]: '{"second":1}', [README]: 'second' });
    await read();
    const without = stub.requests.length;
    reviewedAt(first);
    const pullRequest = await read();
    expect(pullRequest.previous?.sha).toBe(first);
    expect(contents(pullRequest)).toEqual([[SWAGGER, '{"first":1}']]);
    // The comments are one more as well.
    expect(stub.requests.length - without).toBe(without + 3);
  });

  test('costs one request when the swagger is the same', async () => {
    const first = repository.commit('contoso', [published], { [SWAGGER]: '{"first":1}' });
    repository.commit('contoso', [first], { [README]: 'second' });
    await read();
    const without = stub.requests.length;
    reviewedAt(first);
    expect(contents(await read())).toEqual([[SWAGGER, '{"first":1}']]);
    expect(stub.requests.length - without).toBe(without + 2);
  });

  test('is the same one when the same head is reviewed again', async () => {
    const first = repository.commit('contoso', [published], { [SWAGGER]: '{"first":1}' });
    const second = repository.commit('contoso', [first], { [SWAGGER]: '{"second":1}' });
    reviewedAt(second, { before: first });
    const pullRequest = await read();
    expect([pullRequest.previous?.sha, contents(pullRequest)]).toEqual([first, [[SWAGGER, '{"first":1}']]]);
  });
});

describe('is not asked for', () => {
  const CASES: [name: string, make: (first: string, second: string) => void][] = [
    ['on a first review', () => undefined],
    ['when somebody else wrote our marker', (first) => reviewedAt(first, {}, { login: 'mallory', type: 'User' })],
    ['when a person is called like our bot', (first) => reviewedAt(first, {}, { login: 'github-actions', type: 'User' })],
    ['when the only review was of the present head', (_, second) => reviewedAt(second)],
    ['when our comment names no whole commit', (first) => reviewedAt(first.slice(0, 7))],
  ];
  test.each(CASES)('%s', async (_name, make) => {
    const first = repository.commit('contoso', [published], { [SWAGGER]: '{"first":1}' });
    make(first, repository.commit('contoso', [first], { [SWAGGER]: '{"second":1}' }));
    expect((await read()).previous).toBeUndefined();
    expect(listings()).toEqual([]);
  });

  test('of a new connector', async () => {
    const swagger = 'independent-publisher-connectors/Fabrikam/apiDefinition.swagger.json';
    const first = repository.commit('contoso', [published], { [swagger]: '{"first":1}' });
    repository.commit('contoso', [first], { [swagger]: '{"second":1}' });
    reviewedAt(first);
    expect((await read()).previous).toBeUndefined();
    expect(listings()).toEqual([]);
  });

  test('of an update that leaves the swagger as it is on the base branch', async () => {
    const first = repository.commit('contoso', [published], { [README]: 'first' });
    repository.commit('contoso', [first], { [README]: 'second' });
    reviewedAt(first);
    expect((await read()).previous).toBeUndefined();
    expect(listings()).toEqual([]);
  });
});

describe('is absent without a gap', () => {
  beforeEach(() => {
    repository.commit('contoso', [published], { [SWAGGER]: '{"second":1}' });
  });

  test('when the commit is gone', async () => {
    reviewedAt(GONE);
    const pullRequest = await read();
    expect([pullRequest.previous, pullRequest.gaps]).toEqual([undefined, []]);
    expect(listings()).toHaveLength(1);
  });

  const ANSWERS: [name: string, answer: () => Response][] = [
    ['refuses', () => json({ message: 'Resource not accessible by integration' }, 403)],
    ['fails', () => json({}, 502)],
    ['sends something else', () => json({ type: 'file' })],
  ];
  test.each(ANSWERS)('when GitHub %s', async (_name, answer) => {
    reviewedAt(published);
    stub.intercept = (path) => (path.startsWith('contents/') ? answer() : undefined);
    const pullRequest = await read();
    expect([pullRequest.previous, pullRequest.gaps]).toEqual([undefined, []]);
  });
});
