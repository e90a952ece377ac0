import { copyAttributes, copyName } from './copy-element.ts';
import { bringsMedia, isMedia } from './media.ts';
import { type Box, type Line, type Page, shownChildren } from './survey.ts';
import { nameOf } from './tags.ts';

export interface Copy {
  content: HTMLElement;
  /** The live text node behind each copied one. */
  origin: Map<Text, Text>;
}

/**
 * Copies the kept lines with the elements around them, and the pictures among them, into a fresh document: the smallest
 * tree that holds all of it. Elements become plain ones with only the attributes that reading needs.
 * @param captions those of the kept lines that are captions, whatever element they stand in.
 */
export function copyKept(
  document: Document,
  page: Page,
  kept: ReadonlySet<Line>,
  captions: ReadonlySet<Line>,
): Copy {
  // an empty copy of the document: no window, so nothing in it loads or runs
  const target = document.cloneNode(false) as Document;
  const content = target.createElement('article');
  const origin = new Map<Text, Text>();
  const lines = page.lines.filter((line) => kept.has(line));
  const top = commonBox(lines);
  if (!top) return { content, origin };

  const texts = new Set(lines.flatMap((line) => line.runs.map((run) => run.node)));
  const wanted = ancestorsOf(texts, top.element);
  const captionBoxes = new Set([...captions].map((line) => line.box.element));

  const copyInto = (live: Element, parent: Element, keepLines: boolean): void => {
    const nodes = shownChildren(live);
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i];
      if (node?.nodeType === 3) {
        const text = node as Text;
        if (!texts.has(text)) continue;
        const twin = target.createTextNode(text.data);
        origin.set(twin, text);
        parent.appendChild(twin);
      } else if (node?.nodeType === 1) {
        copyElement(node as Element, parent, keepLines);
      }
    }
  };
  const copyElement = (live: Element, parent: Element, keepBreaks: boolean): void => {
    const name = nameOf(live);
    if (wanted.has(live)) {
      if (name === 'math') {
        parent.appendChild(target.importNode(live, true));
        return;
      }
      const twin = target.createElement(captionBoxes.has(live) ? 'figcaption' : copyName(live, parent));
      copyAttributes(live, twin);
      parent.appendChild(twin);
      copyInto(live, twin, true);
    } else if (isMedia(live)) {
      const twin = target.createElement(name);
      copyAttributes(live, twin);
      if (name !== 'img') copySources(live, twin);
      if (name !== 'img' || twin.getAttribute('src') || twin.getAttribute('srcset')) parent.appendChild(twin);
    } else if (name === 'br' || name === 'hr') {
      if (keepBreaks) parent.appendChild(target.createElement(name));
    } else if (bringsMedia(live)) {
      copyInto(live, parent, false);
    }
  };
  const copySources = (live: Element, twin: Element): void => {
    for (const child of live.querySelectorAll('source,img,track')) {
      const copy = target.createElement(nameOf(child));
      copyAttributes(child, copy);
      twin.appendChild(copy);
    }
  };
  copyElement(top.element, content, true);
  return { content, origin };
}

/** The innermost box around all lines. */
function commonBox(lines: readonly Line[]): Box | undefined {
  let common = lines[0]?.box;
  for (const line of lines) {
    let other: Box | undefined = line.box;
    while (common && other && common !== other) {
      if (common.depth >= other.depth) common = common.parent;
      else other = other.parent;
    }
  }
  return common;
}

/** The elements from each node up to `top`, itself among them, as shown (through slots and shadow roots). */
function ancestorsOf(nodes: Iterable<Node>, top: Element): Set<Element> {
  const found = new Set<Element>([top]);
  for (const node of nodes) {
    let element = shownParent(node);
    while (element && !found.has(element)) {
      found.add(element);
      element = shownParent(element);
    }
  }
  return found;
}

function shownParent(node: Node): Element | undefined {
  const slot = 'assignedSlot' in node ? (node as Text).assignedSlot : null;
  if (slot) return slot;
  if (node.parentElement) return node.parentElement;
  const root = node.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : undefined;
}
