/** A part of a big check, for one of several machines. */
import { InvalidArgumentError } from 'commander';
import { isOfShard, parseShard, type Shard } from '../shard.ts';

/** Reads `2/8`. @throws InvalidArgumentError for anything else. */
export function readShard(text: string): Shard {
  const shard = parseShard(text);
  if (shard === undefined) throw new InvalidArgumentError('It has to be the number of a part and how many parts there are, such as 2/8.');
  return shard;
}

/** Every `count`-th item, so that the parts are of like size; all parts together are the whole, and no item is in two. */
export function shardOf<Item>(items: readonly Item[], shard: Shard): Item[] {
  return items.filter((_, position) => isOfShard(position, shard));
}
