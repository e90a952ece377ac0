import { BLOCK, nameOf } from './tags.ts';

/** Boxes that hold paragraphs. */
const BOXES = 'article,div,aside,blockquote,td';

/**
 * Makes paragraphs, in a copy, of text that stands loose among them, and of what two line breaks part: so pages of old are
 * written.
 */
export function makeParagraphs(content: Element): void {
  for (const box of [content, ...content.querySelectorAll(BOXES)]) if (holdsLooseText(box)) part(box);
  for (const br of content.querySelectorAll('p > br + br')) {
    if (br.parentElement && isSecond(br)) part(br.parentElement);
  }
}

/** Whether a box holds text of its own beside other boxes, or more than one paragraph of it. */
function holdsLooseText(box: Element): boolean {
  let hasText = false;
  let isParted = false;
  for (let node = box.firstChild; node; node = node.nextSibling) {
    const name = node.nodeType === 1 ? nameOf(node as Element) : '';
    isParted ||= BLOCK.has(name) || (name === 'br' && isSecond(node));
    hasText ||= !BLOCK.has(name) && isText(node);
    if (hasText && isParted) return true;
  }
  return false;
}

const isText = (node: Node): boolean => /\S/.test(node.textContent ?? '');

/** Whether nothing but white space is between a line break and the one before. */
function isSecond(br: Node): boolean {
  let before = br.previousSibling;
  while (before?.nodeType === 3 && !isText(before)) before = before.previousSibling;
  return before?.nodeType === 1 && nameOf(before as Element) === 'br';
}

/** Puts each unbroken run of a box's text into a paragraph; a `<p>` gives way to several. */
function part(box: Element): void {
  const isParagraph = nameOf(box) === 'p';
  const parts: Node[] = [];
  let run: Node[] = [];
  let breaks: Node[] = [];
  const close = (): void => {
    if (run.some(isText)) {
      const paragraph = isParagraph
        ? (box.cloneNode(false) as Element)
        : box.ownerDocument.createElement('p');
      if (parts.length > 0) paragraph.removeAttribute('id');
      paragraph.append(...run);
      parts.push(paragraph);
    } else parts.push(...run);
    run = [];
    breaks = [];
  };
  for (const node of Array.from(box.childNodes)) {
    const name = node.nodeType === 1 ? nameOf(node as Element) : '';
    if (name === 'br') breaks.push(node);
    else if (BLOCK.has(name)) {
      close();
      parts.push(node);
    } else if (name !== '' || isText(node)) {
      if (breaks.length > 1) close();
      else if (run.length > 0) run.push(...breaks);
      run.push(node);
      breaks = [];
    } else if (run.length > 0 && breaks.length === 0) run.push(node);
  }
  close();
  if (isParagraph) box.replaceWith(...parts);
  else box.replaceChildren(...parts);
}
