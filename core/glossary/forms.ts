/** A word another may be a form of, and as which part of speech (n noun, v verb, a adjective, r adverb). */
export interface Base {
  base: string;
  letter: 'n' | 'v' | 'a' | 'r';
}

/** Endings of inflected forms: ending, what stands for it in the base, part of speech (the rules of WordNet's morphy). */
const ENDINGS: readonly (readonly [string, string, Base['letter']])[] = [
  ['ies', 'y', 'n'],
  ['ches', 'ch', 'n'],
  ['shes', 'sh', 'n'],
  ['sses', 'ss', 'n'],
  ['xes', 'x', 'n'],
  ['zes', 'z', 'n'],
  ['men', 'man', 'n'],
  ['s', '', 'n'],
  ['ies', 'y', 'v'],
  ['es', '', 'v'],
  ['s', '', 'v'],
  ['ied', 'y', 'v'],
  ['ed', '', 'v'],
  ['ed', 'e', 'v'],
  ['ing', '', 'v'],
  ['ing', 'e', 'v'],
  ['ier', 'y', 'a'],
  ['iest', 'y', 'a'],
  ['er', '', 'a'],
  ['er', 'e', 'a'],
  ['est', '', 'a'],
  ['est', 'e', 'a'],
];
/** Endings by their last letter: most words have none of them. */
const byLastLetter = <Row extends readonly [ending: string, ...unknown[]]>(endings: readonly Row[]) =>
  Map.groupBy(endings, ([ending]) => ending.slice(-1));
const ALL = byLastLetter(ENDINGS);
const PLURALS = byLastLetter(ENDINGS.filter(([, , letter]) => letter === 'n'));
const NONE: readonly string[] = [];
/** Shortest base that an ending is taken off from. */
const LEAST = 2;

/** What a regularly inflected word may be a form of; not all of them need to be words. */
export const regularBases = (word: string): Base[] => basesBy(ALL, word);

/** What a word may be the regular plural of, likewise. */
export const singularsOf = (word: string): readonly string[] =>
  PLURALS.has(word.slice(-1)) ? basesBy(PLURALS, word).map(({ base }) => base) : NONE;

function basesBy(endings: typeof ALL, word: string): Base[] {
  const out: Base[] = [];
  for (const [ending, instead, letter] of endings.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending) || (ending === 's' && /(?:ss|us|is)$/.test(word))) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < LEAST) continue;
    out.push({ base: stem + instead, letter });
    // "stopped", "running", "bigger"
    if (instead === '' && ending !== 's' && /([^aeiouls])\1$/.test(stem))
      out.push({ base: stem.slice(0, -1), letter });
  }
  return out;
}

/** Endings of derived words: ending, what may stand for it in the word they come from. */
const DERIVED: readonly (readonly [string, readonly string[]])[] = [
  ['ization', ['ize']],
  ['isation', ['ise', 'ize']],
  ['ability', ['able']],
  ['ibility', ['ible']],
  ['ication', ['y']],
  ['ation', ['ate', 'e', '']],
  ['ition', ['e', 'it']],
  ['tion', ['t', 'te']],
  ['sion', ['d', 'de', 's', 'se']],
  ['ment', ['']],
  ['ness', ['']],
  ['ily', ['y']],
  ['ally', ['al', '']],
  ['ly', ['', 'le']],
  ['ity', ['', 'e']],
  ['ism', ['', 'e']],
  ['ist', ['', 'e']],
  ['er', ['', 'e']],
  ['or', ['', 'e']],
  ['al', ['', 'e']],
];
const DERIVED_BY_LETTER = byLastLetter(DERIVED);
/** Shorter stems are chance: "station" is no "st". */
const LEAST_STEM = 4;

/** Words that a word may be derived from ("depressurization" → "depressurize"); not all of them need to exist. */
export function derivedFrom(word: string): string[] {
  const out: string[] = [];
  for (const [ending, instead] of DERIVED_BY_LETTER.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < LEAST_STEM) continue;
    const stem = word.slice(0, -ending.length);
    for (const end of instead) out.push(stem + end);
  }
  return out;
}
