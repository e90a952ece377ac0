import { scrollersOf } from './scrollers.ts';

/** How long a revealed place stays bright, ms: long enough to be found after the eye has followed the scrolling. */
const FLASH_MS = 1600;

/** Farther than so many screens is no journey to watch: the page jumps. */
const SMOOTH_SCREENS = 3;

/** A revealed place stands in the upper part of the screen, with what leads to it above and what follows below. */
const FROM_TOP = 0.3;

/** Name of the highlight, styled in marks.css. */
const HIGHLIGHT = 'glossa-flash';

let flashing = 0;

/**
 * Scrolls a text into view and brightens it for a moment, without touching the page's nodes.
 * @returns `false` when the text is not shown at all (hidden or gone).
 */
export function reveal(range: Range): boolean {
  const shown = scrollToRange(range);
  if (shown) flash(range);
  return shown;
}

/** Scrolls a text into view, in every scrolling box around it; text in comfortable view stays where it is. */
export function scrollToRange(range: Range, { smooth = true } = {}): boolean {
  const view = range.startContainer.ownerDocument?.defaultView;
  if (!view || range.getClientRects().length === 0) return false;
  const still = !smooth || view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const boxes = scrollersOf(range.startContainer.parentElement, view);
  for (const box of boxes) {
    const { top, bottom } = range.getBoundingClientRect();
    const { top: edge, height } = frameOf(box, view);
    const inView = top >= edge + height * 0.1 && bottom <= edge + height * 0.9;
    const by = top - edge - height * FROM_TOP;
    if (inView || Math.abs(by) < 1) continue;
    // Only the outermost may take its time: each box needs the place where the inner ones have put the text.
    const jump = still || box !== boxes.at(-1) || Math.abs(by) > SMOOTH_SCREENS * height;
    box.scrollBy({ top: by, behavior: jump ? 'instant' : 'smooth' });
  }
  return true;
}

function frameOf(box: Element, view: Window): { top: number; height: number } {
  const isPage = box === view.document.scrollingElement || box === view.document.documentElement;
  return isPage ? { top: 0, height: view.innerHeight } : box.getBoundingClientRect();
}

function flash(range: Range): void {
  if (typeof Highlight === 'undefined') return;
  const highlight = new Highlight(range);
  // Over the marks of terms.
  highlight.priority = 1;
  CSS.highlights.set(HIGHLIGHT, highlight);
  clearTimeout(flashing);
  flashing = Number(setTimeout(() => CSS.highlights.delete(HIGHLIGHT), FLASH_MS));
}
