import { type Named, weigher } from '../text/weigher.ts';
import { PAIR_FEATURES, pairFeatures, pairsOf } from './pairs.ts';
import { WORD_FEATURES, type Words } from './words.ts';

/** Weights of two logistic models: is a word, is a pair of words likely to be in a person's summary of the text? */
export interface LikelyModel {
  words: Named<typeof WORD_FEATURES>;
  pairs: Named<typeof PAIR_FEATURES>;
}

/** What of a sentence a person's summary is expected to have too. */
export interface Likely {
  /** Words of content: the sum of their chances, and its mean. */
  content: number;
  mean: number;
  /** Expected words shared, function words too, and pairs shared, in proportion to the sentence's length. */
  words: number;
  pairs: number;
}

/** Words of a person's summary that a sentence has to make up for; more of them favours longer sentences. */
const SUMMARY_WORDS = 25;

/** The log odds of each word. */
export function wordLogits({ words }: Words, model: LikelyModel['words']): Float64Array {
  const logitOf = weigher(WORD_FEATURES, model);
  return Float64Array.from(words, ({ features }) => logitOf(features));
}

/**
 * For each sentence, what a person's summary is expected to share with it. The expected words and pairs are those that
 * ROUGE (Lin 2004) counts, as its F measure puts them into proportion. Linear in the text's length.
 */
export function likely(text: Words, model: LikelyModel): Likely[] {
  const logits = wordLogits(text, model.words);
  const pairs = pairsOf(text.inSentences, text.words.length);
  const words = logits.map(chance);
  const logitOf = weigher(PAIR_FEATURES, model.pairs);
  const pairChances = pairs.pairs.map((pair) => chance(logitOf(pairFeatures(pair, text.words, logits))));
  const distinctWords = distinctOf(text.words.length);
  const distinctPairs = distinctOf(pairs.pairs.length);
  return text.inSentences.map((ids, i) => {
    const distinct = distinctWords(ids);
    let [count, content] = [0, 0];
    for (const id of distinct) {
      if (text.words[id]?.stop) continue;
      count++;
      content += words[id] ?? 0;
    }
    const share = (expected: number) => (2 * expected) / (ids.length + SUMMARY_WORDS);
    return {
      content,
      mean: content / (count || 1),
      words: share(sum(distinct, words)),
      pairs: share(sum(distinctPairs(pairs.inSentences[i] ?? []), pairChances)),
    };
  });
}

/** Gives each of a list's ids once, in its order; ids are below `size`. Without a set for each list. */
function distinctOf(size: number): (ids: readonly number[]) => number[] {
  const lastIn = new Uint32Array(size);
  let list = 0;
  return (ids) => {
    list++;
    return ids.filter((id) => {
      const isNew = lastIn[id] !== list;
      lastIn[id] = list;
      return isNew;
    });
  };
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function sum(ids: readonly number[], values: ArrayLike<number>): number {
  return ids.reduce((total, id) => total + (values[id] ?? 0), 0);
}
