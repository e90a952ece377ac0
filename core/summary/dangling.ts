import { calendarWords } from '../text/calendar.ts';
import type { Sentence } from '../text/document.ts';
import { POINTERS, type Pointers } from './pointers.ts';

/** Subject pronouns this near the start, with no name before them, point back too. */
const NEAR = 5;
/** All of it between quotation marks: who says so stands in a sentence beside it. */
const QUOTATION = /^(?:["“][^"“”]*["”]|„[^“”]*[“”]|«[^»]*»|»[^«]*«|「[^」]*」|”[^”]*”)[.。]?$/;

const setOf = (list = ''): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const sets = ({
  pronouns,
  subjects,
  demonstratives,
  connectives,
  present,
  inside,
  ...patterns
}: Pointers) => ({
  pronouns: setOf(pronouns),
  subjects: setOf(subjects),
  demonstratives: setOf(demonstratives),
  connectives: setOf(connectives),
  present: setOf(present),
  inside: setOf(inside),
  ...patterns,
});
type Known = ReturnType<typeof sets>;
const KNOWN = new Map(Object.entries(POINTERS).map(([lang, pointers]) => [lang, sets(pointers)]));

/**
 * Whether a sentence leans on the one before it: it opens with a word whose meaning lies there, or is a quotation without who
 * says it. Of languages we have no words of, only the latter.
 */
export function dangling(sentence: Sentence, lang: string): boolean {
  const [first, second] = sentence.tokens;
  const known = KNOWN.get(lang);
  if (QUOTATION.test(sentence.text)) return true;
  if (!first || !known) return false;
  if (known.connectives.has(first.lower)) return true;
  if (known.expectant?.test(sentence.text)) return false;
  if ([known.phrases, known.adverbial, known.later, known.ends].some((p) => p?.test(sentence.text)))
    return true;
  if (pronounBeforeName(sentence, known, lang)) return true;
  // "this week", "this review article"
  const isPresent = (from: number) =>
    sentence.tokens
      .slice(from, from + 2)
      .some(({ lower }) => known.present.has(lower) || calendarWords(lang).has(lower));
  if (first.stop && second && known.inside.has(second.lower)) return !isPresent(2);
  if (!known.demonstratives.has(first.lower)) return known.pronouns.has(uncontracted(first.lower));
  return !isPresent(1);
}

/** The pronoun of "they’re", "he’d"; the ending of "it’s" is not part of its word (core/text/words.ts). */
function uncontracted(word: string): string {
  return word.replace(/'(?:d|ll|re|ve)$/, '');
}

function pronounBeforeName(sentence: Sentence, { subjects }: Known, lang: string): boolean {
  // Inside a quotation the speaker's pronouns are explained by the quotation, or by who is quoted.
  if (/^["“‘'«„»”]/.test(sentence.text)) return false;
  for (const [i, token] of sentence.tokens.slice(0, NEAR).entries()) {
    if (subjects.has(uncontracted(token.lower))) return true;
    if (lang !== 'en') {
      // an object may come first, but not another clause, which can hold the name or noun that is meant
      if (i > 0 && /^\p{Lu}/u.test(token.text) && lang !== 'de') return false;
      if (/[,;:]/.test(sentence.text.charAt(token.end - sentence.start))) return false;
    } else if (!token.stop && (i > 0 ? /^\p{Lu}/u.test(token.text) : true)) return false;
  }
  return false;
}
