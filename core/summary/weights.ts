import type { Features } from './features.ts';

/**
 * Written by scripts/train-summary.ts: 46 numbers fitted by policy gradient to the human summaries of 774 English
 * articles and texts (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */
export const WEIGHTS: Features = {
  first: 0.6585,
  second: 0.9938,
  third: -1.246,
  inverse: 1.614,
  logIndex: -2.136,
  relative: -1.352,
  last: -2.184,
  blockStart: -0.2192,
  logBlock: -2.428,
  words: -0.9624,
  under10: -1.966,
  under20: 0.2315,
  over25: -2.597,
  over35: -5.348,
  overAverage: -1.01,
  lexRank: 0.472,
  centroid: 1.735,
  after: 4.209,
  before: -2.434,
  title: 11.69,
  lead: 3.509,
  next: 5.684,
  previous: -2.722,
  telling: -0.143,
  frequency: 2.012,
  repeated: 4.955,
  content: 3.444,
  capitals: 0.7375,
  digits: 0.6545,
  quote: -0.03057,
  startsQuote: -2.145,
  reporting: -1.03,
  person: -1.476,
  dangling: 0.6558,
  unfinished: -4.776,
  brackets: -1.284,
  firstOfLong: 1.312,
  inverseOfLong: 2.777,
  lexRankOfLong: 1.385,
  lexRankEarly: 0.5232,
  titleEarly: 9.298,
  afterEarly: 4.39,
  wordsEarly: 1.29,
};

/** How much similarity to a chosen sentence costs. */
export const PENALTY = 2.996;
