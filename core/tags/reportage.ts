import type { Sentence } from '../text/document.ts';

const SAYING = new Set(['said', 'says']);
const FIRST_PERSON = new Set(['i', 'we', 'my', 'our', 'me', 'us']);
const SECOND_PERSON = new Set(['you', 'your']);
/** Shares of all words: a text with so many verbs of saying is a report through and through, … */
const REPORT = 0.006;
/** … one that speaks of its author, or to its reader, this often is none. */
const PERSONAL = 0.04;
const ADDRESS = 0.015;

/**
 * How much a text reports what others said, 0 (an essay, a manual, a talk) to 1 (news of an event). Reports are about an
 * event and who took part, told best in phrases; other texts about the things they explain.
 */
export function reportage(sentences: readonly Sentence[]): number {
  let all = 0;
  let said = 0;
  let first = 0;
  let second = 0;
  for (const { tokens } of sentences) {
    all += tokens.length;
    for (const { lower } of tokens) {
      if (SAYING.has(lower)) said++;
      else if (FIRST_PERSON.has(lower)) first++;
      else if (SECOND_PERSON.has(lower)) second++;
    }
  }
  const share = (said / REPORT - first / PERSONAL - second / ADDRESS) / (all || 1);
  return Math.min(1, Math.max(0, share));
}
