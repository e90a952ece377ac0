import type { Place } from '../article.ts';
import type { WordClass } from '../glossary/word-class.ts';
import type { Sentence, Token } from '../text/document.ts';

/** What stands around the mentions of a thing, as shares of all its mentions. */
export interface Surroundings {
  /** After a preposition, with an article or without. */
  preposition: number;
  the: number;
  a: number;
  /** Before a verb. */
  verb: number;
  /** The next sentence begins with a pronoun, which may mean it. */
  pronoun: number;
  /** Last in its sentence. */
  ends: number;
  /** Not a share: how often it opens a sentence and has a verb behind it, so that the sentence is about it. */
  subject: number;
}

const PRONOUNS = new Set(['he', 'she', 'it', 'they', 'his', 'her', 'its', 'their']);

/** @param at for each place the index of its sentence. */
export function surroundings(
  places: readonly Place[],
  at: readonly number[],
  sentences: readonly Sentence[],
  classOf: (word: Token) => WordClass,
): Surroundings {
  const sum = { preposition: 0, the: 0, a: 0, verb: 0, pronoun: 0, ends: 0, subject: 0 };
  places.forEach((place, k) => {
    const sentence = at[k] ?? 0;
    const tokens = sentences[sentence]?.tokens ?? [];
    const start = indexOf(tokens, place.start);
    const before = tokens[start - 1];
    const earlier = tokens[start - 2];
    const after = tokens[indexOf(tokens, place.end)];
    const led = before && classOf(before);
    const followed = after && classOf(after);
    const article = led === 'determiner';
    const acts = followed === 'auxiliary' || followed === 'verb';
    if (led === 'preposition' || (article && earlier && classOf(earlier) === 'preposition'))
      sum.preposition++;
    if (before?.lower === 'the') sum.the++;
    if (before?.lower === 'a' || before?.lower === 'an') sum.a++;
    if (acts || after?.lower.endsWith('ed')) sum.verb++;
    if (PRONOUNS.has(sentences[sentence + 1]?.tokens[0]?.lower ?? '')) sum.pronoun++;
    if (!after) sum.ends++;
    if (acts && (!before || (article && !earlier))) sum.subject++;
  });
  const count = places.length || 1;
  return {
    preposition: sum.preposition / count,
    the: sum.the / count,
    a: sum.a / count,
    verb: sum.verb / count,
    pronoun: sum.pronoun / count,
    ends: sum.ends / count,
    subject: sum.subject,
  };
}

/** Index of the first token at or after an offset; tokens are in order. */
function indexOf(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
