import { isNoteMark, LONGEST_NOTE } from '../extract/note-mark.ts';
import { targetInside } from './links.ts';

/** A note of the article, and the mark in its text that leads to it. */
export interface Note {
  mark: HTMLAnchorElement;
  /** The element in which the note stands, after the mark. */
  body: HTMLElement;
}

/** Elements that hold one note. */
const BODY = 'li, dd, p, td, aside, div, blockquote';

/** Where an element follows another in a document (DOM). */
const FOLLOWING = 4;

/**
 * The notes, such as footnotes, that marks in the article's copy lead to, in the order of the marks.
 * @param url address of the article's page.
 */
export function notesIn(content: HTMLElement, url: string): Note[] {
  return [...content.querySelectorAll<HTMLAnchorElement>('a[href*="#"]')].flatMap((mark) => {
    if (!isNoteMark(mark.textContent ?? '') || mark.closest('.left-out')) return [];
    const target = targetInside(mark, content, url);
    if (!target || !follows(target, mark) || target.closest('h1, h2, h3, h4, h5, h6')) return [];
    const body = target.closest<HTMLElement>(BODY);
    if (!body || !content.contains(body) || body.contains(mark)) return [];
    const length = body.textContent?.trim().length ?? 0;
    return length > 0 && length <= LONGEST_NOTE ? [{ mark, body }] : [];
  });
}

const follows = (element: Element, mark: Element): boolean =>
  (mark.compareDocumentPosition(element) & FOLLOWING) !== 0;

/** The links of a note that lead back to its mark, or to another of the same note. */
const backLinks = (body: Element, content: HTMLElement, url: string): Element[] =>
  [...body.querySelectorAll('a[href*="#"]')].filter((link) => {
    const target = targetInside(link, content, url);
    return target !== undefined && !body.contains(target) && !follows(target, link);
  });

/** A note's text to be read elsewhere: without ways back, ids, and what can be pressed in it but links. */
export function noteText({ body }: Note, content: HTMLElement, url: string): DocumentFragment {
  const { ownerDocument } = body;
  const backs = backLinks(body, content, url);
  const range = ownerDocument.createRange();
  range.selectNodeContents(body);
  const copy = range.cloneContents();
  const links = [...copy.querySelectorAll('a[href*="#"]')];
  const places = [...body.querySelectorAll('a[href*="#"]')];
  for (const back of backs) {
    const twin = links[places.indexOf(back)];
    const around = twin?.parentElement?.matches('sup') ? twin.parentElement : twin;
    around?.remove();
  }
  for (const control of copy.querySelectorAll('button')) control.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name === 'id' || name === 'role' || name === 'tabindex' || /^(?:data|aria)-/.test(name)) {
        element.removeAttribute(name);
      }
    }
  }
  return copy;
}

/**
 * Gives each note that has no way back to its mark a button for that, behind its text.
 * @param back called with the first mark that leads to the note.
 */
export function addWaysBack(
  notes: readonly Note[],
  content: HTMLElement,
  url: string,
  { label, back }: { label: string; back(note: Note): void },
): void {
  const seen = new Set<HTMLElement>();
  for (const note of notes) {
    const { body } = note;
    if (seen.has(body)) continue;
    seen.add(body);
    if (backLinks(body, content, url).length > 0) continue;
    const button = content.ownerDocument.createElement('button');
    button.type = 'button';
    button.className = 'note-back';
    button.textContent = '↩\uFE0E';
    button.title = label;
    button.setAttribute('aria-label', label);
    button.addEventListener('click', () => back(note));
    (body.lastElementChild?.matches('p') ? body.lastElementChild : body).append(' ', button);
  }
}
