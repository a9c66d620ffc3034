/** The workflow files of examples/, with what GitHub would make of an event: does the job run, in which group, with which inputs. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ActionEvent } from './events.ts';
import { type Contexts, evaluateCondition, fillIn } from './expressions.ts';

interface Concurrency {
  readonly group: string;
  readonly queue?: 'single' | 'max';
  readonly 'cancel-in-progress'?: boolean;
}

interface Job {
  readonly if?: string;
  readonly concurrency?: Concurrency;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly string[]>> };
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | readonly unknown[] | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: Concurrency;
  readonly jobs: Readonly<Record<string, Job>>;
}

export const readWorkflow = (name: string): Workflow =>
  parse(readFileSync(fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)), 'utf8')) as Workflow;

export interface WiredRun {
  readonly concurrency: Concurrency & { readonly group: string };
  readonly inputs: Readonly<Record<string, string>>;
}

/** Undefined where the event does not start the workflow, or the job's guard stops it. `matrix`: the combination, the first one unless said. */
export function wire(workflow: Workflow, event: ActionEvent): WiredRun | undefined {
  const trigger = workflow.on[event.name];
  if (trigger === undefined) return undefined;
  const types = trigger !== null && 'types' in trigger ? trigger.types : undefined;
  if (types !== undefined && !types.includes(String(event.payload.action))) return undefined;
  const [job] = Object.values(workflow.jobs);
  if (job === undefined) throw new Error('The workflow has no job.');
  const contexts: Contexts = {
    github: { event_name: event.name, event: event.payload, ref: event.ref, sha: event.sha },
    inputs: event.payload.inputs ?? {},
    matrix: Object.fromEntries(Object.entries(job.strategy?.matrix ?? {}).map(([name, [first]]) => [name, first])),
  };
  if (job.if !== undefined && !evaluateCondition(job.if, contexts)) return undefined;
  const concurrency = job.concurrency ?? workflow.concurrency;
  if (concurrency === undefined) throw new Error('The job runs in no group.');
  const inputs = Object.entries(job.steps.find(({ uses }) => uses?.startsWith('connector-preflight/'))?.with ?? {});
  return {
    concurrency: { ...concurrency, group: fillIn(concurrency.group, contexts) },
    inputs: Object.fromEntries(inputs.map(([name, text]) => [name, fillIn(text, contexts)])),
  };
}

/**
 * What becomes of runs that all arrive while the first of their group still works: GitHub lets one run, keeps one waiting (all with
 * `queue: max`) and cancels those that it does not keep, and the one that works where that is asked for.
 */
export function survivors<Run extends { readonly concurrency: Concurrency }>(runs: readonly Run[]): readonly Run[] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const { group, queue, 'cancel-in-progress': cancels } = run.concurrency;
    const [working, ...waiting] = groups.get(group) ?? [];
    if (working === undefined || cancels === true) groups.set(group, [run]);
    else groups.set(group, queue === 'max' ? [working, ...waiting, run] : [working, run]);
  }
  const left = new Set([...groups.values()].flat());
  return runs.filter((run) => left.has(run));
}
