/** A part of a big piece of work, for one of several machines. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

const MOST_DIGITS = 4;

/** Reads `2/8`; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [index, count, ...rest] = text.split('/').map(readCount);
  return index === undefined || count === undefined || rest.length > 0 || index > count ? undefined : { index, count };
}

function readCount(text: string): number | undefined {
  return /^[1-9]\d*$/.test(text) && text.length <= MOST_DIGITS ? Number(text) : undefined;
}

/** Whether a thing that has a number of its own belongs to this part, whatever else there is. */
export function isOfShard(number: number, { index, count }: Shard): boolean {
  return number % count === index - 1;
}
