import type { Features } from './features.ts';
import type { PairFeatures } from './pairs.ts';
import type { WordFeatures } from './words.ts';

/*
 * Written by scripts/train-summary.ts: 58 numbers fitted to the human summaries of 774 English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
export const WORD_WEIGHTS: WordFeatures = {
  constant: -0.2543,
  often: 2.314,
  share: 0.5389,
  sentences: 0.477,
  firstSentence: 0.2283,
  logFirst: -1.835,
  first: -0.02027,
  capitals: 0.3069,
  telling: -2.546,
  digits: -0.1589,
  title: 1.815,
  repeatedEarly: 0.2344,
  spread: 0.3222,
  oftenEarly: -0.7886,
  stop: -0.3275,
  stopTelling: -0.4849,
  central: 0.6112,
  place: -0.1809,
  key: 1.19,
  logWords: -1.693,
};

/** Whether a pair of neighbouring words is in the summary: log odds. */
export const PAIR_WEIGHTS: PairFeatures = {
  constant: -1.44,
  left: 0.07298,
  right: 0.09019,
  lesser: 0.3464,
  often: 0.445,
  inverse: 0.1472,
  logFirst: -1.679,
  repeated: 0.4498,
  oneStop: -0.5768,
  twoStops: -0.9497,
};

/** How good a sentence is: by policy gradient. */
export const WEIGHTS: Features = {
  first: -0.5755,
  inverse: 0.8372,
  inverseOfLong: 1.719,
  logIndex: -0.6035,
  relative: 0.6774,
  last: -1.758,
  blockStart: -0.1274,
  logBlock: -1.132,
  words: -2.861,
  under10: -1.611,
  under20: 2.988,
  over25: -4.403,
  lexRank: 0.1067,
  after: 3.889,
  afterEarly: 5.639,
  title: 7.889,
  next: 6.132,
  likelyWords: 0.01253,
  likelyWordsOfMost: 2.806,
  likelyPairs: 16.73,
  likelyPairsOfMost: 5.848,
  likelyContent: 4.946,
  likelyContentOfMost: 2.292,
  repeated: 3.268,
  startsQuote: -2.032,
  reporting: -2.033,
  person: -1.425,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 7.83;
