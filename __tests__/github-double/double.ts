/**
 * A double of GitHub's REST API on loopback, for tests: stateful, checked in both directions against GitHub's OpenAPI description, able
 * to fail in every way that GitHub and networks do, and with a log of what was asked.
 *
 *     const double = await startDouble(createWorld({ pulls: [{ number: 7 }] }));
 *     double.fault({ operation: 'pulls/get', times: 1 }, { kind: 'status', status: 502 });
 *     ...
 *     double.assertClean();        // in afterEach: no request that the description does not allow
 *     await double.close();
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ApiError, notFound } from './api-error.ts';
import { type Answer, type Call, HANDLERS } from './handlers.ts';
import { DOCUMENTED_LIMITS, Meter, primaryLimit, type RateLimits, secondaryLimit } from './limits.ts';
import { checkAnswer, checkBody, checkParameters, type Matched, matchOperation } from './openapi.ts';
import { authorise, type Token, WORKFLOW_TOKEN } from './permissions.ts';
import { type Json, Renderer } from './render.ts';
import type { World } from './world.ts';

export interface RequestRecord {
  /** 1 for the first request that began. */
  readonly order: number;
  /** A request that begins while no other is in flight starts a new round. */
  readonly round: number;
  readonly method: string;
  /** As it came, still encoded, without the query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The token it came with; "" for none. */
  readonly token: string;
  /** Operation id of the description; undefined for a request that means none. */
  readonly operation: string | undefined;
  /** Parsed JSON, or the text when it is none; undefined for no body. */
  body: unknown;
  readonly startedAt: number;
  endedAt: number | undefined;
  /** Status of the answer; undefined until there is one, and for connections that were cut. */
  status: number | undefined;
}

/** Which requests a hook is for; what is left out fits all. Without `nth` and `times` it is for every fitting request. */
export interface Match {
  readonly method?: string;
  /** The path as it came, without the query. */
  readonly path?: string | RegExp;
  readonly operation?: string;
  readonly token?: string;
  /** Only the n-th fitting request, from 1. */
  readonly nth?: number;
  /** Only the first fitting requests. */
  readonly times?: number;
}

/**
 * What can go wrong. `applied`: GitHub does what was asked and only the answer is lost or wrong; `half-body`, `slow-drip` and `latency`
 * always do.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Record<string, string>;
      readonly applied?: boolean;
    }
  /** 403 for a permission the token lacks. */
  | { readonly kind: 'permission' }
  | { readonly kind: 'primary-limit' }
  | { readonly kind: 'secondary-limit'; readonly status?: 403 | 429; readonly retryAfter?: number }
  /** The connection is cut with nothing sent. */
  | { readonly kind: 'reset'; readonly applied?: boolean }
  /** No answer ever; the connection stays open. */
  | { readonly kind: 'hang'; readonly applied?: boolean }
  /** The connection is cut in the middle of the answer. */
  | { readonly kind: 'half-body' }
  /** 200 with something that is not the JSON asked for. */
  | { readonly kind: 'wrong-body'; readonly body?: string; readonly contentType?: string; readonly applied?: boolean }
  | { readonly kind: 'slow-drip'; readonly bytes: number; readonly everyMs: number }
  | { readonly kind: 'latency'; readonly ms: number };

type Action = (request: RequestRecord, double: GitHubDouble) => Fault | undefined | Promise<Fault | undefined>;

interface Hook {
  readonly match: Match;
  readonly action: Action;
  seen: number;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly payload: Uint8Array;
}

export interface DoubleOptions {
  /** Tokens that the double knows; one workflow token unless said. */
  readonly tokens?: Readonly<Record<string, Token>>;
  /** The permissions of the one token. */
  readonly token?: Token;
  readonly limits?: Partial<RateLimits>;
  /** Seconds that the clock of the double is ahead of this machine's. */
  readonly clockAhead?: number;
  /** Milliseconds before every answer: makes requests that a client sends together overlap, so that rounds can be counted. */
  readonly latencyMs?: number;
}

const API_VERSIONS = ['2022-11-28', '2026-03-10'];
const DEFAULT_TOKEN = 'ghs_0000000000000000000000000000double';
const HTML = '<!DOCTYPE html><html><body><h1>Unicorn!</h1></body></html>';

export class GitHubDouble {
  readonly world: World;
  readonly requests: RequestRecord[] = [];
  /** Requests that GitHub's description does not allow. */
  readonly violations: string[] = [];
  /** Answers of this double that GitHub's description does not allow, and crashes of it: a mistake here, not in what is tested. */
  readonly failures: string[] = [];
  /** The first token of the options. */
  readonly token: string;
  readonly meter: Meter;
  readonly #tokens: ReadonlyMap<string, Token>;
  readonly #latencyMs: number;
  readonly #clockAhead: number;
  readonly #hooks: Hook[] = [];
  readonly #server: Server;
  #inFlight = 0;
  #rounds = 0;

  constructor(world: World, options: DoubleOptions) {
    this.world = world;
    this.#tokens = new Map(Object.entries(options.tokens ?? { [DEFAULT_TOKEN]: options.token ?? WORKFLOW_TOKEN }));
    this.token = [...this.#tokens.keys()][0] ?? '';
    this.meter = new Meter({ ...DOCUMENTED_LIMITS, ...options.limits });
    this.#latencyMs = options.latencyMs ?? 0;
    this.#clockAhead = options.clockAhead ?? 0;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => this.#fail(response, error));
    });
    // A busy machine may let more time pass between two requests than Node's server waits before it hangs up.
    this.#server.keepAliveTimeout = 60_000;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** What `GITHUB_API_URL` should be. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How many rounds of requests there were: the longest chain of requests that waited for each other. */
  get rounds(): number {
    return this.#rounds;
  }

  /** Runs before a fitting request is carried out; may change the world, wait, or return a fault to answer with. */
  on(match: Match, action: Action): void {
    this.#hooks.push({ match, action, seen: 0 });
  }

  fault(match: Match, fault: Fault): void {
    this.on(match, () => fault);
  }

  /** Takes every hook and fault away. */
  heal(): void {
    this.#hooks.length = 0;
  }

  /** Holds fitting requests back until a test lets them go, to choose the order of concurrent ones. */
  gate(match: Match = {}): Gate {
    const gate = new Gate();
    this.on(match, (request) => gate.hold(request));
    return gate;
  }

  /** Forgets the log, so that a second run can be looked at by itself. The world stays as it is. */
  forget(): void {
    this.requests.length = 0;
    this.#rounds = 0;
  }

  /** Requests that change something, in order. */
  get writes(): RequestRecord[] {
    return this.requests.filter(({ method }) => method !== 'GET');
  }

  assertClean(): void {
    const problems = [...this.failures.map((text) => `the double is wrong: ${text}`), ...this.violations];
    if (problems.length > 0) throw new Error(`Not as GitHub's description has it:\n${problems.join('\n')}`);
  }

  /** Stops the server; throws when an answer of the double was not as GitHub's would be. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    if (this.failures.length > 0) throw new Error(`The double is wrong:\n${this.failures.join('\n')}`);
  }

  #fail(response: ServerResponse, error: unknown): void {
    this.failures.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.#inFlight === 0) this.#rounds += 1;
    this.#inFlight += 1;
    const { record, matched, search } = this.#record(request);
    response.once('close', () => {
      this.#inFlight -= 1;
      record.endedAt = performance.now();
    });
    record.body = await readBody(request);
    const inFlight = this.#inFlight;
    const fault = await this.#runHooks(record);
    if (this.#latencyMs > 0) await wait(this.#latencyMs);
    const perform = (): Reply => this.#perform(record, matched, search, inFlight);
    if (fault === undefined) send(response, perform(), record);
    else await this.#misbehave(fault, response, record, perform);
  }

  #record(request: IncomingMessage): { record: RequestRecord; matched: Matched | undefined; search: URLSearchParams } {
    const [path = '', query = ''] = (request.url ?? '').split(/\?(.*)/s);
    const search = new URLSearchParams(query);
    const method = request.method ?? 'GET';
    const matched = matchOperation(method, path);
    const record: RequestRecord = {
      order: this.requests.length + 1,
      round: this.#rounds,
      method,
      path,
      query: Object.fromEntries(search),
      headers: request.headers,
      token: /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '',
      operation: matched?.operation.id,
      body: undefined,
      startedAt: performance.now(),
      endedAt: undefined,
      status: undefined,
    };
    this.requests.push(record);
    return { record, matched, search };
  }

  async #runHooks(record: RequestRecord): Promise<Fault | undefined> {
    let fault: Fault | undefined;
    for (const hook of [...this.#hooks]) {
      if (!fits(hook.match, record)) continue;
      hook.seen += 1;
      const { nth, times } = hook.match;
      if (nth !== undefined ? hook.seen !== nth : hook.seen > (times ?? Number.POSITIVE_INFINITY)) continue;
      fault = (await hook.action(record, this)) ?? fault;
    }
    return fault;
  }

  async #misbehave(fault: Fault, response: ServerResponse, record: RequestRecord, perform: () => Reply): Promise<void> {
    if ('applied' in fault && fault.applied) perform();
    switch (fault.kind) {
      case 'status':
        return send(
          response,
          this.#errorReply(
            new ApiError(fault.status, fault.message ?? 'Scripted fault', fault.headers ? { headers: fault.headers } : {}),
            record,
          ),
          record,
        );
      case 'permission':
        return send(response, this.#errorReply(new ApiError(403, 'Resource not accessible by integration'), record), record);
      case 'primary-limit':
        return send(response, this.#errorReply(primaryLimit(), record), record);
      case 'secondary-limit':
        return send(response, this.#errorReply(secondaryLimit(fault.retryAfter, fault.status), record), record);
      case 'reset':
        response.socket?.resetAndDestroy();
        return;
      case 'hang':
        return;
      case 'wrong-body': {
        const headers = { 'content-type': fault.contentType ?? 'text/html; charset=utf-8' };
        return send(response, { status: 200, headers, payload: Buffer.from(fault.body ?? HTML) }, record);
      }
      case 'half-body':
        return cut(response, perform(), record);
      case 'slow-drip':
        return await drip(response, perform(), record, fault);
      case 'latency':
        await wait(fault.ms);
        return send(response, perform(), record);
    }
  }

  /** Does what GitHub would do with a request, and gives its answer. */
  #perform(record: RequestRecord, matched: Matched | undefined, search: URLSearchParams, inFlight: number): Reply {
    const login = this.#tokens.get(record.token)?.login ?? 'anonymous';
    try {
      const caller = this.#authenticate(record);
      if (record.operation !== 'rate-limit/get') this.meter.spend(login, record.method !== 'GET', inFlight);
      return this.#answer(record, matched, search, caller, login);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return this.#errorReply(error, record, matched);
    }
  }

  #authenticate({ token, headers, method, path }: RequestRecord): Token | undefined {
    if (headers['user-agent'] === undefined)
      throw this.#violation(new ApiError(403, 'Request forbidden: a user agent is needed.'), method, path, ['no user agent']);
    const version = headers['x-github-api-version'];
    if (version !== undefined && !API_VERSIONS.includes(String(version))) {
      throw this.#violation(new ApiError(400, 'Unknown API version'), method, path, [`API version ${version}`]);
    }
    if (token === '') return undefined;
    const known = this.#tokens.get(token);
    if (known === undefined) throw new ApiError(401, 'Bad credentials');
    return known;
  }

  #violation(error: ApiError, method: string, path: string, problems: readonly string[]): ApiError {
    this.violations.push(...problems.map((problem) => `${method} ${path}: ${problem}`));
    return error;
  }

  #answer(record: RequestRecord, matched: Matched | undefined, search: URLSearchParams, caller: Token | undefined, login: string): Reply {
    const { method, path } = record;
    if (matched === undefined) throw this.#violation(notFound(), method, path, ['the double serves no such operation']);
    const { operation, parameters } = matched;
    const { query, problems } = checkParameters(matched, search);
    problems.push(...checkBody(operation, record.body));
    if (problems.length > 0) throw this.#violation(new ApiError(422, `Invalid request.\n\n${problems.join('\n')}`), method, path, problems);
    if (!this.#isOurRepository(parameters)) throw notFound();
    authorise(operation.id, caller, this.world);
    const raw = /application\/vnd\.github\.(v3\.)?raw/.test(record.headers.accept?.toString() ?? '');
    const render = new Renderer(this.world, this.url);
    const body = (record.body ?? {}) as Json;
    const answer = this.#handle({ world: this.world, render, parameters, query, body, caller, raw }, operation.id, login);
    if (!(answer.body instanceof Uint8Array)) this.#checkAnswer(record, matched, answer.status, answer.body);
    return this.#reply(answer, record, search, login);
  }

  #isOurRepository({ owner, repo }: Readonly<Record<string, string>>): boolean {
    return owner === undefined || `${owner}/${repo}`.toLowerCase() === this.world.repository.toLowerCase();
  }

  #handle(call: Call, operation: string, login: string): Answer {
    if (operation === 'rate-limit/get') {
      const core = this.meter.status(login);
      return { status: 200, body: { resources: { core, search: core, graphql: core }, rate: core } };
    }
    const handler = HANDLERS[operation];
    if (handler === undefined) throw new Error(`The description has ${operation}, but the double does not serve it.`);
    return handler(call);
  }

  #checkAnswer({ method, path }: RequestRecord, { operation }: Matched, status: number, body: unknown): void {
    const problems = checkAnswer(operation, status, body);
    if (problems.length > 0) throw new Error(`The answer to ${method} ${path} is not as described:\n${problems.join('\n')}`);
  }

  #reply({ status, body, pages }: Answer, record: RequestRecord, search: URLSearchParams, login: string): Reply {
    const payload = body instanceof Uint8Array ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
    const type = body instanceof Uint8Array ? 'application/vnd.github.raw; charset=utf-8' : 'application/json; charset=utf-8';
    const etag = `"${createHash('sha256').update(payload).digest('hex')}"`;
    if (record.method === 'GET' && record.headers['if-none-match'] === etag) {
      this.meter.refund(login);
      return { status: 304, headers: { ...this.#commonHeaders(login, record), etag }, payload: Buffer.alloc(0) };
    }
    const link = pages === undefined ? undefined : linkHeader(`${this.url}${record.path}`, search, pages);
    const content: Record<string, string> = body === undefined ? {} : { 'content-type': type, etag };
    const headers = { ...this.#commonHeaders(login, record), ...content, ...(link === undefined ? {} : { link }) };
    return { status, headers, payload };
  }

  #errorReply(error: ApiError, record: RequestRecord, matched?: Matched): Reply {
    const login = this.#tokens.get(record.token)?.login ?? 'anonymous';
    if (matched !== undefined) this.#checkAnswer(record, matched, error.status, error.body);
    const headers = { ...this.#commonHeaders(login, record), 'content-type': 'application/json; charset=utf-8', ...error.headers };
    return { status: error.status, headers, payload: Buffer.from(JSON.stringify(error.body)) };
  }

  #commonHeaders(login: string, { order, headers }: RequestRecord): Record<string, string> {
    return {
      ...this.meter.headers(login),
      date: new Date(Date.now() + this.#clockAhead * 1000).toUTCString(),
      'x-github-request-id': `DOUBLE:${order}`,
      'x-github-media-type': 'github.v3; format=json',
      'x-github-api-version-selected': String(headers['x-github-api-version'] ?? API_VERSIONS[0]),
    };
  }
}

/** Requests that wait for a test to let them go. */
export class Gate {
  readonly #waiting = new Map<RequestRecord, () => void>();
  #arrived = (): void => {};
  #open = false;

  hold(request: RequestRecord): Promise<undefined> | undefined {
    if (this.#open) return undefined;
    return new Promise((resolve) => {
      this.#waiting.set(request, () => resolve(undefined));
      this.#arrived();
    });
  }

  get waiting(): RequestRecord[] {
    return [...this.#waiting.keys()];
  }

  /** Resolves when as many requests wait. */
  async arrivals(count: number): Promise<RequestRecord[]> {
    while (this.#waiting.size < count) {
      await new Promise<void>((resolve) => {
        this.#arrived = resolve;
      });
    }
    return this.waiting;
  }

  letGo(request: RequestRecord): void {
    this.#waiting.get(request)?.();
    this.#waiting.delete(request);
  }

  /** Lets all go, those to come too. */
  open(): void {
    this.#open = true;
    for (const request of this.waiting) this.letGo(request);
  }
}

function fits({ method, path, operation, token }: Match, record: RequestRecord): boolean {
  return (
    (method === undefined || method === record.method) &&
    (operation === undefined || operation === record.operation) &&
    (token === undefined || token === record.token) &&
    (path === undefined || (typeof path === 'string' ? path === record.path : path.test(record.path)))
  );
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function send(response: ServerResponse, { status, headers, payload }: Reply, record: RequestRecord): void {
  record.status = status;
  response.writeHead(status, { ...headers, ...(status === 204 || status === 304 ? {} : { 'content-length': payload.length }) });
  response.end(payload);
}

function cut(response: ServerResponse, { status, headers, payload }: Reply, record: RequestRecord): void {
  record.status = status;
  response.writeHead(status, { ...headers, 'content-length': Math.max(2, payload.length) });
  response.write(payload.subarray(0, Math.floor(payload.length / 2)), () => response.socket?.destroy());
}

async function drip(
  response: ServerResponse,
  { status, headers, payload }: Reply,
  record: RequestRecord,
  pace: { bytes: number; everyMs: number },
): Promise<void> {
  record.status = status;
  response.writeHead(status, { ...headers, 'content-length': payload.length });
  for (let from = 0; from < payload.length && !response.destroyed; from += pace.bytes) {
    response.write(payload.subarray(from, from + pace.bytes));
    await wait(pace.everyMs);
  }
  response.end();
}

function linkHeader(url: string, search: URLSearchParams, pages: number): string | undefined {
  const page = Number(search.get('page') ?? 1);
  const to = (number: number): string => {
    const query = new URLSearchParams(search);
    query.set('page', String(number));
    return `<${url}?${query}>`;
  };
  const links = [
    ...(page > 1 ? [`${to(page - 1)}; rel="prev"`, `${to(1)}; rel="first"`] : []),
    ...(page < pages ? [`${to(page + 1)}; rel="next"`, `${to(pages)}; rel="last"`] : []),
  ];
  return links.length > 0 ? links.join(', ') : undefined;
}

/** Starts a double on a free port of the loopback interface. */
export async function startDouble(world: World, options: DoubleOptions = {}): Promise<GitHubDouble> {
  const double = new GitHubDouble(world, options);
  await double.listen();
  return double;
}
