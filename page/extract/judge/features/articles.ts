import type { Box, Page } from '../../page.ts';

/** The `article` element around a line: pages with several show teasers or comments in the others. */
export interface ArticleElement {
  box: Box;
  /** Its place among the page's, from 1. */
  number: number;
}

/** Gives the function that finds the innermost `article` around a box. */
export function articlesOf(page: Page): (box: Box) => ArticleElement | undefined {
  const found: (ArticleElement | undefined)[] = [];
  let number = 0;
  for (const box of page.boxes) {
    const is = box.name === 'article' || box.role === 'article';
    found.push(is ? { box, number: ++number } : found[box.parent?.index ?? -1]);
  }
  return (box) => found[box.index];
}
