import { add, dot, type Space } from './vectors.ts';

/** Damping and rounds of PageRank; after 20 rounds the order no longer changes. */
const DAMPING = 0.85;
const ROUNDS = 20;

/**
 * LexRank with continuous weights (Erkan & Radev 2004): how central each sentence is in the graph of similarities. The
 * matrix of cosines is V·Vᵀ, so each round costs two passes over the words and no matrix is made: linear, not quadratic.
 */
export function lexRank({ vectors, size }: Space): number[] {
  const n = vectors.length;
  const all = new Float64Array(size);
  for (const v of vectors) add(all, v);
  const degree = vectors.map((v) => Math.max(1e-9, dot(v, all)));
  let ranks = vectors.map(() => 1 / n);
  const flow = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    flow.fill(0);
    vectors.forEach((v, i) => {
      add(flow, v, (ranks[i] ?? 0) / (degree[i] ?? 1));
    });
    ranks = vectors.map((v) => (1 - DAMPING) / n + DAMPING * dot(v, flow));
  }
  return ranks;
}

/**
 * The forward half of PacSum's directed centrality (Zheng & Lapata 2019): the sum of similarities to the sentences after.
 * A running sum of the vectors makes it linear.
 */
export function similarAfter({ vectors, size }: Space): number[] {
  const left = new Float64Array(size);
  for (const v of vectors) add(left, v);
  return vectors.map((v) => {
    add(left, v, -1);
    return dot(v, left);
  });
}
