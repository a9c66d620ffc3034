/**
 * The client through which everything reads and writes GitHub's REST API: bounded in time, in tries and in the size of answers.
 *
 * It uses Node's own `fetch`. Behind a proxy that needs `NODE_USE_ENV_PROXY=1` beside HTTPS_PROXY (Node 22.21 or 24): Node reads the proxy
 * variables only then.
 */
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { TOOL } from '../version.ts';
import { AnswerTooLarge, BrokenAnswer } from './errors.ts';

/** All that the rest of the code may use: one typed `request`. */
export type GitHubClient = Pick<Octokit, 'request'>;

/** A repository on GitHub; spread into the parameters of a request. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

export interface ClientOptions {
  /** Absent: anonymous, for public repositories. */
  readonly token?: string;
  /** Address of the API without a trailing slash; github.com's when absent. */
  readonly baseUrl?: string;
  /** Gets one line for each failed try, wait and deprecation; the token is taken out of it. */
  readonly log: (line: string) => void;
  readonly fetch?: typeof globalThis.fetch;
  readonly limits?: Partial<ClientLimits>;
  /** Clients of one name keep the distance that GitHub wants between writes together; those of a process have one unless said. */
  readonly queue?: string;
}

export interface ClientLimits {
  /** Tries after the first one, for each request. */
  readonly retries: number;
  /** Longest single wait that GitHub may ask for, in seconds. */
  readonly longestWait: number;
  /** Time for one try, with its whole answer, in milliseconds. */
  readonly tryMs: number;
  /** Time for everything this client does, from its creation on, in milliseconds. */
  readonly totalMs: number;
  /** Largest answer in bytes, unless the request has a `bodyLimit` of its own. */
  readonly answerBytes: number;
  /** Milliseconds that a second of waiting lasts; tests make it short. */
  readonly secondMs: number;
}

const LIMITS: ClientLimits = {
  retries: 3,
  longestWait: 60,
  tryMs: 30_000,
  totalMs: 300_000,
  answerBytes: 64_000_000,
  secondMs: 1000,
};

const API_VERSION = '2022-11-28';

/** Statuses that another try does not change; a 403 that is a limit is the throttling plugin's. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 451];

/** What a caller may put into `request` of a single call. */
export interface RequestLimits {
  /** Largest answer in bytes; a larger one ends in `AnswerTooLarge`. */
  readonly bodyLimit?: number;
}

interface Attempt extends RequestLimits {
  /** For the retry plugin; absent for as many as it is set to. */
  readonly retries?: number;
  readonly signal: AbortSignal;
  readonly parseSuccessResponseBody: boolean;
}

async function readAtMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes > limit) throw new AnswerTooLarge(`The answer is larger than ${limit} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The JSON of an answer. Octokit's own reader would pass half a body on as a string and hold one of any size. */
async function readJsonBody(stream: ReadableStream<Uint8Array>, limit: number, request: object): Promise<unknown> {
  let text: string;
  try {
    text = await readAtMost(stream, limit);
  } catch (error) {
    if (error instanceof AnswerTooLarge) throw error;
    const timedOut = typeof error === 'object' && error !== null && 'name' in error && error.name === 'TimeoutError';
    const sentence = timedOut ? 'GitHub did not answer in time.' : 'The connection to GitHub broke before the answer was complete.';
    throw new BrokenAnswer(sentence, request, error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BrokenAnswer("GitHub's answer was cut off or is no JSON; something between may have changed it.", request, error);
  }
}

const NO_RETRY = { retries: 0 };

interface Bounds {
  readonly limits: ClientLimits;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
}

/** The throttling plugin knows these and waits as long as GitHub says; all other failures are the retry plugin's. */
function isSeenToByThrottling(error: unknown): boolean {
  const { message, response } = error as { message?: string; response?: { headers?: Record<string, unknown> } };
  return /\bsecondary rate\b/i.test(message ?? '') || response?.headers?.['x-ratelimit-remaining'] === '0';
}

/**
 * Octokit plugin, innermost: a time limit for each try, the API version, and bodies read within a limit. POST is not repeated after a
 * failure that may have come behind the work (a second comment would stand there): who posts has to look first whether it arrived.
 */
function soundAnswers(octokit: Pick<Octokit, 'hook' | 'log'>, { limits, deadline }: Bounds) {
  octokit.hook.wrap('request', async (request, options) => {
    const left = deadline - Date.now();
    const { retries: _ofLastTry, ...kept } = options.request;
    const attempt: Attempt = {
      ...kept,
      ...(options.method === 'POST' || left <= 0 ? NO_RETRY : {}),
      signal: AbortSignal.timeout(Math.max(0, Math.min(limits.tryMs, left))),
      parseSuccessResponseBody: false,
    };
    options.request = attempt;
    options.headers['x-github-api-version'] = API_VERSION;
    try {
      const response = await request(options);
      if (response.data instanceof ReadableStream) {
        response.data = await readJsonBody(response.data, attempt.bodyLimit ?? limits.answerBytes, options);
      }
      return response;
    } catch (error) {
      if (error instanceof BrokenAnswer) octokit.log.warn(`${options.method} ${options.url} - ${error.message}`);
      if (isSeenToByThrottling(error)) Object.assign(attempt, NO_RETRY);
      throw error;
    }
  });
  return {};
}

/** Octokit's log functions take anything; ours gets one line without the token. */
function lineLogger(log: (line: string) => void, token: string | undefined) {
  const write = (message: unknown) => {
    // Octokit calls a connection that failed a 500.
    const line = String(message)
      .replaceAll(/[\r\n]+/g, ' ')
      .replace(/ - 500 with id UNKNOWN in \d+ms$/, ' - no answer');
    log(token ? line.replaceAll(token, '***') : line);
  };
  const silent = () => undefined;
  return { debug: silent, info: silent, warn: write, error: write };
}

const PluggedOctokit = Octokit.plugin(
  (octokit, options) => soundAnswers(octokit as Pick<Octokit, 'hook' | 'log'>, options.bounds as Bounds),
  retry,
  throttling,
);

export function createClient(options: ClientOptions): GitHubClient {
  const limits = { ...LIMITS, ...options.limits };
  const deadline = Date.now() + limits.totalMs;
  const log = lineLogger(options.log, options.token);
  const mayWait = (seconds: number, request: { method: string; url: string }, _octokit: unknown, tries: number) => {
    const fits = seconds <= limits.longestWait && Date.now() + seconds * limits.secondMs < deadline;
    const again = fits && tries < limits.retries;
    log.warn(
      `GitHub asks for a pause of ${seconds} seconds (${request.method} ${request.url}); ${again ? 'waiting' : 'giving up, that is too long'}.`,
    );
    return again;
  };
  return new PluggedOctokit({
    ...(options.token === undefined ? {} : { auth: options.token }),
    ...(options.baseUrl === undefined ? {} : { baseUrl: options.baseUrl }),
    userAgent: `${TOOL.name}/${TOOL.version}`,
    log,
    request: { log, ...(options.fetch === undefined ? {} : { fetch: options.fetch }) },
    bounds: { limits, deadline },
    retry: { doNotRetry: FINAL_STATUSES, retries: limits.retries, retryAfterBaseValue: limits.secondMs },
    throttle: {
      ...(options.queue === undefined ? {} : { id: options.queue }),
      ...{ onRateLimit: mayWait, onSecondaryRateLimit: mayWait, retryAfterBaseValue: limits.secondMs },
    },
  });
}
