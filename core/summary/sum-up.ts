import type { Report } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { isShort, rate, summaryOf, summarySentences, type Words } from './index.ts';
import { longestLength, usualLength } from './lengths.ts';
import { keyPoints } from './sections.ts';
import { shapeOf } from './shape/index.ts';
import { keySentences } from './skim.ts';

/** Verse is not summed up: of a poem's page so many first sentences are shown. */
const OPENING = 2;

/**
 * All that is told of what an article says, for the reader to choose from: one pass over its sentences.
 * @param n sentences in the summary, instead of the longest there is.
 */
export function sumUp(
  doc: Doc,
  words: Words,
  n?: number,
): Pick<Report, 'shape' | 'summary' | 'usual' | 'sections' | 'keySentences'> {
  const rated = rate(doc, words);
  const short = isShort(rated);
  const shape = shapeOf(doc, short);
  const usual = n ?? usualLength(doc.wordCount);
  const summary =
    shape.kind === 'poem'
      ? summarySentences(rated.slice(0, n ?? OPENING), rated)
      : summaryOf(rated, n ?? longestLength(usual), usualLength(doc.wordCount));
  const isProse = shape.kind !== 'short' && shape.kind !== 'poem';
  const sections = isProse ? keyPoints(doc, rated) : [];
  return {
    ...{ shape, summary, usual, sections },
    keySentences: isProse
      ? keySentences(
          rated,
          summary.filter((s) => s.order < usual),
          sections,
        )
      : [],
  };
}
