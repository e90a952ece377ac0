/**
 * Where a text is in the viewport of the page, a box a line, CSS px. What stands in a frame of the page is told from the
 * corner of that frame by the browser, and from that of the page here.
 */
export function boxesOf(range: Range): DOMRect[] {
  const { left, top } = cornerOf(range.startContainer.ownerDocument?.defaultView);
  return [...range.getClientRects()].map((box) =>
    left === 0 && top === 0 ? box : new DOMRect(box.left + left, box.top + top, box.width, box.height),
  );
}

/** Where a window's viewport begins in the page's; frames stand in frames. */
function cornerOf(view: Window | null | undefined): { left: number; top: number } {
  const frame = view?.frameElement;
  if (!frame) return { left: 0, top: 0 };
  const outer = cornerOf(frame.ownerDocument.defaultView);
  const { left, top } = frame.getBoundingClientRect();
  return { left: outer.left + left + frame.clientLeft, top: outer.top + top + frame.clientTop };
}
