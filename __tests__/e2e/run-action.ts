/** Runs the built Action the way a runner does: event file, command files, inputs and variables, and nothing else. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GitHubDouble } from '../github-double/double.ts';
import type { ActionEvent } from './events.ts';
import { type Finished, runNode } from './run-process.ts';

const ACTION = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

export interface ActionRun {
  readonly double: GitHubDouble;
  readonly event: ActionEvent;
  /** Inputs by their names in action.yml. `github-token` is the double's first token unless said. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The entry to run; dist/index.js unless said. */
  readonly entry?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly abort?: AbortSignal;
  readonly timeoutMs?: number;
}

export interface ActionResult extends Finished {
  readonly outputs: Readonly<Record<string, string>>;
  /** The job summary, Markdown. */
  readonly summary: string;
  /** What the output `report-json` points to, parsed; undefined when there is none. */
  readonly report: unknown;
  /** What the output `patch` points to; undefined when there is none. */
  readonly patch: string | undefined;
  /** Files of the folder that the output `queue` points to, by name. */
  readonly queueFiles: Readonly<Record<string, string>>;
}

/** The names that action.yml declares: an input that is not given is there all the same, empty. */
const INPUTS = ['github-token', 'config-path', 'mode', 'pull-number', 'publish', 'shard'];

const inputVariable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;

/** Reads `name=value` and `name<<END ... END`, the two forms of a runner's command file. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const long = /^([^=]+?)<<(.+)$/.exec(line);
    if (long === null) {
      const equals = line.indexOf('=');
      if (equals > 0) outputs[line.slice(0, equals)] = line.slice(equals + 1);
      continue;
    }
    const end = lines.indexOf(long[2] ?? '', index + 1);
    if (end < 0) throw new Error(`The output ${long[1]} has no end mark.`);
    outputs[long[1] ?? ''] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return outputs;
}

function variables(run: ActionRun, folder: string): Record<string, string> {
  const { double, event } = run;
  const { world } = double;
  const inputs: Record<string, string> = {
    ...Object.fromEntries(INPUTS.map((name) => [name, ''])),
    'github-token': double.token,
    ...run.inputs,
  };
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: event.actor,
    GITHUB_API_URL: double.url,
    GITHUB_GRAPHQL_URL: `${double.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_JOB: 'preflight',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: world.repository,
    GITHUB_REPOSITORY_OWNER: world.owner,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SHA: event.sha,
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_WORKFLOW: 'Connector Preflight',
    GITHUB_WORKSPACE: folder,
    RUNNER_ARCH: 'X64',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: folder,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    ...run.environment,
  };
}

async function readReport(path: string | undefined): Promise<unknown> {
  return path === undefined || path === '' ? undefined : (JSON.parse(await readFile(path, 'utf8')) as unknown);
}

async function readPatch(path: string | undefined): Promise<string | undefined> {
  return path === undefined || path === '' ? undefined : await readFile(path, 'utf8');
}

async function readFolder(path: string | undefined): Promise<Record<string, string>> {
  if (path === undefined || path === '') return {};
  const names = await readdir(path);
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const)));
}

export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-action-'));
  try {
    await writeFile(join(folder, 'event.json'), JSON.stringify(run.event.payload));
    for (const file of ['output', 'state', 'summary.md']) await writeFile(join(folder, file), '');
    const finished = await runNode(run.entry ?? ACTION, [], {
      environment: variables(run, folder),
      cwd: folder,
      ...(run.abort === undefined ? {} : { abort: run.abort }),
      ...(run.timeoutMs === undefined ? {} : { timeoutMs: run.timeoutMs }),
    });
    const outputs = readOutputs(await readFile(join(folder, 'output'), 'utf8'));
    const summary = await readFile(join(folder, 'summary.md'), 'utf8');
    const [report, patch] = [await readReport(outputs['report-json']), await readPatch(outputs.patch)];
    return { ...finished, outputs, summary, report, patch, queueFiles: await readFolder(outputs.queue) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
