/** Our analysis in the plug-in shapes of the quality benchmark (`npm run bench:quality`). */
import { extract as extractArticle } from '../page/extract/index.ts';
import { articleText } from './cli/article.ts';
import { parseDocument } from './cli/dom.ts';

/** What the extraction benchmark asks of an extractor; `ms` are milliseconds. */
export function extract(html: string, url: string) {
  const start = performance.now();
  const document = parseDocument(html, url);
  const parsed = performance.now();
  const { article } = extractArticle(document);
  const done = performance.now();
  return {
    text: articleText(article),
    title: article.title,
    byline: article.byline ?? '',
    date: article.publishedTime ?? '',
    tags: article.publisherTags,
    ms: { parse: parsed - start, extract: done - parsed },
  };
}
