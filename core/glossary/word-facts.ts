import type { Lexicon } from '../lexicon.ts';
import { type KeyTable, makeKeyTable, offsetOf } from './key-table.ts';

/** What is known of single words up front (see `Lexicon`). */
export interface WordFacts {
  /** Common words, the commonest first, with their parts of speech as letters. */
  common: readonly (readonly [word: string, letters: string])[];
  /** Base forms by irregular form. */
  irregular: ReadonlyMap<string, Iterable<string>>;
}

/** The fields behind a word: its rank from 1, its letters, its base forms with blanks between them. */
const LETTERS = 1;
const BASES = 2;
/** Code of the figure 0. */
const ZERO = 48;

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

/** The part of a lexicon that knows single words. */
export function wordFacts(table: KeyTable): Pick<Lexicon, 'rank' | 'letters' | 'irregular'> {
  return {
    rank: (word) => rankOf(table, word),
    letters: (word) => fieldOf(table, word, LETTERS),
    irregular: (word) => fieldOf(table, word, BASES).split(' ').filter(Boolean),
  };
}

/** The first field, figure by figure: it is asked for of every word several times, and of all that a word may be built on. */
function rankOf(table: KeyTable, word: string): number {
  const offset = offsetOf(table, word);
  if (offset < 0) return Number.POSITIVE_INFINITY;
  let rank = 0;
  for (let at = offset + word.length + 1; ; at++) {
    const figure = table.text.charCodeAt(at) - ZERO;
    if (!(figure >= 0 && figure < 10)) return rank || Number.POSITIVE_INFINITY;
    rank = 10 * rank + figure;
  }
}

function fieldOf(table: KeyTable, word: string, number: number): string {
  const offset = offsetOf(table, word);
  if (offset < 0) return '';
  const { text } = table;
  let start = offset + word.length;
  for (let field = 0; text.charAt(start) === '\t'; field++) {
    const end = endOfField(text, start + 1);
    if (field === number) return text.slice(start + 1, end);
    start = end;
  }
  return '';
}

function endOfField(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charAt(end) !== '\t' && text.charAt(end) !== '\n') end++;
  return end;
}
