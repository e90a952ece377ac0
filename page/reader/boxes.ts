import { type Box, linesOf } from './lines.ts';

/**
 * Boxes behind the lines of a range. Not a CSS highlight: the page could walk from a highlight's range into our closed
 * shadow root.
 * @param ground positioned ancestor of the text that the boxes are laid on.
 */
export function boxesBehind(range: Range, ground: HTMLElement, className: string): HTMLElement[] {
  const origin = ground.getBoundingClientRect();
  return linesOf(range.getClientRects()).map((line) => {
    const box = ground.ownerDocument.createElement('div');
    box.className = className;
    place(box, line, origin);
    return box;
  });
}

function place({ style }: HTMLElement, line: Box, origin: DOMRect): void {
  style.left = `${line.left - origin.left}px`;
  style.top = `${line.top - origin.top}px`;
  style.width = `${line.right - line.left}px`;
  style.height = `${line.bottom - line.top}px`;
}
