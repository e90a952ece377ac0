import type { Lexicon } from '../lexicon.ts';
import { mayHold } from './bloom.ts';
import type { KeyTable } from './key-table.ts';
import { packLookup } from './packs.ts';
import { shardLookup } from './shards.ts';
import { wordFacts } from './word-facts.ts';

/** The dictionary's small files, read up front. */
export interface DictionaryFiles {
  /** First key of each shard, a line each. */
  index: string;
  /** What is known of single words (`wordTable`). */
  words: KeyTable;
  /** Bloom filter of all keys: most look-ups that find nothing read nothing. */
  keys: Uint8Array;
  /** Our packs (`packTable`). */
  packs: KeyTable;
}

/** A lexicon over the dictionary's files; `readShard(n)` gives the text of shard n when it is first needed. */
export function makeLexicon(files: DictionaryFiles, readShard: (number: number) => Promise<string>): Lexicon {
  const lookUp = shardLookup(files.index.split('\n'), readShard);
  return {
    ...wordFacts(files.words),
    hasPhrase: (phrase) => mayHold(files.keys, phrase),
    define: async (key) => (mayHold(files.keys, key) ? lookUp(key) : []),
    ...packLookup(files.packs),
  };
}

/** Reads a file of the dictionary by its name. */
export interface ReadFile {
  text(name: string): Promise<string>;
  bytes(name: string): Promise<ArrayBuffer>;
}

/** The lexicon over files that are read when it is made, and shards that are read when they are needed. Rejects as `read` does. */
export async function readLexicon(read: ReadFile): Promise<Lexicon> {
  const table = async (name: string): Promise<KeyTable> => {
    const [text, slots] = await Promise.all([read.text(`${name}.txt`), read.bytes(`${name}.bin`)]);
    return { text, slots: new Uint32Array(slots) };
  };
  const [index, words, packs, keys] = await Promise.all([
    read.text('index.txt'),
    table('words'),
    table('packs'),
    read.bytes('keys.bin'),
  ]);
  const files = { index, words, packs, keys: new Uint8Array(keys) };
  return makeLexicon(files, (number) => read.text(shardName(number)));
}

/** The file name of shard `number`: `007.txt`. */
export function shardName(number: number): string {
  return `${String(number).padStart(3, '0')}.txt`;
}
