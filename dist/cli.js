#!/usr/bin/env node
import { d as CommanderError, l as Argument, n as fail, o as readPosition, s as silenceNotes, u as Command } from "./chunks/outcome.js";
import { r as PROFILES } from "./chunks/rule.js";
import { n as VERSION } from "./chunks/version.js";
import { t as readShard } from "./chunks/check-shard.js";
import { r as readChoice, t as choice } from "./chunks/choices.js";
const CHECK_FORMATS = [
	"pretty",
	"lines",
	"json",
	"sarif",
	"junit",
	"markdown",
	"github",
	"html"
];
const REVIEW_FORMATS = [
	"pretty",
	"json",
	"markdown"
];
const QUEUE_FORMATS = ["markdown", "json"];
const SEAMS = [
	"facts",
	"review",
	"plan"
];
const WIRINGS = ["target", "workflow-run"];
const SHELLS = [
	"bash",
	"zsh",
	"fish",
	"powershell"
];
function buildProgram() {
	const program = new Command("connector-preflight").description("The first review of a pull request to a repository of Power Platform connectors.").version(VERSION).option("--no-color", "no colours, as with the environment variable NO_COLOR").option("--quiet", "nothing but results and what went wrong: no progress, no notes").configureHelp({ showGlobalOptions: true }).addHelpText("after", "\nExample, which checks the connectors in this folder and below it:\n  connector-preflight").exitOverride().hook("preAction", () => {
		if (program.opts().quiet === true) silenceNotes();
	});
	program.command("review").description("review a pull request: from a clone, from GitHub, or from a saved snapshot").option("--repo <dir>", "a clone of the connector repository", ".").option("--base <ref>", "the branch that the pull request is aimed at").option("--head <ref>", "the branch or commit to review").option("--title <text>", "title of the pull request").option("--body-file <file>", "file with the description of the pull request").option("--labels <a,b>", "labels, separated by commas").option("--author <login>", "login of the author").option("--number <n>", "number of the pull request", readPosition).option("--pull <owner/repo#n>", "a pull request on GitHub; reads GITHUB_TOKEN").option("--publish", "with --pull: write the comment and the check").addOption(choice("--dry-run [seam]", "write nothing; with a seam, print it as JSON", SEAMS)).option("--snapshot <file>", "a pull request saved by --save-snapshot").option("--config <file>", "settings to try out instead of those of the base branch").option("--example", "an invented pull request that comes with the tool").option("--save-snapshot <file>", "save what was read of the pull request").addOption(choice("--format <format>", "how to print the review", REVIEW_FORMATS).default("pretty")).addHelpText("after", "\nExample:\n  connector-preflight review --repo . --base origin/dev --head my-branch --title \"Contoso Tickets (Independent Publisher)\"").action(async (options) => {
		const { reviewCommand } = await import("./chunks/review-command.js");
		process.exitCode = await reviewCommand({
			...options,
			...program.opts()
		});
	});
	program.command("check").description("check connector folders, single files, or a tree that holds many connectors").argument("[path...]", "folders or files; the folder that you are in when absent", ["."]).addOption(choice("--profile <profile>", "which rules hold; told from the folder when absent", PROFILES)).option("--config <file>", "settings, as in .github/connector-preflight.yml").addOption(choice("--format <format>", "how to print the findings", CHECK_FORMATS).default("pretty")).option("--workers <n>", "threads for a big tree; as many as there are processors when absent", readPosition).option("--shard <i/n>", "check one part of the connectors, such as 2/8", readShard).addHelpText("after", "\nExample:\n  connector-preflight check \"independent-publisher-connectors/Contoso Tickets\"").action(async (paths, options) => {
		const { checkCommand } = await import("./chunks/check-command2.js");
		process.exitCode = await checkCommand(paths, {
			...options,
			...program.opts()
		});
	});
	program.command("fix").description("mend what a machine can mend: prints a patch that git apply takes, or writes the files").argument("[path...]", "folders or files; the folder that you are in when absent", ["."]).option("--write", "write the files").option("--rule <id>", "mend only what this rule reports").addOption(choice("--profile <profile>", "which rules hold; told from the folder when absent", PROFILES)).option("--config <file>", "settings, as in .github/connector-preflight.yml").addHelpText("after", "\nExample:\n  connector-preflight fix --write \"independent-publisher-connectors/Contoso Tickets\"").action(async (paths, options) => {
		const { fixCommand } = await import("./chunks/fix-command.js");
		process.exitCode = await fixCommand(paths, {
			...options,
			...program.opts()
		});
	});
	program.command("preview").description("write a page that shows a connector as its users will see it").argument("<folder>", "folder of the connector").option("--out <file>", "where to write the page, - for standard output; preview.html in the current folder, or beside that of the connector, when absent").addHelpText("after", "\nExample:\n  connector-preflight preview \"independent-publisher-connectors/Contoso Tickets\"").action(async (folder, options) => {
		const { previewCommand } = await import("./chunks/preview-command.js");
		process.exitCode = previewCommand(folder, options);
	});
	program.command("diff").description("say what an update changes for those who use the connector: what breaks, what may break, what is safe").argument("<old>", "the published swagger file or connector folder").argument("<new>", "the changed one").option("--config <file>", "settings, as in .github/connector-preflight.yml").addOption(choice("--format <format>", "how to print the changes", REVIEW_FORMATS).default("pretty")).addHelpText("after", "\nExample:\n  connector-preflight diff published/apiDefinition.swagger.json apiDefinition.swagger.json").action(async (oldPath, newPath, options) => {
		const { diffCommand } = await import("./chunks/diff-command.js");
		process.exitCode = await diffCommand(oldPath, newPath, {
			...options,
			...program.opts()
		});
	});
	program.command("explain").description("say what a rule wants, why, and how to fix it").argument("<rule>", "id of the rule").addHelpText("after", "\nExample:\n  connector-preflight explain OperationIdNotUnique").action(async (rule, _options) => {
		const { explainCommand } = await import("./chunks/explain-command.js");
		process.exitCode = explainCommand(rule);
	});
	program.command("rules").description("list every rule with its level").addHelpText("after", "\nExample:\n  connector-preflight rules").action(async () => {
		const { rulesCommand } = await import("./chunks/explain-command.js");
		process.exitCode = rulesCommand();
	});
	program.command("index").description("list the published connectors with title and host, for the look-up of duplicates").option("--repo <dir>", "a clone with the base branch checked out", ".").option("--config <file>", "settings to use instead of those of the clone").option("--write", "write .github/connector-preflight-index.json instead of printing it").addHelpText("after", "\nExample:\n  connector-preflight index --repo . --write").action(async (options) => {
		const { indexCommand } = await import("./chunks/index-command.js");
		process.exitCode = indexCommand(options);
	});
	program.command("doctor").description("say what of the setup of a repository is missing, each with what to click or run").argument("[owner/repo]", "a repository on GitHub; that of the clone when absent").option("--repo <dir>", "a clone; without a token only its files are looked at", ".").option("--fix", "create missing labels").addOption(choice("--format <format>", "how to print what was found", REVIEW_FORMATS).default("pretty")).addHelpText("after", "\nExample:\n  GITHUB_TOKEN=$(gh auth token) connector-preflight doctor contoso/PowerPlatformConnectors").action(async (name, options) => {
		const { doctorCommand } = await import("./chunks/doctor-command.js");
		process.exitCode = await doctorCommand(name, {
			...options,
			...program.opts()
		});
	});
	program.command("init").description("write the workflow files and a settings file with every default into a clone").option("--repo <dir>", "the clone", ".").addOption(choice("--wiring <wiring>", "which event starts a review; see docs/setup.md", WIRINGS).default("target")).option("--force", "overwrite files that hold something else").addHelpText("after", "\nExample:\n  connector-preflight init --wiring workflow-run").action(async (options) => {
		const { initCommand } = await import("./chunks/init-command.js");
		process.exitCode = await initCommand(options);
	});
	program.command("sweep").description("review every open pull request whose facts changed since our last comment, and show the queue; reads GITHUB_TOKEN").argument("<owner/repo>", "a repository on GitHub").option("--publish", "write comments, checks and labels").option("--shard <i/n>", "take one part of the pull requests, such as 2/8", readShard).option("--budget <n>", "most requests to make; four fifths of the hourly limit when absent, or what is left of them", readPosition).option("--out <dir>", "write the files of the queue into this folder").addOption(choice("--format <format>", "how to print the queue", QUEUE_FORMATS).default("markdown")).addHelpText("after", "\nExample:\n  connector-preflight sweep contoso/PowerPlatformConnectors --out queue").action(async (repository, options) => {
		const { sweepCommand } = await import("./chunks/sweep-command.js");
		process.exitCode = await sweepCommand(repository, options);
	});
	program.command("queue").description("put the parts of a queue that several sweeps wrote together").argument("<part...>", "queue.json of each part").option("--out <dir>", "write the files of the queue into this folder").addOption(choice("--format <format>", "how to print the queue", QUEUE_FORMATS).default("markdown")).addHelpText("after", "\nExample:\n  connector-preflight queue part-1/queue.json part-2/queue.json --out queue").action(async (parts, options) => {
		const { queueCommand } = await import("./chunks/queue-command.js");
		process.exitCode = queueCommand(parts, options);
	});
	program.command("new").description("lay out a folder for a connector, or for the proposal of one").argument("<name>", "name of the service, such as \"Contoso Tickets\"").option("--proposal", "only the introduction that a proposal consists of").option("--dir <dir>", "where to make the folder; independent-publisher-connectors, or the folder that you are in, when absent").option("--publisher <name>", "your name", "Your Name").addHelpText("after", "\nExample:\n  connector-preflight new \"Contoso Tickets\" --publisher \"Ada Example\"").action(async (name, options) => {
		const { newCommand } = await import("./chunks/new-command.js");
		process.exitCode = newCommand(name, options);
	});
	program.command("completion").description("print a script with which a shell completes commands, options, formats and rules; its head says how to load it").addArgument(new Argument("<shell>", "the shell").choices(SHELLS).argParser((text) => readChoice(text, SHELLS))).addHelpText("after", "\nExample, for the .bashrc:\n  eval \"$(connector-preflight completion bash)\"").action(async (shell) => {
		const { completionCommand } = await import("./chunks/completion-command.js");
		process.exitCode = completionCommand(shell, program);
	});
	program.allowExcessArguments().action(async () => {
		const { startCommand } = await import("./chunks/start-command.js");
		const commands = program.commands.map((command) => command.name());
		process.exitCode = await startCommand(program.args, commands, program.opts());
	});
	for (const command of [program, ...program.commands]) {
		const name = command === program ? "" : `${command.name()} `;
		command.showHelpAfterError(`connector-preflight ${name}--help shows what there is, with an example.`);
	}
	return program;
}
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(2);
});
try {
	await buildProgram().parseAsync();
} catch (error) {
	process.exitCode = error instanceof CommanderError ? error.exitCode === 0 ? 0 : 2 : fail(error);
}
export {};
