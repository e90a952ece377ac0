import { isGutter } from './code.ts';
import { formulaText, isDrawnFormula } from './formulae.ts';
import { isHeadingTool } from './heading-tools.ts';
import { hintsOf } from './hints.ts';
import { meaningOf } from './roles.ts';
import { BLOCK, isCustomBlock, nameOf, SILENT } from './tags.ts';
import { type Folded, fold, type Piece } from './text.ts';

/** A block element that holds text, with its totals. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | undefined;
  depth: number;
  hints: number;
  /** Characters of text in it, and of those the ones in links. */
  chars: number;
  linkChars: number;
  /** Its lines are `lines[first] … lines[last]`. */
  first: number;
  last: number;
  hidden: boolean;
  /** Its place among the page's boxes. */
  index: number;
}

/** A line of text: an unbroken run of inline content, such as a paragraph, a heading, a table cell. */
export interface Line extends Folded {
  box: Box;
  linkChars: number;
  /** Hints of inline elements around all of its text. */
  hints: number;
}

export interface Page {
  root: Element;
  lines: Line[];
  boxes: Box[];
}

interface Frame {
  children: ArrayLike<Node>;
  next: number;
  element: Element | undefined;
  box: Box;
  link: boolean;
}

/** What an element shows: an open shadow root's tree with its slots filled, else its children. */
export function shownChildren(element: Element): ArrayLike<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (nameOf(element) === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

/** Whether an element starts a line of its own where it stands. */
const isBlock = (name: string, box: Box): boolean => BLOCK.has(name) || isCustomBlock(name, box.name);

/** Whether white space and line breaks in a box are text. */
const isVerbatim = (box: Box): boolean => box.name === 'pre' || box.parent?.name === 'pre';

/** Whether an element repeats what stands next to it, or only counts it. */
export const isDouble = (element: Element, name: string): boolean =>
  isGutter(element, name) || isDrawnFormula(element, name);

/** Reads all text of a tree, line by line, in order. Changes nothing. */
export function survey(root: Element): Page {
  const page = surveyed(root);
  const fallback = fallbackOf(root, page.boxes[0]?.chars ?? 0);
  return fallback ? surveyed(root, fallback) : page;
}

/**
 * What a page of a script's making has for those who run none, when that is most of its text. Where scripts run,
 * `<noscript>` has no elements and the script's work is there instead.
 */
function fallbackOf(root: Element, chars: number): Element | undefined {
  return Array.from(root.querySelectorAll('noscript')).find(
    (element) => element.firstElementChild && (surveyed(element).boxes[0]?.chars ?? 0) > chars,
  );
}

/**
 * One pass over a tree. Iterative, so that thousands of nested elements (broken markup) are no danger.
 * @param fallback the one `<noscript>` that is read.
 */
function surveyed(root: Element, fallback?: Element): Page {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  let pieces: Piece[] = [];
  let linkChars = 0;
  let breaks = 0;

  const open = (element: Element, name: string, parent: Box | undefined): Box => {
    const box: Box = {
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      hints: hintsOf(element),
      chars: 0,
      linkChars: 0,
      first: lines.length,
      last: lines.length - 1,
      hidden: (parent?.hidden ?? false) || saysHidden(element),
      index: -1,
    };
    boxes.push(box);
    return box;
  };
  const flush = (box: Box): void => {
    if (pieces.length > 0) {
      const folded = fold(pieces, isVerbatim(box));
      if (folded.text !== '') {
        const line = {
          ...folded,
          box,
          linkChars: Math.min(linkChars, folded.text.length),
          hints: inlineHints(folded, box),
        };
        lines.push(line);
        box.chars += line.text.length;
        box.linkChars += line.linkChars;
      }
    }
    pieces = [];
    linkChars = 0;
    breaks = 0;
  };

  const first = open(root, nameOf(root), undefined);
  const stack: Frame[] = [{ children: shownChildren(root), next: 0, element: root, box: first, link: false }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    if (node === undefined) {
      stack.pop();
      if (frame.box.element === frame.element) {
        flush(frame.box);
        close(frame.box, lines.length - 1);
      }
      continue;
    }
    if (node.nodeType === 3) {
      const text = node as Text;
      const length = text.data.trim().length;
      const verbatim = isVerbatim(frame.box);
      if (length > 0 && breaks > 1 && !verbatim) flush(frame.box);
      if (length > 0) breaks = 0;
      if (length > 0 || pieces.length > 0 || verbatim) pieces.push(text);
      if (frame.link) linkChars += length;
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = meaningOf(element);
      if (name === 'br') {
        breaks++;
        if (pieces.length > 0) pieces.push('\n');
      } else if (name === 'img') {
        const formula = formulaText(element);
        if (formula !== '') pieces.push(formula);
      } else if (
        (!SILENT.has(name) || element === fallback) &&
        !isDouble(element, name) &&
        !isHeadingTool(element, name)
      ) {
        const block = isBlock(name, frame.box);
        // a hidden box may hold all of a page's text and is judged with its lines; hidden words are not read, but for
        // formulae, which stand hidden beside a picture of them
        if (!block && isUnseen(element) && !element.querySelector('math')) continue;
        if (block) flush(frame.box);
        stack.push({
          children: shownChildren(element),
          next: 0,
          element,
          box: block ? open(element, name, frame.box) : frame.box,
          link: frame.link || name === 'a',
        });
      }
    }
  }
  const full = boxes.filter((box) => box.chars > 0);
  full.forEach((box, i) => {
    box.index = i;
  });
  return { root, lines, boxes: full };
}

/** Adds the totals of a box whose last line is read to its parent's. */
function close(box: Box, last: number): void {
  box.last = last;
  if (!box.parent) return;
  box.parent.chars += box.chars;
  box.parent.linkChars += box.linkChars;
}

/** Hints of the inline elements between a line's first text and its box. */
function inlineHints(line: Folded, box: Box): number {
  let hints = 0;
  let element = line.runs[0]?.node.parentElement;
  while (element && element !== box.element) {
    hints |= hintsOf(element);
    element = element.parentElement;
  }
  return hints;
}

/** Class names under which text is shown to nobody who looks. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-hidden|screen-reader-text|screen-reader|offscreen)(?:$|\s)/;

/** Styles that hide: from everybody, or by clipping from those who look. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\((?:50|100)%/i;

/** What markup alone says; a live page is asked for more (visibility.ts). */
export const saysHidden = (element: Element): boolean =>
  isUnseen(element) || element.getAttribute('aria-hidden') === 'true';

/** Hidden from those who look. What `aria-hidden` hides from others may well be seen. */
function isUnseen(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || FOR_SCREEN_READERS.test(element.getAttribute('class') ?? ''))
    return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}
