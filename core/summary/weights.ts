import type { Features } from './features.ts';

/**
 * Written by scripts/train-summary.ts: 44 numbers fitted by policy gradient to the human summaries of 774 English
 * articles and texts (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */
export const WEIGHTS: Features = {
  first: 0.9588,
  second: 1.128,
  third: -1.332,
  inverse: 1.76,
  logIndex: -1.997,
  relative: -0.8185,
  last: -2.092,
  blockStart: -0.6386,
  logBlock: -2.048,
  words: -1.089,
  under10: -2.529,
  under20: -0.3143,
  over25: -3.16,
  over35: -4.434,
  overAverage: -1.515,
  lexRank: 0.8328,
  centroid: 1.803,
  after: 3.664,
  before: -2.666,
  title: 10.83,
  lead: 1.351,
  next: 6.856,
  previous: -1.843,
  telling: -0.4441,
  frequency: 5.311,
  repeated: 5.325,
  content: 3.162,
  capitals: 1.824,
  digits: 1.275,
  quote: 0.4714,
  startsQuote: -2.476,
  reporting: -1.199,
  person: -1.452,
  dangling: 0.5071,
  unfinished: -4.638,
  brackets: -1.539,
  firstOfLong: 1.316,
  inverseOfLong: 2.892,
  lexRankOfLong: 1.692,
  lexRankEarly: 0.7532,
  titleEarly: -0.8206,
  afterEarly: 4.265,
  wordsEarly: 1.92,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 1.174;
