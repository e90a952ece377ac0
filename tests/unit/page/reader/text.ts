import { type Folded, fold } from '../../../../page/extract/text.ts';
import type { Copy } from '../../../../page/reader/copy.ts';

/** A copy of an article in the document, one block for each child of the markup's root. */
export function makeCopy(html: string): Copy & { texts: string[] } {
  document.body.innerHTML = `<article>${html}</article>`;
  const element = document.querySelector('article')!;
  const folded = [...element.children].map((child, n): Folded => {
    child.setAttribute('data-block', String(n));
    const walker = document.createTreeWalker(child, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    return fold(nodes);
  });
  return { element, sources: folded.map((f) => f.runs), texts: folded.map((f) => f.text) };
}
