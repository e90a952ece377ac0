import type { Box, Page } from '../page.ts';
import { type BoxFeatures, boxFeatures, type Candidate, candidatesOf } from './features.ts';
import { type Totals, totalsOf } from './totals.ts';
import { BOX_WEIGHTS } from './weights.ts';

/** The part of a page that holds its article. */
export interface Scope {
  /** Boxes with the same lines, outermost first. */
  boxes: Candidate;
  /** How sure it is, 0–1. */
  confidence: number;
  /** For each line of the page, whether it is in it and in no part of it that is something else, such as a `nav`. */
  holds: readonly boolean[];
}

/**
 * Looks for the box that holds the article: a second witness beside Readability, that knows nothing of its opinion. Each
 * box with some text gets a score, linear in its features; the scores make chances (a conditional logit model, McFadden
 * 1974, "Conditional logit analysis of qualitative choice behavior"). `undefined` for a page with hardly any text.
 */
export function scopeOf(page: Page): Scope | undefined {
  const totals = totalsOf(page);
  const candidates = candidatesOf(page, totals);
  const chances = softmax(boxFeatures(page, totals, candidates).map(scoreOf));
  const best = chances.indexOf(Math.max(...chances));
  const boxes = candidates[best];
  if (!boxes) return undefined;
  return { boxes, confidence: chances[best] ?? 0, holds: linesOf(page, totals, boxes[0]) };
}

/** For each line whether it is in a box, and in no foreign part of it. */
export const linesOf = (page: Page, { isForeign }: Totals, box: Box): boolean[] =>
  page.lines.map((line, i) => i >= box.first && i <= box.last && !isForeign(line.box));

function scoreOf(features: BoxFeatures): number {
  let sum = 0;
  let name: keyof BoxFeatures;
  for (name in BOX_WEIGHTS) sum += BOX_WEIGHTS[name] * features[name];
  return sum;
}

/** Chances from scores. */
function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
