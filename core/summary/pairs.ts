import type { Row } from '../text/weigher.ts';
import type { Word } from './words.ts';

/** Two words next to each other, by their numbers. */
export interface Pair {
  left: number;
  right: number;
  times: number;
  /** The first sentence that has it. */
  first: number;
}

/** The distinct pairs of neighbouring words of a text, and which of them each sentence has. */
export interface Pairs {
  pairs: Pair[];
  inSentences: number[][];
}

/** What the model sees of a pair. */
export const PAIR_FEATURES = [
  'constant',
  'left',
  'right',
  'lesser',
  'often',
  'inverse',
  'logFirst',
  'repeated',
  'oneStop',
  'twoStops',
] as const;

/** Counts the pairs of sentences given as numbers of words below `size`. */
export function pairsOf(sentences: readonly number[][], size: number): Pairs {
  const ids = new Map<number, number>();
  const pairs: Pair[] = [];
  const inSentences = sentences.map((words, first) =>
    words.slice(1).map((right, k) => {
      const left = words[k] ?? 0;
      const key = left * size + right;
      const known = ids.get(key);
      const pair = known === undefined ? undefined : pairs[known];
      if (known !== undefined && pair) {
        pair.times++;
        return known;
      }
      const id = pairs.push({ left, right, times: 1, first }) - 1;
      ids.set(key, id);
      return id;
    }),
  );
  return { pairs, inSentences };
}

/** The features of a pair; `logits` are those of the words' chances. */
export function pairFeatures(
  { left, right, times, first }: Pair,
  words: readonly Word[],
  logits: Float64Array,
): Row<typeof PAIR_FEATURES> {
  const a = logits[left] ?? 0;
  const b = logits[right] ?? 0;
  const stops = Number(words[left]?.stop ?? false) + Number(words[right]?.stop ?? false);
  return [
    1,
    a,
    b,
    Math.min(a, b),
    Math.log(times),
    1 / (1 + first),
    Math.log(1 + first) / 4,
    times > 1 ? 1 : 0,
    stops === 1 ? 1 : 0,
    stops === 2 ? 1 : 0,
  ];
}
