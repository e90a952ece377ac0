import type { Copy } from './copy.ts';
import { partsOfText, type TextPart } from './plain-text.ts';
import { textNodes } from './walk.ts';

/** Whether a document is a text file, which browsers show in one `<pre>`. */
export const isPlainText = (document: Document): boolean => document.contentType === 'text/plain';

/** Makes an article of a text file, part by part. */
export function copyPlainText(document: Document): Copy {
  const target = document.cloneNode(false) as Document;
  const content = target.createElement('article');
  const nodes = document.body ? textNodes(document.body) : [];
  const origin = new Map<Text, { node: Text; from: number }>();

  /** Copies a stretch of the whole text, which may stand in several nodes. */
  const copy = (start: number, end: number, parent: Element): void => {
    let at = 0;
    for (const node of nodes) {
      const from = Math.max(0, start - at);
      const to = Math.min(node.length, end - at);
      if (from < to) {
        const twin = target.createTextNode(node.data.slice(from, to));
        origin.set(twin, { node, from });
        parent.appendChild(twin);
      }
      at += node.length;
    }
  };
  const add = ({ kind, list, lines }: TextPart): void => {
    const element = target.createElement(kind);
    lines.forEach(({ start, end }, i) => {
      if (i > 0) element.appendChild(target.createElement('br'));
      copy(start, end, element);
    });
    const last = content.lastElementChild;
    if (list && last?.localName !== list) content.appendChild(target.createElement(list));
    (list ? (content.lastElementChild ?? content) : content).appendChild(element);
  };
  for (const part of partsOfText(nodes.map((node) => node.data).join(''))) add(part);
  return {
    content,
    live: (run) => {
      const behind = origin.get(run.node);
      return behind && { ...run, node: behind.node, from: run.from + behind.from };
    },
  };
}
