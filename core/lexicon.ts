/**
 * What the analysis may ask of a dictionary. `core` does no input or output itself: the extension gives a lexicon
 * that fetches its own packaged files, the command line one that reads them from disk, tests a small one in memory.
 */

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

export interface Sense {
  pos: PartOfSpeech;
  gloss: string;
}

/** One headword in one spelling. */
export interface Entry {
  /** As written in the dictionary, e.g. "Lander" (the town) or "lander". */
  headword: string;
  /** Most likely first. */
  senses: Sense[];
  /** `true` when the headword is a proper name. */
  proper: boolean;
}

/** One entry of a pack written by us. */
export interface PackEntry {
  pack: string;
  headword: string;
  aliases: string[];
  kind: 'abbreviation' | 'name' | 'word' | 'phrase';
  /** What it is, in a sentence or two, read when it is asked for. Never throws: '' on failure. */
  gloss(): Promise<string>;
  /** What the gloss says that an abbreviation stands for, before a colon. */
  longForm?: string;
  /** The gloss is that of a place. */
  place?: true;
  /** The gloss is that of a work or a body: of no person with that surname. */
  thing?: true;
  /** At least one of these has to occur in the article, or the entry is about something else of that name. */
  needs?: readonly string[];
  /** The year in which a fact that will age was checked. */
  asOf?: string;
  /** Most readers know it. */
  familiar?: true;
}

export interface Lexicon {
  /**
   * Rank of a lower-case word among the commonest words of the language, 1 the commonest;
   * `Infinity` when it is not among those known. Synchronous: the list is small and loaded up front.
   */
  rank(word: string): number;
  /**
   * The parts of speech of a common lower-case word as letters (n noun, v verb, a adjective, r adverb), the likeliest
   * first; '' when the word is not among the common ones or has none ("the"). Synchronous, like `rank`.
   */
  letters(word: string): string;
  /**
   * How well people know a lower-case word by lists made for learners and spellers: 0 (children of ten do) to `LAST_LEVEL`, and
   * `NO_LEVEL` when it is on none. Inflected forms of rarer words have no level of their own. Synchronous, like `rank`.
   */
  level(word: string): number;
  /** Whether the dictionary has the lower-case phrase of several words as a headword: `false` is certain. Synchronous. */
  hasPhrase(phrase: string): boolean;
  /** All dictionary entries whose lower-case form is `key` (single spaces between words). Never throws: [] on failure. */
  define(key: string): Promise<Entry[]>;
  /** The pack entries for a written form (case rules are the pack's own), best first. */
  pack(form: string): PackEntry[];
  /** Whether a pack entry of several words begins with this word, by the pack's case rules, and goes on with `next`: `false` is certain. */
  opensPack(word: string, next?: string): boolean;
  /** Base forms of an inflected word by the dictionary's list of irregular forms, e.g. `ran` → `run`; may be empty. */
  irregular(word: string): string[];
}

/** The level of words on the largest list of known ones, and that of words on none. */
export const LAST_LEVEL = 5;
export const NO_LEVEL = 6;

/** The language of the dictionary and the packs; of any other they say nothing. */
export const DICTIONARY_LANGUAGE = 'en';

/** What is known of a language without a dictionary, and of any when the dictionary can't be read. */
export const NOTHING_KNOWN: Lexicon = {
  rank: () => Number.POSITIVE_INFINITY,
  letters: () => '',
  level: () => NO_LEVEL,
  hasPhrase: () => false,
  define: async () => [],
  pack: () => [],
  opensPack: () => false,
  irregular: () => [],
};
