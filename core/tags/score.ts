import { type Row, weigher } from '../text/weigher.ts';
import { FEATURES } from './features.ts';
import { REPORT_WEIGHTS, WEIGHTS } from './weights.ts';

const usual = weigher(FEATURES, WEIGHTS);
const ofReports = weigher(FEATURES, REPORT_WEIGHTS);

/** How likely readers would call it a subject of the article, on an open scale; `reportage`: see there. */
export function score(features: Row<typeof FEATURES>, reportage: number): number {
  return usual(features) + reportage * ofReports(features);
}
