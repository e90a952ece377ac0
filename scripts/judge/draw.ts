import type { Article } from '../../core/article.ts';
import { articleLanguage } from '../../core/text/article-language.ts';
import { random } from '../train/random.ts';
import type { CorpusPage } from './articles.ts';

/** Cases from one page at most: a page's cases are right or wrong together. */
const PER_PAGE = 2;
/** Words: shorter pages are hardly articles. */
const SHORTEST = 150;

/** How the cases of a page are made: all there are, and the answer to one that is drawn. */
export interface Method<Found, Answered> {
  articleOf(page: CorpusPage): Article;
  find(id: string, article: Article): Promise<readonly Found[]> | readonly Found[];
  answer(found: Found, article: Article): Promise<Answered> | Answered;
}

/** Draws cases evenly over English pages that come in an order the seed gives; the same seed gives the same cases. */
export async function draw<Found, Answered>(
  pages: readonly CorpusPage[],
  { articleOf, find, answer }: Method<Found, Answered>,
  { seed, count }: { seed: number; count: number },
): Promise<Answered[]> {
  const next = random(seed);
  const drawn: Answered[] = [];
  for (const page of shuffled(pages, next)) {
    if (drawn.length >= count) break;
    // each page has numbers of its own, so that what one holds changes nothing on the next
    const own = random(Math.floor(next() * 2 ** 32));
    const article = articleOf(page);
    if (article.kept.words < SHORTEST || articleLanguage(article) !== 'en') continue;
    const found = shuffled(await find(page.id, article), own).slice(
      0,
      Math.min(PER_PAGE, count - drawn.length),
    );
    for (const each of found) drawn.push(await answer(each, article));
  }
  return drawn;
}

function shuffled<T>(items: readonly T[], next: () => number): T[] {
  return items
    .map((item) => ({ item, at: next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
