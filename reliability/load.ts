/**
 * `npm run load [-- --pulls N] [--shards N]`: hourly sweeps in parts that run at the same time review a thousand open pull requests of a
 * GitHub double that enforces GitHub's documented limits. The waiting takes no time (see virtual-time.ts), the work does.
 *
 * What has to hold: no request is refused for a limit, every pull request has one comment and one check in the end, and the heap does not
 * grow by more than what the double itself has to keep.
 */
import { parseArgs } from 'node:util';
import { megabytes, renderTable } from '../benchmarks/table.ts';
import { runLoad } from './sweep-load.ts';

/** The heap of a process that keeps nothing differs by so much from one collection to the next. */
const NOISE = 16e6;
/** Bytes of a letter in the texts that the double keeps. */
const LETTER = 2;

const { values } = parseArgs({ options: { pulls: { type: 'string', default: '1000' }, shards: { type: 'string', default: '4' } } });
const pulls = Number(values.pulls);
const begun = performance.now();
const figures = await runLoad({ pulls, shards: Number(values.shards), log: (line) => process.stderr.write(`${line}\n`) });
const { heap, kept } = figures;
const [first = 0, most, last = 0] = [heap[0], Math.max(...heap), heap.at(-1)];
const allowed = LETTER * ((kept.at(-1) ?? 0) - (kept[0] ?? 0)) + NOISE;

const rows: readonly (readonly [string, string | number])[] = [
  ['pull requests', pulls],
  ['without exactly one comment and one check', figures.notOnce.length],
  ['hours', heap.length],
  ['sweeps', figures.sweeps],
  ['requests', figures.requests],
  ['most requests in an hour (limit 1,000)', figures.requestsInAnHour],
  ['most writes in an hour (limit 500)', figures.writesInAnHour],
  ['most writes in a minute (limit 80)', figures.writesInAMinute],
  ['most points in a minute (limit 900)', figures.pointsInAMinute],
  ['most requests at once (limit 100)', figures.atOnce],
  ['requests refused for a limit', figures.limited],
  ['heap after the first hour', megabytes(first)],
  ['heap at most', megabytes(most)],
  ['heap after the last hour', megabytes(last)],
  ['of which the double has to keep more than in the first hour', megabytes(allowed - NOISE)],
  ['real time', `${Math.round((performance.now() - begun) / 1000)} s`],
];
process.stdout.write(
  `${renderTable(
    ['figure', 'value'],
    rows.map(([name, value]) => [name, String(value)]),
  )}\n`,
);
const holds = figures.notOnce.length === 0 && figures.limited === 0 && most - first <= allowed;
process.exitCode = holds ? 0 : 1;
