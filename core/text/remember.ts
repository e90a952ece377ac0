/** Answers kept: the different words of some four articles, in a third of a megabyte. */
const KEPT = 4000;

/**
 * A function of words or numbers that remembers its answers, since most come again: the latest `most` / 2 and as many before
 * them, of which what is asked for again stays. No answer (`undefined`) is not remembered.
 */
export function remember<Asked extends string | number, T>(
  answer: (asked: Asked) => T,
  most = KEPT,
): (asked: Asked) => T {
  let latest = new Map<Asked, T>();
  let earlier = new Map<Asked, T>();
  return (asked) => {
    const kept = latest.get(asked);
    if (kept !== undefined) return kept;
    const found = earlier.get(asked) ?? answer(asked);
    if (found === undefined) return found;
    if (latest.size >= most / 2) {
      earlier = latest;
      latest = new Map();
    }
    latest.set(asked, found);
    return found;
  };
}
