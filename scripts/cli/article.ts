import type { Article, Block } from '../../core/article.ts';
import { countWords } from '../../page/extract/words.ts';

/** An article of plain paragraphs, as when no page is at hand. Empty ones are dropped, white space is folded. */
export function articleOf(title: string, paragraphs: readonly string[], url = ''): Article {
  const blocks: Block[] = paragraphs
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', text }));
  const words = blocks.reduce((sum, block) => sum + countWords(block.text), 0);
  return {
    url,
    title,
    blocks,
    publisherTags: [],
    kept: { words, images: 0, tables: 0, codeBlocks: 0 },
    leftOut: [],
    kind: 'article',
    confidence: 1,
  };
}

/** An article's running text: its blocks but for captions, parted by blank lines, without the title. */
export function articleText(article: Article): string {
  return article.blocks
    .filter((block) => block.kind !== 'caption')
    .map((block) => block.text)
    .join('\n\n');
}
