/**
 * Carries out the commands of one comment: 👀, the commands, the review with what they decided, a reply where it takes one, 👍 or 👎.
 *
 * A comment with our 👍 or 👎 is answered, and its commands are done with. Everything before that may happen twice without harm, so that a
 * run that failed can be repeated and two runs at once come to the same.
 */
import { parseCommands } from '../bot/parse-commands.ts';
import { sameLogin } from '../bot/permissions.ts';
import { isCommandSource } from '../bot/read-decisions.ts';
import { renderReply, repliesTo, unfinishedReplyTo } from '../bot/reply.ts';
import { type Answer, needsRole, runCommands } from '../bot/run-commands.ts';
import { InputError } from '../facts/input-error.ts';
import type { Comment } from '../facts/pull-request.ts';
import { readRole } from '../facts/read-permissions.ts';
import { type Applied, applyEffects } from '../github/apply.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import type { Effect, Reaction } from '../github/effects.ts';
import { isRefusal } from '../github/errors.ts';
import type { Outcome } from '../github/passes.ts';
import { readCommentsNow } from '../github/passes.ts';
import { type Reviewed, readPull } from '../github/plan-publication.ts';

/** Reading and publishing, as every run does it. */
export interface Passes {
  review(): Promise<Reviewed>;
  publish(reviewed: Reviewed): Promise<Outcome>;
}

export type Answered =
  | { readonly kind: 'nothing'; readonly why: string }
  /** `applied`: all writes of the run. */
  | { readonly kind: 'answered'; readonly reviewed: Reviewed; readonly applied: Applied };

/** How often everything is read again because the head moved. */
const MOST_STARTS = 3;

const NOT_WRITTEN = ['GitHub refused to carry this out; the log of the run says why.'];

export async function answerComment(
  client: GitHubClient,
  repository: Repository,
  number: number,
  commentId: number,
  passes: Passes,
): Promise<Answered> {
  const run = new CommandRun(client, repository, number, passes);
  return run.answer(commentId);
}

type Found = { readonly comment: Comment; readonly lines: readonly string[]; readonly refusal: Answer | undefined };

class CommandRun {
  readonly #client: GitHubClient;
  readonly #repository: Repository;
  readonly #number: number;
  readonly #passes: Passes;
  #applied: Applied = { done: [], failed: [] };

  constructor(client: GitHubClient, repository: Repository, number: number, passes: Passes) {
    this.#client = client;
    this.#repository = repository;
    this.#number = number;
    this.#passes = passes;
  }

  async answer(commentId: number): Promise<Answered> {
    const first = await this.#passes.review();
    const found = findCommands(first, commentId);
    if ('why' in found) return { kind: 'nothing', why: found.why };
    if (await this.#isAnswered(found.comment, first)) return this.#finish(found, first);
    await this.#apply([{ kind: 'add-reaction', comment: commentId, reaction: 'eyes' }]);
    const { reviewed, answer } = await this.#carryOut(found, first);
    await this.#reply(answer, found.comment, reviewed);
    return { kind: 'answered', reviewed, applied: this.#applied };
  }

  /** A run that is repeated carries nothing out a second time, but what the first one could not read or write may be missing still. */
  async #finish(found: Found, first: Reviewed): Promise<Answered> {
    const reviewed = await this.#publish(first);
    if (reviewed === undefined) {
      return { kind: 'nothing', why: 'The pull request moved on while it was read; the run for the new head will answer.' };
    }
    const { facts, configuration } = reviewed;
    const id = unfinishedReplyTo(found.comment.id, facts.comments ?? [], configuration.report.logins);
    if (id !== undefined) {
      const answer = await this.#run(found, reviewed);
      if (!answer.unfinished) await this.#apply([{ kind: 'update-comment', id, body: replyTo(found.comment, answer) }]);
    }
    return { kind: 'answered', reviewed, applied: this.#applied };
  }

  /** Runs the commands on a head that does not move, and publishes the review. */
  async #carryOut(found: Found, first: Reviewed): Promise<{ reviewed: Reviewed; answer: Answer }> {
    let reviewed = first;
    for (let start = 1; start <= MOST_STARTS; start += 1) {
      const answer = found.refusal ?? (await this.#run(found, reviewed));
      const writes = answer.effects.length > 0 || answer.acceptedChanges !== undefined;
      const carriedOut = writes ? await this.#write(answer, found.comment, reviewed) : { reviewed, answer };
      const published = carriedOut === undefined ? undefined : await this.#publish(carriedOut.reviewed);
      if (carriedOut !== undefined && published !== undefined) return { reviewed: published, answer: carriedOut.answer };
      // What was written stays written; the run for the new head publishes.
      if (carriedOut !== undefined && writes) return carriedOut;
      reviewed = await this.#passes.review();
    }
    throw new InputError('The pull request kept changing while the command was carried out. Repeat the command when it is at rest.');
  }

  /** The commands' own writes, and the pull request as it is after them; undefined when the head moved before. */
  async #write(answer: Answer, comment: Comment, before: Reviewed): Promise<{ reviewed: Reviewed; answer: Answer } | undefined> {
    const { head } = await readPull(this.#client, this.#repository, this.#number);
    if (head !== before.facts.head.sha) return undefined;
    // What was accepted is kept in the reply, where the review finds it.
    const unkept = answer.acceptedChanges !== undefined && (await this.#post(answer, comment, before));
    const failed = (await this.#apply(answer.effects)) || unkept;
    const reviewed = await this.#passes.review();
    if (!failed) return { reviewed, answer };
    return { reviewed, answer: { ...answer, accepted: false, paragraphs: [...answer.paragraphs, NOT_WRITTEN] } };
  }

  async #run({ comment, lines }: Found, reviewed: Reviewed): Promise<Answer> {
    const known = reviewed.facts.permissions?.find(({ login }) => sameLogin(login, comment.author))?.role;
    const role =
      known ?? (needsRole(lines, comment.author, reviewed) ? await readRole(this.#client, this.#repository, comment.author) : undefined);
    if (role === 'unknown') throw new InputError(`The role of the comment's author could not be asked. Run this again later.`);
    return runCommands(lines, comment, role, reviewed);
  }

  /** undefined when the head moved. */
  async #publish(reviewed: Reviewed): Promise<Reviewed | undefined> {
    const outcome = await this.#passes.publish(reviewed);
    if (outcome.kind === 'superseded') return undefined;
    this.#note(outcome.applied);
    return outcome.reviewed;
  }

  async #reply(answer: Answer, comment: Comment, reviewed: Reviewed): Promise<void> {
    if (this.#applied.failed.some(({ problem }) => !isRefusal(problem)) || (await this.#isAnswered(comment, reviewed))) return;
    if (answer.paragraphs.length > 0 && (await this.#post(answer, comment, reviewed))) return;
    await this.#apply([{ kind: 'add-reaction', comment: comment.id, reaction: answer.accepted ? '+1' : '-1' }]);
  }

  /** Writes the reply unless it is there, and takes away what another run wrote in the same moment. True when it could not be written. */
  async #post(answer: Answer, comment: Comment, reviewed: Reviewed): Promise<boolean> {
    const { logins } = reviewed.configuration.report;
    if (repliesTo(comment.id, await readCommentsNow(this.#client, reviewed), logins).length > 0) return false;
    if (await this.#apply([{ kind: 'create-reply', comment: comment.id, body: replyTo(comment, answer) }])) return true;
    const [, ...copies] = repliesTo(comment.id, await readCommentsNow(this.#client, reviewed), logins);
    await this.#apply(copies.map((id): Effect => ({ kind: 'delete-comment', id })));
    return false;
  }

  async #isAnswered({ id }: Comment, { configuration }: Reviewed): Promise<boolean> {
    const found = await this.#client.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      ...this.#repository,
      comment_id: id,
      per_page: 100,
    });
    const answers: readonly string[] = ['+1', '-1'] satisfies Reaction[];
    return found.data.some(
      ({ content, user }) => answers.includes(content) && configuration.report.logins.some((login) => sameLogin(login, user?.login ?? '')),
    );
  }

  /** True when one of the writes failed. */
  async #apply(effects: readonly Effect[]): Promise<boolean> {
    const applied = await applyEffects(this.#client, this.#repository, this.#number, effects);
    this.#note(applied);
    return applied.failed.length > 0;
  }

  #note({ done, failed }: Applied): void {
    this.#applied = { done: [...this.#applied.done, ...done], failed: [...this.#applied.failed, ...failed] };
  }
}

function replyTo({ id, author }: Comment, { paragraphs, acceptedChanges, unfinished }: Answer): string {
  return renderReply({
    to: author,
    comment: id,
    paragraphs,
    ...(acceptedChanges === undefined ? {} : { acceptedChanges }),
    ...(unfinished === undefined ? {} : { unfinished }),
  });
}

function findCommands({ facts, configuration }: Reviewed, commentId: number): Found | { readonly why: string } {
  if (facts.comments === null)
    throw new InputError('The comments could not be read, so the command was not carried out. Run this again later.');
  const comment = facts.comments.find(({ id }) => id === commentId);
  if (comment === undefined) return { why: 'The comment is not there any more.' };
  if (!isCommandSource(comment)) return { why: 'The comment was edited since, or is no person’s.' };
  const { commands, refusal } = parseCommands(comment.body, configuration.commands.prefix);
  if (refusal !== undefined) {
    const paragraphs = [['The commands in this comment were not read: ', ...refusal, '. Write them in a short comment of their own.']];
    return { comment, lines: [], refusal: { accepted: false, effects: [], paragraphs } };
  }
  return commands.length === 0 ? { why: 'The comment holds no command.' } : { comment, lines: commands, refusal: undefined };
}
