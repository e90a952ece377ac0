import type { Lexicon } from '../lexicon.ts';
import { remember } from '../text/remember.ts';
import { type KeyTable, makeKeyTable, offsetOf } from './key-table.ts';

/** What is known of single words up front (see `Lexicon`). */
export interface WordFacts {
  /** Common words, the commonest first, with their parts of speech as letters. */
  common: readonly (readonly [word: string, letters: string])[];
  /** Base forms by irregular form. */
  irregular: ReadonlyMap<string, Iterable<string>>;
}

/** The facts as the extension carries them: a line a word, its fields parted by tabs; the words are its keys. */
export function wordTable({ common, irregular }: WordFacts): KeyTable {
  const fields = new Map(common.map(([word, letters], i) => [word, [word, String(i + 1), letters]]));
  for (const [form, bases] of irregular)
    fields.set(form, [...(fields.get(form) ?? [form, '', '']), [...bases].join(' ')]);
  const lines = [...fields.values()].map((line) => line.join('\t'));
  const offsets: number[] = [];
  let at = 0;
  for (const line of lines) {
    offsets.push(at);
    at += line.length + 1;
  }
  return makeKeyTable(lines.join('\n'), offsets);
}

/** What is known of one word. */
interface Facts {
  rank: number;
  letters: string;
  /** Its base forms with blanks between them. */
  bases: string;
}

/** The part of a lexicon that knows single words. */
export function wordFacts(table: KeyTable): Pick<Lexicon, 'rank' | 'letters' | 'irregular'> {
  // summary, tags and glossary ask for the same words, each several times
  const factsOf = remember((word) => read(table, word));
  return {
    rank: (word) => factsOf(word)?.rank ?? Number.POSITIVE_INFINITY,
    letters: (word) => factsOf(word)?.letters ?? '',
    irregular: (word) => factsOf(word)?.bases.split(' ').filter(Boolean) ?? [],
  };
}

function read(table: KeyTable, word: string): Facts | undefined {
  const offset = offsetOf(table, word);
  if (offset < 0) return undefined;
  const { text } = table;
  const end = text.indexOf('\n', offset);
  const fields = text.slice(offset + word.length + 1, end < 0 ? undefined : end).split('\t');
  const [rank, letters = '', bases = ''] = fields;
  return { rank: Number(rank) || Number.POSITIVE_INFINITY, letters, bases };
}
