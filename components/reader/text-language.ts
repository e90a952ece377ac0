import type { Article } from '../../core/article.ts';
import type { Report } from '../../core/report.ts';

/** The language of an article's text, BCP 47, `''` when unknown: as declared, with its region, unless the text is in another. */
export function textLanguage({ lang = '' }: Pick<Article, 'lang'>, report: Pick<Report, 'lang'>): string {
  return report.lang === 'und' || lang.split('-')[0] === report.lang ? lang : report.lang;
}
