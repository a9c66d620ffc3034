/** How fast a sweep may ask, so that sweeps at the same time and reviews of events stay together below GitHub's limits. */
import type { GitHubClient } from '../github/client.ts';

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
const POINTS_A_MINUTE = 900;
const WRITES_A_MINUTE = 80;
const WRITES_AN_HOUR = 500;
const READ_POINTS = 1;
const WRITE_POINTS = 5;
const MINUTE = 60_000;

/** Of all these limits, this part is left to reviews of events and to commands. */
const RESERVE = 0.1;

interface Sent {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly points: number;
}

export class Pace {
  readonly #points: number;
  readonly #writes: number;
  readonly #writesInAll: number;
  #lastMinute: readonly Sent[] = [];
  #written = 0;

  /** `sharers`: sweeps that run at the same time with the same token. */
  constructor(sharers: number) {
    const share = (limit: number) => Math.floor((limit * (1 - RESERVE)) / sharers);
    this.#points = Math.max(WRITE_POINTS, share(POINTS_A_MINUTE));
    this.#writes = Math.max(1, share(WRITES_A_MINUTE));
    this.#writesInAll = Math.max(1, share(WRITES_AN_HOUR));
  }

  /** The sweep has made its part of the writes that GitHub takes in an hour. */
  get isSpent(): boolean {
    return this.#written >= this.#writesInAll;
  }

  /** Resolves when a request may go out. */
  async turn(isWrite: boolean): Promise<void> {
    const points = isWrite ? WRITE_POINTS : READ_POINTS;
    while (!this.#fits(points)) await this.#untilOneIsOld();
    this.#lastMinute = [...this.#lastMinute, { at: Date.now(), points }];
    if (isWrite) this.#written += 1;
  }

  #fits(points: number): boolean {
    this.#lastMinute = this.#lastMinute.filter(({ at }) => Date.now() - at < MINUTE);
    const spent = this.#lastMinute.reduce((sum, sent) => sum + sent.points, points);
    const writes = this.#lastMinute.filter((sent) => sent.points === WRITE_POINTS).length;
    return spent <= this.#points && (points !== WRITE_POINTS || writes < this.#writes);
  }

  async #untilOneIsOld(): Promise<void> {
    const oldest = this.#lastMinute[0]?.at ?? Date.now();
    await new Promise((resolve) => setTimeout(resolve, Math.max(1, oldest + MINUTE - Date.now())));
  }
}

/** Every request waits for its turn; further tries of one are the client's own, which waits before them. */
export function keepingPace(client: GitHubClient, pace: Pace): GitHubClient {
  const request = async (route: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    await pace.turn(!route.startsWith('GET '));
    return (client.request as (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<unknown>)(route, parameters);
  };
  return { request: Object.assign(request, client.request) as unknown as GitHubClient['request'] };
}
