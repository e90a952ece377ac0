import { calendarWords } from '../text/calendar.ts';
import type { Sentence } from '../text/document.ts';
import { POINTERS } from './pointers.ts';

/** English subject pronouns this near the start, with no name before them, point back too: "In May, he said". */
const NEAR = 5;
const SUBJECTS = new Set('he she they his her their'.split(' '));

const setOf = (list = ''): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const KNOWN = new Map(
  Object.entries(POINTERS).map(([lang, { pronouns, demonstratives, connectives, times, ...patterns }]) => [
    lang,
    {
      pronouns: setOf(pronouns),
      demonstratives: setOf(demonstratives),
      connectives: setOf(connectives),
      times: setOf(times),
      ...patterns,
    },
  ]),
);

/** Whether a sentence opens with a word whose meaning lies in the sentence before it. Unknown languages: never. */
export function dangling(sentence: Sentence, lang: string): boolean {
  const [first, second] = sentence.tokens;
  const known = KNOWN.get(lang);
  if (!first || !known) return false;
  if (known.connectives.has(first.lower)) return true;
  if (known.expectant?.test(sentence.text)) return false;
  if (known.phrases?.test(sentence.text)) return true;
  if (lang === 'en' && pronounBeforeName(sentence)) return true;
  if (!known.demonstratives.has(first.lower)) return known.pronouns.has(first.lower);
  return !second || !(known.times.has(second.lower) || calendarWords(lang).has(second.lower));
}

function pronounBeforeName(sentence: Sentence): boolean {
  // Inside a quotation the speaker's pronouns are explained by the quotation, or by who is quoted.
  if (/^["“‘']/.test(sentence.text)) return false;
  for (const [i, token] of sentence.tokens.slice(0, NEAR).entries()) {
    if (SUBJECTS.has(token.lower)) return true;
    if (!token.stop && (i > 0 ? /^\p{Lu}/u.test(token.text) : true)) return false;
  }
  return false;
}
