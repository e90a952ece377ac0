import { authorOf } from '../../core/author.ts';
import type { Report } from '../../core/report.ts';
import { dateLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { ReaderState } from './state.ts';

/** Site, title, author, date, length. */
export function Masthead({ article, report }: { article: ReaderState['article']; report: Report }) {
  const t = useText();
  const { title, siteName, publishedTime } = article;
  const author = authorOf(article);
  const date = publishedTime && dateLabel(t, publishedTime);
  const facts = [
    date && <time datetime={publishedTime}>{date}</time>,
    t.count('common_words', report.wordCount),
    t.count('common_minutes', report.readingMinutes),
  ].filter(Boolean);

  return (
    <header class="masthead">
      {siteName && <p class="site">{siteName}</p>}
      <h1>{title}</h1>
      <ul class="facts">
        {author && (
          <li>
            <bdi>{author}</bdi>
          </li>
        )}
        {facts.map((fact, i) => (
          <li key={i}>
            <bdi lang={t.lang}>{fact}</bdi>
          </li>
        ))}
      </ul>
    </header>
  );
}
