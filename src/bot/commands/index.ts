/** Every command there is, in the order in which help lists them, and how a line becomes one of them. */
import { say } from '../../text/text.ts';
import { plainLower } from '../parse-commands.ts';
import { needOf } from '../permissions.ts';
import { answered, type Command, usageOf, type Values } from './command.ts';
import { acceptBreaking, hold, unhold, unwaive, waive } from './decisions.ts';
import { explain, next, recheck } from './reports.ts';
import { ready, title } from './title.ts';

const help: Command = {
  name: 'help',
  usage: '',
  pattern: /^$/,
  summary: 'Lists the commands.',
  help: 'The prefix alone does the same.',
  examples: ['help'],
  mayUse: 'author',
  run: (_values, { configuration: { commands: settings } }) => {
    const usable = commands.filter((command) => needOf(command, settings.allow) !== 'nobody');
    return answered(['Each command stands alone on its line, in a new comment:'], {
      items: usable.map((command) => say`${usageOf(command, settings.prefix)}: ${[command.summary]}`),
    });
  },
};

export const commands: readonly Command[] = [help, recheck, next, explain, title, ready, waive, unwaive, acceptBreaking, hold, unhold];

export type Request =
  | { readonly kind: 'command'; readonly command: Command; readonly values: Values }
  /** The command is known; what follows it is not of its form. */
  | { readonly kind: 'malformed'; readonly command: Command }
  | { readonly kind: 'unknown' };

/** Longer lines were cut by the reader. */
const LONGEST = 1_000;

/** `line`: what follows the prefix, with single blanks. The prefix alone asks for help. */
export function readRequest(line: string): Request {
  const end = line.indexOf(' ');
  const word = plainLower(end === -1 ? line : line.slice(0, end));
  const rest = end === -1 ? '' : line.slice(end + 1);
  const command = commands.find(({ name }) => name === (word === '' ? 'help' : word));
  if (command === undefined) return { kind: 'unknown' };
  const match = line.length > LONGEST ? null : command.pattern.exec(rest);
  return match === null ? { kind: 'malformed', command } : { kind: 'command', command, values: { ...match.groups } };
}
