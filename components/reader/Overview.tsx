import type { Place, Report } from '../../core/article.ts';
import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';

interface Props {
  report: Report;
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  reveal(place: Place): void;
}

/** What the article says and is about, before it begins. Each sentence leads to its place. */
export function Overview({ report, lang, dir, reveal }: Props) {
  const t = useText();
  const { summary, tags } = report;
  if (summary.length === 0 && tags.length === 0) return null;

  return (
    <details class="overview" open>
      <summary>
        <Icon name="chevron" />
        <h2>{t('reader_overview')}</h2>
      </summary>
      {summary.length > 0 && (
        <ol class="key-sentences" lang={lang} dir={dir}>
          {summary.map(({ place, text }) => (
            <li key={`${place.block}:${place.start}`}>
              <button type="button" title={t('reader_show_sentence')} onClick={() => reveal(place)}>
                {text}
              </button>
            </li>
          ))}
        </ol>
      )}
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('reader_tags')} lang={lang} dir={dir}>
          {tags.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
