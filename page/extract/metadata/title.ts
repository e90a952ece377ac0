import { headingText, isSiteHeading } from './heading-text.ts';
import type { Site } from './site.ts';
import { firstMeta, folded, lineOf, type MetadataSources, textOf } from './sources.ts';
import {
  endOf,
  titleParts,
  withoutDate,
  withoutKicker,
  withoutSections,
  withoutSite,
} from './title-parts.ts';

/** Headings shorter than this are section names ("News") unless they are a whole part of the page's own title, characters. */
const SHORT = 8;

/** A single heading of this length on, which nothing supports, is a title; one this long is a text, characters. */
const LONG_ENOUGH = 15;
const LONGEST = 200;

/** What front pages are called. */
const HOME = /^(?:home ?(?:page)?|start(?:seite)?|index|accueil|inicio)$/i;

/** Word overlap with the page's own title above which a heading is the title in other words. */
const SIMILAR = 0.35;

/** Where a page may show its title: the main headings, and what names itself a headline. */
const HEADINGS = 'h1,[itemprop=headline],h2[class*=title],h2[class*=headline],h3[class*=entry-title]';

/**
 * The article's title without the site's name: the heading that `<title>`, Open Graph or JSON-LD support, else what
 * these say, cut at their separators.
 */
export function titleOf(sources: MetadataSources, site: Site): string {
  const { document } = sources;
  const tag = lineOf(document.querySelector('title'));
  const shared = firstMeta(sources, 'og:title', 'twitter:title', 'dc.title', 'dcterms.title');
  const linked = textOf(sources.article?.headline) || textOf(sources.article?.name);
  if ([shared, linked].some((text) => HOME.test(text)) && site.name) return site.name;
  const said = [linked, shared, tag]
    .filter((text) => text !== '')
    .map((text) => ({ text, key: folded(text) }));
  const declared = new Set([linked, shared].map(folded));
  const parts = new Set([shared, tag].flatMap((text) => titleParts(text)[0] ?? []).map(folded));
  const elements = Array.from(document.querySelectorAll(HEADINGS));
  const sites = new Set(
    [site.name, ...elements.filter(isSiteHeading).map(lineOf)]
      .map(folded)
      .filter((key) => key !== '' && !declared.has(key)),
  );
  const isSite = (text: string): boolean =>
    sites.has(folded(text)) || (site.isHost(text) && !declared.has(folded(text)));
  const isNoTitle = (text: string): boolean => {
    const key = folded(text);
    return key === '' || isSite(text) || (key === folded(endOf(tag)) && !declared.has(key));
  };
  const titles = said
    .flatMap(({ text }) => [text, ...titleParts(text)])
    .flatMap((text) => [text, ...text.split(/:\s/)])
    .filter((text) => !isNoTitle(text));
  const isCutOff = (text: string): boolean =>
    /(?:…|\.\.\.)$/.test(text) &&
    said.some(({ text: whole }) => whole.includes(text.replace(/\W+$/, '')) && !whole.includes(text));
  const headings = elements
    .map((element) => ({ main: element.localName === 'h1', text: headingText(element) }))
    .filter(({ text }) => !isNoTitle(text))
    .map(({ main, text: whole }) => {
      const text = withoutDate(withoutKicker(withoutSite(whole, isSite, true), titles));
      return { main, text, key: folded(text) };
    })
    .filter(({ text, key }) => (text.length > SHORT && !isCutOff(text)) || parts.has(key));

  // the longest, for a site's name is in its titles too
  const supported = headings
    .filter(({ key }) => said.some((other) => other.key.includes(key)))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (supported) return supported.text;
  const main = headings.filter((heading) => heading.main);
  for (const { text, key } of main) {
    // a heading that holds more than the title: a kicker before it, a date after it
    const inside = said.find((other) => other.key.length > 10 && key.includes(other.key));
    if (inside) return key.endsWith(inside.key) ? inside.text : text;
  }
  const best = main
    .map(({ text, key }) => ({ text, like: Math.max(0, ...said.map((other) => overlap(other.key, key))) }))
    .sort((a, b) => b.like - a.like)[0];
  if (
    best &&
    (best.like > SIMILAR ||
      (main.length === 1 && best.text.length > LONG_ENOUGH && best.text.length < LONGEST))
  )
    return best.text;
  if (linked) return withoutSite(linked, isSite, true);
  // what the page's title only adds the site's name to is whole
  if (shared && tag.length > shared.length && tag.startsWith(shared)) return shared;
  const cut = withoutSections(withoutSite(shared || tag, isSite));
  return cut || tag || lineOf(document.querySelector('h1'));
}

/** F1 of the words of two folded texts. */
function overlap(a: string, b: string): number {
  const left = a.split(' ');
  const right = new Set(b.split(' '));
  const shared = left.filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : (2 * shared) / (left.length + right.size);
}
