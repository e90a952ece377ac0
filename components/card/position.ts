import { autoUpdate, computePosition, flip, inline, limitShift, offset, shift, size } from '@floating-ui/dom';
import type { Hit } from '../../page/hover/port.ts';

/** From the word to its card, px. */
const GAP = 6;

/** From the card to the edge of the window, px. */
const EDGE = 8;

/** A card lower than this cannot be read; it then covers the word rather than shrink further, px. */
const MIN_HEIGHT = 140;

/**
 * Keeps a card at its word while things move, inside the window. Answers how to stop. `at` chooses the line of a word
 * that runs over two.
 */
export function follow(card: HTMLElement, hit: Hit, at: { x: number; y: number } | undefined): () => void {
  const word = {
    getBoundingClientRect: () => unite(hit.rects()),
    getClientRects: () => hit.rects(),
    contextElement: hit.context,
  };
  const place = async () => {
    if (hit.rects().length === 0) return;
    const { x, y } = await computePosition(word, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(at ?? {}),
        offset(GAP),
        flip({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.max(MIN_HEIGHT, Math.floor(availableHeight))}px`;
          },
        }),
        // Across as well: in a window too low for both, over the word, but never away from it.
        shift({ padding: EDGE, crossAxis: true, limiter: limitShift() }),
      ],
    });
    // Preact and the style attribute of a page with a strict policy both stay out of this: CSSOM only.
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
    card.dataset.placed = '';
  };
  return autoUpdate(word, card, () => void place());
}

function unite(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((r) => r.left));
  const top = Math.min(...rects.map((r) => r.top));
  const right = Math.max(...rects.map((r) => r.right));
  const bottom = Math.max(...rects.map((r) => r.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
