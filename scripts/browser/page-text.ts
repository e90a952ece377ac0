import type { World } from './driver.ts';

/**
 * Scrolls the first marked term into the middle of the page and answers its box in the viewport; `null` when nothing is
 * marked. Self-contained, to be run in a page.
 */
export function boxOfFirstMark({ window }: World) {
  const [first] = CSS.highlights.get('glossa-term') ?? [];
  if (!(first instanceof Range)) return null;
  window.scrollBy({ top: first.getBoundingClientRect().top - window.innerHeight / 2, behavior: 'instant' });
  const box = first.getClientRects()[0];
  return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
}

/**
 * Scrolls the first visible use of a text in a paragraph, outside links, into the middle of the page and answers its box in the viewport;
 * `null` when it is not there. Self-contained, to be run in a page.
 */
export function boxOfText({ document, window }: World, text: string) {
  for (const paragraph of document.querySelectorAll('p, li')) {
    const walker = document.createTreeWalker(paragraph, 4);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at < 0 || node.parentElement?.closest('a, button, nav, aside, footer, header')) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + text.length);
      if (range.getClientRects().length === 0) continue;
      const { top } = range.getBoundingClientRect();
      window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
  }
  return null;
}
