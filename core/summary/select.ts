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

/** What may still be chosen, and its greatest similarity to what is. */
interface Left<T> {
  readonly option: T;
  similarity: number;
}

/** From the `after`th choice on, parts of the text that have none yet come first. */
export interface Covering<T> {
  after: number;
  partOf(option: T): number;
}

/**
 * Greedy choice by score less `penalty` × the greatest similarity to what is chosen (MMR, Carbonell & Goldstein 1998). A
 * sentence that points back waits until the one before it is chosen. Best first, so that a shorter choice is the
 * beginning of a longer one; fewer than `n` when nothing else can stand alone.
 */
export function choose<T extends Option>(
  options: readonly T[],
  n: number,
  penalty: number,
  covering?: Covering<T>,
): T[] {
  const chosen: T[] = [];
  const taken = new Set<number>();
  const covered = new Set<number>();
  let left: readonly Left<T>[] = options.map((option) => ({ option, similarity: 0 }));
  while (chosen.length < n) {
    const isNew = (option: T) =>
      covering !== undefined && chosen.length >= covering.after && !covered.has(covering.partOf(option));
    const best = bestOf(left, penalty, taken, isNew);
    if (!best) break;
    chosen.push(best);
    taken.add(best.index);
    if (covering) covered.add(covering.partOf(best));
    left = left.filter((each) => {
      if (each.option === best) return false;
      each.similarity = Math.max(each.similarity, cosine(each.option.vector, best.vector));
      return each.similarity < SAME;
    });
  }
  return chosen;
}

/** The best of what may be taken: of those that are new, if any are. */
function bestOf<T extends Option>(
  left: readonly Left<T>[],
  penalty: number,
  taken: ReadonlySet<number>,
  isNew: (option: T) => boolean,
): T | undefined {
  let best: T | undefined;
  let most = Number.NEGATIVE_INFINITY;
  let bestIsNew = false;
  for (const { option, similarity } of left) {
    if (option.dangling && option.index > 0 && !taken.has(option.index - 1)) continue;
    const newer = isNew(option);
    const value = option.score - penalty * similarity;
    if (newer === bestIsNew ? value <= most : bestIsNew) continue;
    most = value;
    best = option;
    bestIsNew = newer;
  }
  return best;
}
