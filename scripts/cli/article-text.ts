import type { Article } from '../../core/article.ts';

/** An article's running text: its blocks but for captions, parted by blank lines, without the title. */
export function articleText(article: Article): string {
  return article.blocks
    .filter((block) => block.kind !== 'caption')
    .map((block) => block.text)
    .join('\n\n');
}
