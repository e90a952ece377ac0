import { stemmer } from 'stemmer';

/** The stems ROUGE counts (Lin 2004): lower case, runs of letters a–z and digits, Porter's stem above three letters. */
export function stems(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length > 3 ? stemmer(word) : word,
  );
}

export interface Reference {
  size: number;
  one: Map<string, number>;
  two: Map<string, number>;
}

export function reference(text: string): Reference {
  const all = stems(text);
  return { size: all.length, one: tally(all), two: tally(pairs(all)) };
}

/** F measures of single words and of pairs, 0–1. */
export interface Rouge {
  one: number;
  two: number;
}

/** ROUGE-1 and ROUGE-2 of a summary's stems, mean over the references. */
export function rouge(summary: readonly string[], references: readonly Reference[]): Rouge {
  const two = pairs(summary);
  const mean = (of: (ref: Reference) => number) =>
    references.reduce((sum, ref) => sum + of(ref), 0) / (references.length || 1);
  return {
    one: mean((ref) => (2 * hits(summary, ref.one)) / (summary.length + ref.size || 1)),
    two: mean((ref) => (2 * hits(two, ref.two)) / (two.length + ref.size - 1 || 1)),
  };
}

function pairs(list: readonly string[]): string[] {
  return list.slice(1).map((word, i) => `${list[i]} ${word}`);
}

function tally(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function hits(list: readonly string[], wanted: ReadonlyMap<string, number>): number {
  let hit = 0;
  for (const [item, count] of tally(list)) hit += Math.min(count, wanted.get(item) ?? 0);
  return hit;
}
