/** The program without a command: checks what is here, or says what it is for. */
import { existsSync } from 'node:fs';
import { DEFAULT_CONFIGURATION } from '../config/configuration.ts';
import { InputError } from '../facts/input-error.ts';
import { checkCommand } from './check-command.ts';
import { nearestOf } from './choices.ts';
import { complain, type ExitCode, print } from './outcome.ts';
import { holdsConnectors } from './read-connectors.ts';

export interface StartOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** Deep enough for the folder above several clones; a home folder is not searched from end to end. */
const DEEPEST = 4;

const WELCOME = `Connector Preflight checks connectors for Power Platform before a reviewer does: what is wrong, on which line, why, and how to fix it.

Try:
  connector-preflight review --example          a whole review, of an invented pull request
  connector-preflight new "Contoso Tickets"     a folder to begin a connector of your own with
  connector-preflight check PATH                a connector that you have on this machine

connector-preflight --help lists all commands.
`;

/** `words`: what stands on the command line where a command should; `commands`: those that there are. */
export async function startCommand(words: readonly string[], commands: readonly string[], options: StartOptions): Promise<ExitCode> {
  const [word] = words;
  if (word !== undefined) throw new InputError(noSuchCommand(word, commands));
  if (holdsConnectors('.', DEFAULT_CONFIGURATION, DEEPEST)) return await checkCommand(['.'], { format: 'pretty', ...options });
  print(WELCOME);
  complain('Nothing was checked: there is no connector in this folder, nor in the folders below it.');
  return 2;
}

function noSuchCommand(word: string, commands: readonly string[]): string {
  const nearest = nearestOf(word, commands);
  if (nearest !== undefined) return `There is no command "${word}". Did you mean: connector-preflight ${nearest}`;
  if (existsSync(word)) return `"${word}" is no command. To check what is there: connector-preflight check "${word}"`;
  return `There is no command "${word}". There are ${commands.join(', ')}; connector-preflight --help says what each does.`;
}
