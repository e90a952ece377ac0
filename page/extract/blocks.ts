import type { Block, BlockKind } from '../../core/article.ts';
import type { Box, Line } from './page.ts';
import { surveyInParts } from './survey.ts';
import type { Folded, Sources } from './text.ts';
import { withoutMarks } from './without-marks.ts';
import { atOnce, type Work } from './work.ts';

/** Lines gone through between two chances to stop. */
const AT_A_TIME = 1000;

/** Between the cells of a table row. */
const CELL_GAP = ' | ';

/** On a heading of the copy: names who says what follows. */
export const SPEAKER_MARK = 'data-speaker';

/** What the nearest of these elements around a line makes it. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
  blockquote: 'quote',
  pre: 'code',
  figcaption: 'caption',
  caption: 'caption',
  dt: 'definition',
  dd: 'definition',
  tr: 'table',
};

export interface Blocks {
  blocks: Block[];
  /** The text nodes of the content behind each block. */
  copied: Sources;
  /** The innermost element around each block. */
  elements: Element[];
}

/** Turns the copied article into blocks of text; a table gives one block a row. */
export const toBlocks = (content: Element): Blocks => atOnce(blocksInParts(content));

/** As `toBlocks`. */
export function* blocksInParts(content: Element): Work<Blocks> {
  const out: Blocks = { blocks: [], copied: [], elements: [] };
  const rows = (yield* surveyInParts(content)).lines;
  for (let i = 0; i < rows.length; i++) {
    if (i % AT_A_TIME === 0) yield;
    const line = rows[i];
    if (!line) continue;
    const kind = kindOf(line.box);
    if (kind?.kind === 'table') {
      const cells: Line[] = [line];
      for (let next = rows[i + 1]; next && kindOf(next.box)?.element === kind.element; next = rows[++i + 1]) {
        cells.push(next);
      }
      push(out, cells, kind.element, { kind: 'table' });
    } else {
      const level = levelOf(kind, line.box);
      push(out, [line], line.box.element, {
        kind: kind?.kind ?? 'paragraph',
        ...(level ? { level } : {}),
        ...(line.breaks > 0 && kind?.kind !== 'code' ? { lines: line.breaks + 1 } : {}),
      });
    }
  }
  return out;
}

function push(out: Blocks, lines: readonly Line[], element: Element, block: Omit<Block, 'text'>): void {
  const [first, ...others] = block.kind === 'code' ? lines : lines.map(withoutMarks);
  if (!first) return;
  const { text, runs } = others.reduce(joined, first);
  out.blocks.push({ ...block, text });
  out.copied.push(runs);
  out.elements.push(element);
}

/** A table row so far, and its next cell. */
function joined(row: Folded, cell: Folded): Folded {
  const text = row.text + CELL_GAP;
  const runs = cell.runs.map((run) => ({ ...run, at: run.at + text.length }));
  return { text: text + cell.text, runs: [...row.runs, ...runs] };
}

function kindOf(box: Box): { kind: BlockKind; element: Element; name: string } | undefined {
  for (let at: Box | undefined = box; at; at = at.parent) {
    const kind = at.element.hasAttribute(SPEAKER_MARK) ? 'speaker' : KINDS[at.name];
    if (kind) return { kind, element: at.element, name: at.name };
  }
  return undefined;
}

function levelOf(kind: { kind: BlockKind; name: string } | undefined, box: Box): number | undefined {
  if (kind?.kind === 'heading') return Number(kind.name.slice(1));
  if (kind?.kind !== 'listItem') return undefined;
  let depth = 0;
  for (let at: Box | undefined = box; at; at = at.parent) if (at.name === 'ul' || at.name === 'ol') depth++;
  return Math.max(1, depth);
}
