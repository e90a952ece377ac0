/** A page's number in its address: `?page=2`, `/page/2/`, `/2/`, `-2.html`, `,2`. */
const IN_QUERY = /^(?:page|paged|p|pg|pageno|pagenumber|seite)$/i;
const IN_PATH = /(?:\/(?:page|seite|p)?[/-]?(\d{1,2})\/?|[-_,](\d{1,2})(\.\w{2,5}))$/i;

const NUMBERED = /[=/,_-]\d{1,2}(?:\/|\.\w{2,5}|#.*)?$/;

/**
 * Whether a page is one of several that hold one text and is not the last: it links to an address that is its own with the
 * next page's number.
 */
export function hasLaterPages(document: Document): boolean {
  const own = pageOf(document.URL ?? '', document.baseURI);
  if (!own) return false;
  const next = own.number + 1;
  for (const link of document.querySelectorAll(`a[href*="${next}"],link[href*="${next}"]`)) {
    const href = link.getAttribute('href') ?? '';
    // looked at closely only when it ends like a page's number
    if (!NUMBERED.test(href)) continue;
    const other = pageOf(href, document.baseURI);
    if (other?.place === own.place && other.number === next) return true;
  }
  return false;
}

/** An address without its page number, and the number; 1 when it has none. */
function pageOf(address: string, base: string): { place: string; number: number } | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = '';
  for (const [key, value] of url.searchParams) {
    if (!IN_QUERY.test(key) || !/^\d{1,2}$/.test(value)) continue;
    url.searchParams.delete(key);
    return { place: placeOf(url), number: Number(value) };
  }
  const [, folder, file, ending = ''] = IN_PATH.exec(url.pathname) ?? [];
  url.pathname = url.pathname.replace(IN_PATH, ending);
  return { place: placeOf(url), number: Number(folder ?? file ?? 1) };
}

const placeOf = (url: URL): string => url.href.replace(/\/$/, '');
