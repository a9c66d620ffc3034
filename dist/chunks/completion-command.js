import { i as rules } from "./registry.js";
import { a as print } from "./outcome.js";
const PATHS = /* @__PURE__ */ new Set([
	"dir",
	"file",
	"folder",
	"path",
	"old",
	"new"
]);
function completionOf(program, values) {
	const global = optionsOf(program).filter(({ flag }) => flag !== "--version" && flag !== "--help");
	return {
		name: program.name(),
		options: optionsOf(program),
		commands: program.commands.map((command) => {
			const [argument] = command.registeredArguments;
			const name = argument?.name() ?? "";
			return {
				name: command.name(),
				description: command.description(),
				options: [...optionsOf(command), ...global],
				values: argument?.argChoices ?? values[name] ?? [],
				takesPath: PATHS.has(name)
			};
		})
	};
}
function optionsOf(command) {
	return command.createHelp().visibleOptions(command).flatMap(completedOption);
}
function completedOption(option) {
	const { long, description, argChoices, required, optional, flags } = option;
	if (long === void 0 || long === null) return [];
	const placeholder = /[<[]([\w-]+)/.exec(flags)?.[1] ?? "";
	return [{
		flag: long,
		description,
		takesPath: PATHS.has(placeholder),
		...(required || optional) && { values: argChoices ?? [] }
	}];
}
const SCRIPTS = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript,
	powershell: powershellScript
};
const flagsOf = (options) => options.map(({ flag }) => flag);
const words = (list) => list.join(" ");
const functionName = ({ name }) => `_${name.replaceAll("-", "_")}`;
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
function bashValueCases({ name, options }) {
	return options.flatMap(({ flag, values, takesPath }) => {
		if (values === void 0) return [];
		if (takesPath || values.length === 0) return [`    '${name} ${flag}') return ;;`];
		return [`    '${name} ${flag}') COMPREPLY=($(compgen -W '${words(values)}' -- "$current")); return ;;`];
	});
}
function bashScript(completion) {
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
      ${names.join("|")}) command="\${COMP_WORDS[index]}"; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${commands.flatMap(bashValueCases).join("\n")}
  esac
  case "$command" in
    '') flags='${words(flagsOf(options))}'; values='${words(names)}' ;;
${commands.map((command) => `    ${command.name}) flags='${words(flagsOf(command.options))}'; values='${words(command.values)}' ;;`).join("\n")}
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current"))
  else COMPREPLY=($(compgen -W "$values" -- "$current"))
  fi
}
complete -o default -F ${functionName(completion)} ${name}
`;
}
const zshText = (text) => text.replaceAll(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
function zshOption({ flag, description, values, takesPath }) {
	const value = values === void 0 ? "" : takesPath ? ":path:_files" : values.length > 0 ? `:value:(${words(values)})` : ":value: ";
	return `'${flag}[${zshText(description)}]${value}'`;
}
function zshCommand({ name, options, values, takesPath }) {
	const argument = takesPath ? ["'*:path:_files'"] : values.length > 0 ? [`'1:value:(${words(values)})'`] : [];
	return `        ${name}) _arguments \\\n          ${[...options.map(zshOption), ...argument].join(" \\\n          ")} ;;`;
}
function zshScript(completion) {
	const { name, options, commands } = completion;
	return `#compdef ${name}
# zsh completion of ${name}: eval "$(${name} completion zsh)", after compinit
${functionName(completion)}() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.description.replaceAll(":", "\\:")}`)}`).join("\n")}
  )
  _arguments -C \\
    ${options.map(zshOption).join(" \\\n    ")} \\
    '1:command:->command' \\
    '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
${commands.map(zshCommand).join("\n")}
      esac ;;
  esac
}
compdef ${functionName(completion)} ${name}
`;
}
const fishQuoted = (text) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
function fishOption(name, condition, { flag, description, values, takesPath }) {
	const value = values === void 0 ? "" : takesPath ? " -r -F" : values.length > 0 ? ` -x -a ${fishQuoted(words(values))}` : " -x";
	return `complete -c ${name} -n ${condition} -l ${flag.slice(2)}${value} -d ${fishQuoted(description)}`;
}
function fishScript({ name, options, commands }) {
	const none = "__fish_use_subcommand";
	const lines = commands.flatMap((command) => {
		const inCommand = fishQuoted(`__fish_seen_subcommand_from ${command.name}`);
		return [
			`complete -c ${name} -n ${none} -f -a ${command.name} -d ${fishQuoted(command.description)}`,
			...command.options.map((option) => fishOption(name, inCommand, option)),
			...command.takesPath ? [] : [`complete -c ${name} -n ${inCommand} -f${command.values.length > 0 ? ` -a ${fishQuoted(words(command.values))}` : ""}`]
		];
	});
	return `# fish completion of ${name}: ${name} completion fish | source
${[...options.map((option) => fishOption(name, none, option)), ...lines].join("\n")}
`;
}
const psQuoted = (text) => `'${text.replaceAll("'", "''")}'`;
const psList = (list) => `@(${list.map(psQuoted).join(", ")})`;
function psTable(entries) {
	return `@{\n${entries.map(([key, value]) => `    ${psQuoted(key)} = ${value}\n`).join("")}  }`;
}
function powershellScript({ name, options, commands }) {
	const all = [{
		name: "",
		options,
		values: commands.map((command) => command.name)
	}, ...commands];
	const valued = commands.flatMap((command) => command.options.flatMap(({ flag, values }) => values === void 0 ? [] : [[`${command.name} ${flag}`, psList(values)]]));
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
function completionCommand(shell, program) {
	print(SCRIPTS[shell](completionOf(program, { rule: rules.map(({ id }) => id) })));
	return 0;
}
export { completionCommand };
