import DOMPurify from 'dompurify';
import type { Place } from '../core/article.ts';
import { toBlocks } from './extract/blocks.ts';
import type { Extraction } from './extract/index.ts';
import type { Sources, TextRun } from './extract/text.ts';

/**
 * The DOM Range that shows a place of the article.
 * @returns `null` when the place has no text, or its nodes have left the page or lost their text.
 */
export function rangeOf(place: Place, sources: Sources): Range | null {
  const runs = sources[place.block] ?? [];
  const first = runs.find((run) => run.at + run.length > place.start);
  const last = runs.findLast((run) => run.at < place.end);
  if (!first || !last || first.at >= place.end || last.at + last.length <= place.start) return null;
  const from = first.from + Math.max(0, place.start - first.at);
  const to = last.from + Math.min(last.length, place.end - last.at);
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

const indexes = new WeakMap<Sources, Map<Text, { block: number; run: TextRun }[]>>();

/**
 * The place of the article that is shown at an offset of a text node.
 * @returns `null` when that text is not part of the article.
 */
export function placeAt(
  node: Node,
  offset: number,
  sources: Sources,
): { block: number; offset: number } | null {
  let index = indexes.get(sources);
  if (!index) {
    index = new Map();
    for (const [block, runs] of sources.entries()) {
      for (const run of runs) {
        const known = index.get(run.node);
        if (known) known.push({ block, run });
        else index.set(run.node, [{ block, run }]);
      }
    }
    indexes.set(sources, index);
  }
  const entries = node.nodeType === 3 ? (index.get(node as Text) ?? []) : [];
  const hit = entries.find(({ run }) => offset <= run.from + run.length);
  if (!hit) return null;
  return { block: hit.block, offset: hit.run.at + Math.max(0, offset - hit.run.from) };
}

/** What an article may be made of; anything that runs, loads a page or takes input is not in it. */
const ALLOWED = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'dialog'],
  FORBID_ATTR: ['style', 'class', 'name'],
  ADD_ATTR: ['data-language', 'data-block'],
  IN_PLACE: true,
} as const;

/**
 * A fresh, sanitised copy of the article for display, with its own sources; the element around block n carries
 * `data-block="n"`. Links open apart and tell the other site nothing of us.
 * @throws where DOMPurify does not work (outside browsers): unsanitised content is never given.
 */
export function renderContent(
  extraction: Extraction,
  document: Document,
): { element: HTMLElement; sources: Sources } {
  const window = document.defaultView;
  const purify = window ? DOMPurify(window) : DOMPurify;
  if (!purify.isSupported) throw new Error('cannot sanitise here');
  // cleaned in its own inert document first: nothing loads or runs there
  const clean = extraction.content.cloneNode(true) as HTMLElement;
  purify.sanitize(clean, {
    ...ALLOWED,
    FORBID_TAGS: [...ALLOWED.FORBID_TAGS],
    FORBID_ATTR: [...ALLOWED.FORBID_ATTR],
    ADD_ATTR: [...ALLOWED.ADD_ATTR],
  });
  const element = document.importNode(clean, true);
  for (const link of element.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const { copied, elements } = toBlocks(element);
  elements.forEach((block, n) => {
    if (!block.hasAttribute('data-block')) block.setAttribute('data-block', String(n));
  });
  return { element, sources: copied };
}
