import { nameOf } from './tags.ts';

/** `NodeFilter.SHOW_ELEMENT | SHOW_TEXT`: the global is missing outside browsers. */
const ELEMENTS_AND_TEXT = 5;

/**
 * Leaves one of each two pictures, in a copy, that are the same and stand together: pages have one for wide windows and one
 * for narrow ones, and show either. The one with a caption stays, else the first.
 */
export function removeTwinPictures(content: Element): void {
  if (content.querySelectorAll('img').length < 2) return;
  const walker = content.ownerDocument.createTreeWalker(content, ELEMENTS_AND_TEXT);
  const twins: Element[] = [];
  let last: Element | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (/\S/.test(node.textContent ?? '') && !node.parentElement?.closest('figcaption')) last = undefined;
    } else if (nameOf(node as Element) === 'img') {
      const picture = node as Element;
      const twin = last && isSame(last, picture) ? twinOf(last, picture) : undefined;
      if (twin) twins.push(twin);
      if (twin !== picture) last = picture;
    }
  }
  for (const twin of twins) {
    const figure = twin.closest('figure');
    const alone = figure?.querySelectorAll('img').length === 1;
    (alone ? figure : (twin.closest('picture') ?? twin)).remove();
  }
}

/** Which of two is to go: neither, when both have captions of their own. */
function twinOf(first: Element, second: Element): Element | undefined {
  const [a, b] = [captionOf(first), captionOf(second)];
  if (b === '' || a === b) return second;
  return a === '' ? first : undefined;
}

const captionOf = (picture: Element): string =>
  picture.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';

function isSame(first: Element, second: Element): boolean {
  const [a, b] = [fileOf(first), fileOf(second)];
  return a !== '' && a === b;
}

/** The address without what asks for a size. */
const fileOf = (picture: Element): string => picture.getAttribute('src')?.split('?', 1)[0] ?? '';
