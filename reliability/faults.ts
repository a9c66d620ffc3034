/**
 * `npm run faults [-- --flow NAME] [--at-once N]`: every request of every main flow, in turn, is answered with every fault; and the process
 * is killed at every write, before and after GitHub did it. Then the same run is made once more with nothing in its way.
 *
 * What has to hold: no crash without a message, no pass by accident, and in the end the state of a run that met no fault.
 */
import { isDeepStrictEqual, parseArgs } from 'node:util';
import type { ActionResult } from '../__tests__/e2e/run-action.ts';
import { NUMBER } from '../__tests__/e2e/scenes.ts';
import type { Fault, GitHubDouble } from '../__tests__/github-double/double.ts';
import { renderTable } from '../benchmarks/table.ts';
import { type Flow, flows, inFlow, runFlow, stateOf } from './flows.ts';
import { inPool } from './pool.ts';

const FAULTS: readonly (readonly [string, Fault])[] = [
  ['401', { kind: 'status', status: 401 }],
  ['403, no permission', { kind: 'permission' }],
  ['403, primary limit', { kind: 'primary-limit' }],
  ['403, secondary limit with a time to wait', { kind: 'secondary-limit', status: 403, retryAfter: 1 }],
  ['403, secondary limit without one', { kind: 'secondary-limit', status: 403 }],
  ['404', { kind: 'status', status: 404 }],
  ['409', { kind: 'status', status: 409 }],
  ['422', { kind: 'status', status: 422 }],
  ['429', { kind: 'secondary-limit', status: 429, retryAfter: 1 }],
  ['500', { kind: 'status', status: 500 }],
  ['502 after the work was done', { kind: 'status', status: 502, applied: true }],
  ['a reset', { kind: 'reset' }],
  ['a reset after the work was done', { kind: 'reset', applied: true }],
  ['a hang', { kind: 'hang' }],
  ['half a body', { kind: 'half-body' }],
  ['a wrong body', { kind: 'wrong-body' }],
  ['a slow drip', { kind: 'slow-drip', bytes: 200, everyMs: 20 }],
];

const KILLS = ['killed before a write', 'killed after a write'] as const;

interface Case {
  readonly flow: Flow;
  readonly fault: string;
  /** Which request, from 1. */
  readonly nth: number;
  run(double: GitHubDouble): Promise<ActionResult>;
}

interface Result extends Case {
  readonly operation: string;
  /** What did not hold; empty when all did. */
  readonly broken: readonly string[];
}

interface Baseline {
  readonly requests: readonly { readonly operation: string; readonly write: boolean }[];
  readonly state: unknown;
}

const { values } = parseArgs({ options: { flow: { type: 'string' }, 'at-once': { type: 'string', default: '12' } } });

async function baselineOf(flow: Flow): Promise<Baseline> {
  return inFlow(flow, async (double) => {
    await runFlow(flow, double);
    const requests = double.requests.map(({ operation, method }) => ({ operation: operation ?? '?', write: method !== 'GET' }));
    return { requests, state: stateOf(double) };
  });
}

function casesOf(flow: Flow, { requests }: Baseline): Case[] {
  return requests.flatMap(({ write }, index) => {
    const nth = index + 1;
    // GitHub does nothing for a request that reads: the answer alone can be lost.
    const faults = FAULTS.filter(([, fault]) => write || !('applied' in fault));
    return [
      ...faults.map(([fault, how]) => ({ flow, fault, nth, run: (double: GitHubDouble) => runWithFault(flow, double, nth, how) })),
      ...(write ? KILLS : []).map((fault, after) => ({
        flow,
        fault,
        nth,
        run: (double: GitHubDouble) => runKilled(flow, double, nth, after === 1),
      })),
    ];
  });
}

function runWithFault(flow: Flow, double: GitHubDouble, nth: number, fault: Fault): Promise<ActionResult> {
  double.fault({ nth }, fault);
  return runFlow(flow, double);
}

async function runKilled(flow: Flow, double: GitHubDouble, nth: number, after: boolean): Promise<ActionResult> {
  const killer = new AbortController();
  double.on({ nth }, async () => {
    killer.abort();
    // The process is gone before GitHub answers, whether GitHub did the work or not.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { kind: 'reset', applied: after };
  });
  return runFlow(flow, double, { abort: killer.signal });
}

async function tryCase(one: Case, baseline: Baseline): Promise<Result> {
  return inFlow(one.flow, async (double) => {
    const first = await one.run(double);
    const operation = double.requests[one.nth - 1]?.operation ?? '?';
    const broken = [...evaluateFirst(first, double)];
    double.heal();
    const second = await runFlow(one.flow, double);
    if (second.exitCode !== 0) broken.push(`the run after it ended with exit code ${second.exitCode}`);
    const state = stateOf(double);
    if (!isDeepStrictEqual(state, baseline.state)) broken.push(`another state in the end: ${differenceOf(state, baseline.state)}`);
    broken.push(...double.violations);
    return { ...one, operation, broken };
  });
}

const MOST_SHOWN = 300;

/** The lines that only one of the two states has. */
function differenceOf(state: unknown, wanted: unknown): string {
  const [is, should] = [state, wanted].map((one) => JSON.stringify(one, null, 1).replaceAll('\\n', '\n').split('\n'));
  const only = (lines: readonly string[] = [], others: readonly string[] = []) =>
    lines.filter((line) => !others.includes(line)).map((line) => line.trim().slice(0, MOST_SHOWN));
  return JSON.stringify({ unexpected: only(is, should), missing: only(should, is) });
}

function* evaluateFirst({ exitCode, signal, stdout, stderr, outputs }: ActionResult, { world }: GitHubDouble): Generator<string> {
  if (signal === null && ![0, 1, 2].includes(exitCode ?? -1)) yield `exit code ${exitCode}`;
  if (exitCode === 2 && !/^::(?:error|warning|notice)/m.test(stdout)) yield 'ended with exit code 2 and no word why';
  if (/^\s+at .*:\d+:\d+\)?$/m.test(stdout + stderr)) yield `a stack trace: ${(stdout + stderr).slice(-600)}`;
  // Without the waiver the pull request has an error, and with it, it passes: only a run that read the waiver may say so.
  const waived = world.comments.some(({ body }) => body.includes('/preflight waive'));
  const passes = world.checkRuns.some(({ headSha, conclusion }) => headSha === world.pull(NUMBER).headSha && conclusion === 'success');
  if (!waived && (outputs.verdict === 'pass' || passes)) yield 'a pass by accident';
}

const chosen = flows.filter(({ name }) => values.flow === undefined || name === values.flow);
const rows: string[][] = [];
const failed: Result[] = [];
for (const flow of chosen) {
  const baseline = await baselineOf(flow);
  const results = await inPool(casesOf(flow, baseline), Number(values['at-once']), (one) => tryCase(one, baseline));
  for (const fault of [...FAULTS.map(([name]) => name), ...KILLS]) {
    const tried = results.filter((result) => result.fault === fault);
    const broken = tried.filter((result) => result.broken.length > 0);
    rows.push([flow.name, fault, String(tried.length), String(tried.length - broken.length)]);
    failed.push(...broken);
  }
}
process.stdout.write(`${renderTable(['flow', 'fault', 'requests tried', 'survived'], rows)}\n`);
for (const { flow, fault, nth, operation, broken } of failed) {
  process.stderr.write(`${flow.name}, ${fault} at request ${nth} (${operation}): ${broken.join('; ')}\n`);
}
process.exitCode = failed.length > 0 ? 1 : 0;
