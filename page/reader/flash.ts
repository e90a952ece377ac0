import { boxesBehind } from './boxes.ts';

/** How long a place stays lit, ms: long enough to find it after a jump. The style has the same time. */
const FLASH_MS = 1600;

/** Lights up a range inside the reader for a moment; `ground` as for `boxesBehind`. */
export function flash(range: Range, ground: HTMLElement): void {
  const boxes = boxesBehind(range, ground, 'flash');
  ground.append(...boxes);
  setTimeout(() => {
    for (const box of boxes) box.remove();
  }, FLASH_MS);
}
