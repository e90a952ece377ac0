/**
 * Fits the weights of the tag model and writes core/tags/weights.ts; prints cross-validated F1 first.
 * `node scripts/train-tags.ts` (a minute; the same bytes each time with the same Node).
 */
import { writeFileSync } from 'node:fs';
import { candidates, shortForms } from '../core/tags/candidates.ts';
import { contextOf } from '../core/tags/context.ts';
import { FEATURES, observe } from '../core/tags/features.ts';
import { isPlain } from '../core/tags/index.ts';
import { keyOf } from '../core/tags/key.ts';
import { label } from '../core/tags/label.ts';
import { select } from '../core/tags/select.ts';
import { benchDoc } from './bench/document.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus } from './train/corpora.ts';
import { fitTable } from './train/newton.ts';
import { random } from './train/random.ts';
import { spread } from './train/spread.ts';
import { table } from './train/table.ts';

interface Row {
  title?: string;
  paragraphs: string[];
  keyphrases: string[];
  /** Things the text is about, each with all its names. */
  entities?: { names: string[] }[];
}

/**
 * How much each document counts: the corpora differ in size, and GUM's readers marked what a reader would call a tag, those
 * of KPCrowd whatever is a phrase of the text.
 */
const CORPORA = [
  { name: 'gum', weight: 8 },
  { name: 'duc2001', weight: 1 },
  { name: 'kpcrowd', weight: 0.1 },
];
const FOLDS = 5;
/** Ways of parting the texts into folds that the figures are the mean of. */
const PARTINGS = 3;
const WANTED = 10;
const FIRST = 5;
/** Pull of standardised weights towards 0, chosen by cross-validation. */
const PENALTY = 0.01;
const OUT = new URL('../core/tags/weights.ts', import.meta.url);

const words = diskLexicon();

function prepare(row: Row, weight: number) {
  const doc = benchDoc({ title: row.title ?? '', paragraphs: row.paragraphs });
  const all = candidates(doc, words, shortForms(doc));
  const context = contextOf(doc, all, words);
  const things = row.entities?.map((e) => e.names) ?? row.keyphrases.map((phrase) => [phrase]);
  const gold = things.map((names) => new Set(names.map((name) => keyOf(name, 'en'))));
  const options = all.map((candidate) => {
    const values = observe(candidate, context);
    const own = keyOf(label(candidate).label, 'en');
    return {
      values: [...values, ...values.map((value) => value * context.reportage)],
      meant: gold.findIndex((names) => names.has(own)),
      key: candidate.key,
      count: candidate.places.length,
      name: candidate.name,
      plain: isPlain(candidate, words.rank),
    };
  });
  return { options, gold: gold.length, weight };
}

type Prepared = ReturnType<typeof prepare>;

/** Weights of a logistic regression for a text's own features, then for those times how much it is a report. */
function train(docs: readonly Prepared[]): number[] {
  const { mean, deviation } = spread(docs.flatMap((d) => d.options.map((o) => o.values)));
  const size = mean.length + 1;
  const rows = docs.flatMap(({ options, weight }) => {
    // Of a text with many subjects each says less.
    const found = Math.sqrt(options.filter((o) => o.meant >= 0).length || 1);
    return options.map((option) => ({ ...option, weight: weight / found }));
  });
  const features = new Float32Array(rows.length * size);
  rows.forEach(({ values }, i) => {
    features[i * size] = 1;
    values.forEach((value, j) => {
      features[i * size + j + 1] = (value - (mean[j] ?? 0)) / (deviation[j] ?? 1);
    });
  });
  const fitted = fitTable(
    {
      size,
      features,
      targets: Float32Array.from(rows, (row) => (row.meant >= 0 ? 1 : 0)),
      weights: Float32Array.from(rows, (row) => row.weight),
    },
    PENALTY,
  );
  return mean.map((_, j) => (fitted[j + 1] ?? 0) / (deviation[j] ?? 1));
}

/** F1 of the first five and the first ten tags, each gold thing counted once. */
function scores({ options, gold }: Prepared, weights: readonly number[]): [number, number] {
  const ranked = options
    .map((o) => ({ ...o, score: o.values.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), 0) }))
    .sort((a, b) => b.score - a.score);
  const chosen = select(ranked, WANTED);
  const f1 = (k: number) => {
    const found = new Set(chosen.slice(0, k).map((o) => o.meant));
    found.delete(-1);
    return (2 * found.size) / (Math.min(k, chosen.length) + gold || 1);
  };
  return [f1(FIRST), f1(WANTED)];
}

/** The fold of each of `count` texts. */
function folds(count: number, seed: number): number[] {
  const next = random(seed);
  const order = Array.from({ length: count }, (_, i) => ({ i, at: next() })).sort((a, b) => a.at - b.at);
  const fold = new Array<number>(count).fill(0);
  order.forEach(({ i }, place) => {
    fold[i] = place % FOLDS;
  });
  return fold;
}

const sets = CORPORA.map(({ name, weight }) => ({
  name,
  docs: corpus<Row>(`tags/${name}`).map((row) => prepare(row, weight)),
}));
const sums = new Map(sets.map(({ name }) => [name, { five: 0, ten: 0, count: 0 }]));
for (let seed = 1; seed <= PARTINGS; seed++) {
  const parted = sets.map((set) => ({ ...set, fold: folds(set.docs.length, seed) }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(parted.flatMap((set) => set.docs.filter((_, i) => set.fold[i] !== fold)));
    for (const set of parted) {
      const sum = sums.get(set.name) ?? { five: 0, ten: 0, count: 0 };
      for (const doc of set.docs.filter((_, i) => set.fold[i] === fold)) {
        const [five, ten] = scores(doc, weights);
        sum.five += five;
        sum.ten += ten;
        sum.count++;
      }
    }
  }
}
const percent = (sum: number, count: number) => ((100 * sum) / count).toFixed(2);
for (const [name, { five, ten, count }] of sums)
  console.log(`${name}: F1@5 ${percent(five, count)}, F1@10 ${percent(ten, count)}, cross-validated`);

const all = sets.flatMap((set) => set.docs);
const weights = train(all);
writeFileSync(
  OUT,
  `import type { Named } from '../text/weigher.ts';
import type { FEATURES } from './features.ts';

/**
 * Written by scripts/train-tags.ts: ${weights.length} numbers fitted to what readers marked as the subjects of ${all.length}
 * English texts (GUM's salient entities, keyphrases of DUC 2001 and KPCrowd). They hold nothing of the texts.
 */
${table('WEIGHTS', 'Named<typeof FEATURES>', FEATURES, weights.slice(0, FEATURES.length))}

/** What is added for a text that is a report (see reportage.ts). */
${table('REPORT_WEIGHTS', 'Named<typeof FEATURES>', FEATURES, weights.slice(FEATURES.length))}
`,
);
