import type { Features } from './features.ts';
import type { LikelyModel } from './likely.ts';

/*
 * Written by scripts/train-summary.ts: 58 numbers fitted to the human summaries of 774 English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
export const WORD_WEIGHTS: LikelyModel['words'] = {
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
export const PAIR_WEIGHTS: LikelyModel['pairs'] = {
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
  first: -0.3631,
  inverse: 0.8386,
  inverseOfLong: 1.422,
  logIndex: -0.3221,
  relative: 0.8605,
  last: -1.386,
  blockStart: -0.2934,
  logBlock: -0.6667,
  words: -2.84,
  under10: -1.523,
  under20: 2.591,
  over25: -4.764,
  lexRank: 0.06507,
  after: 4.231,
  afterEarly: 6.332,
  title: 9.303,
  next: 3.621,
  likelyWords: 0.7832,
  likelyWordsOfMost: 2.903,
  likelyPairs: 16.65,
  likelyPairsOfMost: 5.524,
  likelyContent: 6.81,
  likelyContentOfMost: 2.288,
  repeated: 2.987,
  startsQuote: -2.16,
  reporting: -2.061,
  person: -1.24,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 8.787;
