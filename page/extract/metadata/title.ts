import { firstMeta, folded, lineOf, type MetadataSources, textOf } from './sources.ts';

/** Between a title and the site's or section's name. */
const SEPARATOR = /\s+[|\-–—»«·:•/\\]+\s+|\s*[|»•]\s*/;

/** Headings shorter than this are section names ("News"), characters. */
const SHORT = 8;

/** Word overlap with the page's own title above which a heading is the title in other words. */
const SIMILAR = 0.35;

/** Where a page may show its title: the main headings, and what names itself a headline. */
const HEADINGS = 'h1,[itemprop=headline],h2[class*=title],h2[class*=headline],h3[class*=entry-title]';

/**
 * The article's title without the site's name: the heading that `<title>`, Open Graph or JSON-LD support, else what
 * these say, cut at their separators.
 */
export function titleOf(sources: MetadataSources, siteName: string): string {
  const { document } = sources;
  const tag = lineOf(document.querySelector('title'));
  const shared = firstMeta(sources, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title');
  const linked = textOf(sources.article?.headline) || textOf(sources.article?.name);
  const said = [linked, shared, tag]
    .filter((text) => text !== '')
    .map((text) => ({ text, key: folded(text) }));
  const headings = Array.from(document.querySelectorAll(HEADINGS))
    .map((element) => ({ main: element.localName === 'h1', text: withoutMark(lineOf(element)) }))
    .filter(({ text }) => text.length > SHORT && folded(text) !== folded(siteName));

  // the longest, for a site's name is in its titles too
  const supported = headings
    .filter(({ text }) => said.some(({ key }) => key.includes(folded(text))))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (supported) return supported.text;
  const main = headings.filter((heading) => heading.main);
  for (const { text } of main) {
    // a heading that holds more than the title: a kicker before it, a date after it
    const inside = said.find(({ key }) => key.length > 10 && folded(text).includes(key));
    if (inside) return folded(text).endsWith(inside.key) ? inside.text : text;
  }
  const best = main
    .map(({ text }) => ({ text, like: Math.max(0, ...said.map(({ key }) => overlap(key, folded(text)))) }))
    .sort((a, b) => b.like - a.like)[0];
  if (best && (best.like > SIMILAR || (main.length === 1 && best.text.length > 15))) return best.text;
  return linked || withoutSite(shared || tag, siteName) || tag || lineOf(document.querySelector('h1'));
}

/** Without the sign of a link to the heading itself. */
const withoutMark = (text: string): string => text.replace(/\s*[¶#§]$/, '');

/** Cuts the site's name, or a short last part, off a title. */
export function withoutSite(title: string, siteName: string): string {
  const parts = title.split(SEPARATOR).filter((part) => part.trim() !== '');
  if (parts.length < 2) return title;
  const site = folded(siteName);
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (site !== '' && folded(first) === site)
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|\-–—»«·:•/\\]+/, '');
  if ((site !== '' && folded(last) === site) || (last.length <= 40 && last.length < title.length / 2)) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—»«·:•/\\]+$/, '');
  }
  return title;
}

/** F1 of the words of two folded texts. */
function overlap(a: string, b: string): number {
  const left = a.split(' ');
  const right = new Set(b.split(' '));
  const shared = left.filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.size);
}
