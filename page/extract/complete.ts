import { calloutOf } from './callouts.ts';
import { isCodeBlock } from './code.ts';
import { embeddedPosts } from './embedded-posts.ts';
import { entryTimes } from './entry-times.ts';
import { SENTENCE_END } from './judge/patterns.ts';
import { isLayout } from './layout-table.ts';
import { notesOf } from './notes.ts';
import type { Box, Line, Page } from './page.ts';

/** From this share of its text on, a part is taken as a whole. */
const MOST = 0.5;

/** Parts headed by something that is easily lost, being short. */
const HEADS: Readonly<Record<string, string>> = { details: 'summary', table: 'caption' };

/**
 * Adds to the kept lines those without which what is kept cannot be understood, whatever their chances. It comes last: what
 * is chosen by chances, and mended by them (judge/mend.ts), is settled.
 */
export function complete(page: Page, kept: Set<Line>): void {
  const isKept = (line: Line | undefined): boolean => line !== undefined && kept.has(line);
  const tables = new Set<Box>();
  for (const box of page.boxes) {
    if (box.name === 'table' && !isLayout(box.element)) tables.add(box);
    const head = HEADS[box.name];
    const code = isCodeBlock(box.element, box.name);
    // these mean nothing in pieces, such as a table with a cell missing
    const whole = box.name === 'dl' || tables.has(box) || code;
    const row = isRowIn(tables, box);
    const remark = box.name === 'aside' && isRemark(box, page.lines);
    if (box.hidden || (!head && !whole && !row && !remark)) continue;
    const lines = page.lines.slice(box.first, box.last + 1);
    const size = lines.reduce((sum, line) => sum + (kept.has(line) ? line.text.length : 0), 0);
    // code and remarks belong to the text they stand amidst
    const amidst = () => isKept(page.lines[box.first - 1]) && isKept(page.lines[box.last + 1]);
    const all = (whole && size >= box.chars * MOST) || (row && size > 0) || ((code || remark) && amidst());
    for (const line of lines) {
      const isHead = size > 0 && line.box.name === head && line.box.parent === box;
      if ((all || isHead) && !line.box.hidden) kept.add(line);
    }
  }
  for (const partsOf of [embeddedPosts, entryTimes, notesOf]) {
    for (const line of partsOf(page, kept)) if (!line.box.hidden) kept.add(line);
  }
}

/** Whether an aside remarks on the text around it: it says so, or is a sentence with neither name nor link, as sidebars have. */
function isRemark({ element, chars, linkChars, className, id, last }: Box, lines: readonly Line[]): boolean {
  if (calloutOf(element) === 'aside') return linkChars < chars / 2;
  return linkChars === 0 && className === '' && id === '' && SENTENCE_END.test(lines[last]?.text ?? '');
}

/** Whether a box is a row of one of some tables: a record, of which one cell says little without the others. */
function isRowIn(tables: ReadonlySet<Box>, { name, parent }: Box): boolean {
  let table = name === 'tr' ? parent : undefined;
  while (table && table.name !== 'table') table = table.parent;
  return table !== undefined && tables.has(table);
}
