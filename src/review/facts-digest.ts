/**
 * Which facts a review rested on, as one hash. The sweep compares the hash that our comment holds with that of the facts as they are now,
 * told from lists alone, and reviews again where the two differ.
 *
 * Both sides must come to the same value from different readings, so that only what both have may go in.
 */
import { createHash } from 'node:crypto';
import { decisionComments } from '../bot/read-decisions.ts';
import { type Configuration, LABEL_KEYS } from '../config/configuration.ts';
import { chooseCandidates, OPEN_PULLS } from '../duplicates/candidate-pulls.ts';
import { closenessOf, nameKey } from '../duplicates/similar-names.ts';
import type { BaseObjects, Comment, OpenPull, PullRequest } from '../facts/pull-request.ts';
import { claimingComments } from '../lifecycle/evidence.ts';
import { lastSegment } from '../text/path-parts.ts';
import { parseTitle } from './title.ts';

/** What a list of pull requests and a look at the base branch tell. */
export interface LookedAt extends Pick<PullRequest, 'title' | 'body' | 'author' | 'labels' | 'draft' | 'baseFolders'> {
  readonly number: number;
  readonly head: string;
  readonly baseRef: string;
  readonly comments: readonly Comment[];
  /** All open pull requests, newest first. */
  readonly openPulls: readonly OpenPull[];
  readonly steering: BaseObjects['steering'];
  /** The touched connector folders by key; "" for one that the base branch does not have. */
  readonly folders: Readonly<Record<string, string>>;
  /** It brings a connector that may be there already, so that others count. */
  readonly bringsNew: boolean;
}

const DIGITS = 16;
const KEY_DIGITS = 10;

function hash(value: unknown, digits: number): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
}

/** A name for a folder that holds nothing of the pull request's text. */
export function folderKey(folder: string): string {
  return hash(folder, KEY_DIGITS);
}

/** `version`: of this tool, whose rules may have changed. 16 hexadecimal digits. */
export function digestFacts(facts: LookedAt, configuration: Configuration, version: string): string {
  const { number, head, baseRef, title, body, author, draft, steering, folders, bringsNew } = facts;
  return hash(
    [
      ...[version, number, head, baseRef, title, body, author, draft],
      labelsThatCount(facts.labels, configuration),
      [...decisionComments(facts.comments, configuration), ...claimingComments(facts.comments, author, configuration)].map(
        ({ id, updatedAt }) => [id, updatedAt],
      ),
      Object.entries(steering).toSorted(byKey),
      Object.entries(folders).toSorted(byKey),
      bringsNew ? rivals(facts, configuration) : [],
    ],
    DIGITS,
  );
}

const byKey = ([one]: readonly [string, string], [two]: readonly [string, string]) => (one < two ? -1 : one > two ? 1 : 0);

/** Without those that the bot itself sets and takes off. */
function labelsThatCount(labels: readonly string[], { labels: { manage, recheck, names } }: Configuration): readonly string[] {
  const own = new Set([recheck, ...(manage ? LABEL_KEYS.map((key) => names[key]) : [])].map((name) => name.toLowerCase()));
  return labels.filter((name) => !own.has(name.toLowerCase())).toSorted();
}

/** What may be the same connector: published ones of the name in the title, and earlier pull requests. */
function rivals({ number, title, author, baseFolders, openPulls }: LookedAt, configuration: Configuration): readonly (string | number)[] {
  const { name } = parseTitle(title, configuration.title);
  const key = nameKey(name);
  const near = baseFolders.filter((folder) => closenessOf(key, nameKey(lastSegment(folder))) !== undefined);
  const newest = openPulls.slice(0, OPEN_PULLS).filter((pull) => pull.number !== number);
  const earlier = chooseCandidates(newest, { number, author, newFolders: [name] });
  return [...near, ...earlier.map((pull) => pull.number)];
}

/** What a review was made from, kept with it: enough to compute the digest again from lists. */
export interface MadeFrom {
  readonly digest: string;
  /** Keys of the touched connector folders, ordered. */
  readonly folders: readonly string[];
  readonly bringsNew: boolean;
}

/** Undefined where the facts could not be told from lists later. */
export function madeFrom(facts: PullRequest, configuration: Configuration, version: string): MadeFrom | undefined {
  const { number, comments, baseObjects, head, base, openPulls } = facts;
  if (number === undefined || comments === null || baseObjects === undefined) return undefined;
  const folders = Object.fromEntries(Object.entries(baseObjects.folders).map(([folder, sha]) => [folderKey(folder), sha]));
  const looked = {
    ...{ ...facts, number, comments, folders, head: head.sha, baseRef: base.ref, steering: baseObjects.steering },
    ...{ openPulls: openPulls ?? [], bringsNew: openPulls !== undefined },
  };
  const digest = digestFacts(looked, configuration, version);
  return { digest, folders: Object.keys(folders).toSorted(), bringsNew: looked.bringsNew };
}
