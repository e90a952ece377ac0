/** Our analysis in the plug-in shapes of the quality benchmark (`npm run bench:quality`). */
import { analyse } from '../core/analyse.ts';
import { extract as extractArticle } from '../page/extract/index.ts';
import { articleOf, articleText } from './cli/article.ts';
import { parseDocument } from './cli/dom.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';

export { difficulty, glossary, isDefinition } from './bench/glossary.ts';

const lexicon = diskLexicon();

/** A text without a page, as the other benchmarks give it. */
interface PlainDocument {
  title: string;
  paragraphs: string[];
}

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

/** The summary's sentences. */
export async function summarize({ title, paragraphs }: PlainDocument, sentences: number): Promise<string[]> {
  const { summary } = await analyse(articleOf(title, paragraphs), lexicon, { sentences });
  return summary.map((sentence) => sentence.text);
}

/** The tags' labels, best first. */
export async function tags({ title, paragraphs }: PlainDocument, most: number): Promise<string[]> {
  const report = await analyse(articleOf(title, paragraphs), lexicon, { tags: most });
  return report.tags.map((tag) => tag.label);
}
