/** How a command ends: results on standard output, everything else on standard error, and what the exit code means. */
import { InvalidArgumentError } from 'commander';
import { InputError } from '../facts/input-error.ts';
import { classifyError } from '../github/errors.ts';

/** 0: nothing worse than a warning. 1: errors were found. 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

export function note(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Colours are for people at a terminal. */
export function wantsColour(options: { readonly color?: boolean }): boolean {
  return options.color !== false && !process.env.NO_COLOR && process.stdout.isTTY === true;
}

/** Says what went wrong; a stack is shown only for a fault of our own. */
export function fail(error: unknown): ExitCode {
  const problem = classifyError(error);
  if (error instanceof InputError) note(error.message);
  else if (problem !== undefined) note(error instanceof Error && error.name === 'GitHubUnavailable' ? error.message : problem.sentence);
  else note(`Connector Preflight failed by a fault of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return 2;
}

export function readPosition(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('It has to be a number such as 1234.');
  return Number(text);
}
