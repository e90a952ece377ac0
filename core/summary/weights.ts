import type { Features } from './features.ts';
import type { PairFeatures } from './pairs.ts';
import type { WordFeatures } from './words.ts';

/*
 * Written by scripts/train-summary.ts: 58 numbers fitted to the human summaries of 774 English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
export const WORD_WEIGHTS: WordFeatures = {
  constant: -0.2591,
  often: 2.315,
  share: 0.539,
  sentences: 0.4762,
  firstSentence: 0.2252,
  logFirst: -1.838,
  first: -0.01648,
  capitals: 0.3074,
  telling: -2.545,
  digits: -0.1581,
  title: 1.815,
  repeatedEarly: 0.2355,
  spread: 0.3216,
  oftenEarly: -0.7866,
  stop: -0.3273,
  stopTelling: -0.4847,
  central: 0.6157,
  place: -0.1787,
  key: 1.19,
  logWords: -1.69,
};

/** Whether a pair of neighbouring words is in the summary: log odds. */
export const PAIR_WEIGHTS: PairFeatures = {
  constant: -1.44,
  left: 0.07286,
  right: 0.09001,
  lesser: 0.3466,
  often: 0.4449,
  inverse: 0.147,
  logFirst: -1.679,
  repeated: 0.4501,
  oneStop: -0.5767,
  twoStops: -0.9497,
};

/** How good a sentence is: by policy gradient. */
export const WEIGHTS: Features = {
  first: 1.54,
  inverse: 2.038,
  inverseOfLong: 3.345,
  logIndex: -1.189,
  relative: 0.1169,
  last: -1.858,
  blockStart: -0.4544,
  logBlock: -1.413,
  words: -2.556,
  under10: -1.195,
  under20: 2.49,
  over25: -4.257,
  lexRank: 0.4304,
  after: 3.488,
  afterEarly: 4.404,
  title: 7.075,
  next: 7.241,
  likelyWords: 1.362,
  likelyWordsOfMost: 2.052,
  likelyPairs: 17.66,
  likelyPairsOfMost: 3.775,
  likelyContent: 4.445,
  likelyContentOfMost: 1.919,
  repeated: 3.755,
  startsQuote: -1.807,
  reporting: -2.514,
  person: -1.696,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 4.136;
