import type { Place } from './article.ts';
import { foldText } from './text/fold.ts';

/**
 * Makes the function that finds all places of a phrase in texts, in order, none overlapping; capitals, accents and kinds
 * of quotation marks do not matter. The texts are folded at the first search.
 */
export function createFind(texts: readonly string[]): (phrase: string) => Place[] {
  let folded: ReturnType<typeof foldText>[] | undefined;

  return (phrase) => {
    const wanted = foldText(phrase).text.replace(/ +/g, ' ').trim();
    if (wanted === '') return [];
    folded ??= texts.map(foldText);
    return folded.flatMap(({ text, from }, block) => {
      const places: Place[] = [];
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const start = from[at] ?? 0;
        const end = endOf(from, at + wanted.length);
        places.push({ block, start, end });
      }
      return places;
    });
  };
}

/** Where in the original a match ends that ends at `at`: a character that folds to several is taken whole. */
function endOf(from: readonly number[], at: number): number {
  const last = from[at - 1] ?? 0;
  let end = at;
  while (from[end] === last) end++;
  return from[end] ?? last;
}
