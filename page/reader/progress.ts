/** How far a reader has come. All lengths in CSS px, measured along the scroller. */

/** Share of the height of the window, from its top, at which a heading counts as being read. */
const READING_LINE = 0.3;

/** 0–1: how much of the article has passed, 1 once its end has come on screen; 0 when all of it was there at once. */
export function progress(scrolled: number, articleEnd: number, viewport: number): number {
  const way = articleEnd - viewport;
  return way <= 0 ? 0 : Math.min(1, Math.max(0, scrolled / way));
}

/** Minutes of `total` that are left, rounded up; 0 only at the end. */
export function minutesLeft(total: number, done: number): number {
  return Math.ceil(total * (1 - done));
}

/** Index of the section being read, by the headings' distances from the window's top; -1 before the first. */
export function currentSection(headingTops: readonly number[], viewport: number): number {
  return headingTops.findLastIndex((top) => top <= viewport * READING_LINE);
}
