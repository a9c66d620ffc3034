/** GitHub's documented request limits, counted per login. */
import { ApiError } from './api-error.ts';

export interface RateLimits {
  /** Primary limit: 1,000 for `GITHUB_TOKEN`, 5,000 for people and apps. */
  readonly primaryPerHour: number;
  readonly contentWritesPerMinute: number;
  readonly contentWritesPerHour: number;
  /** A read costs one point, a write five. */
  readonly pointsPerMinute: number;
  /** Requests in flight, over all callers. */
  readonly concurrent: number;
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const DOCUMENTED_LIMITS: RateLimits = {
  primaryPerHour: 1000,
  contentWritesPerMinute: 80,
  contentWritesPerHour: 500,
  pointsPerMinute: 900,
  concurrent: 100,
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What was spent in the last hour: times in milliseconds, in order. */
interface Account {
  readonly started: number;
  used: number;
  readonly requests: { readonly at: number; readonly points: number; readonly write: boolean }[];
}

export class Meter {
  readonly limits: RateLimits;
  readonly #accounts = new Map<string, Account>();
  #skew = 0;

  constructor(limits: RateLimits) {
    this.limits = limits;
  }

  /** Lets time pass for the limits, without waiting. */
  passTime(milliseconds: number): void {
    this.#skew += milliseconds;
  }

  get #now(): number {
    return Date.now() + this.#skew;
  }

  #account(login: string): Account {
    const known = this.#accounts.get(login);
    if (known !== undefined && this.#now - known.started < HOUR) return known;
    const fresh: Account = { started: this.#now, used: 0, requests: known?.requests.filter(({ at }) => this.#now - at < HOUR) ?? [] };
    this.#accounts.set(login, fresh);
    return fresh;
  }

  #since(account: Account, window: number): Account['requests'] {
    return account.requests.filter(({ at }) => at > this.#now - window);
  }

  status(login: string): { limit: number; remaining: number; reset: number; used: number } {
    const { used, started } = this.#account(login);
    const { primaryPerHour: limit } = this.limits;
    return { limit, remaining: Math.max(0, limit - used), reset: Math.ceil((started + HOUR - this.#skew) / 1000), used };
  }

  headers(login: string): Record<string, string> {
    const { limit, remaining, reset, used } = this.status(login);
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(remaining),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(used),
      'x-ratelimit-resource': 'core',
    };
  }

  /** Spends one request, or answers as GitHub does when there is nothing left to spend. */
  spend(login: string, write: boolean, inFlight: number): void {
    const account = this.#account(login);
    if (account.used >= this.limits.primaryPerHour) throw primaryLimit();
    const minute = this.#since(account, MINUTE);
    const writes = (requests: Account['requests']): number => requests.filter((request) => request.write).length;
    const points = minute.reduce((sum, request) => sum + request.points, write ? 5 : 1);
    const tooMany =
      inFlight > this.limits.concurrent ||
      points > this.limits.pointsPerMinute ||
      (write && writes(minute) >= this.limits.contentWritesPerMinute) ||
      (write && writes(this.#since(account, HOUR)) >= this.limits.contentWritesPerHour);
    if (tooMany) throw secondaryLimit(60);
    account.used += 1;
    account.requests.push({ at: this.#now, points: write ? 5 : 1, write });
  }

  /** A conditional request that finds nothing new is free. */
  refund(login: string): void {
    this.#account(login).used -= 1;
  }
}

export function primaryLimit(): ApiError {
  return new ApiError(403, 'API rate limit exceeded for installation.', { headers: { 'x-ratelimit-remaining': '0' } });
}

/** `retryAfter` in seconds; without it GitHub leaves the waiting time to the caller. */
export function secondaryLimit(retryAfter?: number, status: 403 | 429 = 403): ApiError {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return new ApiError(status, 'You have exceeded a secondary rate limit. Please wait before you try again.', { headers });
}
