import { has } from './hints.ts';
import { type Box, isGutter, type Page, saysHidden, shownChildren } from './survey.ts';
import { nameOf } from './tags.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that tell nothing of where the text is. */
const DROPPED = set('script style noscript template link meta base head title');

/** Elements that count by their presence, not by what is in them. */
const HOLLOW = set('svg canvas audio video object iframe select datalist');

/** Elements whose class Readability reads too strictly: the names would keep it from parts it should see. */
const PLAIN = set('h1 h2 h3 h4 h5 h6 li ul ol pre code blockquote');

/** Where consent banners are looked for. */
const BANNERS = set('div section aside form');

/** What Readability reads in the head. */
const HEAD = 'title,meta[name],meta[property]';

interface Frame {
  children: ArrayLike<Node>;
  next: number;
  twin: Node;
}

/**
 * A copy of what a page shows, made for Readability: without scripts, hidden parts, dialogs, consent banners and the
 * white space between elements. Its document has no window, so nothing in it loads or runs.
 * @param page the survey of the same document, unchanged since.
 */
export function lightCopy(document: Document, page: Page): { copy: Document; origin: Map<Node, Text> } {
  const copy = document.cloneNode(false) as Document;
  const html = copy.createElement('html');
  const head = copy.createElement('head');
  for (const element of document.querySelectorAll(HEAD)) head.appendChild(copy.importNode(element, true));
  html.append(
    head,
    page.root.localName === 'body' ? copy.importNode(page.root, false) : copy.createElement('body'),
  );
  copy.append(html);
  const origin = new Map<Node, Text>();
  fillBody(copy, page, origin);
  return { copy, origin };
}

/** Fills a copy's body, anew if need be, and notes the live text node behind each of its own. */
export function fillBody(copy: Document, page: Page, origin: Map<Node, Text>): void {
  // filled apart: every single insertion into a document costs
  const body = copy.createDocumentFragment();
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
      const twin = copy.createTextNode(data);
      origin.set(twin, node as Text);
      frame.twin.appendChild(twin);
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = nameOf(element);
      const box = boxOf(element);
      if (box && isUnwanted(box)) skip(box);
      else if ((box || !DROPPED.has(name)) && !isGutter(element, name) && (box || !saysHidden(element))) {
        // a box named so is read in the script's stead: Readability would drop it
        const twin = name === 'noscript' ? copy.createElement('div') : copy.importNode(element, false);
        if (PLAIN.has(name)) forgetNames(element, twin);
        frame.twin.appendChild(twin);
        if (!HOLLOW.has(name)) stack.push({ children: shownChildren(element), next: 0, twin });
      }
    }
  }
  copy.body.replaceChildren(body);
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

function forgetNames(element: Element, twin: Element): void {
  twin.removeAttribute('class');
  if (!element.firstElementChild) twin.removeAttribute('id');
}
