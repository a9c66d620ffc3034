import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type DoubleOptions, type Fault, type GitHubDouble, startDouble } from './double.ts';
import { HANDLERS } from './handlers.ts';
import { checkAnswer, OPERATIONS } from './openapi.ts';
import { READ_ONLY_TOKEN, type Token, WORKFLOW_TOKEN } from './permissions.ts';
import { createWorld, type WorldOptions } from './world.ts';

const REPO = '/repos/contoso/PowerPlatformConnectors';
const ALL: Token = {
  login: 'github-actions[bot]',
  kind: 'app',
  permissions: { administration: 'read', checks: 'write', contents: 'read', issues: 'write', pull_requests: 'write', statuses: 'write' },
};
const TOKENS: Record<string, Token> = {
  app: ALL,
  workflow: WORKFLOW_TOKEN,
  reader: READ_ONLY_TOKEN,
  alice: { login: 'alice', kind: 'user' },
  bob: { login: 'bob', kind: 'user' },
  jwt: { login: 'preflight[bot]', kind: 'app-jwt' },
};
const WORLD: WorldOptions = {
  branches: { dev: { 'a/x.txt': 'one\ntwo\n', 'readme.md': '# Connectors\n' } },
  users: { alice: 'write' },
  labels: ['bug'],
  actions: { enabled: true, allowed_actions: 'selected', patterns: ['contoso/*'] },
  policies: [{ name: 'Events', include: ['~ALL'], events: ['push'] }],
  protection: { dev: { contexts: ['Connector Preflight'], strict: true } },
  rules: {
    dev: [{ type: 'deletion', ruleset_source_type: 'Repository', ruleset_source: 'contoso/PowerPlatformConnectors', ruleset_id: 1 }],
  },
  pulls: [{ number: 7, title: 'Contoso', author: 'bob', changes: { 'a/x.txt': 'one\ntwo\nthree\n', 'a/y.txt': 'new\n' }, labels: ['bug'] }],
};

let double: GitHubDouble;
afterEach(async () => {
  await double?.close();
});

async function start(world: WorldOptions = WORLD, options: DoubleOptions = {}): Promise<void> {
  double = await startDouble(createWorld(world), { tokens: TOKENS, ...options });
}

interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: answers are checked against the description by the double
  readonly body: any;
}

async function call(method: string, path: string, body?: unknown, token = 'app', headers: Record<string, string> = {}): Promise<Reply> {
  const authorization: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(double.url + path, {
    method,
    headers: { ...authorization, ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const json = response.headers.get('content-type')?.startsWith('application/json');
  return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
}

const get = (path: string, token?: string): Promise<Reply> => call('GET', REPO + path, undefined, token);
const post = (path: string, body: unknown, token?: string): Promise<Reply> => call('POST', REPO + path, body, token);

describe('the extract of the description', () => {
  test('has exactly the operations that the double serves', () => {
    const served = [...Object.keys(HANDLERS), 'rate-limit/get'].sort();
    expect(OPERATIONS.map(({ id }) => id).sort()).toEqual(served);
  });

  test('is what the script makes of the published description', () => {
    const script = fileURLToPath(new URL('../../scripts/extract-openapi.mjs', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('refuses an answer that lacks what the description asks for', () => {
    const operation = OPERATIONS.find(({ id }) => id === 'pulls/get');
    expect(operation && checkAnswer(operation, 200, { number: 7 })).toContainEqual(expect.stringContaining('required property'));
    expect(operation && checkAnswer(operation, 201, {})).toEqual(['status 201 is not in the description']);
  });
});

test('every operation answers as described, in the life of a pull request', async () => {
  await start();
  const { headSha } = double.world.pull(7);
  const comment = (await post('/issues/7/comments', { body: 'hello' })).body;
  const reaction = (await post(`/issues/comments/${comment.id}/reactions`, { content: 'eyes' })).body;
  const check = (await post('/check-runs', { name: 'Preflight', head_sha: headSha, status: 'in_progress' })).body;
  const output = { title: 'Fine', summary: 'Nothing to do.' };
  const tree = (await get('/git/trees/dev?recursive=1')).body;
  const line = { path: 'a/x.txt', line: 3, side: 'RIGHT', body: 'Why?' };
  const remark = (await post('/pulls/7/comments', { ...line, commit_id: headSha })).body;
  const calls: [string, string, unknown?, string?][] = [
    ['GET', REPO],
    ['GET', `${REPO}/pulls`],
    ['GET', `${REPO}/pulls/7`],
    ['PATCH', `${REPO}/pulls/7`, { title: 'Contoso (Independent Publisher)' }],
    ['GET', `${REPO}/pulls/7/files`],
    ['GET', `${REPO}/issues/7/comments`],
    ['GET', `${REPO}/issues/comments/${comment.id}`],
    ['PATCH', `${REPO}/issues/comments/${comment.id}`, { body: 'changed' }],
    ['GET', `${REPO}/issues/comments/${comment.id}/reactions`],
    ['DELETE', `${REPO}/issues/comments/${comment.id}/reactions/${reaction.id}`],
    ['DELETE', `${REPO}/issues/comments/${comment.id}`],
    ['POST', `${REPO}/issues/7/labels`, { labels: ['new one'] }],
    ['GET', `${REPO}/issues/7/labels`],
    ['DELETE', `${REPO}/issues/7/labels/new%20one`],
    ['POST', `${REPO}/labels`, { name: 'waiting', color: 'ff0000', description: 'Waits' }],
    ['GET', `${REPO}/labels`],
    ['GET', `${REPO}/git/trees/${headSha}`],
    ['GET', `${REPO}/git/blobs/${tree.tree[1].sha}`],
    ['GET', `${REPO}/contents/a/x.txt?ref=dev`],
    ['GET', `${REPO}/contents/a`],
    ['GET', `${REPO}/contents/`],
    ['GET', `${REPO}/git/ref/heads/dev`],
    ['GET', `${REPO}/compare/dev...${headSha}`],
    ['PATCH', `${REPO}/check-runs/${check.id}`, { status: 'completed', conclusion: 'success', output }],
    ['GET', `${REPO}/commits/${headSha}/check-runs?check_name=Preflight`],
    ['POST', `${REPO}/statuses/${headSha}`, { state: 'success', context: 'preflight', description: 'Fine' }],
    ['GET', `${REPO}/commits/${headSha}/status`],
    ['GET', `${REPO}/collaborators/alice/permission`],
    ['GET', `${REPO}/actions/permissions`],
    ['GET', `${REPO}/actions/permissions/selected-actions`],
    ['GET', `${REPO}/actions/policies`],
    ['GET', `${REPO}/actions/policies/1`],
    ['POST', `${REPO}/pulls/7/reviews`, { event: 'COMMENT', body: 'A question', comments: [line] }],
    ['GET', `${REPO}/pulls/7/reviews`],
    ['POST', `${REPO}/pulls/7/comments`, { ...line, commit_id: headSha }],
    ['GET', `${REPO}/pulls/7/comments`],
    ['DELETE', `${REPO}/pulls/comments/${remark.id}`],
    ['GET', `${REPO}/branches/dev/protection`],
    ['GET', `${REPO}/rules/branches/dev`],
    ['GET', '/rate_limit'],
    ['GET', '/user', undefined, 'alice'],
    ['GET', '/users/alice'],
    ['GET', '/app', undefined, 'jwt'],
  ];
  for (const [method, path, body, token] of calls) {
    expect(`${method} ${path} ${(await call(method, path, body, token)).status}`).toMatch(/ 20[014]$/);
  }
  double.assertClean();
  expect(new Set(double.requests.map(({ operation }) => operation)).size).toBe(OPERATIONS.length);
  expect(double.world.pull(7).title).toBe('Contoso (Independent Publisher)');
});

describe('a request that the description does not allow', () => {
  test.each([
    ['an unknown path', 'GET', '/repos/contoso/PowerPlatformConnectors/nonsense', undefined, 404, 'serves no such operation'],
    ['an unknown query parameter', 'GET', `${REPO}/pulls?sort_by=x`, undefined, 422, 'query parameter sort_by'],
    ['a wrong query value', 'GET', `${REPO}/pulls?state=half`, undefined, 422, 'query parameter state'],
    ['a number that is none', 'GET', `${REPO}/pulls/seven`, undefined, 422, 'path parameter pull_number'],
    ['a body that lacks something', 'POST', `${REPO}/issues/7/comments`, {}, 422, "required property 'body'"],
    ['a body with an unknown key', 'POST', `${REPO}/issues/7/comments`, { body: 'a', text: 'b' }, 422, 'text is not in the description'],
    ['a body where none belongs', 'DELETE', `${REPO}/issues/7/labels/bug`, { x: 1 }, 422, 'takes no body'],
    ['51 annotations', 'POST', `${REPO}/check-runs`, run({ annotations: Array(51).fill(annotation()) }), 422, 'more than 50 items'],
    [
      'a summary over 65,535 characters',
      'POST',
      `${REPO}/check-runs`,
      run({ summary: 'x'.repeat(65_536) }),
      422,
      'more than 65535 characters',
    ],
  ] as const)('is refused and remembered: %s', async (_name, method, path, body, status, problem) => {
    await start();
    expect((await call(method, path, body)).status).toBe(status);
    expect(double.violations.join('\n')).toContain(problem);
    expect(() => double.assertClean()).toThrow(problem);
  });

  test('is one with a version of the API that does not exist', async () => {
    await start();
    expect((await call('GET', REPO, undefined, 'app', { 'x-github-api-version': '2021-01-01' })).status).toBe(400);
    expect(double.violations).toHaveLength(1);
  });
});

function annotation(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { path: 'a/x.txt', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Look', ...more };
}

function run(output: Record<string, unknown>, more: Record<string, unknown> = {}): Record<string, unknown> {
  const headSha = createWorld(WORLD).pull(7).headSha;
  return { name: 'Preflight', head_sha: headSha, output: { title: 'T', summary: 'S', ...output }, ...more };
}

describe('contents', () => {
  test('trees, blobs and commits have the names that git gives them', async () => {
    const git = (...parameters: string[]): string => execFileSync('git', parameters, { cwd: folder, encoding: 'utf8' }).trim();
    const folder = mkdtempSync(join(tmpdir(), 'preflight-git-'));
    try {
      const world = createWorld({
        branches: {
          dev: { 'a.txt': 'x', 'a/b c/ü.txt': 'y\n', 'a-b': { symlink: 'a.txt' }, 'run.sh': { content: '#', executable: true } },
        },
      });
      git('init', '-q');
      const objects = world.objects.filesOf(world.branch('dev'));
      const contents: Record<string, string> = { 'a.txt': 'x', 'a/b c/ü.txt': 'y\n', 'a-b': 'a.txt', 'run.sh': '#' };
      for (const [path, { mode, sha }] of objects) {
        const written = execFileSync('git', ['hash-object', '-w', '--stdin'], {
          cwd: folder,
          input: contents[path] ?? '',
          encoding: 'utf8',
        }).trim();
        expect(sha).toBe(written);
        git('update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`);
      }
      expect(git('write-tree')).toBe(world.objects.commit(world.branch('dev')).tree);
    } finally {
      if (existsSync(folder)) rmSync(folder, { recursive: true });
    }
  });

  test('a blob comes as base64, or as bytes where the raw media type is asked for', async () => {
    await start({ branches: { dev: { 'a.bin': new Uint8Array([0, 255, 10]) } } });
    const sha = (await get('/git/trees/dev')).body.tree[0].sha;
    expect((await get(`/git/blobs/${sha}`)).body).toMatchObject({ size: 3, encoding: 'base64', content: 'AP8K' });
    const raw = await fetch(`${double.url}${REPO}/git/blobs/${sha}`, { headers: { accept: 'application/vnd.github.raw+json' } });
    expect([...new Uint8Array(await raw.arrayBuffer())]).toEqual([0, 255, 10]);
  });

  test('a blob that is announced with more than 100 MB is refused', async () => {
    await start({ branches: { dev: { big: { content: 'x', size: 104_857_601 }, fits: { content: 'y', size: 104_857_600 } } } });
    const { tree } = (await get('/git/trees/dev')).body;
    expect(tree[0]).toMatchObject({ path: 'big', size: 104_857_601 });
    expect((await get(`/git/blobs/${tree[0].sha}`)).status).toBe(403);
    expect((await get(`/git/blobs/${tree[1].sha}`)).status).toBe(200);
  });

  test('the contents API gives no content over 1 MB', async () => {
    await start({ branches: { dev: { big: 'x'.repeat(1_048_577) } } });
    expect((await get('/contents/big?ref=dev')).body).toMatchObject({ size: 1_048_577, encoding: 'none', content: '' });
  });

  test('a recursive tree over the limit is truncated, and says so', async () => {
    await start({ branches: { dev: { a: '1', b: '2', c: '3' } }, limits: { treeEntries: 2 } });
    expect((await get('/git/trees/dev?recursive=1')).body).toMatchObject({ truncated: true, tree: [{ path: 'a' }, { path: 'b' }] });
  });

  test('submodules and symbolic links are what they are', async () => {
    await start({ branches: { dev: { link: { symlink: 'x' }, sub: { submodule: 'a'.repeat(40) } } } });
    expect((await get('/git/trees/dev')).body.tree).toMatchObject([
      { path: 'link', mode: '120000', type: 'blob' },
      { path: 'sub', mode: '160000', type: 'commit' },
    ]);
    expect((await get('/contents/link')).body).toMatchObject({ type: 'symlink', target: 'x' });
  });

  test('a name like __proto__ is a name like any other', async () => {
    await start({ branches: { dev: new Map([['__proto__/constructor', 'x']]) } });
    expect((await get('/git/trees/dev?recursive=1')).body.tree).toMatchObject([{ path: '__proto__' }, { path: '__proto__/constructor' }]);
  });
});

describe('a pull request', () => {
  test('lists what differs from the merge base, whatever the base did since', async () => {
    await start();
    double.world.pushTo('dev', { 'a/other.txt': 'base only\n' });
    expect((await get('/pulls/7/files')).body).toMatchObject([
      { filename: 'a/x.txt', status: 'modified', additions: 1, deletions: 0, patch: '@@ -1,2 +1,3 @@\n one\n two\n+three' },
      { filename: 'a/y.txt', status: 'added' },
    ]);
    expect((await get('/pulls/7')).body).toMatchObject({ changed_files: 2, commits: 1, base: { sha: double.world.branch('dev') } });
  });

  test('lists the same after the base was merged into its head', async () => {
    await start();
    double.world.pushTo('dev', { 'a/other.txt': 'base only\n' });
    double.world.updateBranch(7);
    expect((await get('/pulls/7/files')).body.map(({ filename }: { filename: string }) => filename)).toEqual(['a/x.txt', 'a/y.txt']);
  });

  test('shows a renamed file with its old name, also when a part of it changed', async () => {
    const text = 'line one\nline two\nline three\n';
    const changes = { 'old.txt': null, 'new.txt': `${text}more\n`, gone: null };
    await start({ branches: { dev: { 'old.txt': text, gone: 'something else\n' } }, pulls: [{ number: 7, changes }] });
    expect((await get('/pulls/7/files')).body).toMatchObject([
      { filename: 'gone', status: 'removed' },
      { filename: 'new.txt', previous_filename: 'old.txt', status: 'renamed' },
    ]);
  });

  test('has no patch for binary and very large files', async () => {
    const changes = { bin: new Uint8Array([0, 1]), large: 'x\n'.repeat(300_000), small: 'x\n' };
    await start({ pulls: [{ number: 7, changes }] });
    const files = (await get('/pulls/7/files')).body;
    expect(files.map((file: { patch?: string }) => file.patch === undefined)).toEqual([true, true, false]);
  });

  test('lists at most 3,000 files, 100 a page', async () => {
    const changes = Object.fromEntries(Array.from({ length: 3001 }, (_, index) => [`f/${String(index).padStart(4, '0')}`, `${index}`]));
    await start({ pulls: [{ number: 7, changes }] });
    const last = await get('/pulls/7/files?per_page=100&page=30');
    expect(last.body).toHaveLength(100);
    expect(last.headers.get('link')).not.toContain('rel="next"');
    expect((await get('/pulls/7/files?per_page=100&page=31')).body).toEqual([]);
    expect((await get('/pulls/7')).body.changed_files).toBe(3001);
  });

  test('is found by the owner and branch of its head', async () => {
    await start();
    expect((await get('/pulls?head=bob:change-7')).body).toHaveLength(1);
    expect((await get('/pulls?head=eve:change-7')).body).toHaveLength(0);
  });

  test('once merged is closed, and its files are on the base', async () => {
    await start();
    double.world.merge(7);
    expect((await get('/pulls/7')).body).toMatchObject({ state: 'closed', merged: true });
    expect((await get('/contents/a/y.txt?ref=dev')).status).toBe(200);
  });
});

describe('lists', () => {
  test('come in pages with links to the others', async () => {
    await start();
    for (let index = 0; index < 5; index += 1) double.world.comment(7, 'bob', `${index}`);
    const { body, headers } = await get('/issues/7/comments?per_page=2&page=2');
    expect(body.map((comment: { body: string }) => comment.body)).toEqual(['2', '3']);
    expect(headers.get('link')).toContain(`per_page=2&page=3>; rel="next"`);
    expect(headers.get('link')).toContain(`page=3>; rel="last"`);
    expect(headers.get('link')).toContain(`page=1>; rel="prev"`);
  });
});

describe('writing', () => {
  test.each([
    ['a comment of 65,536 characters is taken', '/issues/7/comments', { body: 'x'.repeat(65_536) }, 201],
    ['a comment of 65,537 characters is not', '/issues/7/comments', { body: 'x'.repeat(65_537) }, 422],
    ['an empty comment is not', '/issues/7/comments', { body: ' ' }, 422],
    ['50 annotations are taken', '/check-runs', run({ annotations: Array(50).fill(annotation()) }), 201],
    ['columns over several lines are not', '/check-runs', run({ annotations: [annotation({ end_line: 2, start_column: 1 })] }), 422],
    ['columns on one line are taken', '/check-runs', run({ annotations: [annotation({ start_column: 1, end_column: 2 })] }), 201],
    ['a check on a commit that is not there is not', '/check-runs', run({}, { head_sha: 'b'.repeat(40) }), 422],
    [
      'a status description of 140 characters is taken',
      `/statuses/${run({}).head_sha}`,
      { state: 'success', description: 'x'.repeat(140) },
      201,
    ],
    ['one of 141 is not', `/statuses/${run({}).head_sha}`, { state: 'success', description: 'x'.repeat(141) }, 422],
    ['a label of 50 characters is taken', '/issues/7/labels', { labels: ['x'.repeat(50)] }, 200],
    ['one of 51 is not', '/issues/7/labels', { labels: ['x'.repeat(51)] }, 422],
    ['a label that exists is not made again', '/labels', { name: 'BUG' }, 422],
    ['a review comment on a line of the diff is taken', '/pulls/7/reviews', review(3), 200],
    ['one outside of the diff is not', '/pulls/7/reviews', review(40), 422],
  ])('%s', async (_name, path, body, status) => {
    await start();
    expect((await post(path, body)).status).toBe(status);
    double.assertClean();
  });

  test('a label that an issue does not have cannot be taken away', async () => {
    await start();
    expect((await call('DELETE', `${REPO}/issues/7/labels/nope`)).body).toMatchObject({ message: 'Label does not exist' });
  });

  test('annotations of further updates are added to those there', async () => {
    await start();
    const { id } = (await post('/check-runs', run({ annotations: [annotation()] }))).body;
    const { body } = await call('PATCH', `${REPO}/check-runs/${id}`, { output: { title: 'T', summary: 'S', annotations: [annotation()] } });
    expect(body.output.annotations_count).toBe(2);
  });

  test('the list of checks has the latest of each name', async () => {
    await start();
    await post('/check-runs', run({}));
    const { id } = (await post('/check-runs', run({}))).body;
    const sha = double.world.pull(7).headSha;
    expect((await get(`/commits/${sha}/check-runs`)).body).toMatchObject({ total_count: 1, check_runs: [{ id }] });
    expect((await get(`/commits/${sha}/check-runs?filter=all`)).body.total_count).toBe(2);
  });

  test('the same reaction twice is one reaction', async () => {
    await start();
    const { id } = double.world.comment(7, 'bob', 'hi');
    expect((await post(`/issues/comments/${id}/reactions`, { content: '+1' })).status).toBe(201);
    expect((await post(`/issues/comments/${id}/reactions`, { content: '+1' })).status).toBe(200);
    expect((await get(`/issues/comments/${id}`)).body.reactions).toMatchObject({ total_count: 1, '+1': 1 });
  });
});

function review(line: number): Record<string, unknown> {
  return { event: 'COMMENT', body: 'See below', comments: [{ path: 'a/x.txt', line, side: 'RIGHT', body: 'Here' }] };
}

describe('who may do what', () => {
  const comment = { body: 'hi' };

  test.each([
    ['an unknown token', 'nobody', '/issues/7/comments', comment, 401],
    ['no token', '', '/issues/7/comments', comment, 401],
    ['a read-only workflow token', 'reader', '/issues/7/comments', comment, 403],
    ['a workflow token', 'workflow', '/issues/7/comments', comment, 201],
    ['a workflow token without statuses', 'workflow', `/statuses/${run({}).head_sha}`, { state: 'success' }, 403],
    ['a person', 'bob', '/issues/7/comments', comment, 201],
    ['a person who labels without the role', 'bob', '/issues/7/labels', { labels: ['bug'] }, 403],
    ['a person who labels with write access', 'alice', '/issues/7/labels', { labels: ['bug'] }, 200],
    ['a person who makes a check', 'alice', '/check-runs', run({}), 403],
    ['the author who approves', 'bob', '/pulls/7/reviews', { event: 'APPROVE' }, 422],
  ])('%s gets an answer of its own', async (_name, token, path, body, status) => {
    await start();
    expect((await post(path, body, token)).status).toBe(status);
    double.assertClean();
  });

  test('a missing permission is named in a header', async () => {
    await start();
    const { body, headers } = await post('/check-runs', run({}), 'reader');
    expect(body.message).toBe('Resource not accessible by integration');
    expect(headers.get('x-accepted-github-permissions')).toBe('checks=write');
  });

  test('reading a public repository needs no token, a private one is not there without', async () => {
    await start();
    expect((await get('/pulls/7', '')).status).toBe(200);
    await double.close();
    await start({ ...WORLD, private: true });
    expect((await get('/pulls/7', '')).status).toBe(404);
    expect((await get('/pulls/7', 'reader')).status).toBe(200);
  });

  test('settings are for those who may administer', async () => {
    await start();
    expect((await get('/branches/dev/protection', 'workflow')).status).toBe(403);
    expect((await get('/branches/dev/protection', 'alice')).status).toBe(404);
    expect((await get('/branches/dev/protection', 'app')).status).toBe(200);
  });

  test("someone else's comment is out of reach for a person, and in reach for one with write access", async () => {
    await start();
    const { id } = double.world.comment(7, 'contoso', 'hands off');
    expect((await call('PATCH', `${REPO}/issues/comments/${id}`, comment, 'bob')).status).toBe(403);
    expect((await call('PATCH', `${REPO}/issues/comments/${id}`, comment, 'alice')).status).toBe(200);
  });

  test.each([
    ['alice', { permission: 'write', role_name: 'write' }],
    ['bob', { permission: 'read' }],
    ['contoso', { permission: 'admin' }],
    ['ALICE', { permission: 'write' }],
  ])('%s has a role that can be asked for', async (login, role) => {
    await start();
    expect((await get(`/collaborators/${login}/permission`)).body).toMatchObject(role);
  });

  test('maintainers show as writers in the old field, strangers as nobody', async () => {
    await start({ ...WORLD, users: { carol: 'maintain' } });
    expect((await get('/collaborators/carol/permission')).body).toMatchObject({ permission: 'write', role_name: 'maintain' });
    expect((await get('/collaborators/stranger/permission')).status).toBe(404);
  });
});

describe('limits', () => {
  test('every answer tells what is left', async () => {
    await start();
    await get('/pulls/7');
    const { headers } = await get('/pulls/7');
    expect(headers.get('x-ratelimit-limit')).toBe('1000');
    expect(headers.get('x-ratelimit-remaining')).toBe('998');
    expect((await call('GET', '/rate_limit')).body.rate).toMatchObject({ limit: 1000, remaining: 998 });
  });

  test('a request that finds nothing new is free', async () => {
    await start();
    const etag = (await get('/pulls/7')).headers.get('etag') ?? '';
    const again = await call('GET', `${REPO}/pulls/7`, undefined, 'app', { 'if-none-match': etag });
    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.get('x-ratelimit-remaining')).toBe('999');
    double.world.push(7, { more: '1' });
    expect((await call('GET', `${REPO}/pulls/7`, undefined, 'app', { 'if-none-match': etag })).status).toBe(200);
  });

  test('the primary limit ends after the hour', async () => {
    await start(WORLD, { limits: { primaryPerHour: 1 } });
    await get('/pulls/7');
    const refused = await get('/pulls/7');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(Number(refused.headers.get('x-ratelimit-reset')) * 1000).toBeGreaterThan(Date.now());
    expect((await get('/pulls/7', 'alice')).status).toBe(200);
    double.meter.passTime(3_600_000);
    expect((await get('/pulls/7')).status).toBe(200);
  });

  test.each([
    ['80 writes a minute', { contentWritesPerMinute: 2 }, 60_000],
    ['500 writes an hour', { contentWritesPerHour: 2 }, 3_600_000],
    ['900 points a minute', { pointsPerMinute: 10 }, 60_000],
  ])('the limit of %s tells when to come back', async (_name, limits, after) => {
    await start(WORLD, { limits });
    const write = (): Promise<Reply> => post('/issues/7/comments', { body: 'hi' });
    expect([(await write()).status, (await write()).status]).toEqual([201, 201]);
    const refused = await write();
    expect(refused.status).toBe(403);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.body.message).toMatch(/secondary rate limit/);
    double.meter.passTime(after);
    expect((await write()).status).toBe(201);
    expect(double.world.commentsOn(7)).toHaveLength(3);
  });

  test('more requests at once than allowed are refused', async () => {
    await start(WORLD, { limits: { concurrent: 2 } });
    const gate = double.gate();
    const replies = [get('/pulls/7'), get('/pulls/7'), get('/pulls/7')];
    await gate.arrivals(3);
    gate.open();
    expect((await Promise.all(replies)).map(({ status }) => status).sort()).toEqual([200, 200, 403]);
  });
});

describe('faults', () => {
  const write = (): Promise<Reply> => post('/issues/7/comments', { body: 'hi' });

  test.each([401, 403, 404, 409, 422, 429, 500, 502])('a scripted %d is answered once, and nothing is written', async (status) => {
    await start();
    double.fault({ operation: 'issues/create-comment', times: 1 }, { kind: 'status', status });
    expect((await write()).status).toBe(status);
    expect(double.world.commentsOn(7)).toEqual([]);
    expect((await write()).status).toBe(201);
    double.assertClean();
  });

  test.each<[string, Fault, Record<string, string | null>, number]>([
    ['a missing permission', { kind: 'permission' }, {}, 403],
    ['the primary limit', { kind: 'primary-limit' }, { 'x-ratelimit-remaining': '0' }, 403],
    ['the secondary limit with a time', { kind: 'secondary-limit', status: 429, retryAfter: 3 }, { 'retry-after': '3' }, 429],
    ['the secondary limit without', { kind: 'secondary-limit' }, { 'retry-after': null }, 403],
  ])('%s looks as it does at GitHub', async (_name, fault, headers, status) => {
    await start();
    double.fault({}, fault);
    const reply = await write();
    expect(reply.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(reply.headers.get(name)).toBe(value);
  });

  test.each<[string, Fault, number]>([
    ['a reset before the write', { kind: 'reset' }, 0],
    ['a reset after the write', { kind: 'reset', applied: true }, 1],
    ['half a body', { kind: 'half-body' }, 1],
  ])('%s fails the request', async (_name, fault, written) => {
    await start();
    double.fault({}, fault);
    await expect(write()).rejects.toThrow();
    expect(double.world.commentsOn(7)).toHaveLength(written);
  });

  test('a 502 can come although the write was made', async () => {
    await start();
    double.fault({}, { kind: 'status', status: 502, applied: true });
    expect((await write()).status).toBe(502);
    expect(double.world.commentsOn(7)).toHaveLength(1);
  });

  test('a hanging request gets no answer until the caller gives up', async () => {
    await start();
    double.fault({}, { kind: 'hang' });
    const abort = new AbortController();
    const reply = fetch(`${double.url}${REPO}`, { signal: abort.signal });
    while (double.requests.length === 0) await new Promise((resolve) => setImmediate(resolve));
    abort.abort();
    await expect(reply).rejects.toThrow(/abort/i);
    expect(double.requests[0]?.status).toBeUndefined();
  });

  test('a wrong body is a success with a page in it', async () => {
    await start();
    double.fault({}, { kind: 'wrong-body' });
    const { status, body, headers } = await get('');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('<html>');
  });

  test('a slow drip arrives whole in the end', async () => {
    await start();
    double.fault({}, { kind: 'slow-drip', bytes: 2000, everyMs: 1 });
    expect((await get('/pulls/7')).body.number).toBe(7);
  });

  test('the n-th fitting request fails, and no other', async () => {
    await start();
    double.fault({ method: 'GET', path: /\/pulls\/7$/, nth: 2 }, { kind: 'status', status: 500 });
    const statuses = [await get('/pulls/7'), await get('/labels'), await get('/pulls/7'), await get('/pulls/7')].map(
      ({ status }) => status,
    );
    expect(statuses).toEqual([200, 200, 500, 200]);
  });

  test('healed, the double answers as ever', async () => {
    await start();
    double.fault({}, { kind: 'reset' });
    double.heal();
    expect((await get('/pulls/7')).status).toBe(200);
  });

  test('the head can move before a request is answered', async () => {
    await start();
    const before = (await get('/pulls/7')).body.head.sha;
    double.on({ operation: 'pulls/get', nth: 1 }, () => {
      double.world.push(7, { late: 'x' });
      return undefined;
    });
    const after = (await get('/pulls/7')).body.head.sha;
    expect(after).not.toBe(before);
    expect(after).toBe(double.world.pull(7).headSha);
  });
});

describe('the log', () => {
  test('has what was asked, by whom, and what came of it', async () => {
    await start();
    await post('/issues/7/comments', { body: 'hi' });
    await get('/pulls?state=open');
    expect(double.requests).toMatchObject([
      { order: 1, method: 'POST', path: `${REPO}/issues/7/comments`, body: { body: 'hi' }, token: 'app', status: 201 },
      { order: 2, method: 'GET', query: { state: 'open' }, operation: 'pulls/list', status: 200 },
    ]);
    expect(double.writes.map(({ order }) => order)).toEqual([1]);
    double.forget();
    expect(double.requests).toEqual([]);
  });

  test('counts requests that overlap as one round, and one after the other as several', async () => {
    await start();
    const gate = double.gate({ operation: 'pulls/get' });
    const together = [get('/pulls/7'), get('/pulls/7'), get('/pulls/7')];
    await gate.arrivals(3);
    gate.open();
    await Promise.all(together);
    await get('/labels');
    await get('/labels');
    expect(double.rounds).toBe(3);
    expect(double.requests.map(({ round }) => round)).toEqual([1, 1, 1, 2, 3]);
  });

  test('a gate lets concurrent callers go in the order that a test chooses', async () => {
    await start();
    const gate = double.gate({ operation: 'issues/create-comment' });
    const replies = [post('/issues/7/comments', { body: 'first' }, 'app'), post('/issues/7/comments', { body: 'second' }, 'workflow')];
    const waiting = await gate.arrivals(2);
    for (const token of ['workflow', 'app']) {
      const request = waiting.find((candidate) => candidate.token === token);
      if (request !== undefined) gate.letGo(request);
      while (double.world.comments.length < (token === 'workflow' ? 1 : 2)) await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(replies);
    expect(double.world.comments.map(({ body }) => body)).toEqual(['second', 'first']);
  });
});

test('an answer of the double that is not as described fails the test loudly', async () => {
  await start({ ...WORLD, rules: { dev: [{ type: 'no such rule' }] } });
  expect((await get('/rules/branches/dev')).status).toBe(500);
  expect(() => double.assertClean()).toThrow('the double is wrong');
  await expect(double.close()).rejects.toThrow('is not as described');
  double = await startDouble(createWorld());
});
