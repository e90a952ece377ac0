import type { Page } from './survey.ts';

/**
 * On a live page, marks the boxes whose text is not displayed (the browser knows: style sheets, media queries, folded
 * parts), as hidden. What a reader can unfold by `<details>` counts as seen. Without a window only markup tells
 * (survey.ts). Asks for no layout, only for style.
 */
export function markUnseen(page: Page, document: Document): void {
  if (!document.defaultView || !('checkVisibility' in page.root)) return;
  for (const box of new Set(page.lines.map((line) => line.box))) {
    if (box.hidden || box.element.closest('details')) continue;
    if (!box.element.checkVisibility({ visibilityProperty: true })) box.hidden = true;
  }
}

/** Whether a page hides most of its text (behind a dialog, until a script is done): then it counts as hiding nothing. */
export function hidesMost(page: Page): boolean {
  const all = page.lines.reduce((sum, line) => sum + line.text.length, 0);
  const hidden = page.lines.reduce((sum, line) => sum + (line.box.hidden ? line.text.length : 0), 0);
  return hidden > all / 2;
}
