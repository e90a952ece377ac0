import { type LikelyModel, wordLogits } from '../../core/summary/likely.ts';
import { pairFeatures, pairsOf } from '../../core/summary/pairs.ts';
import type { Words } from '../../core/summary/words.ts';
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
  const words = regression(texts, ({ words, references }) =>
    words.words.map(({ stem, features }) => ({
      features,
      target: share(references, ({ one }) => one.has(stem)),
    })),
  );
  const pairs = regression(texts, ({ words: text, references }) => {
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

function regression<Name extends string>(
  texts: readonly Summarised[],
  examplesOf: (text: Summarised) => { features: Readonly<Record<Name, number>>; target: number }[],
): Record<Name, number> {
  const rows: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let shape: Readonly<Record<Name, number>> | undefined;
  for (const text of texts) {
    for (const { features, target } of examplesOf(text)) {
      shape ??= features;
      for (const name in features) rows.push(features[name]);
      targets.push(target);
      weights.push(text.weight);
    }
  }
  if (!shape) throw new Error('No texts to fit to');
  const fitted: Record<Name, number> = { ...shape };
  const values = fitTable(
    {
      size: Object.keys(shape).length,
      features: Float32Array.from(rows),
      targets: Float32Array.from(targets),
      weights: Float32Array.from(weights),
    },
    PENALTY,
  );
  let column = 0;
  for (const name in shape) fitted[name] = values[column++] ?? 0;
  return fitted;
}
