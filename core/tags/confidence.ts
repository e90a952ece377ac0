import type { Doc } from '../text/document.ts';
import type { Words } from './candidates.ts';
import { keyOf } from './key.ts';

/** A text of so many words says enough to tell its subjects by; in a shorter one chance mentions look like them. */
const ENOUGH = 850;
/** Highest bar, in units of the model's score: about where half the tags are right. */
const HIGHEST = 1.3;
/** What a common word by itself has to have more, unless the title has it: field, difference, hand. */
const VAGUE = 2;
/** What a name needs less: it says what it means, however seldom a short text has it. */
const NAMED = 1;
/** Words of higher rank in everyday language are common. */
const COMMON = 1500;

interface Scored {
  key: string;
  score: number;
  candidate: { name: boolean; words: readonly { lower: string }[] };
}

/**
 * Tells which of the ranked candidates are sure enough to be shown: the shorter the text, the higher the bar. The best is
 * shown in any case, so that a text has its subject. English only: without a word list scores are of another scale.
 */
export function isSure(
  { wordCount, article, lang }: Doc,
  rank: Words['rank'],
): (option: Scored, index: number) => boolean {
  const bar = Math.min(HIGHEST, Math.log(ENOUGH / Math.max(1, wordCount)));
  if (bar <= 0 || lang !== 'en') return () => true;
  const title = ` ${keyOf(article.title, lang)} `;
  return ({ key, score, candidate }, index) => {
    const [first, second] = candidate.words;
    const vague =
      !candidate.name && !second && first && rank(first.lower) < COMMON && !title.includes(` ${key} `);
    return index === 0 || score >= bar + (vague ? VAGUE : candidate.name ? -NAMED : 0);
  };
}
