/**
 * Fuzzes one target in a process of its own: `worker.ts NAME SECONDS SEED FILE`. Each input stands in FILE before it is tried, so that
 * the parent can tell with which one the process hung or died. Prints a line of JSON for every round.
 */
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { Coverage } from './coverage.ts';
import type { Progress } from './run.ts';
import { type Broken, searchRound } from './search.ts';
import { targets } from './targets.ts';

const ROUND = 100;

const [name, seconds, seed, file] = process.argv.slice(2);
const target = targets.find((one) => one.name === name);
if (target === undefined || file === undefined) throw new Error(`There is no target ${name}.`);

const coverage = new Coverage();
const known = [...target.seeds];
for (const input of target.seeds) target.check(input);
coverage.grew();

const current = openSync(file, 'w');
let tried = 0;
let slowest = 0;
let began = 0;
const before = (input: Uint8Array): void => {
  ftruncateSync(current);
  writeSync(current, input, 0, input.length, 0);
  tried += 1;
  began = performance.now();
};

/** An input that reaches code which none before it reached is worth more mutations. */
const after = (input: Uint8Array): void => {
  slowest = Math.max(slowest, performance.now() - began);
  if (coverage.grew()) known.push(input);
};

function say(progress: Progress): void {
  process.stdout.write(`${JSON.stringify(progress)}\n`);
}

const end = Date.now() + Number(seconds) * 1000;
let broken: Broken | undefined;
for (let round = 0; broken === undefined && Date.now() < end; round += 1) {
  broken = searchRound(target, { runs: ROUND, seed: Number(seed) + round, known: [...known], before, after });
  say({ tried, known: known.length, blocks: coverage.blocks, slowest });
}
closeSync(current);
if (broken !== undefined) {
  const { input, error } = broken;
  say({
    tried,
    known: known.length,
    blocks: coverage.blocks,
    slowest,
    broken: { input: Buffer.from(input).toString('base64'), why: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  });
}
