import type { Article } from '../../../core/article.ts';
import { isPlainText } from '../copy-plain-text.ts';
import { bylineOf } from './byline.ts';
import { canonicalUrlOf } from './canonical.ts';
import { publishedTimeOf } from './date.ts';
import { declaredLanguage, directionOf } from './language.ts';
import { linesNearTitle } from './near-title.ts';
import { siteOf } from './site.ts';
import { clean, firstMeta, readSources, textOf } from './sources.ts';
import { publisherTagsOf } from './tags.ts';
import { titleOf } from './title.ts';
import { titleOfText } from './title-of-text.ts';
import { declaredTypes } from './types.ts';

/** What the page says of itself, made plausible. */
export interface Metadata
  extends Pick<
    Article,
    'canonicalUrl' | 'title' | 'byline' | 'siteName' | 'publishedTime' | 'lang' | 'dir' | 'publisherTags'
  > {
  /** The page's own one-sentence description. */
  description: string;
  /** The article's text as the page gives it to search engines; often cut, sometimes another. */
  articleBody: string;
  /** What the page says it is: schema.org and Open Graph types. */
  declared: readonly string[];
}

/**
 * Reads title, authors, date, site, address, language and tags from JSON-LD, `<meta>`, microdata and the page's visible parts.
 * @param lines the page's lines of text, in order
 */
export function readMetadata(document: Document, lines: readonly string[]): Metadata {
  const sources = readSources(document);
  const site = siteOf(sources);
  const title = isPlainText(document)
    ? titleOfText(document.body?.textContent ?? '', document.URL ?? '')
    : titleOf(sources, site);
  const near = linesNearTitle(lines, title);
  const byline = bylineOf(sources, site, near);
  const lang = declaredLanguage(sources);
  const publishedTime = publishedTimeOf(sources, lines, near, title, lang ?? '');
  const dir = directionOf(document, lines);
  const canonicalUrl = canonicalUrlOf(sources);
  return {
    title,
    ...(byline ? { byline } : {}),
    ...(site.name ? { siteName: site.name } : {}),
    ...(publishedTime ? { publishedTime } : {}),
    ...(lang ? { lang } : {}),
    ...(dir ? { dir } : {}),
    ...(canonicalUrl ? { canonicalUrl } : {}),
    publisherTags: publisherTagsOf(sources, site.name),
    description: firstMeta(sources, 'og:description', 'description', 'twitter:description'),
    articleBody: clean(textOf(sources.article?.articleBody)),
    declared: declaredTypes(sources),
  };
}
