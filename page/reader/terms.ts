import type { Block, Place, Term } from '../../core/article.ts';
import { rangeOf } from '../anchor.ts';
import type { Hit } from '../hover/port.ts';
import { type Copy, wrap } from './copy.ts';

/** Where a word is something else already: to follow, to press, or not prose. */
const NOT_IN = 'a, button, summary, label, code, pre, kbd, samp, math, svg, h1, h2, h3, h4, h5, h6';

/** A use of a term that is marked now. */
const MARK = '[data-term][role]';

/**
 * Wraps the first use of each term in each section of the copy, for `showMarks` to mark. The copy must be in the
 * document; its sources stay true.
 */
export function wrapTerms(copy: Copy, blocks: readonly Block[], terms: readonly Term[]): void {
  const sectionOf = sectionsOf(blocks);
  const taken: Place[] = [];
  for (const [term, { places }] of terms.entries()) {
    let done = -1;
    for (const [use, place] of places.entries()) {
      const section = sectionOf[place.block] ?? 0;
      if (section === done || taken.some((other) => overlap(place, other))) continue;
      const parent = rangeOf(place, copy.sources)?.startContainer.parentElement;
      if (!parent || parent.closest(NOT_IN)) continue;
      const wrapper = copy.element.ownerDocument.createElement('span');
      wrapper.dataset.term = String(term);
      wrapper.dataset.use = String(use);
      if (!wrap(copy.sources, place, wrapper)) continue;
      taken.push(place);
      done = section;
    }
  }
}

/** Makes wrapped uses buttons, reached by pointer, finger and keyboard alike, or plain text again. */
export function showMarks(content: HTMLElement, on: (term: number) => boolean): void {
  for (const element of content.querySelectorAll<HTMLElement>('[data-term]')) {
    if (on(Number(element.dataset.term))) {
      element.tabIndex = 0;
      element.setAttribute('role', 'button');
      element.setAttribute('aria-haspopup', 'dialog');
    } else {
      for (const name of ['tabindex', 'role', 'aria-haspopup']) element.removeAttribute(name);
    }
  }
}

/** The marked use that an element of the copy is, or is in. */
export function markOf(element: Element): Hit | undefined {
  const mark = element.closest<HTMLElement>(MARK);
  if (!mark) return undefined;
  const { term, use } = mark.dataset;
  return hit(Number(term), Number(use), mark, mark);
}

/** Any use of a term, marked or not, for its card to stand at. */
export function useAt(term: number, use: number | undefined, range: Range): Hit | undefined {
  const context = range.startContainer.parentElement;
  return context ? hit(term, use, range, context) : undefined;
}

function hit(term: number, use: number | undefined, at: Element | Range, context: Element): Hit {
  return {
    key: `${term}:${use ?? 'explained'}`,
    term,
    ...(use === undefined ? {} : { use }),
    rects: () => [...at.getClientRects()],
    context,
  };
}

/** For each block, the number of headings up to it. */
function sectionsOf(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map(({ kind }) => (kind === 'heading' ? ++section : section));
}

function overlap(a: Place, b: Place): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
