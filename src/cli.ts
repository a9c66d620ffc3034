#!/usr/bin/env node
/** The command line's entry. */
import { CommanderError } from 'commander';
import { fail } from './cli/outcome.ts';
import { buildProgram } from './cli/program.ts';

// Whoever reads the output may stop (`| head`): the rest is for nobody, and it is not known what it would have said.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(2);
});

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : fail(error);
}
