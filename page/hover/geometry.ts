/** A point of the viewport, CSS px. */
export interface Point {
  x: number;
  y: number;
}

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Slack around words and cards: a hand is not exact to the pixel, px. */
const SLACK = 4;

/** Movement that is meant, px: less is the tremor of a hand. */
const MEANT = 3;

/** Movement that is meant right after scrolling, px: less is the jolt of a hand on a wheel. */
const MEANT_AFTER_SCROLL = 12;

/** Did the pointer really go somewhere? Browsers also report moves when the page scrolls under a pointer that lies still. */
export function isMove(from: Point, to: Point, afterScroll: boolean): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= (afterScroll ? MEANT_AFTER_SCROLL : MEANT);
}

export function inBox({ x, y }: Point, box: Box, slack = SLACK): boolean {
  return x >= box.left - slack && x <= box.right + slack && y >= box.top - slack && y <= box.bottom + slack;
}

/**
 * Is a point on the way from a word to its card? The way is the convex hull of both boxes: every straight line from
 * the word to the card lies in it, and nothing else does.
 */
export function inCorridor(point: Point, word: Box, card: Box): boolean {
  if (inBox(point, word) || inBox(point, card)) return true;
  const hull = convexHull([...corners(word), ...corners(card)]);
  return hull.every((a, i) => {
    const b = hull[(i + 1) % hull.length] ?? a;
    return cross(a, b, point) >= 0;
  });
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Positive when `p` is to the left of the line from `a` to `b` (y axis up; to the right on a screen). */
function cross(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/** Andrew's monotone chain: the corners of the convex hull, counter-clockwise with the y axis up. */
function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  return [...chain(sorted), ...chain(sorted.reverse())];
}

function chain(points: readonly Point[]): Point[] {
  const out: Point[] = [];
  for (const p of points) {
    for (;;) {
      const [a, b] = out.slice(-2);
      if (!a || !b || cross(a, b, p) > 0) break;
      out.pop();
    }
    out.push(p);
  }
  // The last point begins the other half.
  return out.slice(0, -1);
}
