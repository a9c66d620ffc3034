import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFromGit } from '../../src/facts/from-git.ts';
import { type GitHubReading, type PullRequestName, readFromGitHub } from '../../src/facts/from-github.ts';
import { InputError } from '../../src/facts/input-error.ts';
import type { Blob, PullRequest } from '../../src/facts/pull-request.ts';
import { createClient } from '../../src/github/client.ts';
import { GitHubUnavailable } from '../../src/github/errors.ts';
import { GitHubStub, json, notFound } from './github-stub.ts';
import { fileAt, LAYOUT, textOf } from './make-facts.ts';
import { TestRepository } from './make-repository.ts';

const FOLDER = 'independent-publisher-connectors/Contoso Tickets';
const TITLE = 'Contoso Tickets (Independent Publisher)';
const TEMPLATE = '.github/PULL_REQUEST_TEMPLATE.md';
const BASE = { 'README.md': 'top', [TEMPLATE]: '- [ ] tested', 'independent-publisher-connectors/Fabrikam/readme.md': 'other' };
const ARTIFACTS = {
  [`${FOLDER}/apiDefinition.swagger.json`]: '{"swagger":"2.0"}',
  [`${FOLDER}/apiProperties.json`]: '{"properties":{}}',
  [`${FOLDER}/readme.md`]: '# Contoso Tickets\n',
};

let repository: TestRepository;
let stub: GitHubStub;
beforeEach(() => {
  repository = new TestRepository();
  stub = new GitHubStub(repository, { base: 'dev', head: 'contoso', title: TITLE });
});
afterEach(() => repository.remove());

function read(name: Partial<PullRequestName> = {}, reading: Partial<GitHubReading> = {}): Promise<PullRequest> {
  const client = createClient({
    token: 'secret',
    baseUrl: 'https://api.example.com',
    log: () => undefined,
    fetch: stub.fetch as typeof fetch,
    limits: { secondMs: 1, tryMs: 5000 },
  });
  return readFromGitHub(
    client,
    { owner: 'contoso', repo: 'connectors', number: 7, baseRefHint: 'dev', ...name },
    { configure: () => LAYOUT, ...reading },
  );
}

async function errorOf(reading: Promise<unknown>): Promise<Error> {
  return reading.then(
    () => new Error('no error'),
    (reason: Error) => reason,
  );
}

function newConnector(): void {
  const base = repository.commit('dev', [], BASE);
  repository.commit('contoso', [base], ARTIFACTS);
}

/** The facts without what only one of the readers can know. */
function comparable({
  repository: _repository,
  openPulls: _openPulls,
  updatedAt: _updatedAt,
  baseObjects: _baseObjects,
  ...facts
}: PullRequest) {
  const plain = (blob: Blob | null) => (blob?.kind === 'not-read' ? { kind: blob.kind } : blob);
  return { ...facts, files: facts.files.map((file) => ({ ...file, head: plain(file.head), base: plain(file.base) })) };
}

describe('the same pull request', () => {
  const CASES: [name: string, entries: (base: string) => void][] = [
    ['a new connector', (base) => repository.commit('contoso', [base], ARTIFACTS)],
    [
      'an update of a connector while the base branch moved on',
      (base) => {
        const start = repository.commit('dev', [base], { ...ARTIFACTS, [`${FOLDER}/intro.md`]: 'intro', [`${FOLDER}/icon.png`]: 'png' });
        repository.commit('contoso', [start], { [`${FOLDER}/readme.md`]: 'new', [`${FOLDER}/apiProperties.json`]: '{"a":1}' });
        repository.commit('dev', [start], { [`${FOLDER}/readme.md`]: 'theirs', [`${FOLDER}/script.csx`]: 'class Script {}' });
      },
    ],
    [
      'renames, removals, links, submodules, pictures, large files and files elsewhere',
      (base) => {
        const start = repository.commit('dev', [base], { ...ARTIFACTS, [`${FOLDER}/intro.md`]: 'An introduction.\nOf some lines.\n' });
        repository.commit('contoso', [start], {
          [`${FOLDER}/intro.md`]: null,
          'independent-publisher-connectors/Contoso/intro.md': 'An introduction.\nOf some lines.\n',
          [`${FOLDER}/apiProperties.json`]: { link: '../Fabrikam/apiProperties.json' },
          'independent-publisher-connectors/Submodule': { submodule: '1234567890123456789012345678901234567890' },
          [`${FOLDER}/readme.md`]: 'x'.repeat(30_000),
          [`${FOLDER}/icon.png`]: new Uint8Array([0x89, 0x50, 0xff]),
          [`${FOLDER}/one line.md`]: 'one line that is no link',
          'README.md': 'changed',
          [`${FOLDER}/żółć "1".json`]: new Uint8Array([0xff, 0xfe, 0x7b, 0]),
        });
      },
    ],
    [
      'eleven folders',
      (base) => {
        const names = Array.from({ length: 11 }, (_, index) => `certified-connectors/Contoso ${index}/readme.md`);
        repository.commit('contoso', [base], Object.fromEntries(names.map((name) => [name, name])));
      },
    ],
  ];
  test.each(CASES)('is the same value from git and from GitHub: %s', async (_name, make) => {
    make(repository.commit('dev', [], BASE));
    const fromGitHub = await read();
    const fromGit = await readFromGit({
      ...{ repository: repository.folder, base: 'dev', head: 'contoso', title: TITLE },
      ...{ author: 'ada', labels: ['New'], number: 7, configure: () => LAYOUT },
    });
    expect(comparable(fromGitHub)).toEqual(comparable(fromGit));
    expect(fromGitHub.repository).toBe('contoso/connectors');
  });
});

describe('requests', () => {
  test('a new connector of three files takes eight, in two rounds', async () => {
    newConnector();
    const pullRequest = await read();
    expect(pullRequest.files.map((file) => textOf(file.head))).toEqual(Object.values(ARTIFACTS));
    expect(stub.requests).toHaveLength(8);
    expect(stub.rounds).toBe(2);
  });

  test('a configuration on the base branch takes one more and no further round', async () => {
    const base = repository.commit('dev', [], { ...BASE, '.github/connector-preflight.yml': 'version: 1\n' });
    repository.commit('contoso', [base], ARTIFACTS);
    const pullRequest = await read();
    expect(textOf(pullRequest.support.configuration?.blob)).toBe('version: 1\n');
    expect(stub.requests).toHaveLength(9);
    expect(stub.rounds).toBe(2);
  });

  test('a configuration that names other folders is obeyed', async () => {
    const base = repository.commit('dev', [], { ...BASE, '.github/connector-preflight.yml': 'version: 1\n', 'ours/Old/a.md': 'a' });
    repository.commit('contoso', [base], { ...ARTIFACTS, 'ours/Contoso/readme.md': 'ours' });
    const ours = { ...LAYOUT, folders: { 'independent-publisher': ['ours'], certified: [], custom: [] } };
    const pullRequest = await read({}, { configure: (blob) => (blob === null ? LAYOUT : ours) });
    expect(textOf(fileAt(pullRequest, 'ours/Contoso/readme.md').head)).toBe('ours');
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`).head).toEqual({ kind: 'not-read' });
    expect(pullRequest.baseFolders).toEqual(['ours/Old']);
  });

  test('a wrong hint of the base branch does no harm', async () => {
    newConnector();
    repository.commit('main', [], { 'other.md': 'other' });
    expect(await read({ baseRefHint: 'main' })).toEqual(await read());
    expect(await read({ baseRefHint: 'gone' })).toEqual(await read());
  });

  test('a base branch with a slash in its name is found', async () => {
    const base = repository.commit('release/2', [], BASE);
    repository.commit('contoso', [base], ARTIFACTS);
    stub.pull = { ...stub.pull, base: 'release/2' };
    expect((await read({ baseRefHint: 'release/2' })).support.template?.path).toBe(TEMPLATE);
  });

  test('further pages of files and comments are read', async () => {
    const base = repository.commit('dev', [], BASE);
    repository.commit('contoso', [base], Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`docs/${index}.md`, `${index}`])));
    stub.pull = { ...stub.pull, comments: Array.from({ length: 101 }, (_, index) => comment(index + 1)) };
    const pullRequest = await read();
    expect([pullRequest.files.length, pullRequest.comments?.length]).toEqual([201, 101]);
    expect(stub.requests.filter((request) => request.startsWith('git/blobs'))).toHaveLength(1);
    expect(pullRequest.gaps).toEqual([]);
  });

  test('a tree that GitHub cuts off is walked folder by folder, to the same facts', async () => {
    const base = repository.commit('dev', [], { ...BASE, [`${FOLDER}/intro.md`]: 'intro', [`${FOLDER}/docs/more.md`]: 'more' });
    repository.commit('contoso', [base], ARTIFACTS);
    const whole = await read();
    stub.truncatesRoot = true;
    expect(await read()).toEqual(whole);
    expect(whole.files.map((file) => file.path)).toContain(`${FOLDER}/docs/more.md`);
  });
});

function comment(id: number, user: object | null = { login: 'ada', type: 'User' }) {
  return { id, user, body: 'text', created_at: '2026-11-02T09:00:00Z', updated_at: '2026-11-02T09:00:00Z' };
}

describe('what GitHub says of a pull request', () => {
  const STATES: [name: string, pull: object, expected: object][] = [
    ['an open draft', { draft: true }, { state: 'open', draft: true }],
    ['a closed one', { state: 'closed' }, { state: 'closed', draft: false }],
    ['a merged one', { state: 'closed', merged: true }, { state: 'merged' }],
    ['one without a body', { body: null }, { body: '' }],
  ];
  test.each(STATES)('%s', async (_name, pull, expected) => {
    newConnector();
    stub.pull = { ...stub.pull, ...pull };
    expect(await read()).toMatchObject(expected);
  });

  test('tells when it was opened, changed, merged and closed', async () => {
    newConnector();
    const [created_at, updated_at, merged_at] = ['2026-05-01T08:00:00Z', '2026-05-12T17:00:01Z', '2026-05-12T17:00:00Z'];
    stub.pull = { ...stub.pull, times: { created_at, updated_at, merged_at: null, closed_at: null } };
    const open = await read();
    expect(open).toMatchObject({ createdAt: created_at, updatedAt: updated_at });
    expect('mergedAt' in open || 'closedAt' in open).toBe(false);
    stub.pull = { ...stub.pull, state: 'closed', merged: true, times: { created_at, updated_at, merged_at, closed_at: merged_at } };
    expect(await read()).toMatchObject({ mergedAt: merged_at, closedAt: merged_at });
  });

  test('after a merge the files are compared with the base branch as it was before', async () => {
    newConnector();
    const baseSha = repository.git(['rev-parse', 'dev']);
    repository.commit('dev', [baseSha], ARTIFACTS);
    stub.pull = { ...stub.pull, state: 'closed', merged: true, baseSha };
    const pullRequest = await read();
    expect(pullRequest.files.map(({ status, base }) => [status, base])).toEqual(Object.keys(ARTIFACTS).map(() => ['added', null]));
  });

  test('comments keep their author, and a bot is told from a person who has its name', async () => {
    newConnector();
    const users = [{ login: 'github-actions[bot]', type: 'Bot' }, { login: 'github-actions', type: 'User' }, null];
    stub.pull = { ...stub.pull, comments: users.map((user, index) => comment(index + 1, user)) };
    expect((await read()).comments?.map(({ author, authorIsBot }) => [author, authorIsBot])).toEqual([
      ['github-actions', true],
      ['github-actions', false],
      ['', false],
    ]);
  });

  test('a base branch that is gone is read at the commit of the pull request', async () => {
    newConnector();
    stub.intercept = (path) => (path.startsWith('git/trees/dev') ? notFound() : undefined);
    expect((await read()).baseFolders).toEqual(['independent-publisher-connectors/Fabrikam']);
  });

  test('more files than GitHub lists are a gap', async () => {
    newConnector();
    stub.pull = { ...stub.pull, changedFiles: 4000 };
    expect((await read()).gaps).toEqual(['The pull request changes 4000 files; GitHub lists only 3 of them.']);
    expect(stub.requests.filter((request) => request.startsWith('pulls/7/files'))).toHaveLength(30);
  });

  test('a push between the requests starts the reading again, so that files and head belong together', async () => {
    newConnector();
    const old = await stub.fetch('https://api.example.com/repos/contoso/connectors/pulls/7/files?per_page=100&page=1');
    const listing = (await old.json()) as unknown;
    repository.commit('contoso', ['contoso'], { [`${FOLDER}/intro.md`]: 'pushed' });
    let late = true;
    stub.intercept = (path) => {
      if (!late || !path.startsWith('pulls/7/files')) return undefined;
      late = false;
      return json(listing);
    };
    expect((await read()).files).toHaveLength(4);
  });

  test('a head that never stands still is an error, not a guess', async () => {
    newConnector();
    const listing = [{ filename: 'a.md', status: 'added', sha: 'f'.repeat(40), contents_url: `https://x/?ref=${'e'.repeat(40)}` }];
    stub.intercept = (path) => (path.startsWith('pulls/7/files') ? json(listing) : undefined);
    expect((await errorOf(read())).message).toBe('The pull request kept changing while it was read.');
  });
});

describe('failures', () => {
  beforeEach(newConnector);

  test('a pull request that is not there is told by name', async () => {
    const error = await errorOf(read({ number: 8 }));
    expect(error).toBeInstanceOf(InputError);
    expect(error.message).toBe('There is no pull request 8 in contoso/connectors, or the token may not see it. Check both.');
  });

  const forbidden = () => json({ message: 'Resource not accessible by integration' }, 403);
  const garbled = () => new Response('<html>proxy</html>', { headers: { 'content-type': 'text/html' } });
  const dropped = () => Promise.reject(new TypeError('fetch failed'));
  // biome-ignore format: one case a line
  const ESSENTIAL: [name: string, path: string, answer: () => Response | Promise<Response>, kind: string, message: string][] = [
    ['a 502 for the pull request', 'pulls/7', () => json({}, 502), 'unavailable', 'The pull request could not be read. GitHub answered with an error of its own (502).'],
    ['a 403 for the pull request', 'pulls/7', forbidden, 'no-permission', 'The pull request could not be read. The token may not do this (403).'],
    ['a 429 for the files', 'pulls/7/files', () => json({ message: 'slow down' }, 429), 'rate-limited', "The list of changed files could not be read. GitHub's limit of requests is reached (429)."],
    ['a dropped connection for the files', 'pulls/7/files', dropped, 'unavailable', 'The list of changed files could not be read. The connection to GitHub failed.'],
    ['a page of a proxy for the base branch', 'git/trees', garbled, 'unavailable', "The base branch could not be read. GitHub's answer was cut off or is no JSON; something between may have changed it."],
    ['an answer of another shape', 'pulls/7', () => json([]), 'unavailable', "GitHub's answer for the pull request is not what its documentation describes."],
  ];
  test.each(ESSENTIAL)('%s ends the reading', async (_name, prefix, answer, kind, message) => {
    stub.intercept = (path) => (path === prefix || path.startsWith(`${prefix}?`) || path.startsWith(`${prefix}/`) ? answer() : undefined);
    const error = await errorOf(read());
    expect(error).toBeInstanceOf(GitHubUnavailable);
    expect([(error as GitHubUnavailable).problem.kind, error.message]).toEqual([kind, message]);
  });

  const readme = () => `git/blobs/${repository.git(['rev-parse', `contoso:${FOLDER}/readme.md`])}`;
  const other = () => json({ sha: 'x', size: 3, encoding: 'base64', content: Buffer.from('# C').toString('base64') });
  const SINGLE: [name: string, answer: () => Response | Promise<Response>, cause: string][] = [
    ['a 502', () => json({}, 502), 'GitHub answered with an error of its own (502).'],
    ['a dropped connection', dropped, 'The connection to GitHub failed.'],
    ['an object that is not there', notFound, 'GitHub does not have it, or the token may not see it (404).'],
    ['a content that lost its end', other, 'What GitHub sent for it is not the file that was asked for.'],
    ['an answer without a content', () => json({}), 'GitHub sent no content for it.'],
  ];
  test.each(SINGLE)('%s for one content makes that file unreadable, with a gap', async (_name, answer, cause) => {
    stub.intercept = (path) => (path === readme() ? answer() : undefined);
    const pullRequest = await read();
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`).head).toEqual({ kind: 'unreadable', cause });
    expect(fileAt(pullRequest, `${FOLDER}/apiProperties.json`).head?.kind).toBe('bytes');
    expect(pullRequest.gaps).toEqual([`One file could not be read. ${cause}`]);
  });

  test('comments that cannot be read are a gap, not an empty list', async () => {
    stub.pull = { ...stub.pull, comments: [comment(1)] };
    stub.intercept = (path) => (path.startsWith('issues/') ? forbidden() : undefined);
    expect(await read()).toMatchObject({
      comments: null,
      gaps: ['The comments could not be read. The token may not do this (403).'],
    });
  });

  test('a content over the limit is too large, whether GitHub could send it or not', async () => {
    repository.commit('contoso', ['contoso'], { [`${FOLDER}/readme.md`]: '#\n'.repeat(501), [`${FOLDER}/intro.md`]: '#\n'.repeat(50_000) });
    const pullRequest = await read();
    expect(fileAt(pullRequest, `${FOLDER}/readme.md`).head).toEqual({ kind: 'too-large', size: 1002, limit: 1000 });
    expect(fileAt(pullRequest, `${FOLDER}/intro.md`).head).toEqual({ kind: 'too-large', size: 100_000, limit: 1000 });
    expect(pullRequest.gaps).toEqual([]);
  });
});
