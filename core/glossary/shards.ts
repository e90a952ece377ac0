import type { Entry, PartOfSpeech } from '../lexicon.ts';
import { lineAfter, lineOf } from './sorted-lines.ts';

/**
 * The dictionary on disk: sorted text shards of lines `key⇥Form⇥nGloss⇥vGloss…` (n noun, v verb, a adjective,
 * r adverb), and a table of the shards' first keys. A key is the form in lower case.
 */

const LETTERS = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' } as const satisfies Record<
  string,
  PartOfSpeech
>;
/** Shards kept in memory, 64 KB each: their neighbours are mostly asked for at once. */
const CACHED = 4;
/** Entries kept, of some ten articles: one that is analysed again, or that a reader looks words up in, reads nothing. */
const REMEMBERED = 1000;

/** The key a written form is filed under. */
export function sortKey(form: string): string {
  return form.toLowerCase();
}

/** One line of a shard, without its line break. */
export function entryLine(form: string, senses: readonly { letter: string; gloss: string }[]): string {
  return [sortKey(form), form, ...senses.map((s) => s.letter + s.gloss)].join('\t');
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

/** All entries of a shard filed under `key`, one for each spelling. */
export function entriesIn(shard: string, key: string): Entry[] {
  const head = `${key}\t`;
  const entries: Entry[] = [];
  for (let at = lineOf(shard, key); shard.startsWith(head, at); at = lineAfter(shard, at))
    entries.push(parseEntry(shard.slice(at, shard.indexOf('\n', at))));
  return entries;
}

function parseEntry(line: string): Entry {
  const [, headword = '', ...senses] = line.split('\t');
  return {
    headword,
    proper: headword !== headword.toLowerCase(),
    senses: senses.flatMap((sense) => {
      const pos = partOfSpeech(sense[0]);
      return pos ? { pos, gloss: sense.slice(1) } : [];
    }),
  };
}

function partOfSpeech(letter: string | undefined): PartOfSpeech | undefined {
  return letter === 'n' || letter === 'v' || letter === 'a' || letter === 'r' ? LETTERS[letter] : undefined;
}

/**
 * A look-up over shards that are read on demand; the latest few are kept, and what was found in them. A shard that can't be
 * read counts as empty for this look-up and is tried again at the next.
 */
export function shardLookup(
  firstKeys: readonly string[],
  readShard: (number: number) => Promise<string>,
): (key: string) => Promise<Entry[]> {
  const shards = new Map<number, Promise<string>>();
  const load = (number: number): Promise<string> => {
    const shard = shards.get(number) ?? readShard(number);
    keepLatest(shards, number, shard, CACHED);
    return shard;
  };
  const known = new Map<string, Entry[]>();
  return async (key) => {
    const number = shardOf(firstKeys, key);
    if (number < 0 || key === '') return [];
    try {
      const entries = known.get(key) ?? apart(entriesIn(await load(number), key));
      keepLatest(known, key, entries, REMEMBERED);
      return entries;
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
const apart = (entries: Entry[]): Entry[] => JSON.parse(JSON.stringify(entries));
