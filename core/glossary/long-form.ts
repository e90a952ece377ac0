import type { PackEntry } from '../lexicon.ts';

/** Shorter words ("of", "for", "and") are in any long form, letters. */
const SHORTEST = 4;

/**
 * Whether an article's own long form of an abbreviation may be what an entry of a pack means by it: at least half of its
 * words are in one of the entry's forms, or in the long form that opens its gloss. An RTE that is a "radiative transfer
 * equation" is not the Irish broadcaster.
 */
export function meansLike({ headword, aliases, longForm = '' }: PackEntry, long: string): boolean {
  const words = telling(long);
  if (words.length === 0) return true;
  return [headword, ...aliases, longForm].some((form) => {
    const own = new Set(telling(form));
    return words.filter((word) => own.has(word)).length * 2 >= words.length;
  });
}

/** The longer words of a form, folded; without a plural's s, for "Nations" and "Nation's". */
const telling = (form: string): string[] =>
  (form.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST)
    .map((word) => word.replace(/s$/, ''));
