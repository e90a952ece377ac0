import type { Lexicon } from '../lexicon.ts';
import { mayHold } from './bloom.ts';
import { entriesIn } from './entries.ts';
import { packLookup } from './packs.ts';
import { shardLookup } from './shards.ts';
import { linesUnder } from './sorted-lines.ts';
import { type DictionaryStart, readStart } from './start-file.ts';
import { wordFacts } from './word-facts.ts';

/** The file that is read up front (`startFile`). */
export const START = 'start.bin';

/** The dictionary's files, as they are read where the code runs. */
export interface DictionaryFiles {
  /** The bytes of a file by its name. */
  read(name: string): Promise<ArrayBuffer>;
  /** The text of bytes in UTF-8. */
  decode(bytes: Uint8Array<ArrayBuffer>): string;
}

/** Shards of entries kept in memory, 64 KB each: their neighbours are mostly asked for at once. */
const ENTRIES_KEPT = 4;

/** A lexicon over what is read up front; `read` gives the text of another file when it is needed. */
export function makeLexicon(
  { keys, words, packs, entries, glosses }: DictionaryStart,
  read: (name: string) => Promise<string>,
): Lexicon {
  const entriesOf = shardLookup({
    firstKeys: entries,
    kept: ENTRIES_KEPT,
    read: (number) => read(entriesName(number)),
    find: entriesIn,
  });
  const glossesAt = shardLookup({
    firstKeys: glosses,
    // An article mentions entries of most packs.
    kept: glosses.length,
    read: (number) => read(glossesName(number)),
    find: linesUnder,
  });
  return {
    ...wordFacts(words),
    hasPhrase: (phrase) => mayHold(keys, phrase),
    define: async (key) => (mayHold(keys, key) ? entriesOf(key) : []),
    ...packLookup(packs, glossesAt),
  };
}

/** The lexicon over files: one is read now, others when they are needed. Rejects as `read` does. */
export async function readLexicon({ read, decode }: DictionaryFiles): Promise<Lexicon> {
  const start = readStart(await read(START), decode);
  return makeLexicon(start, async (name) => decode(new Uint8Array(await read(name))));
}

const named = (kind: string) => (number: number) => `${kind}-${String(number).padStart(3, '0')}.txt`;

/** The names of shards by their numbers: `entries-007.txt`. */
export const entriesName = named('entries');
export const glossesName = named('glosses');
