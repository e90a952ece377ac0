import type { Block } from '../../core/article.ts';
import type { Term } from '../../core/report.ts';
import type { Hit } from '../hover/port.ts';
import { firstUses } from '../marks-choose.ts';
import { type Copy, runOf, wrap } from './copy.ts';

/** Where a word is something else already: to follow, to press, or not prose. */
const NOT_IN = 'a, summary, code, pre, kbd, samp, math, svg, h1, h2, h3, h4, h5, h6';

/** What makes a wrapped use a mark. */
const MARK = { tabindex: '0', role: 'button', 'aria-haspopup': 'dialog' } as const;

/**
 * Wraps the uses of terms that are worth a mark, for `showMarks` to mark. Its sources stay true.
 */
export function wrapTerms(copy: Copy, blocks: readonly Block[], terms: readonly Term[]): void {
  firstUses(terms, blocks, ({ term, use, place }) => {
    const parent = runOf(copy.sources, place)?.node.parentElement;
    if (!parent || parent.closest(NOT_IN)) return false;
    const wrapper = copy.element.ownerDocument.createElement('span');
    wrapper.dataset.term = String(term);
    wrapper.dataset.use = String(use);
    return wrap(copy.sources, place, wrapper);
  });
}

/** Makes wrapped uses buttons, reached by pointer, finger and keyboard alike, or plain text again. */
export function showMarks(content: HTMLElement, on: (term: number) => boolean): void {
  for (const element of content.querySelectorAll<HTMLElement>('[data-term]')) {
    const marked = on(Number(element.dataset.term));
    for (const [name, value] of Object.entries(MARK)) {
      if (marked) element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
  }
}

/** The marked use that an element of the copy is, or is in. */
export function markOf(element: Element): Hit | undefined {
  const mark = element.closest<HTMLElement>('[data-term][role]');
  return mark ? hit(Number(mark.dataset.term), Number(mark.dataset.use), mark, mark) : undefined;
}

/** Any place of a term, marked or not, for its card to stand at; `use` when it is one of the term's own places. */
export function hitAt(term: number, use: number | undefined, range: Range): Hit | undefined {
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
