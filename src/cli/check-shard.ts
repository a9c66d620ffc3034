/** A part of a big check, for one of several machines. */
import { InvalidArgumentError } from 'commander';

export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

const MOST_DIGITS = 4;

/** Reads `2/8`. @throws InvalidArgumentError for anything else. */
export function readShard(text: string): Shard {
  const [index, count, ...rest] = text.split('/').map(readCount);
  if (index === undefined || count === undefined || rest.length > 0 || index > count) {
    throw new InvalidArgumentError('It has to be the number of a part and how many parts there are, such as 2/8.');
  }
  return { index, count };
}

function readCount(text: string): number | undefined {
  return /^[1-9]\d*$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : undefined;
}

/** Every `count`-th item, so that the parts are of like size; all parts together are the whole, and no item is in two. */
export function shardOf<Item>(items: readonly Item[], { index, count }: Shard): Item[] {
  return items.filter((_, position) => position % count === index - 1);
}
