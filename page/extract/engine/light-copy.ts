import { has } from '../hints.ts';
import type { Box, Page, Seen } from '../page.ts';
import { nameOf } from '../tags.ts';
import { saysHidden } from '../visibility.ts';
import { atOnce, eachInParts, type Work } from '../work.ts';
import { TreeDocument, TreeElement, TreeText } from './tree.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that tell nothing of where the text is. */
const DROPPED = set('script style noscript template link meta base head title');

/** Elements whose class Readability reads too strictly: the names would keep it from parts it should see. */
const PLAIN = set('h1 h2 h3 h4 h5 h6 li ul ol pre code blockquote');

/** Where consent banners are looked for. */
const BANNERS = set('div section aside form');

/** A node of the tree to be: names as Readability shall see them, data of a text. */
type Step =
  | { depth: number; live: Element; tagName: string; className: string; id: string }
  | { depth: number; live: Text; data: string };

/**
 * What a page shows as a tree for Readability: without scripts, hidden parts, dialogs, consent banners and the white space
 * between elements.
 */
export function* lightCopy(document: Document, { root, seen }: Page): Work<TreeDocument> {
  const steps = yield* stepsOf(seen);
  const body = new TreeElement('BODY', root, root.getAttribute('class') ?? '', root.getAttribute('id') ?? '');
  body.refill = () => {
    while (body.firstChild) body.firstChild.remove();
    atOnce(grow(body, steps));
  };
  yield* grow(body, steps);
  const tagNames = new Set<string>();
  for (const step of steps) if ('tagName' in step) tagNames.add(step.tagName);
  return new TreeDocument(document, body, tagNames);
}

/** Builds the tree; the page itself need not be read again for that. */
function grow(body: TreeElement, steps: readonly Step[]): Work<void> {
  const path = [body];
  return eachInParts(steps, (step) => {
    if ('data' in step) {
      path[step.depth]?.appendChild(new TreeText(step.live, step.data));
    } else {
      const element = new TreeElement(step.tagName, step.live, step.className, step.id);
      path[step.depth]?.appendChild(element);
      path[step.depth + 1] = element;
    }
  });
}

function* stepsOf(seen: readonly Seen[]): Work<Step[]> {
  const steps: Step[] = [];
  let without = Number.POSITIVE_INFINITY;
  yield* eachInParts(seen, (node) => {
    const { depth } = node;
    // what is in an unwanted part goes with it
    if (depth > without) return;
    without = Number.POSITIVE_INFINITY;
    if (node.text) {
      const { text, data } = node;
      if (!isBetweenLines(data)) steps.push({ depth, live: text, data });
    } else {
      const { element, box } = node;
      const name = nameOf(element);
      if (box ? isUnwanted(box) : DROPPED.has(name) || saysHidden(element)) without = depth;
      // a box of that name is read in the script's stead: Readability would drop it
      else steps.push(stepInto(element, name === 'noscript' ? 'div' : name, depth, box));
    }
  });
  return steps;
}

/** White space as it stands between the lines of the source. */
function isBetweenLines(data: string): boolean {
  let at = 0;
  while (data.charCodeAt(at) <= 32) at++;
  // most texts are told by their first sign: up to here none but those is white space
  if (at === 0 || data.charCodeAt(at) < 0xa0) return false;
  return data.includes('\n') && !/\S/.test(data);
}

function stepInto(live: Element, name: string, depth: number, box: Box | undefined): Step {
  const plain = PLAIN.has(name);
  return {
    depth,
    live,
    tagName: upperCase(name),
    className: plain ? '' : (box?.className ?? live.getAttribute('class') ?? ''),
    id: plain && !live.firstElementChild ? '' : (box?.id ?? live.getAttribute('id') ?? ''),
  };
}

/** The same string for each name, which is quicker made and compared. */
const known = new Map<string, string>();
function upperCase(name: string): string {
  const found = known.get(name) ?? name.toUpperCase();
  known.set(name, found);
  return found;
}

function isUnwanted({ element, name, role, hidden, hints, chars, linkChars }: Box): boolean {
  if (hidden) return true;
  // menus are much of many pages, and no article is made of them
  if (name === 'nav' || role === 'navigation') return linkChars > chars / 2;
  const isDialog = name === 'dialog' || role === 'dialog' || role === 'alertdialog';
  if (isDialog || element.getAttribute('aria-modal') === 'true') return !holdsArticle(element);
  return BANNERS.has(name) && has(hints, 'consent') && !holdsArticle(element);
}

const holdsArticle = (element: Element): boolean =>
  element.querySelector('article,main,h1,[itemprop=articleBody]') !== null;
