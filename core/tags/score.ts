import { weigher } from '../text/weigher.ts';
import type { Features } from './features.ts';
import { REPORT_WEIGHTS, WEIGHTS } from './weights.ts';

const usual = weigher(WEIGHTS);
const ofReports = weigher(REPORT_WEIGHTS);

/** How likely readers would call it a subject of the article, on an open scale; `reportage`: see there. */
export function score(features: Features, reportage: number): number {
  return usual(features) + reportage * ofReports(features);
}
