import type { Entry, PartOfSpeech } from '../lexicon.ts';

/**
 * The dictionary on disk: sorted text shards of lines `key⇥Form⇥nGloss⇥vGloss…` (n noun, v verb, a adjective,
 * r adverb), and a table of the shards' first keys. A key is the form in lower case.
 */

const LETTERS = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' } as const satisfies Record<
  string,
  PartOfSpeech
>;
/** Shards kept in memory, 64 KB each. */
const CACHED = 8;

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
  let at = shard.startsWith(head) ? 0 : shard.indexOf(`\n${head}`) + 1;
  const entries: Entry[] = [];
  while (shard.startsWith(head, at) && (at > 0 || entries.length === 0)) {
    const end = shard.indexOf('\n', at);
    entries.push(parseEntry(shard.slice(at, end < 0 ? undefined : end)));
    if (end < 0) break;
    at = end + 1;
  }
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
 * A look-up over shards that are read on demand, the latest few kept. A shard that can't be read counts as empty for
 * this look-up and is tried again at the next.
 */
export function shardLookup(
  firstKeys: readonly string[],
  readShard: (number: number) => Promise<string>,
): (key: string) => Promise<Entry[]> {
  const cache = new Map<number, Promise<string>>();
  const load = (number: number): Promise<string> => {
    const cached = cache.get(number);
    const shard = cached ?? readShard(number);
    cache.delete(number);
    cache.set(number, shard);
    for (const oldest of cache.keys()) {
      if (cache.size <= CACHED) break;
      cache.delete(oldest);
    }
    return shard;
  };
  return async (key) => {
    const number = shardOf(firstKeys, key);
    if (number < 0 || key === '') return [];
    try {
      return entriesIn(await load(number), key);
    } catch {
      cache.delete(number);
      return [];
    }
  };
}
