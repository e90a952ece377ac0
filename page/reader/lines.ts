/** A box in CSS px; what from is the caller's. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes share a line when they overlap in height by this share of the lower one: raised and lowered signs do. */
const SAME_LINE = 0.5;

/**
 * The lines of text that boxes make, one box each, from top to bottom: a line's parts, of several elements, are joined.
 * @param boxes as by `Range.getClientRects()`, which gives a box for each line of each text node and element within, in an
 *   order that differs between browsers.
 */
export function linesOf(boxes: Iterable<Box>): Box[] {
  const lines: Box[] = [];
  for (const { left, top, right, bottom } of [...boxes].sort((a, b) => a.top - b.top)) {
    if (right <= left || bottom <= top) continue;
    const line = lines.at(-1);
    const overlap = line ? Math.min(line.bottom, bottom) - Math.max(line.top, top) : 0;
    if (line && overlap >= SAME_LINE * Math.min(line.bottom - line.top, bottom - top)) {
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
    } else lines.push({ left, top, right, bottom });
  }
  return lines;
}
