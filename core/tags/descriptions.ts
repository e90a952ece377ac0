import type { Place } from '../article.ts';
import type { Sentence, Token } from '../text/document.ts';

const BE = new Set(['is', 'was', 'are', 'were', 'became', 'remains']);
const ARTICLES = new Set(['a', 'an', 'the']);
const PERSONS = new Set(['he', 'she']);
/** Words that may stand between the article and what is known as a phrase: "the second most populous city". */
const BETWEEN = 2;
/** A name so near the head of its sentence is what the sentence is about: "The Orvo is …"; in UTF-16 units. */
const HEAD = 4;
/** What stands between a name and the article of what is said beside it. */
const BESIDE = /^(?:, | \()$/;
/** What may stand between "is" and the article: "is also", "is one of", "is widely regarded as". */
const LINK = /^(?:(?:also|still|now|\w+ly) )*(?:(?:regarded|considered|known|seen) (?:as )?)?(?:one of )?$/;

/**
 * Whether the phrase that begins with token `from` of an English sentence only says what a name is: "Ann Lee was a Swiss
 * sailor", "Ann Lee, a Swiss sailor,", "She is one of the best sailors". `names`: places of names in the sentence.
 */
export function saysWhatItIs(
  { tokens, start }: Sentence,
  from: number,
  names: readonly Place[],
  text: string,
): boolean {
  let at = from - 1;
  while (from - at <= BETWEEN && isDegree(tokens[at])) at--;
  const [article, before] = [tokens[at], tokens[at - 1]];
  if (!article || !before || !ARTICLES.has(article.lower)) return false;
  if (BESIDE.test(text.slice(before.end, article.start)))
    return names.some((name) => name.end === before.end);
  const verb = tokens.findIndex(({ lower }) => BE.has(lower));
  const link = tokens.slice(verb + 1, at).map(({ lower }) => `${lower} `);
  if (verb < 0 || verb > at || !LINK.test(link.join(''))) return false;
  const subject = tokens[verb]?.start ?? 0;
  const isNamed = names.some((name) => name.start - start <= HEAD && name.end < subject);
  return isNamed || (verb === 1 && PERSONS.has(tokens[0]?.lower ?? ''));
}

/** Which of several, before the noun: "the second largest", "the most populous". */
const isDegree = (word: Token | undefined) =>
  word !== undefined &&
  (/^(?:most|only|\d+(?:st|nd|rd|th))$|est$/.test(word.lower) ||
    /^(?:first|second|third|last|former)$/.test(word.lower));
