import type { Sentence, Token } from '../text/document.ts';
import { telling } from '../text/telling.ts';
import type { Row } from '../text/weigher.ts';

/** A word of the article, all its forms together, with what the model sees of it. */
export interface Word {
  stem: string;
  stop: boolean;
  features: Row<typeof WORD_FEATURES>;
}

/** What the model sees of a word. */
export const WORD_FEATURES = [
  'constant',
  'often',
  'share',
  'sentences',
  'firstSentence',
  'logFirst',
  'first',
  'capitals',
  'telling',
  'digits',
  'title',
  'repeatedEarly',
  'spread',
  'oftenEarly',
  'stop',
  'stopTelling',
  'central',
  'place',
  'key',
  'logWords',
] as const;

/** The distinct words of a text, and which of them each sentence has, in its order. */
export interface Words {
  words: Word[];
  inSentences: number[][];
}

/** What is known of the text a word stands in. */
export interface Setting {
  /** Stems of the title's content words. */
  title: ReadonlySet<string>;
  /** How central each sentence is, 0–1. */
  central: readonly number[];
  /** Rank of a lower-case word among the commonest. */
  rank: (word: string) => number;
}

/** The opening, in sentences. */
const OPENING = 3;
/** By Zipf's law the word of rank r is about `ZIPF` / r of all running words; rarer ranks than `RAREST` are not told apart. */
const ZIPF = 0.1;
const RAREST = 30_000;

interface Count {
  token: Token;
  times: number;
  sentences: number;
  first: number;
  last: number;
  opening: number;
  /** Times not at the start of a sentence, and how many of these have a capital. */
  inside: number;
  capitals: number;
  rank: number;
  /** The form met last. */
  lower: string;
  /** Sums of how central its sentences are, and of its places in them (0–1). */
  central: number;
  place: number;
}

/** Counts the words of the running text, function words too. Linear in the text's length. */
export function wordsOf(running: readonly Sentence[], setting: Setting): Words {
  const ids = new Map<string, number>();
  const counts: Count[] = [];
  const inSentences = running.map(({ tokens }, i) =>
    tokens.map((token, k) => {
      let id = ids.get(token.stem);
      if (id === undefined) {
        id = ids.size;
        ids.set(token.stem, id);
      }
      const count = counts[id] ?? newCount(token, i);
      counts[id] = count;
      if (count.last !== i || count.times === 0) {
        count.sentences++;
        count.central += setting.central[i] ?? 0;
      }
      count.times++;
      count.last = i;
      count.place += k / tokens.length;
      // most words have one form
      if (token.lower !== count.lower) {
        count.lower = token.lower;
        count.rank = Math.min(count.rank, setting.rank(token.lower));
      }
      if (i < OPENING) count.opening++;
      if (k > 0) count.inside++;
      if (k > 0 && token.text !== token.lower && /^\p{Lu}/u.test(token.text)) count.capitals++;
      return id;
    }),
  );
  const sum = (some: readonly Count[]) => some.reduce((total, { times }) => total + times, 0);
  const text = {
    sentences: running.length,
    words: sum(counts),
    content: sum(counts.filter(({ token }) => !token.stop)),
  };
  return {
    words: counts.map((count) => ({
      stem: count.token.stem,
      stop: count.token.stop,
      features: featuresOf(count, text, setting),
    })),
    inSentences,
  };
}

function newCount(token: Token, first: number): Count {
  return {
    token,
    times: 0,
    sentences: 0,
    first,
    last: first,
    opening: 0,
    inside: 0,
    capitals: 0,
    rank: Number.POSITIVE_INFINITY,
    lower: '',
    central: 0,
    place: 0,
  };
}

function featuresOf(
  count: Count,
  text: { sentences: number; words: number; content: number },
  { title }: Setting,
): Row<typeof WORD_FEATURES> {
  const { token, times, sentences, first, last, rank } = count;
  const often = Math.log(1 + times) / 3;
  const known = telling(rank);
  const stop = token.stop ? 1 : 0;
  return [
    1,
    often,
    Math.min(1, (20 * times) / (text.content || 1)),
    sentences / text.sentences,
    first === 0 ? 1 : 0,
    Math.log(1 + first) / 4,
    first / text.sentences,
    count.capitals / (count.inside || 1),
    known,
    /\p{Nd}/u.test(token.text) ? 1 : 0,
    title.has(token.stem) ? 1 : 0,
    count.opening > 1 ? 1 : 0,
    (last - first) / text.sentences,
    often / (1 + first),
    stop,
    stop * known,
    count.central / sentences,
    count.place / times,
    Math.log(1 + ((times / text.words) * Math.min(rank, RAREST)) / ZIPF) / 5,
    Math.log(1 + text.words) / 8,
  ];
}
