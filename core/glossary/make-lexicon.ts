import type { Lexicon } from '../lexicon.ts';
import { mayHold } from './bloom.ts';
import { type Pack, packLookup } from './packs.ts';
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
  packs: readonly Pack[];
}

/** A lexicon over the dictionary's files; `readShard(n)` gives the text of shard n when it is first needed. */
export function makeLexicon(files: DictionaryFiles, readShard: (number: number) => Promise<string>): Lexicon {
  const common = new Map(
    files.common.split('\n').map((line, i) => {
      const [word = '', letters = ''] = line.split(' ');
      return [word, { rank: i + 1, letters }];
    }),
  );
  const irregular = new Map(
    files.irregular.split('\n').map((line) => {
      const [form = '', ...bases] = line.split(' ');
      return [form, bases];
    }),
  );
  const lookUp = shardLookup(files.index.split('\n'), readShard);
  return {
    rank: (word) => common.get(word)?.rank ?? Number.POSITIVE_INFINITY,
    letters: (word) => common.get(word)?.letters ?? '',
    hasPhrase: (phrase) => mayHold(files.keys, phrase),
    define: async (key) => (mayHold(files.keys, key) ? lookUp(key) : []),
    pack: packLookup(files.packs),
    irregular: (word) => irregular.get(word) ?? [],
  };
}

/** The file name of shard `number`: `007.txt`. */
export function shardName(number: number): string {
  return `${String(number).padStart(3, '0')}.txt`;
}
