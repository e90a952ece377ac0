import type { Hit } from '../../page/hover/port.ts';
import { placeCard } from './place.ts';
import type { Point } from './words-at.ts';

/**
 * Keeps a card at its word, whatever moves: looks at both before each frame, and writes only when something has changed.
 * Answers how to stop. `at` chooses the line of a word that runs over two.
 */
export function follow(card: HTMLElement, hit: Hit, at: Point | undefined): () => void {
  let frame = 0;
  let last = '';
  const look = () => {
    frame = requestAnimationFrame(look);
    const lines = hit.rects();
    if (lines.length === 0) return;
    const view = card.ownerDocument.documentElement;
    const window = { width: view.clientWidth, height: view.clientHeight };
    // Its own height, were there no limit to it.
    const height = card.scrollHeight + card.offsetHeight - card.clientHeight;
    const size = { width: card.offsetWidth, height };
    const rtl = getComputedStyle(card).direction === 'rtl';
    const { left, top, maxHeight } = placeCard(lines, size, window, { at, rtl });
    const now = [left, top, maxHeight].map(Math.round).join();
    if (now === last) return;
    last = now;
    // Preact and the style attribute of a page with a strict policy both stay out of this: CSSOM only.
    card.style.maxHeight = `${maxHeight}px`;
    card.style.left = `${Math.round(left)}px`;
    card.style.top = `${Math.round(top)}px`;
    card.dataset.placed = '';
  };
  look();
  return () => cancelAnimationFrame(frame);
}
