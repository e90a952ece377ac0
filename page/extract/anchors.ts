import { nameOf } from './tags.ts';

/**
 * Put before every id of the copy, so that none is also a name of the document's own properties: those are taken away when
 * the copy is made safe.
 */
const PREFIX = 'at-';

/** Leads to the top of the page (HTML), or is there for a script. */
const TO_TOP = /^#(?:top)?$/i;

/** The places of an article that its own links lead to, such as footnotes and their marks. */
export interface Anchors {
  /** Gives a copy the id that links to its live element lead to, if there are any. */
  mark(live: Element, twin: Element): boolean;
  /** Lets the links of the finished copy lead to those places, or else to the page. */
  link(content: Element): void;
}

/**
 * @param elements the live elements that are copied.
 * @param page address of the page.
 */
export function anchorsOf(elements: Iterable<Element>, page: string): Anchors {
  const [address = ''] = page.split('#', 1);
  const wanted = new Set<string>();
  for (const element of elements) {
    if (nameOf(element) === 'a') wanted.add(fragmentOf(element.getAttribute('href') ?? '', address));
    const headers = element.getAttribute('headers');
    for (const id of headers?.split(/\s+/) ?? []) wanted.add(id);
  }
  wanted.delete('');
  const found = new Set<string>();

  return {
    mark(live, twin) {
      if (wanted.size === 0) return false;
      const ids = [live.getAttribute('id'), nameOf(live) === 'a' ? live.getAttribute('name') : null];
      const id = ids.find((name) => name && wanted.has(name) && !found.has(name));
      if (!id) return false;
      found.add(id);
      twin.setAttribute('id', PREFIX + id);
      return true;
    },
    link(content) {
      for (const link of content.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        const id = fragmentOf(href, address);
        if (found.has(id)) link.setAttribute('href', `#${PREFIX}${id}`);
        else if (TO_TOP.test(href)) link.removeAttribute('href');
        else if (href.startsWith('#')) link.setAttribute('href', address + href);
      }
      for (const cell of content.querySelectorAll('[headers]')) {
        const ids = cell.getAttribute('headers')?.split(/\s+/) ?? [];
        const kept = ids.filter((id) => found.has(id)).map((id) => PREFIX + id);
        if (kept.length > 0) cell.setAttribute('headers', kept.join(' '));
        else cell.removeAttribute('headers');
      }
    },
  };
}

/**
 * The id on the same page that an address leads to; empty when it leads elsewhere.
 * @param page its address, without a fragment.
 */
export function fragmentOf(href: string, page: string): string {
  const at = href.indexOf('#');
  if (at < 0 || (at > 0 && href.slice(0, at) !== page)) return '';
  const fragment = href.slice(at + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
