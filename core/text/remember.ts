/** Answers kept; the words of a hundred articles. */
const KEPT = 50_000;

/** A function of words that remembers its answers, since most words come again; forgets them all when they are too many. */
export function remember<T>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const found = answer(word);
    if (known.size >= KEPT) known.clear();
    known.set(word, found);
    return found;
  };
}
