/**
 * `npm run races [-- --race NAME] [--most N] [--at-once N]`: two and three processes work on one pull request at the same time, and the
 * double lets their requests pass in a chosen order: the first process so many, the second so many, and so on to the end. Those are all
 * interleavings in which each process is interrupted once; of more than N of them N are tried, spread evenly.
 *
 * What has to hold: one report, one reply a command, one check of a head (the newest one, which is the one that GitHub shows), labels that
 * are set once and never taken back, no command lost; and one more run finds nothing to write.
 */
import { parseArgs } from 'node:util';
import { issueCommentEvent, pullRequestEvent } from '../__tests__/e2e/events.ts';
import { NUMBER } from '../__tests__/e2e/scenes.ts';
import { type GitHubDouble, type RequestRecord, startDouble } from '../__tests__/github-double/double.ts';
import { WORKFLOW_TOKEN } from '../__tests__/github-double/permissions.ts';
import type { World } from '../__tests__/github-double/world.ts';
import { renderTable } from '../benchmarks/table.ts';
import { COMMAND, type Flow, repository, runFlow, swept } from './flows.ts';
import { inPool } from './pool.ts';

/** One process of a race. */
type Racer = Omit<Flow, 'world'>;

interface Race {
  readonly name: string;
  world(): World;
  readonly racers: readonly Racer[];
  /** A verdict that the newest check must show in the end. */
  readonly conclusion: 'success' | 'failure';
}

/** How many requests of which process may pass, one part after the other; the rest of every process follows in the order of `racers`. */
type Schedule = readonly { readonly racer: number; readonly requests: number }[];

const TOKENS = ['ghs_first', 'ghs_second', 'ghs_third'];
const opened: Racer = { name: 'review', event: (world) => pullRequestEvent(world, NUMBER, 'opened') };
const nthComment = (index: number): Racer => ({
  name: 'command',
  event: (world) => issueCommentEvent(world, humanComments(world)[index]?.id ?? 0),
});

function withComments(...bodies: readonly string[]): World {
  const world = repository();
  for (const body of bodies) world.comment(NUMBER, 'wendy', body);
  return world;
}

const humanComments = (world: World) => world.commentsOn(NUMBER).filter(({ byApp }) => !byApp);

const races: readonly Race[] = [
  { name: 'two reviews', world: repository, racers: [opened, opened], conclusion: 'failure' },
  { name: 'a review and a command', world: () => withComments(COMMAND), racers: [opened, nthComment(0)], conclusion: 'success' },
  { name: 'one command twice', world: () => withComments(COMMAND), racers: [nthComment(0), nthComment(0)], conclusion: 'success' },
  {
    name: 'two commands',
    world: () => withComments(COMMAND, '/preflight next'),
    racers: [nthComment(0), nthComment(1)],
    conclusion: 'success',
  },
  {
    name: 'two commands and a review',
    world: () => withComments(COMMAND, '/preflight next'),
    racers: [nthComment(0), nthComment(1), opened],
    conclusion: 'success',
  },
  { name: 'a sweep and a review', world: repository, racers: [swept, opened], conclusion: 'failure' },
  { name: 'a sweep and a command', world: () => withComments(COMMAND), racers: [swept, nthComment(0)], conclusion: 'success' },
  { name: 'two sweeps', world: repository, racers: [swept, swept], conclusion: 'failure' },
];

const { values } = parseArgs({
  options: { race: { type: 'string' }, most: { type: 'string', default: '120' }, 'at-once': { type: 'string', default: '16' } },
});

/** Lets requests pass one at a time, in the order of a schedule. */
class Scheduler {
  readonly #waiting = new Map<number, { readonly pass: () => void }[]>();
  readonly #finished = new Set<number>();
  #wake = (): void => {};

  async hold(request: RequestRecord): Promise<undefined> {
    const racer = TOKENS.indexOf(request.token);
    await new Promise<void>((pass) => {
      this.#waiting.set(racer, [...(this.#waiting.get(racer) ?? []), { pass }]);
      this.#wake();
    });
    return undefined;
  }

  finish(racer: number): void {
    this.#finished.add(racer);
    this.#wake();
  }

  async run(schedule: Schedule, racers: number): Promise<void> {
    const rest = Array.from({ length: racers }, (_, racer) => ({ racer, requests: Number.POSITIVE_INFINITY }));
    for (const { racer, requests } of [...schedule, ...rest]) {
      for (let passed = 0; passed < requests && (await this.#next(racer)); passed += 1);
    }
  }

  /** Lets one request of the process pass, as soon as it comes; false when the process has ended. */
  async #next(racer: number): Promise<boolean> {
    for (;;) {
      const first = this.#waiting.get(racer)?.shift();
      if (first !== undefined) {
        first.pass();
        return true;
      }
      if (this.#finished.has(racer)) return false;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

async function raceOnce(race: Race, schedule: Schedule): Promise<string[]> {
  const double = await startDouble(race.world(), { tokens: Object.fromEntries(TOKENS.map((token) => [token, WORKFLOW_TOKEN])) });
  try {
    const scheduler = new Scheduler();
    double.on({}, (request) => scheduler.hold(request));
    const runs = race.racers.map(async (racer, index) => {
      const result = await runFlow(racer, double, { inputs: { 'github-token': TOKENS[index] ?? '' } });
      scheduler.finish(index);
      return result.exitCode;
    });
    await scheduler.run(schedule, race.racers.length);
    const broken = [...evaluate(race, double, await Promise.all(runs))];
    double.heal();
    double.forget();
    await runFlow(opened, double);
    if (double.writes.length > 0) broken.push(`one more run wrote ${double.writes.map(({ operation }) => operation).join()}`);
    return [...broken, ...double.violations];
  } finally {
    await double.close();
  }
}

function* evaluate(race: Race, double: GitHubDouble, exitCodes: readonly (number | null)[]): Generator<string> {
  const { world, writes } = double;
  const ours = world.commentsOn(NUMBER).filter(({ byApp }) => byApp);
  const reports = ours.filter(({ body }) => body.includes('<!-- connector-preflight:1'));
  if (exitCodes.some((code) => code !== 0)) yield `exit codes ${exitCodes.join()}`;
  if (reports.length !== 1) yield `${reports.length} reports`;
  for (const { id, body, reactions } of humanComments(world)) {
    const replies = ours.filter((comment) => comment.body.includes(`comment=${id}`)).length;
    if (replies !== 1) yield `${replies} replies to "${body.slice(0, 30)}"`;
    if (reactions.map(({ content }) => content).join() !== 'eyes,+1') yield `reactions ${reactions.map(({ content }) => content).join()}`;
  }
  const newest = world.checkRuns.filter(({ headSha }) => headSha === world.pull(NUMBER).headSha).at(-1);
  if (newest?.conclusion !== race.conclusion) yield `the newest check is ${newest?.conclusion}`;
  const labels = [...world.pull(NUMBER).labels].toSorted().join();
  const state = race.conclusion === 'success' ? 'Validation phase' : 'needs:partner-attention';
  const wanted = ['New', 'independent-publisher-connector', state].toSorted().join();
  if (labels !== wanted) yield `labels ${labels}`;
  const removed = writes.filter(({ operation }) => operation === 'issues/remove-label').map(({ path }) => path.split('/').at(-1) ?? '');
  if (new Set(removed).size < removed.length) yield `labels that go and come: ${removed.join()}`;
}

/** How many requests each process makes when it is alone. */
async function lengthsOf(race: Race): Promise<number[]> {
  return inPool(race.racers, 1, async (racer) => {
    const double = await startDouble(race.world());
    await runFlow(racer, double);
    await double.close();
    return double.requests.length;
  });
}

/** Every process but the last is interrupted once: by the next one, which is interrupted in its turn. */
function schedulesOf([length, ...others]: readonly number[], racer = 0): Schedule[] {
  if (length === undefined) return [[]];
  const rest = schedulesOf(others, racer + 1);
  return Array.from({ length: length + 1 }, (_, requests) => rest.map((later) => [{ racer, requests }, ...later])).flat();
}

function spread<T>(all: readonly T[], most: number): T[] {
  return all.filter((_, index) => Math.floor((index * most) / all.length) !== Math.floor(((index - 1) * most) / all.length));
}

const rows: string[][] = [];
const failed: string[] = [];
for (const race of races.filter(({ name }) => values.race === undefined || name === values.race)) {
  const all = schedulesOf(await lengthsOf(race));
  const schedules = spread(all, Number(values.most));
  const results = await inPool(schedules, Number(values['at-once']), (schedule) => raceOnce(race, schedule));
  const broken = results.flatMap((problems, index) => (problems.length > 0 ? [{ schedule: schedules[index], problems }] : []));
  rows.push([race.name, ...[race.racers.length, all.length, schedules.length, schedules.length - broken.length].map(String)]);
  failed.push(
    ...broken.map(
      ({ schedule, problems }) => `${race.name} ${schedule?.map(({ requests }) => requests).join('+')}: ${problems.join('; ')}`,
    ),
  );
}
process.stdout.write(`${renderTable(['race', 'processes', 'orders', 'tried', 'survived'], rows)}\n`);
for (const line of failed) process.stderr.write(`${line}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
