import type { FocusMode } from '../../core/settings.ts';
import type { Box } from '../reader/lines.ts';

/** A line of the article's text; px from the top of the sheet. */
export type TextLine = Pick<Box, 'top' | 'bottom'> & { block: number };

/** What stays lit; px from the top of the sheet. */
export interface Band {
  top: number;
  bottom: number;
}

/** Air above and below the lit lines, as a share of a line's height: letters reach a little out of their boxes. */
const AIR = 0.15;

/** Lines in the band, by mode; `paragraph` has as many as the paragraph has. */
const COUNT: Readonly<Record<Exclude<FocusMode, 'off' | 'paragraph'>, number>> = {
  one: 1,
  three: 3,
  five: 5,
  ruler: 1,
};

/** Index of the line at a height, or the nearest to it; -1 when there are no lines. */
export function lineAt(lines: readonly TextLine[], y: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { top, bottom }] of lines.entries()) {
    const way = y < top ? top - y : Math.max(0, y - bottom);
    if (way < least) [nearest, least] = [i, way];
  }
  return nearest;
}

/** The band around a line: its paragraph, or so many lines with it in the middle, as far as there are lines. */
export function bandAt(
  lines: readonly TextLine[],
  index: number,
  mode: Exclude<FocusMode, 'off'>,
): Band | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const beside = mode === 'paragraph' ? Number.POSITIVE_INFINITY : (COUNT[mode] - 1) / 2;
  const lit = lines.filter(
    ({ block }, i) => Math.abs(i - index) <= beside && (mode !== 'paragraph' || block === line.block),
  );
  const air = AIR * (line.bottom - line.top);
  return {
    top: Math.min(...lit.map(({ top }) => top)) - air,
    bottom: Math.max(...lit.map(({ bottom }) => bottom)) + air,
  };
}

/** Index of the line to which a key leads: the next or the one before, or that of the next or last paragraph. */
export function stepLine(
  lines: readonly TextLine[],
  index: number,
  by: 1 | -1,
  mode: Exclude<FocusMode, 'off'>,
): number {
  if (mode !== 'paragraph') return Math.min(lines.length - 1, Math.max(0, index + by));
  const block = lines[index]?.block;
  const other = (line: TextLine, i: number) => (i - index) * by > 0 && line.block !== block;
  const found = by > 0 ? lines.findIndex(other) : lines.findLastIndex(other);
  return found < 0 ? index : found;
}
