import { segmenter } from '../../core/text/segmenter.ts';
import type { Span } from '../../core/text/span.ts';

export interface Point {
  x: number;
  y: number;
}

/** The words of a definition; any language's rules will do for where they end. */
export function wordsOf(text: string): Span[] {
  return [...segmenter('und', 'word').segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));
}

/** The range of a word, or of words one after the other, in an element that holds nothing but text. */
export function rangeOver(element: Element, { start, end }: Pick<Span, 'start' | 'end'>): Range | undefined {
  const node = element.firstChild;
  if (!node) return undefined;
  const range = element.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

/** The word at a point of the viewport. The browsers' own ways from points to text differ inside closed shadow roots. */
export function wordAt(element: Element, { x, y }: Point): Span | undefined {
  return wordsOf(element.textContent ?? '').find((word) =>
    [...(rangeOver(element, word)?.getClientRects() ?? [])].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    ),
  );
}
