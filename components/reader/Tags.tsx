import { useId, useRef } from 'preact/hooks';
import type { Place } from '../../core/article.ts';
import type { Tag } from '../../core/report.ts';
import { useText } from '../text.ts';

interface Props {
  tags: readonly Tag[];
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  reveal(place: Place): void;
}

/**
 * What the article is about: a press leads to the first mention of a tag, the next press to the next. Apart from that, what
 * only the publisher says.
 */
export function Tags({ tags, lang, dir, reveal }: Props) {
  const t = useText();
  const id = useId();
  const inText = tags.filter(({ places }) => places.length > 0);
  const others = tags.filter(({ source, places }) => source === 'text' && places.length === 0);
  const given = tags.filter(({ source, places }) => source === 'publisher' && places.length === 0);
  return (
    <>
      {inText.length + others.length > 0 && (
        <ul class="tags" aria-label={t('reader_tags')} lang={lang} dir={dir}>
          {inText.map((tag) => (
            <li key={tag.label}>
              <TagButton tag={tag} reveal={reveal} />
            </li>
          ))}
          {others.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
      {given.length > 0 && (
        <>
          <h3 id={id} lang={t.lang} dir={t.dir}>
            {t('popup_tags_given')}
          </h3>
          <ul class="tags" aria-labelledby={id} lang={lang} dir={dir}>
            {given.map(({ label }) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function TagButton({ tag: { label, places }, reveal }: { tag: Tag; reveal(place: Place): void }) {
  const t = useText();
  const next = useRef(0);
  const step = () => {
    const place = places[next.current];
    next.current = (next.current + 1) % places.length;
    if (place) reveal(place);
  };
  return (
    <button type="button" title={t.count('reader_tag_show', places.length)} onClick={step}>
      {label}
    </button>
  );
}
