import type { Lexicon } from '../lexicon.ts';
import { mayHold } from './bloom.ts';
import { packLookup } from './packs.ts';
import { shardLookup } from './shards.ts';

/** The dictionary's small files, read up front. */
export interface DictionaryFiles {
  /** First key of each shard, a line each. */
  index: string;
  /** Common words, the commonest first: lines `word letters`. */
  common: string;
  /** Lines `form base…`. */
  irregular: string;
  /** Bloom filter of all keys: most look-ups that find nothing read nothing. */
  keys: Uint8Array;
  /** Our packs (`packText`). */
  packs: string;
}

/** A lexicon over the dictionary's files; `readShard(n)` gives the text of shard n when it is first needed. */
export function makeLexicon(files: DictionaryFiles, readShard: (number: number) => Promise<string>): Lexicon {
  const common = commonWords(files.common);
  const irregular = new Map(files.irregular.split('\n').map(atFirstSpace));
  const lookUp = shardLookup(files.index.split('\n'), readShard);
  return {
    ...common,
    hasPhrase: (phrase) => mayHold(files.keys, phrase),
    define: async (key) => (mayHold(files.keys, key) ? lookUp(key) : []),
    ...packLookup(files.packs),
    irregular: (word) => irregular.get(word)?.split(' ') ?? [],
  };
}

/** In numbers and shared strings: an object for each word would take more memory than all words. */
function commonWords(text: string): Pick<Lexicon, 'rank' | 'letters'> {
  const ranks = new Map<string, number>();
  const letters: string[] = [];
  const known = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [word, all] = atFirstSpace(line);
    const shared = known.get(all) ?? all;
    known.set(all, shared);
    ranks.set(word, letters.push(shared));
  }
  return {
    rank: (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY,
    letters: (word) => letters[(ranks.get(word) ?? 0) - 1] ?? '',
  };
}

function atFirstSpace(line: string): [before: string, behind: string] {
  const at = line.indexOf(' ');
  return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
}

/** The file name of shard `number`: `007.txt`. */
export function shardName(number: number): string {
  return `${String(number).padStart(3, '0')}.txt`;
}
