import { weighted } from '../text/weighted.ts';
import type { Features } from './features.ts';
import { REPORT_WEIGHTS, WEIGHTS } from './weights.ts';

/** How likely readers would call it a subject of the article, on an open scale; `reportage`: see there. */
export function score(features: Features, reportage: number): number {
  return weighted(WEIGHTS, features) + reportage * weighted(REPORT_WEIGHTS, features);
}
