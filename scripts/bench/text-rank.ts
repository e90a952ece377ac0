import type { Sentence } from '../../core/text/document.ts';

/** Damping of PageRank, and rounds after which the order no longer changes. */
const DAMPING = 0.85;
const ROUNDS = 30;

/**
 * The `n` sentences TextRank chooses (Mihalcea & Tarau 2004), in their order: PageRank over shared words of content, divided by
 * the logarithms of the sentences' lengths. A yardstick only: quadratic in the number of sentences.
 */
export function textRank(sentences: readonly Sentence[], n: number): Sentence[] {
  const bags = sentences.map(({ tokens }) => new Set(tokens.filter((t) => !t.stop).map((t) => t.stem)));
  const similar = bags.map((a, i) =>
    bags.map((b, j) => (i === j ? 0 : shared(a, b) / (Math.log(1 + a.size) + Math.log(1 + b.size) || 1))),
  );
  const degrees = similar.map((row) => row.reduce((sum, x) => sum + x, 0) || 1);
  let ranks = sentences.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const before = ranks;
    ranks = similar.map(
      (row) =>
        1 -
        DAMPING +
        DAMPING * row.reduce((sum, x, j) => sum + (x * (before[j] ?? 0)) / (degrees[j] ?? 1), 0),
    );
  }
  const best = [...sentences.keys()].sort((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0)).slice(0, n);
  return best.sort((a, b) => a - b).flatMap((i) => sentences[i] ?? []);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
