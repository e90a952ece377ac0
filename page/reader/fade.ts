import type { Place } from '../../core/article.ts';
import { type Copy, wrapAll } from './copy.ts';

/**
 * Fades all of the reader's copy but some places, for its style to show, or nothing when there are none. Sources stay true.
 * @returns whether anything is faded now.
 */
export function fadeAllBut(copy: Copy, places: readonly Place[]): boolean {
  const { element, sources } = copy;
  for (const piece of element.querySelectorAll<HTMLElement>('[data-kept]')) delete piece.dataset.kept;
  for (const place of places) {
    wrapAll(sources, place, () => {
      const piece = element.ownerDocument.createElement('span');
      piece.dataset.kept = '';
      return piece;
    });
  }
  return element.classList.toggle('only-kept', places.length > 0);
}
