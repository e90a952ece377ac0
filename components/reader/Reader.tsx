import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../text.ts';
import { Bar } from './Bar.tsx';
import { Contents } from './Contents.tsx';
import { Masthead } from './Masthead.tsx';
import { Overview } from './Overview.tsx';
import type { ReaderState } from './state.ts';
import { textLanguage } from './text-language.ts';

/** The room: a bar on top, the table of contents beside, the article in the middle. */
export function Reader({ state }: { state: ReaderState }) {
  const t = useText();
  const { article, report, content, sections } = state;
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.replaceChildren(content), [content]);
  const lang = textLanguage(article, report);

  return (
    <div class="reader" lang={t.lang} dir={t.dir}>
      <Bar state={state} />
      <div class={sections.length > 0 ? 'desk with-contents' : 'desk'}>
        {sections.length > 0 && <Contents state={state} />}
        <section
          class="sheet"
          tabIndex={-1}
          aria-label={article.title}
          onPointerDown={() => {
            state.panel.value = undefined;
          }}
        >
          <div lang={lang} dir={article.dir ?? 'auto'}>
            <Masthead article={article} report={report} />
          </div>
          <Overview
            report={report}
            length={state.settings.value.summaryLength}
            lang={lang}
            dir={article.dir ?? 'auto'}
            reveal={state.reveal}
            onLength={(summaryLength) => state.change({ summaryLength })}
          />
          <div class="content" ref={body} lang={lang} dir={article.dir ?? 'auto'} />
        </section>
      </div>
    </div>
  );
}
