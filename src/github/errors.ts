/** What went wrong between us and GitHub, in plain sentences. Nothing here repeats text of the answer: a proxy or a page may have written it. */

/** `invalid`: GitHub understood and refuses (422 and the like). `unavailable`: no usable answer, worth another try later. */
export type GitHubErrorKind = 'not-found' | 'no-permission' | 'rate-limited' | 'unavailable' | 'invalid';

export interface GitHubProblem {
  readonly kind: GitHubErrorKind;
  /** One sentence with a full stop. */
  readonly sentence: string;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** What GitHub would have accepted, e.g. `pull_requests=write`, where it says so. */
  readonly permission?: string;
}

/** GitHub said no: the write did not happen, and trying again would not change that. */
export function isRefusal({ kind }: GitHubProblem): boolean {
  return kind === 'no-permission' || kind === 'invalid';
}

/** GitHub's facts could not be read at all. The cause is the error of the last try. */
export class GitHubUnavailable extends Error {
  override readonly name = 'GitHubUnavailable';
  readonly problem: GitHubProblem;

  constructor(message: string, problem: GitHubProblem, cause: unknown) {
    super(message, { cause });
    this.problem = problem;
  }
}

/** An answer that came, and is not what was asked for. `sentence`: with a full stop. */
export function unusableAnswer(sentence: string): GitHubUnavailable {
  return new GitHubUnavailable(sentence, { kind: 'unavailable', sentence }, undefined);
}

/** The parts of Octokit's RequestError that are looked at; told by shape, because bundles may hold the class twice. */
interface RequestFailure {
  readonly status: number;
  readonly message: string;
  readonly cause?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, string | number | undefined>>; readonly data?: unknown };
}

function isRequestFailure(error: unknown): error is RequestFailure {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && 'request' in error;
}

function header(error: RequestFailure, name: string): string | undefined {
  const value = error.response?.headers?.[name];
  return value === undefined ? undefined : String(value);
}

/** GitHub tells of its limits with 429, or with 403 and one of three signs. */
function isRateLimit(error: RequestFailure): boolean {
  if (error.status === 429) return true;
  if (error.status !== 403) return false;
  return (
    header(error, 'x-ratelimit-remaining') === '0' ||
    header(error, 'retry-after') !== undefined ||
    /\b(?:secondary|abuse|rate limit)\b/i.test(error.message.slice(0, 1000))
  );
}

/** Permissions look like `issues=write; pull_requests=write`; anything else is not passed on. */
function acceptedPermissions(error: RequestFailure): string | undefined {
  const permissions = header(error, 'x-accepted-github-permissions');
  return permissions !== undefined && /^[a-z_=;, ]{1,200}$/.test(permissions) ? permissions : undefined;
}

function noPermission(error: RequestFailure): GitHubProblem {
  if (error.status === 401) return { kind: 'no-permission', status: 401, sentence: 'GitHub does not accept the token (401).' };
  const permission = acceptedPermissions(error);
  const sentence = 'The token may not do this (403).';
  if (permission === undefined) return { kind: 'no-permission', status: 403, sentence };
  return { kind: 'no-permission', status: 403, permission, sentence: `The token may not do this (403); it would need ${permission}.` };
}

function noAnswer(error: RequestFailure): GitHubProblem {
  const { cause } = error;
  const timedOut = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TimeoutError';
  return { kind: 'unavailable', sentence: timedOut ? 'GitHub did not answer in time.' : 'The connection to GitHub failed.' };
}

/** Sorts an error of a request; undefined for any other error, which is a fault of ours and should be thrown on. */
export function classifyError(error: unknown): GitHubProblem | undefined {
  if (error instanceof GitHubUnavailable) return error.problem;
  if (error instanceof BrokenAnswer) return { kind: 'unavailable', sentence: error.message };
  if (!isRequestFailure(error)) return undefined;
  const { status } = error;
  if (error.response === undefined) return noAnswer(error);
  if (isRateLimit(error)) return { kind: 'rate-limited', status, sentence: `GitHub's limit of requests is reached (${status}).` };
  if (status === 401 || status === 403) return noPermission(error);
  if (status === 404 || status === 410 || status === 451) {
    return { kind: 'not-found', status, sentence: `GitHub does not have it, or the token may not see it (${status}).` };
  }
  if (status >= 500) return { kind: 'unavailable', status, sentence: `GitHub answered with an error of its own (${status}).` };
  return { kind: 'invalid', status, sentence: `GitHub refused the request (${status}).` };
}

/**
 * An answer that came with a good status and cannot be used. It has the shape of Octokit's errors (`status`, `request`), so that the
 * retry plugin tries again; `status` is 500 as for a connection that failed.
 */
export class BrokenAnswer extends Error {
  override readonly name = 'BrokenAnswer';
  readonly status = 500;
  readonly request: object;

  constructor(sentence: string, request: object, cause?: unknown) {
    super(sentence, { cause });
    this.request = request;
  }
}

/** An answer larger than the caller wants to hold; it is never tried again. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}
