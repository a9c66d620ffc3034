/** Steps by this part of the whole never fall into a rhythm, whatever the time between two sweeps. */
const GOLDEN = 0.618_033_988_749_895;
const HOUR = 3_600_000;

/**
 * Which items this run takes where it cannot take all: a stretch of `most` that begins elsewhere each hour, so that in time every item
 * has its turn, without anything being remembered.
 */
export function chooseWindow<Item>(items: readonly Item[], most: number, now: Date): readonly Item[] {
  if (items.length <= most) return items;
  const start = Math.floor(((Math.floor(now.getTime() / HOUR) * GOLDEN) % 1) * items.length);
  return [...items.slice(start), ...items.slice(0, start)].slice(0, most);
}
