import type { Box, Page } from './page.ts';

/** Class names under which text is shown to nobody who looks. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader(?:-text)?|off-?screen|element-invisible|show-for-sr)(?:$|\s)/;

/** Styles that hide: from everybody, or by clipping and far off the screen from those who look. */
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\((?:50|100)%|(?:left|top|text-indent)\s*:\s*-(?:9{3,}|\d{5,})(?:px|r?em)/i;

/** What markup alone says; a live page is asked for more. */
export const saysHidden = (element: Element, className?: string): boolean =>
  isUnseen(element, className) || element.getAttribute('aria-hidden') === 'true';

/**
 * Hidden from those who look. What `aria-hidden` hides from others may well be seen.
 * @param className where it is known already.
 */
export function isUnseen(element: Element, className?: string): boolean {
  if (!element.hasAttributes()) return false;
  if (FOR_SCREEN_READERS.test(className ?? element.getAttribute('class') ?? '')) return true;
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && HIDING.test(style);
}

/**
 * On a live page, marks the boxes whose text is not displayed (the browser knows: style sheets, media queries, folded
 * parts), as hidden. What a reader can unfold counts as seen. Without a window only markup tells. Asks for no
 * layout, only for style.
 */
export function markUnseen(page: Page, document: Document): void {
  if (!document.defaultView || !('checkVisibility' in page.root)) return;
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const folds = page.root.querySelector('details') !== null;
  const panels = [...page.panels].filter(({ parentElement }) => parentElement && isSeen(parentElement));
  const isFolded = ({ element }: Box): boolean =>
    (folds && element.closest('details') !== null) || panels.some((panel) => panel.contains(element));
  for (const box of new Set(page.lines.map((line) => line.box))) {
    if (!box.hidden && !isSeen(box.element) && !isFolded(box)) box.hidden = true;
  }
}

/** Whether a page hides most of its text (behind a dialog, until a script is done): then it counts as hiding nothing. */
export function hidesMost(page: Page): boolean {
  const all = page.lines.reduce((sum, line) => sum + line.text.length, 0);
  const hidden = page.lines.reduce((sum, line) => sum + (line.box.hidden ? line.text.length : 0), 0);
  return hidden > all / 2;
}
