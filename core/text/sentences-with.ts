import type { Block, Place } from '../article.ts';
import { sentences } from './sentences.ts';

/** The sentences in which a term stands, in reading order, each once. `lang` is the article's. */
export function sentencesWith(places: readonly Place[], blocks: readonly Block[], lang: string): Place[] {
  const byBlock = Map.groupBy(places, ({ block }) => block);
  return [...byBlock].flatMap(([block, uses]) =>
    sentences(blocks[block]?.text ?? '', lang)
      .filter((sentence) => uses.some(({ start, end }) => start < sentence.end && end > sentence.start))
      .map(({ start, end }) => ({ block, start, end })),
  );
}
