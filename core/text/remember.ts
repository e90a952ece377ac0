/** Answers kept: the different words of some four articles, in a third of a megabyte. */
const KEPT = 4000;

/**
 * A function of words that remembers its answers, since most words come again: the latest `most` / 2 and as many before
 * them, of which what is asked for again stays. No answer (`undefined`) is not remembered.
 */
export function remember<T>(answer: (word: string) => T, most = KEPT): (word: string) => T {
  let latest = new Map<string, T>();
  let earlier = new Map<string, T>();
  return (word) => {
    const kept = latest.get(word);
    if (kept !== undefined) return kept;
    const found = earlier.get(word) ?? answer(word);
    if (found === undefined) return found;
    if (latest.size >= most / 2) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(word, found);
    return found;
  };
}
