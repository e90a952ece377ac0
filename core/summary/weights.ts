import type { Features } from './features.ts';
import type { PairFeatures } from './pairs.ts';
import type { WordFeatures } from './words.ts';

/*
 * Written by scripts/train-summary.ts: 58 numbers fitted to the human summaries of 774 English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
export const WORD_WEIGHTS: WordFeatures = {
  constant: -0.2565,
  often: 2.315,
  share: 0.5382,
  sentences: 0.4769,
  firstSentence: 0.2258,
  logFirst: -1.837,
  first: -0.01731,
  capitals: 0.3073,
  telling: -2.545,
  digits: -0.1582,
  title: 1.815,
  repeatedEarly: 0.2361,
  spread: 0.3219,
  oftenEarly: -0.787,
  stop: -0.3278,
  stopTelling: -0.484,
  central: 0.6126,
  place: -0.1799,
  key: 1.189,
  logWords: -1.691,
};

/** Whether a pair of neighbouring words is in the summary: log odds. */
export const PAIR_WEIGHTS: PairFeatures = {
  constant: -1.44,
  left: 0.0729,
  right: 0.09003,
  lesser: 0.3465,
  often: 0.4452,
  inverse: 0.1471,
  logFirst: -1.679,
  repeated: 0.4498,
  oneStop: -0.5766,
  twoStops: -0.9496,
};

/** How good a sentence is: by policy gradient. */
export const WEIGHTS: Features = {
  first: 1.6,
  inverse: 2.067,
  inverseOfLong: 3.464,
  logIndex: -1.248,
  relative: 0.1684,
  last: -1.911,
  blockStart: -0.3761,
  logBlock: -1.484,
  words: -2.63,
  under10: -1.711,
  under20: 2.568,
  over25: -4.239,
  lexRank: 0.4747,
  after: 3.481,
  afterEarly: 4.468,
  title: 7.606,
  next: 6.798,
  likelyWords: 1.162,
  likelyWordsOfMost: 1.973,
  likelyPairs: 17.68,
  likelyPairsOfMost: 3.88,
  likelyContent: 4.385,
  likelyContentOfMost: 1.948,
  repeated: 3.727,
  startsQuote: -1.845,
  reporting: -2.509,
  person: -1.888,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 4.072;
