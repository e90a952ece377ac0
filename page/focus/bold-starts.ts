import type { Place } from '../../core/article.ts';
import { segmenter } from '../../core/text/segmenter.ts';
import { rangeOf } from '../anchor.ts';
import { type Copy, wrap } from '../reader/copy.ts';

/** Share of a word's letters that are bold, rounded up. */
const SHARE = 0.4;

/** Scripts whose letters stand apart: in others a weight in mid-word would tear what is joined. */
const APART = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}’'-]+$/u;

/** Where text has a weight or a width of its own. */
const NOT_IN = 'pre, code, kbd, samp, math, svg, h1, h2, h3, h4, h5, h6, b, strong, th';

/** Blocks are set when they come so near to the window, in its heights. */
const NEAR = '100%';

/** The beginnings of a text's words, as offsets in it. Letters with their marks are never parted. */
export function wordStarts(text: string, lang: string): { start: number; end: number }[] {
  return [...segmenter(lang, 'word').segment(text)].flatMap(({ segment, index, isWordLike }) => {
    if (!isWordLike || !APART.test(segment)) return [];
    const letters = segment.match(/\P{M}\p{M}*/gu) ?? [];
    const bold = letters.slice(0, Math.ceil(letters.length * SHARE)).join('').length;
    return bold < segment.length || letters.length === 1 ? [{ start: index, end: index + bold }] : [];
  });
}

/**
 * Makes the beginnings of words bold in the reader's copy, block by block as they come near to the window; its sources
 * stay true, and the text is the same to whoever copies, finds or reads it out.
 * @returns takes the bold away again.
 */
export function boldStarts(
  copy: Copy,
  textOf: (block: number) => string,
  lang: string,
  room: HTMLElement,
): () => void {
  const { element, sources } = copy;
  const blocks = Map.groupBy(sources.keys(), (block) =>
    sources[block]?.[0]?.node.parentElement?.closest('[data-block]'),
  );
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        for (const block of blocks.get(target) ?? []) setBold(block);
      }
    },
    { root: room, rootMargin: `${NEAR} 0px` },
  );
  for (const at of blocks.keys()) if (at) near.observe(at);

  function setBold(block: number): void {
    for (const { start, end } of wordStarts(textOf(block), lang)) {
      const place: Place = { block, start, end };
      const parent = rangeOf(place, sources)?.startContainer.parentElement;
      if (!parent || parent.closest(NOT_IN)) continue;
      const wrapper = element.ownerDocument.createElement('span');
      wrapper.dataset.start = '';
      wrap(sources, place, wrapper);
    }
  }

  return () => {
    near.disconnect();
    // The text nodes stay parted: places know them.
    for (const start of element.querySelectorAll('[data-start]')) start.replaceWith(...start.childNodes);
  };
}
