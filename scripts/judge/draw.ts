import type { Article } from '../../core/article.ts';
import type { Report } from '../../core/report.ts';
import { random } from '../train/random.ts';
import type { CorpusPage } from './articles.ts';
import type { Case } from './cases.ts';

/** Cases from one page at most: a page's cases are right or wrong together. */
const PER_PAGE = 2;
/** Pages that are no article are left out, and those too short to be one, words. */
const SHORTEST = 150;

/** How the cases of a page are made. */
export interface Method {
  articleOf(page: CorpusPage): Article;
  reportOf(article: Article): Promise<Report>;
  casesOf(id: string, article: Article, report: Report): Case[];
}

/** Draws cases evenly over pages that come in an order the seed gives; the same seed gives the same cases. */
export async function draw(
  pages: readonly CorpusPage[],
  method: Method,
  { seed, count }: { seed: number; count: number },
): Promise<Case[]> {
  const next = random(seed);
  const drawn: Case[] = [];
  for (const page of shuffled(pages, next)) {
    if (drawn.length >= count) break;
    // the seed's numbers are used up by page and case alike, whatever Glossa shows
    const own = random(Math.floor(next() * 2 ** 32));
    const article = method.articleOf(page);
    if (article.kept.words < SHORTEST) continue;
    const report = await method.reportOf(article);
    if (report.lang !== 'en') continue;
    drawn.push(...shuffled(method.casesOf(page.id, article, report), own).slice(0, PER_PAGE));
  }
  return drawn.slice(0, count);
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
