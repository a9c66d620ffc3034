/** Hourly sweeps over very many open pull requests, in parts that run at the same time as jobs of a matrix do, until all are reviewed. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectorPull, numbers, sweepWorld } from '../__tests__/e2e/many-pulls.ts';
import { type GitHubDouble, startDouble } from '../__tests__/github-double/double.ts';
import type { Pull } from '../__tests__/github-double/world.ts';
import { createClient } from '../src/github/client.ts';
import { RequestBudget } from '../src/sweep/request-budget.ts';
import { sweep } from '../src/sweep/sweep.ts';
import { VirtualTime } from './virtual-time.ts';

export interface LoadOptions {
  readonly pulls: number;
  readonly shards: number;
  /** Gets one line for each hour. */
  readonly log: (line: string) => void;
}

export interface LoadFigures {
  readonly sweeps: number;
  readonly requests: number;
  /** Most in any stretch of that length, wherever it begins. */
  readonly requestsInAnHour: number;
  readonly writesInAnHour: number;
  readonly writesInAMinute: number;
  readonly pointsInAMinute: number;
  readonly atOnce: number;
  /** Requests that the double refused with 403 or 429. */
  readonly limited: number;
  /** Pull requests that have not exactly one comment of ours and one check. */
  readonly notOnce: readonly number[];
  /** Bytes of the heap after each hour, and of what the double keeps by then. */
  readonly heap: readonly number[];
  readonly kept: readonly number[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** GitHub answers most requests more slowly; the faster it answers, the nearer the limits. */
const LATENCY = 100;
/** Sweeps after the last review, which must find nothing to write. */
const HOURS_AFTER = 3;
const START = Date.UTC(2026, 10, 9, 12);

interface Sent {
  readonly at: number;
  readonly isWrite: boolean;
}

export async function runLoad({ pulls, shards, log }: LoadOptions): Promise<LoadFigures> {
  const time = new VirtualTime(START);
  const double = await startDouble(sweepWorld(numbers(pulls).map((number) => connectorPull(number))));
  const sent: Sent[] = [];
  let atOnce = 0;
  let inFlight = 0;
  double.on({}, async ({ method }) => {
    inFlight += 1;
    atOnce = Math.max(atOnce, inFlight);
    await time.sleepAtWork(LATENCY);
    inFlight -= 1;
    sent.push({ at: time.now, isWrite: method !== 'GET' });
    return undefined;
  });
  const heap: number[] = [];
  const kept: number[] = [];
  let limited = 0;
  try {
    await time.run(async () => {
      let after = 0;
      for (let hour = 0; after < HOURS_AFTER; hour += 1) {
        await time.sleep(START + hour * HOUR - time.now);
        const before = sent.length;
        const writesBefore = sent.filter(({ isWrite }) => isWrite).length;
        await Promise.all(numbers(shards).map((index) => sweepPart(double, time, { index, count: shards })));
        limited += double.requests.filter(({ status }) => status === 403 || status === 429).length;
        double.forget();
        heap.push(heapAfterCollection());
        kept.push(bytesOfState(double));
        const left = notReviewed(double);
        const writes = sent.filter(({ isWrite }) => isWrite).length - writesBefore;
        log(
          `hour ${hour + 1}: ${sent.length - before} requests, ${writes} writes in ${Math.round((time.now - START - hour * HOUR) / 1000)} s, ${left.length} pull requests left, ${limited} limited, heap ${heap.at(-1)}`,
        );
        if (left.length === 0) after += 1;
      }
    });
    double.assertClean();
  } finally {
    await double.close();
  }
  const writes = sent.filter(({ isWrite }) => isWrite);
  return {
    sweeps: heap.length * shards,
    requests: sent.length,
    requestsInAnHour: most(sent, HOUR, () => 1),
    writesInAnHour: most(writes, HOUR, () => 1),
    writesInAMinute: most(writes, MINUTE, () => 1),
    pointsInAMinute: most(sent, MINUTE, ({ isWrite }) => (isWrite ? 5 : 1)),
    atOnce,
    limited,
    notOnce: notReviewed(double),
    heap,
    kept,
  };
}

async function sweepPart({ url, token, world }: GitHubDouble, time: VirtualTime, shard: { index: number; count: number }): Promise<void> {
  const fetch = fetchIn(time);
  await sweep({
    repository: { owner: world.owner, repo: world.name },
    server: 'https://github.com',
    connect: (send) => createClient({ token, baseUrl: url, log: () => undefined, fetch: send, queue: `shard ${shard.index}` }),
    budget: new RequestBudget({ sharers: shard.count, fetch }),
    settings: { publish: true },
    shard,
    now: new Date(time.now),
    log: () => undefined,
  });
}

/** No time passes while a request is on its way. */
export function fetchIn(time: VirtualTime): typeof globalThis.fetch {
  return (input, init) => time.work(() => fetchWhole(input, init));
}

/** The body comes with the answer: to read it is work too. */
async function fetchWhole(...request: Parameters<typeof globalThis.fetch>): Promise<Response> {
  const { status, headers, ...response } = await globalThis.fetch(...request).then(async (answer) => ({
    status: answer.status,
    headers: answer.headers,
    body: await answer.arrayBuffer(),
  }));
  return new Response(response.body.byteLength === 0 ? null : response.body, { status, headers });
}

function notReviewed({ world }: GitHubDouble): number[] {
  const isReviewed = ({ number, headSha }: Pull) =>
    world.commentsOn(number).length === 1 && world.checkRuns.filter((run) => run.headSha === headSha).length === 1;
  return [...world.pulls.values()].filter((pull) => !isReviewed(pull)).map(({ number }) => number);
}

/** The largest sum in a stretch of time; `sent` is in order. */
function most(sent: readonly Sent[], stretch: number, worth: (one: Sent) => number): number {
  let first = 0;
  let sum = 0;
  let largest = 0;
  for (const one of sent) {
    sum += worth(one);
    for (let oldest = sent[first]; oldest !== undefined && oldest.at <= one.at - stretch; oldest = sent[first]) {
      sum -= worth(oldest);
      first += 1;
    }
    largest = Math.max(largest, sum);
  }
  return largest;
}

function bytesOfState({ world }: GitHubDouble): number {
  return JSON.stringify([world.comments, world.checkRuns]).length;
}

function heapAfterCollection(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
