/*
 * Marks on the page are highlights, registered with the page's document. While the reader lies over the page nobody sees them,
 * and the browser would go through all of them at every frame in which any node changes, the reader's own too: so then
 * they are put aside. Shared by our scripts in the page, which are apart but live in one world.
 */
const STATE = Symbol.for('glossa.highlights');
interface State {
  shown: Map<string, Highlight>;
  aside: boolean;
}
const world: { [STATE]?: State } = globalThis as never;

function state(): State {
  world[STATE] ??= { shown: new Map(), aside: false };
  return world[STATE];
}

/** Shows a highlight on the page, in place of the last one of its name; once the reader is left, while that is open. */
export function showHighlight(name: string, highlight: Highlight): void {
  const { shown, aside } = state();
  shown.set(name, highlight);
  if (!aside) CSS.highlights.set(name, highlight);
}

/** Takes a highlight off the page. One of that name from a script that came after us stays. */
export function hideHighlight(name: string, highlight: Highlight): void {
  const { shown } = state();
  if (shown.get(name) === highlight) shown.delete(name);
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** Puts all that is shown aside, or shows it again. Does nothing where the browser has no highlights. */
export function putHighlightsAside(on: boolean): void {
  const now = state();
  now.aside = on;
  for (const [name, highlight] of now.shown) {
    if (!on && !CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    else if (on && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  }
}
