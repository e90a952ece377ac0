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
  first: -0.4437,
  inverse: 0.7602,
  inverseOfLong: 1.332,
  logIndex: -0.2522,
  relative: 0.9433,
  last: -1.275,
  blockStart: -0.1814,
  logBlock: -0.6485,
  words: -2.835,
  under10: -1.736,
  under20: 2.664,
  over25: -4.572,
  lexRank: 0.2517,
  after: 4.109,
  afterEarly: 6.455,
  title: 9.201,
  next: 3.375,
  likelyWords: 0.849,
  likelyWordsOfMost: 2.875,
  likelyPairs: 17.89,
  likelyPairsOfMost: 5.605,
  likelyContent: 6.355,
  likelyContentOfMost: 2.144,
  repeated: 3.015,
  startsQuote: -2.09,
  reporting: -2.043,
  person: -1.396,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 9.169;
