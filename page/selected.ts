import type { Place } from '../core/article.ts';
import { placeAt } from './anchor.ts';
import type { Sources } from './extract/text.ts';

/** Who selects more than this copies or marks a passage and does not ask for a word, UTF-16 units. */
const LONGEST = 100;

/** What people write in, which is not for us to read. */
const FIELDS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';

/** Words that a reader has selected. */
export interface Selected {
  text: string;
  range: Range;
  /** The element around their beginning. */
  context: Element;
  /** Where in the article they stand; absent when they are not the article's. */
  place?: Place;
}

/**
 * The words selected in a page, or in a shadow root of ours.
 * @returns `undefined` when nothing is selected, a whole passage, or something in a form field.
 */
export function selectedIn(root: Document | ShadowRoot, sources: Sources): Selected | undefined {
  const range = rangeIn(root, sources);
  const text = range?.toString().replace(/\s+/g, ' ').trim() ?? '';
  if (!range || text === '' || text.length > LONGEST) return undefined;
  const { startContainer: start } = range;
  const context = isElement(start) ? start : start.parentElement;
  if (!context || context.closest(FIELDS)) return undefined;
  const place = placeOf(range, sources);
  return { text, range, context, ...(place ? { place } : {}) };
}

type WithSelection = DocumentOrShadowRoot & { getSelection(): Selection | null };

/** Chromium's shadow roots have a selection of their own; elsewhere the document tells it to who names the root. */
const hasSelection = (root: Document | ShadowRoot): root is (Document | ShadowRoot) & WithSelection =>
  'getSelection' in root;

/** What is selected in a root or, on a page, in a shadow root or a frame that holds some of the article. */
function rangeIn(root: Document | ShadowRoot, sources: Sources): Range | undefined {
  const all = isDocument(root) ? rootsOf(sources) : [root];
  const shadows = all.filter(isShadowRoot);
  for (const scope of new Set([root, ...all.filter(isDocument)])) {
    const range = selectionOf(scope, shadows);
    const held = range && [scope, ...shadows].some((r) => r.contains(range.commonAncestorContainer));
    if (range && !range.collapsed && held) return range;
  }
  return undefined;
}

function selectionOf(root: Document | ShadowRoot, shadowRoots: ShadowRoot[]): Range | undefined {
  const document = isDocument(root) ? root : root.ownerDocument;
  const selection = (hasSelection(root) ? root : document).getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const tellsOwn = hasSelection(root) && (!isDocument(root) || shadowRoots.length === 0);
  const composed = tellsOwn ? undefined : selection.getComposedRanges?.({ shadowRoots })[0];
  const { startContainer, startOffset, endContainer, endOffset } = composed ?? selection.getRangeAt(0);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

/** The documents and shadow roots that an article's text stands in. */
function rootsOf(sources: Sources): Node[] {
  return [...new Set(sources.flatMap((runs) => runs.map(({ node }) => node.getRootNode())))];
}

// By their type, not their class: what is in a frame is of another world than ours.
const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;
const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;

/** Where in the article a range stands: from its first to its last letter, when both are of one block. */
function placeOf(range: Range, sources: Sources): Place | undefined {
  const texts = textsIn(range);
  const [first, last] = [texts[0], texts.at(-1)];
  const from = first && placeAt(first.node, first.start, sources);
  const to = last && placeAt(last.node, last.end, sources);
  if (!from || !to || from.block !== to.block || to.offset <= from.offset) return undefined;
  return { block: from.block, start: from.offset, end: to.offset };
}

/** The pieces of text nodes in a range that are not empty. A double click ends a range before the next element. */
function textsIn(range: Range): { node: Text; start: number; end: number }[] {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer } = range;
  const texts: { node: Text; start: number; end: number }[] = [];
  const add = (node: Node) => {
    if (!isText(node) || !range.intersectsNode(node)) return;
    const start = node === startContainer ? startOffset : 0;
    const end = node === endContainer ? endOffset : node.length;
    if (node.data.slice(start, end).trim() !== '') texts.push({ node, start, end });
  };
  add(commonAncestorContainer);
  const walker = range.startContainer.ownerDocument?.createTreeWalker(
    commonAncestorContainer,
    NodeFilter.SHOW_TEXT,
  );
  while (walker?.nextNode()) add(walker.currentNode);
  return texts;
}
