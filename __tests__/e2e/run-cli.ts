/** Runs the built command line. */
import { fileURLToPath } from 'node:url';
import { type Finished, type ProcessOptions, runNode } from './run-process.ts';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export async function runCli(parameters: readonly string[], options: ProcessOptions & { readonly entry?: string } = {}): Promise<Finished> {
  const { entry = CLI, ...rest } = options;
  return await runNode(entry, parameters, rest);
}
