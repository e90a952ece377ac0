import { useText } from '../text.ts';
import type { ReaderState } from './state.ts';
import { textLanguage } from './text-language.ts';

/** The table of contents: beside the article where there is room, else a panel. */
export function Contents({ state }: { state: ReaderState }) {
  const t = useText();
  const { article, report, sections, panel, progress, reveal } = state;
  const current = progress.value.section;

  return (
    <nav
      id="contents"
      class={panel.value === 'contents' ? 'contents open' : 'contents'}
      aria-label={t('reader_contents')}
    >
      <ol lang={textLanguage(article, report)} dir={article.dir ?? 'auto'}>
        {sections.map(({ block, text, depth }, i) => (
          <li key={block} class={`depth-${depth}`}>
            <button
              type="button"
              aria-current={i === current ? 'location' : undefined}
              onClick={() => {
                panel.value = undefined;
                reveal({ block, start: 0, end: text.length });
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
