import { hasAny, hintsOf } from '../hints.ts';
import { clean, firstMeta, folded, lineOf, type MetadataSources, textOf } from './sources.ts';

/** Between a title and the site's or section's name. */
const SEPARATOR = /\s+(?:[|│\-–—»«·:•/\\]+|::|>)\s+|\s*[|│»•]\s*/;

/** The site's sections before its name, where they are not set off by what also stands inside titles. */
const SECTIONS = /(?:\s+[|│/]\s+[^|│/]{2,40})+$/;

/** Headings shorter than this are section names ("News") unless they are a whole part of the page's own title, characters. */
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
  const declared = new Set([linked, shared].map(folded));
  const parts = new Set([shared, tag].flatMap((text) => titleParts(text)[0] ?? []).map(folded));
  const elements = Array.from(document.querySelectorAll(HEADINGS));
  const sites = new Set(
    [siteName, ...elements.filter(isSiteHeading).map(lineOf)]
      .map(folded)
      .filter((key) => key !== '' && !declared.has(key)),
  );
  const isNoTitle = (key: string): boolean =>
    key === '' || sites.has(key) || (key === folded(endOf(tag)) && !declared.has(key));
  const titles = said
    .flatMap(({ text }) => [text, ...titleParts(text), ...text.split(/:\s/)])
    .filter((text) => !isNoTitle(folded(text)));
  const headings = elements
    .map((element) => ({ main: element.localName === 'h1', text: headingText(element) }))
    .filter(({ text }) => !isNoTitle(folded(text)))
    .map(({ main, text: whole }) => {
      const text = withoutKicker(withoutSite(whole, sites, true), titles);
      return { main, text, key: folded(text) };
    })
    .filter(({ text, key }) => text.length > SHORT || parts.has(key));

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
  if (best && (best.like > SIMILAR || (main.length === 1 && best.text.length > 15))) return best.text;
  if (linked) return linked;
  // what the page's title only adds the site's name to is whole
  if (shared && tag.length > shared.length && tag.startsWith(shared)) return shared;
  const cut = withoutSite(shared || tag, sites);
  return cut.replace(SECTIONS, '') || tag || lineOf(document.querySelector('h1'));
}

/** Cuts off a heading the few words that stand over its title, where what the page says elsewhere sets them apart. */
function withoutKicker(heading: string, titles: readonly string[]): string {
  const title = titles.find(
    (text) =>
      text.length > heading.length / 2 &&
      heading.endsWith(text) &&
      /[\p{L}\p{N}]\s$/u.test(heading.slice(0, heading.length - text.length)),
  );
  return title ?? heading;
}

/** Parts of a heading that are not its text: labels, dates, buttons, names. */
const BESIDES = ['meta', 'date', 'action', 'author', 'overlay', 'comments', 'sharing'] as const;

/** A heading's text without what stands in it beside the title, and without the sign of a link to itself. */
function headingText(element: Element): string {
  const parts: string[] = [];
  const visit = (inside: Element): void => {
    for (const node of inside.childNodes) {
      if (node.nodeType === 3) parts.push(node.textContent ?? '');
      else if (node.nodeType === 1) {
        const child = node as Element;
        if (/^(?:br|div|p)$/.test(child.localName)) parts.push(' ');
        if (child.localName === 'button' || hasAny(hintsOf(child), BESIDES)) continue;
        visit(child);
      }
    }
  };
  visit(element);
  const text = clean(parts.join('')) || lineOf(element);
  return text.replace(/^[\s:|–—-]+|[\s|•–—-]+$|\s*[¶#§]$/g, '');
}

/** Names of headings that are the site's. */
const SITE_HEADING = /(?:^|[\s_-])(?:logo|brand(?:ing)?|site-?(?:title|name)|menu-title)(?:$|[\s_-])/i;

/** Whether a heading is the site's own: it is named so, or leads to the front page. */
function isSiteHeading(element: Element): boolean {
  if (SITE_HEADING.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
    return true;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return (
    link?.getAttribute('rel') === 'home' ||
    /^(?:https?:\/\/[^/]+\/?|\/)$/.test(link?.getAttribute('href') ?? '')
  );
}

const titleParts = (title: string): string[] => title.split(SEPARATOR).filter((part) => part.trim() !== '');

/** The last part of a title, mostly the site's name, when the rest is longer. */
function endOf(title: string): string {
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length < title.length / 2 ? last : '';
}

/**
 * Cuts the site's name, or a short last part, off a title.
 * @param sites what the site may be called, folded
 * @param sure cut names only
 */
export function withoutSite(title: string, sites: ReadonlySet<string>, sure = false): string {
  const parts = titleParts(title);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (sites.has(folded(first)))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|│\-–—»«·:•/\\]+/, '');
  if (sites.has(folded(last)) || (!sure && last.length <= 40 && last.length < title.length / 2)) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|│\-–—»«·:•/\\]+$/, '');
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
