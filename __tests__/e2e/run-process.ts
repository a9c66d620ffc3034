/** Runs a built entry of the project as its own process, with nothing of this process's environment but the path to programs. */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Finished {
  /** null when the process was ended by a signal. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Keeps the process from reaching any other machine, and tells what it tried. */
const CONNECTIONS = fileURLToPath(new URL('connections.cjs', import.meta.url));

export interface ProcessOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
  /** Kills the process when it fires, as a cancelled workflow run does. */
  readonly abort?: AbortSignal;
  /** Milliseconds after which the process is killed, so that a hanging one fails its test; 60 seconds unless said. */
  readonly timeoutMs?: number;
}

/** Rejects when the process asked for any other machine than this one. */
export async function runNode(entry: string, parameters: readonly string[], options: ProcessOptions = {}): Promise<Finished> {
  const child = spawn(process.execPath, [entry, ...parameters], {
    env: { PATH: process.env.PATH ?? '', NODE_OPTIONS: `--require="${CONNECTIONS}"`, ...options.environment },
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
    cwd: options.cwd,
    signal: options.abort,
    killSignal: 'SIGKILL',
    timeout: options.timeoutMs ?? 60_000,
  });
  const output = { stdout: '', stderr: '' };
  let foreign = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  (child.stdio[3] as Readable).setEncoding('utf8').on('data', (text: string) => {
    foreign += text;
  });
  child.stdin.on('error', () => undefined).end(options.stdin ?? '');
  return await new Promise((resolve, reject) => {
    child.once('error', (error) => (error.name === 'AbortError' ? undefined : reject(error)));
    child.once('close', (exitCode, signal) => {
      if (foreign === '') resolve({ exitCode, signal, ...output });
      else reject(new Error(`The process asked for other machines than the double:\n${foreign}`));
    });
  });
}
