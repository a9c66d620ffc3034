/** How many requests a sweep may make, so that reviews of events always have some left. */
import type { GitHubClient } from '../github/client.ts';
import { classifyError } from '../github/errors.ts';

/** Of GitHub's hourly limit, this part is left to reviews of events and to commands. */
const RESERVE = 0.2;
/** Where GitHub does not tell its limit. */
const UNTOLD = 500;

type Fetch = typeof globalThis.fetch;

export interface BudgetOptions {
  /** Most requests of this sweep; without it, what GitHub has left but the reserve. */
  readonly most?: number;
  /** Sweeps that run at the same time with the same token. */
  readonly sharers: number;
  readonly fetch?: Fetch;
}

/** Counts every request that goes out, tries again among them, and lets none out beyond the budget. */
export class RequestBudget {
  readonly #fetch: Fetch;
  readonly #options: BudgetOptions;
  #most: number;
  #used = 0;
  /** What GitHub said last that is left, less the reserve. */
  #spare = Number.POSITIVE_INFINITY;
  #reserve = 0;

  constructor(options: BudgetOptions) {
    this.#options = options;
    this.#fetch = options.fetch ?? globalThis.fetch;
    this.#most = options.most ?? UNTOLD;
  }

  get used(): number {
    return this.#used;
  }

  get left(): number {
    return Math.max(0, Math.min(this.#most - this.#used, this.#spare));
  }

  /** Asks GitHub once for its limit. Where it does not tell, a usual one is taken. */
  async open(client: GitHubClient): Promise<void> {
    try {
      const { limit, remaining } = (await client.request('GET /rate_limit')).data.resources.core;
      this.#reserve = Math.ceil(limit * RESERVE);
      const share = Math.floor((remaining - this.#reserve) / this.#options.sharers);
      this.#most = Math.min(this.#options.most ?? Number.POSITIVE_INFINITY, Math.max(0, share));
    } catch (error) {
      if (classifyError(error) === undefined) throw error;
    }
  }

  /** A part of the budget for one piece of work. */
  share(most = Number.POSITIVE_INFINITY): RequestShare {
    return new RequestShare(async (input, init) => this.#send(input, init), most);
  }

  async #send(...request: Parameters<Fetch>): Promise<Response> {
    if (this.left <= 0) return refusal();
    this.#used += 1;
    const response = await this.#fetch(...request);
    const remaining = Number(response.headers.get('x-ratelimit-remaining') ?? Number.NaN);
    if (Number.isFinite(remaining) && this.#reserve > 0) this.#spare = remaining - this.#reserve;
    return response;
  }
}

export class RequestShare {
  readonly fetch: Fetch;
  #used = 0;
  #cut = false;
  #limited = false;

  constructor(send: Fetch, most: number) {
    this.fetch = async (input, init) => {
      const response = this.#used < most ? await send(input, init) : refusal();
      this.#used += 1;
      if (response.headers.has(CUT)) this.#cut = true;
      if (isLimit(response)) this.#limited = true;
      return response;
    };
  }

  /** A request did not go out because the share or the budget was used up. */
  get wasCut(): boolean {
    return this.#cut;
  }

  /** GitHub answered a request with one of its limits; it may have gone well when it was tried again. */
  get wasLimited(): boolean {
    return this.#limited;
  }

  get used(): number {
    return this.#used;
  }
}

const CUT = 'x-preflight-budget';

/** In place of an answer: a refusal that no plugin of the client tries again. */
function refusal(): Response {
  const headers = { [CUT]: 'used up', 'content-type': 'application/json' };
  return new Response('{"message":"The request budget of the sweep is used up."}', { status: 422, headers });
}

function isLimit({ status, headers }: Response): boolean {
  return status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')));
}
