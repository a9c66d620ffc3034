/** What the commands of one comment come to. Pure: who may use them was asked before, and nothing is written here. */
import type { Comment, Permission } from '../facts/pull-request.ts';
import type { Effect } from '../github/effects.ts';
import type { Reviewed } from '../github/plan-publication.ts';
import { ourComments } from '../memory/our-comments.ts';
import { readRunState } from '../memory/run-state.ts';
import { changeSetOf } from '../review/change-set.ts';
import { say, type Text } from '../text/text.ts';
import { type Command, type Outcome, type Paragraph, refused, type Scene, usageOf } from './commands/command.ts';
import { type Request, readRequest } from './commands/index.ts';
import { isAtLeast, mayUse, needOf, sameLogin } from './permissions.ts';

/** More commands in one comment are a mistake or mischief. */
const MOST_COMMANDS = 10;

export interface Answer {
  /** Every command was carried out. */
  readonly accepted: boolean;
  readonly effects: readonly Effect[];
  /** Empty when the reaction says it all. */
  readonly paragraphs: readonly Paragraph[];
  readonly acceptedChanges?: string;
  /** One of the paragraphs rests on a review that is not complete. */
  readonly unfinished?: true;
}

/** Whether the role of a comment's author has to be known: being the author of the pull request is not enough for one of the commands. */
export function needsRole(lines: readonly string[], author: string, { facts, configuration }: Reviewed): boolean {
  const isAuthor = sameLogin(author, facts.author);
  return lines.map(readRequest).some((request) => {
    if (request.kind === 'unknown') return !isAuthor;
    return mayUse(needOf(request.command, configuration.commands.allow), { isAuthor, role: undefined }) === 'unknown';
  });
}

/** `role`: of the comment's author; undefined where it did not have to be asked for. */
export function runCommands(lines: readonly string[], comment: Comment, role: Permission['role'] | undefined, reviewed: Reviewed): Answer {
  const shown = lines.slice(0, MOST_COMMANDS);
  const outcomes = shown.map((line) => runCommand(line, comment, role, reviewed));
  if (lines.length > shown.length) outcomes.push(refused([`Only the first ${MOST_COMMANDS} commands of a comment are carried out.`]));
  const acceptedChanges = outcomes.find((outcome) => outcome.acceptedChanges !== undefined)?.acceptedChanges;
  return {
    accepted: outcomes.every(({ accepted }) => accepted),
    effects: outcomes.flatMap(({ effects = [] }) => effects),
    paragraphs: outcomes.flatMap(({ reply = [] }) => reply),
    ...(acceptedChanges === undefined ? {} : { acceptedChanges }),
    ...(outcomes.some(({ unfinished }) => unfinished) ? { unfinished: true } : {}),
  };
}

function runCommand(line: string, comment: Comment, role: Permission['role'] | undefined, reviewed: Reviewed): Outcome {
  const { facts, configuration } = reviewed;
  const { prefix, allow } = configuration.commands;
  const isAuthor = sameLogin(comment.author, facts.author);
  const request = readRequest(line);
  const belongs = isAuthor || (role !== undefined && role !== 'unknown' && isAtLeast(role, 'triage'));
  if (request.kind !== 'unknown') {
    const need = needOf(request.command, allow);
    if (mayUse(need, { isAuthor, role }) !== 'yes') return belongs ? refused(notAllowed(request.command, need, prefix)) : SILENT;
  }
  if (request.kind !== 'command') return belongs ? refused(...misunderstood(line, request, prefix)) : SILENT;
  return request.command.run(request.values, sceneOf(comment, reviewed));
}

/** Strangers get no comment of ours for theirs: the reaction has to do. */
const SILENT: Outcome = { accepted: false };

function notAllowed({ name }: Command, need: string, prefix: string): Text {
  const command = `${prefix} ${name}`;
  if (need === 'nobody') return say`${command} is turned off in this repository.`;
  if (need === 'author') return say`${command} is for the author of the pull request and for those who work on the repository.`;
  return say`${command} needs the role ${need} in this repository, or a higher one.`;
}

function misunderstood(line: string, request: Exclude<Request, { kind: 'command' }>, prefix: string): readonly Paragraph[] {
  const written = `${prefix} ${line}`.trim();
  if (request.kind === 'unknown') return [say`${written} is no command. ${`${prefix} help`} lists all of them.`];
  const { command } = request;
  return [
    say`${written} was not understood, so nothing was done. It is written ${usageOf(command, prefix)}, alone on its line.`,
    { items: command.examples.map((example) => say`${`${prefix} ${example}`}`) },
  ];
}

function sceneOf(comment: Comment, { review, configuration, facts }: Reviewed): Scene {
  const [report] = ourComments(facts.comments ?? [], configuration.report.logins);
  const reportWasCurrent =
    report !== undefined && report.updatedAt <= comment.createdAt && readRunState(report.body)?.head === review.pullRequest.head;
  const changeSet = changeSetOf(review.update?.changes ?? []);
  return { review, configuration, comment: comment.id, reportWasCurrent, ...(changeSet === undefined ? {} : { changeSet }) };
}
