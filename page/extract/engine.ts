import { Readability } from '@mozilla/readability';
import { has, hintsOf } from './hints.ts';
import type { Line, Page } from './survey.ts';
import { nameOf } from './tags.ts';
import { textNodes } from './walk.ts';

/** Below this many characters Readability has missed the article and starts over, less strictly (its own default). */
const ENOUGH = 500;

/** Names that keep Readability from parts it should see; it reads class and id of these elements too strictly. */
const PLAIN = 'h1,h2,h3,h4,h5,h6,li,ul,ol,pre,code,blockquote';

export interface Opinion {
  /** The live text nodes Readability would keep. */
  texts: ReadonlySet<Text>;
  /** Characters in them. */
  chars: number;
}

/**
 * Readability's opinion on a page: which of its text nodes belong to the article. It works on a copy, where it moves text
 * nodes about but keeps them, so that each leads back to its live one. Documents it cannot read give no opinion.
 */
export function engineTexts(document: Document, page: Page): Opinion {
  const first = attempt(document, page, false);
  return first.chars >= ENOUGH ? first : attempt(document, page, true);
}

/** @param startOver lets Readability try again and again on a poor result: rarely needed, and costs another copy. */
function attempt(document: Document, page: Page, startOver: boolean): Opinion {
  const texts = new Set<Text>();
  let chars = 0;
  try {
    const copy = document.cloneNode(true) as Document;
    const origin = new Map<Text, Text>();
    pair(document, copy, (live, twin) => origin.set(twin, live));
    dropHidden(document, copy, page);
    prepare(copy);
    keepOrigins(copy.body, origin, startOver);
    const reader = new Readability<Node>(copy, {
      charThreshold: startOver ? ENOUGH : 1,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element) => element,
    });
    const content = reader.parse()?.content;
    for (const node of content ? textNodes(content) : []) {
      const live = origin.get(node);
      const length = node.data.trim().length;
      if (!live || length === 0) continue;
      texts.add(live);
      chars += length;
    }
  } catch {
    return { texts: new Set(), chars: 0 };
  }
  return { texts, chars };
}

/** Calls back with the text nodes of two equal trees, two by two. */
function pair(one: Node, other: Node, use: (one: Text, other: Text) => void): void {
  const others = textNodes(other);
  textNodes(one).forEach((node, i) => {
    const twin = others[i];
    if (twin) use(node, twin);
  });
}

/**
 * Readability remembers the body's `innerHTML` to start over from. Text nodes parsed from that would lead nowhere, so this
 * body gives and takes a copy of its tree instead (and spares the serialising when there is to be no second go).
 */
function keepOrigins(body: HTMLElement, origin: Map<Text, Text>, startOver: boolean): void {
  const twinOf = (tree: Node): Node => {
    const twin = tree.cloneNode(true);
    pair(tree, twin, (node, copy) => {
      const live = origin.get(node);
      if (live) origin.set(copy, live);
    });
    return twin;
  };
  let saved: Node | undefined;
  Object.defineProperty(body, 'innerHTML', {
    get: () => {
      if (startOver) saved ??= twinOf(body);
      return '';
    },
    set: () => {
      if (saved) body.replaceChildren(...Array.from(twinOf(saved).childNodes));
    },
  });
}

/** Takes what is not shown out of the copy; elements of both stand in the same order. */
function dropHidden(document: Document, copy: Document, page: Page): void {
  // what markup hides Readability sees itself; a page behind an open dialog is hidden from assistive technology only
  for (const element of copy.querySelectorAll('[aria-hidden=true]')) {
    if (element.querySelector('p')) element.removeAttribute('aria-hidden');
  }
  const hidden = new Set(
    page.boxes.filter((box) => box.hidden && !box.parent?.hidden).map((box) => box.element),
  );
  if (hidden.size === 0) return;
  const copies = Array.from(copy.getElementsByTagName('*'));
  Array.from(document.getElementsByTagName('*')).forEach((element, i) => {
    if (hidden.has(element)) copies[i]?.remove();
  });
}

/** Small repairs that let Readability see an article for what it is. */
function prepare(copy: Document): void {
  for (const element of copy.querySelectorAll(PLAIN)) {
    element.removeAttribute('class');
    if (!element.firstElementChild) element.removeAttribute('id');
  }
  for (const element of copy.querySelectorAll('dialog,[role=dialog],[role=alertdialog],[aria-modal=true]')) {
    if (!holdsArticle(element)) element.remove();
  }
  for (const element of copy.querySelectorAll('div,section,aside,form')) {
    const hints = hintsOf(element);
    if (has(hints, 'consent') && !holdsArticle(element) && nameOf(element) !== 'body') element.remove();
  }
}

const holdsArticle = (element: Element): boolean =>
  element.querySelector('article,main,h1,[itemprop=articleBody]') !== null;

/** Share of a line's characters that Readability keeps, 0–1. */
export function shareOf(line: Line, engine: Opinion): number {
  let inside = 0;
  for (const run of line.runs) if (engine.texts.has(run.node)) inside += run.length;
  return line.text.length > 0 ? Math.min(1, inside / line.text.length) : 0;
}
