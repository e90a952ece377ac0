/** A step this soon after another goes on from where that one leads, though the text is still on its way there, ms. */
const TRAVEL_MS = 700;

/** Nearer to the line than this a stop counts as being there, px. */
const NEAR = 4;

/** The window on the text. */
export interface WalkView {
  /** Where in the window a stop is brought, px from its top. */
  line(): number;
  /** How far the text can still be scrolled, px. */
  left(): { up: number; down: number };
}

/** Stops of one kind. */
export interface Stops {
  /** Their distances from the top of the window, in order, px. */
  tops(): number[];
  go(stop: number): void;
}

/**
 * Makes functions that go to the next stop of a kind (1) or the one before (-1), seen from where the text stands; from the
 * last stop of any kind, while the text is on its way there or cannot come further: at its ends no stop can be brought to
 * the line.
 */
export function createWalks({ line, left }: WalkView, now = () => performance.now()) {
  let last: { stops: Stops; stop: number; at: number } | undefined;

  /** The last stop, if it counts. */
  function from() {
    const top = last?.stops.tops()[last.stop];
    if (!last || top === undefined) return undefined;
    const { up, down } = left();
    const stands = top > line() ? down <= NEAR : up <= NEAR;
    return stands || now() - last.at < TRAVEL_MS ? { ...last, top } : undefined;
  }

  return (stops: Stops) =>
    (by: 1 | -1): void => {
      const start = from();
      const tops = stops.tops();
      const stop = start?.stops === stops ? start.stop + by : nextStop(tops, start ? start.top : line(), by);
      if (stop < 0 || stop >= tops.length) return;
      last = { stops, stop, at: now() };
      stops.go(stop);
    };
}

/** The first stop below the line, or the last one above it; one out of range when there is none. */
function nextStop(tops: readonly number[], line: number, by: 1 | -1): number {
  if (by < 0) return tops.findLastIndex((top) => top < line - NEAR);
  const next = tops.findIndex((top) => top > line + NEAR);
  return next < 0 ? tops.length : next;
}
