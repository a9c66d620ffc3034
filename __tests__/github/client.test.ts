import { describe, expect, test } from '@jest/globals';
import { type ClientLimits, createClient } from '../../src/github/client.ts';
import { AnswerTooLarge, classifyError } from '../../src/github/errors.ts';

type Script = (() => Response | Promise<Response>)[];

const json = (value: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
const fine = () => json({ ok: true });
const broken = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"ok":'));
        controller.error(new TypeError('terminated'));
      },
    }),
    { headers: { 'content-type': 'application/json' } },
  );
const half = () => new Response('{"ok":', { headers: { 'content-type': 'application/json' } });
const secondary = (retryAfter: string) => () =>
  json({ message: 'You have exceeded a secondary rate limit.' }, 403, { 'retry-after': retryAfter });
const dropped = () => Promise.reject(new TypeError('fetch failed', { cause: new Error('read ECONNRESET') }));

/** A client whose requests are answered by the script in turn, the last answer again and again. */
function clientFor(script: Script, limits: Partial<ClientLimits> = {}) {
  const calls: { url: string; init: RequestInit }[] = [];
  const lines: string[] = [];
  const fetch = (url: string | URL | Request, init: RequestInit = {}) => {
    const answer = script[Math.min(calls.length, script.length - 1)] ?? fine;
    calls.push({ url: String(url), init });
    return Promise.resolve(answer());
  };
  const client = createClient({
    token: 'ghs_secret',
    baseUrl: 'https://api.example.com',
    log: (line) => lines.push(line),
    fetch: fetch as typeof globalThis.fetch,
    limits: { secondMs: 1, ...limits },
  });
  return { client, calls, lines };
}

const get = (script: Script, limits?: Partial<ClientLimits>) => {
  const made = clientFor(script, limits);
  return { ...made, answer: made.client.request('GET /zen').then(({ data }) => data as unknown) };
};

const problemOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => classifyError(error),
  );

test('a request carries the token, the version of the API and our name', async () => {
  const { answer, calls } = get([fine]);
  expect(await answer).toEqual({ ok: true });
  expect(calls[0]?.init.headers).toMatchObject({
    authorization: 'token ghs_secret',
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringMatching(/^connector-preflight\/0\.1\.0 /),
  });
});

describe('is survived:', () => {
  const SURVIVED: [name: string, script: Script][] = [
    ['a 502', [() => json({}, 502), fine]],
    ['three failures in a row', [() => json({}, 500), () => json({}, 503), dropped, fine]],
    ['a dropped connection', [dropped, fine]],
    ['half a body', [half, fine]],
    ['a body whose connection breaks', [broken, fine]],
    ['a page of something between', [() => new Response('<html>', { headers: { 'content-type': 'text/html' } }), fine]],
    ['a 429 without any header', [() => json({ message: 'slow down' }, 429), fine]],
    ['the secondary limit with a short wait', [secondary('2'), fine]],
    ['the secondary limit with the longest wait', [secondary('60'), fine]],
  ];
  test.each(SURVIVED)('%s', async (_name, script) => {
    const { answer, calls } = get(script);
    expect(await answer).toEqual({ ok: true });
    expect(calls).toHaveLength(script.length);
  });
});

describe('ends in a plain sentence:', () => {
  const soon = String(Math.floor(Date.now() / 1000) + 3600);
  // biome-ignore format: one case a line
  const ENDS: [name: string, answer: () => Response | Promise<Response>, tries: number, problem: object][] = [
    ['a 502 that stays', () => json({}, 502), 4, { kind: 'unavailable', status: 502, sentence: 'GitHub answered with an error of its own (502).' }],
    ['a connection that never holds', dropped, 4, { kind: 'unavailable', sentence: 'The connection to GitHub failed.' }],
    ['a body that never ends well', broken, 4, { kind: 'unavailable', sentence: 'The connection to GitHub broke before the answer was complete.' }],
    ['half a body each time', half, 4, { kind: 'unavailable', sentence: "GitHub's answer was cut off or is no JSON; something between may have changed it." }],
    ['a secondary limit that stays', secondary('1'), 4, { kind: 'rate-limited', status: 403 }],
    ['a wait of more than a minute', secondary('61'), 1, { kind: 'rate-limited', status: 403, sentence: "GitHub's limit of requests is reached (403)." }],
    ['an hourly limit', () => json({ message: 'API rate limit exceeded' }, 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon }), 1, { kind: 'rate-limited' }],
    ['a limit as 429 that stays', () => json({ message: 'secondary rate limit' }, 429, { 'retry-after': '1' }), 4, { kind: 'rate-limited', status: 429 }],
    ['a missing permission', () => json({ message: 'Resource not accessible by integration' }, 403, { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }), 1,
      { kind: 'no-permission', status: 403, permission: 'issues=write; pull_requests=write', sentence: 'The token may not do this (403); it would need issues=write; pull_requests=write.' }],
    ['a bad token', () => json({ message: 'Bad credentials' }, 401), 1, { kind: 'no-permission', status: 401, sentence: 'GitHub does not accept the token (401).' }],
    ['something that is not there', () => json({ message: 'Not Found' }, 404), 1, { kind: 'not-found', status: 404 }],
    ['a refusal', () => json({ message: 'Validation Failed' }, 422), 1, { kind: 'invalid', status: 422, sentence: 'GitHub refused the request (422).' }],
    ['a header with markup in it', () => json({}, 403, { 'x-accepted-github-permissions': '<img src=x>' }), 1, { kind: 'no-permission', status: 403, sentence: 'The token may not do this (403).' }],
  ];
  test.each(ENDS)('%s', async (_name, answer, tries, problem) => {
    const { answer: result, calls } = get([answer]);
    expect(await problemOf(result)).toMatchObject(problem);
    expect(calls.length).toBe(tries);
  });

  test('an answer that never comes', async () => {
    const { client, calls } = clientFor([fine], { tryMs: 20, retries: 1 });
    const never = (init: RequestInit | undefined) =>
      new Promise<Response>((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
      });
    const waiting = client.request('GET /zen', {
      request: {
        fetch: (url: string, init?: RequestInit) => {
          calls.push({ url, init: init ?? {} });
          return never(init);
        },
      },
    });
    // A timer of a signal does not keep the process alive by itself.
    const awake = setTimeout(() => undefined, 10_000);
    expect(await problemOf(waiting)).toEqual({ kind: 'unavailable', sentence: 'GitHub did not answer in time.' });
    clearTimeout(awake);
    expect(calls).toHaveLength(2);
  });

  test('a fault of our own is no problem of GitHub', () => {
    expect(classifyError(new TypeError('x is undefined'))).toBeUndefined();
    expect(classifyError('text')).toBeUndefined();
  });
});

test('no request is tried again when the time for the whole run is over', async () => {
  const { answer, calls } = get([() => json({}, 502)], { totalMs: 0 });
  expect(await problemOf(answer)).toMatchObject({ kind: 'unavailable' });
  expect(calls).toHaveLength(1);
});

test('a pause that would end after the time for the whole run is not waited for', async () => {
  const { answer, calls } = get([secondary('30'), fine], { totalMs: 20_000, secondMs: 1000 });
  expect(await problemOf(answer)).toMatchObject({ kind: 'rate-limited' });
  expect(calls).toHaveLength(1);
});

test('a POST is not repeated after a failure that may have come behind the work, but after a refusal for its limit it is', async () => {
  const check = { owner: 'contoso', repo: 'connectors', name: 'Connector Preflight', head_sha: 'a'.repeat(40) };
  const route = 'POST /repos/{owner}/{repo}/check-runs';
  const lost = clientFor([dropped]);
  expect(await problemOf(lost.client.request(route, check))).toMatchObject({ kind: 'unavailable' });
  expect(lost.calls).toHaveLength(1);
  const limited = clientFor([secondary('1'), () => json({ id: 1 }, 201)]);
  expect((await limited.client.request(route, check)).data).toEqual({ id: 1 });
});

test('an answer over the limit of the request is refused at once, one of just the limit is read', async () => {
  const { client, calls } = clientFor([fine]);
  const request = (bodyLimit: number) => client.request('GET /zen', { request: { bodyLimit } });
  expect((await request(11)).data).toEqual({ ok: true });
  await expect(request(10)).rejects.toBeInstanceOf(AnswerTooLarge);
  expect(calls).toHaveLength(2);
});

test('the log says that no answer came, and not which status Octokit has for that', async () => {
  const { answer, lines } = get([dropped, fine]);
  expect(await answer).toEqual({ ok: true });
  expect(lines).toEqual(['GET /zen - no answer']);
});

test('the log tells of failures and waits, a line each, and never holds the token', async () => {
  const { client, lines } = clientFor([secondary('1'), fine]);
  await client.request('GET /names/{text}', { text: 'ghs_secret' });
  expect(lines).toEqual([
    expect.stringContaining('GET /names/*** - 403'),
    'GitHub asks for a pause of 1 seconds (GET /names/{text}); waiting.',
  ]);
});

test('requests that run at once do not share their limits', async () => {
  const { client, calls } = clientFor([fine]);
  await Promise.all([client.request('GET /a'), client.request('GET /b')]);
  expect(calls[0]?.init.signal).not.toBe(calls[1]?.init.signal);
});
