import { DICTIONARY_LANGUAGE, type Lexicon } from '../lexicon.ts';
import type { SummarySentence, Whereabouts } from '../report.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { weighed } from '../text/weigher.ts';
import { backMatter } from './back-matter.ts';
import { announces } from './cues.ts';
import { dangling } from './dangling.ts';
import { eligible, running } from './eligible.ts';
import { type Observed, observe } from './features.ts';
import { usualLength } from './lengths.ts';
import { insideQuotations } from './quoted.ts';
import { reasons } from './reasons.ts';
import { choose } from './select.ts';
import { verbless } from './verbless.ts';
import { view } from './view.ts';
import { PAIR_WEIGHTS, PENALTY, WEIGHTS, WORD_WEIGHTS } from './weights.ts';
import { whereabouts } from './whereabouts.ts';

/** Shorter texts are their own summary. */
const WHOLE_BELOW = 5;
/** What is longer than usual says something of each so long a part of the text, as a share of its words: six more always can. */
const PART = 1 / 6;
/** What a writer announces outweighs an opening; the texts the model is fitted to hardly have any. In units of its score. */
const ANNOUNCED = 12;

/** What summing up needs of a lexicon. */
export type Words = Pick<Lexicon, 'rank' | 'letters' | 'irregular'>;

/** A sentence of the running text with the model's opinion of it. */
export interface Rated extends Observed {
  /** Position in the running text. */
  index: number;
  score: number;
  /** Points back to the sentence before it. */
  dangling: boolean;
  /** May stand in a summary. */
  able: boolean;
  where: Whereabouts;
}

const LIKELY = { words: WORD_WEIGHTS, pairs: PAIR_WEIGHTS };

/** Rates every sentence of the running text, in article order. Linear in the text's length. */
export function rate(doc: Doc, words: Words): Rated[] {
  const where = whereabouts(doc);
  const isInside = insideQuotations(doc.article.blocks);
  return observe(view(doc, runningText(doc), words.rank), LIKELY).map((o, index) => ({
    ...o,
    index,
    score: weighed(o.features, WEIGHTS) + (announces(o.sentence.text) ? ANNOUNCED : 0),
    dangling: dangling(o.sentence, doc.lang) || isInside(o.sentence),
    able: isAble(o.sentence, doc.lang, words),
    where: where(o.sentence),
  }));
}

/** The sentences of a text; what it draws on is its own only where there is nothing else. */
function runningText(doc: Doc): Sentence[] {
  const all = doc.sentences.filter(running);
  const sources = backMatter(doc);
  const text = sources.size > 0 ? all.filter(({ block }) => !sources.has(block)) : all;
  return text.length > 0 ? text : all;
}

/** Whether a sentence of the running text may stand in a summary of an article in a language. */
export function isAble(sentence: Sentence, lang: string, words: Words): boolean {
  return eligible(sentence, lang) && !(lang === DICTIONARY_LANGUAGE && verbless(sentence, words));
}

/**
 * The sentences that say most of an article, whole, in article order; `n` of them, by default as its length asks for.
 * A short summary is inside the longer one. A text under five sentences is given whole unless `n` is smaller.
 */
export function summarise(doc: Doc, words: Words, n?: number): SummarySentence[] {
  const usual = usualLength(doc.wordCount);
  return summaryOf(rate(doc, words), n ?? usual, usual);
}

/** As `summarise`, of rated sentences; what is longer than `usual` covers the text to its end. */
export function summaryOf(rated: readonly Rated[], n: number, usual: number): SummarySentence[] {
  const wanted = Math.max(0, Math.floor(n));
  if (rated.length < WHOLE_BELOW && wanted >= rated.length) {
    return rated.map(({ sentence, where }, order) => ({
      ...{ place: placeOf(sentence), text: sentence.text },
      ...{ score: 1, why: ['whole'], order, where },
    }));
  }
  const options = optionsOf(rated);
  const partOf = ({ where }: Rated) => Math.floor(where.share / PART);
  return summarySentences(choose(options, wanted, PENALTY, { after: usual, partOf }), options);
}

/** The sentences that may stand in a summary; all, when none may. */
export function optionsOf(rated: readonly Rated[]): readonly Rated[] {
  const able = rated.filter((r) => r.able);
  return able.length ? able : rated;
}

/**
 * Chosen sentences, best first, as they are shown: in article order, scored relative to all `options`. `ofSection`: they
 * were chosen for one section of the text.
 */
export function summarySentences(
  chosen: readonly Rated[],
  options: readonly Rated[],
  ofSection = false,
): SummarySentence[] {
  const low = options.reduce((least, o) => Math.min(least, o.score), Number.POSITIVE_INFINITY);
  const high = options.reduce((most, o) => Math.max(most, o.score), Number.NEGATIVE_INFINITY);
  return chosen
    .map((o, order) => ({ ...o, order }))
    .sort((a, b) => a.index - b.index)
    .map((o) => ({
      place: placeOf(o.sentence),
      text: o.sentence.text,
      score: high > low ? (o.score - low) / (high - low) : 1,
      why: reasons(o.features, {
        at: o.where.share,
        before: chosen.slice(0, o.order).map(({ where }) => where.share),
        section: ofSection && o.order === 0,
      }),
      order: o.order,
      where: o.where,
    }));
}

/** Whether a text is too short to be shortened. */
export function isShort(rated: readonly Rated[]): boolean {
  return rated.length < WHOLE_BELOW;
}

export function placeOf({ block, start, end }: Sentence) {
  return { block, start, end };
}
