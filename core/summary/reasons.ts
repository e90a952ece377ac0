import type { SummaryReason } from '../report.ts';
import type { Features } from './features.ts';

/** Above these a feature is worth telling the reader; the order is that of the reasons shown. */
const OPENING = 0.3;
const TITLE = 0.3;
const SUBJECT = 0.8;
const CENTRAL = 0.75;
const NEW_PART_AFTER = 0.3;

/** Why a sentence was chosen, most important first, at least one. */
export function reasons(features: Features): SummaryReason[] {
  const why: SummaryReason[] = [];
  if (features.inverse >= OPENING) why.push('opening');
  if (features.repeated >= SUBJECT) why.push('mainSubject');
  if (features.title >= TITLE) why.push('titleWords');
  if (features.lexRank >= CENTRAL) why.push('central');
  if (features.blockStart && features.relative > NEW_PART_AFTER) why.push('newPart');
  return why.length ? why : ['central'];
}
