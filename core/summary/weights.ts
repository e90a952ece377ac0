import type { Features } from './features.ts';
import type { LikelyModel } from './likely.ts';

/*
 * Written by scripts/train-summary.ts: 58 numbers fitted to the human summaries of 774 English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
export const WORD_WEIGHTS: LikelyModel['words'] = {
  constant: -0.1664,
  often: 2.273,
  share: 0.512,
  sentences: 0.4587,
  firstSentence: 0.2336,
  logFirst: -1.824,
  first: -0.02462,
  capitals: 0.3226,
  telling: -2.717,
  digits: -0.1376,
  title: 1.822,
  repeatedEarly: 0.2323,
  spread: 0.3167,
  oftenEarly: -0.7949,
  stop: -0.305,
  stopTelling: -0.6486,
  central: 0.6211,
  place: -0.1836,
  key: 1.224,
  logWords: -1.66,
};

/** Whether a pair of neighbouring words is in the summary: log odds. */
export const PAIR_WEIGHTS: LikelyModel['pairs'] = {
  constant: -1.435,
  left: 0.07409,
  right: 0.09004,
  lesser: 0.3477,
  often: 0.4417,
  inverse: 0.1463,
  logFirst: -1.677,
  repeated: 0.4509,
  oneStop: -0.5788,
  twoStops: -0.9519,
};

/** How good a sentence is: by policy gradient. */
export const WEIGHTS: Features = {
  first: -0.3106,
  inverse: 0.6767,
  inverseOfLong: 1.163,
  logIndex: -0.3307,
  relative: 0.8115,
  last: -1.459,
  blockStart: -0.364,
  logBlock: -0.7958,
  words: -2.843,
  under10: -1.552,
  under20: 2.674,
  over25: -4.741,
  lexRank: 0.2898,
  after: 4.357,
  afterEarly: 6.494,
  title: 9.274,
  next: 3.096,
  likelyWords: 0.7349,
  likelyWordsOfMost: 2.848,
  likelyPairs: 16.41,
  likelyPairsOfMost: 5.545,
  likelyContent: 6.741,
  likelyContentOfMost: 2.266,
  repeated: 2.997,
  startsQuote: -2.269,
  reporting: -2.08,
  person: -1.261,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 8.852;
