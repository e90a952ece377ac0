import { clean, folded, lineOf, type MetadataSources, namesOf } from './sources.ts';

/** More than this many words is a sentence, not a tag. */
const LONGEST_WORDS = 6;
/** Further ones are about anything. */
const MOST = 20;

/** Labels of sections and systems, not of subjects. */
const JUNK =
  /^(?:news|home|article|articles|post|blog|seo|uncategori[sz]ed|allgemein|general|all|other|misc|default|tags?|read more|more|.*:.*=.*|https?:.*|\d+)$/i;

/** Boxes whose links are tags, without saying so by `rel=tag`. */
const SHOWN =
  '[class*=tags],[class*=tag-list],[class*=taglist],[class*=keywords],[class*=topics],[class*=schlagw]';
/** Tags of other articles, of all articles and of readers. */
const ELSEWHERE = 'nav,form,[class*=cloud],[class*=related],[class*=teaser],[class*=comments]';

/**
 * The tags a publisher gave, in order, without repeats and junk, of the surest place that has some: JSON-LD
 * keywords, `article:tag`, links of `rel=tag`, others that look like tags, `<meta name=keywords>`; the categories where there are no tags.
 */
export function publisherTagsOf(sources: MetadataSources, siteName: string): string[] {
  const { article, metaAll, document } = sources;
  const all = (...keys: string[]): readonly string[] => keys.flatMap((key) => apart(metaAll.get(key) ?? []));
  const tagsIn = (links: Iterable<Element>): string[] =>
    [...links].filter((element) => !element.closest(ELSEWHERE)).map(lineOf);
  const links = (selector: string): string[] => tagsIn(document.querySelectorAll(selector));
  // the boxes first: asked of each link, it would be asked of all that is around each
  const shown = () =>
    new Set([...document.querySelectorAll(SHOWN)].flatMap((box) => [...box.querySelectorAll('a')]));
  const places: readonly (() => readonly string[])[] = [
    () => apart(namesOf(article?.keywords)),
    () => all('article:tag', 'parsely-tags'),
    () => links('a[rel~=tag]:not([rel~=category])'),
    () => tagsIn(shown()),
    () => all('news_keywords'),
    () => all('keywords'),
    () => links('a[rel~=category]'),
  ];
  for (const place of places) {
    const tags = cleaned(place(), siteName);
    if (tags.length > 0) return tags;
  }
  return [];
}

function cleaned(given: readonly string[], siteName: string): string[] {
  const tags = new Map<string, string>();
  for (const label of given.map((tag) => clean(tag).replace(/^#/, ''))) {
    const key = folded(label);
    if (key === '' || key === folded(siteName) || tags.has(key)) continue;
    if (!JUNK.test(label) && label.split(' ').length <= LONGEST_WORDS) tags.set(key, label);
  }
  return [...tags.values()].slice(0, MOST);
}

/** What is given as several is one tag each, commas included ("Nelson, Bill"); what is given as one may list several. */
const apart = (given: readonly string[]): readonly string[] =>
  given.length > 1 ? given : given.flatMap((text) => text.split(/\s*[,;|]\s*/));
