import type { Place } from '../../core/article.ts';
import { type Copy, wrapAll } from './copy.ts';

/** Marks the key sentences in the reader's copy, for its style to show while `showSkim` says so. Sources stay true. */
export function wrapKeySentences(copy: Copy, places: readonly Place[]): void {
  for (const place of places) {
    wrapAll(copy.sources, place, () => {
      const piece = copy.element.ownerDocument.createElement('span');
      piece.dataset.key = '';
      return piece;
    });
  }
}

/** Shows the key sentences as such, or not. */
export function showSkim(content: HTMLElement, on: boolean): void {
  content.classList.toggle('skim', on);
}
