import { rangeOf } from '../anchor.ts';
import type { Copy } from '../reader/copy.ts';
import { linesOf } from '../reader/lines.ts';
import type { TextLine } from './band.ts';

/** Lines are measured so far above and below the window, in its heights: a key or a turn of the wheel goes no further. */
const MARGIN = 1;

/**
 * The lines of text around what is on screen, in order. Measured by ranges: the text stays as it is.
 * @param block one that is on screen, to go on from.
 * @param sheet from whose top heights are told.
 */
export function linesAround(
  block: number,
  { sources }: Copy,
  sheet: HTMLElement,
  room: HTMLElement,
): TextLine[] {
  const height = room.clientHeight;
  const origin = sheet.getBoundingClientRect().top;
  const linesIn = (b: number) => {
    const range = rangeOf({ block: b, start: 0, end: Number.MAX_SAFE_INTEGER }, sources);
    return range ? linesOf(range.getClientRects()) : [];
  };
  const out: TextLine[] = [];
  const add = (b: number): boolean => {
    const lines = linesIn(b);
    out.push(...lines.map(({ top, bottom }) => ({ top: top - origin, bottom: bottom - origin, block: b })));
    // What is folded away has no lines, and tells nothing of where it would be.
    return lines.every(({ top, bottom }) => bottom > -MARGIN * height && top < (1 + MARGIN) * height);
  };
  for (let b = block; b < sources.length && add(b); b++);
  for (let b = block - 1; b >= 0 && add(b); b--);
  return out.sort((a, b) => a.top - b.top);
}
