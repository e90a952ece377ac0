import type { Article } from './article.ts';
import type { Report } from './report.ts';

/** What the popup shows of an article; the text itself stays in the page. */
export type ArticleHead = Omit<Article, 'blocks'>;

/** Why there is no report, a key of the locale files (`error_…`). */
export type FailureCode = 'empty' | 'pdf' | 'analysis';

/** What a page script tells of its page. */
export type PageState =
  | { status: 'ready'; article: ArticleHead; report: Report; marks: boolean; reader: boolean }
  | { status: 'failed'; code: FailureCode };
