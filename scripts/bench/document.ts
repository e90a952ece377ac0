import type { Article, Block } from '../../core/article.ts';
import { type Doc, makeDoc } from '../../core/text/document.ts';

/** An article as the benchmark harness gives it. */
export interface BenchDocument {
  title: string;
  paragraphs: string[];
}

/** The harness' article as ours: its title is the first heading. */
export function benchDoc({ title, paragraphs }: BenchDocument): Doc {
  const blocks: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text }));
  if (title) blocks.unshift({ kind: 'heading', level: 1, text: title });
  const article: Article = {
    url: '',
    title,
    blocks,
    publisherTags: [],
    kept: { words: 0, images: 0, tables: 0, codeBlocks: 0 },
    leftOut: [],
    kind: 'article',
    confidence: 1,
  };
  return makeDoc(article, 'en');
}
