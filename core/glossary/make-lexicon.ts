import type { Lexicon } from '../lexicon.ts';
import { mayHold } from './bloom.ts';
import { packLookup } from './packs.ts';
import { shardLookup } from './shards.ts';
import { type DictionaryStart, readStart } from './start-file.ts';
import { wordFacts } from './word-facts.ts';

/** The file that is read up front (`startFile`). */
export const START = 'start.bin';

/** The file of the packs' glosses (`packTable`). */
export const GLOSSES = 'glosses.txt';

/** The dictionary's files, as they are read where the code runs. */
export interface DictionaryFiles {
  /** The bytes of a file by its name. */
  read(name: string): Promise<ArrayBuffer>;
  /** The text of bytes in UTF-8. */
  decode(bytes: Uint8Array<ArrayBuffer>): string;
}

/** A lexicon over what is read up front; `read` gives the text of another file when it is needed. */
export function makeLexicon(
  { index, words, keys, packs }: DictionaryStart,
  read: (name: string) => Promise<string>,
): Lexicon {
  const lookUp = shardLookup(index.split('\n'), (number) => read(shardName(number)));
  return {
    ...wordFacts(words),
    hasPhrase: (phrase) => mayHold(keys, phrase),
    define: async (key) => (mayHold(keys, key) ? lookUp(key) : []),
    ...packLookup(packs, () => read(GLOSSES)),
  };
}

/** The lexicon over files: one is read now, others when they are needed. Rejects as `read` does. */
export async function readLexicon({ read, decode }: DictionaryFiles): Promise<Lexicon> {
  const start = readStart(await read(START), decode);
  return makeLexicon(start, async (name) => decode(new Uint8Array(await read(name))));
}

/** The file name of shard `number`: `007.txt`. */
export function shardName(number: number): string {
  return `${String(number).padStart(3, '0')}.txt`;
}
