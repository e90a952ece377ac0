import { bitsFor } from './hints.ts';
import { nameOf } from './tags.ts';

/** What a press on its title unfolds is text like any other, though it is hidden until then. */

const HEADING = /^(?:h[1-6]|dt)$/;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,dt,[role="heading"]';

/** All hints but that a part is hidden. */
export const ALL_BUT_HIDDEN = ~bitsFor(['hidden']);

/**
 * The panels below headings that fold and unfold them (the accordion of the ARIA Authoring Practices Guide). Menus and
 * dialogs are controlled by buttons as well, but by none in a heading.
 */
export function panelsOf(root: Element): ReadonlySet<Element> {
  const panels = new Set<Element>();
  for (const control of root.querySelectorAll('[aria-controls]')) {
    const panel =
      control.closest(HEADINGS) &&
      root.ownerDocument.getElementById(control.getAttribute('aria-controls') ?? '');
    if (panel) panels.add(panel);
  }
  return panels;
}

/** Whether an element is a button that is all of a heading: the title of a panel, and no tool. */
export const isTitleButton = (element: Element, name: string, outer: string): boolean =>
  name === 'button' &&
  HEADING.test(outer) &&
  element.textContent?.trim() === element.closest(HEADINGS)?.textContent?.trim();

/** Whether an element is a label in a row of them apart from what they choose: the titles of tabs. */
export const isTabLabel = (element: Element, name: string): boolean =>
  name === 'label' &&
  element.hasAttribute('for') &&
  Array.from(element.parentElement?.children ?? []).every((other) => nameOf(other) === 'label');
