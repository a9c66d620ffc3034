/** How a command ends: results on standard output, everything else on standard error, and what the exit code means. */
import { InvalidArgumentError } from 'commander';
import { InputError } from '../facts/input-error.ts';
import { classifyError, type GitHubErrorKind, GitHubUnavailable } from '../github/errors.ts';
import { REPOSITORY } from '../text/links.ts';
import { logSafe, visible } from '../text/visible.ts';

/** 0: nothing worse than a warning. 1: errors were found. 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}

let quiet = false;

/** From now on nothing is said but results and what went wrong (`--quiet`). */
export function silenceNotes(): void {
  quiet = true;
}

/** What is good to know while a command works. */
export function note(text: string): void {
  if (!quiet) complain(text);
}

/**
 * What went wrong, or could not be done: one line, in which nothing that came from outside does more than stand there, on a terminal or
 * in the log of a runner.
 */
export function complain(sentence: string): void {
  process.stderr.write(`${logSafe(visible(sentence))}\n`);
}

/** A report of several lines without colours, that a renderer has made inert. */
export function noteReport(report: string): void {
  if (!quiet) process.stderr.write(`${report.trimEnd().split('\n').map(logSafe).join('\n')}\n`);
}

/** Colours are for people at a terminal. */
export function wantsColour(options: { readonly color?: boolean }): boolean {
  return options.color !== false && !process.env.NO_COLOR && process.stdout.isTTY === true;
}

/** What to do after a problem with GitHub that ended a command. */
const ADVICE: Readonly<Record<GitHubErrorKind, string>> = {
  'no-permission': 'Put a token that may do this into the variable GITHUB_TOKEN.',
  'not-found': 'Check how the name is written, and whether the token in GITHUB_TOKEN may see it.',
  'rate-limited': 'Try again in an hour; with a token in GITHUB_TOKEN the limit is higher.',
  unavailable: 'Check your connection and www.githubstatus.com, then try again.',
  invalid: 'Check what was named on the command line.',
};

/** Says what went wrong; a stack is shown only for a fault of our own. */
export function fail(error: unknown): ExitCode {
  const problem = classifyError(error);
  if (error instanceof InputError) [error.message, ...error.more].forEach(complain);
  else if (problem !== undefined)
    complain(`${error instanceof GitHubUnavailable ? error.message : problem.sentence} ${ADVICE[problem.kind]}`);
  else {
    complain(`Connector Preflight failed by a fault of its own; please report it at ${REPOSITORY}/issues with the command that you ran.`);
    process.stderr.write(`${logSafe(stackOf(error))}\n`);
  }
  return 2;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

export function readPosition(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('It has to be a number such as 1234.');
  return Number(text);
}
