import type { Place } from '../core/article.ts';
import type { TermList } from '../core/term-list.ts';

/** Fading all of an article but the sentences with a term; one term at a time. */
export interface Fader {
  isOn(term: number): boolean;
  set(term: number, on: boolean): Promise<void>;
  /** Shows everything again; `false` when nothing was faded. */
  end(): boolean;
}

/**
 * @param sentencesWith the sentences around some places
 * @param fade fades all but some sentences, or nothing when there are none; answers whether anything is faded now
 */
export function createFader(
  terms: TermList,
  sentencesWith: (places: readonly Place[]) => Promise<readonly Place[]>,
  fade: (sentences: readonly Place[]) => boolean,
): Fader {
  let faded: number | undefined;
  let wanted: number | undefined;
  return {
    isOn: (term) => faded === term,
    async set(term, on) {
      wanted = on ? term : undefined;
      const places = wanted === undefined ? [] : (terms.at(term)?.places ?? []);
      const sentences = places.length > 0 ? await sentencesWith(places) : [];
      if (wanted === (on ? term : undefined)) faded = fade(sentences) ? term : undefined;
    },
    end: () => {
      wanted = undefined;
      if (faded === undefined) return false;
      faded = undefined;
      fade([]);
      return true;
    },
  };
}
