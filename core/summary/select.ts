import { cosine, type Vector } from './vectors.ts';

/** From this similarity on two sentences say the same: never both. */
const SAME = 0.8;

export interface Option {
  score: number;
  vector: Vector;
  /** Position in the running text. */
  index: number;
  /** Points back to the sentence before it. */
  dangling: boolean;
}

/**
 * Greedy choice by score less `penalty` × the greatest similarity to what is chosen (MMR, Carbonell & Goldstein 1998). A
 * sentence that points back waits until the one before it is chosen. Best first, so that a shorter choice is the
 * beginning of a longer one; fewer than `n` when nothing else can stand alone.
 */
export function choose<T extends Option>(options: readonly T[], n: number, penalty: number): T[] {
  const chosen: T[] = [];
  const taken = new Set<number>();
  const left = new Map(options.map((option) => [option, 0]));
  while (chosen.length < n) {
    let best: T | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const [option, similarity] of left) {
      if (option.dangling && option.index > 0 && !taken.has(option.index - 1)) continue;
      const value = option.score - penalty * similarity;
      if (value > most) {
        most = value;
        best = option;
      }
    }
    if (!best) break;
    chosen.push(best);
    taken.add(best.index);
    left.delete(best);
    for (const [option, similarity] of left) {
      const nearest = Math.max(similarity, cosine(option.vector, best.vector));
      if (nearest < SAME) left.set(option, nearest);
      else left.delete(option);
    }
  }
  return chosen;
}
