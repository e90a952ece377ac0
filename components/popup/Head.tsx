import { authorOf } from '../../core/author.ts';
import { dateLabel } from '../labels.ts';
import { useText } from '../text.ts';
import type { ReadyState } from './state.ts';
import { WhatWasRead } from './WhatWasRead.tsx';

/** What the article is: title, where from, by whom, when, how long to read; and what of the page was read. */
export function Head({ article, report }: Pick<ReadyState, 'article' | 'report'>) {
  const t = useText();
  const date = article.publishedTime && dateLabel(t, article.publishedTime);
  const facts = [
    article.siteName,
    authorOf(article),
    date && <time dateTime={article.publishedTime}>{date}</time>,
    t.count('popup_minutes', report.readingMinutes),
  ].filter(Boolean);
  return (
    <header class="head">
      <h1 lang={report.lang} dir="auto">
        {article.title || article.url}
      </h1>
      <ul class="facts">
        {facts.map((fact, i) => (
          <li key={i}>
            <bdi>{fact}</bdi>
          </li>
        ))}
      </ul>
      {report.notes.map((note) => (
        <p key={note} class="note">
          {t(`note_${note}`)}
        </p>
      ))}
      <WhatWasRead article={article} report={report} />
    </header>
  );
}
