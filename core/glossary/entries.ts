import type { Entry, PartOfSpeech } from '../lexicon.ts';
import { linesUnder } from './sorted-lines.ts';

/**
 * Dictionary entries as lines `key⇥Form⇥nGloss⇥vGloss…` (n noun, v verb, a adjective, r adverb). A key is the form in lower
 * case.
 */

const LETTERS = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' } as const satisfies Record<
  string,
  PartOfSpeech
>;

/** The key a written form is filed under. */
export function sortKey(form: string): string {
  return form.toLowerCase();
}

/** An entry's line, without its line break. */
export function entryLine(form: string, senses: readonly { letter: string; gloss: string }[]): string {
  return [sortKey(form), form, ...senses.map((s) => s.letter + s.gloss)].join('\t');
}

/** All entries of a text filed under `key`, one for each spelling. */
export const entriesIn = (text: string, key: string): Entry[] => linesUnder(text, key).map(parseEntry);

function parseEntry(line: string): Entry {
  const [headword = '', ...senses] = line.split('\t');
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
