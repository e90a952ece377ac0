/** How long a place stays lit, ms: long enough to find it after a jump. The style has the same time. */
const FLASH_MS = 1600;

/**
 * Lights up a range inside the reader for a moment, with boxes behind its lines. Not a CSS highlight: the page could
 * walk from a highlight's range into our closed shadow root.
 * @param ground positioned ancestor of the text that the boxes are laid on.
 */
export function flash(range: Range, ground: HTMLElement): void {
  const origin = ground.getBoundingClientRect();
  const boxes = [...range.getClientRects()].map((line) => {
    const box = ground.ownerDocument.createElement('div');
    box.className = 'flash';
    box.style.left = `${line.left - origin.left}px`;
    box.style.top = `${line.top - origin.top}px`;
    box.style.width = `${line.width}px`;
    box.style.height = `${line.height}px`;
    return box;
  });
  ground.append(...boxes);
  setTimeout(() => {
    for (const box of boxes) box.remove();
  }, FLASH_MS);
}
