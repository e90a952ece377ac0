import type { Sources } from '../extract/text.ts';
import { scrollersOf } from '../scrollers.ts';

/** Where reading stands: a block, and its distance from the top of the window in CSS px. */
export interface Position {
  block: number;
  y: number;
}

/** A block counts as read while at least this much of it is on screen, px: about a line, below a sticky header. */
const LINE = 24;
const HEADER = 64;

/**
 * The first block of the article that is on the screen of the live page. `undefined` when the page stands above the
 * article or at its very beginning; the last block when it stands below.
 */
export function positionOnPage(live: Sources, view: Window): Position | undefined {
  let last: Position | undefined;
  for (const [block, runs] of live.entries()) {
    const box = boxOf(runs);
    if (!box) continue;
    if (box.bottom >= HEADER + LINE) {
      if (!last && box.top >= 0) return undefined;
      return { block, y: Math.max(HEADER, Math.min(box.top, view.innerHeight / 2)) };
    }
    last = { block, y: HEADER };
  }
  return last;
}

/** The first block of the copy below the reader's bar, by the copy's `data-block`s. */
export function positionInReader(root: ShadowRoot, room: HTMLElement): Position | undefined {
  const x = room.clientWidth / 2;
  for (let y = HEADER; y < room.clientHeight; y += LINE / 2) {
    const element = root.elementFromPoint(x, y)?.closest('[data-block]');
    const block = element?.getAttribute('data-block');
    if (element && block) return { block: Number(block), y: element.getBoundingClientRect().top };
  }
  return undefined;
}

/** Scrolls the live page, and what scrolls in it, so that a block stands where it stood in the reader. */
export function moveTo({ block, y }: Position, live: Sources, view: Window): void {
  const runs = live[block];
  const element = runs?.[0]?.node.parentElement;
  if (!runs || !element?.isConnected) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const top = boxOf(runs)?.top;
  if (top !== undefined) scrollersOf(element, view)[0].scrollBy({ top: top - y, behavior: 'instant' });
}

/** Box around a block's text in the viewport; nothing when it is not rendered. */
function boxOf(runs: Sources[number]): DOMRect | undefined {
  const [first] = runs;
  const last = runs.at(-1);
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, first.from);
  range.setEnd(last.node, last.from + last.length);
  const box = range.getBoundingClientRect();
  return box.width > 0 || box.height > 0 ? box : undefined;
}
