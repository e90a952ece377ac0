import type { Lexicon } from '../lexicon.ts';
import { type KeyTable, lineFrom, makeKeyTable, offsetOf } from './key-table.ts';
import { makeWordMap, numberOf, placeOf, type WordMap } from './word-map.ts';

/** What is known of single words up front (see `Lexicon`). */
export interface WordFacts {
  /** Common words, the commonest first, with their parts of speech as letters. */
  common: readonly (readonly [word: string, letters: string])[];
  /** Base forms by irregular form. */
  irregular: ReadonlyMap<string, Iterable<string>>;
}

/** The facts as the extension carries them. */
export interface WordTable {
  /** Common words, the commonest first, with the numbers of their letters. */
  common: WordMap;
  /** All letters that words have, by their numbers: "n", "nv", … */
  letters: readonly string[];
  /** A line a form, `form⇥base base…`. */
  irregular: KeyTable;
}

export function wordTable({ common, irregular }: WordFacts): WordTable {
  const letters = [...new Set(common.map(([, each]) => each))];
  const lines = [...irregular].map(([form, bases]) => `${form}\t${[...bases].join(' ')}\n`);
  let at = 0;
  const offsets = lines.map((line) => {
    at += line.length;
    return at - line.length;
  });
  return {
    common: makeWordMap(common.map(([word, each]) => [word, letters.indexOf(each)])),
    letters,
    irregular: makeKeyTable(lines.join(''), offsets),
  };
}

/** The part of a lexicon that knows single words. */
export function wordFacts({
  common,
  letters,
  irregular,
}: WordTable): Pick<Lexicon, 'rank' | 'letters' | 'irregular'> {
  return {
    rank: (word) => {
      const place = placeOf(common, word);
      return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
    },
    letters: (word) => letters[numberOf(common, word) ?? -1] ?? '',
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
