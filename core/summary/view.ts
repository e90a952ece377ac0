import type { Doc, Sentence } from '../text/document.ts';
import { tokenize } from '../text/document.ts';
import { lexRank, similarAfter } from './centrality.ts';
import { type Space, space, type Vector } from './vectors.ts';
import { type Words, wordsOf } from './words.ts';

/** The running text as a whole, as far as no fitted model is needed to see it. Lists go by sentence. */
export interface View {
  running: readonly Sentence[];
  vectors: Vector[];
  title: Vector;
  /** How central each sentence is, and how similar what comes after it; scaled to 0–1. */
  lexRank: number[];
  after: number[];
  words: Words;
  /** Stems of content that occur more than once. */
  repeated: ReadonlySet<string>;
  /** Position of each block among those with running text. */
  blocks: Map<number, number>;
}

export const NO_WORDS: Vector = { ids: [], weights: [] };

/** Linear in the text's length. `rank` is the rank of a lower-case word among the commonest. */
export function view(doc: Doc, running: readonly Sentence[], rank: (word: string) => number): View {
  const titleTokens = tokenize(doc.article.title, doc.lang);
  const whole = space([{ tokens: titleTokens }, ...running], rank);
  const [title = NO_WORDS, ...vectors] = whole.vectors;
  const text: Space = { vectors, size: whole.size };
  const central = scaled(lexRank(text));
  const titleStems = new Set(titleTokens.filter((t) => !t.stop).map((t) => t.stem));
  return {
    running,
    vectors,
    title,
    lexRank: central,
    after: scaled(similarAfter(text)),
    words: wordsOf(running, { title: titleStems, central, rank }),
    repeated: repeated(running),
    blocks: new Map([...new Set(running.map((s) => s.block))].map((block, i) => [block, i])),
  };
}

function repeated(running: readonly Sentence[]): Set<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const { tokens } of running) {
    for (const { stem, stop } of tokens) {
      if (!stop) (once.has(stem) ? more : once).add(stem);
    }
  }
  return more;
}

/** Scales values linearly to 0–1. */
function scaled(values: number[]): number[] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const v of values) {
    low = Math.min(low, v);
    high = Math.max(high, v);
  }
  return values.map((v) => (high > low ? (v - low) / (high - low) : 0));
}
