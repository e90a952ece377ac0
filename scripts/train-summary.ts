/**
 * Fits the weights of the summary model and writes core/summary/weights.ts; prints cross-validated ROUGE first.
 * `node scripts/train-summary.ts` (about two minutes; the same bytes each time with the same Node).
 */
import { writeFileSync } from 'node:fs';
import { eligible, running } from '../core/summary/eligible.ts';
import { observe } from '../core/summary/features.ts';
import { choose } from '../core/summary/select.ts';
import { cosine } from '../core/summary/vectors.ts';
import { benchDoc } from './bench/document.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus } from './train/corpora.ts';
import { learn, type Policy, type Task } from './train/policy.ts';
import { reference, rouge, stems } from './train/rouge.ts';
import { table } from './train/table.ts';

interface Row {
  title?: string;
  paragraphs: string[];
  references: string[];
}

/** Corpora with the length of their summaries and how much each document counts (they differ in size). */
const CORPORA = [
  { name: 'cnndm', wanted: 3, weight: 1 },
  { name: 'writers', wanted: 3, weight: 4 },
  { name: 'gum', wanted: 2, weight: 3 },
];
const FOLDS = 5;
const TRAINING = { rounds: 200, samples: 6, rate: 0.05, decay: 0.001, seed: 1 };
const OUT = new URL('../core/summary/weights.ts', import.meta.url);

const { rank } = diskLexicon();

function prepare(row: Row, wanted: number, weight: number) {
  const doc = benchDoc({ title: row.title ?? '', paragraphs: row.paragraphs });
  const observed = observe(doc, doc.sentences.filter(running), rank).map((o, index) => ({
    ...o,
    index,
    dangling: o.features.dangling > 0,
  }));
  const able = observed.filter((o) => eligible(o.sentence, doc.lang));
  const options = able.length ? able : observed;
  const texts = options.map((o) => stems(o.sentence.text));
  const references = row.references.map(reference);
  const similar = options.map((a) => Float64Array.from(options, (b) => cosine(a.vector, b.vector)));
  const known = new Map<string, number>();
  const reward = (chosen: readonly number[]) => {
    const order = [...chosen].sort((a, b) => a - b);
    const key = order.join();
    const value =
      known.get(key) ??
      rouge(
        order.flatMap((i) => texts[i] ?? []),
        references,
      );
    known.set(key, value);
    return value;
  };
  const task: Task = {
    rows: options.map((o) => Object.values(o.features)),
    wanted,
    weight,
    similarity: (a, b) => similar[a]?.[b] ?? 0,
    allowed: (i, chosen) => {
      const option = options[i];
      if (!option?.dangling || option.index === 0) return true;
      return chosen.some((j) => options[j]?.index === option.index - 1);
    },
    reward,
  };
  return { task, options };
}

type Prepared = ReturnType<typeof prepare>;

/** Reward of what the product would choose, 0–2. */
function measured({ task, options }: Prepared, policy: Policy): number {
  const scored = options.map((o, at) => ({
    ...o,
    at,
    score: (task.rows[at] ?? []).reduce((sum, x, j) => sum + x * (policy.weights[j] ?? 0), 0),
  }));
  return task.reward(choose(scored, task.wanted, policy.penalty).map((o) => o.at));
}

const sets = CORPORA.map(({ name, wanted, weight }) => ({
  name,
  docs: corpus<Row>(`summary/${name}`).map((row) => prepare(row, wanted, weight)),
}));
const part = (keep: (index: number) => boolean) => sets.flatMap((s) => s.docs.filter((_, i) => keep(i)));
const sums = new Map<string, number>();
for (let fold = 0; fold < FOLDS; fold++) {
  const policy = learn(
    part((i) => i % FOLDS !== fold).map((d) => d.task),
    TRAINING,
  );
  for (const { name, docs } of sets) {
    const value = docs.filter((_, i) => i % FOLDS === fold).reduce((sum, d) => sum + measured(d, policy), 0);
    sums.set(name, (sums.get(name) ?? 0) + value / docs.length);
  }
}
for (const [name, sum] of sums)
  console.log(`${name}: ROUGE-1 + ROUGE-2, cross-validated: ${(100 * sum).toFixed(2)}`);

const all = part(() => true);
const policy = learn(
  all.map((d) => d.task),
  TRAINING,
);
const names = Object.keys(all[0]?.options[0]?.features ?? {});
writeFileSync(
  OUT,
  `import type { Features } from './features.ts';

/**
 * Written by scripts/train-summary.ts: ${names.length + 1} numbers fitted by policy gradient to the human summaries of ${all.length} English
 * articles and texts (CNN/DailyMail, Zhang et al. 2023, GUM). They hold nothing of the texts.
 */
${table('WEIGHTS', 'Features', names, policy.weights)}

/** How much similarity to a chosen sentence costs. */
export const PENALTY = ${Number(policy.penalty.toPrecision(4))};
`,
);
