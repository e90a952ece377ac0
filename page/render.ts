import DOMPurify from 'dompurify';
import type { Extraction } from './extract/index.ts';
import type { LeftOutCopy } from './extract/left-out/list.ts';
import type { Sources } from './extract/text.ts';
import { FILMS, PICTURES, withhold } from './withhold.ts';

/** What an article may be made of; anything that runs, loads a page or takes input is not in it. */
const ALLOWED = {
  USE_PROFILES: { html: true, mathMl: true },
  FORBID_TAGS: ['style', 'form', 'input', 'button', 'textarea', 'select', 'dialog', 'template'],
  FORBID_ATTR: ['style', 'class', 'name', 'xlink:href', 'background', 'autoplay'],
  ADD_ATTR: ['data-language', 'data-block', 'alttext'],
  RETURN_DOM_FRAGMENT: true,
} as const;

/** Width of a picture at most, as the browser's choice among its sizes needs it: that of a wide column of text. */
const SIZES = '(max-width: 800px) 100vw, 800px';

/**
 * A fresh, sanitised copy of the article for display, with its own sources; the element around block n carries
 * `data-block="n"`. Links open apart and tell the other site nothing of us. Films and sounds are withheld (withhold.ts),
 * pictures too where the reader wants none. It is in an inert document still, where work on it is cheap and loads nothing;
 * the page's document takes it in when it is put there.
 * @throws where DOMPurify does not work (outside browsers): unsanitised content is never given.
 */
export function renderContent(
  extraction: Extraction,
  document: Document,
  pictures: boolean,
): { element: HTMLElement; sources: Sources } {
  const element = sanitised(extraction.content, document, pictures);
  const { copied, elements } = extraction.blocksOf(element);
  elements.forEach((block, n) => {
    if (!block.hasAttribute('data-block')) block.setAttribute('data-block', String(n));
  });
  return { element, sources: copied };
}

/**
 * A fresh, sanitised copy of a part that was left out, without ids, which may be the article's, and links to its own page.
 * @throws as `renderContent`.
 */
export function renderLeftOut(part: LeftOutCopy, document: Document, pictures: boolean): HTMLElement {
  const element = sanitised(part.copy(), document, pictures);
  for (const named of element.querySelectorAll('[id]')) named.removeAttribute('id');
  for (const link of element.querySelectorAll('a[href^="#"]')) link.removeAttribute('href');
  return element;
}

function sanitised(content: HTMLElement, document: Document, pictures: boolean): HTMLElement {
  const window = document.defaultView;
  const purify = window ? DOMPurify(window) : DOMPurify;
  if (!purify.isSupported) throw new Error('cannot sanitise here');
  // It copies what it cleans into an inert document: nothing loads or runs there.
  const element = purify.sanitize(content, {
    ...ALLOWED,
    FORBID_TAGS: [...ALLOWED.FORBID_TAGS],
    FORBID_ATTR: [...ALLOWED.FORBID_ATTR],
    ADD_ATTR: [...ALLOWED.ADD_ATTR],
  }).firstElementChild;
  if (!(element instanceof HTMLElement)) throw new Error('nothing is left');
  for (const part of element.querySelectorAll('[srcset]')) {
    if (/\s\d+w/.test(part.getAttribute('srcset') ?? '')) part.setAttribute('sizes', SIZES);
  }
  withhold(element.querySelectorAll(pictures ? FILMS : `${FILMS}, ${PICTURES}`));
  for (const link of element.querySelectorAll('a[href]')) {
    if (link.getAttribute('href')?.startsWith('#')) continue;
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  return element;
}
