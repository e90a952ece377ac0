import type { Sentence } from '../text/document.ts';
import { telling } from '../text/telling.ts';

/** A sentence as weighted stems, of length 1 (or 0 when it has no content words); ids ascend. */
export interface Vector {
  ids: number[];
  weights: number[];
}

/** Sentence vectors over the article's own vocabulary of `size` stems. */
export interface Space {
  vectors: Vector[];
  size: number;
}

/** tf × telling vectors of each token list, normalised. Linear in the number of tokens. */
export function space(lists: ReadonlyArray<Pick<Sentence, 'tokens'>>, rank: (word: string) => number): Space {
  const ids = new Map<string, number>();
  const weightOf: number[] = [];
  // how often the list at hand has each
  const times: number[] = [];
  const vectors = lists.map(({ tokens }) => {
    const own: number[] = [];
    for (const token of tokens) {
      if (token.stop) continue;
      let id = ids.get(token.stem);
      if (id === undefined) {
        id = ids.size;
        ids.set(token.stem, id);
        weightOf.push(telling(rank(token.lower)));
        times.push(0);
      }
      if (times[id] === 0) own.push(id);
      times[id] = (times[id] ?? 0) + 1;
    }
    own.sort((a, b) => a - b);
    const weights = own.map((id) => (times[id] ?? 0) * (weightOf[id] ?? 0));
    for (const id of own) times[id] = 0;
    const length = norm(weights);
    return { ids: own, weights: weights.map((w) => w / length) };
  });
  return { vectors, size: ids.size };
}

/** Cosine of two unit vectors, 0–1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0;
    while ((b.ids[j] ?? Number.POSITIVE_INFINITY) < id) j++;
    if (b.ids[j] === id) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return sum;
}

/** Euclidean length, 1 for the zero vector. */
function norm(values: Iterable<number>): number {
  let sum = 0;
  for (const v of values) sum += v * v;
  return Math.sqrt(sum) || 1;
}

/** Inner product with a dense vector. */
export function dot(a: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.ids.length; i++) sum += (a.weights[i] ?? 0) * (dense[a.ids[i] ?? 0] ?? 0);
  return sum;
}

/** Adds `factor` times a vector to a dense one. */
export function add(dense: Float64Array, a: Vector, factor = 1): void {
  for (let i = 0; i < a.ids.length; i++) {
    const id = a.ids[i] ?? 0;
    dense[id] = (dense[id] ?? 0) + factor * (a.weights[i] ?? 0);
  }
}
