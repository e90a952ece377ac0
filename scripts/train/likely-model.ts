import { type LikelyModel, wordLogits } from '../../core/summary/likely.ts';
import { PAIR_FEATURES, pairFeatures, pairsOf } from '../../core/summary/pairs.ts';
import { WORD_FEATURES, type Words } from '../../core/summary/words.ts';
import { type Named, named } from '../../core/text/weigher.ts';
import { fitTable } from './newton.ts';
import type { Reference } from './rouge.ts';

/** A text with people's summaries of it. */
export interface Summarised {
  words: Words;
  references: readonly Reference[];
  /** How much each of its words counts. */
  weight: number;
}

/** Pull of the weights towards 0. */
const PENALTY = 1e-4;

/** Fits which words of a text are in its summaries, and then which pairs of words: two logistic regressions. */
export function fitLikely(texts: readonly Summarised[]): LikelyModel {
  const words = regression(WORD_FEATURES, texts, ({ words, references }) =>
    words.words.map(({ stem, features }) => ({
      features,
      target: share(references, ({ one }) => one.has(stem)),
    })),
  );
  const pairs = regression(PAIR_FEATURES, texts, ({ words: text, references }) => {
    const logits = wordLogits(text, words);
    const stem = (id: number) => text.words[id]?.stem ?? '';
    return pairsOf(text.inSentences, text.words.length).pairs.map((pair) => ({
      features: pairFeatures(pair, text.words, logits),
      target: share(references, ({ two }) => two.has(`${stem(pair.left)} ${stem(pair.right)}`)),
    }));
  });
  return { words, pairs };
}

/** Share of the summaries for which something holds. */
function share(references: readonly Reference[], holds: (reference: Reference) => boolean): number {
  return references.filter(holds).length / (references.length || 1);
}

function regression<const Names extends readonly string[]>(
  names: Names,
  texts: readonly Summarised[],
  examplesOf: (text: Summarised) => { features: readonly number[]; target: number }[],
): Named<Names> {
  const rows: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  for (const text of texts) {
    for (const { features, target } of examplesOf(text)) {
      rows.push(...features);
      targets.push(target);
      weights.push(text.weight);
    }
  }
  const values = fitTable(
    {
      size: names.length,
      features: Float32Array.from(rows),
      targets: Float32Array.from(targets),
      weights: Float32Array.from(weights),
    },
    PENALTY,
  );
  return named(names, values);
}
