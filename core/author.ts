import type { Article } from './article.ts';

/** Who wrote an article, as it says; `undefined` where it does not, or gives the site's name for the author's. */
export function authorOf({ byline, siteName }: Pick<Article, 'byline' | 'siteName'>): string | undefined {
  return byline === siteName ? undefined : byline;
}
