import type { Report, SummarySentence } from '../report.ts';
import type { SummaryLength } from '../settings.ts';

/** Sentences of each length that does not follow the article's. */
const COUNTS = { one: 1, short: 3, medium: 5 } as const;
/** A long summary has at least so many, and more where more is usual: so many times as many. */
const LONG = 9;
const LONG_OF_USUAL = 2;
/** Sentences by length of the article: one more each time it is 1.6 times as long. */
const FEWEST = 3;
const MOST = 8;

/** How many sentences suit an article of so many words. */
export function usualLength(words: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(1.5 * Math.log2(words / 100))));
}

/** How many sentences the longest summary has where so many are usual. */
export function longestLength(usual: number): number {
  return Math.max(LONG, LONG_OF_USUAL * usual);
}

/** The summary of a length, in article order. A shorter one is inside a longer one; `points` has the usual sentences. */
export function summaryOfLength(
  { summary, usual, shape }: Pick<Report, 'summary' | 'usual' | 'shape'>,
  length: SummaryLength,
): SummarySentence[] {
  if (shape.kind === 'short' || length === 'long') return summary;
  const wanted = length === 'auto' || length === 'points' ? usual : COUNTS[length];
  return summary.filter(({ order }) => order < wanted);
}
