#!/usr/bin/env node
/** The command line's entry. Commands are loaded when they are called, so that `--help` and small commands start at once. */
import { Command, CommanderError, Option } from 'commander';
import { readShard } from './cli/check-shard.ts';
import { fail, readPosition } from './cli/outcome.ts';
import { VERSION } from './version.ts';

const REVIEW_FORMATS = ['pretty', 'json', 'markdown'];
const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'markdown', 'github', 'html'];
const PROFILES = ['independent-publisher', 'certified', 'custom'];
const SEAMS = ['facts', 'review', 'plan'];
const WIRINGS = ['target', 'workflow-run'];

const program = new Command('connector-preflight')
  .description('The first review of a pull request to a repository of Power Platform connectors.')
  .version(VERSION)
  .option('--no-color', 'no colours, as with the environment variable NO_COLOR')
  .showHelpAfterError('Run connector-preflight --help to see what there is.')
  .exitOverride();

program
  .command('review')
  .description('review a pull request: from a clone, from GitHub, or from a saved snapshot')
  .option('--repo <dir>', 'a clone of the connector repository', '.')
  .option('--base <ref>', 'the branch that the pull request is aimed at')
  .option('--head <ref>', 'the branch or commit to review')
  .option('--title <text>', 'title of the pull request')
  .option('--body-file <file>', 'file with the description of the pull request')
  .option('--labels <a,b>', 'labels, separated by commas')
  .option('--author <login>', 'login of the author')
  .option('--number <n>', 'number of the pull request', readPosition)
  .option('--pull <owner/repo#n>', 'a pull request on GitHub; reads GITHUB_TOKEN')
  .option('--publish', 'with --pull: write the comment and the check')
  .addOption(new Option('--dry-run [seam]', 'write nothing; with a seam, print it as JSON').choices(SEAMS))
  .option('--snapshot <file>', 'a pull request saved by --save-snapshot')
  .option('--example', 'an invented pull request that comes with the tool')
  .option('--save-snapshot <file>', 'save what was read of the pull request')
  .addOption(new Option('--format <format>', 'how to print the review').choices(REVIEW_FORMATS).default('pretty'))
  .addHelpText(
    'after',
    '\nExample:\n  connector-preflight review --repo . --base origin/dev --head my-branch --title "Contoso Tickets (Independent Publisher)"',
  )
  .action(async (options) => {
    const { reviewCommand } = await import('./cli/review-command.ts');
    process.exitCode = await reviewCommand({ ...options, color: program.opts().color });
  });

program
  .command('check')
  .description('check connector folders, single files, or a tree that holds many connectors')
  .argument('<path...>', 'folders or files')
  .addOption(new Option('--profile <profile>', 'which rules hold; told from the folder when absent').choices(PROFILES))
  .option('--config <file>', 'settings, as in .github/connector-preflight.yml')
  .addOption(new Option('--format <format>', 'how to print the findings').choices(CHECK_FORMATS).default('pretty'))
  .option('--workers <n>', 'threads for a big tree; as many as there are processors when absent', readPosition)
  .option('--shard <i/n>', 'check one part of the connectors, such as 2/8', readShard)
  .option('--quiet', 'no progress bar')
  .addHelpText('after', '\nExample:\n  connector-preflight check "independent-publisher-connectors/Contoso Tickets"')
  .action(async (paths, options) => {
    const { checkCommand } = await import('./cli/check-command.ts');
    process.exitCode = await checkCommand(paths, { ...options, color: program.opts().color });
  });

program
  .command('diff')
  .description('say what an update changes for those who use the connector: what breaks, what may break, what is safe')
  .argument('<old>', 'the published swagger file or connector folder')
  .argument('<new>', 'the changed one')
  .addOption(new Option('--format <format>', 'how to print the changes').choices(REVIEW_FORMATS).default('pretty'))
  .addHelpText('after', '\nExample:\n  connector-preflight diff published/apiDefinition.swagger.json apiDefinition.swagger.json')
  .action(async (oldPath, newPath, options) => {
    const { diffCommand } = await import('./cli/diff-command.ts');
    process.exitCode = await diffCommand(oldPath, newPath, { ...options, color: program.opts().color });
  });

program
  .command('preview')
  .description('write a page that shows a connector as its users will see it')
  .argument('<folder>', 'folder of the connector')
  .option('--out <file>', 'where to write the page, - for standard output; preview.html in the current folder when absent')
  .addHelpText('after', '\nExample:\n  connector-preflight preview "independent-publisher-connectors/Contoso Tickets"')
  .action(async (folder, options) => {
    const { previewCommand } = await import('./cli/preview-command.ts');
    process.exitCode = previewCommand(folder, options);
  });

program
  .command('fix')
  .description('mend what a machine can mend: prints a patch that git apply takes, or writes the files')
  .argument('<path...>', 'folders or files')
  .option('--write', 'write the files')
  .option('--rule <id>', 'mend only what this rule reports')
  .addOption(new Option('--profile <profile>', 'which rules hold; told from the folder when absent').choices(PROFILES))
  .option('--config <file>', 'settings, as in .github/connector-preflight.yml')
  .addHelpText('after', '\nExample:\n  connector-preflight fix --write "independent-publisher-connectors/Contoso Tickets"')
  .action(async (paths, options) => {
    const { fixCommand } = await import('./cli/fix-command.ts');
    process.exitCode = await fixCommand(paths, { ...options, color: program.opts().color });
  });

program
  .command('explain')
  .description('say what a rule wants, why, and how to fix it')
  .argument('<rule>', 'id of the rule')
  .addHelpText('after', '\nExample:\n  connector-preflight explain OperationIdNotUnique')
  .action(async (rule, _options) => {
    const { explainCommand } = await import('./cli/explain-command.ts');
    process.exitCode = explainCommand(rule);
  });

program
  .command('rules')
  .description('list every rule with its level')
  .addHelpText('after', '\nExample:\n  connector-preflight rules')
  .action(async () => {
    const { rulesCommand } = await import('./cli/explain-command.ts');
    process.exitCode = rulesCommand();
  });

program
  .command('index')
  .description('list the published connectors with title and host, for the look-up of duplicates')
  .option('--repo <dir>', 'a clone with the base branch checked out', '.')
  .option('--write', 'write .github/connector-preflight-index.json instead of printing it')
  .addHelpText('after', '\nExample:\n  connector-preflight index --repo . --write')
  .action(async (options) => {
    const { indexCommand } = await import('./cli/index-command.ts');
    process.exitCode = indexCommand(options);
  });

program
  .command('doctor')
  .description('say what of the setup of a repository is missing, each with what to click or run')
  .argument('[owner/repo]', 'a repository on GitHub; that of the clone when absent')
  .option('--repo <dir>', 'a clone; without a token only its files are looked at', '.')
  .option('--fix', 'create missing labels')
  .addOption(new Option('--format <format>', 'how to print what was found').choices(REVIEW_FORMATS).default('pretty'))
  .addHelpText('after', '\nExample:\n  GITHUB_TOKEN=$(gh auth token) connector-preflight doctor contoso/PowerPlatformConnectors')
  .action(async (name, options) => {
    const { doctorCommand } = await import('./cli/doctor-command.ts');
    process.exitCode = await doctorCommand(name, { ...options, color: program.opts().color });
  });

program
  .command('init')
  .description('write the workflow files and a settings file with every default into a clone')
  .option('--repo <dir>', 'the clone', '.')
  .addOption(new Option('--wiring <wiring>', 'which event starts a review; see docs/setup.md').choices(WIRINGS).default('target'))
  .option('--force', 'overwrite files that hold something else')
  .addHelpText('after', '\nExample:\n  connector-preflight init --wiring workflow-run')
  .action(async (options) => {
    const { initCommand } = await import('./cli/init-command.ts');
    process.exitCode = await initCommand(options);
  });

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : fail(error);
}
