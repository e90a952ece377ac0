import type { SummarySentence, Tag } from '../report.ts';

/** Sentences of a summary, with the reason that they name the main subject, first of all, where they have it from the best tag. */
export function namingSubject(
  sentences: readonly SummarySentence[],
  subject: Tag | undefined,
): SummarySentence[] {
  return sentences.map((sentence) => {
    const { block, start, end } = sentence.place;
    const isNamed = subject?.places.some((p) => p.block === block && p.start >= start && p.end <= end);
    if (!isNamed || sentence.why.includes('whole')) return sentence;
    return { ...sentence, why: ['mainSubject', ...sentence.why.filter((why) => why !== 'together')] };
  });
}
