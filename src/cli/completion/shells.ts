/** A completion script for each shell. */
import type { CompletedCommand, CompletedOption, Completion } from './completion.ts';

export type Shell = 'bash' | 'zsh' | 'fish' | 'powershell';

export const SCRIPTS: Readonly<Record<Shell, (completion: Completion) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

const flagsOf = (options: readonly CompletedOption[]): string[] => options.map(({ flag }) => flag);
const words = (list: readonly string[]): string => list.join(' ');
const functionName = ({ name }: Completion): string => `_${name.replaceAll('-', '_')}`;
/** In single quotes of bash and zsh. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The options of one command that take a value, as cases of a `case`. */
function bashValueCases({ name, options }: Pick<CompletedCommand, 'name' | 'options'>): string[] {
  return options.flatMap(({ flag, values, takesPath }) => {
    if (values === undefined) return [];
    if (takesPath || values.length === 0) return [`    '${name} ${flag}') return ;;`];
    return [`    '${name} ${flag}') COMPREPLY=($(compgen -W '${words(values)}' -- "$current")); return ;;`];
  });
}

/** Works in bash 3.2, which is what macOS has. */
function bashScript(completion: Completion): string {
  const { name, options, commands } = completion;
  const names = commands.map((command) => command.name);
  return `# bash completion of ${name}: eval "$(${name} completion bash)"
${functionName(completion)}() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command='' flags='' values='' index
  if [[ $current == '=' ]]; then current=''
  elif [[ $previous == '=' ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for ((index = 1; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      ${names.join('|')}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap(bashValueCases).join('\n')}
  esac
  case "$command" in
    '') flags='${words(flagsOf(options))}'; values='${words(names)}' ;;
${commands.map((command) => `    ${command.name}) flags='${words(flagsOf(command.options))}'; values='${words(command.values)}' ;;`).join('\n')}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  else COMPREPLY=($(compgen -W "$values" -- "$current"))
  fi
}
complete -o default -F ${functionName(completion)} ${name}
`;
}

/** In the brackets of a zsh specification, which is in single quotes. */
const zshText = (text: string): string => text.replaceAll(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");

function zshOption({ flag, description, values, takesPath }: CompletedOption): string {
  const value = values === undefined ? '' : takesPath ? ':path:_files' : values.length > 0 ? `:value:(${words(values)})` : ':value: ';
  return `'${flag}[${zshText(description)}]${value}'`;
}

function zshCommand({ name, options, values, takesPath }: CompletedCommand): string {
  const argument = takesPath ? ["'*:path:_files'"] : values.length > 0 ? [`'1:value:(${words(values)})'`] : [];
  const specifications = [...options.map(zshOption), ...argument];
  return `        ${name}) _arguments \\\n          ${specifications.join(' \\\n          ')} ;;`;
}

function zshScript(completion: Completion): string {
  const { name, options, commands } = completion;
  return `#compdef ${name}
# zsh completion of ${name}: eval "$(${name} completion zsh)", after compinit
${functionName(completion)}() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C \\
    ${options.map(zshOption).join(' \\\n    ')} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(zshCommand).join('\n')}
      esac ;;
  esac
}
compdef ${functionName(completion)} ${name}
`;
}

/** In single quotes of fish, where a backslash is an escape. */
const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function fishOption(name: string, condition: string, { flag, description, values, takesPath }: CompletedOption): string {
  const value = values === undefined ? '' : takesPath ? ' -r -F' : values.length > 0 ? ` -x -a ${fishQuoted(words(values))}` : ' -x';
  return `complete -c ${name} -n ${condition} -l ${flag.slice(2)}${value} -d ${fishQuoted(description)}`;
}

function fishScript({ name, options, commands }: Completion): string {
  const none = '__fish_use_subcommand';
  const lines = commands.flatMap((command) => {
    const inCommand = fishQuoted(`__fish_seen_subcommand_from ${command.name}`);
    return [
      `complete -c ${name} -n ${none} -f -a ${command.name} -d ${fishQuoted(command.description)}`,
      ...command.options.map((option) => fishOption(name, inCommand, option)),
      ...(command.takesPath
        ? []
        : [`complete -c ${name} -n ${inCommand} -f${command.values.length > 0 ? ` -a ${fishQuoted(words(command.values))}` : ''}`]),
    ];
  });
  return `# fish completion of ${name}: ${name} completion fish | source
${[...options.map((option) => fishOption(name, none, option)), ...lines].join('\n')}
`;
}

/** In single quotes of PowerShell. */
const psQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const psList = (list: readonly string[]): string => `@(${list.map(psQuoted).join(', ')})`;

function psTable(entries: readonly (readonly [key: string, value: string])[]): string {
  return `@{\n${entries.map(([key, value]) => `    ${psQuoted(key)} = ${value}\n`).join('')}  }`;
}

function powershellScript({ name, options, commands }: Completion): string {
  const all = [{ name: '', options, values: commands.map((command) => command.name) }, ...commands];
  const valued = commands.flatMap((command) =>
    command.options.flatMap(({ flag, values }): [string, string][] =>
      values === undefined ? [] : [[`${command.name} ${flag}`, psList(values)]],
    ),
  );
  return `# PowerShell completion of ${name}: ${name} completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName ${psQuoted(name)} -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $commands = ${psList(commands.map((command) => command.name))}
  $flags = ${psTable(all.map((command) => [command.name, psList(flagsOf(command.options))]))}
  $arguments = ${psTable(all.map((command) => [command.name, psList(command.values)]))}
  $values = ${psTable(valued)}
  $words = @($commandAst.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
  if ($wordToComplete -ne '' -and $words.Count -gt 0) { $words = @($words | Select-Object -SkipLast 1) }
  $command = "$($words | Where-Object { $commands -contains $_ } | Select-Object -First 1)"
  $previous = "$($words | Select-Object -Last 1)"
  if ($values.ContainsKey("$command $previous")) { $found = $values["$command $previous"] }
  elseif ($wordToComplete.StartsWith('-')) { $found = $flags[$command] }
  else { $found = $arguments[$command] }
  $found | Where-Object { $_.StartsWith($wordToComplete) } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}
