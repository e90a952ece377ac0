/** From the word to its card, px. */
const GAP = 6;

/** From the card to the edge of the window, px. */
const EDGE = 8;

/** A card lower than this cannot be read; it then covers the word rather than shrink further, px. */
const MIN_HEIGHT = 140;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What a card is placed by: boxes in viewport px. */
interface Surroundings {
  /** The word's box on each line it runs over, one at least. */
  lines: readonly Box[];
  /** The line at whose start the card stands, by its index. */
  line: number;
  /** The card as large as all it says. */
  card: { width: number; height: number };
  window: Box;
  /** Whether the card reads from right to left, so that its right edge stands at the word's. */
  rtl: boolean;
}

export interface Placement {
  left: number;
  top: number;
  maxHeight: number;
}

/**
 * Where a card goes: under its word, or over it where there is more room and not enough below, inside the window. In a
 * window too low for both it covers the word; a word that leaves the window takes its card along.
 */
export function placeCard({ lines, line, card, window, rtl }: Surroundings): Placement {
  const top = Math.min(...lines.map((box) => box.top));
  const bottom = Math.max(...lines.map((box) => box.bottom));
  const { left = 0, right = 0 } = lines[line] ?? lines[0] ?? {};
  const above = top - GAP - EDGE - window.top;
  const below = window.bottom - EDGE - GAP - bottom;
  const isBelow = card.height <= below || below >= above;
  const maxHeight = Math.max(MIN_HEIGHT, Math.floor(isBelow ? below : above));
  const height = Math.min(card.height, maxHeight);
  const x = clamp(rtl ? right - card.width : left, window.left + EDGE, window.right - EDGE - card.width);
  const y = clamp(
    isBelow ? bottom + GAP : top - GAP - height,
    window.top + EDGE,
    window.bottom - EDGE - height,
  );
  return {
    left: Math.round(clamp(x, left - card.width, right)),
    top: Math.round(clamp(y, top - GAP - height, bottom + GAP)),
    maxHeight,
  };
}

/** The line of a word that a point is nearest to, by its index. */
export function lineAt(lines: readonly Box[], point: { x: number; y: number }): number {
  const distances = lines.map((box) =>
    Math.hypot(point.x - clamp(point.x, box.left, box.right), point.y - clamp(point.y, box.top, box.bottom)),
  );
  return distances.indexOf(Math.min(...distances));
}

/** Where nothing fits between both, `least` counts. */
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
