/**
 * Fits the weights of the summary model and writes core/summary/weights.ts; prints cross-validated ROUGE first.
 * `node scripts/train-summary.ts` (some minutes; the same bytes each time with the same Node).
 */
import { writeFileSync } from 'node:fs';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus } from './train/corpora.ts';
import { fitLikely } from './train/likely-model.ts';
import { learn } from './train/policy.ts';
import { measured, type Row, type SummaryText, summaryText, taskOf } from './train/summary-text.ts';
import { table } from './train/table.ts';

/** Corpora with the length of their summaries and how much each document counts (they differ in size). */
const CORPORA = [
  { name: 'cnndm', wanted: 3, weight: 1 },
  { name: 'writers', wanted: 3, weight: 4 },
  { name: 'gum', wanted: 2, weight: 3 },
];
const FOLDS = 5;
/** Chosen by cross-validation: fewer rounds end before the weights have settled, more samples a round bring nothing. */
const TRAINING = { rounds: 600, samples: 4, rate: 0.05, decay: 0.001, seed: 1 };
const OUT = new URL('../core/summary/weights.ts', import.meta.url);

const words = diskLexicon();

/** Fits first what a summary is likely to say, then which sentences say it best. */
function train(texts: readonly SummaryText[]) {
  const model = fitLikely(texts);
  const policy = learn(
    texts.map((text) => taskOf(text, model)),
    TRAINING,
  );
  return { model, policy };
}

const sets = CORPORA.map(({ name, wanted, weight }) => ({
  name,
  texts: corpus<Row>(`summary/${name}`).map((row) => summaryText(row, wanted, weight, words)),
  one: 0,
  two: 0,
}));
const all = sets.flatMap((set) => set.texts);
for (let fold = 0; fold < FOLDS; fold++) {
  const { model, policy } = train(sets.flatMap(({ texts }) => texts.filter((_, i) => i % FOLDS !== fold)));
  for (const set of sets) {
    for (const text of set.texts.filter((_, i) => i % FOLDS === fold)) {
      const { one, two } = measured(text, taskOf(text, model), policy);
      set.one += (100 * one) / set.texts.length;
      set.two += (100 * two) / set.texts.length;
    }
  }
}
for (const { name, one, two } of sets)
  console.log(`${name}: ROUGE-1 and -2, cross-validated: ${one.toFixed(2)} / ${two.toFixed(2)}`);

const { model, policy } = train(all);
const features = Object.keys(all[0]?.features(model)[0] ?? {});
const tableOf = (name: string, type: string, weights: Readonly<Record<string, number>>) =>
  table(name, type, Object.keys(weights), Object.values(weights));
const numbers = Object.keys(model.words).length + Object.keys(model.pairs).length + features.length + 1;
writeFileSync(
  OUT,
  `import type { Features } from './features.ts';
import type { LikelyModel } from './likely.ts';

/*
 * Written by scripts/train-summary.ts: ${numbers} numbers fitted to the human summaries of ${all.length} English articles and texts
 * (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */

/** Whether a word of the text is in its summary: log odds. */
${tableOf('WORD_WEIGHTS', "LikelyModel['words']", { ...model.words })}

/** Whether a pair of neighbouring words is in the summary: log odds. */
${tableOf('PAIR_WEIGHTS', "LikelyModel['pairs']", { ...model.pairs })}

/** How good a sentence is: by policy gradient. */
${table('WEIGHTS', 'Features', features, policy.weights)}

/** How much similarity to a chosen sentence costs. */
export const PENALTY = ${Number(policy.penalty.toPrecision(4))};
`,
);
