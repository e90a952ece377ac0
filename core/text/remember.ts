/** Answers kept: the different words of some four articles, in a third of a megabyte. */
const KEPT = 4000;

/** A function of words that remembers its answers, since most words come again; forgets them all when they are too many. */
export function remember<T>(answer: (word: string) => T, most = KEPT): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = answer(word);
    if (known.size >= most) known.clear();
    known.set(word, found);
    return found;
  };
}
