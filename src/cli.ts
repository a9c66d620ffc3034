#!/usr/bin/env node
/** The command line's entry. */
import { CommanderError } from 'commander';
import { fail } from './cli/outcome.ts';
import { buildProgram } from './cli/program.ts';

try {
  await buildProgram().parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : fail(error);
}
