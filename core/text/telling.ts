/** Common English words tell less about a text; ranks at or above this count as unknown, thus most telling. */
const RANKS = 20_000;

/** How telling a word is, 0–1, by its rank among common words: Zipf's law makes log(rank) behave like an idf. */
export function telling(rank: number): number {
  return Math.log(1 + Math.min(rank, RANKS)) / Math.log(1 + RANKS);
}
