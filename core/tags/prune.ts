import type { Features } from './features.ts';

/** Candidates looked at closely; the rest have no chance. */
const MOST = 100;

/** The candidates worth scoring, by mentions, title, opening and names alone. */
export function prune<T extends { features: Features }>(all: readonly T[]): T[] {
  const prior = ({ features: f }: T) =>
    f.frequencyTelling + f.title + 0.3 * f.early + 0.3 * f.name + 0.2 * f.whole;
  return all.toSorted((a, b) => prior(b) - prior(a)).slice(0, MOST);
}
