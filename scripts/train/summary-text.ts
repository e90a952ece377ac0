import { dangling } from '../../core/summary/dangling.ts';
import { running } from '../../core/summary/eligible.ts';
import { type Features, observe } from '../../core/summary/features.ts';
import { isAble, type Words } from '../../core/summary/index.ts';
import type { LikelyModel } from '../../core/summary/likely.ts';
import { choose } from '../../core/summary/select.ts';
import { cosine, type Vector } from '../../core/summary/vectors.ts';
import { NO_WORDS, type View, view } from '../../core/summary/view.ts';
import { type BenchDocument, benchDoc } from '../bench/document.ts';
import type { Policy, Task } from './policy.ts';
import { type Reference, type Rouge, reference, rouge, stems } from './rouge.ts';

/** A text of a corpus with people's summaries of it. */
export interface Row {
  title?: string;
  paragraphs: BenchDocument['paragraphs'];
  references: string[];
}

/** A sentence that may be chosen; `index` is its position in the running text. */
interface Option {
  index: number;
  dangling: boolean;
  vector: Vector;
}

/** What of a text is the same whatever is fitted to it. */
export interface SummaryText {
  words: View['words'];
  references: Reference[];
  weight: number;
  wanted: number;
  options: Option[];
  /** Features of each option. */
  features(model: LikelyModel): Features[];
  /** How well a choice of options does. */
  score(chosen: readonly number[]): Rouge;
}

/** Prepares a text of which `wanted` sentences are to be chosen. */
export function summaryText(row: Row, wanted: number, weight: number, words: Words): SummaryText {
  const doc = benchDoc({ title: row.title ?? '', paragraphs: row.paragraphs });
  const text = view(doc, doc.sentences.filter(running), words.rank);
  const all = text.running.map((sentence, index) => ({
    sentence,
    index,
    dangling: dangling(sentence, doc.lang),
    vector: text.vectors[index] ?? NO_WORDS,
  }));
  const able = all.filter((o) => isAble(o.sentence, doc.lang, words));
  const options = able.length ? able : all;
  const found = options.map((o) => stems(o.sentence.text));
  const references = row.references.map(reference);
  const known = new Map<string, Rouge>();
  return {
    words: text.words,
    references,
    weight,
    wanted,
    options,
    features: (model) => {
      const observed = observe(text, model);
      return options.flatMap(({ index }) => observed[index]?.features ?? []);
    },
    score: (chosen) => {
      const order = [...chosen].sort((a, b) => a - b);
      const key = order.join();
      const value =
        known.get(key) ??
        rouge(
          order.flatMap((i) => found[i] ?? []),
          references,
        );
      known.set(key, value);
      return value;
    },
  };
}

/** The choice of sentences as a task to learn; the reward is ROUGE-1 + ROUGE-2. */
export function taskOf({ options, wanted, weight, features, score }: SummaryText, model: LikelyModel): Task {
  const similar = options.map((a) => Float64Array.from(options, (b) => cosine(a.vector, b.vector)));
  return {
    rows: features(model).map((f) => Object.values(f)),
    wanted,
    weight,
    similarity: (a, b) => similar[a]?.[b] ?? 0,
    allowed: (i, chosen) => {
      const option = options[i];
      if (!option?.dangling || option.index === 0) return true;
      return chosen.some((j) => options[j]?.index === option.index - 1);
    },
    reward: (chosen) => {
      const { one, two } = score(chosen);
      return one + two;
    },
  };
}

/** What the product would choose by a policy does this well. */
export function measured({ options, wanted, score }: SummaryText, { rows }: Task, policy: Policy): Rouge {
  const scored = options.map((o, at) => ({
    ...o,
    at,
    score: (rows[at] ?? []).reduce((sum, x, j) => sum + x * (policy.weights[j] ?? 0), 0),
  }));
  return score(choose(scored, wanted, policy.penalty).map((o) => o.at));
}
