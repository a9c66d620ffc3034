/** `completion`: a script for the shell, printed. */
import type { Command } from 'commander';
import { rules } from '../rules/registry.ts';
import { completionOf } from './completion/completion.ts';
import { SCRIPTS, type Shell } from './completion/shells.ts';
import { type ExitCode, print } from './outcome.ts';

export function completionCommand(shell: Shell, program: Command): ExitCode {
  print(SCRIPTS[shell](completionOf(program, { rule: rules.map(({ id }) => id) })));
  return 0;
}
