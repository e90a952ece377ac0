import type { BoxFeatures } from './features.ts';
import type { WholeFeatures } from './whole.ts';

/*
 * Fitted to the public extraction corpora of the quality benchmark by scripts/train-scope.ts, which writes this file. What
 * each number speaks for is said in features.ts and whole.ts. Logits.
 */

export const BOX_WEIGHTS: Readonly<Record<keyof BoxFeatures, number>> = {
  text: 2.82,
  textSquared: -3.35,
  long: 2.5,
  longSquared: -0.21,
  links: -0.76,
  short: 1.65,
  longShare: -1.61,
  sentences: 0.43,
  paragraphs: 1.65,
  allParagraphs: 0.6,
  lineLength: 5.09,
  size: 8.66,
  linkLines: -1.76,
  more: -0.13,
  linkedRest: 2.68,
  holdsTitle: 0.06,
  afterTitle: 0.81,
  titleDistance: -1.84,
  isParagraph: -1.16,
  isList: -1.04,
  isCode: -2.36,
  inItem: -1.78,
  alike: -0.96,
  start: -0.35,
  inRelated: -0.29,
  inTeaser: -1.15,
  inArticle: 0.54,
};

export const WHOLE_WEIGHTS: Readonly<Record<keyof WholeFeatures, number>> = {
  bias: -4.35,
  confidence: 4.98,
  code: 8.63,
  cells: -1.34,
  cover: 1.73,
  running: -3.0,
  missed: 2.7,
  onlyArticle: -1.05,
  articleOfMany: -2.56,
};
