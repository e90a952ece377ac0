import { firstMeta, type MetadataSources } from './sources.ts';

/**
 * The address under which a page wants to be known, absolute; `undefined` when it gives none that is plausible: another
 * site's only where the page says it twice, the front page's only on the front page.
 */
export function canonicalUrlOf(sources: MetadataSources): string | undefined {
  const { document } = sources;
  const own = webAddress(document.URL);
  const link = document.querySelector('link[rel~=canonical i][href]')?.getAttribute('href');
  const [declared, shared] = [link, firstMeta(sources, 'og:url')].map((text) => webAddress(text, own));
  const isSure = declared !== undefined && declared.href === shared?.href;
  const fits = (url: URL | undefined): url is URL =>
    url !== undefined &&
    (!own || ((isSure || siteHost(url) === siteHost(own)) && (!isFrontPage(url) || isFrontPage(own))));
  return [declared, shared].find(fits)?.href;
}

/** An address of the web without its place in the page. */
function webAddress(text: string | null | undefined, base?: URL): URL | undefined {
  if (!text || !URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base?.href);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url : undefined;
}

/** A host without what only tells the kind of its pages. */
const siteHost = (url: URL): string => url.hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '');

const isFrontPage = (url: URL): boolean => url.pathname === '/' && url.search === '';
