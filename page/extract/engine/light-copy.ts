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
const PLAIN = set('H1 H2 H3 H4 H5 H6 LI UL OL PRE CODE BLOCKQUOTE');

/** Where consent banners are looked for. */
const BANNERS = set('div section aside form');

interface Frame {
  children: ArrayLike<Node>;
  next: number;
  twin: TreeElement;
}

const isShown = (element: Element, name: string): boolean =>
  !isDouble(element, name) && !isHeadingTool(element, name);

/**
 * What a page shows as a tree for Readability: without scripts, hidden parts, dialogs, consent banners and the white space
 * between elements.
 * @param page the survey of the same document, unchanged since.
 */
export function lightCopy(document: Document, page: Page): TreeDocument {
  const { root } = page;
  const body = twinOf(root, 'BODY');
  body.refill = () => {
    while (body.firstChild) body.firstChild.remove();
    fill(body, page);
  };
  fill(body, page);
  return new TreeDocument(document, body);
}

function fill(body: TreeElement, page: Page): void {
  // the survey opened its boxes in the order in which this walk meets their elements
  let at = page.boxes[0]?.element === page.root ? 1 : 0;
  const boxOf = (element: Element): Box | undefined =>
    page.boxes[at]?.element === element ? page.boxes[at++] : undefined;
  const skip = (box: Box): void => {
    while ((page.boxes[at]?.depth ?? 0) > box.depth) at++;
  };
  const stack: Frame[] = [{ children: shownChildren(page.root), next: 0, twin: body }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const node = frame.children[frame.next++];
    if (node === undefined) {
      stack.pop();
    } else if (node.nodeType === 3) {
      const { data } = node as Text;
      if (data.charCodeAt(0) <= 32 && !/\S/.test(data) && data.includes('\n')) continue;
      frame.twin.appendChild(new TreeText(node as Text, data));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = nameOf(element);
      const box = boxOf(element);
      if (box && isUnwanted(box)) skip(box);
      else if ((box || !DROPPED.has(name)) && isShown(element, name) && (box || !saysHidden(element))) {
        // a box of that name is read in the script's stead: Readability would drop it
        const twin = twinOf(element, name === 'noscript' ? 'DIV' : name.toUpperCase());
        frame.twin.appendChild(twin);
        if (!HOLLOW.has(name)) stack.push({ children: shownChildren(element), next: 0, twin });
      }
    }
  }
}

function twinOf(element: Element, tagName: string): TreeElement {
  const plain = PLAIN.has(tagName);
  const className = plain ? '' : (element.getAttribute('class') ?? '');
  const id = plain && !element.firstElementChild ? '' : (element.getAttribute('id') ?? '');
  return new TreeElement(tagName, element, className, id);
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
