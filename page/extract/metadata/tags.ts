import { clean, folded, lineOf, type MetadataSources, namesOf } from './sources.ts';

/** More than this many words is a sentence, not a tag. */
const LONGEST_WORDS = 6;
const MOST = 20;

/** Labels of sections and systems, not of subjects. */
const JUNK =
  /^(?:news|home|article|articles|post|blog|uncategori[sz]ed|general|all|other|misc|default|tags?|read more|more|.*:.*=.*|https?:.*|\d+)$/i;

/**
 * The tags a publisher gave, in order, without repeats and junk: JSON-LD keywords, `article:tag`, links of `rel=tag`,
 * then `<meta name=keywords>`.
 */
export function publisherTagsOf(sources: MetadataSources, siteName: string): string[] {
  const { article, metaAll, document } = sources;
  const given = [
    ...namesOf(article?.keywords).flatMap(split),
    ...(metaAll.get('article:tag') ?? []).flatMap(split),
    ...(metaAll.get('parsely-tags') ?? []).flatMap(split),
    ...Array.from(document.querySelectorAll('a[rel~=tag]')).map(lineOf),
    ...(metaAll.get('news_keywords') ?? metaAll.get('keywords') ?? []).flatMap(split),
  ];
  const seen = new Set<string>([folded(siteName)]);
  const tags: string[] = [];
  for (const label of given.map((tag) => clean(tag).replace(/^#/, ''))) {
    const key = folded(label);
    if (key === '' || seen.has(key) || JUNK.test(label) || label.split(' ').length > LONGEST_WORDS) continue;
    seen.add(key);
    tags.push(label);
  }
  return tags.slice(0, MOST);
}

const split = (text: string): string[] => text.split(/\s*[,;|]\s*/);
