import type { Place } from '../article.ts';
import type { SectionPoints, SummarySentence } from '../report.ts';
import { optionsOf, placeOf, type Rated } from './index.ts';

/** Who skims finds a key sentence at least every so many words: about as many as a screen shows. */
const EVERY = 180;

/**
 * Places of the sentences to read when skimming, in article order: those of the usual summary and of the key points,
 * and the best one of every stretch that has none.
 */
export function keySentences(
  rated: readonly Rated[],
  summary: readonly SummarySentence[],
  sections: readonly SectionPoints[],
): Place[] {
  const places = [...summary, ...sections.flatMap((s) => s.sentences)].map((s) => s.place);
  const taken = new Set(places.map(keyOf));
  const out = new Map(places.map((place) => [keyOf(place), place]));
  let words = 0;
  let best: Rated | undefined;
  for (const option of optionsOf(rated)) {
    const place = placeOf(option.sentence);
    if (taken.has(keyOf(place))) {
      words = 0;
      best = undefined;
      continue;
    }
    words += option.sentence.tokens.length;
    if (!option.dangling && option.score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = option;
    if (words < EVERY || !best) continue;
    const found = placeOf(best.sentence);
    out.set(keyOf(found), found);
    words = 0;
    best = undefined;
  }
  return [...out.values()].sort((a, b) => a.block - b.block || a.start - b.start);
}

const keyOf = ({ block, start }: Place) => `${block}:${start}`;
