import type { Doc, Sentence } from '../text/document.ts';
import { tokenize } from '../text/document.ts';
import { telling } from '../text/telling.ts';
import { centroid, directed, lexRank } from './centrality.ts';
import { dangling } from './dangling.ts';
import { cosine, type Space, space, type Vector } from './vectors.ts';

/** A sentence of the running text with what the model sees of it. Features are about 0 to 1, logarithms a little more. */
export interface Observed {
  sentence: Sentence;
  vector: Vector;
  features: Features;
}

export type Features = ReturnType<typeof ofSentence>;

/** Words of reporting, of the writer and of the reader. English only: elsewhere these features are 0. */
const REPORTING = /\b(?:said|says|told|added|according to|tweeted|wrote)\b/;
const PERSON = /\b(?:I|we|We|my|our|me|us|you|You|your)\b/;

/** Observes every sentence of the running text, in article order. Linear in the text's length. */
export function observe(doc: Doc, running: Sentence[], rank: (word: string) => number): Observed[] {
  const titled = [{ tokens: tokenize(doc.article.title, doc.lang) }, ...running];
  const whole = space(titled, rank);
  const [title, ...vectors] = whole.vectors;
  const text: Space = { vectors, size: whole.size };
  const { before, after } = directed(text);
  const context: Context = {
    doc,
    running,
    vectors,
    title: title ?? { ids: [], weights: [] },
    lexRank: scaled(lexRank(text)),
    centroid: scaled(centroid(text)),
    before: scaled(before),
    after: scaled(after),
    counts: counts(running),
    average: running.reduce((sum, s) => sum + s.tokens.length, 0) / (running.length || 1),
    blocks: new Map([...new Set(running.map((s) => s.block))].map((block, i) => [block, i])),
    rank,
  };
  return running.map((sentence, i) => ({
    sentence,
    vector: vectors[i] ?? context.title,
    features: ofSentence(context, sentence, i),
  }));
}

interface Context {
  doc: Doc;
  running: Sentence[];
  vectors: Vector[];
  title: Vector;
  lexRank: number[];
  centroid: number[];
  before: number[];
  after: number[];
  /** How often each stem of content occurs, and the five most frequent that are telling. */
  counts: { of: Map<string, number>; total: number };
  average: number;
  /** Position of each block among those with running text. */
  blocks: Map<number, number>;
  rank: (word: string) => number;
}

function ofSentence(context: Context, sentence: Sentence, i: number) {
  const { running, vectors, counts, doc } = context;
  const { text, tokens } = sentence;
  const n = running.length;
  const content = tokens.filter((t) => !t.stop);
  const own: Vector = vectors[i] ?? context.title;
  const near = (j: number) => (vectors[j] ? cosine(own, vectors[j]) : 0);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  const length = tokens.length;
  const long = Math.min(1, Math.log(1 + n) / 5);
  const lexRank = context.lexRank[i] ?? 0;
  const dangles = dangling(sentence, doc.lang);
  return {
    first: i === 0 ? 1 : 0,
    second: i === 1 ? 1 : 0,
    third: i === 2 ? 1 : 0,
    inverse: 1 / (1 + i),
    logIndex: Math.log(1 + i) / 4,
    relative: i / n,
    last: i === n - 1 ? 1 : 0,
    blockStart: sentence.inBlock === 0 && context.blocks.size > 1 ? 1 : 0,
    logBlock: Math.log(1 + (context.blocks.size > 1 ? (context.blocks.get(sentence.block) ?? 0) : i / 2)) / 4,
    words: Math.min(length, 60) / 30,
    under10: Math.max(0, 10 - length) / 10,
    under20: Math.max(0, 20 - length) / 20,
    over25: Math.min(Math.max(0, length - 25), 25) / 25,
    over35: Math.min(Math.max(0, length - 35), 25) / 25,
    overAverage: Math.min(3, length / (context.average || 1)) / 3,
    lexRank,
    centroid: context.centroid[i] ?? 0,
    after: context.after[i] ?? 0,
    before: context.before[i] ?? 0,
    title: cosine(own, context.title),
    lead: i === 0 ? 0 : near(0),
    next: mean([near(i + 1), near(i + 2), near(i + 3)]),
    previous: mean([near(i - 1), near(i - 2), near(i - 3)]),
    telling: mean(content.map((t) => telling(context.rank(t.lower)))),
    frequency: Math.min(1, (20 * mean(content.map((t) => counts.of.get(t.stem) ?? 0))) / (counts.total || 1)),
    repeated: mean(content.map((t) => ((counts.of.get(t.stem) ?? 0) > 1 ? 1 : 0))),
    content: content.length / (length || 1),
    capitals: tokens.filter((t, k) => k > 0 && /^\p{Lu}/u.test(t.text)).length / (length || 1),
    digits: /\p{Nd}/u.test(text) ? 1 : 0,
    quote: /["“”«»]/.test(text) ? 1 : 0,
    startsQuote: /^["“«'‘]/.test(text) ? 1 : 0,
    reporting: REPORTING.test(text) ? 1 : 0,
    person: PERSON.test(text) ? 1 : 0,
    dangling: dangles ? 1 : 0,
    unfinished: /[.!?…。！？।]["”’»)\]」』]*$/.test(text) ? 0 : 1,
    brackets: /[([]/.test(text) ? 1 : 0,
    firstOfLong: i === 0 ? long : 0,
    inverseOfLong: long / (1 + i),
    lexRankOfLong: lexRank * long,
    lexRankEarly: lexRank / (1 + i),
    titleEarly: cosine(own, context.title) / (1 + i),
    afterEarly: (context.after[i] ?? 0) / (1 + i),
    wordsEarly: Math.min(length, 60) / 30 / (1 + i),
  };
}

function counts(running: Sentence[]): Context['counts'] {
  const of = new Map<string, number>();
  let total = 0;
  for (const { tokens } of running) {
    for (const token of tokens) {
      if (token.stop) continue;
      of.set(token.stem, (of.get(token.stem) ?? 0) + 1);
      total++;
    }
  }
  return { of, total };
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
