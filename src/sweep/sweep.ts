/**
 * Reviews every open pull request whose facts changed since our last comment, within a budget of requests.
 *
 * What is done is told by the comments alone, so a sweep that was stopped, by its budget, a limit or a kill, needs nothing to go on: the
 * next one passes over what is up to date and takes what waits longest first.
 */
import { InputError } from '../facts/input-error.ts';
import type { OpenPull } from '../facts/pull-request.ts';
import { type Applied, applyEffects } from '../github/apply.ts';
import type { GitHubClient, Repository } from '../github/client.ts';
import { classifyError, type GitHubErrorKind, GitHubUnavailable, isRefusal } from '../github/errors.ts';
import { type Outcome, type PassSettings, reviewAndPublish } from '../github/passes.ts';
import { type Reviewed, readPull } from '../github/plan-publication.ts';
import { makeQueue, queueEntry } from '../queue/make-queue.ts';
import type { Queue, QueueEntry, Unreviewed } from '../queue/queue.ts';
import { type Summary, summarise } from '../review/summary.ts';
import { isOfShard, type Shard } from '../shard.ts';
import { type BaseBranch, readBaseBranch } from './base-branch.ts';
import { isShownUnconcerned, type Look, look, UNCONCERNED } from './look.ts';
import { type ListedPull, listOpenPulls } from './open-pulls.ts';
import { keepingPace, Pace } from './pace.ts';
import type { RequestBudget, RequestShare } from './request-budget.ts';
import { type Answers, type IsShared, sharingAnswers } from './shared-answers.ts';
import { chooseWindow } from './window.ts';

export interface SweepInput {
  readonly repository: Repository;
  /** Address of the GitHub server, without a slash at the end. */
  readonly server: string;
  /** A client with a deadline of its own for each pull request; all its requests go through `fetch`. */
  readonly connect: (fetch: typeof globalThis.fetch) => GitHubClient;
  readonly budget: RequestBudget;
  readonly settings: PassSettings;
  readonly shard?: Shard;
  /** When the sweep begins; all ages are told from here. */
  readonly now: Date;
  /** Gets one line for each pull request that is done. */
  readonly log: (line: string) => void;
}

/** Why a sweep did not come to its end. `budget` is the usual one where there is much to do: the next sweep goes on. */
export type Stop = 'budget' | 'limit' | 'outage' | 'token';

export interface Swept {
  readonly queue: Queue;
  readonly reviewed: number;
  /** Pull requests whose review still held. */
  readonly current: number;
  readonly failed: number;
  /** How many the next sweep has to take; 0 without `stop`. */
  readonly left: number;
  readonly stop?: Stop;
}

/** A usual review takes about a dozen requests; with fewer left than this none is begun. */
const ROOM_FOR_REVIEW = 20;
const ROOM_FOR_LOOK = 3;
/** Most requests for one pull request, so that a huge one does not eat what all others need. */
const MOST_FOR_REVIEW = 200;
/** So many failures of GitHub one after the other are an outage. */
const OUTAGE = 3;

const LEFT: Readonly<Record<Stop, string>> = {
  budget: 'The requests of this sweep were used up before its turn came; the next sweep goes on here.',
  limit: 'GitHub’s limit of requests was reached before its turn came; the next sweep goes on here.',
  outage: 'GitHub did not answer, so the sweep stopped before its turn came; the next sweep goes on here.',
  token: 'GitHub does not accept the token any more, so the sweep stopped before its turn came.',
};

/** @throws what listing the open pull requests throws; all that comes after is told in the result. */
export async function sweep(input: SweepInput): Promise<Swept> {
  const answers: Answers = new Map();
  const pace = new Pace(input.shard?.count ?? 1);
  const first = sharingAnswers(keepingPace(input.connect(input.budget.share().fetch), pace), answers, isFirstPage);
  await input.budget.open(first);
  return new Sweep(input, { open: await listOpenPulls(first, input.repository), answers, pace }).run();
}

/** The list of open pull requests as reviews ask for it. */
const isFirstPage: IsShared = (route, { page }) => route === 'GET /repos/{owner}/{repo}/pulls' && page === undefined;

interface Begun {
  /** Newest first. */
  readonly open: readonly ListedPull[];
  readonly answers: Answers;
  readonly pace: Pace;
}

type Failure = { readonly kind: GitHubErrorKind | 'fault'; readonly why: string };

class Sweep {
  readonly #input: SweepInput;
  /** Newest first. */
  readonly #open: readonly OpenPull[];
  readonly #mine: readonly ListedPull[];
  readonly #bases = new Map<string, BaseBranch>();
  readonly #answers: Answers;
  readonly #pace: Pace;
  readonly #sharedObjects: Set<string>;
  readonly #entries: QueueEntry[] = [];
  readonly #unreviewed: Unreviewed[] = [];
  readonly #closed = new Set<number>();
  #stop: Stop | undefined;
  #failuresInARow = 0;
  #reviewed = 0;
  #current = 0;

  constructor(input: SweepInput, { open, answers, pace }: Begun) {
    this.#input = input;
    this.#answers = answers;
    this.#pace = pace;
    this.#open = open.map(({ number, title, author }) => ({ number, title, author }));
    const { shard } = input;
    this.#mine = shard === undefined ? open : open.filter(({ number }) => isOfShard(number, shard));
    this.#sharedObjects = new Set(open.map(({ baseRef }) => baseRef));
  }

  async run(): Promise<Swept> {
    const stale = await this.#lookAtAll();
    for (const one of stale.toSorted(longestWaiting)) {
      if (!this.#goesOn(ROOM_FOR_REVIEW) || this.#pace.isSpent) break;
      await this.#attempt(one.pull, MOST_FOR_REVIEW, async (client, share) => {
        if (await this.#isUnconcerned(client, one)) this.#keep(one.pull, UNCONCERNED);
        else await this.#review(client, share, one.pull);
      });
    }
    return this.#result();
  }

  /** Those whose review does not hold any more. Where there are more pull requests than requests, a part of them is looked at. */
  async #lookAtAll(): Promise<readonly Stale[]> {
    const stale: Stale[] = [];
    const most = Math.max(1, Math.floor(this.#input.budget.left / 2));
    for (const pull of chooseWindow(this.#mine, most, this.#input.now)) {
      if (!this.#goesOn(ROOM_FOR_LOOK)) break;
      await this.#attempt(pull, ROOM_FOR_REVIEW, async (client) => {
        const seen = await this.#look(client, pull);
        if (seen.kind === 'stale') stale.push({ pull, reviewedAt: seen.reviewedAt });
        else this.#keep(pull, seen.summary);
      });
    }
    return stale;
  }

  async #look(client: GitHubClient, pull: ListedPull): Promise<Look> {
    const base = await this.#baseOf(client, pull);
    // A base branch that is gone: the review knows what to do.
    return base === undefined ? { kind: 'stale', reviewedAt: '' } : look(client, this.#input.repository, pull, base, this.#open);
  }

  async #isUnconcerned(client: GitHubClient, { pull, reviewedAt }: Stale): Promise<boolean> {
    const base = reviewedAt === '' ? await this.#baseOf(client, pull) : undefined;
    return base !== undefined && isShownUnconcerned(client, this.#input.repository, pull, base);
  }

  /** Read once for all pull requests; undefined for a branch that is not there. */
  async #baseOf(client: GitHubClient, { baseRef }: ListedPull): Promise<BaseBranch | undefined> {
    const known = this.#bases.get(baseRef);
    if (known !== undefined) return known;
    try {
      const base = await readBaseBranch(client, this.#input.repository, baseRef, this.#input.settings);
      for (const sha of Object.values(base.steering)) this.#sharedObjects.add(sha);
      this.#bases.set(baseRef, base);
      return base;
    } catch (error) {
      if (classifyError(error)?.kind === 'not-found') return undefined;
      throw error;
    }
  }

  async #review(client: GitHubClient, share: RequestShare, pull: ListedPull): Promise<void> {
    const { repository, settings, now, log } = this.#input;
    const located = { number: pull.number, baseRef: pull.baseRef };
    const assertSound = (reviewed: Reviewed) => assertRead(reviewed, share);
    const pass = () => reviewAndPublish(client, repository, located, { ...settings, assertSound });
    const outcome = await settled(client, repository, await pass(), pass);
    const { reviewed, applied } = outcome;
    const { state, title, author, draft } = reviewed.facts;
    const failed = await withoutPassingRefusals(client, repository, pull.number, applied);
    const broken = failed.find(({ problem }) => problem.kind !== 'no-permission');
    if (broken !== undefined) throw new GitHubUnavailable(`Not all was written. ${broken.problem.sentence}`, broken.problem, undefined);
    this.#reviewed += 1;
    log(
      `${repository.owner}/${repository.repo}#${pull.number}: ${reviewed.review.verdict}, ${applied.done.length} writes, ${share.used} requests.`,
    );
    if (state !== 'open') this.#closed.add(pull.number);
    else {
      const known = { number: pull.number, title, author, draft, createdAt: pull.createdAt };
      this.#entries.push(queueEntry({ ...known, summary: summarise(reviewed.review) }, now.toISOString()));
    }
  }

  #keep({ number, title, author, draft, createdAt }: ListedPull, summary: Summary): void {
    this.#current += 1;
    this.#entries.push(queueEntry({ number, title, author, draft, createdAt, summary }, this.#input.now.toISOString()));
  }

  /** One failure does not stop the rest; a limit and an outage do. */
  async #attempt(pull: ListedPull, most: number, work: (client: GitHubClient, share: RequestShare) => Promise<void>): Promise<void> {
    const share = this.#input.budget.share(most);
    const paced = keepingPace(this.#input.connect(share.fetch), this.#pace);
    const client = sharingAnswers(paced, this.#answers, (route, parameters) => this.#isShared(route, parameters));
    try {
      await work(client, share);
      this.#failuresInARow = 0;
    } catch (error) {
      const failure = failureOf(error);
      this.#note(pull, share, failure);
      if (failure.kind === 'fault') this.#input.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }

  #note({ number, title, author }: ListedPull, share: RequestShare, { kind, why }: Failure): void {
    const isSpent = share.wasCut && this.#input.budget.left === 0;
    if (kind === 'rate-limited' || isSpent) {
      this.#stop = kind === 'rate-limited' || share.wasLimited ? 'limit' : 'budget';
      return;
    }
    const tooBig = share.wasCut ? 'It is so large that a sweep cannot read all of it; its own event, or a review by hand, can.' : why;
    this.#unreviewed.push({ number, title, author, why: tooBig });
    this.#failuresInARow = kind === 'unavailable' || kind === 'no-permission' ? this.#failuresInARow + 1 : 0;
    if (this.#failuresInARow >= OUTAGE) this.#stop = kind === 'unavailable' ? 'outage' : 'token';
  }

  #goesOn(room: number): boolean {
    if (this.#stop === undefined && this.#input.budget.left < room) this.#stop = 'budget';
    return this.#stop === undefined;
  }

  /** What is the same for all: the trees of base branches, their settings and templates, and the list of open pull requests. */
  #isShared(route: string, parameters: Readonly<Record<string, unknown>>): boolean {
    switch (route) {
      case 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}':
        return this.#sharedObjects.has(String(parameters.tree_sha));
      case 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}':
        return this.#sharedObjects.has(String(parameters.file_sha));
      default:
        return isFirstPage(route, parameters);
    }
  }

  #result(): Swept {
    const { repository, server, now } = this.#input;
    const failed = this.#unreviewed.length;
    const told = new Set([...this.#entries, ...this.#unreviewed].map(({ number }) => number));
    const left = this.#mine.filter(({ number }) => !told.has(number) && !this.#closed.has(number));
    const why = LEFT[this.#stop ?? 'budget'];
    const unreviewed = [...this.#unreviewed, ...left.map(({ number, title, author }) => ({ number, title, author, why }))];
    const stop = this.#stop ?? (left.length > 0 ? 'budget' : undefined);
    return {
      queue: makeQueue({
        ...{ repository: `${repository.owner}/${repository.repo}`, server, generatedAt: now.toISOString() },
        ...{ entries: this.#entries, unreviewed },
      }),
      ...{ reviewed: this.#reviewed, current: this.#current, failed, left: left.length },
      ...(stop === undefined ? {} : { stop }),
    };
  }
}

interface Stale {
  readonly pull: ListedPull;
  readonly reviewedAt: string;
}

/** Those that were never reviewed first, then by the age of the review. */
function longestWaiting(one: Stale, two: Stale): number {
  if (one.reviewedAt !== two.reviewedAt) return one.reviewedAt < two.reviewedAt ? -1 : 1;
  return one.pull.number - two.pull.number;
}

/** What was cut short by a limit or by the budget must not be published as unreadable: the next sweep can read it. */
function assertRead({ review }: Reviewed, share: RequestShare): void {
  if (review.gaps.length === 0 || !(share.wasLimited || share.wasCut)) return;
  const sentence = 'GitHub’s limit of requests was reached while it was read.';
  throw new GitHubUnavailable(sentence, { kind: share.wasCut ? 'unavailable' : 'rate-limited', sentence }, undefined);
}

type ReviewedOutcome = Extract<Outcome, { kind: 'reviewed' }>;

/**
 * A sweep does not stand in the line of the pull request's own runs. When the head moved while it wrote, its words are replaced by those
 * for the new head.
 */
async function settled(
  client: GitHubClient,
  repository: Repository,
  first: Outcome,
  pass: () => Promise<Outcome>,
): Promise<ReviewedOutcome> {
  const isSettled = async (outcome: Outcome): Promise<boolean> => {
    if (outcome.kind === 'superseded') return false;
    const { reviewed, applied } = outcome;
    if (applied.done.length === 0) return true;
    return (await readPull(client, repository, reviewed.number)).head === reviewed.facts.head.sha;
  };
  const last = (await isSettled(first)) ? first : await pass();
  if (last.kind === 'reviewed') return last;
  const sentence = 'The pull request kept changing while it was read; its own run answers.';
  throw new GitHubUnavailable(sentence, { kind: 'invalid', sentence }, undefined);
}

/**
 * A refusal may have been a mistake of the moment, and once the comment stands no later sweep tries what was refused: so it is tried once
 * more now. What may have arrived all the same is left alone.
 */
async function withoutPassingRefusals(
  client: GitHubClient,
  repository: Repository,
  number: number,
  { failed }: Applied,
): Promise<Applied['failed']> {
  if (failed.length === 0 || failed.some(({ problem }) => !isRefusal(problem))) return failed;
  const again = await applyEffects(
    client,
    repository,
    number,
    failed.map(({ effect }) => effect),
  );
  return again.failed;
}

function failureOf(error: unknown): Failure {
  const problem = classifyError(error);
  if (problem !== undefined) return { kind: problem.kind, why: error instanceof GitHubUnavailable ? error.message : problem.sentence };
  if (error instanceof InputError) return { kind: 'not-found', why: error.message };
  return { kind: 'fault', why: 'The review failed by a fault of its own; the log of the sweep says more.' };
}
