import type { Report } from '../../core/article.ts';
import { dateLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { ReaderState } from './state.ts';

/** Title, author, date, site, length. */
export function Masthead({ article, report }: { article: ReaderState['article']; report: Report }) {
  const t = useText();
  const { title, byline, siteName, publishedTime } = article;
  const date = publishedTime === undefined ? undefined : dateLabel(t, publishedTime);

  return (
    <header class="masthead">
      {siteName && <p class="site">{siteName}</p>}
      <h1>{title}</h1>
      <p class="facts">
        {byline && <span>{byline}</span>}
        {date && (
          <time datetime={publishedTime} lang={t.lang} dir={t.dir}>
            {date}
          </time>
        )}
        <span lang={t.lang} dir={t.dir}>
          {t.count('common_words', report.wordCount)}
        </span>
        <span lang={t.lang} dir={t.dir}>
          {t.count('common_minutes', report.readingMinutes)}
        </span>
      </p>
    </header>
  );
}
