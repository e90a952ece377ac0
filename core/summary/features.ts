import type { Sentence } from '../text/document.ts';
import { type Likely, type LikelyModel, likely } from './likely.ts';
import { cosine, type Vector } from './vectors.ts';
import { NO_WORDS, type View } from './view.ts';

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
export function observe(text: View, model: LikelyModel): Observed[] {
  const shared = likely(text.words, model);
  const most = (of: keyof Likely) => shared.reduce((highest, l) => Math.max(highest, l[of]), 1e-9);
  const mosts = { content: most('content'), words: most('words'), pairs: most('pairs') };
  return text.running.map((sentence, i) => ({
    sentence,
    vector: text.vectors[i] ?? NO_WORDS,
    features: ofSentence(text, i, sentence, shared[i] ?? NOTHING_LIKELY, mosts),
  }));
}

const NOTHING_LIKELY: Likely = { content: 0, mean: 0, words: 0, pairs: 0 };

/** `most` is the most of any sentence. */
function ofSentence(view: View, i: number, sentence: Sentence, likely: Likely, most: Omit<Likely, 'mean'>) {
  const { running, vectors, blocks } = view;
  const { text, tokens } = sentence;
  const n = running.length;
  const content = tokens.filter((t) => !t.stop);
  const own = vectors[i] ?? NO_WORDS;
  const near = (j: number) => (vectors[j] ? cosine(own, vectors[j]) : 0);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  const length = tokens.length;
  const after = view.after[i] ?? 0;
  return {
    first: i === 0 ? 1 : 0,
    inverse: 1 / (1 + i),
    inverseOfLong: Math.min(1, Math.log(1 + n) / 5) / (1 + i),
    logIndex: Math.log(1 + i) / 4,
    relative: i / n,
    last: i === n - 1 ? 1 : 0,
    blockStart: sentence.inBlock === 0 && blocks.size > 1 ? 1 : 0,
    logBlock: Math.log(1 + (blocks.size > 1 ? (blocks.get(sentence.block) ?? 0) : i / 2)) / 4,
    words: Math.min(length, 60) / 30,
    under10: Math.max(0, 10 - length) / 10,
    under20: Math.max(0, 20 - length) / 20,
    over25: Math.min(Math.max(0, length - 25), 25) / 25,
    lexRank: view.lexRank[i] ?? 0,
    after,
    afterEarly: after / (1 + i),
    title: cosine(own, view.title),
    next: mean([near(i + 1), near(i + 2), near(i + 3)]),
    likelyWords: likely.words,
    likelyWordsOfMost: likely.words / most.words,
    likelyPairs: likely.pairs,
    likelyPairsOfMost: likely.pairs / most.pairs,
    likelyContent: likely.mean,
    likelyContentOfMost: likely.content / most.content,
    repeated: mean(content.map((t) => (view.repeated.has(t.stem) ? 1 : 0))),
    startsQuote: /^["“«'‘]/.test(text) ? 1 : 0,
    reporting: REPORTING.test(text) ? 1 : 0,
    person: PERSON.test(text) ? 1 : 0,
  };
}
