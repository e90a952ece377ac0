import { LAST_LEVEL, type Lexicon, NO_LEVEL } from '../lexicon.ts';
import { makeBloom, mayHold } from './bloom.ts';
import { type KeyTable, lineFrom, makeKeyTable, offsetOf } from './key-table.ts';
import { makeWordMap, placeOf, type WordMap } from './word-map.ts';

/** What is known of single words up front (see `Lexicon`). */
export interface WordFacts {
  /** Common words, the commonest first, with their parts of speech as letters and their levels (see `Lexicon`). */
  common: readonly (readonly [word: string, letters: string, level?: number])[];
  /** Words that are not common but of the last level. */
  known: readonly string[];
  /** Base forms by irregular form. */
  irregular: ReadonlyMap<string, Iterable<string>>;
}

/** The facts as the extension carries them. */
export interface WordTable {
  /** Common words, the commonest first, with the numbers of their kinds. */
  common: WordMap;
  /** All letters and levels that words have together, by their numbers. */
  kinds: readonly WordKind[];
  /** Bloom filter of the others that are known. */
  known: Uint8Array;
  /** A line a form, `form⇥base base…`. */
  irregular: KeyTable;
}

type WordKind = readonly [letters: string, level: number];

export function wordTable({ common, known, irregular }: WordFacts): WordTable {
  const kinds = new Map<string, WordKind>();
  const keyed = common.map(([word, letters, level = NO_LEVEL]) => {
    const key = `${letters}${level}`;
    kinds.set(key, [letters, level]);
    return [word, key] as const;
  });
  const numbers = new Map([...kinds.keys()].map((key, number) => [key, number]));
  const lines = [...irregular].map(([form, bases]) => `${form}\t${[...bases].join(' ')}\n`);
  let at = 0;
  const offsets = lines.map((line) => {
    at += line.length;
    return at - line.length;
  });
  return {
    common: makeWordMap(keyed.map(([word, key]) => [word, numbers.get(key) ?? 0])),
    kinds: [...kinds.values()],
    known: makeBloom(known),
    irregular: makeKeyTable(lines.join(''), offsets),
  };
}

/** The part of a lexicon that knows single words. */
export function wordFacts({
  common,
  kinds,
  known,
  irregular,
}: WordTable): Pick<Lexicon, 'rank' | 'letters' | 'level' | 'irregular'> {
  const place = lastKept((word) => placeOf(common, word));
  const kindOf = (word: string) => kinds[common.numbers[place(word)] ?? -1];
  return {
    rank: (word) => {
      const at = place(word);
      return at < 0 ? Number.POSITIVE_INFINITY : at + 1;
    },
    letters: (word) => kindOf(word)?.[0] ?? '',
    level: (word) => kindOf(word)?.[1] ?? (mayHold(known, word) ? LAST_LEVEL : NO_LEVEL),
    irregular: (word) => {
      const offset = offsetOf(irregular, word);
      return offset < 0
        ? []
        : lineFrom(irregular, offset)
            .slice(word.length + 1)
            .split(' ');
    },
  };
}

/** A function of words that keeps its last answer: several things are asked of one word, one after another. */
function lastKept(answer: (word: string) => number): (word: string) => number {
  let last: string | undefined;
  let kept = 0;
  return (word) => {
    if (word !== last) {
      kept = answer(word);
      last = word;
    }
    return kept;
  };
}
