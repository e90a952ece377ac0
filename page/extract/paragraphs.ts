import { BLOCK, nameOf } from './tags.ts';

/** Boxes in which two line breaks part paragraphs. */
const PARTED = 'div,p,article,blockquote,aside,td';

/** Pages of old write paragraphs as text between double line breaks: makes them paragraphs, in a copy. */
export function breaksToParagraphs(content: Element): void {
  const boxes = new Set<Element>();
  for (const br of content.querySelectorAll('br + br')) {
    if (br.parentElement?.matches(PARTED) && isDouble(br)) boxes.add(br.parentElement);
  }
  for (const box of boxes) part(box);
}

/** Whether nothing but white space is between a line break and the one before. */
function isDouble(br: Element): boolean {
  let before = br.previousSibling;
  while (before?.nodeType === 3 && !/\S/.test((before as Text).data)) before = before.previousSibling;
  return before?.nodeType === 1 && nameOf(before as Element) === 'br';
}

/** Puts each unbroken run of a box's inline content into a paragraph; a `<p>` gives way to several. */
function part(box: Element): void {
  const isParagraph = nameOf(box) === 'p';
  const parts: Node[] = [];
  let paragraph: Element | undefined;
  let breaks: Node[] = [];
  for (const node of Array.from(box.childNodes)) {
    const name = node.nodeType === 1 ? nameOf(node as Element) : '';
    if (name === 'br') {
      breaks.push(node);
    } else if (BLOCK.has(name)) {
      parts.push(node);
      paragraph = undefined;
      breaks = [];
    } else if (name !== '' || /\S/.test((node as Text).data)) {
      if (breaks.length > 1) paragraph = undefined;
      if (!paragraph) {
        paragraph = isParagraph ? (box.cloneNode(false) as Element) : box.ownerDocument.createElement('p');
        if (parts.length > 0) paragraph.removeAttribute('id');
        parts.push(paragraph);
      } else paragraph.append(...breaks);
      paragraph.append(node);
      breaks = [];
    } else paragraph?.append(node);
  }
  if (isParagraph) box.replaceWith(...parts);
  else box.replaceChildren(...parts);
}
