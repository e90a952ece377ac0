/** The boxes that scroll up and down around an element, itself among them, innermost first; the page's own is always the last. */
export function scrollersOf(element: Element | null, view: Window): [Element, ...Element[]] {
  const page = view.document.scrollingElement ?? view.document.documentElement;
  for (let at = element; at && at !== page; at = at.parentElement) {
    const scrolls =
      at.scrollHeight > at.clientHeight && /auto|scroll/.test(view.getComputedStyle(at).overflowY);
    if (scrolls) return [at, ...scrollersOf(at.parentElement, view)];
  }
  return [page];
}
