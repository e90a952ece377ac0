import { Readability } from '@mozilla/readability';
import { has, hintsOf } from './hints.ts';
import type { Page } from './survey.ts';
import { nameOf } from './tags.ts';
import { textNodes } from './walk.ts';

/** Below this many characters Readability has missed the article (its own threshold): it is asked again. */
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
 * nodes about but keeps them, so that each leads back to its live one.
 *
 * Left alone it would retry a poor result on re-parsed HTML, where text nodes lose their origin. So it gets one go
 * (`charThreshold: 1`), and for the second a fresh copy without the class names that misled it.
 */
export function engineTexts(document: Document, page: Page): Opinion {
  const first = attempt(document, page, (copy) => prepare(copy));
  if (first.chars >= ENOUGH) return first;
  const second = attempt(document, page, (copy) => {
    for (const element of copy.querySelectorAll('[class],[id],[role]')) {
      for (const name of ['class', 'id', 'role']) element.removeAttribute(name);
    }
  });
  return second.chars > first.chars ? second : first;
}

function attempt(document: Document, page: Page, change: (copy: Document) => void): Opinion {
  const copy = document.cloneNode(true) as Document;
  const origin = new Map<Text, Text>();
  const live = textNodes(document);
  textNodes(copy).forEach((node, i) => {
    const from = live[i];
    if (from) origin.set(node, from);
  });
  dropHidden(document, copy, page);
  change(copy);
  const texts = new Set<Text>();
  let chars = 0;
  const result = parse(copy);
  if (result) {
    for (const node of textNodes(result)) {
      const from = origin.get(node);
      const length = node.data.trim().length;
      if (!from || length === 0) continue;
      texts.add(from);
      chars += length;
    }
  }
  return { texts, chars };
}

/** Readability throws on some broken documents: that is no opinion. */
function parse(copy: Document): Node | null {
  try {
    const reader = new Readability<Node>(copy, {
      charThreshold: 1,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element) => element,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

/** Takes what is not shown out of the copy; elements of both stand in the same order. */
function dropHidden(document: Document, copy: Document, page: Page): void {
  const hidden = new Set(
    page.boxes.filter((box) => box.hidden && !box.parent?.hidden).map((box) => box.element),
  );
  const copies = copy.getElementsByTagName('*');
  const doomed: Element[] = [];
  Array.from(document.getElementsByTagName('*')).forEach((element, i) => {
    const twin = copies[i];
    if (!twin) return;
    if (hidden.has(element)) doomed.push(twin);
    // a page behind an open dialog is hidden from assistive technology only
    else if (element.getAttribute('aria-hidden') === 'true' && element.querySelector('p')) {
      twin.removeAttribute('aria-hidden');
    }
  });
  for (const element of doomed) element.remove();
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
