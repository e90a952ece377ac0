import type { Box } from '../page.ts';

/** Elements whose meaning holds for everything in them. */
export const ELEMENTS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'form',
  'figure',
  'table',
  'li',
  'blockquote',
] as const;

export type ContextElement = (typeof ELEMENTS)[number];

/** What the boxes around a line say of it. */
export interface Context {
  /** Hints of the boxes that are not around the article, as bits. */
  hints: number;
  /** `ELEMENTS` around it, as bits. */
  names: number;
  /** Inside what microdata call the article's body. */
  body: boolean;
  dialog: boolean;
}

const bits = new Map<string, number>(ELEMENTS.map((name, i) => [name, 1 << i]));

export const isIn = (names: number, element: ContextElement): boolean =>
  (names & (1 << ELEMENTS.indexOf(element))) !== 0;

/** Elements that hold other things than an article. */
export const FOREIGN = ['nav', 'footer', 'aside', 'form', 'header'].reduce(
  (sum, name) => sum | (bits.get(name) ?? 0),
  0,
);

/** Elements that often wrap a whole article and still mean what they say there. */
const WRAPS = /^(?:article|main|table|li|blockquote)$/;

const ROLES: Readonly<Record<string, ContextElement>> = {
  main: 'main',
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  article: 'article',
};

/** The context outside all boxes. */
export const NONE: Context = { hints: 0, names: 0, body: false, dialog: false };

/**
 * The context inside each box, by the box's index.
 * @param isAround whether a box is around the article (its class names then do not count).
 */
export function contextsOf(boxes: readonly Box[], isAround: (box: Box) => boolean): Context[] {
  const contexts: Context[] = [];
  // outer boxes come first
  for (const box of boxes)
    contexts.push(inside(box, contexts[box.parent?.index ?? -1] ?? NONE, isAround(box)));
  return contexts;
}

/** @param up the context of the box around. */
function inside(box: Box, up: Context, isAround: boolean): Context {
  const { role } = box;
  const said = role ? (bits.get(ROLES[role] ?? '') ?? 0) : 0;
  const name = bits.get(box.name) ?? 0;
  return {
    hints: isAround ? 0 : up.hints | box.hints,
    names: up.names | (isAround && !WRAPS.test(box.name) ? 0 : name | said),
    body: up.body || box.element.getAttribute('itemprop') === 'articleBody',
    dialog: up.dialog || box.name === 'dialog' || role === 'dialog' || role === 'alertdialog',
  };
}
