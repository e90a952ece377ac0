import { isDouble } from './doubles.ts';
import { ALL_BUT_HIDDEN, isTabLabel, isTitleButton, panelsOf } from './folds.ts';
import { formulaText } from './formulae.ts';
import { isHeadingTool } from './heading-tools.ts';
import { hintsIn, hintsOf } from './hints.ts';
import type { Box, Line, Page, Seen } from './page.ts';
import { meaningOf } from './roles.ts';
import { shownChildren } from './shown-tree.ts';
import { BLOCK, isCustomBlock, nameOf, SILENT } from './tags.ts';
import { type Folded, fold, type Piece } from './text.ts';
import { isUnseen, saysHidden } from './visibility.ts';
import { atOnce, type Work } from './work.ts';

const HEADING = /^h[1-6]$/;

/** Nodes read between two chances to stop. */
const AT_A_TIME = 500;

interface Frame {
  children: readonly Node[];
  next: number;
  element: Element | undefined;
  box: Box;
  link: boolean;
}

/** Whether an element starts a line of its own where it stands. */
const isBlock = (name: string, box: Box): boolean => BLOCK.has(name) || isCustomBlock(name, box.name);

/** Whether white space and line breaks in a box are text. */
const isVerbatim = (box: Box): boolean => box.name === 'pre' || box.parent?.name === 'pre';

/** Reads all text of a tree, line by line, in order. Changes nothing. */
export const survey = (root: Element): Page => atOnce(surveyInParts(root));

/** As `survey`. A page that changes meanwhile is read as each part of it was when the survey came by. */
export function* surveyInParts(root: Element): Work<Page> {
  const page = yield* surveyed(root);
  const fallback = fallbackOf(root, page.boxes[0]?.chars ?? 0);
  return fallback ? yield* surveyed(root, fallback) : page;
}

/**
 * What a page of a script's making has for those who run none, when that is most of its text. Where scripts run,
 * `<noscript>` has no elements and the script's work is there instead.
 */
function fallbackOf(root: Element, chars: number): Element | undefined {
  return Array.from(root.querySelectorAll('noscript')).find(
    (element) => element.firstElementChild && (atOnce(surveyed(element)).boxes[0]?.chars ?? 0) > chars,
  );
}

/**
 * One pass over a tree. Iterative, so that thousands of nested elements (broken markup) are no danger.
 * @param fallback the one `<noscript>` that is read.
 */
function* surveyed(root: Element, fallback?: Element): Work<Page> {
  const lines: Line[] = [];
  const boxes: Box[] = [];
  const seen: Seen[] = [];
  let pieces: Piece[] = [];
  let linkChars = 0;
  /** Breaks in a row up to here, and in the line. */
  let breaks = 0;
  let inside = 0;

  const panels = panelsOf(root);
  const open = (element: Element, name: string, parent: Box | undefined): Box => {
    const folds = panels.has(element);
    const named = element.hasAttributes();
    const className = named ? (element.getAttribute('class') ?? '') : '';
    const id = named ? (element.getAttribute('id') ?? '') : '';
    const box: Box = {
      element,
      name,
      parent,
      depth: parent ? parent.depth + 1 : 0,
      className,
      id,
      role: named ? (element.getAttribute('role') ?? '') : '',
      hints: hintsIn(className, id) & (folds ? ALL_BUT_HIDDEN : -1),
      chars: 0,
      linkChars: 0,
      first: lines.length,
      last: lines.length - 1,
      hidden: (parent?.hidden ?? false) || (named && saysHidden(element, className) && !folds),
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
          breaks: pieces.at(-1) === '\n' ? inside - 1 : inside,
        };
        lines.push(line);
        box.chars += line.text.length;
        box.linkChars += line.linkChars;
      }
    }
    pieces = [];
    linkChars = 0;
    breaks = 0;
    inside = 0;
  };

  const first = open(root, nameOf(root), undefined);
  const stack: Frame[] = [{ children: shownChildren(root), next: 0, element: root, box: first, link: false }];
  /** Reads the next node; false when there is none left. */
  const readNext = (): boolean => {
    const frame = stack.at(-1);
    if (!frame) return false;
    const node = frame.children[frame.next++];
    if (node === undefined) {
      stack.pop();
      if (frame.box.element === frame.element) {
        flush(frame.box);
        close(frame.box, lines.length - 1);
      }
    } else if (node.nodeType === 3) readText(node as Text, frame);
    else if (node.nodeType === 1) readElement(node as Element, frame);
    return true;
  };
  const readText = (text: Text, { box, link }: Frame): void => {
    const { data } = text;
    const length = data.trim().length;
    const verbatim = isVerbatim(box);
    seen.push({ depth: stack.length - 1, text, data });
    if (length > 0 && breaks > 1 && !verbatim) flush(box);
    if (length > 0) breaks = 0;
    if (length > 0 || pieces.length > 0 || verbatim) pieces.push(text);
    if (link) linkChars += length;
  };
  const readElement = (element: Element, { box: outer, link }: Frame): void => {
    const name = meaningOf(element);
    const depth = stack.length - 1;
    const isSilent = SILENT.has(name) && element !== fallback && !isTitleButton(element, name, outer.name);
    if (isSilent || name === 'br' || name === 'img') {
      seen.push({ depth, element, box: undefined });
      if (name === 'br') {
        breaks++;
        if (pieces.length > 0) {
          pieces.push('\n');
          inside++;
        }
      } else if (name === 'img') {
        const formula = formulaText(element);
        if (formula !== '') pieces.push(formula);
      }
    } else if (!isDouble(element, name) && !isTabLabel(element, name) && !isHeadingTool(element, name)) {
      const block = isBlock(name, outer);
      // a hidden box may hold all of a page's text and is judged with its lines; hidden words are not read, but for
      // formulae, which stand hidden beside a picture of them
      if (!block && isUnseen(element) && !element.querySelector('math')) return;
      if (block) flush(outer);
      const box = block ? open(element, name, outer) : outer;
      seen.push({ depth, element, box: block ? box : undefined });
      stack.push({ children: shownChildren(element), next: 0, element, box, link: link || name === 'a' });
    }
  };
  for (let read = 1; readNext(); read++) if (read % AT_A_TIME === 0) yield;
  const full = boxes.filter((box) => box.chars > 0);
  full.forEach((box, i) => {
    box.index = i;
    takeHeading(box, lines);
  });
  return { root, lines, boxes: full, seen, panels };
}

/** Adds the totals of a box whose last line is read to its parent's. */
function close(box: Box, last: number): void {
  box.last = last;
  if (!box.parent) return;
  box.parent.chars += box.chars;
  box.parent.linkChars += box.linkChars;
}

/** A heading whose text stands in a box of its own inside it, as component libraries write them, is a heading all the same. */
function takeHeading(box: Box, lines: readonly Line[]): void {
  const only = box.first === box.last ? lines[box.first] : undefined;
  if (!only || !HEADING.test(box.name)) return;
  // hidden words in a heading stay hidden
  if (only.box.hidden === box.hidden) only.box = box;
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
