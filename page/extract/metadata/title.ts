import { firstMeta, folded, lineOf, type MetadataSources, textOf } from './sources.ts';

/** Between a title and the site's or section's name. */
const SEPARATOR = /\s+[|\-–—»«·:•/\\]+\s+|\s*[|»•]\s*/;

/** Headings shorter than this are section names ("News"), characters. */
const SHORT = 8;

/** Word overlap with the page's own title above which a heading is the title in other words. */
const SIMILAR = 0.35;

/** Headings of the page itself: those in its banner, menus and asides only when there are no others. */
function headings(document: Document): string[] {
  return Array.from(document.querySelectorAll('h1'))
    .map(lineOf)
    .filter((text) => text !== '');
}

/**
 * The article's title without the site's name: the heading that `<title>` or Open Graph support, else what the page's
 * data says, else `<title>` cut at its separators.
 */
export function titleOf(sources: MetadataSources, siteName: string): string {
  const { document } = sources;
  const tag = lineOf(document.querySelector('title'));
  const shared = firstMeta(sources, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title');
  const linked = textOf(sources.article?.headline) || textOf(sources.article?.name);
  const all = headings(document);
  const said = [tag, shared, linked].map(folded).filter((text) => text !== '');
  const long = all.filter((heading) => heading.length > SHORT && folded(heading) !== folded(siteName));

  const supported = long.find((heading) => {
    const own = folded(heading);
    return said.some((text) => text.includes(own) || (text.length > 10 && own.includes(text)));
  });
  if (supported) return supported;
  const best = long
    .map((heading) => ({ heading, like: Math.max(0, ...said.map((text) => overlap(text, folded(heading)))) }))
    .sort((a, b) => b.like - a.like)[0];
  if (best && (best.like > SIMILAR || (all.length === 1 && best.heading.length > 15))) return best.heading;
  return linked || withoutSite(shared || tag, siteName) || tag || all[0] || '';
}

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
