import { isHeadingTool } from '../heading-tools.ts';
import { has } from '../hints.ts';
import { type Box, isDouble, type Page, saysHidden, shownChildren } from '../survey.ts';
import { nameOf } from '../tags.ts';
import { TreeDocument, TreeElement, TreeText } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that tell nothing of where the text is. */
const DROPPED = set('script style noscript template link meta base head title');

/** Elements that count by their presence, not by what is in them. */
const HOLLOW = set('svg canvas audio video object iframe select datalist');

/** Elements whose class Readability reads too strictly: the names would keep it from parts it should see. */
const PLAIN = set('h1 h2 h3 h4 h5 h6 li ul ol pre code blockquote');

/** Where consent banners are looked for. */
const BANNERS = set('div section aside form');

/** A node of the tree to be: names as Readability shall see them, data of a text. */
type Step =
  | { depth: number; live: Element; tagName: string; className: string; id: string }
  | { depth: number; live: Text; data: string };

const isShown = (element: Element, name: string): boolean =>
  !isDouble(element, name) && !isHeadingTool(element, name);

/**
 * What a page shows as a tree for Readability: without scripts, hidden parts, dialogs, consent banners and the white space
 * between elements.
 * @param page the survey of the same document, unchanged since.
 */
export function lightCopy(document: Document, page: Page): TreeDocument {
  const { root } = page;
  const steps = stepsOf(page);
  const body = new TreeElement('BODY', root, root.getAttribute('class') ?? '', root.getAttribute('id') ?? '');
  body.refill = () => {
    while (body.firstChild) body.firstChild.remove();
    grow(body, steps);
  };
  grow(body, steps);
  return new TreeDocument(document, body);
}

/** Builds the tree; the page itself need not be read again for that. */
function grow(body: TreeElement, steps: readonly Step[]): void {
  const path = [body];
  for (const step of steps) {
    if ('data' in step) {
      path[step.depth]?.appendChild(new TreeText(step.live, step.data));
    } else {
      const element = new TreeElement(step.tagName, step.live, step.className, step.id);
      path[step.depth]?.appendChild(element);
      path[step.depth + 1] = element;
    }
  }
}

interface Frame {
  children: ArrayLike<Node>;
  next: number;
}

function stepsOf(page: Page): Step[] {
  const steps: Step[] = [];
  // the survey opened its boxes in the order in which this walk meets their elements
  let at = page.boxes[0]?.element === page.root ? 1 : 0;
  const boxOf = (element: Element): Box | undefined =>
    page.boxes[at]?.element === element ? page.boxes[at++] : undefined;
  const skip = (box: Box): void => {
    while ((page.boxes[at]?.depth ?? 0) > box.depth) at++;
  };
  const stack: Frame[] = [{ children: shownChildren(page.root), next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    const depth = stack.length - 1;
    if (node === undefined) {
      stack.pop();
    } else if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.charCodeAt(0) <= 32 && !/\S/.test(data) && data.includes('\n')) continue;
      steps.push({ depth, live: node as Text, data });
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = nameOf(element);
      const box = boxOf(element);
      if (box && isUnwanted(box)) skip(box);
      else if ((box || !DROPPED.has(name)) && isShown(element, name) && (box || !saysHidden(element))) {
        // a box of that name is read in the script's stead: Readability would drop it
        steps.push({ depth, live: element, ...namesOf(element, name === 'noscript' ? 'div' : name) });
        if (!HOLLOW.has(name)) stack.push({ children: shownChildren(element), next: 0 });
      }
    }
  }
  return steps;
}

function namesOf(element: Element, name: string) {
  const plain = PLAIN.has(name);
  return {
    tagName: upperCase(name),
    className: plain ? '' : (element.getAttribute('class') ?? ''),
    id: plain && !element.firstElementChild ? '' : (element.getAttribute('id') ?? ''),
  };
}

/** The same string for each name, which is quicker made and compared. */
const known = new Map<string, string>();
function upperCase(name: string): string {
  const found = known.get(name) ?? name.toUpperCase();
  known.set(name, found);
  return found;
}

function isUnwanted({ element, name, hidden, hints, chars, linkChars }: Box): boolean {
  if (hidden) return true;
  const role = element.getAttribute('role');
  // menus are much of many pages, and no article is made of them
  if (name === 'nav' || role === 'navigation') return linkChars > chars / 2;
  const isDialog = name === 'dialog' || role === 'dialog' || role === 'alertdialog';
  if (isDialog || element.getAttribute('aria-modal') === 'true') return !holdsArticle(element);
  return BANNERS.has(name) && has(hints, 'consent') && !holdsArticle(element);
}

const holdsArticle = (element: Element): boolean =>
  element.querySelector('article,main,h1,[itemprop=articleBody]') !== null;
