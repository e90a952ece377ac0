/** Answers kept, of some ten articles: one that is analysed again, or that a reader looks words up in, reads nothing. */
const REMEMBERED = 1000;

/** A text of sorted lines (`sorted-lines.ts`) in several files. */
export interface Shards<T> {
  /** The first key of each. */
  firstKeys: readonly string[];
  /** Texts kept in memory, the latest that were asked for. */
  kept: number;
  /** The text of one, by its number from 0. */
  read(number: number): Promise<string>;
  /** What a text says under a key. */
  find(text: string, key: string): T[];
}

/** Number of the shard that holds `key` if any does; -1 when it sorts before the first. */
export function shardOf(firstKeys: readonly string[], key: string): number {
  let low = 0;
  let high = firstKeys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firstKeys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * A look-up over shards that are read on demand; what was found is kept. A shard that can't be read counts as empty for
 * this look-up and is tried again at the next.
 */
export function shardLookup<T>({ firstKeys, kept, read, find }: Shards<T>): (key: string) => Promise<T[]> {
  const shards = new Map<number, Promise<string>>();
  const load = (number: number): Promise<string> => {
    const shard = shards.get(number) ?? read(number);
    keepLatest(shards, number, shard, kept);
    return shard;
  };
  const known = new Map<string, T[]>();
  return async (key) => {
    const number = shardOf(firstKeys, key);
    if (number < 0 || key === '') return [];
    try {
      const found = known.get(key) ?? apart(find(await load(number), key));
      keepLatest(known, key, found, REMEMBERED);
      return found;
    } catch {
      shards.delete(number);
      return [];
    }
  };
}

/** Puts a value last in a map, which loses its first when there are too many. */
function keepLatest<K, V>(map: Map<K, V>, key: K, value: V, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size <= most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    break;
  }
}

/** A copy: as parts of the shard's text, the strings would keep the whole of it in memory. */
const apart = <T>(found: T[]): T[] => JSON.parse(JSON.stringify(found));
