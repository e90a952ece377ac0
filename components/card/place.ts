import type { Point } from './words-at.ts';

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Size {
  width: number;
  height: number;
}

/** From the word to its card, px. */
const GAP = 6;

/** From the card to the edge of the window, px. */
const EDGE = 8;

/** A card lower than this cannot be read; it then covers the word rather than shrink further, px. */
const MIN_HEIGHT = 140;

/**
 * Where a card stands: below its word or, where there is more room, above it; from the word's beginning on; inside the
 * window as long as the word is.
 * @param lines of the word, one box a line, at least one; `at` tells the line that is pointed at
 * @param card its size when nothing limits its height
 */
export function placeCard(
  lines: readonly Box[],
  card: Size,
  window: Size,
  { at, rtl }: { at: Point | undefined; rtl: boolean },
): { left: number; top: number; maxHeight: number } {
  const pointed = at && lines.find((line) => holds(line, at));
  const [above = NOWHERE, below = NOWHERE] = pointed ? [pointed, pointed] : [lines[0], lines.at(-1)];
  const roomBelow = window.height - EDGE - (below.bottom + GAP);
  const roomAbove = above.top - GAP - EDGE;
  const goesBelow = card.height <= roomBelow || roomBelow >= roomAbove;
  const word = goesBelow ? below : above;
  const maxHeight = Math.max(MIN_HEIGHT, Math.floor(goesBelow ? roomBelow : roomAbove));
  const height = Math.min(card.height, maxHeight);
  const top = goesBelow ? word.bottom + GAP : word.top - GAP - height;
  const left = rtl ? word.right - card.width : word.left;
  return {
    // A word that leaves the window takes its card along.
    left: within(within(left, EDGE, window.width - EDGE - card.width), word.left - card.width, word.right),
    top: within(within(top, EDGE, window.height - EDGE - height), word.top - GAP - height, word.bottom + GAP),
    maxHeight,
  };
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The least wins where there is no room between. */
const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

const holds = ({ left, top, right, bottom }: Box, { x, y }: Point) =>
  x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2;
