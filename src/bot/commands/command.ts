/** What a slash command is: one object that carries its form, its help, who may use it, and what it does. */
import type { Configuration } from '../../config/configuration.ts';
import type { Effect } from '../../github/effects.ts';
import type { Review } from '../../review/review.ts';
import type { DecisionContent } from '../../review/waivers.ts';
import type { Text } from '../../text/text.ts';
import type { Need } from '../permissions.ts';

/** In the order in which help lists them. */
export const COMMAND_NAMES = [
  'help',
  'recheck',
  'next',
  'explain',
  'title',
  'ready',
  'waive',
  'unwaive',
  'accept-breaking',
  'hold',
  'unhold',
] as const;
/** Name of a slash command. */
export type CommandName = (typeof COMMAND_NAMES)[number];

/** What the pattern's named groups hold, as written. */
export type Values = Readonly<Record<string, string | undefined>>;

/** What a command sees: the review that counts its own comment already. */
export interface Scene {
  readonly review: Review;
  readonly configuration: Configuration;
  /** Id of the comment that holds the command. */
  readonly comment: number;
  /** Hash of the changes that would break flows; absent when there are none. */
  readonly changeSet?: string;
  /** The report that stood on the pull request when the command was written was about the present head. */
  readonly reportWasCurrent: boolean;
}

/** A paragraph of an answer, or a list. */
export type Paragraph = Text | { readonly items: readonly Text[] };

export interface Outcome {
  /** Shown as 👍 or 👎. */
  readonly accepted: boolean;
  /** Writes of the command's own; the review is published after each command anyway. */
  readonly effects?: readonly Effect[];
  /** Only where the reaction and the report do not say it. */
  readonly reply?: readonly Paragraph[];
  /** Kept in the reply for later runs: the changes that were accepted. */
  readonly acceptedChanges?: string;
  /** The reply rests on a review that is not complete; when the run is repeated, a better one takes its place. */
  readonly unfinished?: true;
}

export interface Command {
  readonly name: CommandName;
  /** What follows the name, with words in capitals for what is to be filled in. */
  readonly usage: string;
  /** Matches what follows the name, with single blanks; it has to run in linear time on any text. */
  readonly pattern: RegExp;
  /** One line: what it does. */
  readonly summary: string;
  /** What one should know before using it. */
  readonly help: string;
  /** Without the prefix. Each is a valid use. */
  readonly examples: readonly string[];
  /** Unless the configuration says otherwise. */
  readonly mayUse: Need;
  /** For a command whose effect is kept in its comment and worked out again by every review. */
  decide?(values: Values): DecisionContent;
  run(values: Values, scene: Scene): Outcome;
}

export const ACCEPTED: Outcome = { accepted: true };

export function refused(...reply: readonly Paragraph[]): Outcome {
  return { accepted: false, reply };
}

export function answered(...reply: readonly Paragraph[]): Outcome {
  return { accepted: true, reply };
}

/** How a command is written. */
export function usageOf({ name, usage }: Pick<Command, 'name' | 'usage'>, prefix: string): string {
  return `${prefix} ${name}${usage === '' ? '' : ` ${usage}`}`;
}
