/**
 * Lets links within the article (footnotes, sections) lead to their place in the copy. Other links are followed as
 * anywhere.
 * @param url address of the page the article is from.
 */
export function followLinks(content: HTMLElement, url: string, show: (range: Range) => void): void {
  content.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = targetInside(link, content, url);
    if (!target) return;
    event.preventDefault();
    const range = content.ownerDocument.createRange();
    range.selectNodeContents(target);
    show(range);
    const focus = target.closest<HTMLElement>('[data-block]') ?? content;
    if (focus.tabIndex < 0) focus.tabIndex = -1;
    focus.focus({ preventScroll: true });
  });
}

/** The element of the copy that a link leads to, if it is one of the article's own. */
export function targetInside(link: Element, content: Element, url: string): Element | undefined {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, url)) return undefined;
  const to = new URL(href, url);
  const from = new URL(url);
  const samePage = to.origin + to.pathname + to.search === from.origin + from.pathname + from.search;
  const id = decoded(to.hash.slice(1));
  if (!samePage || id === '') return undefined;
  return [...content.querySelectorAll('[id]')].find((element) => element.id === id);
}

/** A fragment may be percent-encoded, well or badly. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
