import type { textFeatures, threadFeatures } from './features.ts';

/*
 * Fitted to pages whose kind people told, by scripts/train-kind.ts, which writes this file. What each number speaks for is
 * said in features.ts. Logits.
 */

/** A thread, or anything else. */
export const THREAD_WEIGHTS: Readonly<Record<keyof ReturnType<typeof threadFeatures>, number>> = {
  bias: -5.31,
  share: 0.99,
  posts: 0.77,
  even: 0.87,
  comments: 1.37,
  alone: 0.88,
  declared: 2.36,
  declaredArticle: -2.05,
  address: 4.67,
};

type TextFeature = keyof ReturnType<typeof textFeatures>;

/** One text to read, or a list, a shop, an offer. */
export const TEXT_WEIGHTS: Readonly<Record<Exclude<TextFeature, 'documentation'>, number>> = {
  bias: -2.87,
  date: 1.62,
  byline: 1.86,
  declaredArticle: 1.83,
  declaredSite: -0.53,
  declaredProduct: -2.45,
  engineRunning: 1.81,
  runningShare: 1.16,
  longestRow: 1.28,
  code: 2.99,
  prices: -1.6,
  linkHeadings: -1.42,
  buttons: -2.69,
  root: -2.24,
  slugWords: 2.3,
  depth: 2.17,
  shop: -2.26,
  service: -3.05,
};

/** Of a text: documentation, or an article. */
export const DOCUMENTATION_WEIGHTS: Readonly<
  Record<
    Extract<TextFeature, 'bias' | 'documentation' | 'code' | 'date' | 'byline' | 'declaredArticle'>,
    number
  >
> = {
  bias: -1.2,
  documentation: 4.98,
  code: 2.5,
  date: -2.42,
  byline: -0.76,
  declaredArticle: -1.77,
};
