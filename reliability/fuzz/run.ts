/**
 * `npm run fuzz -- --minutes 10 [--target NAME] [--seed N]`: every target for its share of the time, as many at once as there are
 * processors. Prints a table; an input that breaks a target is kept in reliability/fuzz/findings, where a test tries it from then on.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderTable } from '../../benchmarks/table.ts';
import type { FuzzTarget } from './target.ts';
import { targets } from './targets.ts';

export interface Progress {
  readonly tried: number;
  readonly known: number;
  readonly blocks: number;
  /** Milliseconds. */
  readonly slowest: number;
  readonly broken?: { readonly input: string; readonly why: string };
}

interface Outcome extends Progress {
  readonly target: string;
}

/** A round says something each few seconds; a process that is silent for longer hangs in one input. */
const LONGEST_SILENCE_MS = 90_000;
const FINDINGS = fileURLToPath(new URL('./findings', import.meta.url));
const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0)
  throw new Error(`There is no target "${values.target}". Choose one of: ${targets.map(({ name }) => name).join(', ')}.`);
const atOnce = Math.min(chosen.length, availableParallelism());
const seconds = (Number(values.minutes) * 60 * atOnce) / chosen.length;

async function fuzz({ name }: FuzzTarget): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-fuzz-'));
  const current = join(folder, 'input');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--max-old-space-size=1024', WORKER, name, String(seconds), values.seed, current],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let last: Progress = { tried: 0, known: 0, blocks: 0, slowest: 0 };
  const silence = setTimeout(() => child.kill('SIGKILL'), LONGEST_SILENCE_MS);
  for await (const line of createInterface({ input: child.stdout })) {
    last = JSON.parse(line) as Progress;
    silence.refresh();
  }
  clearTimeout(silence);
  const code = await new Promise<number | null>((resolve) =>
    child.exitCode === null ? child.once('close', resolve) : resolve(child.exitCode),
  );
  if (code !== 0 && last.broken === undefined) {
    const why = child.signalCode === null ? `the process ended with code ${code}` : 'the process hung, or ran out of memory';
    last = { ...last, broken: { input: readFileSync(current).toString('base64'), why } };
  }
  rmSync(folder, { recursive: true });
  return { ...last, target: name };
}

function keep({ target, broken }: Outcome): void {
  if (broken === undefined) return;
  const input = Buffer.from(broken.input, 'base64');
  const folder = join(FINDINGS, target.replaceAll(/[^A-Za-z]+/g, '-'));
  const file = join(folder, createHash('sha256').update(input).digest('hex').slice(0, 12));
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, input);
  process.stderr.write(`\n${target}: ${broken.why}\nkept in ${file}\n`);
}

const outcomes: Outcome[] = [];
const queue = chosen.values();
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (const target of queue) {
      const outcome = await fuzz(target);
      keep(outcome);
      outcomes.push(outcome);
    }
  }),
);

const ordered = chosen.flatMap(({ name }) => outcomes.filter(({ target }) => target === name));
const table = renderTable(
  ['target', 'inputs tried', 'inputs that reached new code', 'blocks of src/ reached', 'slowest input', 'broken'],
  ordered.map(({ target, tried, known, blocks, slowest, broken }) => [
    target,
    String(tried),
    String(known - (targets.find(({ name }) => name === target)?.seeds.length ?? 0)),
    String(blocks),
    `${Math.round(slowest)} ms`,
    broken === undefined ? '0' : '1',
  ]),
);
process.stdout.write(`${table}\n`);
process.exitCode = ordered.some(({ broken }) => broken !== undefined) ? 1 : 0;
