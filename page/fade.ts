import type { Place } from '../core/article.ts';
import { rangeOf } from './anchor.ts';
import type { Sources } from './extract/text.ts';
import { canMark } from './marks.ts';

/** Name of the highlight, styled in marks.css. */
const HIGHLIGHT = 'glossa-faded';

/**
 * Fades all text of the page but some places, or nothing when there are none. The page's nodes stay as they are: faded are the stretches between the
 * places, as ranges given to the browser.
 * @returns whether anything is faded now: the browser has highlights, and one of the places is on the page.
 */
export function fadeAllBut(places: readonly Place[], live: Sources, document: Document): boolean {
  const kept = places.flatMap((place) => rangeOf(place, live) ?? []);
  const inPage = kept.filter((range) => range.startContainer.getRootNode() === document);
  if (!canMark()) return false;
  CSS.highlights.delete(HIGHLIGHT);
  if (inPage.length === 0) return false;
  // Above key sentences and marks, which would shine through.
  const highlight = new Highlight(...between(inPage, document.body));
  highlight.priority = 1;
  CSS.highlights.set(HIGHLIGHT, highlight);
  return true;
}

/** What of an element lies before, between and after ranges in it. */
function between(ranges: readonly Range[], all: Element): Range[] {
  const sorted = ranges.toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
  const whole = all.ownerDocument.createRange();
  whole.selectNodeContents(all);
  const out: Range[] = [];
  for (const range of sorted) {
    const before = whole.cloneRange();
    before.setEnd(range.startContainer, range.startOffset);
    out.push(before);
    // Never backwards: of two that overlap the later end counts.
    if (whole.comparePoint(range.endContainer, range.endOffset) === 0)
      whole.setStart(range.endContainer, range.endOffset);
  }
  return [...out, whole];
}
