import type { SummarySentence } from '../article.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { weighted } from '../text/weighted.ts';
import { eligible, running } from './eligible.ts';
import { observe } from './features.ts';
import { reasons } from './reasons.ts';
import { choose } from './select.ts';
import { PENALTY, WEIGHTS } from './weights.ts';

/** Shorter texts are their own summary. */
const WHOLE_BELOW = 5;
/** Sentences by length of the article: one more each time it is 1.6 times as long. */
const FEWEST = 3;
const MOST = 8;

/**
 * The sentences that say most of an article, whole, in article order; `n` of them, by default as its length asks for.
 * A short summary is inside the longer one. A text under five sentences is given whole unless `n` is smaller.
 * `rank` is the rank of a word among the commonest of the language (`Infinity`: not among them).
 */
export function summarise(doc: Doc, rank: (word: string) => number, n?: number): SummarySentence[] {
  const text = doc.sentences.filter(running);
  const wanted = Math.max(0, Math.floor(n ?? usual(doc.wordCount)));
  if (text.length < WHOLE_BELOW && (n === undefined || wanted >= text.length)) {
    return text.map((sentence) => ({
      place: placeOf(sentence),
      text: sentence.text,
      score: 1,
      why: ['whole'],
    }));
  }
  const observed = observe(doc, text, rank).map((o, index) => ({
    ...o,
    index,
    score: weighted(WEIGHTS, o.features),
    dangling: o.features.dangling > 0,
  }));
  const able = observed.filter((o) => eligible(o.sentence, doc.lang));
  const options = able.length ? able : observed;
  const low = options.reduce((least, o) => Math.min(least, o.score), Number.POSITIVE_INFINITY);
  const high = options.reduce((most, o) => Math.max(most, o.score), Number.NEGATIVE_INFINITY);
  return choose(options, wanted, PENALTY)
    .sort((a, b) => a.index - b.index)
    .map((o) => ({
      place: placeOf(o.sentence),
      text: o.sentence.text,
      score: high > low ? (o.score - low) / (high - low) : 1,
      why: reasons(o.features),
    }));
}

/** Whether a text is too short to be shortened. */
export function isShort(doc: Doc): boolean {
  return doc.sentences.filter(running).length < WHOLE_BELOW;
}

function usual(words: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.round(1.5 * Math.log2(words / 100))));
}

function placeOf({ block, start, end }: Sentence) {
  return { block, start, end };
}
