/** What can be completed on the command line, as plain data made from the program itself. */
import type { Command, Option } from 'commander';

export interface CompletedOption {
  /** `--format`. */
  readonly flag: string;
  readonly description: string;
  /** Undefined: it takes no value. An empty list: words that nobody can know. */
  readonly values?: readonly string[];
  /** Its value is a file or a folder. */
  readonly takesPath: boolean;
}

export interface CompletedCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly CompletedOption[];
  /** For its argument. */
  readonly values: readonly string[];
  readonly takesPath: boolean;
}

export interface Completion {
  readonly name: string;
  readonly options: readonly CompletedOption[];
  readonly commands: readonly CompletedCommand[];
}

const PATHS: ReadonlySet<string> = new Set(['dir', 'file', 'folder', 'path', 'old', 'new']);

/** `values`: words for arguments that name something the program does not know of, such as rules. */
export function completionOf(program: Command, values: Readonly<Record<string, readonly string[]>>): Completion {
  const global = optionsOf(program).filter(({ flag }) => flag !== '--version' && flag !== '--help');
  return {
    name: program.name(),
    options: optionsOf(program),
    commands: program.commands.map((command) => {
      const [argument] = command.registeredArguments;
      const name = argument?.name() ?? '';
      return {
        name: command.name(),
        description: command.description(),
        options: [...optionsOf(command), ...global],
        values: argument?.argChoices ?? values[name] ?? [],
        takesPath: PATHS.has(name),
      };
    }),
  };
}

function optionsOf(command: Command): CompletedOption[] {
  return command.createHelp().visibleOptions(command).flatMap(completedOption);
}

function completedOption(option: Option): CompletedOption[] {
  const { long, description, argChoices, required, optional, flags } = option;
  if (long === undefined || long === null) return [];
  const placeholder = /[<[]([\w-]+)/.exec(flags)?.[1] ?? '';
  const takesPath = PATHS.has(placeholder);
  return [{ flag: long, description, takesPath, ...((required || optional) && { values: argChoices ?? [] }) }];
}
