import type { SummaryReason } from '../report.ts';
import type { Features } from './features.ts';

/** Above these a feature is worth telling the reader; the order is that of the reasons shown. */
const OPENING = 0.3;
const TITLE = 0.3;
const CENTRAL = 0.75;
/** So far from the sentences chosen before it a sentence stands for another part. Share of the text's words. */
const APART = 0.15;

/** What is true of a chosen sentence beside its features. */
export interface Chosen {
  /** Share of the text's words before it, and before each sentence that was chosen before it. */
  at: number;
  before: readonly number[];
  /** It was chosen for its section, first of all there. */
  section: boolean;
}

/** Why a sentence was chosen, most important first, at least one. That it names the main subject is told by the tags. */
export function reasons(features: Features, { at, before, section }: Chosen): SummaryReason[] {
  const why: SummaryReason[] = [];
  if (features.inverse >= OPENING) why.push('opening');
  if (features.title >= TITLE) why.push('titleWords');
  if (features.lexRank >= CENTRAL) why.push('central');
  if (section) why.push('section');
  else if (before.length > 0 && before.every((other) => Math.abs(at - other) >= APART)) why.push('newPart');
  return why.length ? why : ['together'];
}
