/** Names for parts that scroll by themselves, in the reader's language. */
export interface DressNames {
  table: string;
  code: string;
}

/** From this many paragraphs and their like on, what is far from the window is not laid out (components/reader/content/far.css). */
const LONG = 150;
const PARTS = 'p, li, tr, pre, figure';

/** Makes a sanitised copy of an article ready to be read in the room: what scrolls can be reached by keyboard. */
export function dress(content: HTMLElement, names: DressNames): void {
  for (const table of content.querySelectorAll('table')) {
    // A table in a table scrolls with the outer one.
    if (table.parentElement?.closest('table')) continue;
    const frame = scrollable(content.ownerDocument.createElement('div'), names.table);
    frame.className = 'frame';
    table.before(frame);
    frame.append(table);
  }
  for (const code of content.querySelectorAll('pre')) scrollable(code, names.code);
  for (const image of content.querySelectorAll('img')) {
    image.decoding = 'async';
    // Loaded when it comes near the window. To print, browsers load them all by themselves.
    image.loading = 'lazy';
  }
  for (const link of content.querySelectorAll('a[href]')) {
    link.setAttribute('rel', 'noopener noreferrer');
    link.removeAttribute('target');
  }
  content.classList.toggle('long', content.querySelectorAll(PARTS).length >= LONG);
}

function scrollable<E extends HTMLElement>(element: E, name: string): E {
  element.tabIndex = 0;
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', name);
  return element;
}
