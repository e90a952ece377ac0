/**
 * Fits the weights of the tag model and writes core/tags/weights.ts; prints cross-validated F1 first.
 * `node scripts/train-tags.ts` (some minutes; the same bytes each time with the same Node).
 */
import { writeFileSync } from 'node:fs';
import { candidates, shortForms } from '../core/tags/candidates.ts';
import { contextOf, observe } from '../core/tags/features.ts';
import { keyOf } from '../core/tags/key.ts';
import { label } from '../core/tags/label.ts';
import { prune } from '../core/tags/prune.ts';
import { distinct, select } from '../core/tags/select.ts';
import { benchDoc } from './bench/document.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus } from './train/corpora.ts';
import { fitLogistic } from './train/fit-logistic.ts';
import { learn, type Task } from './train/policy.ts';
import { table } from './train/table.ts';

interface Row {
  title?: string;
  paragraphs: string[];
  keyphrases: string[];
  /** Things the text is about, each with all its names. */
  entities?: { names: string[] }[];
}

/** How much each document counts: the corpora differ in size, and GUM's readers marked what a reader would call a tag. */
const CORPORA = [
  { name: 'gum', weight: 2 },
  { name: 'duc2001', weight: 1 },
];
const FOLDS = 5;
const WANTED = 10;
const FIRST = 5;
const TRAINING = { rounds: 60, samples: 6, rate: 0.03, decay: 0.001, seed: 1 };
const OUT = new URL('../core/tags/weights.ts', import.meta.url);

const words = diskLexicon();

function prepare(row: Row, weight: number) {
  const doc = benchDoc({ title: row.title ?? '', paragraphs: row.paragraphs });
  const all = candidates(doc, words, shortForms(doc));
  const context = contextOf(doc, all, words.rank);
  const options = prune(all.map((candidate) => ({ candidate, features: observe(candidate, context) }))).map(
    ({ candidate, features }) => ({
      features,
      key: candidate.key,
      count: candidate.places.length,
      plain: false,
      candidate,
    }),
  );
  const things = row.entities?.map((e) => e.names) ?? row.keyphrases.map((phrase) => [phrase]);
  const gold = things.map((names) => new Set(names.map((name) => keyOf(name, 'en'))));
  const meant = options.map((o) => {
    const key = keyOf(label(o.candidate).label, 'en');
    return gold.findIndex((names) => names.has(key));
  });
  const beside = options.map((a) => options.map((b) => distinct(a, b)));
  const task: Task = {
    rows: options.map((o) => Object.values(o.features)),
    wanted: Math.min(WANTED, options.length - 1),
    weight,
    similarity: () => 0,
    allowed: (i, chosen) => chosen.every((j) => beside[i]?.[j]),
    reward: (chosen) => f1(chosen, meant, gold.length, FIRST) + f1(chosen, meant, gold.length, WANTED),
  };
  const examples = task.rows.map((features, i) => ({ features, target: (meant[i] ?? -1) >= 0 ? 1 : 0 }));
  return { task, options, examples, meant, gold: gold.length };
}

/** F1 of the first `k` choices, each gold thing counted once. */
function f1(chosen: readonly number[], meant: readonly number[], gold: number, k: number): number {
  const found = new Set(chosen.slice(0, k).map((i) => meant[i] ?? -1));
  found.delete(-1);
  return (2 * found.size) / (Math.min(k, chosen.length) + gold || 1);
}

type Prepared = ReturnType<typeof prepare>;

/** Logistic regression finds what tags look like, policy gradient then tunes the first ten together. */
function train(docs: readonly Prepared[]): number[] {
  const [, ...start] = fitLogistic(
    docs.flatMap((d) => d.examples),
    1e-3,
  );
  return learn(
    docs.map((d) => d.task),
    { ...TRAINING, start },
  ).weights;
}

const sets = CORPORA.map(({ name, weight }) => ({
  name,
  docs: corpus<Row>(`tags/${name}`).map((row) => prepare(row, weight)),
}));
const part = (keep: (index: number) => boolean) => sets.flatMap((s) => s.docs.filter((_, i) => keep(i)));
const sums = new Map<string, [number, number]>();
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(part((i) => i % FOLDS !== fold));
  for (const { name, docs } of sets) {
    const sum = sums.get(name) ?? [0, 0];
    sums.set(name, sum);
    for (const { task, options, meant, gold } of docs.filter((_, i) => i % FOLDS === fold)) {
      const ranked = options
        .map((o, at) => ({
          ...o,
          at,
          score: (task.rows[at] ?? []).reduce((s, x, j) => s + x * (weights[j] ?? 0), 0),
        }))
        .sort((a, b) => b.score - a.score);
      const chosen = select(ranked, WANTED).map((o) => o.at);
      sum[0] += f1(chosen, meant, gold, FIRST) / docs.length;
      sum[1] += f1(chosen, meant, gold, WANTED) / docs.length;
    }
  }
}
for (const [name, [five, ten]] of sums) {
  console.log(`${name}: F1@5 ${(100 * five).toFixed(2)}, F1@10 ${(100 * ten).toFixed(2)}, cross-validated`);
}

const all = part(() => true);
const weights = train(all);
writeFileSync(
  OUT,
  `import type { Features } from './features.ts';

/**
 * Written by scripts/train-tags.ts: ${weights.length} numbers fitted to what readers marked as the subjects of ${all.length}
 * English texts (GUM's salient entities, keyphrases of DUC 2001). They hold nothing of the texts.
 */
${table('WEIGHTS', 'Features', Object.keys(all[0]?.options[0]?.features ?? {}), weights)}
`,
);
