import { isCodeBlock } from './code.ts';
import { isLayout } from './layout-table.ts';
import type { Box, Line, Page } from './survey.ts';

/** From this share of its text on, a part is taken as a whole. */
const MOST = 0.5;

/** Parts that mean nothing in pieces, such as a table with a cell missing; code belongs to the text it stands amidst. */
const isWhole = ({ name, element }: Box): boolean =>
  name === 'dl' || (name === 'table' && !isLayout(element)) || isCodeBlock(element, name);

/** Parts headed by something that is easily lost, being short. */
const HEADS: Readonly<Record<string, string>> = { details: 'summary', table: 'caption' };

/** Adds to the kept lines those without which what is kept cannot be understood. */
export function complete(page: Page, kept: Set<Line>): void {
  const isKept = (line: Line | undefined): boolean => line !== undefined && kept.has(line);
  for (const box of page.boxes) {
    const head = HEADS[box.name];
    const whole = isWhole(box);
    if (box.hidden || (!head && !whole)) continue;
    const lines = page.lines.slice(box.first, box.last + 1);
    const size = lines.reduce((sum, line) => sum + (kept.has(line) ? line.text.length : 0), 0);
    const amidst = () => isKept(page.lines[box.first - 1]) && isKept(page.lines[box.last + 1]);
    const all = whole && (size >= box.chars * MOST || (isCodeBlock(box.element, box.name) && amidst()));
    for (const line of lines) {
      const isHead = size > 0 && line.box.name === head && line.box.parent === box;
      if ((all || isHead) && !line.box.hidden) kept.add(line);
    }
  }
}
