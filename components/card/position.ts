import type { Hit } from '../../page/hover/port.ts';
import { lineAt, placeCard } from './placement.ts';

/**
 * Keeps a card at its word, inside the window, whatever moves: it looks once a frame, which costs less than to hear of
 * every scroll, resize and late picture that could move either. Answers how to stop. `at` chooses the line of a word that
 * runs over two.
 */
export function follow(card: HTMLElement, hit: Hit, at: { x: number; y: number } | undefined): () => void {
  const view = card.ownerDocument.defaultView ?? window;
  const line = at ? lineAt(hit.rects(), at) : 0;
  let placed = '';
  const place = () => {
    const lines = hit.rects();
    if (lines.length === 0) return;
    const { left, top, maxHeight } = placeCard({
      lines,
      line,
      card: fullSize(card),
      window: visibleIn(view),
      rtl: view.getComputedStyle(card).direction === 'rtl',
    });
    const now = `${left},${top},${maxHeight}`;
    if (now === placed) return;
    placed = now;
    // Preact and the style attribute of a page with a strict policy both stay out of this: CSSOM only.
    Object.assign(card.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
    card.dataset.placed = '';
  };
  let frame = 0;
  const look = () => {
    place();
    frame = view.requestAnimationFrame(look);
  };
  look();
  return () => view.cancelAnimationFrame(frame);
}

/** A card's size when all it says is shown, px. */
const fullSize = (card: HTMLElement) => ({
  width: card.offsetWidth,
  height: card.scrollHeight + card.offsetHeight - card.clientHeight,
});

/** The part of the page on screen, without scroll bars, and smaller where the reader has zoomed in with two fingers. */
function visibleIn({ visualViewport, innerWidth, innerHeight }: Window) {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}
