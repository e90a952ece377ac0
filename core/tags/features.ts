import type { Place } from '../article.ts';
import type { Doc, Sentence } from '../text/document.ts';
import { telling } from '../text/telling.ts';
import type { Candidate } from './candidates.ts';
import { keyOf } from './key.ts';

export type Features = ReturnType<typeof observe>;

/** What the features of one candidate need to know of the others and of the article. */
export interface Context {
  title: string;
  sentences: Sentence[];
  /** First sentence of running text. */
  opening: number;
  blocks: number;
  /** UTF-16 units before each block, and in all. */
  offsets: number[];
  length: number;
  most: number;
  stems: Map<string, number>;
  /** How often a key stands inside a longer whole phrase. */
  inside: Map<string, number>;
  rank: (word: string) => number;
}

export function contextOf(doc: Doc, all: readonly Candidate[], rank: (word: string) => number): Context {
  const offsets: number[] = [];
  let length = 0;
  for (const block of doc.article.blocks) {
    offsets.push(length);
    length += block.text.length + 1;
  }
  const stems = new Map<string, number>();
  for (const { tokens } of doc.sentences) {
    for (const token of tokens) if (!token.stop) stems.set(token.stem, (stems.get(token.stem) ?? 0) + 1);
  }
  const inside = new Map<string, number>();
  for (const candidate of all) {
    const words = candidate.key.split(' ');
    for (let a = 0; a < words.length; a++) {
      for (let b = a + 1; b <= words.length; b++) {
        if (b - a === words.length) continue;
        const part = words.slice(a, b).join(' ');
        inside.set(part, (inside.get(part) ?? 0) + candidate.whole);
      }
    }
  }
  return {
    title: ` ${keyOf(doc.article.title, doc.lang)} `,
    sentences: doc.sentences,
    opening: Math.max(
      0,
      doc.sentences.findIndex((s) => s.kind !== 'heading'),
    ),
    blocks: doc.article.blocks.length || 1,
    offsets,
    length: length || 1,
    most: all.reduce((most, c) => Math.max(most, c.places.length), 1),
    stems,
    inside,
    rank,
  };
}

/** What the model sees of a candidate; about 0 to 1. */
export function observe(candidate: Candidate, context: Context) {
  const { key, places, words } = candidate;
  const count = places.length || 1;
  const at = (place: Place | undefined) => (context.offsets[place?.block ?? 0] ?? 0) + (place?.start ?? 0);
  const first = at(places[0]);
  const last = at(places.at(-1));
  const sentences = [...new Set(places.map((p) => sentenceAt(context.sentences, p)))];
  const running = sentences.filter((i) => context.sentences[i]?.kind !== 'heading');
  const earliest = running[0] ?? context.sentences.length;
  const tell = words.map((w) => telling(context.rank(w.lower)));
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / (values.length || 1);
  const used = words.map((w) => Math.log(1 + (context.stems.get(w.stem) ?? 1)) / 3);
  const size = key.split(' ').length;
  const name = candidate.name ? 1 : 0;
  const single = size === 1 ? 1 : 0;
  const frequency = Math.log(1 + count) / 2;
  const title = context.title.includes(` ${key} `) ? 1 : 0;
  const outside = (context.inside.get(key) ?? 0) / count;
  const opens = earliest <= context.opening ? 1 : 0;
  const early = 1 / (1 + Math.max(0, earliest - context.opening));
  const text = places[0] ? ([...candidate.forms.keys()].at(-1) ?? '') : '';
  return {
    frequency,
    relative: count / context.most,
    sentences: Math.log(1 + sentences.length) / 2,
    share: sentences.length / (context.sentences.length || 1),
    blocks: new Set(places.map((p) => p.block)).size / context.blocks,
    title,
    opens,
    early,
    firstThree: earliest <= context.opening + 2 ? 1 : 0,
    first: first / context.length,
    logFirst: Math.log(1 + first) / 10,
    last: last / context.length,
    spread: (last - first) / context.length,
    single,
    two: size === 2 ? 1 : 0,
    three: size === 3 ? 1 : 0,
    name,
    acronym: /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(text) ? 1 : 0,
    short: candidate.short ? 1 : 0,
    digit: /\p{Nd}/u.test(key) ? 1 : 0,
    length: Math.min(text.length, 40) / 20,
    tellingMean: mean(tell),
    tellingMost: Math.max(0, ...tell),
    tellingLeast: Math.min(1, ...tell),
    tellingHead: tell.at(-1) ?? 0,
    rare: words.every((w) => context.rank(w.lower) === Number.POSITIVE_INFINITY) ? 1 : 0,
    whole: candidate.whole / count,
    described: candidate.described / count,
    inLonger: Math.min(2, outside) / 2,
    used: mean(used),
    usedHead: used.at(-1) ?? 0,
    usedLeast: Math.min(1, ...used),
    frequencySingle: frequency * single,
    frequencyName: frequency * name,
    frequencyTelling: frequency * mean(tell),
    titleSingle: title * single,
    titleName: title * name,
    earlyName: early * name,
    earlySingle: early * single,
    tellingSingle: (tell.at(-1) ?? 0) * single,
    nameSingle: name * single,
    wholeSingle: (candidate.whole / count) * single,
    untitled: context.title.trim() ? 0 : frequency,
    articleLength: (Math.log(1 + context.length) / 10) * single,
    articleLengthName: (Math.log(1 + context.length) / 10) * name,
    once: count === 1 ? 1 : 0,
    onceName: count === 1 ? name : 0,
  };
}

/** Index of the sentence a place is in; sentences are in reading order. */
function sentenceAt(sentences: readonly Sentence[], place: Place): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const s = sentences[middle];
    if (s && (s.block < place.block || (s.block === place.block && s.start <= place.start))) low = middle;
    else high = middle - 1;
  }
  return low;
}
