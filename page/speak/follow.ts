/** Height of the reader's bar, px, and a little air. */
const HEADER = 72;
/** What the voice's own bar takes at the bottom, px. */
const FOOTER = 130;
/** Where in the window a sentence is brought, as a share of its height: what comes next is seen too. */
const AT = 0.3;
/** A smooth scroll is over by then, ms, also where the browser does not tell (`scrollend`). */
const SCROLL_MS = 1000;

export interface Follower {
  /** What is said now: brings it on screen, unless the reader has scrolled away from what was said before. */
  follow(range: Range | null): void;
  /** Back to what is being said. */
  back(): void;
}

/**
 * Keeps what is being said on screen. A reader who scrolls until it is out of sight is left alone, and told of as away,
 * until it is in sight again.
 */
export function createFollower(
  room: HTMLElement,
  onAway: (away: boolean) => void,
  signal: AbortSignal,
): Follower {
  let said: Range | null = null;
  let away = false;
  let scrolling: ReturnType<typeof setTimeout> | undefined;

  const setAway = (now: boolean) => {
    if (now === away) return;
    away = now;
    onAway(away);
  };
  const settled = () => {
    clearTimeout(scrolling);
    scrolling = undefined;
  };

  function bring(): void {
    if (!said) return;
    const { top } = said.getBoundingClientRect();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    settled();
    scrolling = setTimeout(settled, SCROLL_MS);
    room.scrollBy({ top: top - AT * room.clientHeight, behavior: still ? 'instant' : 'smooth' });
  }

  /** Keeps what is said in sight, clear of both bars. */
  function stay(): void {
    if (said && !away && !isInSight(said, HEADER, room.clientHeight - FOOTER, 'whole')) bring();
  }

  room.addEventListener('scrollend', settled, { signal });
  room.addEventListener(
    'scroll',
    () => {
      if (said && scrolling === undefined) setAway(!isInSight(said, 0, room.clientHeight));
    },
    { passive: true, signal },
  );
  // Turned or zoomed, the window shows another part of the text.
  const sizes = new ResizeObserver(stay);
  sizes.observe(room);
  signal.addEventListener('abort', () => {
    settled();
    sizes.disconnect();
  });

  return {
    follow: (range) => {
      said = range;
      if (range) stay();
      else setAway(false);
    },
    back: () => {
      setAway(false);
      bring();
    },
  };
}

/** Is a range between two heights of the window, px; in part, or whole as far as it can be? */
function isInSight(range: Range, from: number, to: number, how: 'part' | 'whole' = 'part'): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  if (how === 'part' || height > to - from) return bottom > from && top < to;
  return top >= from && bottom <= to;
}
