/** From what is known of single pull requests to the queue, and from parts of a queue to the whole: pure, with the clock as an argument. */
import type { Summary } from '../review/summary.ts';
import type { Queue, QueueEntry, Unreviewed } from './queue.ts';

const DAY = 86_400_000;

/** What is known of one pull request. */
export interface Known {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly draft: boolean;
  readonly summary: Summary;
}

/** `now`: ISO 8601, UTC. */
export function queueEntry({ number, title, author, draft, createdAt, summary }: Known, now: string): QueueEntry {
  const { since = createdAt, ...told } = summary;
  return {
    ...{ number, title, author, draft, ...told, since },
    ...{ daysWaiting: daysBetween(since, now), daysOpen: daysBetween(createdAt, now) },
  };
}

/** Whole days, never fewer than none: two clocks may differ. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY)) || 0;
}

export interface QueueParts extends Pick<Queue, 'repository' | 'server' | 'generatedAt'> {
  readonly entries: readonly QueueEntry[];
  readonly unreviewed: readonly Unreviewed[];
}

/** Puts the entries in order. */
export function makeQueue({ repository, server, generatedAt, entries, unreviewed }: QueueParts): Queue {
  return {
    ...{ schemaVersion: 1, repository, server, generatedAt },
    entries: entries.toSorted((one, two) => (one.since < two.since ? -1 : one.since > two.since ? 1 : one.number - two.number)),
    unreviewed: unreviewed.toSorted((one, two) => one.number - two.number),
  };
}

/**
 * One queue from the parts that shards wrote, in any order. Of a pull request that is in several parts the newest word counts, and a review
 * more than none. Days are those of the newest part.
 *
 * @throws RangeError for parts of different repositories, and for no part at all.
 */
export function mergeQueues(parts: readonly Queue[]): Queue {
  const oldestFirst = parts.toSorted((one, two) => (one.generatedAt < two.generatedAt ? -1 : one.generatedAt > two.generatedAt ? 1 : 0));
  const newest = oldestFirst.at(-1);
  if (newest === undefined) throw new RangeError('There is no part of a queue to merge.');
  const { repository, server, generatedAt } = newest;
  const stranger = parts.find((part) => part.repository.toLowerCase() !== repository.toLowerCase() || part.server !== server);
  if (stranger !== undefined) throw new RangeError(`The parts are of different repositories: ${repository} and ${stranger.repository}.`);
  const entries = new Map(
    oldestFirst.flatMap((part) => part.entries.map((entry) => [entry.number, aged(entry, part, generatedAt)] as const)),
  );
  const unreviewed = new Map(oldestFirst.flatMap((part) => part.unreviewed.map((pull) => [pull.number, pull] as const)));
  return makeQueue({
    ...{ repository, server, generatedAt, entries: [...entries.values()] },
    unreviewed: [...unreviewed.values()].filter(({ number }) => !entries.has(number)),
  });
}

function aged(entry: QueueEntry, part: Queue, now: string): QueueEntry {
  const older = daysBetween(part.generatedAt, now);
  return { ...entry, daysWaiting: daysBetween(entry.since, now), daysOpen: entry.daysOpen + older };
}
