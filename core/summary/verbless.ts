import { type WordClass, wordClass } from '../glossary/word-class.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Sentence, Token } from '../text/document.ts';

/** What telling a sentence without a verb needs of a lexicon. */
export type Forms = Pick<Lexicon, 'letters' | 'irregular'>;

/** Longer sentences hardly ever lack a verb; in words. */
const LONGEST = 14;
/** "It's", "they've" and "don't" hold one. */
const CONTRACTED =
  /\b(?:i|you|he|she|it|we|they|that|there|here|what|who|let)['’](?:s|re|ve|m|ll|d)\b|n['’]t\b/i;
/** Where one of these stands, so does its verb. */
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they', 'who']);
/** A word that can be a noun is one behind these: "the stuff", "of use". */
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'preposition',
  'number',
]);
/** Those that can be a subject by themselves: "this extends to", "some struggle"; and those of them that are several. */
const STANDS_ALONE = new Set(
  'this that another each one third these those some both all many few'.split(' '),
);
const SEVERAL = new Set('these those some both all many few'.split(' '));
/** The plural of a noun, or a verb in the third person. */
const ENDS_IN_S = /[^su]s$/;

/**
 * Whether a short English sentence has no word that could be its verb: "The usual banking stuff." In doubt it has one, so
 * that words the lexicon does not know are taken for verbs where grammar lets them be.
 */
export function verbless({ text, tokens }: Sentence, forms: Forms): boolean {
  if (tokens.length > LONGEST || CONTRACTED.test(text)) return false;
  return !tokens.some((token, i) => {
    const last = tokens[i - 1];
    return canBeVerb(token, i, last && last.end + 1 === token.start ? last : undefined, forms);
  });
}

/** `last`: the word right before it; `at`: its index. */
function canBeVerb(token: Token, at: number, last: Token | undefined, { letters, irregular }: Forms) {
  const { lower, text, stop } = token;
  const cls = wordClass(lower, letters);
  if (cls === 'auxiliary' || SUBJECTS.has(lower) || (at === 0 && lower === 'it')) return true;
  const own = letters(lower);
  if (stop && !own.includes('v')) return false;
  if (/[^e]ed$/.test(lower) && own !== '' && !own.includes('n')) return true;
  const isName = at > 1 && last !== undefined && last.text !== last.lower;
  const before = isName || !last ? undefined : wordClass(last.lower, letters);
  const several = last !== undefined && (SEVERAL.has(last.lower) || isPlural(last.lower, before));
  if (before && BEFORE_NOUN.has(before) && last?.lower !== 'to' && (own === '' || own.includes('n')))
    return last !== undefined && STANDS_ALONE.has(last.lower) && agrees(lower, several);
  if (/ing$/.test(lower) || cls === 'number') return false;
  if (/[^e]ed$/.test(lower) && !own.startsWith('n')) return true;
  if (irregular(lower).some((base) => letters(base).includes('v'))) return true;
  if (own === '' ? text !== lower && last !== undefined : !own.includes('v')) return false;
  return before !== 'noun' || !own.includes('n') || agrees(lower, several);
}

/** Whether a word that may be a verb would go with the noun before it as one: "egg floats", "eggs float". */
function agrees(lower: string, several: boolean): boolean {
  return ENDS_IN_S.test(lower) !== several;
}

function isPlural(lower: string, cls: WordClass | undefined): boolean {
  return cls === 'noun' && ENDS_IN_S.test(lower);
}
